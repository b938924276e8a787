/**
 * A problem for run-kernel: an LM head in a format of core's and the rows of a call, laid out as kernels/cuda/call.h has them, together with
 * the same call for core's reference.
 */
import { writeFileSync } from "node:fs";
import { createSampler, type LmHeadWeights, type SampleOptions } from "@flashsampling/core";
import { RowNoise } from "@flashsampling/core/noise";
import { rawLogits, reference } from "@flashsampling/core/reference";
import { splitHidden } from "../../src/plan/hidden.js";
import { paddedSize, padRows, scalesOf, unitsPerRow, weightRows } from "../../src/plan/weights.js";
import { bitsOf, bytesOf } from "../../src/plan/words.js";

/** One row's settings, beside its own seed, stream and position. */
export interface RowCase {
  readonly temperature?: number;
  readonly repetitionPenalty?: number;
  readonly frequencyPenalty?: number;
  /** Ids in the output, each once. */
  readonly seen?: readonly number[];
  readonly bias?: ReadonlyMap<number, number>;
  readonly allowed?: readonly number[];
}

/** A problem. */
export interface Problem {
  readonly head: LmHeadWeights;
  /** [rows, D], numbers that the kernel's hidden format holds. */
  readonly hidden: Float32Array;
  readonly rows: readonly RowCase[];
  readonly draw: number;
  /** "grouped": by groups. */
  readonly variant?: "grouped";
}

/** Numbers from −½ to ½, the same in every run. */
export function numbers(count: number, stream: number): Float32Array {
  const noise = new RowNoise({ seed: 7n, stream, position: 0 }, 0);
  return Float32Array.from({ length: count }, (_, i) => noise.tokenWord(i) / 2 ** 32 - 0.5);
}

const SEED = 0x0123_4567_89ab_cdefn;
const streamOf = (row: number) => 5 * row + 1;
const positionOf = (row: number) => 1000 - row;

function join(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/**
 * Writes a problem's file.
 *
 * @param terms - of a hidden state on tensor cores; 0: float32, as the vector kernels read it, rows up to a multiple of four
 */
export function writeProblem(path: string, { head, hidden, rows, draw }: Problem, terms: number): void {
  const { vocabSize, hiddenSize } = head;
  const units = unitsPerRow(head);
  const padded = paddedSize(head);
  const extra = [0];
  const rowWords = rows.flatMap((row, i) => {
    const pairs = (entries: readonly (readonly [number, number])[]) => {
      const at = extra.length;
      for (const [id, value] of entries) extra.push(id, bitsOf(value));
      return [at, entries.length];
    };
    const biases = pairs([...(row.bias ?? [])].sort(([a], [b]) => a - b));
    const seen = pairs([...(row.seen ?? [])].sort((a, b) => a - b).map((id) => [id, row.frequencyPenalty ?? 0]));
    let allowed = 0;
    if (row.allowed) {
      allowed = extra.length;
      const mask = new Uint32Array(Math.ceil(vocabSize / 32));
      for (const id of row.allowed) mask[id >> 5] = (mask[id >> 5] as number) | (1 << (id & 31));
      extra.push(...mask);
    }
    const { temperature = 1, repetitionPenalty = 1 } = row;
    const [low, high] = [Number(SEED & 0xffff_ffffn), Number(SEED >> 32n)];
    const settings = [Number(temperature === 0), bitsOf(temperature || 1), bitsOf(repetitionPenalty)];
    return [...settings, low, high, streamOf(i), positionOf(i), allowed, ...biases, ...seen, 0, 0, 0, 0, 0, 0, 0, 0];
  });
  const { scales, zeroPoints, tokenShift, unitShift, stride } = scalesOf(head);
  const { logitScale = 1, softCap = 0 } = head;
  const ofHead = [
    vocabSize,
    rows.length,
    units,
    draw,
    tokenShift,
    unitShift,
    stride,
    bitsOf(logitScale),
    bitsOf(softCap),
  ];
  const weights = weightRows(head, 0, vocabSize);
  const states =
    terms === 0
      ? padRows(hidden, hiddenSize, padded, Math.ceil(rows.length / 4) * 4)
      : join(
          splitHidden(hidden, head.format === "f16" ? "f16" : "bf16", terms).map((term) =>
            padRows(term, hiddenSize, padded, rows.length),
          ),
        );
  const sections = [
    Uint32Array.from(ofHead),
    weights,
    scales,
    zeroPoints,
    states,
    head.bias,
    Uint32Array.from(rowWords),
    Uint32Array.from(extra),
  ];
  const parts = sections.map((section) => {
    const bytes = section ? bytesOf(section) : new Uint8Array(0);
    const part = Buffer.alloc(16 + Math.ceil(bytes.length / 16) * 16);
    part.writeUInt32LE(bytes.length, 0);
    part.set(bytes, 16);
    return part;
  });
  writeFileSync(path, Buffer.concat(parts));
}

/** What is drawn for a problem's rows by core's reference. */
export async function drawByReference({ head, hidden, rows, draw, variant }: Problem): Promise<number[]> {
  const { hiddenSize, vocabSize } = head;
  const sampler = await createSampler({ backends: [reference()] });
  const loaded = await sampler.loadLmHead(head);
  const tokens: number[] = [];
  for (const [i, row] of rows.entries()) {
    const options: SampleOptions = {
      ...(variant && { variant }),
      temperature: row.temperature ?? 1,
      repetitionPenalty: row.repetitionPenalty ?? 1,
      frequencyPenalty: row.frequencyPenalty ?? 0,
      outputTokens: [[...(row.seen ?? [])]],
      ...(row.bias && { logitBias: Object.fromEntries(row.bias) }),
      ...(row.allowed && { allowedTokens: maskOf(row.allowed, vocabSize) }),
    };
    const states = hidden.slice(i * hiddenSize, (i + 1) * hiddenSize);
    const identity = { seed: SEED, stream: streamOf(i), position: positionOf(i), draws: draw + 1 };
    const { tokens: drawn } = await loaded.sample(states, { ...options, ...identity });
    tokens.push(drawn[draw] as number);
  }
  await sampler.dispose();
  return tokens;
}

function maskOf(ids: readonly number[], vocabSize: number): Uint32Array {
  const mask = new Uint32Array(Math.ceil(vocabSize / 32));
  for (const id of ids) mask[id >> 5] = (mask[id >> 5] as number) | (1 << (id & 31));
  return mask;
}

/** Score of a plain row's token in float64: temperature 1, nothing else set. */
export function plainScore({ head, hidden, draw }: Problem, row: number, token: number): number {
  const { hiddenSize } = head;
  const logits = rawLogits(head, hidden.slice(row * hiddenSize, (row + 1) * hiddenSize));
  const noise = new RowNoise({ seed: SEED, stream: streamOf(row), position: positionOf(row) }, draw);
  return (logits[token] as number) + noise.tokenGumbel(token);
}
