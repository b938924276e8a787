/**
 * What a sampler in JavaScript is: it has the logits of a row and draws a token. Those here are written as someone would who cares
 * about speed: typed arrays, memory that is reused, no allocation in a call.
 */
import type { Sampling } from "../plan/problem.js";

/** Draws a token from a row of raw logits [V]. */
export type RowSampler = (logits: Float32Array, sampling: Sampling, random: () => number) => number;

/** A way to sample, for those settings that it is meant for. */
export interface SamplerKind {
  /** Name in results. */
  readonly name: string;
  /** Whether it honours the settings. */
  takes(sampling: Sampling): boolean;
  /** Makes one for rows of V logits. */
  create(vocabSize: number): RowSampler;
}

/** Whether temperature is all that is set, and not 0. */
export function isTemperatureAlone({ temperature, topK, topP, minP }: Sampling): boolean {
  return temperature > 0 && topK === 0 && topP === 1 && minP === 0;
}

/** Whether temperature and top-p are all that is set. */
export function isTopPAlone({ temperature, topK, topP, minP }: Sampling): boolean {
  return temperature > 0 && topK === 0 && topP < 1 && minP === 0;
}

/** The largest of the logits. */
export function largestLogit(logits: Float32Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logits.length; i++) {
    const logit = logits[i] as number;
    if (logit > largest) largest = logit;
  }
  return largest;
}
