/**
 * Numbers for weights and hidden states.
 */
import { RowNoise } from "@flashsampling/core/noise";

/** Numbers from −½ to ½, the same in every run. */
export function numbers(count: number, stream: number): Float32Array<ArrayBuffer> {
  const noise = new RowNoise({ seed: 7n, stream, position: 0 }, 0);
  return Float32Array.from({ length: count }, (_, i) => noise.tokenWord(i) / 2 ** 32 - 0.5);
}
