import { describe, expect, it } from "vitest";
import { StopFinder } from "../src/text/stop-strings.js";

/** Feeds pieces until stopped; what came out, and whether it stopped. */
function feed(stops: string[], pieces: string[]) {
  const finder = new StopFinder(stops);
  const out: string[] = [];
  for (const piece of pieces) {
    const { text, stopped } = finder.push(piece);
    out.push(text);
    if (stopped) return { out, stopped };
  }
  return { out: [...out, finder.end()], stopped: false };
}

describe("StopFinder", () => {
  it("passes everything on at once when there is nothing to stop at", () => {
    expect(feed([], ["one", " two"])).toEqual({ out: ["one", " two", ""], stopped: false });
  });

  it("finds a stop string within a piece and drops it and what follows", () => {
    expect(feed(["END"], ["all of this END but not this"])).toEqual({ out: ["all of this "], stopped: true });
  });

  it("finds a stop string that crosses three pieces, none of it having got out", () => {
    expect(feed(["\nUser:"], ["Hi.\n", "Us", "er: hello"])).toEqual({ out: ["Hi.", "", ""], stopped: true });
  });

  it("lets go of what looked like a stop string as soon as it no longer does", () => {
    expect(feed(["\nUser:"], ["a\nUs", "ual"])).toEqual({ out: ["a", "\nUsual", ""], stopped: false });
  });

  it("holds back the longest possible beginning where a string overlaps itself", () => {
    expect(feed(["aab"], ["aa", "a", "b"])).toEqual({ out: ["", "a", ""], stopped: true });
  });

  it("stops at the earliest of several", () => {
    expect(feed(["three", "two"], ["one two three"])).toEqual({ out: ["one "], stopped: true });
  });

  it("gives at the end what it still held", () => {
    expect(feed(["<end>"], ["x <e"])).toEqual({ out: ["x ", "<e"], stopped: false });
  });

  it("agrees with looking at the whole text, however it is cut", () => {
    const text = "abcabdabcabcdab";
    for (const stop of ["abcd", "cab", "dd", "abcabc"]) {
      const whole = text.includes(stop) ? text.slice(0, text.indexOf(stop)) : text;
      for (let cut = 0; cut < 2 ** (text.length - 1); cut += 7) {
        const pieces = text.replace(/./g, (letter, i: number) => ((cut >> i) & 1 ? `${letter}|` : letter)).split("|");
        expect(feed([stop], pieces).out.join("")).toBe(whole);
      }
    }
  });
});
