/**
 * Heads and hidden states for proofs: the same in every run.
 */
import {
  encodeBFloat16,
  encodeFloat8LmHead,
  encodeFloat16,
  encodeInt4LmHead,
  encodeInt8LmHead,
  type Float32LmHead,
  type LmHeadWeights,
  type WeightFormat,
} from "@flashsampling/core";
import { RowNoise } from "@flashsampling/core/noise";

/** Numbers from −½ to ½. */
export function numbers(count: number, stream: number): Float32Array {
  const noise = new RowNoise({ seed: 7n, stream, position: 0 }, 0);
  return Float32Array.from({ length: count }, (_, i) => noise.tokenWord(i) / 2 ** 32 - 0.5);
}

/** A head of random weights. */
export function randomHead(format: WeightFormat, vocabSize: number, hiddenSize: number, stream: number): LmHeadWeights {
  const head: Float32LmHead = { vocabSize, hiddenSize, format: "f32", weight: numbers(vocabSize * hiddenSize, stream) };
  if (format === "bf16") return { ...head, format, weight: encodeBFloat16(head.weight) };
  if (format === "f16") return { ...head, format, weight: encodeFloat16(head.weight) };
  if (format === "fp8") return encodeFloat8LmHead(head, "row");
  if (format === "int8") return encodeInt8LmHead(head, { granularity: "block", zeroPoints: stream % 2 === 0 });
  if (format === "int4") return encodeInt4LmHead(head, { zeroPoints: stream % 2 === 0 });
  return head;
}

/** Hidden states that give a head of such weights logits with a deviation of some three nats. */
export function hiddenStates(rows: number, size: number, stream: number): Float32Array {
  const scale = 36 / Math.sqrt(size);
  return numbers(rows * size, stream).map((x) => scale * x);
}
