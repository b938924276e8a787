/**
 * The head of one shape as files, so that every process of a run measures the same weights without making them again: weights in
 * every format that is asked for, hidden states, and the float64 logits of a few rows, by which contestants are checked.
 */
import { closeSync, openSync, readSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setImmediate, setTimeout } from "node:timers/promises";
import { encodeFloat16 } from "@flashsampling/core";
import type { Format, Logits, Shape } from "../plan/problem.js";
import { HeadReader, partName, REFERENCE_ROW } from "./head-reader.js";
import type { HeadSource } from "./made-head.js";
import { dequantize, type QuantizedRows, quantizeInt4, quantizeInt8 } from "./quantize.js";

/** Where the files of a head are; what a process needs to know to open it. Plain data. */
export interface HeadFiles {
  readonly directory: string;
  readonly shape: Shape;
  /** Distributions that there are hidden states for. */
  readonly logits: readonly Logits[];
}

/** Rows that are made at a time: some megabytes, so that an interrupt need not wait. */
const ROWS_AT_A_TIME = 512;

/**
 * Writes the files of a head.
 *
 * @param source - the weights, row by row, and hidden states
 * @param files - where to
 * @param formats - formats to write
 * @param signal - ends the writing early, by an error
 */
export async function writeHeadFiles(
  source: HeadSource,
  files: HeadFiles,
  formats: readonly Format[],
  signal: AbortSignal,
): Promise<void> {
  const { vocabSize, hiddenSize } = files.shape;
  const open = new Map<string, number>();
  const append = (name: string, array: ArrayBufferView) => {
    let file = open.get(name);
    if (file === undefined) {
      file = openSync(join(files.directory, name), "w");
      open.set(name, file);
    }
    writeAll(file, new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  };
  try {
    for (const logits of files.logits) append(partName.hidden(logits), source.hidden[logits] as Float32Array);
    const values = new Float32Array(ROWS_AT_A_TIME * hiddenSize);
    const decoded = new Float32Array(values.length);
    const appendReferences = (format: Format, rows: Float32Array) => {
      for (const logits of files.logits) {
        const hidden = source.hidden[logits] as Float32Array;
        const row = hidden.subarray(REFERENCE_ROW * hiddenSize, (REFERENCE_ROW + 1) * hiddenSize);
        append(partName.reference(logits, format), product(row, rows));
      }
    };
    const appendQuantized = (format: "int8" | "int4", quantized: QuantizedRows, rows: Float32Array) => {
      append(partName.weight(format), quantized.codes);
      append(partName.scales(format), quantized.scales);
      dequantize(quantized, format, rows);
      appendReferences(format, rows);
    };
    for (let token = 0; token < vocabSize; token += ROWS_AT_A_TIME) {
      await setImmediate();
      signal.throwIfAborted();
      const length = Math.min(ROWS_AT_A_TIME, vocabSize - token) * hiddenSize;
      const rows = values.subarray(0, length);
      source.nextRows(rows);
      if (formats.includes("f32")) append(partName.weight("f32"), rows);
      if (formats.includes("bf16")) append(partName.weight("bf16"), upperHalves(rows));
      if (formats.includes("f16")) append(partName.weight("f16"), encodeFloat16(rows));
      if (formats.some((format) => format !== "int8" && format !== "int4")) appendReferences("f32", rows);
      if (formats.includes("int8")) appendQuantized("int8", quantizeInt8(rows), decoded.subarray(0, length));
      if (formats.includes("int4")) appendQuantized("int4", quantizeInt4(rows), decoded.subarray(0, length));
    }
  } finally {
    for (const file of open.values()) closeSync(file);
  }
}

/** Reads the files of a head. */
export function openHeadFiles({ directory, shape }: HeadFiles): HeadReader {
  return new HeadReader(shape, async (name) => readBuffer(join(directory, name)));
}

const REMOVAL_ATTEMPTS = 50;
const REMOVAL_PAUSE_MS = 100;

/** Removes the files. A browser that is just ending may still add some to its own; then it is done again. */
export async function removeHeadFiles({ directory }: HeadFiles): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      rmSync(directory, { recursive: true, force: true });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOTEMPTY" || attempt === REMOVAL_ATTEMPTS) throw error;
      await setTimeout(REMOVAL_PAUSE_MS);
    }
  }
}

/** ⟨hidden, row⟩ for rows [n, D], in float64. */
function product(hidden: Float32Array, rows: Float32Array): Float64Array {
  const size = hidden.length;
  const logits = new Float64Array(rows.length / size);
  for (let row = 0; row < logits.length; row++) {
    let sum = 0;
    for (let d = 0; d < size; d++) sum += (hidden[d] as number) * (rows[row * size + d] as number);
    logits[row] = sum;
  }
  return logits;
}

/** bf16 bits of values that bf16 holds exactly. */
function upperHalves(values: Float32Array): Uint16Array {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length);
  return Uint16Array.from(words, (word) => word >>> 16);
}

/** A single read or write moves less than 2 GiB. */
const LARGEST_TRANSFER = 2 ** 30;

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(LARGEST_TRANSFER, bytes.length - at));
}

function readBuffer(path: string): ArrayBuffer {
  const bytes = new Uint8Array(statSync(path).size);
  const file = openSync(path, "r");
  try {
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(file, bytes, at, Math.min(LARGEST_TRANSFER, bytes.length - at), at);
      if (read === 0) throw new Error(`${path} ends after ${at} of ${bytes.length} bytes.`);
      at += read;
    }
  } finally {
    closeSync(file);
  }
  return bytes.buffer;
}
