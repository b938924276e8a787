/**
 * Arguments that are wrong, and settings that the backend does not claim: refused by code and name before the backend is asked, and
 * the head stays as it was.
 */
import {
  type BackendFeature,
  type Float32LmHead,
  type LmHead,
  type SampleOptions,
  tokenBitmask,
  type Variant,
  type WeightFormat,
} from "@flashsampling/core";
import type { Check } from "../check.js";
import { ENCODINGS, randomHead } from "../data/heads.js";
import { expectError, type WantedError, Witness } from "../failures.js";

const SIZE = { vocabSize: 130, hiddenSize: 4 };
const ROWS = 2;

/** A call that must be refused. */
interface BadCall {
  readonly what: string;
  /** Options; what is wrong with them may be its type. */
  readonly options?: Record<string, unknown>;
  /** Hidden states, if these are wrong. */
  readonly hidden?: unknown;
  readonly wanted: WantedError;
}

const invalid = (argument: string, row?: number): WantedError => ({ code: "INVALID_ARGUMENT", argument, row });
const misshapen = (argument: string): WantedError => ({ code: "SHAPE_MISMATCH", argument });

/** Values that each numeric setting refuses. */
const BAD_VALUES: Readonly<Record<string, readonly unknown[]>> = {
  temperature: [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e-45, "1", null],
  topK: [-1, 1.5, Number.NaN, 2 ** 32, "5"],
  topP: [-0.1, 1.1, Number.NaN, "0.9"],
  minP: [-0.1, 1.1, Number.NaN],
  epsilonCutoff: [-0.1, 1.1, Number.NaN],
  etaCutoff: [-0.1, 1.1, Number.NaN],
  topNSigma: [-1, Number.NaN],
  repetitionPenalty: [0, -1, Number.NaN, Number.POSITIVE_INFINITY],
  frequencyPenalty: [Number.NaN, Number.POSITIVE_INFINITY],
  presencePenalty: [Number.NaN, Number.NEGATIVE_INFINITY],
  stream: [-1, 2 ** 32, 0.5],
  position: [-1, 2 ** 32, Number.NaN],
};

function badCalls(): BadCall[] {
  const { vocabSize, hiddenSize } = SIZE;
  const calls: BadCall[] = [];
  const add = (what: string, options: Record<string, unknown>, wanted: WantedError) =>
    calls.push({ what, options, wanted });
  for (const [name, values] of Object.entries(BAD_VALUES)) {
    const identity = name === "position" ? { seed: 1 } : {};
    for (const value of values) {
      add(`${name}: ${String(value)}`, { ...identity, [name]: value }, invalid(name));
      // 1 is a valid value of every one of them.
      add(`${name}: [1, ${String(value)}]`, { ...identity, [name]: [1, value] }, invalid(name, 1));
    }
    add(`${name} for 3 of ${ROWS} rows`, { ...identity, [name]: [1, 1, 1] }, misshapen(name));
  }
  for (const seed of [-1, 1.5, -1n, 2n ** 64n, "1"])
    add(`seed ${String(seed)}`, { seed, position: 0 }, invalid("seed"));
  add("a seed without a position", { seed: 1 }, invalid("position"));
  for (const draws of [0, -1, 1.5, 65_537, "2"]) add(`draws ${String(draws)}`, { draws }, invalid("draws"));
  add("an unknown variant", { variant: "fast" }, invalid("variant"));
  add("an unknown onRowError", { onRowError: "ignore" }, invalid("onRowError"));
  add("a signal that is none", { signal: {} }, invalid("signal"));
  for (const logprobs of [-1, 65, 1.5, true]) add(`logprobs ${String(logprobs)}`, { logprobs }, invalid("logprobs"));
  add("an unknown logprobsMode", { logprobs: 1, logprobsMode: "cooked" }, invalid("logprobsMode"));
  add("a penalty without a history", { repetitionPenalty: 2 }, { code: "INVALID_ARGUMENT" });
  for (const name of ["promptTokens", "outputTokens"]) {
    add(`${name} with an id of V`, { [name]: [[0], [vocabSize]] }, invalid(name, 1));
    add(`${name} with an id of −1`, { [name]: [[-1], []] }, invalid(name, 0));
    add(`${name} for one row of ${ROWS}`, { [name]: [[0]] }, misshapen(name));
  }
  for (const [token, value] of [
    [vocabSize, 1],
    [-1, 1],
    [0, Number.NaN],
    [0, Number.POSITIVE_INFINITY],
  ] as const) {
    add(`logitBias of ${value} for token ${token}`, { logitBias: new Map([[token, value]]) }, invalid("logitBias"));
  }
  add("logitBias for 3 rows", { logitBias: [{}, {}, {}] }, misshapen("logitBias"));
  const longMask = tokenBitmask(vocabSize + 32, [0]);
  add("a mask of one word too many", { allowedTokens: longMask }, misshapen("allowedTokens"));
  add("a mask of numbers", { allowedTokens: [[1], [1]] }, invalid("allowedTokens"));
  add("masks for 3 rows", { allowedTokens: [undefined, undefined, undefined] }, misshapen("allowedTokens"));
  add("an option of another name", { top_p: 0.9 }, invalid("top_p"));
  add("an option that nobody knows", { sharpness: 1 }, invalid("sharpness"));

  const states = (what: string, hidden: unknown, wanted: WantedError) => calls.push({ what, hidden, wanted });
  states("hidden states in an array", Array(hiddenSize).fill(0), invalid("hidden"));
  states("hidden states in float64", new Float64Array(hiddenSize), invalid("hidden"));
  states("hidden states that are undefined", undefined, invalid("hidden"));
  states("no hidden state", new Float32Array(0), misshapen("hidden"));
  states("half a hidden state", new Float32Array(hiddenSize * 2 - 1), misshapen("hidden"));
  return calls;
}

/** Calls without type checks: what is wrong may be a type. */
const sampleAnything = (head: LmHead, hidden: unknown, options: unknown) =>
  head.sample(hidden as Float32Array, options as SampleOptions);

const argumentsCheck: Check = {
  id: "errors/arguments",
  title: "wrong arguments are refused by code and name before the backend is asked, and the head still samples",
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    const [format] = capabilities.formats as [WeightFormat];
    await subject.withHead(randomHead(random, { ...SIZE, format }).weights, async (head) => {
      const witness = await Witness.of(context, head, random);
      for (const { what, options = {}, hidden, wanted } of badCalls()) {
        const states =
          hidden === undefined && wanted.argument !== "hidden" ? new Float32Array(ROWS * head.hiddenSize) : hidden;
        const calls = subject.tap.calls;
        await expectError(context, what, () => sampleAnything(head, states, options), wanted);
        context.expect(subject.tap.calls === calls, `${what}: the backend was asked`);
      }
      await witness.check("refused calls");
    });
  },
};

/** Heads that must be refused, by what is wrong with them. */
function badHeads({
  vocabSize,
  hiddenSize,
  weight,
}: Float32LmHead): [what: string, head: unknown, wanted: WantedError][] {
  const head = { vocabSize, hiddenSize, format: "f32", weight };
  return [
    ["no head", undefined, invalid("head")],
    ["a vocabulary of 0", { ...head, vocabSize: 0 }, invalid("vocabSize")],
    ["a vocabulary of 1.5", { ...head, vocabSize: 1.5 }, invalid("vocabSize")],
    ["a hidden size of −1", { ...head, hiddenSize: -1 }, invalid("hiddenSize")],
    ["a weight too few", { ...head, weight: weight.subarray(1) }, misshapen("weight")],
    ["weights in float64", { ...head, weight: Float64Array.from(weight) }, invalid("weight")],
    ["weights in an array", { ...head, weight: [...weight] }, invalid("weight")],
    ["an unknown format", { ...head, format: "f12" }, { code: "UNSUPPORTED", argument: "format" }],
    ["a bias too short", { ...head, bias: new Float32Array(vocabSize - 1) }, misshapen("bias")],
    ["a bias in float64", { ...head, bias: new Float64Array(vocabSize) }, invalid("bias")],
    ["a logit scale of 0", { ...head, logitScale: 0 }, invalid("logitScale")],
    ["a soft cap of NaN", { ...head, softCap: Number.NaN }, invalid("softCap")],
  ];
}

const heads: Check = {
  id: "errors/heads",
  title: "heads whose parts do not fit are refused by code and name, and a good one loads afterwards",
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    const plain = randomHead(random, { ...SIZE, format: "f32" }).weights as Float32LmHead;
    for (const [what, head, wanted] of badHeads(plain)) {
      await expectError(context, what, () => subject.sampler.loadLmHead(head as Float32LmHead), wanted);
    }
    const [format] = capabilities.formats as [WeightFormat];
    await subject.withHead(randomHead(random, { ...SIZE, format }).weights, async (head) => {
      const { tokens } = await head.sample(new Float32Array(head.hiddenSize));
      context.expect((tokens[0] as number) < SIZE.vocabSize, `token ${tokens[0]} of a vocabulary of ${SIZE.vocabSize}`);
    });
  },
};

/** A value of each setting that does something. */
const ON: Readonly<Partial<Record<BackendFeature, SampleOptions>>> = {
  temperature: { temperature: 0.5 },
  logitBias: { logitBias: { 3: 1 } },
  repetitionPenalty: { repetitionPenalty: 2, promptTokens: [[1], [2]] },
  frequencyPenalty: { frequencyPenalty: 1, outputTokens: [[1], [2]] },
  presencePenalty: { presencePenalty: 1, outputTokens: [[1], [2]] },
  allowedTokens: { allowedTokens: tokenBitmask(SIZE.vocabSize, [1, 2]) },
  topK: { topK: 3 },
  topP: { topP: 0.5 },
  minP: { minP: 0.5 },
  epsilonCutoff: { epsilonCutoff: 0.1 },
  etaCutoff: { etaCutoff: 0.1 },
  topNSigma: { topNSigma: 1 },
  draws: { draws: 2 },
  logprobs: { logprobs: 1 },
};

/** The same settings at values that do nothing: never refused. */
const OFF: SampleOptions = {
  temperature: 1,
  logitBias: {},
  repetitionPenalty: 1,
  frequencyPenalty: 0,
  presencePenalty: 0,
  topK: 0,
  topP: 1,
  minP: 0,
  epsilonCutoff: 0,
  etaCutoff: 0,
  topNSigma: Number.POSITIVE_INFINITY,
  draws: 1,
};

const VARIANTS: readonly Variant[] = ["fused", "grouped", "online"];

const unclaimed: Check = {
  id: "errors/unclaimed",
  title: "what the backend does not claim is refused as UNSUPPORTED by name, and nothing is dropped in silence",
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    const { formats, variants, parameters, maxTopK, maxDraws } = capabilities;
    const refused = (argument: string): WantedError => ({ code: "UNSUPPORTED", argument });
    const plain = randomHead(random, { ...SIZE, format: "f32" }).weights as Float32LmHead;
    for (const [format, [{ encode }]] of Object.entries(ENCODINGS)) {
      if (formats.includes(format as WeightFormat)) continue;
      await expectError(
        context,
        `format ${format}`,
        () => subject.sampler.loadLmHead(encode(plain)),
        refused("format"),
      );
    }
    const { encode } = ENCODINGS[formats[0] as WeightFormat][0];
    for (const [property, value] of Object.entries({
      bias: new Float32Array(SIZE.vocabSize),
      logitScale: 2,
      softCap: 30,
    })) {
      if (parameters.includes(property as BackendFeature)) continue;
      const head = encode({ ...plain, [property]: value });
      await expectError(context, `a head's ${property}`, () => subject.sampler.loadLmHead(head), refused(property));
    }
    await subject.withHead(encode(plain), async (head) => {
      const witness = await Witness.of(context, head, random);
      const states = new Float32Array(ROWS * head.hiddenSize);
      const refuse = async (what: string, options: SampleOptions, argument: string) => {
        const calls = subject.tap.calls;
        await expectError(context, what, () => head.sample(states, options), refused(argument));
        context.expect(subject.tap.calls === calls, `${what}: the backend was asked`);
      };
      for (const [feature, options] of Object.entries(ON)) {
        if (!parameters.includes(feature as BackendFeature)) await refuse(feature, options, feature);
      }
      for (const variant of VARIANTS) {
        if (!variants.includes(variant)) await refuse(`variant ${variant}`, { variant }, "variant");
        else if (variant !== "fused" && parameters.includes("topK")) {
          await refuse(`topK with variant ${variant}`, { variant, topK: 3 }, "variant");
        }
      }
      if (maxTopK !== undefined) await refuse("a topK above the claim", { topK: maxTopK + 1 }, "topK");
      if (maxDraws !== undefined && maxDraws < 65_536) {
        await refuse("more draws than claimed", { draws: maxDraws + 1 }, "draws");
      }
      await head.sample(states, OFF);
      await witness.check("refused calls");
    });
  },
};

/** Checks of refusals. */
export const REFUSAL_CHECKS: readonly Check[] = [argumentsCheck, heads, unclaimed];
