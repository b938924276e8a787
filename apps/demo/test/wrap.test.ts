import { describe, expect, it } from "vitest";
import { WordWrapper, wrap } from "../src/chat/wrap.js";

describe("wrap", () => {
  it("breaks between words where a line is full, and nowhere else", () => {
    expect(wrap("one two three four", 9)).toBe("one two\nthree\nfour");
    expect(wrap("one two three four", 7)).toBe("one two\nthree\nfour");
    expect(wrap("one two three four", 80)).toBe("one two three four");
    expect(wrap("one two three four", undefined)).toBe("one two three four");
    expect(wrap("one two three four", 0)).toBe("one two three four");
  });

  it("keeps line breaks, indentation and blank lines", () => {
    expect(wrap("a\n\n  b c\nd", 5)).toBe("a\n\n  b c\nd");
    expect(wrap("aaaa bbbb\ncc dd", 5)).toBe("aaaa\nbbbb\ncc dd");
  });

  it("breaks a word that is wider than the terminal where the line is full, without waiting for its end", () => {
    expect(wrap("a bbbbbbbbbbbb c", 5)).toBe("a\nbbbbb\nbbbbb\nbb c");
    expect(new WordWrapper(5).push("aaaaaaa")).toBe("aaaaa");
  });

  it("counts columns, not characters, and breaks anywhere between wide ones", () => {
    expect(wrap("漢字 漢字", 8)).toBe("漢字 漢\n字");
    expect(wrap("漢字 漢字", 9)).toBe("漢字 漢字");
    expect(wrap("🦊🦊 🦊", 6)).toBe("🦊🦊\n🦊");
    expect(wrap("e\u0301e\u0301 e\u0301", 4)).toBe("e\u0301e\u0301 e\u0301");
  });

  it("gives the same however the text is cut, and words as soon as they end", () => {
    const text = "The quick brown fox\njumps over  the lazy dog.";
    const whole = wrap(text, 12);
    for (let size = 1; size < text.length; size++) {
      const wrapper = new WordWrapper(12);
      let shown = "";
      for (let i = 0; i < text.length; i += size) shown += wrapper.push(text.slice(i, i + size));
      expect(shown + wrapper.end()).toBe(whole);
    }
    const wrapper = new WordWrapper(12);
    expect([wrapper.push("The qu"), wrapper.push("ick"), wrapper.push(" "), wrapper.end()]).toEqual([
      "The",
      "",
      " quick",
      "",
    ]);
  });
});
