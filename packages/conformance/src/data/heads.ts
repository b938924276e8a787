/**
 * LM heads and hidden states for checks, in every weight format.
 */
import {
  encodeBFloat16,
  encodeFloat8,
  encodeFloat8LmHead,
  encodeFloat16,
  encodeInt4LmHead,
  encodeInt8LmHead,
  type Float32LmHead,
  type LmHeadWeights,
  type WeightFormat,
} from "@flashsampling/core";
import type { TestRandom } from "./random.js";

/** A head for checks. */
export interface TestHead {
  /** As it is loaded. */
  readonly weights: LmHeadWeights;
  /** Format and encoding, for reports; left out, the format says all. */
  readonly what?: string | undefined;
  /**
   * Whether every logit that it makes of hidden states from {@link exactHidden} is free of rounding in float32: then equal logits are
   * equal on every backend, and ties can be checked.
   */
  readonly isExact: boolean;
}

/** What a head is like. */
export interface HeadOptions {
  readonly vocabSize: number;
  readonly hiddenSize: number;
  readonly format: WeightFormat;
  /** Multiples of ¼ up to 1, so that many logits are equal and all are exact. Default `false`: normal weights. */
  readonly isExact?: boolean | undefined;
  /** Share of tokens whose bias is −∞; undefined: no bias at all. */
  readonly masked?: number | undefined;
  /** The head's `logitScale`. */
  readonly logitScale?: number | undefined;
  /** The head's `softCap`. Such logits are never exact. */
  readonly softCap?: number | undefined;
}

/** One way to bring float32 weights into a format. */
export interface Encoding {
  /** Name in reports. */
  readonly name: string;
  /** Whether multiples of ¼ up to 1 stay what they are. */
  readonly keepsQuarters: boolean;
  /** Encodes. */
  encode(head: Float32LmHead): LmHeadWeights;
}

/** Every way to bring weights into a format; the first one is used where any will do. */
export const ENCODINGS: Readonly<Record<WeightFormat, readonly [Encoding, ...Encoding[]]>> = {
  f32: [{ name: "f32", keepsQuarters: true, encode: (head) => head }],
  bf16: [
    {
      name: "bf16",
      keepsQuarters: true,
      encode: (head) => ({ ...head, format: "bf16", weight: encodeBFloat16(head.weight) }),
    },
  ],
  f16: [
    {
      name: "f16",
      keepsQuarters: true,
      encode: (head) => ({ ...head, format: "f16", weight: encodeFloat16(head.weight) }),
    },
  ],
  fp8: [
    {
      name: "fp8, scale 1",
      keepsQuarters: true,
      encode: (head) => ({
        ...head,
        format: "fp8",
        weight: encodeFloat8(head.weight),
        scales: Float32Array.of(1),
        granularity: "tensor",
      }),
    },
    ...(["tensor", "row", "block"] as const).map((granularity) => ({
      name: `fp8, a scale per ${granularity}`,
      keepsQuarters: false,
      encode: (head: Float32LmHead) => encodeFloat8LmHead(head, granularity),
    })),
  ],
  int8: [
    int8Encoding("row", false),
    int8Encoding("tensor", false),
    int8Encoding("block", false),
    int8Encoding("row", true),
    int8Encoding("tensor", true),
    int8Encoding("block", true),
  ],
  int4: [int4Encoding(false), int4Encoding(true)],
};

function int8Encoding(granularity: "tensor" | "row" | "block", zeroPoints: boolean): Encoding {
  return {
    name: `int8, a scale per ${granularity}${zeroPoints ? ", zero points" : ""}`,
    keepsQuarters: false,
    encode: (head) => encodeInt8LmHead(head, { granularity, zeroPoints }),
  };
}

function int4Encoding(zeroPoints: boolean): Encoding {
  return {
    name: `int4${zeroPoints ? ", zero points" : ""}`,
    keepsQuarters: false,
    encode: (head) => encodeInt4LmHead(head, { zeroPoints }),
  };
}

/** A head of random weights; logits are of the size that {@link randomHidden} says. */
export function randomHead(random: TestRandom, options: HeadOptions, encoding?: Encoding): TestHead {
  const { vocabSize, hiddenSize, format, isExact = false, masked, logitScale, softCap } = options;
  const scale = 1 / Math.sqrt(hiddenSize);
  const weight = Float32Array.from({ length: vocabSize * hiddenSize }, () =>
    isExact ? random.integer(-4, 4) / 4 : random.normal() * scale,
  );
  const bias =
    masked === undefined
      ? undefined
      : Float32Array.from({ length: vocabSize }, (_, token) => {
          // Token 0 stays, so that no head masks everything.
          if (token > 0 && random.chance(masked)) return Number.NEGATIVE_INFINITY;
          return isExact ? random.integer(-2, 2) / 2 : random.normal();
        });
  const { name, encode } = encoding ?? ENCODINGS[format][0];
  const weights = encode({ vocabSize, hiddenSize, format: "f32", weight, bias, logitScale, softCap });
  return { weights, what: name, isExact: isExact && softCap === undefined };
}

/** Hidden states [B, D]; `spread` is the standard deviation of the logits that they give with {@link randomHead}. */
export function randomHidden(random: TestRandom, batchSize: number, hiddenSize: number, spread = 3): Float32Array {
  return Float32Array.from({ length: batchSize * hiddenSize }, () => random.normal() * spread);
}

/** Hidden states [B, D] of multiples of ½ up to 1, for heads of exact weights. */
export function exactHidden(random: TestRandom, batchSize: number, hiddenSize: number): Float32Array {
  return Float32Array.from({ length: batchSize * hiddenSize }, () => random.integer(-2, 2) / 2);
}

/**
 * A head that passes logits through: row v of the weights selects element v of the hidden state, and every other token has the logit
 * of the last element. So float32 logits are given row by row, exactly, in any format that holds 1.
 *
 * @param vocabSize - V
 * @param tokens - the tokens whose logits are the elements 0, 1, … of the hidden state
 * @param format - a format of floats
 */
export function selectingHead(vocabSize: number, tokens: readonly number[], format: WeightFormat): TestHead {
  const hiddenSize = tokens.length + 1;
  const weight = new Float32Array(vocabSize * hiddenSize);
  for (let token = 0; token < vocabSize; token++) {
    const index = tokens.indexOf(token);
    weight[token * hiddenSize + (index === -1 ? hiddenSize - 1 : index)] = 1;
  }
  const { encode } = ENCODINGS[format][0];
  return { weights: encode({ vocabSize, hiddenSize, format: "f32", weight }), isExact: true };
}

/** The first format of a list whose weights hold quarters exactly and meet hidden states as they are. */
export function exactFormat(formats: readonly WeightFormat[]): WeightFormat | undefined {
  return formats.find((format) => ENCODINGS[format][0].keepsQuarters);
}
