/**
 * Calls that overlap, calls that are aborted, heads that are disposed of, and memory over ten thousand calls.
 */
import type { LmHead, LmHeadWeights, SampleOptions, WeightFormat } from "@flashsampling/core";
import type { Check, CheckContext } from "../check.js";
import { randomHead, randomHidden } from "../data/heads.js";
import { randomIdentity } from "../data/settings.js";
import { expectError, Witness } from "../failures.js";
import { Subject } from "../subject/subject.js";

const SIZE = { vocabSize: 1_031, hiddenSize: 16 };

const firstFormat = ({ capabilities }: CheckContext) => capabilities.formats[0] as WeightFormat;

/** Calls of several sizes with their tokens when each is made alone. */
async function soloCalls(context: CheckContext, head: LmHead, count: number) {
  const { random } = context;
  const calls: { hidden: Float32Array; options: SampleOptions; tokens: Uint32Array }[] = [];
  for (let i = 0; i < count; i++) {
    const batchSize = random.integer(1, 9);
    const hidden = randomHidden(random, batchSize, head.hiddenSize);
    const options = randomIdentity(random, batchSize);
    calls.push({ hidden, options, tokens: (await head.sample(hidden, options)).tokens });
  }
  return calls;
}

function expectTokens(context: CheckContext, found: Uint32Array, expected: Uint32Array, what: string): void {
  context.expect(
    found.length === expected.length && found.every((token, i) => token === expected[i]),
    `${what}: tokens differ from those of the call alone`,
  );
}

const concurrent: Check = {
  id: "lifetime/concurrent",
  title: "calls that overlap, on one head and on several, each get their own tokens",
  applies: () => true,
  async run(context) {
    const { random, subject } = context;
    const weights = [0, 1].map(() => randomHead(random, { ...SIZE, format: firstFormat(context) }).weights);
    await subject.withHead(weights[0] as LmHeadWeights, (first) =>
      subject.withHead(weights[1] as LmHeadWeights, async (second) => {
        const calls = [await soloCalls(context, first, 20), await soloCalls(context, second, 20)];
        const together = await Promise.all(
          [first, second].flatMap((head, i) =>
            (calls[i] ?? []).map(({ hidden, options }) => head.sample(hidden, options)),
          ),
        );
        for (const [i, { tokens }] of calls.flat().entries()) {
          expectTokens(context, together[i]?.tokens as Uint32Array, tokens, `call ${i} of 40 at once`);
        }
      }),
    );
  },
};

const inputs: Check = {
  id: "lifetime/inputs",
  title:
    "hidden states and options belong to the caller again once the call has returned its promise, and are never written to",
  applies: () => true,
  async run(context) {
    const { random, subject } = context;
    await subject.withHead(randomHead(random, { ...SIZE, format: firstFormat(context) }).weights, async (head) => {
      const batchSize = 5;
      const hidden = randomHidden(random, batchSize, head.hiddenSize);
      const options = { ...randomIdentity(random, batchSize) };
      const before = hidden.slice();
      const { tokens } = await head.sample(hidden, options);
      context.expect(
        hidden.every((value, i) => value === before[i]),
        "the backend wrote to the hidden states",
      );
      const running = [head.sample(hidden, options), head.sample(hidden, options)];
      hidden.fill(0);
      options.seed.fill(99n);
      options.position.fill(7);
      for (const call of running) {
        expectTokens(context, (await call).tokens, tokens, "a call whose arrays were changed after it was made");
      }
    });
    // Weights too, once the head is loaded.
    const { weights } = randomHead(random, { ...SIZE, format: firstFormat(context) });
    await subject.withHead(weights, async (head) => {
      const hidden = randomHidden(random, 4, head.hiddenSize);
      const { tokens } = await head.sample(hidden, { seed: 1, position: 0 });
      weights.weight.fill(0);
      expectTokens(
        context,
        (await head.sample(hidden, { seed: 1, position: 0 })).tokens,
        tokens,
        "a call after the caller's weights were changed",
      );
    });
  },
};

/** How long a call should take for an abort in its midst to mean something. */
const LONG_MS = 120;

/** Attempts before a late answer to an abort counts: a busy machine may hold back the process that should answer. */
const ATTEMPTS = 4;

/** A call that takes a while, made longer until it does or the budget ends. */
async function findLongCall(context: CheckContext, head: LmHead): Promise<{ call: Call; milliseconds: number }> {
  const { random, capabilities } = context;
  const batchSize = 64;
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
    const shape = { vocabSize: 20_000, hiddenSize: 8, format: firstFormat(context) };
    await subject.withHead(randomHead(random, shape).weights, async (head) => {
      const witness = await Witness.of(context, head, random);
      const { call, milliseconds } = await findLongCall(context, head);
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
      const limit = 0.75 * milliseconds;
      let fastest = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < ATTEMPTS && fastest > limit; attempt++) {
        const start = performance.now();
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
      }
      context.expect(
        fastest <= limit,
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
    const calls = await soloCalls(context, head, 8);
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

    for (let i = 0; i < 10; i++) {
      const { tokens } = await subject.withHead(weights, (again) =>
        again.sample(calls[0]?.hidden as Float32Array, calls[0]?.options),
      );
      expectTokens(context, tokens, calls[0]?.tokens as Uint32Array, `head ${i} loaded after others were disposed`);
    }
  },
};

const CALLS = 10_000;
const WINDOWS = 5;

/** Growth that counts as a leak, in bytes per call: less than one small object. Compiled code and caches grow too, but not so. */
const LEAK_PER_CALL = 32;

const memory: Check = {
  id: "lifetime/memory",
  title: `${CALLS} calls leave no memory behind`,
  applies: () => true,
  async run(context) {
    const { random, subject, machine } = context;
    const memoryInUse =
      machine.memoryInUse ??
      context.skip("this platform does not tell the memory in use; pass memoryInUse to have it checked");
    const shape = { vocabSize: 33, hiddenSize: 64, format: firstFormat(context) };
    await subject.withHead(randomHead(random, shape).weights, async (head) => {
      const used: number[] = [];
      for (let window = 0; window < WINDOWS; window++) {
        for (let i = 0; i < CALLS / WINDOWS; i++) {
          await head.sample(new Float32Array(head.hiddenSize).fill(i / CALLS), { seed: window, position: i });
        }
        used.push(await memoryInUse());
      }
      // A leak grows in every window; what grows in some only is no leak.
      const growth = Math.min(...used.slice(1).map((bytes, i) => bytes - (used[i] as number))) / (CALLS / WINDOWS);
      context.expect(
        growth < LEAK_PER_CALL,
        () =>
          `memory in use grows by ${growth.toFixed(0)} bytes a call: ${used.map((bytes) => (bytes / 2 ** 20).toFixed(2)).join(", ")} MB`,
      );
    });
  },
};

/** Checks of lifetime. */
export const LIFETIME_CHECKS: readonly Check[] = [concurrent, inputs, abort, dispose, memory];
