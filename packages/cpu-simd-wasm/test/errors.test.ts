/**
 * Bad rows name themselves and leave the good ones alone; frontiers that overflow still draw exactly.
 */
import { BackendRowStatus, dequantizeLmHead, type LmHeadWeights, NO_TOKEN } from "@flashsampling/core";
import { SortedRow } from "@flashsampling/core/reference";
import { describe, expect, test } from "vitest";
import { withHead } from "./support/backends.js";
import {
  HEAD_FORMS,
  PLAIN,
  type RowSettings,
  randomFullRow,
  randomHead,
  randomHidden,
  randomRow,
  requestOf,
  rowOf,
} from "./support/cases.js";
import { drawByDefinition, float32Row, float32Scores } from "./support/model.js";
import { testKernelBytes } from "./support/probe.js";
import { TestRandom } from "./support/random.js";

const { Ok, NonFiniteLogits, EmptySupport } = BackendRowStatus;
const NAN_BITS = [0x7fc00000, 0xffc00000, 0x7f800001, 0xff800001];

/** A NaN (or any float) by its bits, so that signalling NaNs are tried too. */
function writeBits(target: Float32Array, index: number, bits: number): void {
  new Uint32Array(target.buffer, target.byteOffset, target.length)[index] = bits;
}

const SETTINGS: readonly Partial<RowSettings>[] = [
  {},
  { temperature: 0 },
  { topK: 5 },
  { topP: Math.fround(0.5) },
  { minP: Math.fround(0.1) },
  { topK: 70, eta: Math.fround(0.3), topNSigma: 2 },
];

describe("non-finite logits", () => {
  const vocabSize = 600;
  const hiddenSize = 12;

  test.each([0x7f800000, 0xff800000, ...NAN_BITS])("in one row's hidden state: bits %i", async (bits) => {
    const random = new TestRandom(1);
    const weights = randomHead(random, { vocabSize, hiddenSize, format: "bf16" });
    const clean = randomHidden(random, 8, hiddenSize);
    const dirty = clean.slice();
    writeBits(dirty, 3 * hiddenSize + 7, bits);
    const request = requestOf(Array.from({ length: 8 }, (_, row) => rowOf(SETTINGS[row % 6] ?? {}, row)));
    await withHead({ threads: 2 }, weights, async (head) => {
      const expected = await head.sample(clean, request);
      const { tokens, status } = await head.sample(dirty, request);
      expect([...status]).toEqual([Ok, Ok, Ok, NonFiniteLogits, Ok, Ok, Ok, Ok]);
      expect(tokens[3]).toBe(NO_TOKEN);
      for (const row of [0, 1, 2, 4, 5, 6, 7]) expect(tokens[row]).toBe(expected.tokens[row]);
      expect([...(await head.sample(clean, request)).tokens]).toEqual([...expected.tokens]);
    });
  });

  test.each([0, 255, 256, 599])("in the weights of token %i, masked or not", async (token) => {
    for (const format of ["f32", "bf16", "f16"] as const) {
      for (const masked of [false, true]) {
        for (const bits of [0x7f800000, 0xff800000, ...NAN_BITS]) {
          const random = new TestRandom(2);
          const weights = randomHead(random, { vocabSize, hiddenSize, format, masked: 0 });
          if (masked && weights.bias) weights.bias[token] = Number.NEGATIVE_INFINITY;
          const at = token * hiddenSize + 5;
          if (weights.format === "f32") writeBits(weights.weight, at, bits);
          // As many bits of the exponent as each has, and a bit of the significand for NaN.
          else weights.weight[at] = ((bits >>> 16) & (format === "f16" ? 0xfc00 : 0xffff)) | (bits & 0x40_0001 ? 1 : 0);
          const request = requestOf(SETTINGS.map((settings, row) => rowOf(settings, row)));
          const hidden = randomHidden(random, SETTINGS.length, hiddenSize);
          const { status } = await withHead({ threads: 1 }, weights, (head) => head.sample(hidden, request));
          expect([...status]).toEqual(SETTINGS.map(() => NonFiniteLogits));
        }
      }
    }
  });

  test.each(Object.entries(HEAD_FORMS).filter(([, { format }]) => format.startsWith("int")))(
    "in a scale or a hidden state beside integers: %s",
    async (_, form) => {
      for (const activations of ["int8", "float32"] as const) {
        for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
          const random = new TestRandom(3);
          const clean = randomHead(random, { vocabSize, hiddenSize: 50, ...form });
          const hidden = randomHidden(random, 3, 50);
          const request = requestOf(Array.from({ length: 3 }, (_, row) => rowOf(SETTINGS[row] ?? {}, row)));
          await withHead({ threads: 1, activations }, clean, async (head) => {
            const dirty = hidden.slice();
            dirty[50 + 40] = value;
            expect([...(await head.sample(dirty, request)).status]).toEqual([Ok, NonFiniteLogits, Ok]);
            expect([...(await head.sample(hidden, request)).status]).toEqual([Ok, Ok, Ok]);
            if (!("scales" in clean)) return;
            const scales = clean.scales.slice();
            scales[scales.length - 1] = value;
            await head.replaceWeights?.({ ...clean, scales });
            expect([...(await head.sample(hidden, request)).status]).toEqual(Array(3).fill(NonFiniteLogits));
          });
        }
      }
    },
  );

  test("in the bias: NaN and +∞ are errors, −∞ is a mask", async () => {
    const statusOf = async (value: number) => {
      const weights: LmHeadWeights = {
        vocabSize: 3,
        hiddenSize: 1,
        format: "f32",
        weight: new Float32Array(3).fill(1),
        bias: Float32Array.of(0, value, 0),
      };
      const result = await withHead({}, weights, (head) => head.sample(new Float32Array(1), requestOf([rowOf({})])));
      return result.status[0];
    };
    expect(await statusOf(Number.NaN)).toBe(NonFiniteLogits);
    expect(await statusOf(Number.POSITIVE_INFINITY)).toBe(NonFiniteLogits);
    expect(await statusOf(Number.NEGATIVE_INFINITY)).toBe(Ok);
  });

  test("by overflow: of the product, of the sum with the bias, of the division by the temperature", async () => {
    const statusOf = async (weight: number, hidden: number, bias: number, temperature: number) => {
      const weights: LmHeadWeights = {
        vocabSize: 2,
        hiddenSize: 1,
        format: "f32",
        weight: Float32Array.of(weight, 0),
        bias: Float32Array.of(bias, 0),
      };
      const request = requestOf([rowOf({ temperature: Math.fround(temperature) })]);
      return (await withHead({}, weights, (head) => head.sample(Float32Array.of(hidden), request))).status[0];
    };
    expect(await statusOf(1e30, 1e20, 0, 1)).toBe(NonFiniteLogits);
    expect(await statusOf(1e30, 1e20, Number.NEGATIVE_INFINITY, 1)).toBe(NonFiniteLogits);
    expect(await statusOf(2e38, 1, 2e38, 1)).toBe(NonFiniteLogits);
    expect(await statusOf(1e30, 1, 0, 1e-20)).toBe(NonFiniteLogits);
    // Outside the support nothing is divided.
    expect(await statusOf(1e30, 1, Number.NEGATIVE_INFINITY, 1e-20)).toBe(Ok);
    expect(await statusOf(1e30, 1, 0, 1)).toBe(Ok);
    expect(await statusOf(-3e38, 1, 0, 1)).toBe(Ok);
  });
});

describe("overflow in the transforms", () => {
  const vocabSize = 300;
  const random = new TestRandom(9);
  const weights = randomHead(random, { vocabSize, hiddenSize: 4, format: "f32" });
  const hidden = randomHidden(random, 1, 4);
  const statusOf = async (settings: Partial<RowSettings>) =>
    (await withHead({ threads: 2 }, weights, (head) => head.sample(hidden, requestOf([rowOf(settings)])))).status[0];
  const largest = 3.4e38;
  /** Allows all but token 7. */
  const without7 = new Uint32Array(10).fill(2 ** 32 - 1);
  without7[0] = ~(1 << 7);

  test.each([
    ["by a bias", { biases: [[7, largest]], temperature: 0.5 }],
    ["by a negative bias", { biases: [[7, -largest]], temperature: 0.5 }],
    ["by the repetition penalty", { biases: [[7, -1e30]], seen: [[7, 0]], repetitionPenalty: Math.fround(1e20) }],
    ["by a penalty by count", { biases: [[7, -largest]], seen: [[7, 2]], frequencyPenalty: Math.fround(3e38) }],
    ["by the temperature", { biases: [[7, 1e30]], temperature: Math.fround(1e-20) }],
  ] as const)("%s fails the row, unless the token is not allowed", async (_, settings) => {
    const rounded = { ...settings, biases: settings.biases.map(([id, bias]) => [id, Math.fround(bias)] as const) };
    expect(await statusOf(rounded)).toBe(NonFiniteLogits);
    expect(await statusOf({ ...rounded, allowed: without7 })).toBe(Ok);
    const masked = { ...rounded, biases: [[7, Number.NEGATIVE_INFINITY]] as const };
    expect(await statusOf(masked)).toBe(Ok);
  });
});

describe("support", () => {
  test("masked tokens are never drawn, by any rule", async () => {
    const random = new TestRandom(3);
    const weights = randomHead(random, { vocabSize: 500, hiddenSize: 6, format: "f32", masked: 0.9 });
    const rows = Array.from({ length: 40 }, () => randomFullRow(random, 500));
    const { tokens, status } = await withHead({ threads: 2 }, weights, (head) =>
      head.sample(randomHidden(random, 40, 6), requestOf(rows, 20)),
    );
    for (const [row, { biases, allowed }] of rows.entries()) {
      const masked = new Set(biases.filter(([, bias]) => bias === Number.NEGATIVE_INFINITY).map(([id]) => id));
      const isAllowed = (id: number) =>
        (weights.bias?.[id] as number) > Number.NEGATIVE_INFINITY &&
        !masked.has(id) &&
        (allowed === undefined || (((allowed[id >>> 5] as number) >>> (id & 31)) & 1) === 1);
      const isEmpty = !Array.from({ length: 500 }, (_, id) => id).some(isAllowed);
      expect(status[row]).toBe(isEmpty ? EmptySupport : Ok);
      for (const token of tokens.subarray(20 * row, 20 * row + 20)) {
        if (isEmpty) expect(token).toBe(NO_TOKEN);
        else expect(isAllowed(token)).toBe(true);
      }
    }
  });

  test.each(SETTINGS)(
    "tokens that a finite bias puts near −3.4e38 are drawn if no other is allowed: %o",
    async (settings) => {
      const random = new TestRandom(7);
      const weights = { ...randomHead(random, { vocabSize: 500, hiddenSize: 6, format: "f32" }) };
      weights.bias = new Float32Array(500).map((_, id) => Math.fround([-3.4e38, -3.2e38, -2.9e38][id % 3] as number));
      for (const remainder of [0, 1, 2]) {
        const ids = Array.from({ length: 500 }, (_, id) => id).filter((id) => id % 3 === remainder && id > 300);
        const allowed = new Uint32Array(16);
        for (const id of ids) (allowed[id >>> 5] as number) |= 1 << (id & 31);
        const { tokens, status } = await withHead({ threads: 2 }, weights, (head) =>
          head.sample(randomHidden(random, 1, 6), requestOf([rowOf({ ...settings, allowed })], 5)),
        );
        // Numbers of this size differ by more than any noise, so the logits are equal and so are the scores: the lowest id wins.
        expect([...status, ...tokens]).toEqual([Ok, ...Array.from({ length: 5 }, () => ids[0])]);
      }
    },
  );

  test("a single supported token is drawn, in the first, middle and last place", async () => {
    for (const only of [0, 255, 256, 300, 512]) {
      const bias = new Float32Array(513).fill(Number.NEGATIVE_INFINITY);
      bias[only] = 0;
      const weights = {
        vocabSize: 513,
        hiddenSize: 3,
        format: "f32",
        weight: new Float32Array(513 * 3),
        bias,
      } as const;
      const rows = SETTINGS.map((settings, row) => rowOf(settings, row));
      const { tokens } = await withHead({ threads: 3 }, weights, (head) =>
        head.sample(new Float32Array(3 * rows.length), requestOf(rows)),
      );
      expect([...tokens]).toEqual(rows.map(() => only));
    }
  });

  test("an empty support is a status, for every kind of row", async () => {
    const bias = new Float32Array(20).fill(Number.NEGATIVE_INFINITY);
    const weights = { vocabSize: 20, hiddenSize: 2, format: "bf16", weight: new Uint16Array(40), bias } as const;
    const rows = SETTINGS.map((settings, row) => rowOf(settings, row));
    const { tokens, status } = await withHead({}, weights, (head) =>
      head.sample(new Float32Array(2 * rows.length), requestOf(rows, 2)),
    );
    expect([...status]).toEqual(rows.map(() => EmptySupport));
    expect([...tokens]).toEqual(rows.flatMap(() => [NO_TOKEN, NO_TOKEN]));
  });

  test("each way to leave a token out empties it, alone and together, and leaves the other rows alone", async () => {
    const weights = randomHead(new TestRandom(10), { vocabSize: 40, hiddenSize: 2, format: "f32" });
    const biases = Array.from({ length: 40 }, (_, id) => [id, Number.NEGATIVE_INFINITY] as const);
    const none = new Uint32Array(2);
    none[1] = 0xffff_ff00; // ids 40 and up, which do not exist
    const half = new Uint32Array(2).fill(0xffff_0000);
    const rows = [
      rowOf({ biases }),
      rowOf({ allowed: none }),
      rowOf({ biases: biases.slice(16, 32), allowed: Uint32Array.of(0xffff_0000, 0) }),
      rowOf({ biases: biases.slice(16, 32), allowed: half }),
      rowOf({}),
    ];
    const { status } = await withHead({ threads: 1 }, weights, (head) =>
      head.sample(new Float32Array(2 * rows.length), requestOf(rows)),
    );
    // Of the half, the second word's bits are ids from 48 on.
    expect([...status]).toEqual([EmptySupport, EmptySupport, EmptySupport, EmptySupport, Ok]);
  });
});

describe("a frontier that overflows", () => {
  test("draws exactly all the same: frontiers of two points", async () => {
    const random = new TestRandom(4);
    let refilled = 0;
    for (const [vocabSize, quantised] of [
      [300, false],
      [1_500, false],
      [1_500, true],
    ] as const) {
      const weights = randomHead(random, { vocabSize, hiddenSize: 10, format: "f32", quantised });
      const values = dequantizeLmHead(weights);
      const rows = Array.from({ length: 16 }, () => ({ ...randomRow(random), temperature: 1 }));
      const hidden = randomHidden(random, rows.length, 10, 1, quantised);
      const draws = 6;
      const request = requestOf(rows, draws);
      const wasm = testKernelBytes("tiny-frontier");
      const { tokens, secondLooks } = await withHead({ threads: 2, wasm }, weights, (head) =>
        head.sample(hidden, request),
      );
      const arithmetic = { relaxedSimd: false };
      const usual = await withHead({ threads: 2, ...arithmetic }, weights, (head) => head.sample(hidden, request));
      expect([...tokens]).toEqual([...usual.tokens]);
      refilled += secondLooks - usual.secondLooks;
      for (const [index, row] of rows.entries()) {
        const { logits } = float32Row(weights, values, hidden.subarray(index * 10, (index + 1) * 10), row, arithmetic);
        const sorted = new SortedRow(logits);
        for (let draw = 0; draw < draws; draw++) {
          const token = tokens[index * draws + draw] as number;
          expect(token).toBe(drawByDefinition(sorted, float32Scores(logits, row, draw), row));
        }
      }
    }
    expect(refilled).toBeGreaterThan(10);
  });

  test("a worker's frontier of more than 24 points, by weights built for it", async () => {
    // Logits fall by so little that min-p keeps the first `keep` tokens, while later ones have ever better scores: tokens are
    // sorted by their noise.
    const vocabSize = 256;
    const row = rowOf({ ...PLAIN }, 5, 11n);
    const noise = float32Scores(new Float32Array(vocabSize), row, 0);
    const byNoise = [...noise.keys()].sort((a, b) => (noise[a] as number) - (noise[b] as number));
    const weight = new Float32Array(vocabSize);
    for (const [rank, token] of byNoise.entries()) weight[token] = -rank * 2 ** -12;
    const weights = { vocabSize, hiddenSize: 1, format: "f32", weight } as const;
    for (const keep of [1, 2, 20, 100, 200, 230, 231, 232, 233, 240, 256]) {
      const minP = Math.fround(Math.exp(-(keep - 0.5) * 2 ** -12));
      const settings = { ...row, minP };
      const expected = drawByDefinition(new SortedRow(weight), float32Scores(weight, row, 0), settings);
      const { tokens, secondLooks } = await withHead({}, weights, (head) =>
        head.sample(Float32Array.of(1), requestOf([settings])),
      );
      expect(tokens[0]).toBe(expected);
      expect(secondLooks).toBe(keep <= vocabSize - 24 ? 1 : 0);
    }
  });
});
