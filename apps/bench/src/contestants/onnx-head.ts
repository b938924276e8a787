/**
 * An LM head as an ONNX model, made of the weights that FlashSampling gets.
 */
import type { Shape } from "../plan/problem.js";
import { type HeadFiles, readWeights, type StoredWeights } from "../problem/head-files.js";
import type { Opening } from "./contestant.js";
import { matMulModel, matMulNBitsModel } from "./onnx-model.js";

/** The model of a head. */
export function onnxHead(files: HeadFiles, format: Opening["format"]): Uint8Array {
  const stored = readWeights(files, format);
  switch (stored.format) {
    case "f32":
      return matMulModel(files.shape, transpose(stored.weight, files.shape));
    case "bf16":
      throw new Error("ONNX Runtime multiplies no bf16 on a CPU.");
    default:
      return matMulNBitsModel(files.shape, nBits(stored));
  }
}

function nBits({ format, weight, scales }: Extract<StoredWeights, { scales: Float32Array }>) {
  // Signed bytes become unsigned ones with zero at 128, MatMulNBits' own. A copy is not needed: nobody else has them.
  if (format === "int8") for (let i = 0; i < weight.length; i++) weight[i] = (weight[i] as number) ^ 0x80;
  return { bits: format === "int8" ? 8 : 4, codes: weight, scales } as const;
}

const TILE = 64;

/** [V, D] to [D, V], in tiles that stay in the cache. */
export function transpose(weight: Float32Array, { vocabSize, hiddenSize }: Shape): Float32Array {
  const transposed = new Float32Array(weight.length);
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
