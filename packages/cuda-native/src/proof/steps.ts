/**
 * Steps that are queued as captured graphs, with hidden states and tokens in the device's memory: they draw what a loop of calls on a state draws, for all that is decided
 * on the device, and on a stream of the backend's as on the device's default stream.
 */
import { createSampler, type StepQueueOptions } from "@flashsampling/core";
import { cudaFrom } from "../backend/cuda.js";
import { bytesOf } from "../plan/words.js";
import { hiddenStates, randomHead } from "./data.js";
import type { Finding, ProofContext } from "./prove.js";

/** Rows, vocabulary and hidden size, and most steps of a queue. */
const [ROWS, VOCAB, SIZE, MOST_STEPS] = [3, 700, 72, 40];

/** Of the hidden states there are few, so that rows meet the same tokens again. */
const KINDS_OF_STATES = 3;

/** Identity of the rows, and what they have seen. */
const BEGINNING = {
  batchSize: ROWS,
  seed: 11n,
  stream: [4, 9, 2],
  position: [3, 30, 0],
  outputTokens: [[1, 1, 5], [], [8]],
};

/** CUDA's handle of the legacy default stream. */
const DEFAULT_STREAM = 1n;

const SETTINGS: readonly (readonly ["bf16" | "f32" | "int4", Partial<StepQueueOptions>, bigint?])[] = [
  ["bf16", { temperature: [0.7, 0, 1] }],
  ["bf16", { topK: 20, topP: [0.7, 1, 0.9] }],
  ["bf16", { topK: 200, temperature: 2 }],
  ["bf16", { topP: [0.2, 0.95, 0.8], temperature: [0.3, 3, 1] }],
  ["bf16", { minP: [0.1, 1, 0.01], topP: [1, 0.8, 0.9] }, DEFAULT_STREAM],
  ["f32", { epsilonCutoff: [0.001, 0.02, 0.0001] }],
  ["int4", { repetitionPenalty: 1.5, frequencyPenalty: [0.9, 3, 0], presencePenalty: [0.5, 0, 1] }],
];

/** Compares them. */
export async function proveSteps({ files, device, extent, watcher }: ProofContext): Promise<Finding> {
  const failures: string[] = [];
  const steps = Math.min(extent.steps, MOST_STEPS);
  let tokens = 0;
  const [hidden, room] = [4 * ROWS * SIZE, 4 * ROWS].map((byteLength) => ({
    address: watcher.allocate(byteLength),
    byteLength,
  })) as [{ address: bigint; byteLength: number }, { address: bigint; byteLength: number }];
  const states = Array.from({ length: KINDS_OF_STATES }, (_, kind) => hiddenStates(ROWS, SIZE, 50 + kind));
  const stateOf = (step: number) => states[step % KINDS_OF_STATES] as Float32Array;
  for (const [number, [format, settings, stream]] of SETTINGS.entries()) {
    const sampler = await createSampler({ backends: [cudaFrom(files, device, stream)] });
    const head = await sampler.loadLmHead(randomHead(format, VOCAB, SIZE, number));
    const state = await head.createRowState(BEGINNING);
    const queue = await head.openSteps({ maxSteps: steps, ...BEGINNING, ...settings });
    const expected: number[] = [];
    const last = new Uint32Array(ROWS);
    for (let step = 0; step < steps; step++) {
      await watcher.upload(hidden.address, bytesOf(stateOf(step)));
      queue.step({ buffer: hidden, length: ROWS * SIZE }, { tokensInto: { buffer: room, length: ROWS } });
      expected.push(...(await head.sample(stateOf(step), { state, ...settings })).tokens);
      // The watcher's stream does not wait for the steps.
      await queue.read();
    }
    const drawn = [...(await queue.read()).tokens];
    await watcher.download(room.address, bytesOf(last));
    const differing = drawn.filter((token, i) => token !== expected[i]).length;
    tokens += drawn.length;
    const what = `${format}, ${Object.keys(settings).join(", ")}`;
    if (drawn.length !== expected.length) failures.push(`${what}: ${drawn.length} of ${expected.length} tokens`);
    if (differing > 0) failures.push(`${what}: ${differing} of ${drawn.length} tokens are not those of calls`);
    if (last.join() !== drawn.slice(-ROWS).join()) failures.push(`${what}: other tokens lie in the device's memory`);
    await queue.dispose();
    await sampler.dispose();
  }
  for (const { address } of [hidden, room]) watcher.free(address);
  return { found: { steps, tokens }, failures };
}
