// The example in docs/using.md, taken from the page as it stands: once with a good batch, once with a bad row in it.
import { describe, expect, it, vi } from "vitest";
import { examplesOn, typeErrors, writeExample } from "./support/example.js";

const given = (second: string) => `
const [vocabSize, hiddenSize] = [300, 8];
const weight = Float32Array.from({ length: vocabSize * hiddenSize }, (_, i) => Math.sin(i * 12.9898));
const hidden = Float32Array.from({ length: 2 * hiddenSize }, (_, i) => (i < hiddenSize ? 1 : ${second}));
`;

describe("docs/using.md", () => {
  const [example, ...others] = examplesOn("docs/using.md");

  it.each([
    ["good", "1", []],
    ["bad", "Number.NaN", [1]],
  ])("has an example that type-checks and copes with a %s row", async (kind, second, row) => {
    expect(others).toEqual([]);
    const file = writeExample(`docs/using-${kind}.md`, given(second), example as string, ["sampler"]);
    expect(typeErrors(file)).toEqual([]);

    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const { sampler } = await import(file);
    expect(log.mock.calls).toEqual([[...row, expect.any(Uint32Array)]]);
    const [token] = log.mock.calls[0]?.at(-1) ?? [];
    expect(token).toBeLessThan(300);
    log.mockRestore();
    await expect(sampler.loadLmHead({})).rejects.toMatchObject({ code: "DISPOSED" });
  });
});
