import { expect } from "vitest";
import type { Opening } from "../../src/contestants/contestant.js";
import type { OpenEngine } from "../../src/contestants/logit-engine.js";
import { type HeadFiles, readHidden, readReference } from "../../src/problem/head-files.js";

/** Largest difference from the float64 logits of the reference row, in a batch of three rows. */
export async function logitError(open: OpenEngine, files: HeadFiles, format: Opening["format"]): Promise<number> {
  const { vocabSize, hiddenSize } = files.shape;
  const engine = await open({ files, format, threads: 2 });
  try {
    const logits = await engine.logits(readHidden(files, "zipf").slice(0, 3 * hiddenSize));
    expect(logits).toHaveLength(3 * vocabSize);
    const expected = readReference(files, "zipf", format);
    return Math.max(...expected.map((logit, token) => Math.abs((logits[token] as number) - logit)));
  } finally {
    await engine.dispose();
  }
}
