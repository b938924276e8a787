// The example in README.md, taken from the page as it stands.
import { describe, expect, it, vi } from "vitest";
import { examplesOn, typeErrors, writeExample } from "./support/example.js";

const VOCAB_SIZE = 5000;
const GIVEN = `
const vocabSize = ${VOCAB_SIZE};
const hiddenSize = 64;
const wave = (length: number, step: number) => Float32Array.from({ length }, (_, i) => Math.sin(i * step));
const weight = wave(vocabSize * hiddenSize, 12.9898);
const hidden = wave(2 * hiddenSize, 78.233);
`;

const examples = examplesOn("README.md");

describe("README.md", () => {
  it("has one example, of at most fifteen lines", () => {
    expect(examples).toHaveLength(1);
    expect(examples[0]?.trim().split("\n").length).toBeLessThanOrEqual(15);
  });

  it("has an example that type-checks and runs as printed", async () => {
    const file = writeExample("README.md", GIVEN, examples[0] as string, ["out"]);
    expect(typeErrors(file)).toEqual([]);

    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const { out } = await import(file);
    expect(out.tokens).toBeInstanceOf(Uint32Array);
    expect(out.tokens).toHaveLength(2);
    for (const token of out.tokens) expect(token).toBeLessThan(VOCAB_SIZE);
    expect(log.mock.calls).toEqual([[out.tokens]]);
  });
});
