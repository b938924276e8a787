/**
 * LM heads from tensors of a safetensors file.
 */
import { FlashSamplingError, invalidArgument } from "../errors.js";
import { refuseUnknownOptions, requireObject, requireTypedArray } from "../parameters/check.js";
import { bfloat16ToFloat } from "./bfloat16.js";
import { FLOAT8_BLOCK, type Float8Granularity } from "./float8.js";
import { float16ToFloat } from "./float16.js";
import type { Int8Granularity } from "./int8.js";
import { QUANTIZATION_BLOCK } from "./integer-row.js";
import type { LmHeadWeights } from "./lm-head.js";
import type { SafetensorsTensor } from "./safetensors.js";

/** What belongs to a quantised weight and lies in tensors of its own. */
export interface QuantizationTensors {
  /**
   * Factors by which the weight's values are multiplied, dtype F32, BF16 or F16: one number; [V] or [V, 1]; or blocks, [⌈V / 128⌉,
   * ⌈D / 128⌉] for F8_E4M3 and [V, ⌈D / 32⌉] for I8. DeepSeek's `weight_scale_inv` is such a factor, despite its name.
   */
  readonly scales: SafetensorsTensor;
  /** Zero points of an I8 weight, dtype I8, as many as scales; absent: all 0. */
  readonly zeroPoints?: SafetensorsTensor | undefined;
}

/** Bytes of an element, for the dtypes that a head can have. */
const ELEMENT_BYTES = { F32: 4, BF16: 2, F16: 2, F8_E4M3: 1, I8: 1 } as const;

/**
 * The LM head that a safetensors tensor holds, without a copy where the file's alignment allows. A bias, a logit scale or a soft cap is
 * added by the caller: `{ ...lmHeadFromTensor(tensor), softCap: 30 }`.
 *
 * @param tensor - [V, D] of dtype F32, BF16, F16, F8_E4M3 or I8, as `readSafetensors` returns it
 * @param quantization - the scales of an F8_E4M3 or I8 tensor, and its zero points
 * @throws FlashSamplingError `SHAPE_MISMATCH` if it is not a matrix or the parts do not fit together, `UNSUPPORTED` for other
 * dtypes, `INVALID_ARGUMENT` for scales that are missing, or given where there can be none, and for anything but tensors
 */
export function lmHeadFromTensor(tensor: SafetensorsTensor, quantization?: QuantizationTensors): LmHeadWeights {
  requireTensor("tensor", tensor);
  const { dtype, shape } = tensor;
  const [vocabSize, hiddenSize] = shape;
  if (vocabSize === undefined || hiddenSize === undefined || shape.length !== 2) {
    throw new FlashSamplingError(
      "SHAPE_MISMATCH",
      `An LM head is a matrix [V, D]; this tensor has shape [${shape.join(", ")}].`,
    );
  }
  if (!isHeadDtype(dtype)) {
    const known = Object.keys(ELEMENT_BYTES).join(", ");
    throw new FlashSamplingError("UNSUPPORTED", `LM heads of dtype ${dtype} are not supported; known are ${known}.`);
  }
  requireBytes(tensor, ELEMENT_BYTES[dtype]);
  const size = { vocabSize, hiddenSize };
  if (dtype === "F8_E4M3" || dtype === "I8") return quantizedHead(tensor, size, quantization);
  if (quantization !== undefined) {
    throw new FlashSamplingError("INVALID_ARGUMENT", `A ${dtype} tensor has no scales; leave them out.`, {
      argument: "scales",
    });
  }
  const { buffer, byteOffset } = aligned(tensor.bytes, ELEMENT_BYTES[dtype]);
  const length = vocabSize * hiddenSize;
  if (dtype === "F32") return { ...size, format: "f32", weight: new Float32Array(buffer, byteOffset, length) };
  const format = dtype === "BF16" ? "bf16" : "f16";
  return { ...size, format, weight: new Uint16Array(buffer, byteOffset, length) };
}

/** @throws FlashSamplingError `INVALID_ARGUMENT` unless it has the parts of a tensor */
function requireTensor(argument: string, tensor: SafetensorsTensor): void {
  requireObject(argument, tensor);
  const { dtype, shape, bytes } = tensor;
  if (typeof dtype !== "string") throw invalidArgument(`${argument}.dtype`, "a string", dtype);
  const isShape = Array.isArray(shape) && shape.every((size) => Number.isSafeInteger(size) && size >= 0);
  if (!isShape) throw invalidArgument(`${argument}.shape`, "an array of lengths", shape);
  requireTypedArray(`${argument}.bytes`, bytes, ["Uint8Array"]);
}

function isHeadDtype(dtype: string): dtype is keyof typeof ELEMENT_BYTES {
  return Object.hasOwn(ELEMENT_BYTES, dtype);
}

function quantizedHead(
  { dtype, bytes }: SafetensorsTensor,
  size: { vocabSize: number; hiddenSize: number },
  quantization: QuantizationTensors | undefined,
): LmHeadWeights {
  if (quantization === undefined) {
    const message = `A ${dtype} tensor means nothing without its scales; pass the tensor that holds them.`;
    throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument: "scales" });
  }
  requireObject("quantization", quantization);
  refuseUnknownOptions(quantization, ["scales", "zeroPoints"]);
  requireTensor("scales", quantization.scales);
  const scales = floatsOf(quantization.scales);
  const granularity = granularityOf(quantization.scales.shape, dtype, size);
  const { buffer, byteOffset, byteLength } = bytes;
  if (dtype === "F8_E4M3") {
    if (quantization.zeroPoints !== undefined) {
      throw new FlashSamplingError("INVALID_ARGUMENT", "An F8_E4M3 tensor has no zero points; leave them out.", {
        argument: "zeroPoints",
      });
    }
    return { ...size, format: "fp8", weight: new Uint8Array(buffer, byteOffset, byteLength), scales, granularity };
  }
  const head = {
    ...size,
    format: "int8",
    weight: new Int8Array(buffer, byteOffset, byteLength),
    scales,
    granularity,
  } as const;
  if (quantization.zeroPoints === undefined) return head;
  requireTensor("zeroPoints", quantization.zeroPoints);
  const { dtype: zeroType, bytes: zeros } = quantization.zeroPoints;
  if (zeroType !== "I8" || zeros.byteLength !== scales.length) {
    throw new FlashSamplingError("SHAPE_MISMATCH", `zeroPoints must be ${scales.length} elements of dtype I8.`, {
      argument: "zeroPoints",
    });
  }
  return { ...head, zeroPoints: new Int8Array(zeros.buffer, zeros.byteOffset, zeros.byteLength) };
}

/** What one scale covers, told by the shape of the scales. Where two readings agree they have the same effect. */
function granularityOf(
  shape: readonly number[],
  dtype: string,
  { vocabSize, hiddenSize }: { vocabSize: number; hiddenSize: number },
): Int8Granularity & Float8Granularity {
  const blocks =
    dtype === "I8"
      ? [vocabSize, Math.ceil(hiddenSize / QUANTIZATION_BLOCK)]
      : [Math.ceil(vocabSize / FLOAT8_BLOCK), Math.ceil(hiddenSize / FLOAT8_BLOCK)];
  const is = (...expected: number[]) =>
    shape.length === expected.length && shape.every((size, i) => size === expected[i]);
  if (is() || is(1) || is(1, 1)) return "tensor";
  if (is(vocabSize) || is(vocabSize, 1)) return "row";
  if (is(...blocks)) return "block";
  throw new FlashSamplingError(
    "SHAPE_MISMATCH",
    `scales has shape [${shape.join(", ")}]; a ${dtype} head of ${vocabSize} × ${hiddenSize} takes one, [${vocabSize}] or [${blocks.join(", ")}].`,
    { argument: "scales" },
  );
}

/** A tensor of scales as float32. */
function floatsOf(tensor: SafetensorsTensor): Float32Array {
  const { dtype, bytes } = tensor;
  if (dtype !== "F32" && dtype !== "BF16" && dtype !== "F16") {
    throw new FlashSamplingError("UNSUPPORTED", `Scales of dtype ${dtype} are not supported; use F32, BF16 or F16.`, {
      argument: "scales",
    });
  }
  requireBytes(tensor, ELEMENT_BYTES[dtype]);
  const { buffer, byteOffset, byteLength } = aligned(bytes, ELEMENT_BYTES[dtype]);
  if (dtype === "F32") return new Float32Array(buffer, byteOffset, byteLength / 4);
  return Float32Array.from(
    new Uint16Array(buffer, byteOffset, byteLength / 2),
    dtype === "BF16" ? bfloat16ToFloat : float16ToFloat,
  );
}

function requireBytes({ dtype, shape, bytes }: SafetensorsTensor, elementBytes: number): void {
  const needed = shape.reduce((count, size) => count * size, elementBytes);
  if (bytes.byteLength === needed) return;
  throw new FlashSamplingError(
    "SHAPE_MISMATCH",
    `The ${dtype} tensor has ${bytes.byteLength} bytes where its shape needs ${needed}.`,
  );
}

/** The bytes where a typed array of these elements can begin: themselves, or a copy. */
function aligned(bytes: Uint8Array, elementBytes: number): Uint8Array {
  return bytes.byteOffset % elementBytes === 0 ? bytes : new Uint8Array(bytes);
}
