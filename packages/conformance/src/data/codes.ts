/**
 * Heads whose weights run through all codes of a format, those at its ends among them, which weights of a model seldom reach:
 * subnormals, the largest exponents, −128, every zero point.
 */
import {
  dequantizeLmHead,
  type Float8Granularity,
  type Int8Granularity,
  type LmHeadWeights,
  type WeightFormat,
} from "@flashsampling/core";
import type { TestRandom } from "./random.js";

/** A head for checks of its codes. */
export interface CodeHead {
  /** What its weights are, for reports. */
  readonly what: string;
  readonly weights: LmHeadWeights;
  /** Size of hidden states' elements that gives logits a standard deviation of about 3. */
  readonly spread: number;
}

const GRANULARITIES = ["tensor", "row", "block"] as const satisfies readonly (Float8Granularity & Int8Granularity)[];

/**
 * Heads that run through a format's codes. Of f32 and bf16 only normal numbers: a device may take the others for zero.
 *
 * @param random - source of the codes
 * @param format - the format
 * @param vocabSize - V
 * @param hiddenSize - D
 */
export function codeHeads(random: TestRandom, format: WeightFormat, vocabSize: number, hiddenSize: number): CodeHead[] {
  const shape = { vocabSize, hiddenSize };
  const size = vocabSize * hiddenSize;
  const blocks = Math.ceil(hiddenSize / 32);
  const sign = (bit: number) => random.integer(0, 1) * 2 ** bit;
  const scales = (length: number) => Float32Array.from({ length }, () => 0.5 + random.uniform());
  const uint16 = (from: number, to: number) =>
    Uint16Array.from({ length: size }, () => random.integer(from, to) + sign(15));
  const uint8 = (length: number, from: number, to: number) =>
    Uint8Array.from({ length }, () => random.integer(from, to));
  const heads: { what: string; weights: LmHeadWeights }[] = [];
  const add = (what: string, weights: LmHeadWeights) => heads.push({ what: `${format}, ${what}`, weights });
  switch (format) {
    case "f32":
      for (const exponent of [27, 227]) {
        const bits = Uint32Array.from(
          { length: size },
          () => random.integer(0, 2 ** 25) + exponent * 2 ** 23 + sign(31),
        );
        add(`exponents from ${exponent - 127}`, { ...shape, format, weight: new Float32Array(bits.buffer) });
      }
      break;
    case "bf16":
      for (const exponent of [27, 227]) {
        const weight = uint16(exponent << 7, (exponent + 4) << 7);
        add(`exponents from ${exponent - 127}`, { ...shape, format, weight });
      }
      break;
    case "f16":
      add("subnormal numbers", { ...shape, format, weight: uint16(1, 0x3ff) });
      add("the largest exponent", { ...shape, format, weight: uint16(0x7800, 0x7bff) });
      break;
    case "fp8": {
      const codes = (largest: number) => uint8(size, 0, largest).map((code) => code + sign(7));
      const subnormal = { weight: codes(7), scales: Float32Array.of(1), granularity: "tensor" } as const;
      add("subnormal numbers", { ...shape, format, ...subnormal });
      for (const granularity of GRANULARITIES) {
        const counts = { tensor: 1, row: vocabSize, block: Math.ceil(vocabSize / 128) * Math.ceil(hiddenSize / 128) };
        const head = { weight: codes(0x7e), scales: scales(counts[granularity]), granularity };
        add(`all codes, a scale per ${granularity}`, { ...shape, format, ...head });
      }
      break;
    }
    case "int8":
      for (const granularity of GRANULARITIES) {
        const count = { tensor: 1, row: vocabSize, block: vocabSize * blocks }[granularity];
        const codes = (length: number) => Int8Array.from({ length }, () => random.integer(-128, 127));
        for (const zeroPoints of [undefined, codes(count)]) {
          const head = { weight: codes(size), scales: scales(count), zeroPoints, granularity };
          add(`all codes, a scale per ${granularity}${zeroPoints ? ", zero points" : ""}`, {
            ...shape,
            format,
            ...head,
          });
        }
      }
      break;
    case "int4":
      for (const zeroPoints of [undefined, uint8(vocabSize * Math.ceil(blocks / 2), 0, 255)]) {
        const head = { weight: uint8(vocabSize * blocks * 16, 0, 255), scales: scales(vocabSize * blocks), zeroPoints };
        add(`all codes${zeroPoints ? ", zero points" : ""}`, { ...shape, format, ...head });
      }
  }
  return heads.map((head) => ({ ...head, spread: spreadFor(head.weights) }));
}

function spreadFor(head: LmHeadWeights): number {
  const squares = dequantizeLmHead(head).reduce((sum, value) => sum + value * value, 0);
  return 3 / Math.sqrt(squares / head.vocabSize);
}
