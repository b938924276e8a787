/**
 * Reads what the workers found in a row and joins it, as core's summary has it.
 *
 * Joining is exact, or in the order of the tiles, so that nothing depends on the number of workers.
 */
import { type Measured, Part } from "@flashsampling/core/backend";
import {
  BINS_PER_NAT,
  type EntropyState,
  type FrontierState,
  frontier,
  type HistogramState,
  type KeptPoint,
  type LogMassState,
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

/** Numbers of a row's entries in arrays [rows][tiles]: those of the tiles that a memory holds, from `first` to before `end`. */
function entriesOf({ layout, shards }: HeadMemory, row: number): { readonly first: number; readonly end: number } {
  const start = row * layout.tileCount;
  return { first: start + (shards[0]?.firstTile ?? 0), end: start + (shards.at(-1)?.endTile ?? 0) };
}

/** Words of a `fs_tile_mass`, and which of them is which. */
const MASS_WORDS = TILE_MASS_SIZE / 4;
const [MAX_WORD, SUM_WORD, WEIGHTED_WORD] = [TILE_MASS.max / 4, TILE_MASS.sum / 4, TILE_MASS.weighted / 4];

/** The masses of a memory's tiles, {@link MASS_WORDS} each. */
function massesOf(memory: HeadMemory, row: number, of: "tileMasses" | "rawMasses"): Float32Array {
  const { first, end } = entriesOf(memory, row);
  const start = memory.layout[of] / 4;
  return memory.f32.subarray(start + first * MASS_WORDS, start + end * MASS_WORDS);
}

/** Log mass of a row, tiles in order. Here and below sums are plain variables: a field of an object costs engines ten times as much. */
function readMass(memories: readonly HeadMemory[], row: number, of: "tileMasses" | "rawMasses"): LogMassState {
  const masses = memories.map((memory) => massesOf(memory, row, of));
  let max = Number.NEGATIVE_INFINITY;
  for (const words of masses) {
    for (let at = 0; at < words.length; at += MASS_WORDS) max = Math.max(max, words[at + MAX_WORD] as number);
  }
  let sum = 0;
  for (const words of masses) {
    for (let at = 0; at < words.length; at += MASS_WORDS) {
      const own = words[at + SUM_WORD] as number;
      if (own > 0) sum += own * Math.exp((words[at + MAX_WORD] as number) - max);
    }
  }
  return { max, sum };
}

function readEntropy(memories: readonly HeadMemory[], row: number, max: number): EntropyState {
  let sum = 0;
  let weighted = 0;
  for (const memory of memories) {
    const words = massesOf(memory, row, "tileMasses");
    for (let at = 0; at < words.length; at += MASS_WORDS) {
      const own = words[at + SUM_WORD] as number;
      if (own === 0) continue;
      const shift = (words[at + MAX_WORD] as number) - max;
      const factor = Math.exp(shift);
      sum += factor * own;
      if (factor > 0) weighted += factor * ((words[at + WEIGHTED_WORD] as number) + own * shift);
    }
  }
  return { max, sum, weighted };
}

function readMoments(memories: readonly HeadMemory[], row: number): MomentsState {
  const joined = moments.empty();
  for (const memory of memories) {
    const { first, end } = entriesOf(memory, row);
    const { tileMoments } = memory.layout;
    for (let entry = first; entry < end; entry++) {
      const at = tileMoments + entry * TILE_MOMENTS_SIZE;
      moments.merge(joined, {
        count: memory.f64[(at + TILE_MOMENTS.count) / 8] as number,
        mean: memory.f64[(at + TILE_MOMENTS.mean) / 8] as number,
        m2: memory.f64[(at + TILE_MOMENTS.m2) / 8] as number,
      });
    }
  }
  return joined;
}

/** Words of a `fs_bin`, and which of them is which; its two numbers have 64 bits each. */
const BIN_WORDS = BIN_SIZE / 4;
const [EXCESS_WORD, COUNT_WORD] = [BIN.excess / 4, BIN.count / 4];

/** The bins of all workers, and below them what is missing to the whole. */
function readHistogram(memories: readonly HeadMemory[], row: number, whole: LogMassState): HistogramState {
  const topBin = Math.floor(whole.max * BINS_PER_NAT);
  const counts = new Float64Array(BINS);
  const masses = new Float64Array(BINS);
  let count = 0;
  for (const [{ u32 }, { histograms }] of workersOf(memories)) {
    const ring = (histograms + row * HISTOGRAM_SIZE) / 4;
    const bins = u32.subarray(ring + HISTOGRAM.bins / 4, ring + HISTOGRAM_SIZE / 4);
    // A worker's ring may end below the whole's: then the places above hold its lower bins.
    const missing = topBin - ((u32[ring + HISTOGRAM.top / 4] as number) | 0);
    count += u32[ring + HISTOGRAM.tokenCount / 4] as number;
    for (let depth = missing; depth < BINS; depth++) {
      const at = ((topBin - depth) & (BINS - 1)) * BIN_WORDS;
      (counts[depth] as number) += bins[at + COUNT_WORD] as number;
      // Both words of it: the sum is exact as long as a bin holds fewer than 10⁸ tokens.
      (masses[depth] as number) +=
        (bins[at + EXCESS_WORD] as number) + (bins[at + EXCESS_WORD + 1] as number) * EXCESS_UNITS;
    }
  }
  let mass = 0;
  for (let depth = 0; depth < BINS; depth++) {
    const own = counts[depth] as number;
    if (own === 0) continue;
    masses[depth] = own + (masses[depth] as number) / EXCESS_UNITS;
    count -= own;
    mass += (masses[depth] as number) * Math.exp(lowerEdge(topBin - depth) - whole.max);
  }
  const sum = count === 0 ? 0 : Math.max(0, whole.sum - mass);
  return { topBin, counts, masses, underflow: { count, logMass: { max: whole.max, sum } } };
}
