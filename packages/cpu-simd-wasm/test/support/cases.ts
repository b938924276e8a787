/**
 * Heads, hidden states and requests for tests.
 */

import { encodeBFloat16, type LogprobsRequest, type SampleRequest } from "@flashsampling/core";
import { NO_TRUNCATION, type Truncation } from "@flashsampling/core/summary";
import type { KernelHead } from "../../src/backend/head-memory.js";
import type { KernelFormat } from "../../src/plan/abi.js";
import type { TestRandom } from "./random.js";

/** What a test head looks like. */
export interface HeadOptions {
  readonly vocabSize: number;
  readonly hiddenSize: number;
  readonly format: KernelFormat;
  /** Share of tokens whose bias is −∞; undefined: no bias at all. */
  readonly masked?: number;
  readonly logitScale?: number;
  readonly softCap?: number;
  /** Weights are multiples of ¼ up to 1 in magnitude, so that many logits are equal and all are exact. */
  readonly quantised?: boolean;
}

/** A head of random weights. */
export function randomHead(random: TestRandom, options: HeadOptions): KernelHead {
  const { vocabSize, hiddenSize, format, masked, quantised = false, logitScale, softCap } = options;
  const scale = 1 / Math.sqrt(hiddenSize);
  const values = Float32Array.from({ length: vocabSize * hiddenSize }, () =>
    quantised ? random.integer(-4, 4) / 4 : random.normal() * scale,
  );
  const weights =
    format === "f32" ? ({ format, weight: values } as const) : ({ format, weight: encodeBFloat16(values) } as const);
  const head = { vocabSize, hiddenSize, logitScale, softCap, ...weights };
  if (masked === undefined) return head;
  const bias = Float32Array.from({ length: vocabSize }, () => {
    if (random.uniform() < masked) return Number.NEGATIVE_INFINITY;
    return quantised ? random.integer(-2, 2) / 2 : random.normal();
  });
  return { ...head, bias };
}

/** Hidden states [B, D]; `spread` is the standard deviation of the logits that they give with {@link randomHead}. */
export function randomHidden(random: TestRandom, rows: number, hiddenSize: number, spread = 3, quantised = false) {
  return Float32Array.from({ length: rows * hiddenSize }, () =>
    quantised ? random.integer(-2, 2) / 2 : random.normal() * spread,
  );
}

/** Settings of one row. */
export interface RowSettings extends Truncation {
  /** 0 is greedy. */
  readonly temperature: number;
  readonly repetitionPenalty: number;
  readonly frequencyPenalty: number;
  readonly presencePenalty: number;
  /** Biases by token, ids ascending. */
  readonly biases: readonly (readonly [token: number, value: number])[];
  /** Seen tokens with their counts in the output, ids ascending. */
  readonly seen: readonly (readonly [token: number, count: number])[];
  readonly allowed: Uint32Array | undefined;
}

/** Settings and identity of one row. */
export interface TestRow extends RowSettings {
  readonly seed: bigint;
  readonly stream: number;
  readonly position: number;
}

/** A row that changes and truncates nothing. */
export const PLAIN: RowSettings = {
  ...NO_TRUNCATION,
  temperature: 1,
  repetitionPenalty: 1,
  frequencyPenalty: 0,
  presencePenalty: 0,
  biases: [],
  seen: [],
  allowed: undefined,
};

/** Truncation at random: none, single rules and combinations. */
export function randomTruncation(random: TestRandom): Truncation {
  const on = (share: number, value: () => number, off: number) => (random.uniform() < share ? value() : off);
  return {
    topK: on(0.4, () => random.pick([random.integer(1, 64), random.integer(65, 1_500)]), 0),
    topP: Math.fround(on(0.4, () => 0.05 + 0.94 * random.uniform(), 1)),
    minP: Math.fround(on(0.3, () => 0.3 * random.uniform() ** 2, 0)),
    epsilon: Math.fround(on(0.15, () => 0.1 * random.uniform() ** 4, 0)),
    eta: Math.fround(on(0.15, () => random.uniform() ** 3, 0)),
    topNSigma: Math.fround(on(0.15, () => 3 * random.uniform(), Number.POSITIVE_INFINITY)),
  };
}

/** Settings at random: greedy, plain, single rules and combinations, no tokens set apart. */
export function randomRow(random: TestRandom): TestRow {
  return {
    ...PLAIN,
    ...randomTruncation(random),
    temperature: random.uniform() < 0.1 ? 0 : Math.fround(0.3 + 1.5 * random.uniform()),
    seed: random.bigint(),
    stream: random.word(),
    position: random.integer(0, 100_000),
  };
}

/** {@link randomRow} with biases, penalties and masks. With `quantised`, all numbers are such that equal logits stay equal. */
export function randomFullRow(random: TestRandom, vocabSize: number, quantised = false): TestRow {
  const ids = (share: number) =>
    Array.from({ length: vocabSize }, (_, id) => id).filter(() => random.uniform() < share);
  const maybe = <T>(share: number, value: () => T, otherwise: T) => (random.uniform() < share ? value() : otherwise);
  const number = () => (quantised ? random.integer(-2, 2) / 2 : Math.fround(random.normal()));
  return {
    ...randomRow(random),
    ...(quantised ? { temperature: random.pick([0, 0.5, 1, 2]) } : {}),
    repetitionPenalty: maybe(0.5, () => (quantised ? random.pick([0.5, 2]) : Math.fround(0.5 + random.uniform())), 1),
    frequencyPenalty: maybe(0.5, number, 0),
    presencePenalty: maybe(0.5, number, 0),
    biases: maybe(
      0.5,
      () =>
        ids(random.pick([0.02, 0.3, 0.95])).map(
          (id) => [id, random.uniform() < 0.2 ? Number.NEGATIVE_INFINITY : number()] as const,
        ),
      [],
    ),
    seen: maybe(0.5, () => ids(random.pick([0.02, 0.3, 1])).map((id) => [id, random.integer(0, 3)] as const), []),
    allowed: maybe(
      0.4,
      () => {
        const share = random.pick([0.1, 0.9]);
        const mask = new Uint32Array(Math.ceil(vocabSize / 32));
        // Bits of ids from V on are set too: they mean nothing.
        for (let id = 0; id < 32 * mask.length; id++) {
          if (random.uniform() < share) (mask[id >>> 5] as number) |= 1 << (id & 31);
        }
        return mask;
      },
      undefined,
    ),
  };
}

/** Sparse values of all rows, as requests lay them out. */
function sparse(rows: readonly (readonly (readonly [number, number])[])[]) {
  const rowStart = new Uint32Array(rows.length + 1);
  for (const [row, entries] of rows.entries()) rowStart[row + 1] = (rowStart[row] as number) + entries.length;
  const entries = rows.flat();
  return { rowStart, token: Uint32Array.from(entries, ([token]) => token), values: entries.map(([, value]) => value) };
}

/** A request of these rows. */
export function requestOf(rows: readonly TestRow[], draws = 1, logprobs?: LogprobsRequest): SampleRequest {
  const floats = (
    name: "temperature" | keyof Truncation | "repetitionPenalty" | "frequencyPenalty" | "presencePenalty",
  ) => Float32Array.from(rows, (row) => row[name]);
  const biases = sparse(rows.map((row) => row.biases));
  const seen = sparse(rows.map((row) => row.seen));
  return {
    batchSize: rows.length,
    draws,
    variant: "fused",
    rows: {
      temperature: floats("temperature"),
      topK: Uint32Array.from(rows, (row) => row.topK),
      topP: floats("topP"),
      minP: floats("minP"),
      epsilonCutoff: floats("epsilon"),
      etaCutoff: floats("eta"),
      topNSigma: floats("topNSigma"),
      repetitionPenalty: floats("repetitionPenalty"),
      frequencyPenalty: floats("frequencyPenalty"),
      presencePenalty: floats("presencePenalty"),
      seed: BigUint64Array.from(rows, (row) => row.seed),
      stream: Uint32Array.from(rows, (row) => row.stream),
      position: Uint32Array.from(rows, (row) => row.position),
    },
    logitBias:
      biases.token.length === 0
        ? undefined
        : { rowStart: biases.rowStart, token: biases.token, value: Float32Array.from(biases.values) },
    seenTokens:
      seen.token.length === 0
        ? undefined
        : { rowStart: seen.rowStart, token: seen.token, outputCount: Uint32Array.from(seen.values) },
    allowedTokens: rows.some((row) => row.allowed !== undefined) ? rows.map((row) => row.allowed) : undefined,
    logprobs,
  };
}

/** A row of settings with an identity. */
export function rowOf(settings: Partial<RowSettings>, position = 0, seed = 1n, stream = 0): TestRow {
  return { ...PLAIN, ...settings, seed, stream, position };
}
