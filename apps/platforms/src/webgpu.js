// @ts-check
/**
 * In a page: draws by WebGPU, with settings that take every kernel, and by the reference. The test says in the page's address how many rows.
 */
import { createSampler } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { webgpu } from "@flashsampling/webgpu";
import { report } from "./report.js";

const [vocabSize, hiddenSize] = [700, 24];
const batch = Number(new URL(location.href).searchParams.get("rows"));
const rows = Array.from({ length: batch }, (_, row) => row);

/** @type {readonly import("@flashsampling/core").SampleOptions[]} */
const calls = [
  {},
  { temperature: 0 },
  { temperature: 0.7, topK: 40, topP: 0.9 },
  { topP: 0.95, draws: 4 },
  { minP: 0.05, logitBias: { 3: 2 }, logprobs: 3 },
];

/** @param {import("@flashsampling/core").Backend} backend */
async function tokensOf(backend) {
  const sampler = await createSampler({ backends: [backend], strict: true });
  const weight = Float32Array.from({ length: vocabSize * hiddenSize }, (_, i) => Math.sin(i * i * 12.9898));
  const hidden = Float32Array.from({ length: batch * hiddenSize }, (_, i) => Math.cos(i * 78.233));
  const head = await sampler.loadLmHead({ vocabSize, hiddenSize, format: "f32", weight });
  const tokens = [];
  for (const [i, options] of calls.entries()) {
    const identity = { seed: BigInt(i), stream: rows, position: i };
    tokens.push([...(await head.sample(hidden, { ...identity, ...options })).tokens]);
  }
  const { description } = sampler.backend;
  await sampler.dispose();
  return { description, tokens };
}

async function run() {
  const { gpu } = /** @type {{ readonly gpu?: { requestAdapter(): Promise<unknown> } }} */ (
    /** @type {unknown} */ (navigator)
  );
  try {
    if (!(await gpu?.requestAdapter())) return { reason: "no adapter" };
  } catch (error) {
    return { reason: String(error) };
  }
  const [ours, exact] = [await tokensOf(webgpu()), await tokensOf(reference())];
  return { description: ours.description, tokens: ours.tokens, expected: exact.tokens };
}

report(run());
