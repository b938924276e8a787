/**
 * Rows that cannot be sampled: they name themselves, the other rows keep their tokens, and nothing is left behind.
 */
import {
  type BackendFeature,
  type FlashSamplingErrorCode,
  type LmHead,
  type LmHeadWeights,
  NO_TOKEN,
  type SampleOptions,
  tokenBitmask,
  type WeightFormat,
} from "@flashsampling/core";
import type { Check, CheckContext } from "../check.js";
import { sampleAndCompare, withTestHead } from "../compare.js";
import { ENCODINGS, randomHead, randomHidden } from "../data/heads.js";
import { expectError, Witness } from "../failures.js";

/** NaN in several guises (quiet and signalling, both signs) and the infinities, as float32 bits. */
const NON_FINITE_BITS = [0x7f800000, 0xff800000, 0x7fc00000, 0xffc00000, 0x7f800001, 0xff800001];

/** Writes a float32 by its bits: an assignment of a number might make a signalling NaN quiet. */
function writeBits(array: Float32Array, index: number, bits: number): void {
  new Uint32Array(array.buffer, array.byteOffset, array.length)[index] = bits;
}

/** Close to the least float32: a token whose logit is that may be drawn, if it is the only one. */
const LEAST = -3.4e38;

const SIZE = { vocabSize: 300, hiddenSize: 12 };
const ROWS = 8;
const BAD_ROW = 3;

/** Settings of the rows, so that every kind of row meets the fault. */
const KINDS: readonly SampleOptions[] = [
  {},
  { temperature: 0 },
  { topK: 5 },
  { topP: 0.5 },
  { minP: 0.1 },
  { epsilonCutoff: 0.001 },
  { etaCutoff: 0.001 },
  { topNSigma: 1 },
];

/** Options of a batch, each row of another kind among those that are claimed. */
function mixedOptions({ random, capabilities }: CheckContext): SampleOptions {
  const kinds = KINDS.filter((kind) => {
    const name = Object.keys(kind)[0] as BackendFeature | undefined;
    return name === undefined || capabilities.parameters.includes(name);
  });
  const of = (name: keyof SampleOptions, off: number | undefined) =>
    Array.from({ length: ROWS }, (_, row) => (kinds[row % kinds.length]?.[name] as number | undefined) ?? off);
  return {
    temperature: of("temperature", 1) as number[],
    topK: of("topK", 0) as number[],
    topP: of("topP", 1) as number[],
    minP: of("minP", 0) as number[],
    epsilonCutoff: of("epsilonCutoff", 0) as number[],
    etaCutoff: of("etaCutoff", 0) as number[],
    topNSigma: of("topNSigma", undefined),
    seed: random.bigint(),
    position: 1,
  };
}

/** One bad row among good ones: thrown and reported, then the good batch again. */
async function expectBadRow(
  context: CheckContext,
  head: LmHead,
  what: string,
  code: FlashSamplingErrorCode,
  good: readonly [Float32Array, SampleOptions],
  bad: readonly [Float32Array, SampleOptions],
): Promise<void> {
  const { tokens } = await head.sample(...good);
  const checkTokens = (found: Uint32Array | undefined, how: string) => {
    for (let row = 0; row < ROWS; row++) {
      const wanted = row === BAD_ROW ? NO_TOKEN : tokens[row];
      context.expect(found?.[row] === wanted, `${what}, ${how}: row ${row} has token ${found?.[row]}, not ${wanted}`);
    }
  };
  const error = await expectError(context, what, () => head.sample(...bad), { code, row: BAD_ROW });
  if (error !== undefined) {
    checkTokens(error.tokens, "thrown");
    const codes = error.rows?.map((row) => row.code) ?? [];
    const isRight = codes.length === ROWS && codes.every((found, row) => found === (row === BAD_ROW ? code : "ok"));
    context.expect(isRight, `${what}: the error's rows are ${codes.join(", ")}`);
  }
  const reported = await head.sample(bad[0], { ...bad[1], onRowError: "report" });
  checkTokens(reported.tokens, "reported");
  context.expect(reported.rows[BAD_ROW]?.code === code, `${what}: reported as ${reported.rows[BAD_ROW]?.code}`);
  const again = await head.sample(...good);
  context.expect(
    again.tokens.every((token, row) => token === tokens[row]),
    `after ${what} the head draws other tokens than before`,
  );
}

const hidden: Check = {
  id: "errors/hidden",
  title: "NaN and infinities in one row's hidden state fail that row alone",
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    for (const format of capabilities.formats) {
      await subject.withHead(randomHead(random, { ...SIZE, format }).weights, async (head) => {
        const options = mixedOptions(context);
        for (const bits of NON_FINITE_BITS) {
          const clean = randomHidden(random, ROWS, SIZE.hiddenSize);
          const dirty = clean.slice();
          writeBits(dirty, BAD_ROW * SIZE.hiddenSize + random.integer(0, SIZE.hiddenSize - 1), bits);
          const what = `bits ${bits.toString(16)} in a hidden state (${format})`;
          await expectBadRow(context, head, what, "NON_FINITE_LOGITS", [clean, options], [dirty, options]);
        }
      });
    }
  },
};

/** Puts a value that is not finite into one token's weights, or (integers) into the scale over them. */
function poison(head: LmHeadWeights, token: number, bits: number): void {
  const index = token * head.hiddenSize + (head.hiddenSize - 1);
  const isNotANumber = (bits & 0x007fffff) !== 0;
  const sign = bits >>> 31;
  switch (head.format) {
    case "f32":
      writeBits(head.weight, index, bits);
      break;
    case "bf16":
      // The lowest bit of a signalling NaN lies below bfloat16's; without it the bits would be an infinity.
      head.weight[index] = (bits >>> 16) | (isNotANumber ? 1 : 0);
      break;
    case "f16":
      head.weight[index] = (sign << 15) | 0x7c00 | (isNotANumber ? 1 : 0);
      break;
    case "fp8":
      // No infinities in e4m3fn.
      head.weight[index] = (sign << 7) | 0x7f;
      break;
    case "int8":
    case "int4":
      writeBits(head.scales, Math.min(token, head.scales.length - 1), bits);
  }
}

/** Settings that exclude a token, in the first rows by a mask and in the last by a bias, as far as these are claimed. */
function excluding({ capabilities }: CheckContext, token: number): SampleOptions {
  const others = [...Array(SIZE.vocabSize).keys()].filter((other) => other !== token);
  const onRows = <T>(holds: (row: number) => boolean, value: T) =>
    Array.from({ length: ROWS }, (_, row) => (holds(row) ? value : undefined));
  const claims = (feature: BackendFeature) => capabilities.parameters.includes(feature);
  return {
    ...(claims("allowedTokens") && { allowedTokens: onRows((row) => row < 3, tokenBitmask(SIZE.vocabSize, others)) }),
    ...(claims("logitBias") && { logitBias: onRows((row) => row >= 5, { [token]: Number.NEGATIVE_INFINITY }) }),
  };
}

const weights: Check = {
  id: "errors/weights",
  title:
    "NaN and infinities in the weights fail every row, wherever they stand and whether their token is masked or not",
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    const hasBias = capabilities.parameters.includes("bias");
    for (const format of capabilities.formats) {
      for (const token of [0, 255, 256, SIZE.vocabSize - 1]) {
        for (const isMasked of hasBias ? [false, true] : [false]) {
          for (const bits of [random.pick(NON_FINITE_BITS.slice(0, 2)), random.pick(NON_FINITE_BITS.slice(2))]) {
            const { weights } = randomHead(random, { ...SIZE, format, masked: hasBias ? 0 : undefined });
            if (isMasked && weights.bias) weights.bias[token] = Number.NEGATIVE_INFINITY;
            poison(weights, token, bits);
            await subject.withHead(weights, async (head) => {
              const states = randomHidden(random, ROWS, SIZE.hiddenSize);
              const exclusion = isMasked || !hasBias ? excluding(context, token) : {};
              const options = { ...mixedOptions(context), ...exclusion, onRowError: "report" } as const;
              const { rows } = await head.sample(states, options);
              const codes = rows.map(({ code }) => code);
              context.expect(
                codes.every((code) => code === "NON_FINITE_LOGITS"),
                `bits ${bits.toString(16)} in the weights of token ${token}${isMasked ? ", which bias, masks and logitBias exclude" : ""} (${format}): ` +
                  `rows are ${codes.join(", ")}`,
              );
            });
          }
        }
      }
    }
  },
};

const overflow: Check = {
  id: "errors/overflow",
  title:
    "logits that overflow float32 fail their row: the product, the sum with the bias, the quotient by the temperature",
  applies: ({ formats }) => formats.includes("f32") || formats.includes("bf16"),
  async run(context) {
    const { capabilities, subject } = context;
    const format: WeightFormat = capabilities.formats.includes("f32") ? "f32" : "bf16";
    const claims = (feature: BackendFeature) => capabilities.parameters.includes(feature);
    const masked = Number.NEGATIVE_INFINITY;
    for (const { weight, state, bias, temperature, isLeftOut = false } of [
      { weight: 1e30, state: 1e20, bias: 0, temperature: 1 },
      { weight: 1e30, state: 1e20, bias: masked, temperature: 1, isLeftOut: !claims("bias") },
      { weight: 2e38, state: 1, bias: 2e38, temperature: 1, isLeftOut: !claims("bias") },
      { weight: 1e30, state: 1, bias: 0, temperature: 1e-20, isLeftOut: !claims("temperature") },
      // Outside the support nothing is divided, and large numbers that fit are no fault.
      {
        weight: 1e30,
        state: 1,
        bias: masked,
        temperature: 1e-20,
        isLeftOut: !(claims("bias") && claims("temperature")),
      },
      { weight: 1e30, state: 1, bias: 0, temperature: 1 },
      { weight: -3e38, state: 1, bias: 0, temperature: 1 },
    ]) {
      if (isLeftOut) continue;
      const test = {
        weights: ENCODINGS[format][0].encode({
          vocabSize: 2,
          hiddenSize: 1,
          format: "f32",
          weight: Float32Array.of(weight, 0),
          bias: claims("bias") ? Float32Array.of(bias, 0) : undefined,
        }),
        isExact: false,
      };
      await withTestHead(subject, test, (loaded) =>
        sampleAndCompare(context, loaded, Float32Array.of(state), { temperature, seed: 1, position: 0 }),
      );
    }
  },
};

const support: Check = {
  id: "errors/support",
  title: "a row without any token that may be drawn fails alone, whatever took the tokens away",
  applies: ({ parameters }) =>
    parameters.includes("bias") || parameters.includes("allowedTokens") || parameters.includes("logitBias"),
  async run(context) {
    const { random, capabilities, subject } = context;
    const { vocabSize, hiddenSize } = SIZE;
    const everyToken = [...Array(vocabSize).keys()];
    const [format] = capabilities.formats as [WeightFormat];
    const onBadRow = <T>(value: T) => Array.from({ length: ROWS }, (_, row) => (row === BAD_ROW ? value : undefined));
    await subject.withHead(randomHead(random, { ...SIZE, format }).weights, async (head) => {
      const states = randomHidden(random, ROWS, hiddenSize);
      const options = mixedOptions(context);
      const ways: [feature: BackendFeature, settings: SampleOptions][] = [
        ["allowedTokens", { allowedTokens: onBadRow(tokenBitmask(vocabSize, [])) }],
        ["logitBias", { logitBias: onBadRow(new Map(everyToken.map((token) => [token, Number.NEGATIVE_INFINITY]))) }],
      ];
      for (const [feature, settings] of ways) {
        if (!capabilities.parameters.includes(feature)) continue;
        const bad = { ...options, ...settings };
        await expectBadRow(
          context,
          head,
          `no token left by ${feature}`,
          "EMPTY_SUPPORT",
          [states, options],
          [states, bad],
        );
      }
    });
    if (!capabilities.parameters.includes("bias")) return;
    const last = vocabSize - 1;
    for (const [only, bias] of [
      [undefined],
      [0, 0],
      [255, 0],
      [256, 0],
      [last, 0],
      [0, LEAST],
      [last, LEAST],
    ] as const) {
      const { weights } = randomHead(random, { ...SIZE, format, masked: 0 });
      weights.bias?.fill(Number.NEGATIVE_INFINITY);
      if (only !== undefined && weights.bias) weights.bias[only] = bias;
      await subject.withHead(weights, async (head) => {
        const states = randomHidden(random, ROWS, hiddenSize);
        const { rows, tokens } = await head.sample(states, { ...mixedOptions(context), onRowError: "report" });
        const wanted = only === undefined ? "EMPTY_SUPPORT" : "ok";
        const what =
          only === undefined ? "a bias that masks every token" : `a bias of ${bias} that leaves token ${only}`;
        context.expect(
          rows.every(({ code }) => code === wanted) && tokens.every((token) => token === (only ?? NO_TOKEN)),
          `${what}: rows are ${rows.map(({ code }, row) => `${code} ${tokens[row]}`).join(", ")}`,
        );
      });
    }
    const { weights } = randomHead(random, { ...SIZE, format, masked: 0 });
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      if (weights.bias) weights.bias[7] = value;
      await subject.withHead(weights, async (head) => {
        const states = randomHidden(random, ROWS, hiddenSize);
        const { rows } = await head.sample(states, { ...mixedOptions(context), onRowError: "report" });
        context.expect(
          rows.every(({ code }) => code === "NON_FINITE_LOGITS"),
          `a bias of ${value}: rows are ${rows.map(({ code }) => code).join(", ")}`,
        );
      });
    }
  },
};

const recovery: Check = {
  id: "errors/recovery",
  title: "hundreds of failing calls between good ones leave nothing behind",
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    for (const format of capabilities.formats) {
      await subject.withHead(randomHead(random, { ...SIZE, format }).weights, async (head) => {
        const witness = await Witness.of(context, head, random);
        const options = mixedOptions(context);
        for (let i = 0; i < 20; i++) {
          const dirty = randomHidden(random, ROWS, SIZE.hiddenSize);
          for (let row = 0; row < ROWS; row++) {
            if (random.chance(0.5)) writeBits(dirty, row * SIZE.hiddenSize, random.pick(NON_FINITE_BITS));
          }
          await head.sample(dirty, { ...options, onRowError: "report" });
          if (i % 10 === 9) await witness.check(`${i + 1} calls with bad rows (${format})`);
        }
      });
    }
  },
};

/** Checks of rows that cannot be sampled. */
export const ROW_ERROR_CHECKS: readonly Check[] = [hidden, weights, overflow, support, recovery];
