/**
 * Settings at random for the rows of a call: every parameter alone and all together.
 */
import { type BackendFeature, type SampleOptions, tokenBitmask } from "@flashsampling/core";
import type { TestRandom } from "./random.js";

/** Parameters of a call that transform logits. */
const TRANSFORMS = [
  "temperature",
  "logitBias",
  "repetitionPenalty",
  "frequencyPenalty",
  "presencePenalty",
  "allowedTokens",
] as const satisfies readonly BackendFeature[];

/** Parameters of a call that truncate. */
const TRUNCATIONS = [
  "topK",
  "topP",
  "minP",
  "epsilonCutoff",
  "etaCutoff",
  "topNSigma",
] as const satisfies readonly BackendFeature[];

/** A parameter of a call that acts on rows. */
export type RowFeature = (typeof TRANSFORMS)[number] | (typeof TRUNCATIONS)[number];

/** All of them. */
export const ROW_FEATURES: readonly RowFeature[] = [...TRANSFORMS, ...TRUNCATIONS];

/** Those that every variant takes. */
export const TRANSFORM_FEATURES: readonly RowFeature[] = TRANSFORMS;

/** What a row's values are drawn for. */
export interface RowContext {
  readonly vocabSize: number;
  /** Largest `topK` that the backend claims. */
  readonly maxTopK: number;
  /** Values that add no rounding to exact logits. */
  readonly isExact: boolean;
}

type NumericFeature = Exclude<RowFeature, "logitBias" | "allowedTokens">;

/** A value that switches the parameter on. */
const ON: { readonly [Feature in NumericFeature]: (random: TestRandom, row: RowContext) => number } = {
  // Far from 1 too: nothing may be clamped.
  temperature: (random, { isExact }) => {
    if (isExact) return random.pick([0, 0.5, 2, 2 ** -10, 2 ** 10]);
    if (random.chance(0.15)) return 0;
    return random.chance(0.2) ? 10 ** (8 * random.uniform() - 4) : 0.3 + 1.5 * random.uniform();
  },
  repetitionPenalty: (random, { isExact }) => (isExact ? random.pick([0.5, 2]) : 0.6 + 1.4 * random.uniform()),
  frequencyPenalty: (random, { isExact }) => (isExact ? random.pick([-0.5, 0.25, 1]) : 2 * random.normal()),
  presencePenalty: (random, { isExact }) => (isExact ? random.pick([-0.25, 0.5, 2]) : 2 * random.normal()),
  topK: (random, { maxTopK, vocabSize }) =>
    random.integer(1, Math.min(maxTopK, random.pick([3, 10, 64, vocabSize + 1]))),
  topP: (random) => random.pick([0, 0.05 + 0.9 * random.uniform(), 0.9, 0.99]),
  minP: (random) => random.pick([1, 0.3 * random.uniform() ** 2, 0.05]),
  epsilonCutoff: (random) => random.pick([1, 10 ** -(0.5 + 3.5 * random.uniform())]),
  etaCutoff: (random) => random.pick([1, 10 ** -(0.5 + 3 * random.uniform())]),
  topNSigma: (random) => random.pick([0, 0.3 + 2.5 * random.uniform()]),
};

const OFF: Readonly<Record<NumericFeature, number | undefined>> = {
  temperature: 1,
  repetitionPenalty: 1,
  frequencyPenalty: 0,
  presencePenalty: 0,
  topK: 0,
  topP: 1,
  minP: 0,
  epsilonCutoff: 0,
  etaCutoff: 0,
  topNSigma: undefined,
};

/** Penalties look at the tokens so far. */
const PENALTIES: readonly RowFeature[] = ["repetitionPenalty", "frequencyPenalty", "presencePenalty"];

/** An identity per row, at random. */
export function randomIdentity(random: TestRandom, batchSize: number) {
  return {
    seed: BigUint64Array.from({ length: batchSize }, () => random.bigint()),
    stream: Uint32Array.from({ length: batchSize }, () => random.word()),
    position: Uint32Array.from({ length: batchSize }, () => random.word()),
  };
}

/** Share of rows whose history or biases are long: more than a table of fixed size might hold. */
const LONG = 0.2;

/** Tokens of a few sequences: many distinct ones, some of them often, in a few sequences more often than a byte counts. */
export function randomHistories(random: TestRandom, batchSize: number, vocabSize: number): Uint32Array[] {
  return Array.from({ length: batchSize }, () => {
    const few = Array.from({ length: 5 }, () => random.integer(0, vocabSize - 1));
    const length = random.chance(LONG) ? 4_000 : random.integer(0, 40);
    return Uint32Array.from({ length }, () =>
      random.chance(0.4) ? (few[Math.floor(5 * random.uniform() ** 2)] as number) : random.integer(0, vocabSize - 1),
    );
  });
}

/** Biases of up to eight tokens, of hundreds in a few rows; some are −∞, some larger than any logit. */
function randomBias(random: TestRandom, { vocabSize, isExact }: RowContext): Map<number, number> {
  const bias = new Map<number, number>();
  const count = random.chance(LONG) ? 500 : random.integer(1, 8);
  const size = random.chance(0.1) ? 256 : 1;
  for (let i = count; i > 0; i--) {
    const value = size * (isExact ? random.integer(-8, 8) / 4 : 3 * random.normal());
    bias.set(random.integer(0, vocabSize - 1), random.chance(0.2) ? Number.NEGATIVE_INFINITY : value);
  }
  return bias;
}

/** A mask that allows few, half or most tokens, and one at least. */
function randomMask(random: TestRandom, { vocabSize }: RowContext): Uint32Array {
  const share = random.pick([0.05, 0.5, 0.95]);
  const allowed = [random.integer(0, vocabSize - 1)];
  for (let token = 0; token < vocabSize; token++) if (random.chance(share)) allowed.push(token);
  return tokenBitmask(vocabSize, allowed);
}

/**
 * Options of a call: each row has each of the parameters with a chance of its own. A row whose mask and biases leave no token is
 * possible; it ends as `EMPTY_SUPPORT`.
 *
 * @param random - source of the values
 * @param batchSize - B
 * @param features - parameters that may be on
 * @param row - what the values are drawn for
 * @param chance - of each parameter in each row
 */
export function randomOptions(
  random: TestRandom,
  batchSize: number,
  features: readonly RowFeature[],
  row: RowContext,
  chance: number,
): SampleOptions {
  const perRow = <T>(on: () => T, off: T): T[] =>
    Array.from({ length: batchSize }, () => (random.chance(chance) ? on() : off));
  const options: { -readonly [Name in keyof SampleOptions]: unknown } = { ...randomIdentity(random, batchSize) };
  for (const feature of features) {
    if (feature === "logitBias") options.logitBias = perRow(() => randomBias(random, row), undefined);
    else if (feature === "allowedTokens") options.allowedTokens = perRow(() => randomMask(random, row), undefined);
    else options[feature] = perRow(() => ON[feature](random, row), OFF[feature]);
  }
  if (features.some((feature) => PENALTIES.includes(feature))) {
    options.promptTokens = randomHistories(random, batchSize, row.vocabSize);
    options.outputTokens = randomHistories(random, batchSize, row.vocabSize);
  }
  return options as SampleOptions;
}
