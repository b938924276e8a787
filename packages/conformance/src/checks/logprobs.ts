/**
 * Logprobs, raw and processed: the normaliser, the drawn tokens' and the list of the likeliest, against float64.
 */
import type { BackendFeature, LogprobsMode, WeightFormat } from "@flashsampling/core";
import type { Check } from "../check.js";
import { withTestHead } from "../compare.js";
import { compareLogprobs } from "../compare-logprobs.js";
import { ENCODINGS, exactFormat, exactHidden, randomHead, randomHidden } from "../data/heads.js";
import { ROW_FEATURES, type RowContext, randomOptions, TRANSFORM_FEATURES } from "../data/settings.js";

/** Lengths of the list. */
const TOPS = [0, 1, 5, 64];

const MODES: readonly LogprobsMode[] = ["raw", "processed"];

const modeChecks: Check[] = MODES.map((mode) => ({
  id: `logprobs/${mode}`,
  title:
    mode === "raw"
      ? "raw logprobs are those of the model's own distribution, whatever the settings"
      : "processed logprobs are those of the distribution drawn from, renormalised over what is kept",
  applies: ({ parameters }) => parameters.includes("logprobs"),
  async run(context) {
    const { random, capabilities, subject } = context;
    const claims = (feature: BackendFeature) => capabilities.parameters.includes(feature);
    const exact = exactFormat(capabilities.formats);
    const words = context.words(0.01, 3e5, 3e6);
    let spent = 0;
    for (let round = 0; spent < words; round++) {
      const isExact = round % 2 === 0 && exact !== undefined;
      const format = isExact ? exact : random.pick(capabilities.formats as WeightFormat[]);
      const [vocabSize, hiddenSize] = [random.pick([3, 50, 130, 130, 700, 2_500]), random.pick([4, 17, 64])];
      const encoding = isExact ? undefined : random.pick(ENCODINGS[format]);
      const masked = claims("bias") ? random.pick([undefined, 0.2]) : undefined;
      const logitScale = claims("logitScale") ? random.pick([undefined, isExact ? 0.5 : 0.7]) : undefined;
      const softCap = claims("softCap") && !isExact ? random.pick([undefined, 10]) : undefined;
      const properties = { masked, logitScale, softCap };
      const head = randomHead(random, { vocabSize, hiddenSize, format, isExact, ...properties }, encoding);
      const variant = random.pick(capabilities.variants);
      const features = (variant === "fused" ? ROW_FEATURES : TRANSFORM_FEATURES).filter(claims);
      const row: RowContext = { vocabSize, maxTopK: capabilities.maxTopK ?? vocabSize, isExact };
      await withTestHead(subject, head, async (loaded) => {
        for (const top of TOPS) {
          const batchSize = vocabSize > 1_000 ? 1 : 5;
          const hidden = isExact
            ? exactHidden(random, batchSize, hiddenSize)
            : randomHidden(random, batchSize, hiddenSize, random.pick([0.5, 3]));
          const draws = claims("draws") ? 2 : 1;
          const options = { ...randomOptions(random, batchSize, features, row, 0.3), draws, variant };
          await compareLogprobs(context, loaded, hidden, { ...options, logprobs: top, logprobsMode: mode });
          spent += batchSize * draws * vocabSize;
        }
      });
    }
  },
}));

const sameTokens: Check = {
  id: "logprobs/tokens",
  title: "asking for logprobs changes no token",
  applies: ({ parameters }) => parameters.includes("logprobs"),
  async run(context) {
    const { random, capabilities, subject } = context;
    const features = ROW_FEATURES.filter((feature) => capabilities.parameters.includes(feature));
    for (const format of capabilities.formats) {
      const [vocabSize, hiddenSize, batchSize] = [1_031, 33, 24];
      const { weights } = randomHead(random, { vocabSize, hiddenSize, format });
      const row: RowContext = { vocabSize, maxTopK: capabilities.maxTopK ?? vocabSize, isExact: false };
      const hidden = randomHidden(random, batchSize, hiddenSize, 1);
      const options = { ...randomOptions(random, batchSize, features, row, 0.3), onRowError: "report" } as const;
      await subject.withHead(weights, async (head) => {
        const { tokens } = await head.sample(hidden, options);
        for (const logprobsMode of MODES) {
          for (const logprobs of context.some(TOPS, "lengths of the list")) {
            const again = await head.sample(hidden, { ...options, logprobs, logprobsMode });
            context.expect(
              again.tokens.every((token, i) => token === tokens[i]),
              `tokens differ once ${logprobs} ${logprobsMode} logprobs are asked for (${format})`,
            );
          }
        }
      });
    }
  },
};

/** Checks of logprobs. */
export const LOGPROB_CHECKS: readonly Check[] = [...modeChecks, sameTokens];
