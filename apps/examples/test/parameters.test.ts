// The generation loop in docs/parameters.md, taken from the page as it stands.
import { describe, expect, it, vi } from "vitest";
import { examplesOn, typeErrors, writeExample } from "./support/example.js";

const VOCAB_SIZE = 200;
const GIVEN = `
const vocabSize = ${VOCAB_SIZE};
const hiddenSize = 8;
const weight = Float32Array.from({ length: vocabSize * hiddenSize }, (_, i) => Math.sin(i * 12.9898));
const lastHiddenStates = async (texts: number[][]) =>
  Float32Array.from(texts.flatMap((text) => Array.from({ length: hiddenSize }, (_, d) => Math.cos((text.at(-1) ?? 0) + d))));
`;

describe("docs/parameters.md", () => {
  it("has a loop that type-checks and runs as printed", async () => {
    const [example, ...others] = examplesOn("docs/parameters.md");
    expect(others).toEqual([]);
    const file = writeExample("docs/parameters.md", GIVEN, example as string, ["texts"]);
    expect(typeErrors(file)).toEqual([]);

    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const { texts } = await import(file);
    expect(log.mock.calls).toEqual([[texts]]);
    expect(texts.map((text: number[]) => text.length)).toEqual([3 + 8, 2 + 8]);
    for (const token of texts[0]) expect(token).toBeLessThan(VOCAB_SIZE);
    for (const token of texts[1].slice(2)) expect([1, 2, 3]).toContain(token);
  });
});
