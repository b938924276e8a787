import { afterEach, describe, expect, it, vi } from "vitest";
import { plain, withProgress } from "../lib/progress.mjs";

describe("without a terminal", () => {
  const terminal = process.stderr.isTTY;
  afterEach(() => {
    process.stderr.isTTY = terminal;
    vi.restoreAllMocks();
  });

  it("a step is one line on standard error as it begins, and standard output has nothing", async () => {
    process.stderr.isTTY = false;
    const [out, error] = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, "write").mockImplementation(() => true),
    );
    const seen = await withProgress("Building the chat", async (detail) => {
      detail("compiling");
      return error?.mock.calls.map(([text]) => text);
    });
    const [written, others] = [error, out].map((spy) => spy?.mock.calls.map(([text]) => text));
    expect([seen, written, others]).toEqual([["Building the chat…\n"], ["Building the chat…\n"], []]);
  });
});

describe("plain", () => {
  it("leaves text with its lines and tabs", () => {
    expect(plain("Progress: 3 of 7\n\tüber 漢字")).toBe("Progress: 3 of 7\n\tüber 漢字");
  });

  it("takes out what a terminal would obey", () => {
    expect(plain("a\x1b[31mb\x1b[0m\x1b]0;title\x07c\x1b]52;c;eA==\x1b\\d\x07\x9b31me\x08")).toBe("abcde");
  });

  it("leaves no control character of a sequence that was cut off", () => {
    expect(["\x1b", "]0;title\x07"].map(plain).join("")).toBe("]0;title");
  });

  it("makes lines of what was drawn over", () => {
    expect(plain("10 %\r20 %\r\ndone")).toBe("10 %\n20 %\ndone");
  });
});
