/**
 * Memory: nothing is left behind by calls, whatever they ask for and however they end, nor by heads that are disposed of.
 */
import type { LmHead, SampleOptions, WeightFormat } from "@flashsampling/core";
import type { Check, CheckContext } from "../check.js";
import { randomHead, randomHidden } from "../data/heads.js";

/** Readings; a leak grows between all of them, what grows between some only is no leak. */
const WINDOWS = 5;

/**
 * Growth of the memory in use, in bytes a run: the least between two readings.
 *
 * @param context - the machine
 * @param runs - how often `run` runs
 * @param run - is handed the number of the run
 */
async function growthOf(
  { machine, skip }: CheckContext,
  runs: number,
  run: (i: number) => Promise<unknown>,
): Promise<{ growth: number; readings: string }> {
  const memoryInUse =
    machine.memoryInUse ?? skip("this platform does not tell the memory in use; pass memoryInUse to have it checked");
  const perWindow = runs / WINDOWS;
  const used: number[] = [];
  for (let window = 0; window < WINDOWS; window++) {
    for (let i = 0; i < perWindow; i++) await run(window * perWindow + i);
    used.push(await memoryInUse());
  }
  const growth = Math.min(...used.slice(1).map((bytes, i) => bytes - (used[i] as number))) / perWindow;
  return { growth, readings: `${used.map((bytes) => (bytes / 2 ** 20).toFixed(2)).join(", ")} MB` };
}

const CALLS = 10_000;

/** Growth that counts as a leak, in bytes a call: less than one small object. Compiled code and caches grow too, but not so. */
const LEAK_PER_CALL = 32;

/** Kinds of calls that leave things behind in different places. */
function callKinds(context: CheckContext, head: LmHead): ((i: number) => Promise<unknown>)[] {
  const { capabilities } = context;
  const states = (i: number) => new Float32Array(head.hiddenSize).fill(i / CALLS);
  const identity = (i: number): SampleOptions => ({ seed: 1, position: i });
  const { signal } = new AbortController();
  const settings: SampleOptions = {
    ...(capabilities.parameters.includes("logprobs") ? { logprobs: 5 } : {}),
    ...(capabilities.parameters.includes("topP") ? { topP: 0.9 } : {}),
    ...(capabilities.parameters.includes("logitBias") ? { logitBias: { 1: 1 } } : {}),
  };
  return [
    (i) => head.sample(states(i), identity(i)),
    (i) => head.sample(states(i), { ...identity(i), signal }),
    (i) => head.sample(states(i), { ...identity(i), ...settings }),
    (i) => head.sample(states(i).fill(Number.NaN), { ...identity(i), onRowError: "report" }),
  ];
}

const calls: Check = {
  id: "lifetime/memory",
  title: `${CALLS} calls leave no memory behind: plain ones, with a signal that lasts, with logprobs and settings, with rows that fail`,
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    const shape = { vocabSize: 33, hiddenSize: 64, format: capabilities.formats[0] as WeightFormat };
    await subject.withHead(randomHead(random, shape).weights, async (head) => {
      const kinds = callKinds(context, head);
      const { growth, readings } = await growthOf(
        context,
        CALLS,
        (i) => kinds[i % kinds.length]?.(i) as Promise<unknown>,
      );
      context.expect(growth < LEAK_PER_CALL, `memory in use grows by ${growth.toFixed(0)} bytes a call: ${readings}`);
    });
  },
};

const HEADS = 100;

/** Share of a head's weights that counts as a leak. */
const LEAK_PER_HEAD = 0.1;

const heads: Check = {
  id: "lifetime/heads",
  title: `${HEADS} heads, loaded one after the other and disposed of, leave no memory behind`,
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    const shape = { vocabSize: 1_031, hiddenSize: 64, format: capabilities.formats[0] as WeightFormat };
    const { weights } = randomHead(random, shape);
    const hidden = randomHidden(random, 1, shape.hiddenSize);
    const { growth, readings } = await growthOf(context, HEADS, () =>
      subject.withHead(weights, (head) => head.sample(hidden, { seed: 1, position: 0 })),
    );
    const { byteLength } = weights.weight;
    context.expect(
      growth < LEAK_PER_HEAD * byteLength,
      `memory in use grows by ${growth.toFixed(0)} bytes for each head of ${byteLength} bytes that was disposed of: ${readings}`,
    );
  },
};

/** Checks of memory. */
export const MEMORY_CHECKS: readonly Check[] = [calls, heads];
