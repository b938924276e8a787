/**
 * A row's token depends on the row alone: not on who else is in the batch, on the order of rows, on calls before it, on the number of
 * draws, or on how the backend cuts its work. These comparisons are exact, with no excuse for near ties.
 */
import type { SampleOptions, SampleResult, WeightFormat } from "@flashsampling/core";
import type { Check, CheckContext } from "../check.js";
import { randomHead, randomHidden } from "../data/heads.js";
import type { TestRandom } from "../data/random.js";
import { ROW_FEATURES, type RowContext, type RowFeature, randomOptions } from "../data/settings.js";

/** Chance of each setting in each row: low, since most truncations leave little to chance, and so little that could differ. */
const CHANCE = 0.15;

/** Rows that checks take batches from. */
interface Pool {
  readonly hidden: Float32Array;
  readonly options: SampleOptions;
  readonly hiddenSize: number;
}

function claimedFeatures({ capabilities }: CheckContext): RowFeature[] {
  return ROW_FEATURES.filter((feature) => capabilities.parameters.includes(feature));
}

function randomPool(
  context: CheckContext,
  random: TestRandom,
  size: number,
  vocabSize: number,
  hiddenSize: number,
): Pool {
  const row: RowContext = { vocabSize, maxTopK: context.capabilities.maxTopK ?? vocabSize, isExact: false };
  return {
    hidden: randomHidden(random, size, hiddenSize, 1),
    options: randomOptions(random, size, claimedFeatures(context), row, CHANCE),
    hiddenSize,
  };
}

/** Some rows of a pool as a batch, in the order given. */
function takeRows({ hidden, options, hiddenSize }: Pool, rows: readonly number[]): [Float32Array, SampleOptions] {
  const taken = Object.entries(options).map(([name, values]) => [
    name,
    rows.map((row) => (values as ArrayLike<unknown>)[row]),
  ]);
  const states = new Float32Array(rows.length * hiddenSize);
  for (const [i, row] of rows.entries()) {
    states.set(hidden.subarray(row * hiddenSize, (row + 1) * hiddenSize), i * hiddenSize);
  }
  return [states, { ...Object.fromEntries(taken), onRowError: "report" } as SampleOptions];
}

/** Every row of a pool, in its own order. */
function allRows(pool: Pool): [Float32Array, SampleOptions] {
  return takeRows(pool, [...Array(pool.hidden.length / pool.hiddenSize).keys()]);
}

function expectSameTokens(context: CheckContext, tokens: Uint32Array, expected: ArrayLike<number>, what: string): void {
  const at = tokens.findIndex((token, i) => token !== expected[i]);
  context.expect(
    at === -1 && tokens.length === expected.length,
    () => `${what}: token ${tokens[at]} at ${at}, where ${expected[at]} was drawn before`,
  );
}

const SIZES: readonly [vocabSize: number, hiddenSize: number][] = [
  [333, 17],
  [2_053, 24],
];

const batch: Check = {
  id: "invariance/batch",
  title: "a row's tokens do not depend on the rows beside it, nor on their order",
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    for (const format of capabilities.formats) {
      for (const [vocabSize, hiddenSize] of SIZES) {
        const { weights } = randomHead(random, { vocabSize, hiddenSize, format });
        const size = 24;
        const pool = randomPool(context, random, size, vocabSize, hiddenSize);
        await subject.withHead(weights, async (head) => {
          const whole = await head.sample(...allRows(pool));
          for (const count of context.some([1, 3, 8, 9, 17], "batch sizes")) {
            // With repetitions: rows of one identity side by side.
            const rows = Array.from({ length: count }, () => random.integer(0, size - 1));
            const part = await head.sample(...takeRows(pool, rows));
            expectSameTokens(
              context,
              part.tokens,
              rows.map((row) => whole.tokens[row] as number),
              `rows ${rows.join(", ")} of a batch of ${size} (${vocabSize} × ${hiddenSize} ${format})`,
            );
          }
          const order = random.permutation(size);
          const shuffled = await head.sample(...takeRows(pool, order));
          expectSameTokens(
            context,
            shuffled.tokens,
            order.map((row) => whole.tokens[row] as number),
            `the whole batch in another order (${vocabSize} × ${hiddenSize} ${format})`,
          );
        });
      }
    }
  },
};

const calls: Check = {
  id: "invariance/calls",
  title: "a call repeated gives the same tokens, whatever was sampled in between",
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    for (const format of capabilities.formats) {
      const [vocabSize, hiddenSize] = [1_031, 33];
      const { weights } = randomHead(random, { vocabSize, hiddenSize, format });
      await subject.withHead(weights, async (head) => {
        const pools = Array.from({ length: 4 }, () => randomPool(context, random, 9, vocabSize, hiddenSize));
        const first: SampleResult[] = [];
        for (const pool of pools) first.push(await head.sample(...allRows(pool)));
        for (const index of [2, 0, 3, 1, 1]) {
          const again = await head.sample(...allRows(pools[index] as Pool));
          expectSameTokens(
            context,
            again.tokens,
            (first[index] as SampleResult).tokens,
            `call ${index} repeated (${format})`,
          );
        }
      });
      // A head loaded anew.
      const [one, two] = [
        await subject.withHead(weights, (head) =>
          head.sample(new Float32Array(hiddenSize).fill(1), { seed: 1, position: 0 }),
        ),
        await subject.withHead(weights, (head) =>
          head.sample(new Float32Array(hiddenSize).fill(1), { seed: 1, position: 0 }),
        ),
      ];
      expectSameTokens(context, two.tokens, one.tokens, `the head loaded again (${format})`);
    }
  },
};

const draws: Check = {
  id: "invariance/draws",
  title: "the first draws of many are the draws of few",
  applies: ({ parameters }) => parameters.includes("draws"),
  async run(context) {
    const { random, capabilities, subject } = context;
    const most = Math.min(context.times(150, "draws"), capabilities.maxDraws ?? 150);
    const [vocabSize, hiddenSize, size] = [700, 9, 6];
    for (const format of capabilities.formats) {
      const { weights } = randomHead(random, { vocabSize, hiddenSize, format });
      const pool = randomPool(context, random, size, vocabSize, hiddenSize);
      await subject.withHead(weights, async (head) => {
        const [states, options] = allRows(pool);
        const many = await head.sample(states, { ...options, draws: most });
        for (const count of [1, 2, Math.ceil(most / 2)]) {
          const few = await head.sample(states, { ...options, draws: count });
          const expected = Array.from({ length: size * count }, (_, i) => {
            const row = Math.floor(i / count);
            return many.tokens[row * most + (i % count)] as number;
          });
          expectSameTokens(context, few.tokens, expected, `${count} draws where ${most} were drawn before (${format})`);
        }
      });
    }
  },
};

const configurations: Check = {
  id: "invariance/configurations",
  title: "all configurations of the backend draw the same tokens",
  applies: () => true,
  async run(context) {
    const { random, capabilities, subjects } = context;
    if (subjects.length === 1) {
      context.skip("one configuration was given: pass several (numbers of workers, tile sizes) to have them compared");
    }
    const wanted = context.times(16, "draws");
    const draws = capabilities.parameters.includes("draws") ? Math.min(wanted, capabilities.maxDraws ?? wanted) : 1;
    for (const format of capabilities.formats as readonly WeightFormat[]) {
      for (const [vocabSize, hiddenSize] of SIZES) {
        const { weights } = randomHead(random, { vocabSize, hiddenSize, format });
        const pool = randomPool(context, random, 24, vocabSize, hiddenSize);
        const [states, options] = allRows(pool);
        let expected: Uint32Array | undefined;
        for (const [index, subject] of subjects.entries()) {
          const { tokens } = await subject.withHead(weights, (head) => head.sample(states, { ...options, draws }));
          expected ??= tokens;
          const { description } = subject.sampler.backend;
          expectSameTokens(
            context,
            tokens,
            expected,
            `configuration ${index} (${description}), ${vocabSize} × ${hiddenSize} ${format}`,
          );
        }
      }
    }
  },
};

/** Checks of invariance. */
export const INVARIANCE_CHECKS: readonly Check[] = [batch, calls, draws, configurations];
