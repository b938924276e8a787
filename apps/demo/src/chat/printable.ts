/**
 * Makes text from models, files and users safe to print. A terminal obeys control characters: a model that writes an escape
 * sequence could recolour the screen, rename the window or put text on the clipboard. Each one is replaced by a visible sign, so
 * that nothing is obeyed and nothing vanishes. As this looks at single characters, it does not matter how a text is cut.
 */

/** Controls but tab and newline; marks that reorder the characters around them; line and paragraph separators. */
const CONTROLS = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** The text with every control character made visible. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    // U+2400 and after are pictures of the C0 controls, U+2421 is that of DEL; the others have none.
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

/** The text on one line: as {@link printable}, and line breaks and tabs become spaces. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\r\n\t]+/g, " "));
}
