/**
 * Steps on a state, of changing kinds: once calls have their memory, neither the device's nor this process's grows.
 */
import { createSampler } from "@flashsampling/core";
import { cudaFrom } from "../backend/cuda.js";
import { hiddenStates, randomHead } from "./data.js";
import type { Finding, ProofContext } from "./prove.js";

/** Bytes of this process that a garbage collector may not have collected. */
const UNCOLLECTED = 64 * 2 ** 20;

/** Bytes of the device that its driver may take for itself meanwhile: a page of its own. */
const DRIVERS_OWN = 2 ** 21;

/** Steps. */
export async function proveGrowth({ files, device, extent, usedBytes }: ProofContext): Promise<Finding> {
  const before = usedBytes();
  const sampler = await createSampler({ backends: [cudaFrom(files, device)] });
  const head = await sampler.loadLmHead(randomHead("bf16", 700, 64, 3));
  const hidden = hiddenStates(4, 64, 9);
  const draw = (position: number) =>
    head.sample(hidden, { seed: 1n, position, ...(position % 3 === 0 && { topP: 0.9, topK: 40 }) });
  for (let position = 0; position < 30; position++) await draw(position);
  const [steady, resident] = [usedBytes(), process.memoryUsage.rss()];
  for (let position = 0; position < extent.steps; position++) await draw(position);
  const [after, grown] = [usedBytes(), process.memoryUsage.rss() - resident];
  await sampler.dispose();
  const left = usedBytes() - before;
  const failures: string[] = [];
  if (after - steady > DRIVERS_OWN) failures.push(`the device's memory has grown by ${after - steady} bytes`);
  if (grown > UNCOLLECTED) failures.push(`the process has grown by ${grown} bytes`);
  if (left > DRIVERS_OWN) failures.push(`${left} bytes of the device's memory do not come back`);
  return { found: { steps: extent.steps, deviceBytes: steady - before, grown }, failures };
}
