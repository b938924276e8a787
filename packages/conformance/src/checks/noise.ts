/**
 * The noise, word by word: a row of two tokens is brought so close to a tie that only the right noise decides it rightly.
 *
 * Two tokens have logits that are given exactly, all others lie 64 nats below. Where the first leads by its noise, the second is given
 * as much more logit, and a little more or less: the backend's token tells on which side its own noise lies.
 */
import { RowNoise, TAIL_THRESHOLD } from "@flashsampling/core/noise";
import { scoreErrorCap } from "@flashsampling/core/reference";
import type { Check, CheckContext } from "../check.js";
import { type LoadedHead, sampleAndCompare, withTestHead } from "../compare.js";
import { exactFormat, selectingHead } from "../data/heads.js";

/** Logit of all tokens but the two. */
const FAR_BELOW = -64;

/** A row that its noise decides. */
interface Probe {
  readonly seed: bigint;
  readonly stream: number;
  readonly position: number;
}

/** The formats' part of the checks: weights that select an element of the hidden state. */
function requireExactFormat(context: CheckContext) {
  return (
    exactFormat(context.capabilities.formats) ??
    context.skip("logits can be given exactly only to heads of floats, and the backend claims none")
  );
}

/**
 * Samples every row with `token` and `rival` so close together that their scores differ by a share of their errors, in the first's
 * favour where it is positive. The rival's logit is rounded to float32, which the comparison knows.
 */
async function probe(
  context: CheckContext,
  loaded: LoadedHead,
  probes: readonly Probe[],
  token: number,
  rival: number,
  shares: readonly number[],
): Promise<void> {
  const rows = probes.flatMap((row) => {
    const noise = new RowNoise(row);
    const [gumbel, gumbelOfRival] = [noise.tokenGumbel(token), noise.tokenGumbel(rival)];
    const errors = [
      { logit: 0, logitError: 0, temperature: 1, gumbel },
      { logit: gumbel - gumbelOfRival, logitError: 0, temperature: 1, gumbel: gumbelOfRival },
    ].map(scoreErrorCap);
    return shares.map((share) => {
      const margin = share * ((errors[0] as number) + (errors[1] as number));
      return { ...row, hidden: [0, gumbel - gumbelOfRival - margin, FAR_BELOW] };
    });
  });
  await sampleAndCompare(context, loaded, Float32Array.from(rows.flatMap(({ hidden }) => hidden)), {
    seed: rows.map(({ seed }) => seed),
    stream: rows.map(({ stream }) => stream),
    position: rows.map(({ position }) => position),
  });
}

/** Where the form of the noise changes in usual implementations: powers of two from the tail word's threshold up. */
const WORD_RANGES: readonly [from: number, to: number][] = [
  [TAIL_THRESHOLD, 2 ** 16],
  [2 ** 16, 2 ** 22],
  [2 ** 22, 2 ** 27],
  [2 ** 27, 2 ** 30],
  [2 ** 30, 2 ** 31],
  [2 ** 31, 2 ** 32 - 2 ** 24],
  [2 ** 32 - 2 ** 24, 2 ** 32 - 2 ** 16],
];

/** Vocabulary of the probes of words, and the two tokens: in different blocks of Philox, and neither the first nor the last. */
const VOCABULARY = 61;
const TOKEN = 50;
const RIVAL = 9;

const words: Check = {
  id: "noise/words",
  title: "the noise of words of every magnitude is right to within its float32 bound",
  applies: ({ variants }) => variants.includes("fused"),
  async run(context) {
    const format = requireExactFormat(context);
    const perRange = Math.ceil(context.words(2e-3, 5e4, 5e5) / (VOCABULARY * WORD_RANGES.length * 4));
    await withTestHead(context.subject, selectingHead(VOCABULARY, [TOKEN, RIVAL], format), async (loaded) => {
      for (const [from, to] of WORD_RANGES) {
        const probes: Probe[] = [];
        const seed = context.random.bigint();
        const stream = context.random.word();
        // The rarest range takes one word in 66,000.
        for (let position = 0; position < 5e6 && probes.length < perRange; position++) {
          const word = new RowNoise({ seed, stream, position }).tokenWord(TOKEN);
          if (word >= from && word < to) probes.push({ seed, stream, position });
          if (position >= 1e5 && probes.length > 0) break;
        }
        for (let i = 0; i < probes.length; i += 60) {
          await probe(context, loaded, probes.slice(i, i + 60), TOKEN, RIVAL, [-1.5, -0.4, 0.4, 1.5]);
        }
      }
    });
  },
};

/**
 * Words below 1,024, which take a second word: for each of the seeds 0, 1, … the first position (stream 0, draw 0) at which a token
 * below 4,096 has one, with that token.
 */
export const TAIL_ROWS: readonly (Probe & { readonly token: number })[] = [
  [749, 1975],
  [188, 1209],
  [387, 582],
  [2197, 3808],
  [1614, 3746],
  [719, 2352],
  [463, 3670],
  [120, 3118],
].map(([position, token], seed) => ({
  seed: BigInt(seed),
  stream: 0,
  position: position as number,
  token: token as number,
}));

const tailWords: Check = {
  id: "noise/tail-words",
  title: "rows that only the tail word decides: words below 1,024 keep 64 random bits",
  applies: ({ variants }) => variants.includes("fused"),
  async run(context) {
    const format = requireExactFormat(context);
    for (const { token, ...row } of TAIL_ROWS) {
      const rival = token - 5;
      await withTestHead(context.subject, selectingHead(4_096, [token, rival], format), (loaded) =>
        probe(context, loaded, [row], token, rival, [-2, 2, -200, 200]),
      );
    }
  },
};

/** Checks of the noise. */
export const NOISE_CHECKS: readonly Check[] = [words, tailWords];
