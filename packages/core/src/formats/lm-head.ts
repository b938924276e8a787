/**
 * What an LM head is: its shape, its weights in one of the formats, and an optional bias. Row v of the weight is the output
 * embedding of vocabulary id v; the raw logit of id v is ⟨hidden, row v⟩ + bias[v].
 */
import { FlashSamplingError } from "../errors.js";
import type { SafetensorsTensor } from "./safetensors.js";

/** Weight formats. */
export type WeightFormat = "f32" | "bf16";

/** Shape and bias of an LM head. */
export interface LmHeadShape {
  /** Number of vocabulary ids V, at least 1. */
  readonly vocabSize: number;
  /** Length D of a hidden state, at least 1. */
  readonly hiddenSize: number;
  /** Added to the raw logits, [V]; −∞ takes a token out of the support for good. */
  readonly bias?: Float32Array;
}

/** An LM head of float32 weights. */
export interface Float32LmHead extends LmHeadShape {
  /** IEEE float32. */
  readonly format: "f32";
  /** [V, D], row-major. */
  readonly weight: Float32Array;
}

/** An LM head of bfloat16 weights. */
export interface BFloat16LmHead extends LmHeadShape {
  /** The upper 16 bits of a float32. */
  readonly format: "bf16";
  /** [V, D], row-major; every element holds the 16 bits of one value. */
  readonly weight: Uint16Array;
}

/** The weights of an LM head, [V, D], in one of the formats. */
export type LmHeadWeights = Float32LmHead | BFloat16LmHead;

/** Largest vocabulary: ids are unsigned 32-bit and the last value means "no token". */
export const MAX_VOCAB_SIZE = 0xffff_ffff;

/**
 * Refuses a head whose parts do not fit together, before anything is allocated for it.
 *
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming the part
 */
export function validateLmHead(head: LmHeadWeights): void {
  requirePositiveInteger(head.vocabSize, "vocabSize", MAX_VOCAB_SIZE);
  requirePositiveInteger(head.hiddenSize, "hiddenSize", 2 ** 31 - 1);
  const { vocabSize, hiddenSize, format, weight, bias } = head;
  const wanted: (abstract new (...args: never[]) => object) | undefined = { f32: Float32Array, bf16: Uint16Array }[
    format
  ];
  if (wanted === undefined) {
    throw new FlashSamplingError(
      "UNSUPPORTED",
      `Unknown weight format ${JSON.stringify(format)}; use "f32" or "bf16".`,
      {
        argument: "format",
      },
    );
  }
  if (!(weight instanceof wanted)) {
    throw new FlashSamplingError("INVALID_ARGUMENT", `weight of format ${format} must be a ${wanted.name}.`, {
      argument: "weight",
    });
  }
  if (weight.length !== vocabSize * hiddenSize) {
    throw new FlashSamplingError(
      "SHAPE_MISMATCH",
      `weight has ${weight.length} elements; vocabSize × hiddenSize = ${vocabSize} × ${hiddenSize} needs ${vocabSize * hiddenSize}.`,
      { argument: "weight" },
    );
  }
  if (bias === undefined) return;
  if (!(bias instanceof Float32Array)) {
    throw new FlashSamplingError("INVALID_ARGUMENT", "bias must be a Float32Array.", { argument: "bias" });
  }
  if (bias.length !== vocabSize) {
    throw new FlashSamplingError("SHAPE_MISMATCH", `bias has ${bias.length} elements; vocabSize is ${vocabSize}.`, {
      argument: "bias",
    });
  }
}

function requirePositiveInteger(value: unknown, argument: string, max: number): void {
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= max) return;
  throw new FlashSamplingError(
    "INVALID_ARGUMENT",
    `${argument} must be an integer from 1 to ${max}; got ${String(value)}.`,
    {
      argument,
    },
  );
}

/**
 * The LM head that a safetensors tensor holds, without a copy where the file's alignment allows.
 *
 * @param tensor - [V, D] of dtype F32 or BF16, as `readSafetensors` returns it
 * @throws FlashSamplingError `SHAPE_MISMATCH` if it is not a matrix, `UNSUPPORTED` for other dtypes
 */
export function lmHeadFromTensor({ dtype, shape, bytes }: SafetensorsTensor): LmHeadWeights {
  const [vocabSize, hiddenSize] = shape;
  if (vocabSize === undefined || hiddenSize === undefined || shape.length !== 2) {
    throw new FlashSamplingError(
      "SHAPE_MISMATCH",
      `An LM head is a matrix [V, D]; this tensor has shape [${shape.join(", ")}].`,
    );
  }
  if (dtype !== "F32" && dtype !== "BF16") {
    throw new FlashSamplingError("UNSUPPORTED", `LM heads of dtype ${dtype} are not supported; use F32 or BF16.`);
  }
  const elementBytes = dtype === "F32" ? 4 : 2;
  const { buffer, byteOffset } = bytes.byteOffset % elementBytes === 0 ? bytes : bytes.slice();
  const length = vocabSize * hiddenSize;
  return dtype === "F32"
    ? { vocabSize, hiddenSize, format: "f32", weight: new Float32Array(buffer, byteOffset, length) }
    : { vocabSize, hiddenSize, format: "bf16", weight: new Uint16Array(buffer, byteOffset, length) };
}
