/**
 * Calls that overlap, calls that are aborted, heads that are disposed of.
 */
import type { LmHead, LmHeadWeights, SampleOptions, SampleResult, WeightFormat } from "@flashsampling/core";
import type { Check, CheckContext } from "../check.js";
import { randomHead, randomHidden } from "../data/heads.js";
import { ROW_FEATURES, type RowContext, randomIdentity, randomOptions } from "../data/settings.js";
import { expectError, Witness } from "../failures.js";
import { Subject } from "../subject/subject.js";

const SIZE = { vocabSize: 1_031, hiddenSize: 16 };

const firstFormat = ({ capabilities }: CheckContext) => capabilities.formats[0] as WeightFormat;

/** A call with its answer when it is made alone, in arrays that no backend holds. */
interface SoloCall extends Call {
  readonly tokens: Uint32Array;
  readonly logZ: Float64Array | undefined;
}

/** Calls of several sizes, each row with its own settings, every second call with logprobs where these are claimed. */
async function soloCalls(context: CheckContext, head: LmHead, count: number): Promise<SoloCall[]> {
  const { random, capabilities } = context;
  const features = ROW_FEATURES.filter((feature) => capabilities.parameters.includes(feature));
  const row: RowContext = {
    vocabSize: head.vocabSize,
    maxTopK: capabilities.maxTopK ?? head.vocabSize,
    isExact: false,
  };
  const calls: SoloCall[] = [];
  for (let i = 0; i < count; i++) {
    const batchSize = random.integer(1, 9);
    const hidden = randomHidden(random, batchSize, head.hiddenSize);
    const hasLogprobs = i % 2 === 0 && capabilities.parameters.includes("logprobs");
    const options: SampleOptions = {
      ...randomOptions(random, batchSize, features, row, 0.3),
      ...(hasLogprobs ? { logprobs: 3 } : {}),
      onRowError: "report",
    };
    const { tokens, logprobs } = await head.sample(hidden, options);
    calls.push({ hidden, options, tokens: tokens.slice(), logZ: logprobs?.logZ.slice() });
  }
  return calls;
}

function expectTokens(context: CheckContext, found: Uint32Array, expected: Uint32Array, what: string): void {
  context.expect(
    found.length === expected.length && found.every((token, i) => token === expected[i]),
    `${what}: tokens differ from those of the call alone`,
  );
}

/** Far more than the order of a sum can change, far less than two rows differ. */
const SAME_NORMALISER = 1e-4;

function expectAnswer(context: CheckContext, found: SampleResult, { tokens, logZ }: SoloCall, what: string): void {
  expectTokens(context, found.tokens, tokens, what);
  const isSame = (value: number, i: number) => {
    const other = found.logprobs?.logZ[i] as number;
    return Object.is(value, other) || Math.abs(value - other) <= SAME_NORMALISER * Math.max(1, Math.abs(value));
  };
  context.expect(logZ?.every(isSame) ?? true, `${what}: log Z differs from that of the call alone`);
}

const concurrent: Check = {
  id: "lifetime/concurrent",
  title: "calls that overlap, on one head and on several, each get their own tokens",
  applies: () => true,
  async run(context) {
    const { random, subject } = context;
    const format = firstFormat(context);
    const weights = [SIZE, { vocabSize: 700, hiddenSize: 33 }].map(
      (size) => randomHead(random, { ...size, format }).weights,
    );
    await subject.withHead(weights[0] as LmHeadWeights, (first) =>
      subject.withHead(weights[1] as LmHeadWeights, async (second) => {
        const count = context.times(20, "calls at once on a head");
        const calls = [await soloCalls(context, first, count), await soloCalls(context, second, count)];
        const together = await Promise.all(
          [first, second].flatMap((head, i) =>
            (calls[i] ?? []).map(({ hidden, options }) => head.sample(hidden, options)),
          ),
        );
        for (const [i, call] of calls.flat().entries()) {
          expectAnswer(context, together[i] as SampleResult, call, `call ${i} of ${2 * count} at once`);
        }
      }),
    );
  },
};

/** How long a call should take for an abort in its midst to mean something. */
const LONG_MS = 120;

/** Attempts before a late answer to an abort counts: a busy machine may hold back the process that should answer. */
const ATTEMPTS = 4;

/** Share of one call's time within which two aborted calls must end. */
const SOON = 0.75;

/** A call that takes a while, made longer until it does or the budget ends. */
async function findLongCall(context: CheckContext, head: LmHead): Promise<{ call: Call; milliseconds: number }> {
  const { random, capabilities } = context;
  const batchSize = context.times(64, "rows of a long call");
  const words = context.words(0.05, 1e8, 1e11);
  const maxDraws = capabilities.parameters.includes("draws") ? (capabilities.maxDraws ?? 65_536) : 1;
  const hidden = randomHidden(random, batchSize, head.hiddenSize);
  for (let draws = 1; ; draws *= 4) {
    const call = { hidden, options: { ...randomIdentity(random, batchSize), draws } };
    // The first run warms up; the shorter time counts.
    let milliseconds = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 2; run++) {
      const start = performance.now();
      await head.sample(hidden, call.options);
      milliseconds = Math.min(milliseconds, performance.now() - start);
    }
    const next = 4 * draws;
    if (milliseconds >= LONG_MS || next > maxDraws || batchSize * next * head.vocabSize > words) {
      return { call, milliseconds };
    }
  }
}

interface Call {
  readonly hidden: Float32Array;
  readonly options: SampleOptions;
}

const abort: Check = {
  id: "lifetime/abort",
  title:
    "a call aborted before it begins, while it waits or while it runs ends as ABORTED, soon, and the head still samples",
  applies: () => true,
  async run(context) {
    const { random, subject } = context;
    const vocabSize = context.times(20_000, "tokens of a long call's vocabulary");
    const shape = { vocabSize, hiddenSize: 8, format: firstFormat(context) };
    await subject.withHead(randomHead(random, shape).weights, async (head) => {
      const witness = await Witness.of(context, head, random);
      const { call, milliseconds: measured } = await findLongCall(context, head);
      let milliseconds = measured;
      const sample = (signal: AbortSignal) => head.sample(call.hidden, { ...call.options, signal });
      const wanted = { code: "ABORTED" } as const;

      const reason = new Error("enough");
      const error = await expectError(
        context,
        "aborted before the call",
        () => sample(AbortSignal.abort(reason)),
        wanted,
      );
      context.expect(error?.cause === reason, "aborted before the call: the signal's reason is not the error's cause");
      await witness.check("a call aborted before it began");

      if (milliseconds < LONG_MS) {
        context.leftOut.push(
          `aborts while a call runs: the longest call within the budget takes ${milliseconds.toFixed(0)} ms, ${LONG_MS} are needed`,
        );
        return;
      }
      // From the start of the calls on: a backend that blocks the event loop notices the abort late without seeming to.
      let fastest = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < ATTEMPTS && fastest > SOON * milliseconds; attempt++) {
        let start = performance.now();
        const controller = new AbortController();
        const running = sample(controller.signal);
        const waiting = sample(controller.signal);
        running.catch(() => {});
        waiting.catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, milliseconds / 10));
        controller.abort();
        await expectError(context, "aborted while the call runs", () => running, wanted);
        await expectError(context, "aborted while the call waits for another", () => waiting, wanted);
        fastest = Math.min(fastest, performance.now() - start);
        await witness.check("calls aborted while they ran");
        // On a busy machine the call may have been slow only when it was first timed.
        start = performance.now();
        await head.sample(call.hidden, call.options);
        milliseconds = Math.min(milliseconds, performance.now() - start);
      }
      context.expect(
        fastest <= SOON * milliseconds,
        `two calls of ${milliseconds.toFixed(0)} ms, aborted after a tenth of one, ended after ${fastest.toFixed(0)} ms`,
      );
      // One call's abort is not another's.
      const controller = new AbortController();
      const aborted = sample(controller.signal);
      const other = witness.check("a call was aborted beside it");
      controller.abort();
      await expectError(context, "aborted beside another call", () => aborted, wanted);
      await other;
    });
    const { weights } = randomHead(random, { ...SIZE, format: firstFormat(context) });
    await expectError(
      context,
      "loading a head with an aborted signal",
      () => subject.sampler.loadLmHead(weights, { signal: AbortSignal.abort() }),
      { code: "ABORTED" },
    );
  },
};

const dispose: Check = {
  id: "lifetime/dispose",
  title: "dispose waits for calls in flight, may be called again, and every use after it is DISPOSED",
  applies: () => true,
  async run(context) {
    const { random, subject } = context;
    const { weights } = randomHead(random, { ...SIZE, format: firstFormat(context) });
    const disposed = { code: "DISPOSED" } as const;
    const head = await subject.sampler.loadLmHead(weights);
    const calls = await soloCalls(context, head, context.times(8, "calls in flight"));
    const running = calls.map(({ hidden, options }) => head.sample(hidden, options));
    const disposal = head.dispose();
    await expectError(
      context,
      "a call on a disposed head",
      () => head.sample(new Float32Array(SIZE.hiddenSize)),
      disposed,
    );
    for (const [i, call] of running.entries()) {
      expectTokens(context, (await call).tokens, calls[i]?.tokens as Uint32Array, "a call in flight during dispose");
    }
    await disposal;
    await head.dispose();

    // A sampler of its own: the kit still needs the one under test.
    const other = await Subject.open(subject.backend);
    const open = await other.sampler.loadLmHead(weights);
    const last = open.sample(calls[0]?.hidden as Float32Array, calls[0]?.options);
    const closing = other.sampler.dispose();
    await expectError(
      context,
      "a head of a disposed sampler",
      () => open.sample(new Float32Array(SIZE.hiddenSize)),
      disposed,
    );
    await expectError(
      context,
      "loading a head on a disposed sampler",
      () => other.sampler.loadLmHead(weights),
      disposed,
    );
    expectTokens(
      context,
      (await last).tokens,
      calls[0]?.tokens as Uint32Array,
      "a call in flight as the sampler is disposed",
    );
    await closing;
    await other.sampler.dispose();

    const again = context.times(10, "heads loaded after others");
    for (let i = 0; i < again; i++) {
      const { tokens } = await subject.withHead(weights, (loaded) =>
        loaded.sample(calls[0]?.hidden as Float32Array, calls[0]?.options),
      );
      expectTokens(context, tokens, calls[0]?.tokens as Uint32Array, `head ${i} loaded after others were disposed`);
    }
  },
};

/** Checks of lifetime. */
export const LIFETIME_CHECKS: readonly Check[] = [concurrent, abort, dispose];
