import { describe, expect, it } from "vitest";
import { ByteDetokenizer, DecoderDetokenizer, type DecodeTwice } from "../src/text/detokenizer.js";

/** Token n stands for the n-th of these byte strings. */
function detokenizerOf(...tokens: number[][]) {
  return new ByteDetokenizer((token) => Uint8Array.from(tokens[token] as number[]));
}

describe("ByteDetokenizer", () => {
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

describe("DecoderDetokenizer", () => {
  /** Decodes as SentencePiece does: no space at the beginning, bytes joined where they follow each other. */
  const decodeOne = (pieces: readonly (string | number)[], tokens: readonly number[]) => {
    let text = "";
    let bytes: number[] = [];
    const flush = () => {
      text += new TextDecoder().decode(Uint8Array.from(bytes));
      bytes = [];
    };
    for (const token of tokens) {
      const piece = pieces[token] as string | number;
      if (typeof piece === "number") bytes.push(piece);
      else {
        flush();
        text += piece;
      }
    }
    flush();
    return text.replace(/^ /, "");
  };

  const decode =
    (pieces: readonly (string | number)[]): DecodeTwice =>
    (before, all) => [decodeOne(pieces, before), decodeOne(pieces, all)];

  it("keeps the spaces between tokens that the decoder takes off at the beginning", () => {
    const detokenizer = new DecoderDetokenizer(decode([" one", " two", "th", " three"]));
    expect([0, 1, 2, 3].map((token) => detokenizer.push(token))).toEqual(["one", " two", "th", " three"]);
    expect(detokenizer.end()).toBe("");
  });

  it("waits for the rest of a character that is split over tokens, at most four", () => {
    const detokenizer = new DecoderDetokenizer(decode([" a", 0xf0, 0x9f, 0xa6, 0x8a, "b"]));
    expect([0, 1, 2, 3, 4, 5].map((token) => detokenizer.push(token))).toEqual(["a", "", "", "", "🦊", "b"]);
    const broken = new DecoderDetokenizer(decode([0x80]));
    expect([0, 0, 0, 0].map((token) => broken.push(token))).toEqual(["", "", "", "\ufffd".repeat(4)]);
  });

  it("gives at the end what is not whole", () => {
    const detokenizer = new DecoderDetokenizer(decode(["a", 0xf0]));
    expect([0, 1].map((token) => detokenizer.push(token))).toEqual(["a", ""]);
    expect(detokenizer.end()).toBe("\ufffd");
  });
});
