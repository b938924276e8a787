/**
 * Heads, hidden states and requests for tests.
 */

import { encodeBFloat16, type SampleRequest } from "@flashsampling/core";
import type { KernelHead } from "../../src/backend/head-memory.js";
import type { KernelFormat } from "../../src/plan/abi.js";
import type { RowSettings } from "../../src/plan/row-plan.js";
import type { TestRandom } from "./random.js";

/** What a test head looks like. */
export interface HeadOptions {
  readonly vocabSize: number;
  readonly hiddenSize: number;
  readonly format: KernelFormat;
  /** Share of tokens whose bias is −∞; undefined: no bias at all. */
  readonly masked?: number;
  /** Weights are multiples of ¼ up to 1 in magnitude, so that many logits are equal and all are exact. */
  readonly quantised?: boolean;
}

/** A head of random weights. */
export function randomHead(random: TestRandom, options: HeadOptions): KernelHead {
  const { vocabSize, hiddenSize, format, masked, quantised = false } = options;
  const scale = 1 / Math.sqrt(hiddenSize);
  const values = Float32Array.from({ length: vocabSize * hiddenSize }, () =>
    quantised ? random.integer(-4, 4) / 4 : random.normal() * scale,
  );
  const weights =
    format === "f32" ? ({ format, weight: values } as const) : ({ format, weight: encodeBFloat16(values) } as const);
  if (masked === undefined) return { vocabSize, hiddenSize, ...weights };
  const bias = Float32Array.from({ length: vocabSize }, () => {
    if (random.uniform() < masked) return Number.NEGATIVE_INFINITY;
    return quantised ? random.integer(-2, 2) / 2 : random.normal();
  });
  return { vocabSize, hiddenSize, ...weights, bias };
}

/** Hidden states [B, D]; `spread` is the standard deviation of the logits that they give with {@link randomHead}. */
export function randomHidden(random: TestRandom, rows: number, hiddenSize: number, spread = 3, quantised = false) {
  return Float32Array.from({ length: rows * hiddenSize }, () =>
    quantised ? random.integer(-2, 2) / 2 : random.normal() * spread,
  );
}

/** Settings and identity of one row. */
export interface TestRow extends RowSettings {
  readonly seed: bigint;
  readonly stream: number;
  readonly position: number;
}

/** A row that truncates nothing. */
export const PLAIN: RowSettings = { temperature: 1, topK: 0, topP: 1, minP: 0 };

/** Settings at random: greedy, plain, single rules and combinations. */
export function randomRow(random: TestRandom): TestRow {
  const on = (value: () => number, off: number) => (random.uniform() < 0.4 ? value() : off);
  return {
    temperature: random.uniform() < 0.1 ? 0 : Math.fround(0.3 + 1.5 * random.uniform()),
    topK: on(() => random.integer(1, 64), 0),
    topP: Math.fround(on(() => 0.05 + 0.94 * random.uniform(), 1)),
    minP: Math.fround(on(() => 0.3 * random.uniform() ** 2, 0)),
    seed: random.bigint(),
    stream: random.word(),
    position: random.integer(0, 100_000),
  };
}

/** A request of these rows. */
export function requestOf(rows: readonly TestRow[], draws = 1): SampleRequest {
  return {
    batchSize: rows.length,
    draws,
    variant: "fused",
    rows: {
      temperature: Float32Array.from(rows, (row) => row.temperature),
      topK: Uint32Array.from(rows, (row) => row.topK),
      topP: Float32Array.from(rows, (row) => row.topP),
      minP: Float32Array.from(rows, (row) => row.minP),
      epsilonCutoff: new Float32Array(rows.length),
      etaCutoff: new Float32Array(rows.length),
      topNSigma: new Float32Array(rows.length).fill(Number.POSITIVE_INFINITY),
      repetitionPenalty: new Float32Array(rows.length).fill(1),
      frequencyPenalty: new Float32Array(rows.length),
      presencePenalty: new Float32Array(rows.length),
      seed: BigUint64Array.from(rows, (row) => row.seed),
      stream: Uint32Array.from(rows, (row) => row.stream),
      position: Uint32Array.from(rows, (row) => row.position),
    },
  };
}

/** A row of settings with an identity. */
export function rowOf(settings: Partial<RowSettings>, position = 0, seed = 1n, stream = 0): TestRow {
  return { ...PLAIN, ...settings, seed, stream, position };
}
