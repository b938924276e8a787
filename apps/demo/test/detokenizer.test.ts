import { describe, expect, it } from "vitest";
import { Detokenizer } from "../src/model/detokenizer.js";

/** Token n stands for the n-th of these byte strings. */
function detokenizerOf(...tokens: number[][]) {
  return new Detokenizer((token) => Uint8Array.from(tokens[token] as number[]));
}

describe("Detokenizer", () => {
  it("waits for the rest of a character that is split over tokens", () => {
    // U+1F98A (fox): f0 9f a6 8a, one byte a token, with an ASCII letter on each side.
    const detokenizer = detokenizerOf([0x61], [0xf0], [0x9f], [0xa6], [0x8a], [0x62]);
    expect([0, 1, 2, 3, 4, 5].map((token) => detokenizer.push(token))).toEqual(["a", "", "", "", "🦊", "b"]);
    expect(detokenizer.end()).toBe("");
  });

  it("gives what is whole and keeps what is not when one token ends a character and begins the next", () => {
    // ä = c3 a4, € = e2 82 ac
    const detokenizer = detokenizerOf([0x78, 0xc3], [0xa4, 0xe2, 0x82], [0xac]);
    expect([0, 1, 2].map((token) => detokenizer.push(token))).toEqual(["x", "ä", "€"]);
  });

  it("shows U+FFFD for bytes that never become a character, and goes on", () => {
    const detokenizer = detokenizerOf([0xe2, 0x82], [0x41], [0xff]);
    expect([0, 1, 2].map((token) => detokenizer.push(token))).toEqual(["", "\ufffdA", "\ufffd"]);
  });

  it("shows U+FFFD at the end for a character that was begun", () => {
    const detokenizer = detokenizerOf([0xf0, 0x9f]);
    expect(detokenizer.push(0)).toBe("");
    expect(detokenizer.end()).toBe("\ufffd");
  });

  it("keeps a byte order mark as text", () => {
    expect(detokenizerOf([0xef, 0xbb, 0xbf, 0x41]).push(0)).toBe("\ufeffA");
  });
});
