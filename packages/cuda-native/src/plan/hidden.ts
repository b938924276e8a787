/**
 * Hidden states as the kernels read them: float32, or sums of 16-bit numbers.
 */
import { bfloat16ToFloat, encodeBFloat16, encodeFloat16, float16ToFloat } from "@flashsampling/core";
import type { HopperShape } from "./hopper.js";
import type { KernelShape } from "./shapes.js";
import { padRows } from "./weights.js";

/** bf16 numbers whose sum is a float32 number, of any of moderate size: 3 · 8 bits of significand. */
export const TERMS = 3;

/** Float32 numbers as sums of `terms` numbers of 16 bits: each the nearest to what the ones before leave. */
export function splitHidden(hidden: Float32Array, format: "bf16" | "f16", terms: number): Uint16Array[] {
  const [encode, decode] =
    format === "bf16" ? ([encodeBFloat16, bfloat16ToFloat] as const) : ([encodeFloat16, float16ToFloat] as const);
  let rest = hidden;
  return Array.from({ length: terms }, () => {
    const term = encode(rest);
    rest = rest.map((x, i) => x - decode(term[i] as number));
    return term;
  });
}

/** Whether numbers are bf16 numbers, of which one term gives the sums that three give. */
export function areBFloat16({ buffer, byteOffset, length }: Float32Array): boolean {
  return new Uint32Array(buffer, byteOffset, length).every((bits) => (bits & 0xffff) === 0);
}

/**
 * Writes hidden states for a kernel.
 *
 * @param shape - the kernel
 * @param hidden - [B, D]
 * @param terms - of them, for a kernel on tensor cores
 * @param size - D
 * @param padded - elements of a row of weights
 * @returns rows padded with zeros: float32, up to a multiple of the kernel's rows; or 16-bit numbers, [terms][B][padded]
 */
export function hiddenBytes(
  shape: KernelShape | HopperShape,
  hidden: Float32Array,
  terms: readonly Uint16Array[],
  size: number,
  padded: number,
): Uint8Array[] {
  const count = hidden.length / size;
  if (shape.family === "vector") return [padRows(hidden, size, padded, Math.ceil(count / shape.rows) * shape.rows)];
  return terms.slice(0, shape.terms).map((term) => padRows(term, size, padded, count));
}
