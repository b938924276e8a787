/**
 * The first calls of all. What the driver keeps for itself from then on, later parts shall not take for memory that does not come back; and where launches fail, here
 * the first error is told.
 */
import { createSampler } from "@flashsampling/core";
import { cudaFrom } from "../backend/cuda.js";
import { hiddenStates, randomHead } from "./data.js";
import type { Finding, ProofContext } from "./prove.js";

/** Draws once by one launch, and once by summaries. */
export async function proveFirstCalls({ files, device }: ProofContext): Promise<Finding> {
  const sampler = await createSampler({ backends: [cudaFrom(files, device)] });
  try {
    const head = await sampler.loadLmHead(randomHead("bf16", 700, 64, 1));
    const drawn: number[] = [];
    for (const topP of [1, 0.5]) {
      const { tokens } = await head.sample(hiddenStates(4, 64, 2), { seed: 1n, position: 0, topP });
      drawn.push(...tokens);
    }
    return { found: { tokens: drawn.length }, failures: [] };
  } finally {
    await sampler.dispose();
  }
}
