/**
 * What an LM head is: its shape, its weights in one of the formats, and an optional bias. Row v of the weight is the output
 * embedding of vocabulary id v; the raw logit of id v is ⟨hidden, row v⟩ + bias[v].
 */
import { FlashSamplingError, NO_TOKEN } from "../errors.js";
import { requireObject, requirePositiveInteger, requireTypedArray } from "../parameters/check.js";
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
  readonly bias?: Float32Array | undefined;
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

/** Array type that holds the weights of each format. */
const ARRAY_OF_FORMAT: Readonly<Record<WeightFormat, string>> = { f32: "Float32Array", bf16: "Uint16Array" };

/** Largest vocabulary: ids are unsigned 32-bit and the last value means "no token". */
export const MAX_VOCAB_SIZE = NO_TOKEN;

/**
 * Refuses a head whose parts do not fit together, before anything is allocated for it.
 *
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming the part
 */
export function validateLmHead(head: LmHeadWeights): void {
  requireObject("head", head);
  const { vocabSize, hiddenSize, format, weight, bias } = head;
  requirePositiveInteger("vocabSize", vocabSize, MAX_VOCAB_SIZE);
  requirePositiveInteger("hiddenSize", hiddenSize, 2 ** 31 - 1);
  if (!Object.hasOwn(ARRAY_OF_FORMAT, format)) {
    const known = Object.keys(ARRAY_OF_FORMAT).join(" or ");
    throw new FlashSamplingError("UNSUPPORTED", `Unknown weight format ${String(format)}; use ${known}.`, {
      argument: "format",
    });
  }
  const length = requireTypedArray("weight", weight, [ARRAY_OF_FORMAT[format]]);
  if (length !== vocabSize * hiddenSize) {
    throw new FlashSamplingError(
      "SHAPE_MISMATCH",
      `weight has ${length} elements; vocabSize × hiddenSize = ${vocabSize} × ${hiddenSize} needs ${vocabSize * hiddenSize}.`,
      { argument: "weight" },
    );
  }
  if (bias === undefined) return;
  const biases = requireTypedArray("bias", bias, ["Float32Array"]);
  if (biases !== vocabSize) {
    throw new FlashSamplingError("SHAPE_MISMATCH", `bias has ${biases} elements; vocabSize is ${vocabSize}.`, {
      argument: "bias",
    });
  }
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
  if (bytes.byteLength !== vocabSize * hiddenSize * elementBytes) {
    throw new FlashSamplingError(
      "SHAPE_MISMATCH",
      `The tensor has ${bytes.byteLength} bytes where its shape needs ${vocabSize * hiddenSize * elementBytes}.`,
    );
  }
  const { buffer, byteOffset } = bytes.byteOffset % elementBytes === 0 ? bytes : new Uint8Array(bytes);
  const length = vocabSize * hiddenSize;
  return dtype === "F32"
    ? { vocabSize, hiddenSize, format: "f32", weight: new Float32Array(buffer, byteOffset, length) }
    : { vocabSize, hiddenSize, format: "bf16", weight: new Uint16Array(buffer, byteOffset, length) };
}
