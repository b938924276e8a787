/**
 * An LM head as an ONNX model, made of the weights that FlashSampling gets.
 */
import { type Format, QUANTIZATION_BLOCK, type Shape } from "../plan/problem.js";
import type { HeadReader, StoredWeights } from "../problem/head-reader.js";
import { matMulIntegerModel, matMulModel, matMulNBitsModel } from "./onnx-model.js";

/**
 * How it multiplies: `MatMul` is that for f32 and MatMulNBits for int8 and int4, with the very weights that FlashSampling gets.
 * `MatMulInteger` is for int8, with one scale a row.
 */
export type OnnxProduct = "MatMul" | "MatMulInteger";

/** The model of a head. */
export async function onnxHead(head: HeadReader, format: Format, product: OnnxProduct): Promise<Uint8Array> {
  const { shape } = head;
  const stored = await head.weights(format);
  if (product === "MatMulInteger") {
    if (stored.format !== "int8") throw new Error(`MatMulInteger is for int8; not for ${format}.`);
    return matMulIntegerModel(shape, int8ByRow(stored, shape));
  }
  switch (stored.format) {
    case "f32":
      return matMulModel(shape, transpose(stored.weight, shape));
    case "bf16":
    case "f16":
      throw new Error(`ONNX Runtime gets the values of ${format} as f32.`);
    default:
      return matMulNBitsModel(shape, nBits(stored));
  }
}

function nBits({ format, weight, scales }: Extract<StoredWeights, { scales: Float32Array }>) {
  // Signed bytes become unsigned ones with zero at 128, MatMulNBits' own. A copy is not needed: nobody else has them.
  if (format === "int8") for (let i = 0; i < weight.length; i++) weight[i] = (weight[i] as number) ^ 0x80;
  return { bits: format === "int8" ? 8 : 4, codes: weight, scales } as const;
}

/** int8 weights with a scale for each block, as int8 weights with a scale for each row; codes are [D, V]. */
function int8ByRow({ weight, scales }: Extract<StoredWeights, { scales: Float32Array }>, shape: Shape) {
  const { vocabSize, hiddenSize } = shape;
  const codes = new Int8Array(weight.buffer);
  const rowScales = new Float32Array(vocabSize);
  const values = new Float32Array(hiddenSize);
  for (let row = 0; row < vocabSize; row++) {
    const start = row * hiddenSize;
    let largest = 0;
    for (let d = 0; d < hiddenSize; d++) {
      const scale = scales[Math.floor((start + d) / QUANTIZATION_BLOCK)] as number;
      const value = (codes[start + d] as number) * scale;
      values[d] = value;
      largest = Math.max(largest, Math.abs(value));
    }
    const scale = Math.fround(largest / 127);
    rowScales[row] = scale;
    // The codes' own memory: a row is read before it is written.
    for (let d = 0; d < hiddenSize; d++) codes[start + d] = scale === 0 ? 0 : Math.round((values[d] as number) / scale);
  }
  return { codes: transpose(codes, shape), scales: rowScales };
}

const TILE = 64;

/** [V, D] to [D, V], in tiles that stay in the cache. */
export function transpose<T extends Float32Array | Int8Array>(weight: T, { vocabSize, hiddenSize }: Shape): T {
  const transposed = weight.slice() as T;
  for (let firstRow = 0; firstRow < vocabSize; firstRow += TILE) {
    const endRow = Math.min(vocabSize, firstRow + TILE);
    for (let first = 0; first < hiddenSize; first += TILE) {
      const end = Math.min(hiddenSize, first + TILE);
      for (let d = first; d < end; d++) {
        for (let v = firstRow; v < endRow; v++) transposed[d * vocabSize + v] = weight[v * hiddenSize + d] as number;
      }
    }
  }
  return transposed;
}
