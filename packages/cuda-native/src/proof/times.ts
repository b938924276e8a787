/**
 * What a call takes, from JavaScript and back: median over calls, one at a time. The stand-alone program times kernels alone, beside their peers.
 */
import { createSampler, type SampleOptions } from "@flashsampling/core";
import { cudaFrom } from "../backend/cuda.js";
import { hiddenStates } from "./data.js";
import type { Finding, ProofContext } from "./prove.js";

const SETTINGS: Readonly<Record<string, SampleOptions>> = {
  plain: {},
  "top-p 0.9": { topP: 0.9 },
  "top-k 50": { topK: 50 },
  "logprobs 5": { logprobs: 5 },
};

/** Times them. */
export async function timeCalls({ files, device, extent: { timed } }: ProofContext): Promise<Finding> {
  if (timed === undefined) return { found: undefined, failures: [] };
  const { vocabSize, hiddenSize, calls, batches } = timed;
  const sampler = await createSampler({ backends: [cudaFrom(files, device)] });
  // A page of random weights, over and over: the time does not depend on their values.
  const weight = new Uint16Array(vocabSize * hiddenSize);
  for (let i = 0; i < weight.length; i++) weight[i] = 0x3c00 | ((i * 2654435761) & 0x83ff);
  const head = await sampler.loadLmHead({ vocabSize, hiddenSize, format: "bf16", weight });
  const times: Record<string, Record<string, number>> = {};
  for (const [name, settings] of Object.entries(SETTINGS)) {
    const ofSettings: Record<string, number> = {};
    times[name] = ofSettings;
    for (const batchSize of batches) {
      const hidden = hiddenStates(batchSize, hiddenSize, batchSize);
      const taken: number[] = [];
      for (let position = 0; position < calls + 3; position++) {
        const start = performance.now();
        await head.sample(hidden, { seed: 1n, position, ...settings });
        if (position >= 3) taken.push(1000 * (performance.now() - start));
      }
      taken.sort((a, b) => a - b);
      ofSettings[`B ${batchSize}`] = Math.round(taken[taken.length >> 1] as number);
    }
  }
  await sampler.dispose();
  return { found: { vocabSize, hiddenSize, format: "bf16", unit: "microseconds", calls, times }, failures: [] };
}
