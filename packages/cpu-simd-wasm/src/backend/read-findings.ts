/**
 * Reads what the workers found in a row and joins it, as core's summary has it.
 *
 * Joining is exact, or in the order of the tiles, so that nothing depends on the number of workers.
 */
import { type Measured, Part } from "@flashsampling/core/backend";
import {
  BINS_PER_NAT,
  type FrontierState,
  frontier,
  type HistogramState,
  type KeptPoint,
  type LogMassState,
  logMass,
  lowerEdge,
  type MomentsState,
  moments,
  type Preceding,
  type RowSummary,
  type TopState,
  top,
} from "@flashsampling/core/summary";
import {
  BIN,
  BIN_SIZE,
  BINS,
  EXACT_BITS,
  Flag,
  FRONTIER,
  FRONTIER_SIZE,
  GAP,
  GAP_SIZE,
  HISTOGRAM,
  HISTOGRAM_SIZE,
  MAX_DRAWS,
  MAX_PLACES,
  POINT,
  POINT_SIZE,
  ROW_SUMMARY,
  ROW_SUMMARY_SIZE,
  TILE_MASS,
  TILE_MASS_SIZE,
  TILE_MOMENTS,
  TILE_MOMENTS_SIZE,
} from "../plan/abi.js";
import type { WorkerLayout } from "../plan/layout.js";
import type { HeadMemory } from "./head-memory.js";

/** Excess units per 1 of a histogram's masses. */
const EXCESS_UNITS = 2 ** 32;

/** Largest logits, in magnitude, whose bins the kernels number rightly: beyond, neighbouring float32 numbers are 2 nats apart. */
const LARGEST_BINNED = 2 ** 24;

/**
 * What a pass found in a row, but for its draws.
 *
 * @param memories - of the head, in the order of their tiles
 * @param row - number of the row in the pass
 * @param parts - what the row was planned: bits of `Part`
 */
export function readSummary(memories: readonly HeadMemory[], row: number, parts: number): RowSummary {
  let flags = 0;
  let max = Number.NEGATIVE_INFINITY;
  for (const [{ u32, f32 }, { summaries }] of workersOf(memories)) {
    const at = summaries + row * ROW_SUMMARY_SIZE;
    flags |= u32[(at + ROW_SUMMARY.flags) / 4] as number;
    max = Math.max(max, f32[(at + ROW_SUMMARY.max) / 4] as number);
  }
  const supported = (flags & Flag.Supported) !== 0;
  const nonFinite = (flags & Flag.NonFinite) !== 0;
  const summary: RowSummary = { winner: { best: undefined }, flags: { supported, nonFinite }, max: { logit: max } };
  // Of a row that fails the numbers mean nothing.
  if (nonFinite || !supported) return summary;
  if (parts & Part.Top) summary.top = readTop(memories, row, ROW_SUMMARY.topCount, ROW_SUMMARY.topEntries);
  if (parts & Part.RawTop) summary.rawTop = readTop(memories, row, ROW_SUMMARY.rawTopCount, ROW_SUMMARY.rawTopEntries);
  if (parts & Part.Mass) summary.logMass = readMass(memories, row, "tileMasses");
  if (parts & Part.RawMass) summary.rawLogMass = readMass(memories, row, "rawMasses");
  if (parts & Part.Entropy) summary.entropy = readEntropy(memories, row, max);
  if (parts & Part.Moments) summary.moments = readMoments(memories, row);
  if (parts & Part.Histogram && Math.abs(max) < LARGEST_BINNED) {
    // Few rows need it, and it takes its time to read. The memories keep it until the next pass over other rows.
    let read: HistogramState | undefined;
    Object.defineProperty(summary, "histogram", {
      get: () => (read ??= readHistogram(memories, row, summary.logMass as LogMassState)),
    });
  }
  return summary;
}

/**
 * The frontier of a draw; for a row without truncation, or a greedy one, its winner alone.
 *
 * @param memories - of the head, in the order of their tiles
 * @param row - number of the row in the pass
 * @param draw - number of the draw in the pass
 */
export function readFrontier(memories: readonly HeadMemory[], row: number, draw: number): FrontierState {
  const joined = frontier.empty();
  for (const [memory, { frontiers }] of workersOf(memories)) {
    frontier.merge(joined, readWorkerFrontier(memory, frontiers + (row * MAX_DRAWS + draw) * FRONTIER_SIZE));
  }
  return joined;
}

/**
 * What a second look measured in a row.
 *
 * @param memories - of the head, in the order of their tiles
 * @param row - number of the row in the pass
 * @param placeCount - at how many places
 * @returns what lies before each place, and the whole support
 */
export function readGaps(memories: readonly HeadMemory[], row: number, placeCount: number): Measured {
  let [count, mass, weighted] = [0n, 0n, 0n];
  const sums = Array.from({ length: placeCount + 1 }, (_, gap): Preceding => {
    for (const [{ u64 }, { gaps }] of workersOf(memories)) {
      const at = gaps + (row * (MAX_PLACES + 1) + gap) * GAP_SIZE;
      const word = (offset: number) => u64[(at + offset) / 8] as bigint;
      count += word(GAP.count);
      mass += word(GAP.massLow) + (word(GAP.massHigh) << 64n);
      weighted += word(GAP.weightedLow) + (word(GAP.weightedHigh) << 64n);
    }
    return { count: Number(count), mass: fromFixed(mass), weighted: -fromFixed(weighted) };
  });
  return { preceding: sums.slice(0, -1), whole: sums.at(-1) as Preceding };
}

/** All workers, in the order of what they own, each with its memory. */
function* workersOf(memories: readonly HeadMemory[]): Generator<[HeadMemory, WorkerLayout]> {
  for (const memory of memories) for (const worker of memory.layout.workers) yield [memory, worker];
}

function fromFixed(units: bigint): number {
  return Number(units) / 2 ** EXACT_BITS;
}

function readWorkerFrontier({ u32, f32 }: HeadMemory, at: number): FrontierState {
  const count = u32[(at + FRONTIER.count) / 4] as number;
  const points = Array.from({ length: count }, (_, i): KeptPoint => {
    const point = at + FRONTIER.points + i * POINT_SIZE;
    return {
      score: f32[(point + POINT.score) / 4] as number,
      logit: f32[(point + POINT.logit) / 4] as number,
      token: u32[(point + POINT.token) / 4] as number,
      rawLogit: f32[(point + POINT.rawLogit) / 4] as number,
    };
  });
  if (u32[(at + FRONTIER.dropped) / 4] === 0) return { points };
  const dropped = {
    score: f32[(at + FRONTIER.droppedScore) / 4] as number,
    token: u32[(at + FRONTIER.droppedToken) / 4] as number,
  };
  return { points, dropped };
}

function readTop(memories: readonly HeadMemory[], row: number, countOffset: number, entriesOffset: number): TopState {
  const joined = top.empty();
  for (const [{ u32, f32 }, { summaries }] of workersOf(memories)) {
    const at = summaries + row * ROW_SUMMARY_SIZE;
    const entries = Array.from({ length: u32[(at + countOffset) / 4] as number }, (_, i) => {
      const entry = (at + entriesOffset) / 4 + 2 * i;
      return { logit: f32[entry] as number, token: u32[entry + 1] as number };
    });
    top.merge(joined, { entries });
  }
  return joined;
}

/** All tiles, in order: for each its memory, and the number of a row's entry in an array [rows][tiles]. */
function* tilesOf(memories: readonly HeadMemory[], row: number): Generator<[HeadMemory, number]> {
  for (const memory of memories) {
    const { layout, shards } = memory;
    const end = shards.at(-1)?.endTile ?? 0;
    for (let tile = shards[0]?.firstTile ?? 0; tile < end; tile++) yield [memory, row * layout.tileCount + tile];
  }
}

/** The masses of a row's tiles, in order. */
function* massesOf(memories: readonly HeadMemory[], row: number, of: "tileMasses" | "rawMasses") {
  for (const [{ layout, f32 }, entry] of tilesOf(memories, row)) {
    const at = layout[of] + entry * TILE_MASS_SIZE;
    yield {
      max: f32[(at + TILE_MASS.max) / 4] as number,
      sum: f32[(at + TILE_MASS.sum) / 4] as number,
      weighted: f32[(at + TILE_MASS.weighted) / 4] as number,
    };
  }
}

function readMass(memories: readonly HeadMemory[], row: number, of: "tileMasses" | "rawMasses"): LogMassState {
  const joined = logMass.empty();
  for (const { max } of massesOf(memories, row, of)) joined.max = Math.max(joined.max, max);
  for (const { max, sum } of massesOf(memories, row, of)) {
    if (sum > 0) joined.sum += sum * Math.exp(max - joined.max);
  }
  return joined;
}

function readEntropy(memories: readonly HeadMemory[], row: number, max: number) {
  const joined = { max, sum: 0, weighted: 0 };
  for (const tile of massesOf(memories, row, "tileMasses")) {
    if (tile.sum === 0) continue;
    const shift = tile.max - max;
    const factor = Math.exp(shift);
    joined.sum += factor * tile.sum;
    if (factor > 0) joined.weighted += factor * (tile.weighted + tile.sum * shift);
  }
  return joined;
}

function readMoments(memories: readonly HeadMemory[], row: number): MomentsState {
  const joined = moments.empty();
  for (const [{ layout, f64 }, entry] of tilesOf(memories, row)) {
    const at = layout.tileMoments + entry * TILE_MOMENTS_SIZE;
    moments.merge(joined, {
      count: f64[(at + TILE_MOMENTS.count) / 8] as number,
      mean: f64[(at + TILE_MOMENTS.mean) / 8] as number,
      m2: f64[(at + TILE_MOMENTS.m2) / 8] as number,
    });
  }
  return joined;
}

/** The bins of all workers, and below them what is missing to the whole. */
function readHistogram(memories: readonly HeadMemory[], row: number, whole: LogMassState): HistogramState {
  const topBin = Math.floor(whole.max * BINS_PER_NAT);
  const bins: HistogramState["bins"] = new Map();
  let count = 0;
  let mass = 0;
  const rings = [...workersOf(memories)].map(([{ u32 }, { histograms }]) => ({
    u32,
    ring: histograms + row * HISTOGRAM_SIZE,
  }));
  for (const { u32, ring } of rings) count += u32[(ring + HISTOGRAM.tokenCount) / 4] as number;
  for (let bin = topBin; bin > topBin - BINS; bin--) {
    const place = bin & (BINS - 1);
    let tokens = 0;
    let excess = 0;
    for (const { u32, ring } of rings) {
      // A worker's ring may end below the whole's: then the place holds one of its lower bins.
      if (bin > ((u32[(ring + HISTOGRAM.top) / 4] as number) | 0)) continue;
      const at = ring + HISTOGRAM.bins + place * BIN_SIZE;
      tokens += u32[(at + BIN.count) / 4] as number;
      // Both words of it: the sum is exact as long as a bin holds fewer than 10⁸ tokens.
      excess += (u32[(at + BIN.excess) / 4] as number) + (u32[(at + BIN.excess) / 4 + 1] as number) * EXCESS_UNITS;
    }
    if (tokens === 0) continue;
    const own = tokens + excess / EXCESS_UNITS;
    bins.set(bin, { count: tokens, mass: own });
    count -= tokens;
    mass += own * Math.exp(lowerEdge(bin) - whole.max);
  }
  const sum = count === 0 ? 0 : Math.max(0, whole.sum - mass);
  return { topBin, bins, underflow: { count, logMass: { max: whole.max, sum } } };
}
