/**
 * Ties, exact and near. Equal logits are cut by id on every backend; scores that all but tie may go either way, but only within the
 * errors, and no more often than these allow.
 */
import type { SampleOptions, WeightFormat } from "@flashsampling/core";
import { RowNoise } from "@flashsampling/core/noise";
import { type CappedLogits, cappedRawLogits, scoreErrorCap } from "@flashsampling/core/reference";
import type { Check, CheckContext } from "../check.js";
import { type LoadedHead, sampleAndCompare, withTestHead } from "../compare.js";
import { ENCODINGS, exactFormat, randomHead, randomHidden } from "../data/heads.js";
import { type RowFeature, randomIdentity } from "../data/settings.js";

/** Rules on a row of equal logits, with the tokens that they leave of `size`: the first ones. No token stands on a boundary. */
const CUTS: readonly {
  readonly feature: RowFeature;
  readonly value: number;
  readonly kept: (size: number) => number;
}[] = [
  { feature: "topK", value: 5, kept: () => 5 },
  { feature: "topP", value: 0.2507, kept: (size) => Math.ceil(0.2507 * size) },
  { feature: "minP", value: 1, kept: (size) => size },
  { feature: "epsilonCutoff", value: 1, kept: () => 1 },
  { feature: "etaCutoff", value: 0.25, kept: (size) => size },
  { feature: "topNSigma", value: 0, kept: (size) => size },
];

const equal: Check = {
  id: "ties/equal",
  title: "rows of equal logits: every rule cuts by id, and greedy takes token 0",
  applies: ({ formats }) => exactFormat(formats) !== undefined,
  async run(context) {
    const format = exactFormat(context.capabilities.formats) as WeightFormat;
    const vocabSize = 700;
    const weight = new Float32Array(vocabSize * 4).fill(0.5);
    const weights = ENCODINGS[format][0].encode({ vocabSize, hiddenSize: 4, format: "f32", weight });
    await withTestHead(context.subject, { weights, isExact: true }, async (loaded) => {
      for (const { feature, value, kept } of CUTS) {
        if (!context.capabilities.parameters.includes(feature)) continue;
        const { result } = await sampleEqualRow(context, loaded, { [feature]: value });
        const limit = kept(vocabSize);
        context.expect(
          result.tokens.every((token) => token < limit),
          `${feature} ${value} on ${vocabSize} equal logits keeps the first ${limit}, but a token beyond was drawn`,
        );
      }
      if (!context.capabilities.parameters.includes("temperature")) return;
      const { result } = await sampleEqualRow(context, loaded, { temperature: 0 });
      context.expect(
        result.tokens.every((token) => token === 0),
        `greedy on equal logits draws ${result.tokens[0]}, not the lowest id`,
      );
    });
  },
};

function sampleEqualRow(context: CheckContext, loaded: LoadedHead, settings: SampleOptions) {
  const batchSize = context.times(32, "rows of equal logits");
  const hidden = new Float32Array(batchSize * 4).fill(1);
  return sampleAndCompare(context, loaded, hidden, { ...randomIdentity(context.random, batchSize), ...settings });
}

/** Vocabulary of near ties: small, since every row costs a search. */
const NEAR_VOCABULARY = 40;

const near: Check = {
  id: "ties/near",
  title: "scores that all but tie go the other way only within the errors, and no more often than these allow",
  applies: ({ variants }) => variants.includes("fused"),
  async run(context) {
    const { random, capabilities, subject } = context;
    const rows = Math.ceil(context.words(1e-4, 8e3, 4e4) / NEAR_VOCABULARY);
    for (const format of capabilities.formats) {
      for (const hiddenSize of [33, 512]) {
        const head = randomHead(random, { vocabSize: NEAR_VOCABULARY, hiddenSize, format });
        await withTestHead(subject, head, async (loaded) => {
          for (let done = 0; done < rows; ) {
            const batchSize = Math.min(16, rows - done);
            const identity = randomIdentity(random, batchSize);
            const hidden = randomHidden(random, batchSize, hiddenSize);
            for (let row = 0; row < batchSize; row++) {
              const state = hidden.subarray(row * hiddenSize, (row + 1) * hiddenSize);
              const noise = new RowNoise({
                seed: identity.seed[row] as bigint,
                stream: identity.stream[row] as number,
                position: identity.position[row] as number,
              });
              const raw = cappedRawLogits(head.weights, state, subject.activationsOf(format));
              const factor = nearTie(raw, noise, 2.4 * random.uniform() - 1.2);
              for (const [d, value] of state.entries()) state[d] = value * factor;
            }
            await sampleAndCompare(context, loaded, hidden, identity);
            done += batchSize;
          }
        });
      }
    }
  },
};

/**
 * A factor of the hidden state at which the two best scores all but tie: scores move with it at different speeds, so between two
 * factors with different winners lies one where these (or others) change places.
 *
 * @param raw - the row's logits at factor 1
 * @param noise - the row's noise
 * @param share - by which share of their errors the scores are to differ
 * @returns 1 if none is found
 */
function nearTie({ logits, errors }: CappedLogits, noise: RowNoise, share: number): number {
  const gumbels = logits.map((_, token) => noise.tokenGumbel(token));
  const winnerAt = (factor: number) => {
    let best = 0;
    for (let token = 1; token < logits.length; token++) {
      const lead = factor * ((logits[token] as number) - (logits[best] as number));
      if (lead + (gumbels[token] as number) - (gumbels[best] as number) > 0) best = token;
    }
    return best;
  };
  let inside = 1;
  const winner = winnerAt(inside);
  let outside = [1.25, 1.5, 2, 0.75, 0.5, 0.25, 0].find((factor) => winnerAt(factor) !== winner);
  if (outside === undefined) return 1;
  for (let i = 0; i < 60; i++) {
    const middle: number = (inside + outside) / 2;
    if (winnerAt(middle) === winner) inside = middle;
    else outside = middle;
  }
  const rival = winnerAt(outside);
  const speed = (logits[winner] as number) - (logits[rival] as number);
  const errorOf = (token: number) =>
    scoreErrorCap({
      logit: inside * (logits[token] as number),
      logitError: inside * (errors[token] as number),
      temperature: 1,
      gumbel: gumbels[token] as number,
    });
  const error = errorOf(winner) + errorOf(rival);
  return inside + (share * error) / speed;
}

/** Checks of ties. */
export const TIE_CHECKS: readonly Check[] = [equal, near];
