/**
 * Where the parts of a call lie in the one piece of memory that it has on the device, so that one copy brings all that a kernel reads, and another
 * takes back what it leaves.
 */

/** Bytes that parts begin at multiples of: what cudaMalloc itself promises, and more than any load takes. */
const ALIGNMENT = 256;

/** What a piece of memory has room for. */
export interface SlotSize {
  /** Bytes that are copied to the device. */
  readonly inputBytes: number;
  /** Bytes that are copied back. */
  readonly outputBytes: number;
  /** Bytes that stay on the device. */
  readonly scratchBytes: number;
  /** Rows. */
  readonly rows: number;
}

/** Offsets into a slot's memory. */
export interface SlotLayout {
  /** What is copied there. */
  readonly input: number;
  /** What is copied back. */
  readonly output: number;
  /** What stays. */
  readonly scratch: number;
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
export function planSlot({ inputBytes, outputBytes, scratchBytes, rows }: SlotSize): SlotLayout {
  const output = aligned(inputBytes);
  const scratch = output + aligned(outputBytes);
  const best = scratch + aligned(scratchBytes);
  const flags = best + aligned(8 * rows);
  const finishedBlocks = flags + aligned(4 * rows);
  return { input: 0, output, scratch, best, flags, finishedBlocks, bytes: finishedBlocks + ALIGNMENT };
}

/** The next size that is worth allocating: powers of two, so that calls of changing size find memory again. */
export function roomFor({ inputBytes, outputBytes, scratchBytes, rows }: SlotSize): SlotSize {
  const up = (n: number) => (n === 0 ? 0 : 2 ** Math.ceil(Math.log2(n)));
  const bytes = (n: number) => aligned(up(n));
  return {
    inputBytes: bytes(inputBytes),
    outputBytes: bytes(outputBytes),
    scratchBytes: bytes(scratchBytes),
    rows: up(rows),
  };
}

/** Whether one has room for another. */
export function hasRoom(slot: SlotSize, size: SlotSize): boolean {
  return (
    slot.inputBytes >= size.inputBytes &&
    slot.outputBytes >= size.outputBytes &&
    slot.scratchBytes >= size.scratchBytes &&
    slot.rows >= size.rows
  );
}

/** What has room for either of two. */
export function larger(a: SlotSize, b: SlotSize): SlotSize {
  return {
    inputBytes: Math.max(a.inputBytes, b.inputBytes),
    outputBytes: Math.max(a.outputBytes, b.outputBytes),
    scratchBytes: Math.max(a.scratchBytes, b.scratchBytes),
    rows: Math.max(a.rows, b.rows),
  };
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
