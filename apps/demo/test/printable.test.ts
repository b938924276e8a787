import { describe, expect, it } from "vitest";
import { printable, printableLine } from "../src/chat/printable.js";

describe("printable", () => {
  it("leaves text alone in every script, with tabs and newlines", () => {
    const text = "Plain, äöü, 漢字, עברית, 🦊👩‍🚀\n\tindented";
    expect(printable(text)).toBe(text);
  });

  it("takes the sting out of escape sequences", () => {
    expect(printable("\x1b[31mred\x1b]0;title\x07\x1b]52;c;cHduZWQ=\x1b\\")).toBe(
      "␛[31mred␛]0;title␇␛]52;c;cHduZWQ=␛\\",
    );
  });

  it("does so when a sequence comes in pieces", () => {
    expect(["\x1b", "[2J"].map(printable).join("")).toBe("␛[2J");
  });

  it("lets no control character through but tab and newline", () => {
    const through: number[] = [];
    const isControl = (code: number) => code < 0x20 || (code >= 0x7f && code < 0xa0);
    for (let code = 0; code <= 0xffff; code++) {
      if (isControl(printable(String.fromCharCode(code)).charCodeAt(0))) through.push(code);
    }
    expect(through).toEqual([0x09, 0x0a]);
  });

  it("shows marks that would reorder the line", () => {
    expect(printable("a\u202eb\u2066c\u2028d")).toBe("a\ufffdb\ufffdc\ufffdd");
  });

  it("puts a text on one line", () => {
    expect(printableLine("one\r\ntwo\tthree\x1b[m")).toBe("one two three␛[m");
  });
});
