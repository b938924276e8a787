/**
 * Heads, hidden states and requests for tests.
 */

import {
  encodeBFloat16,
  encodeFloat16,
  encodeInt4LmHead,
  encodeInt8LmHead,
  type Float32LmHead,
  type Int4LmHead,
  type Int8Granularity,
  type Int8LmHead,
  type LogprobsRequest,
  type SampleRequest,
} from "@flashsampling/core";
import { NO_TRUNCATION, type Truncation } from "@flashsampling/core/summary";
import type { KernelHead } from "../../src/backend/head-memory.js";
import type { KernelFormat } from "../../src/plan/abi.js";
import type { TestRandom } from "./random.js";

/** What a test head looks like. */
export interface HeadOptions {
  readonly vocabSize: number;
  readonly hiddenSize: number;
  readonly format: KernelFormat;
  /** Of int8. */
  readonly granularity?: Int8Granularity;
  /** Of int8 and int4. */
  readonly zeroPoints?: boolean;
  /** Share of tokens whose bias is −∞; undefined: no bias at all. */
  readonly masked?: number;
  readonly logitScale?: number;
  readonly softCap?: number;
  /** Weights are multiples of ¼ up to 1 in magnitude, so that many logits are equal and all are exact. */
  readonly quantised?: boolean;
}

/** A head of random weights. */
export function randomHead(random: TestRandom, options: HeadOptions): KernelHead {
  const { vocabSize, hiddenSize, masked, quantised = false, logitScale, softCap } = options;
  const scale = 1 / Math.sqrt(hiddenSize);
  const values = Float32Array.from({ length: vocabSize * hiddenSize }, () =>
    quantised ? random.integer(-4, 4) / 4 : random.normal() * scale,
  );
  const properties = { vocabSize, hiddenSize, logitScale, softCap };
  const head = encode(random, { ...properties, format: "f32", weight: values }, options);
  if (masked === undefined) return head;
  const bias = Float32Array.from({ length: vocabSize }, () => {
    if (random.uniform() < masked) return Number.NEGATIVE_INFINITY;
    return quantised ? random.integer(-2, 2) / 2 : random.normal();
  });
  return { ...head, bias };
}

/** Heads of all forms that the kernels take, by what they are called in tests. */
export const HEAD_FORMS: Readonly<Record<string, Pick<HeadOptions, "format" | "granularity" | "zeroPoints">>> = {
  f32: { format: "f32" },
  bf16: { format: "bf16" },
  f16: { format: "f16" },
  "int8 tensor": { format: "int8", granularity: "tensor" },
  "int8 tensor, zero points": { format: "int8", granularity: "tensor", zeroPoints: true },
  "int8 row": { format: "int8", granularity: "row" },
  "int8 row, zero points": { format: "int8", granularity: "row", zeroPoints: true },
  "int8 block": { format: "int8", granularity: "block" },
  "int8 block, zero points": { format: "int8", granularity: "block", zeroPoints: true },
  int4: { format: "int4" },
  "int4, zero points": { format: "int4", zeroPoints: true },
};

function encode(random: TestRandom, head: Float32LmHead, options: HeadOptions): KernelHead {
  const { format, granularity = "block", zeroPoints = false, quantised = false } = options;
  switch (format) {
    case "f32":
      return head;
    case "bf16":
      return { ...head, format, weight: encodeBFloat16(head.weight) };
    case "f16":
      return { ...head, format, weight: encodeFloat16(head.weight) };
    case "int8": {
      const encoded = encodeInt8LmHead(head, { granularity, zeroPoints });
      return quantised ? exactInt8(random, head.weight, encoded) : encoded;
    }
    case "int4": {
      const encoded = encodeInt4LmHead(head, { zeroPoints });
      return quantised ? exactInt4(random, head, encoded) : encoded;
    }
  }
}

/** Multiples of ¼ exactly as they are, whatever the zero points. */
function exactInt8(random: TestRandom, values: Float32Array, head: Int8LmHead): Int8LmHead {
  const { hiddenSize, scales, zeroPoints } = head;
  const blocks = Math.ceil(hiddenSize / 32);
  const indexOf = (i: number) =>
    ({
      tensor: 0,
      row: Math.floor(i / hiddenSize),
      block: Math.floor(i / hiddenSize) * blocks + Math.floor((i % hiddenSize) / 32),
    })[head.granularity];
  const points = zeroPoints?.map(() => random.integer(-124, 123));
  const weight = Int8Array.from(values, (value, i) => 4 * value + (points?.[indexOf(i)] ?? 0));
  return { ...head, weight, scales: scales.map(() => 0.25), zeroPoints: points };
}

/** The same in int4. What lies beyond the end of a row is arbitrary. */
function exactInt4(random: TestRandom, { weight: values, hiddenSize }: Float32LmHead, head: Int4LmHead): Int4LmHead {
  const blocks = Math.ceil(hiddenSize / 32);
  const points = head.zeroPoints?.map(() => random.integer(4, 11) | (random.integer(4, 11) << 4));
  const code = (row: number, d: number) => {
    if (d >= hiddenSize) return random.integer(0, 15);
    const block = Math.floor(d / 32);
    const pair = points?.[row * Math.ceil(blocks / 2) + (block >> 1)] ?? 0x88;
    return 4 * (values[row * hiddenSize + d] as number) + ((pair >> (4 * (block & 1))) & 15);
  };
  const rowBytes = blocks * 16;
  const weight = head.weight.map((_, i) => {
    const [row, d] = [Math.floor(i / rowBytes), 2 * (i % rowBytes)];
    return code(row, d) | (code(row, d + 1) << 4);
  });
  return { ...head, weight, scales: head.scales.map(() => 0.25), zeroPoints: points };
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
