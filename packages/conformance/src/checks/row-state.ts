/**
 * Row states: steps on a state draw what the same steps draw when identity, history and mask are given by hand.
 */
import { type LmHead, type RowState, type SampleOptions, tokenBitmask, type WeightFormat } from "@flashsampling/core";
import type { Check, CheckContext } from "../check.js";
import { randomHead, randomHidden } from "../data/heads.js";
import { expectError } from "../failures.js";

const SIZE = { vocabSize: 130, hiddenSize: 9 };
const ROWS = 4;
const STEPS = 12;

/** Settings that look at the state, those that are claimed. */
function claimedSettings({ capabilities }: CheckContext): SampleOptions {
  const all = {
    temperature: 1.3,
    repetitionPenalty: 1.5,
    frequencyPenalty: 0.5,
    presencePenalty: 0.25,
    topP: 0.95,
  } as const;
  const claimed = Object.entries(all).filter(([name]) => capabilities.parameters.includes(name as keyof typeof all));
  return Object.fromEntries(claimed);
}

/** What a state should hold, kept by hand. */
class Ledger {
  readonly seed = new BigUint64Array(ROWS).fill(7n);
  readonly stream = Uint32Array.from({ length: ROWS }, (_, row) => row);
  readonly position = new Uint32Array(ROWS);
  readonly promptTokens: number[][];
  readonly outputTokens: number[][];
  allowedTokens: Uint32Array | undefined;

  constructor(promptTokens: number[][]) {
    this.promptTokens = promptTokens;
    this.outputTokens = promptTokens.map(() => []);
  }

  /** The options of a plain call; arrays are copied, as the ledger moves on. */
  get options(): SampleOptions {
    const { seed, stream, position, promptTokens, outputTokens, allowedTokens } = this;
    return {
      seed: seed.slice(),
      stream: stream.slice(),
      position: position.slice(),
      promptTokens: promptTokens.map((tokens) => [...tokens]),
      outputTokens: outputTokens.map((tokens) => [...tokens]),
      allowedTokens,
    };
  }

  /** Takes in the tokens of a step; rows that drew none stay. */
  advance(tokens: Uint32Array): void {
    for (const [row, token] of tokens.entries()) {
      if (token >= SIZE.vocabSize) continue;
      this.outputTokens[row]?.push(token);
      this.position[row] = (this.position[row] as number) + 1;
    }
  }
}

async function expectStep(
  context: CheckContext,
  head: LmHead,
  state: RowState,
  ledger: Ledger,
  hidden: Float32Array,
  what: string,
): Promise<void> {
  const settings = { ...claimedSettings(context), onRowError: "report" } as const;
  const byHand = await head.sample(hidden, { ...settings, ...ledger.options });
  const { tokens } = await head.sample(hidden, { ...settings, state });
  context.expect(
    tokens.every((token, row) => token === byHand.tokens[row]),
    `${what}: the state draws ${tokens.join(", ")}, by hand it is ${byHand.tokens.join(", ")}`,
  );
  ledger.advance(byHand.tokens);
}

const steps: Check = {
  id: "state/steps",
  title: "steps on a row state draw what calls with the same identity, history and mask draw",
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    const [format] = capabilities.formats as [WeightFormat];
    await subject.withHead(randomHead(random, { ...SIZE, format }).weights, async (head) => {
      const promptTokens = Array.from({ length: ROWS }, () =>
        Array.from({ length: 6 }, () => random.integer(0, SIZE.vocabSize - 1)),
      );
      const ledger = new Ledger(promptTokens);
      const state = await head.createRowState({ batchSize: ROWS, seed: 7, promptTokens });
      const hidden = () => randomHidden(random, ROWS, SIZE.hiddenSize, 1);
      for (let step = 0; step < STEPS; step++) await expectStep(context, head, state, ledger, hidden(), `step ${step}`);

      if (capabilities.parameters.includes("allowedTokens")) {
        ledger.allowedTokens = tokenBitmask(SIZE.vocabSize, [3, 5, 77, 128]);
        state.setAllowedTokens(ledger.allowedTokens);
        for (let step = 0; step < 3; step++)
          await expectStep(context, head, state, ledger, hidden(), `masked step ${step}`);
        ledger.allowedTokens = undefined;
        state.setAllowedTokens(undefined);
      }

      state.replaceRow(2, { seed: 99n, stream: 8, promptTokens: [1, 2, 3], outputTokens: [4] });
      ledger.seed[2] = 99n;
      ledger.stream[2] = 8;
      ledger.position[2] = 1;
      ledger.promptTokens[2] = [1, 2, 3];
      ledger.outputTokens[2] = [4];
      await expectStep(context, head, state, ledger, hidden(), "a step after a row was replaced");

      const broken = hidden();
      broken[SIZE.hiddenSize] = Number.NaN;
      await expectStep(context, head, state, ledger, broken, "a step in which row 1 fails");
      await expectError(
        context,
        "a step with an aborted signal",
        () => head.sample(hidden(), { state, signal: AbortSignal.abort() }),
        { code: "ABORTED" },
      );
      await expectStep(context, head, state, ledger, hidden(), "a step after one that failed and one that was aborted");

      // Steps made without waiting run in the order in which they were made.
      const queued = Array.from({ length: 5 }, hidden);
      const settings = claimedSettings(context);
      const running = queued.map((states) => head.sample(states, { ...settings, state }));
      for (const [i, states] of queued.entries()) {
        const byHand = await head.sample(states, { ...settings, ...ledger.options });
        const { tokens } = await (running[i] as (typeof running)[number]);
        context.expect(
          tokens.every((token, row) => token === byHand.tokens[row]),
          `queued step ${i}: the state draws ${tokens.join(", ")}, by hand it is ${byHand.tokens.join(", ")}`,
        );
        ledger.advance(byHand.tokens);
      }
      await state.dispose();
      await expectError(context, "a disposed state", () => head.sample(hidden(), { state }), { code: "DISPOSED" });
    });
  },
};

/** Checks of row states. */
export const ROW_STATE_CHECKS: readonly Check[] = [steps];
