/**
 * Exact in distribution: χ² tests of drawn tokens against softmax over what the settings keep, and the rate at which the far tail wins.
 * Seeds are 0, 1, 2, …; none is chosen.
 */
import { BackendRowStatus, type SampleOptions, type Variant, type WeightFormat } from "@flashsampling/core";
import { softmax } from "@flashsampling/core/reference";
import type { Check, CheckContext } from "../check.js";
import { drawMany } from "../data/draws.js";
import { ENCODINGS, exactFormat, selectingHead, type TestHead } from "../data/heads.js";
import { expectRow } from "../oracle/expect-row.js";
import { BIAS, chiSquareTest, detectableBias, POWER, requiredDraws, SIGNIFICANCE } from "../statistics/chi-square.js";
import { FULL_FAR_TAIL_WORDS, farTailPValue, planFarTail } from "../statistics/far-tail.js";
import { pool } from "../statistics/pooling.js";

/** A row whose draws are counted. */
interface CountedRow {
  readonly vocabSize: number;
  readonly settings: SampleOptions;
  readonly seed: bigint;
  /** Share of the budget. */
  readonly share: number;
}

/** A head of one element, so that the weights are the logits: Zipf-like, but shuffled over the ids. */
function zipfHead(context: CheckContext, vocabSize: number): TestHead {
  const ranks = context.random.permutation(vocabSize);
  const weight = Float32Array.from(ranks, (rank) => -Math.log(rank + 1));
  const format = context.capabilities.formats[0] as WeightFormat;
  const weights = ENCODINGS[format][0].encode({ vocabSize, hiddenSize: 1, format: "f32", weight });
  return { weights, isExact: false };
}

/** Draws, pools, tests. */
async function testRow(context: CheckContext, { vocabSize, settings, seed, share }: CountedRow): Promise<void> {
  const { subject } = context;
  const head = zipfHead(context, vocabSize);
  const hidden = Float32Array.of(1);
  await subject.withHead(head.weights, async (loaded) => {
    // One call tells the request as core resolves it, and so the distribution.
    await loaded.sample(hidden, { ...settings, seed, position: 0 });
    const { status, keptLogits, isCutCertain } = expectRow(
      head,
      subject.activationsOf(head.weights.format),
      hidden,
      subject.tap.lastRequest,
      0,
    );
    if (status !== BackendRowStatus.Ok || !isCutCertain) throw new Error("The row of a χ² test is not certain.");
    const { binOf, probabilities } = pool(softmax(keptLogits));
    const bins = probabilities.length;
    const full = requiredDraws(bins);
    const affordable = Math.floor(context.words(share, 1e5 * 16, full * vocabSize) / vocabSize);
    const counts = new Float64Array(bins);
    let outside = 0;
    const draws = await drawMany(context, loaded, hidden, settings, seed, affordable, (token) => {
      const bin = binOf[token] ?? -1;
      if (bin === -1) outside++;
      else counts[bin] = (counts[bin] as number) + 1;
    });
    context.expect(outside === 0, `${outside} of ${draws} draws are tokens that the settings cut`);
    const { statistic, pValue, fits } = chiSquareTest(counts, probabilities);
    const what = `${vocabSize} tokens in ${bins} bins, seed ${seed}`;
    context.statistics.push({
      what,
      draws,
      pValue,
      shows: `a bias of ${detectableBias(bins, draws).toExponential(2)} in total variation with power ${POWER}`,
      atFullPower: draws >= full,
    });
    if (draws < full) {
      context.leftOut.push(`${what}: the ${full} draws that show a bias of ${BIAS}; ${draws} were affordable`);
    }
    context.expect(
      fits,
      `${what}: χ² = ${statistic.toFixed(1)}, p = ${pValue.toExponential(2)} after ${draws} draws (significance ${SIGNIFICANCE})`,
    );
  });
}

const tokens: Check = {
  id: "distribution/tokens",
  title: "drawn tokens follow softmax: 16 tokens, each a bin",
  applies: ({ variants }) => variants.includes("fused"),
  run: (context) => testRow(context, { vocabSize: 16, settings: {}, seed: 0n, share: 0.15 }),
};

const vocabulary: Check = {
  id: "distribution/vocabulary",
  title: "drawn tokens follow softmax over a vocabulary of many tiles",
  applies: ({ variants }) => variants.includes("fused"),
  run: (context) => testRow(context, { vocabSize: 1_031, settings: {}, seed: 1n, share: 0.1 }),
};

/** Values that keep about half of 100 Zipf-like tokens, and none near a boundary. */
const SETTINGS = {
  temperature: 1.3,
  logitBias: { 3: 1.5, 50: -2 },
  topK: 60,
  topP: 0.97,
  minP: 0.012,
  epsilonCutoff: 0.0021,
  etaCutoff: 0.003,
  topNSigma: 4.6,
} as const satisfies SampleOptions;

const settings: Check = {
  id: "distribution/settings",
  title: "under all claimed truncations at once, drawn tokens follow softmax over what is kept",
  applies: ({ variants, parameters }) => variants.includes("fused") && parameters.length > 0,
  run: (context) => {
    const { parameters } = context.capabilities;
    const values = { ...SETTINGS, topK: Math.min(SETTINGS.topK, context.capabilities.maxTopK ?? SETTINGS.topK) };
    const claimed = Object.entries(values).filter(([name]) => parameters.includes(name as keyof typeof SETTINGS));
    return testRow(context, { vocabSize: 100, settings: Object.fromEntries(claimed), seed: 2n, share: 0.1 });
  },
};

const VARIANTS: readonly Variant[] = ["grouped", "online"];

const variants: Check[] = VARIANTS.map((variant, i) => ({
  id: `distribution/${variant}`,
  title: `drawn tokens of variant ${variant} follow softmax, over 13 groups`,
  applies: (capabilities) => capabilities.variants.includes(variant),
  run: (context) => testRow(context, { vocabSize: 200, settings: { variant }, seed: BigInt(3 + i), share: 0.1 }),
}));

/** A test of the far tail that is weaker than a coin is not run. */
const LEAST_POWER = 0.5;

const farTail: Check = {
  id: "distribution/far-tail",
  title: "tokens of the far tail are drawn as often as they should be, which float32 −ln(−ln u) cannot do",
  applies: ({ variants }) => variants.includes("fused"),
  async run(context) {
    const words = context.words(0.25, 0, FULL_FAR_TAIL_WORDS);
    const plan = planFarTail(words);
    if (plan.power < LEAST_POWER) {
      context.skip(
        `${words.toExponential(1)} words, a quarter of the budget, catch float32 −ln(−ln u) with power ${plan.power.toFixed(2)} only; from ` +
          "a budget of 4e9 on it is worth while (noise/tail-words decides single rows at any budget)",
      );
    }
    const format =
      exactFormat(context.capabilities.formats) ??
      context.skip("logits can be given exactly only to heads of floats, and the backend claims none");
    const { gap, tailTokens, draws, expected, power } = plan;
    const head = selectingHead(tailTokens + 1, [0], format);
    await context.subject.withHead(head.weights, async (loaded) => {
      let hits = 0;
      const drawn = await drawMany(context, loaded, Float32Array.of(0, -gap), {}, 5n, draws, (token) => {
        if (token !== 0) hits++;
      });
      const mean = (expected / draws) * drawn;
      const pValue = farTailPValue(hits, mean);
      context.statistics.push({
        what: `${tailTokens} tail tokens ${gap} nats below one: ${hits} hits where ${mean.toFixed(2)} are expected`,
        draws: drawn,
        pValue,
        shows: `float32 −ln(−ln u) with power ${power.toFixed(3)}`,
        atFullPower: power >= POWER,
      });
      if (power < POWER)
        context.leftOut.push(`the power of ${POWER} against float32 −ln(−ln u), which about 2e9 words have`);
      context.expect(
        pValue >= SIGNIFICANCE,
        `${hits} hits of the far tail where ${mean.toFixed(2)} are expected: p = ${pValue.toExponential(2)}`,
      );
    });
  },
};

/** Checks of the distribution. */
export const DISTRIBUTION_CHECKS: readonly Check[] = [tokens, vocabulary, settings, ...variants, farTail];
