/**
 * Random problems against core's float64 reference: shapes that fill no tile and no stage, every format, every truncation. A token that differs is a fault
 * unless its score is within the arithmetic's error of the reference's.
 */
import { createSampler, type SampleOptions, type WeightFormat } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { cudaFrom } from "../backend/cuda.js";
import { hiddenStates, numbers, randomHead } from "./data.js";
import type { Finding, ProofContext } from "./prove.js";

const FORMATS: readonly WeightFormat[] = ["bf16", "f32", "f16", "fp8", "int8", "int4"];

const SETTINGS: readonly SampleOptions[] = [
  {},
  { temperature: 0 },
  { topK: 9 },
  { topK: 130, topP: 0.9 },
  { topP: 0.4 },
  { minP: 0.05 },
  { epsilonCutoff: 0.001, etaCutoff: 0.002 },
  { topNSigma: 1.2, temperature: 1.5 },
  { draws: 5, topP: 0.95 },
  { frequencyPenalty: 0.4, repetitionPenalty: 1.2 },
];

/** Rows of a problem, of which a share may differ by ties: the scores of two in ten thousand lie within the error of each other. */
const TIED_SHARE = 2e-3;

/** Tries them. */
export async function proveRandomProblems({ files, device, extent }: ProofContext): Promise<Finding> {
  const sampler = await createSampler({ backends: [cudaFrom(files, device)] });
  const peer = await createSampler({ backends: [reference()] });
  const failures: string[] = [];
  let [tokens, differing] = [0, 0];
  const chance = numbers(3 * extent.problems, 77).map((x) => x + 0.5);
  for (let i = 0; i < extent.problems; i++) {
    const [a, b, c] = chance.subarray(3 * i, 3 * i + 3) as unknown as [number, number, number];
    const format = FORMATS[i % FORMATS.length] as WeightFormat;
    const batchSize = 1 + Math.floor(70 * a * a);
    const [vocabSize, hiddenSize] = [1 + Math.floor(1500 * b), 1 + Math.floor(300 * c)];
    const head = randomHead(format, vocabSize, hiddenSize, i);
    const settings = SETTINGS[Math.floor(i / FORMATS.length) % SETTINGS.length] as SampleOptions;
    const seen = Array.from({ length: batchSize }, (_, row) => [row % vocabSize, 0]);
    const penalised = settings.frequencyPenalty === undefined ? {} : { outputTokens: seen };
    const options = { seed: BigInt(i), position: i, ...settings, ...penalised };
    const hidden = hiddenStates(batchSize, hiddenSize, i + 1000);
    const [own, exact] = [await sampler.loadLmHead(head), await peer.loadLmHead(head)];
    const [drawn, expected] = [await own.sample(hidden, options), await exact.sample(hidden, options)];
    const wrong = drawn.tokens.filter((token, row) => token !== expected.tokens[row]).length;
    tokens += drawn.tokens.length;
    differing += wrong;
    if (wrong > Math.max(1, TIED_SHARE * drawn.tokens.length)) {
      const what = `${format}, B ${batchSize}, V ${vocabSize}, D ${hiddenSize}, ${Object.keys(settings).join(", ")}`;
      failures.push(`${wrong} of ${drawn.tokens.length} tokens differ: problem ${i}, ${what}`);
    }
    await own.dispose();
    await exact.dispose();
  }
  await sampler.dispose();
  await peer.dispose();
  if (differing > Math.max(1, TIED_SHARE * tokens)) failures.push(`${differing} of ${tokens} tokens differ`);
  return { found: { problems: extent.problems, tokens, differing }, failures };
}
