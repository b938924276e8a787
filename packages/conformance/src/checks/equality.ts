/**
 * Token by token against the float64 reference, under the same noise: every parameter alone and all together, every format and
 * variant, every shape.
 */
import type {
  BackendCapabilities,
  BackendFeature,
  LogprobsMode,
  SampleOptions,
  Variant,
  WeightFormat,
} from "@flashsampling/core";
import type { Check, CheckContext } from "../check.js";
import { type LoadedHead, sampleAndCompare, withTestHead } from "../compare.js";
import { compareLogprobs } from "../compare-logprobs.js";
import { codeHeads } from "../data/codes.js";
import { ENCODINGS, exactFormat, exactHidden, type HeadOptions, randomHead, randomHidden } from "../data/heads.js";
import {
  ROW_FEATURES,
  type RowContext,
  type RowFeature,
  randomIdentity,
  randomOptions,
  TRANSFORM_FEATURES,
} from "../data/settings.js";

/** What a comparison at random is made of. */
interface Mixture {
  /** Noise words to spend. */
  readonly words: number;
  /** Parameters that rows may have. */
  readonly features: readonly RowFeature[];
  /** Chance of each in each row. */
  readonly chance: number;
  /** Weight formats. */
  readonly formats?: readonly WeightFormat[] | undefined;
  /** Variant. */
  readonly variant?: Variant | undefined;
  /** Draws per row. Default: 4 where draws are claimed, since a row's float64 logits cost more than its noise. */
  readonly draws?: number | undefined;
  /** Properties that heads have, of those that they may have. */
  readonly properties?: readonly HeadFeature[] | undefined;
}

/** Properties of a head. */
type HeadFeature = Extract<BackendFeature, "bias" | "logitScale" | "softCap">;

const HEAD_FEATURES: readonly HeadFeature[] = ["bias", "logitScale", "softCap"];

/** Vocabulary sizes, multiples of no tile: small ones give more tokens a word, large ones have nuclei of hundreds of tokens. */
const VOCABULARIES = [17, 40, 130, 130, 300, 300, 1_031, 2_500];

/** Hidden sizes, odd ones among them. */
const HIDDEN_SIZES = [3, 8, 33];

/** Standard deviations of logits: nearly flat, as of a language model, and peaked. */
const SPREADS = [0.3, 1, 3, 8];

/** Most noise words of one head, and the least number of heads where rows have few draws, so that even few words meet many heads. */
const WORDS_PER_HEAD = 16_000;
const LEAST_HEADS = 6;

/** Compares calls at random until the words are spent. Every second head makes exact logits, so that ties occur. */
async function compareMixture(context: CheckContext, mixture: Mixture): Promise<void> {
  const { random, capabilities, subject } = context;
  const { words, features, chance, variant = "fused", properties = [] } = mixture;
  const draws = mixture.draws ?? (claims("draws")(capabilities) ? Math.min(4, capabilities.maxDraws ?? 4) : 1);
  const formats = mixture.formats ?? capabilities.formats;
  const exact = exactFormat(formats);
  const leastHeads = mixture.draws === undefined ? LEAST_HEADS : 1;
  let spent = 0;
  for (let round = 0; spent < words || round < leastHeads; round++) {
    const format = random.pick(formats);
    const isExact = round % 2 === 1 && exact !== undefined;
    const options: HeadOptions = {
      vocabSize: random.pick(VOCABULARIES),
      hiddenSize: random.pick(HIDDEN_SIZES),
      format: isExact ? exact : format,
      isExact,
      masked: properties.includes("bias") ? random.pick([0, 0.2, 0.9]) : undefined,
      logitScale: properties.includes("logitScale") ? random.pick([0.25, 2]) * (isExact ? 1 : 0.7) : undefined,
      softCap: properties.includes("softCap") && !isExact ? random.pick([5, 30]) : undefined,
    };
    const { vocabSize, hiddenSize } = options;
    const head = randomHead(random, options, isExact ? undefined : random.pick(ENCODINGS[format]));
    const row: RowContext = { vocabSize, maxTopK: capabilities.maxTopK ?? vocabSize + 1, isExact };
    await withTestHead(subject, head, async (loaded) => {
      const wordsPerHead = Math.min(WORDS_PER_HEAD, words / LEAST_HEADS);
      const mostRows = Math.max(1, Math.floor(wordsPerHead / (draws * vocabSize)));
      for (let rows = 0, calls = 0; rows < mostRows && calls < 4; calls++) {
        const batchSize = random.integer(1, Math.min(12, mostRows - rows));
        rows += batchSize;
        const hidden = isExact
          ? exactHidden(random, batchSize, hiddenSize)
          : randomHidden(random, batchSize, hiddenSize, random.pick(SPREADS));
        const settings = randomOptions(random, batchSize, features, row, chance);
        await sampleAndCompare(context, loaded, hidden, { ...settings, variant, draws });
        spent += batchSize * draws * vocabSize;
      }
    });
  }
}

/** Words of one comparison at random. */
const mixtureWords = (context: CheckContext) => context.words(0.01, 3e5, 3e6);

const claimed = (capabilities: BackendCapabilities, features: readonly RowFeature[]) =>
  features.filter((feature) => capabilities.parameters.includes(feature));

const claims =
  (feature: BackendFeature) =>
  ({ parameters }: BackendCapabilities): boolean =>
    parameters.includes(feature);

const plain: Check = {
  id: "settings/none",
  title: "tokens equal the float64 reference's without any setting",
  applies: ({ variants }) => variants.includes("fused"),
  run: (context) => compareMixture(context, { words: mixtureWords(context), features: [], chance: 0 }),
};

const featureChecks: Check[] = ROW_FEATURES.map((feature) => ({
  id: `settings/${feature}`,
  title: `tokens equal the float64 reference's under ${feature}, ties included`,
  applies: claims(feature),
  run: (context) => compareMixture(context, { words: mixtureWords(context), features: [feature], chance: 0.9 }),
}));

const together: Check = {
  id: "settings/together",
  title: "tokens equal the float64 reference's under all claimed settings at once, each row with its own",
  applies: ({ parameters }) => parameters.length > 1,
  run: async (context) => {
    const features = claimed(context.capabilities, ROW_FEATURES);
    for (const chance of [0.25, 0.5, 0.75]) {
      await compareMixture(context, {
        words: mixtureWords(context),
        features,
        chance,
        properties: HEAD_FEATURES.filter((feature) => claims(feature)(context.capabilities)),
      });
    }
  },
};

const draws: Check = {
  id: "settings/draws",
  title: "every one of many draws of a row equals the float64 reference's",
  applies: claims("draws"),
  run: async (context) => {
    const { capabilities } = context;
    for (const count of [2, 65, Math.min(300, capabilities.maxDraws ?? 300)]) {
      await compareMixture(context, {
        words: mixtureWords(context) / 2,
        features: claimed(capabilities, ROW_FEATURES),
        chance: 0.3,
        draws: count,
      });
    }
  },
};

const PROPERTY_TITLES: Readonly<Record<HeadFeature, string>> = {
  bias: "a head's bias is added, and −∞ in it takes tokens out of the support",
  logitScale: "a head's logits are scaled before the bias",
  softCap: "a head's logits are capped last",
};

const propertyChecks: Check[] = HEAD_FEATURES.map((property) => ({
  id: `settings/${property}`,
  title: PROPERTY_TITLES[property],
  applies: claims(property),
  run: (context) =>
    compareMixture(context, {
      words: mixtureWords(context),
      features: claimed(context.capabilities, ROW_FEATURES),
      chance: 0.2,
      properties: property === "bias" || !claims("bias")(context.capabilities) ? [property] : [property, "bias"],
    }),
}));

const formatChecks: Check[] = (Object.keys(ENCODINGS) as WeightFormat[]).map((format) => ({
  id: `formats/${format}`,
  title: `tokens of ${format} heads equal the float64 reference's, whatever the codes of their weights`,
  applies: ({ formats }) => formats.includes(format),
  run: async (context) => {
    await compareMixture(context, {
      words: mixtureWords(context),
      features: claimed(context.capabilities, ["temperature"]),
      chance: 0.5,
      formats: [format],
    });
    await compareCodes(context, format);
  },
}));

/** Numbers of blocks of 32 that are odd and even, the last one in part, and several blocks of 128. */
const CODE_SHAPES: readonly [vocabSize: number, hiddenSize: number][] = [
  [66, 65],
  [66, 100],
  [131, 257],
];

async function compareCodes(context: CheckContext, format: WeightFormat): Promise<void> {
  const { random, subject } = context;
  for (const [vocabSize, hiddenSize] of CODE_SHAPES) {
    for (const { weights, what, spread } of codeHeads(random, format, vocabSize, hiddenSize)) {
      await withTestHead(subject, { weights, what, isExact: false }, (loaded) =>
        compareAll(context, loaded, randomHidden(random, 8, hiddenSize, spread), randomIdentity(random, 8)),
      );
    }
  }
}

/** Compares tokens, and where logprobs are claimed also these: so more logits show than those of the tokens drawn. */
async function compareAll(
  context: CheckContext,
  loaded: LoadedHead,
  hidden: Float32Array,
  options: SampleOptions,
  logprobsMode: LogprobsMode = "raw",
): Promise<void> {
  if (!claims("logprobs")(context.capabilities)) await sampleAndCompare(context, loaded, hidden, options);
  else await compareLogprobs(context, loaded, hidden, { ...options, logprobs: 64, logprobsMode });
}

const VARIANTS: readonly Variant[] = ["grouped", "online"];

const variantChecks: Check[] = VARIANTS.map((variant) => ({
  id: `variants/${variant}`,
  title: `tokens of variant ${variant} equal the float64 reference's`,
  applies: ({ variants }) => variants.includes(variant),
  run: (context) =>
    compareMixture(context, {
      words: mixtureWords(context),
      features: claimed(context.capabilities, TRANSFORM_FEATURES),
      chance: 0.4,
      variant,
    }),
}));

/** Vocabularies around the sizes of tiles. */
const ODD_VOCABULARIES = [
  1, 2, 3, 7, 15, 16, 17, 31, 33, 63, 64, 65, 127, 128, 129, 255, 257, 511, 513, 1_000, 1_023, 1_025, 2_047, 2_049,
  4_099,
];
const ODD_HIDDEN_SIZES = [1, 2, 3, 5, 7, 8, 9, 15, 17, 31, 33, 63, 65, 127, 129];

const sizes: Check = {
  id: "shapes/sizes",
  title: "any vocabulary and hidden size: V = 1, V around every tile size, odd D; the last token of each can win",
  applies: () => true,
  run: async (context) => {
    const { random, capabilities, subject } = context;
    const features = claimed(capabilities, ROW_FEATURES);
    for (const [i, vocabSize] of context.some(ODD_VOCABULARIES, "vocabulary sizes").entries()) {
      const hiddenSize = ODD_HIDDEN_SIZES[i % ODD_HIDDEN_SIZES.length] as number;
      const format = capabilities.formats[i % capabilities.formats.length] as WeightFormat;
      const head = randomHead(random, { vocabSize, hiddenSize, format }, random.pick(ENCODINGS[format]));
      const row: RowContext = { vocabSize, maxTopK: capabilities.maxTopK ?? vocabSize + 1, isExact: false };
      await withTestHead(subject, head, async (loaded) => {
        const batchSize = 6;
        const hidden = randomHidden(random, batchSize, hiddenSize);
        await sampleAndCompare(context, loaded, hidden, randomOptions(random, batchSize, features, row, 0.4));
      });
    }
    await lastTokenWins(context);
  },
};

/** Rows that the first or the last token wins for certain, at sizes around those of tiles. */
async function lastTokenWins(context: CheckContext): Promise<void> {
  const { random, capabilities, subject } = context;
  const format = exactFormat(capabilities.formats);
  if (format === undefined) {
    context.leftOut.push("rows that the last token wins for certain: they need weights of floats");
    return;
  }
  for (const vocabSize of context.some(ODD_VOCABULARIES, "vocabulary sizes")) {
    // One element: logit = hidden × weight, −1 for all tokens but the last.
    const weight = new Float32Array(vocabSize).fill(-1);
    weight[vocabSize - 1] = 1;
    const weights = ENCODINGS[format][0].encode({ vocabSize, hiddenSize: 1, format: "f32", weight });
    await withTestHead(subject, { weights, isExact: true }, async (loaded) => {
      const { result } = await sampleAndCompare(context, loaded, Float32Array.of(40, -40), randomIdentity(random, 2));
      context.expect(
        result.tokens[0] === vocabSize - 1,
        `token ${result.tokens[0]} where the last of ${vocabSize} tokens leads by 80 nats`,
      );
      context.expect(
        vocabSize === 1 || (result.tokens[1] as number) < vocabSize - 1,
        `the last of ${vocabSize} tokens was drawn although it lies 80 nats behind`,
      );
    });
  }
}

/** Hidden sizes of language models and beside them: more than a tile of a matrix product, and no multiples of one. */
const MODEL_HIDDEN_SIZES = [896, 1_025, 2_051, 4_099];

const hiddenSizes: Check = {
  id: "shapes/hidden",
  title: "hidden sizes of language models, 896 to 4,099: every element counts",
  applies: () => true,
  run: async (context) => {
    const { random, capabilities, subject } = context;
    for (const format of capabilities.formats) {
      for (const hiddenSize of MODEL_HIDDEN_SIZES) {
        const head = randomHead(random, { vocabSize: 67, hiddenSize, format }, random.pick(ENCODINGS[format]));
        await withTestHead(subject, head, (loaded) =>
          compareAll(context, loaded, randomHidden(random, 3, hiddenSize), randomIdentity(random, 3)),
        );
      }
    }
  },
};

/** More than 2¹⁷ tokens: ids that 16 bits do not hold, masses that a float32 sum loses. */
const MODEL_VOCABULARY = 151_939;

const modelVocabulary: Check = {
  id: "shapes/vocabulary",
  title:
    "a vocabulary of a language model's size: ids beyond 65,536 have their noise, settings and masses as others do",
  applies: () => true,
  run: async (context) => {
    const { random, capabilities, subject } = context;
    const [vocabSize, hiddenSize] = [MODEL_VOCABULARY, 3];
    const format = capabilities.formats[0] as WeightFormat;
    const features = claimed(capabilities, ROW_FEATURES);
    const head = randomHead(random, { vocabSize, hiddenSize, format });
    const row: RowContext = { vocabSize, maxTopK: capabilities.maxTopK ?? vocabSize, isExact: false };
    await withTestHead(subject, head, async (loaded) => {
      for (const variant of capabilities.variants) {
        const settings = variant === "fused" ? features : claimed(capabilities, TRANSFORM_FEATURES);
        for (const spread of variant === "fused" ? [0.3, 3] : [1]) {
          for (const [chance, logprobsMode] of [
            [0, "raw"],
            [0.4, "processed"],
          ] as const) {
            const hidden = randomHidden(random, 2, hiddenSize, spread);
            const options = randomOptions(random, 2, settings, row, chance);
            await compareAll(context, loaded, hidden, { ...options, variant }, logprobsMode);
          }
        }
      }
    });
  },
};

const BATCHES = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 65, 100, 128, 255, 256];

const batches: Check = {
  id: "shapes/batches",
  title: "batches of 1 to 256 rows, each with its own settings and noise",
  applies: () => true,
  run: async (context) => {
    const { random, capabilities, subject } = context;
    const features = claimed(capabilities, ROW_FEATURES);
    const vocabSize = 130;
    const hiddenSize = 17;
    for (const format of capabilities.formats) {
      const head = randomHead(random, { vocabSize, hiddenSize, format });
      const row: RowContext = { vocabSize, maxTopK: capabilities.maxTopK ?? vocabSize, isExact: false };
      await withTestHead(subject, head, async (loaded) => {
        for (const batchSize of context.some(BATCHES, "batch sizes")) {
          const hidden = randomHidden(random, batchSize, hiddenSize);
          await sampleAndCompare(context, loaded, hidden, randomOptions(random, batchSize, features, row, 0.3));
        }
      });
    }
  },
};

/** All checks of equality with the reference. */
export const EQUALITY_CHECKS: readonly Check[] = [
  plain,
  ...featureChecks,
  together,
  draws,
  ...propertyChecks,
  ...formatChecks,
  ...variantChecks,
  sizes,
  hiddenSizes,
  modelVocabulary,
  batches,
];
