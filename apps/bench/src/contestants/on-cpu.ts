/**
 * FlashSampling on the CPU backend.
 */
import { cpu } from "@flashsampling/cpu-simd-wasm";
import type { Opening } from "./contestant.js";
import { FlashSampling } from "./flash-sampling.js";

/** Opens it. */
export function openOnCpu(opening: Opening): Promise<FlashSampling> {
  return FlashSampling.open(cpu({ threads: opening.threads }), opening);
}
