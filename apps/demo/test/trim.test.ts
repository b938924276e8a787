import { describe, expect, it } from "vitest";
import { StreamTrimmer } from "../src/trim.js";

describe("StreamTrimmer", () => {
  it("drops white space around a text and keeps that within, however it is cut", () => {
    const text = " \n  one\n\n two  three \n ";
    for (let size = 1; size <= text.length; size++) {
      const trimmer = new StreamTrimmer();
      let out = "";
      for (let i = 0; i < text.length; i += size) out += trimmer.push(text.slice(i, i + size));
      expect(out).toBe("one\n\n two  three");
    }
  });

  it("holds white space back only until it is known to be within", () => {
    const trimmer = new StreamTrimmer();
    expect(["a ", " ", "b"].map((piece) => trimmer.push(piece))).toEqual(["a", "", "  b"]);
  });
});
