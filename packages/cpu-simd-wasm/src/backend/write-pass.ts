/**
 * Writes a pass into a head's memory: its rows, and portion by portion the biases and seen tokens of each worker's share.
 */
import { quantizeActivations } from "@flashsampling/core";
import type { Block, PassRow, TokenValues } from "@flashsampling/core/backend";
import {
  ACTIVATIONS,
  ACTIVATIONS_SIZE,
  BLOCK,
  ENTRY,
  ENTRY_SIZE,
  MAX_PLACES,
  PASS,
  PLACE_SIZE,
  ROW,
  ROW_ENTRIES,
  ROW_ENTRIES_SIZE,
  ROW_SIZE,
  SHARD,
  TILE,
} from "../plan/abi.js";
import type { WorkerLayout } from "../plan/layout.js";
import type { Shard } from "../plan/shards.js";
import { activationOrder } from "../plan/weight-layout.js";
import type { HeadMemory } from "./head-memory.js";

/**
 * Writes the rows of a pass.
 *
 * @param memory - of the head
 * @param rows - at most `MAX_ROWS`
 * @param draws - at most `MAX_DRAWS`
 */
export function writePass(memory: HeadMemory, rows: readonly PassRow[], draws: Block): void {
  const { layout, f32, u32 } = memory;
  memory.writeU32(layout.pass, PASS, { rowCount: rows.length, drawStart: draws.start, drawCount: draws.count });
  for (const [i, row] of rows.entries()) {
    const { seed, stream, position, parts, temperature, repetition, allowed, places = [] } = row;
    writeHidden(memory, i, row.hidden);
    const at = layout.rows + i * ROW_SIZE;
    const allowedAt = layout.allowed + i * layout.allowedWords * 4;
    if (allowed !== undefined) u32.set(allowed, allowedAt / 4);
    memory.writeU32(at, ROW, {
      parts,
      allowed: allowed === undefined ? 0 : allowedAt,
      seedLow: Number(seed & 0xffff_ffffn),
      seedHigh: Number(seed >> 32n),
      stream,
      position,
      windowToken: row.window?.token ?? 0,
      placeCount: places.length,
    });
    memory.writeF32(at, ROW, {
      temperature,
      repetition,
      windowLogit: row.window?.logit ?? Number.NEGATIVE_INFINITY,
      reference: row.reference ?? 0,
    });
    const placesAt = layout.places + i * MAX_PLACES * PLACE_SIZE;
    for (const [p, { logit, token }] of places.entries()) {
      f32[(placesAt + p * PLACE_SIZE) / 4] = logit;
      u32[(placesAt + p * PLACE_SIZE) / 4 + 1] = token;
    }
  }
}

/** Writes a row's hidden state, as it is or in int8. The padding beyond the hidden size is never written and stays zero. */
function writeHidden({ layout, u8, f32, u32 }: HeadMemory, row: number, hidden: Float32Array): void {
  if (layout.activations === 0) {
    f32.set(hidden, layout.hidden / 4 + row * layout.stride);
    return;
  }
  const { integers, scales } = quantizeActivations(hidden);
  const order = activationOrder(layout.format);
  for (const [block, scale] of scales.entries()) {
    const at = layout.activations + (row * (layout.stride / BLOCK) + block) * ACTIVATIONS_SIZE;
    const part = integers.subarray(block * BLOCK, (block + 1) * BLOCK);
    let sum = 0;
    for (let i = 0; i < part.length; i++) {
      const value = part[i] as number;
      u8[at + ACTIVATIONS.values + (order[i] as number)] = value;
      sum += value;
    }
    f32[(at + ACTIVATIONS.scale) / 4] = scale;
    u32[(at + ACTIVATIONS.sum) / 4] = sum;
  }
}

/**
 * Writes what the workers do next of a pass.
 *
 * @param memory - of the head
 * @param rows - of the pass
 * @param portion - one share per worker
 * @param resumes - whether it is not the first portion
 */
export function writePortion(
  memory: HeadMemory,
  rows: readonly PassRow[],
  portion: readonly Shard[],
  resumes: boolean,
): void {
  const { layout } = memory;
  memory.writeU32(layout.pass, PASS, { resumes: resumes ? 1 : 0 });
  for (const [i, worker] of layout.workers.entries()) {
    const share = portion[i] as Shard;
    memory.writeU32(worker.shard, SHARD, { ...share });
    writeEntries(memory, worker, rows, share);
  }
}

/** Writes the entries of a worker's share, row after row. */
function writeEntries(
  memory: HeadMemory,
  { entries, rowEntries }: WorkerLayout,
  rows: readonly PassRow[],
  { firstTile, endTile }: Shard,
): void {
  const { f32, u32 } = memory;
  let end = entries;
  const write = ({ token, value }: TokenValues): void => {
    const last = firstAtLeast(token, endTile * TILE);
    for (let entry = firstAtLeast(token, firstTile * TILE); entry < last; entry++, end += ENTRY_SIZE) {
      u32[(end + ENTRY.token) / 4] = token[entry] as number;
      f32[(end + ENTRY.value) / 4] = value[entry] as number;
    }
  };
  for (const [i, { biases, seen }] of rows.entries()) {
    const biasesStart = end;
    write(biases);
    const seenStart = end;
    write(seen);
    memory.writeU32(rowEntries + i * ROW_ENTRIES_SIZE, ROW_ENTRIES, {
      biases: biasesStart,
      biasesEnd: seenStart,
      seen: seenStart,
      seenEnd: end,
    });
  }
}

/** Number of ascending ids that are below one. */
function firstAtLeast(ids: Uint32Array, id: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] as number) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
