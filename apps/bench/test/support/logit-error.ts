import { expect } from "vitest";
import type { Opening } from "../../src/contestants/contestant.js";
import type { OpenEngine } from "../../src/contestants/logit-engine.js";
import type { HeadReader } from "../../src/problem/head-reader.js";

/** Largest difference from the float64 logits of the reference row, in a batch of three rows. */
export async function logitError(open: OpenEngine, head: HeadReader, format: Opening["format"]): Promise<number> {
  const { vocabSize, hiddenSize } = head.shape;
  const engine = await open({ head, format, threads: 2 });
  try {
    const logits = await engine.logits((await head.hidden("zipf")).slice(0, 3 * hiddenSize));
    expect(logits).toHaveLength(3 * vocabSize);
    const expected = await head.reference("zipf", format);
    return Math.max(...expected.map((logit, token) => Math.abs((logits[token] as number) - logit)));
  } finally {
    await engine.dispose();
  }
}
