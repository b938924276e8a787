/**
 * Where the parts of a call lie in the one piece of memory that it has on the device, so that one copy brings all that a kernel reads, and another
 * takes back what it leaves.
 */

import { RESULT_BYTES } from "./call.js";

/** Bytes that parts begin at multiples of: what cudaMalloc itself promises, and more than any load takes. */
const ALIGNMENT = 256;

/** What a piece of memory has room for. */
export interface SlotSize {
  /** Bytes that the kernel reads. */
  readonly inputBytes: number;
  /** Rows. */
  readonly rows: number;
}

/** Offsets into a slot's memory. */
export interface SlotLayout {
  /** What the kernel reads. */
  readonly input: number;
  /** fs_call.results, [rows]. */
  readonly results: number;
  /** fs_call.best, [rows]; zeros between calls, like the next two. */
  readonly best: number;
  /** fs_call.flags, [rows]. */
  readonly flags: number;
  /** fs_call.finished_blocks. */
  readonly finishedBlocks: number;
  /** Of all. */
  readonly bytes: number;
}

/** Rounds up to where a part may begin. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** Lays out a slot. */
export function planSlot({ inputBytes, rows }: SlotSize): SlotLayout {
  const results = aligned(inputBytes);
  const best = results + aligned(RESULT_BYTES * rows);
  const flags = best + aligned(8 * rows);
  const finishedBlocks = flags + aligned(4 * rows);
  return { input: 0, results, best, flags, finishedBlocks, bytes: finishedBlocks + ALIGNMENT };
}

/** The next size that is worth allocating: powers of two, so that calls of changing size find memory again. */
export function roomFor({ inputBytes, rows }: SlotSize): SlotSize {
  const up = (n: number) => 2 ** Math.ceil(Math.log2(Math.max(1, n)));
  return { inputBytes: aligned(up(inputBytes)), rows: up(rows) };
}

/** Puts parts behind one another, each where a part may begin. Returns them as one, and their offsets. */
export function joinParts(parts: readonly Uint8Array[]): { readonly bytes: Uint8Array; readonly offsets: number[] } {
  const offsets: number[] = [];
  let length = 0;
  for (const part of parts) {
    offsets.push(length);
    length += aligned(part.byteLength);
  }
  const bytes = new Uint8Array(length);
  for (const [i, part] of parts.entries()) bytes.set(part, offsets[i] as number);
  return { bytes, offsets };
}
