/**
 * Reads what a pass found, as core's summary has it. Tiles are joined in float64 and in order.
 */
import { type Measured, Part, type PassFindings, type PassRow } from "@flashsampling/core/backend";
import {
  entropy,
  type FrontierState,
  frontier,
  type KeptPoint,
  logMass,
  type MomentsState,
  moments,
  type Preceding,
  type RowSummary,
  type TopState,
} from "@flashsampling/core/summary";
import { floatOfBits, floatOfKey } from "../plan/keys.js";
import {
  FAR_UNIT,
  type FindingsLayout,
  Flag,
  FRONTIER_HEADER,
  GAP_WORDS,
  GAPS,
  MASS_WORDS,
  MOMENTS_WORDS,
  POINT_WORDS,
  SUMMARY_WORDS,
  TOP_WORDS,
} from "../plan/layout.js";

/** What a pass found in its rows. */
export class Findings implements PassFindings {
  readonly #rows: readonly PassRow[];
  readonly #layout: FindingsLayout;
  readonly #joined: Uint32Array;
  readonly #perTile: Uint32Array;

  /**
   * @param rows - of the pass
   * @param layout - of its results
   * @param joined - the words of the joined summaries
   * @param perTile - the words from `layout.masses` on
   */
  constructor(rows: readonly PassRow[], layout: FindingsLayout, joined: Uint32Array, perTile: Uint32Array) {
    this.#rows = rows;
    this.#layout = layout;
    this.#joined = joined;
    this.#perTile = perTile;
  }

  summary(row: number): RowSummary {
    const { parts } = this.#rows[row] as PassRow;
    const { joined, masses, rawMasses } = this.#layout;
    const at = joined.summaries + row * SUMMARY_WORDS;
    const flags = this.#joined[at] as number;
    const supported = (flags & Flag.Supported) !== 0;
    const nonFinite = (flags & Flag.NonFinite) !== 0;
    const max = supported && !nonFinite ? floatOfKey(this.#joined[at + 1] as number) : Number.NEGATIVE_INFINITY;
    const summary: RowSummary = { winner: { best: undefined }, flags: { supported, nonFinite }, max: { logit: max } };
    // Of a row that fails the numbers mean nothing.
    if (nonFinite || !supported) return summary;
    if (parts & Part.Top) summary.top = this.#top(joined.top, row);
    if (parts & Part.RawTop) summary.rawTop = this.#top(joined.rawTop, row);
    if (parts & Part.Mass) summary.logMass = this.#fold(logMass, this.#masses(masses, row));
    if (parts & Part.RawMass) summary.rawLogMass = this.#fold(logMass, this.#masses(rawMasses, row));
    if (parts & Part.Entropy) summary.entropy = this.#fold(entropy, this.#masses(masses, row));
    if (parts & Part.Moments) summary.moments = this.#fold(moments, this.#moments(row));
    return summary;
  }

  frontier(row: number, draw: number): FrontierState {
    const { joined, frontierWords, draws } = this.#layout;
    const words = this.#joined;
    const at = joined.frontiers + (row * draws + draw) * frontierWords;
    const points = Array.from({ length: words[at] as number }, (_, i): KeptPoint => {
      const point = at + FRONTIER_HEADER + i * POINT_WORDS;
      return {
        score: floatOfKey(words[point] as number),
        logit: floatOfKey(words[point + 1] as number),
        token: words[point + 2] as number,
        rawLogit: floatOfBits(words[point + 3] as number),
      };
    });
    const state = frontier.empty();
    const dropped = { score: floatOfKey(words[at + 2] as number), token: words[at + 3] as number };
    frontier.merge(state, words[at + 1] === 0 ? { points } : { points, dropped });
    return state;
  }

  #top(region: number, row: number): TopState {
    const words = this.#joined.subarray(region + row * TOP_WORDS, region + (row + 1) * TOP_WORDS);
    const entries = Array.from({ length: TOP_WORDS / 2 }, (_, i) => i)
      .filter((i) => words[2 * i] !== 0)
      .map((i) => ({ logit: floatOfKey(words[2 * i] as number), token: words[2 * i + 1] as number }));
    return { entries };
  }

  #fold<State>(part: { empty(): State; merge(into: State, from: State): void }, states: Iterable<State>): State {
    const joined = part.empty();
    for (const state of states) part.merge(joined, state);
    return joined;
  }

  /** Words of a row's tiles, in order. */
  *#tiles(region: number, row: number, count: number): Generator<Uint32Array> {
    const { masses, tileCount } = this.#layout;
    const first = region - masses + row * tileCount * count;
    for (let tile = 0; tile < tileCount; tile++) {
      yield this.#perTile.subarray(first + tile * count, first + (tile + 1) * count);
    }
  }

  *#masses(region: number, row: number) {
    for (const [max, sum, weighted] of this.#tiles(region, row, MASS_WORDS)) {
      yield {
        max: floatOfBits(max as number),
        sum: floatOfBits(sum as number),
        weighted: floatOfBits(weighted as number),
      };
    }
  }

  *#moments(row: number): Generator<MomentsState> {
    for (const tile of this.#tiles(this.#layout.moments, row, MOMENTS_WORDS)) {
      const [count, mean, correction, squares] = Array.from(tile, floatOfBits) as [number, number, number, number];
      const m2 = squares < 0 ? -squares * FAR_UNIT ** 2 : squares;
      yield { count, mean: mean + correction, m2: Math.max(0, m2 - count * correction ** 2) };
    }
  }
}

/**
 * What a second look measured in a row.
 *
 * @param gaps - words of its gaps
 * @param row - number of the row in the pass
 * @param placeCount - at how many places
 */
export function readGaps(gaps: Uint32Array, row: number, placeCount: number): Measured {
  let [count, mass, weighted] = [0, 0n, 0n];
  const sums = Array.from({ length: placeCount + 1 }, (_, gap): Preceding => {
    const words = gaps.subarray((row * GAPS + gap) * GAP_WORDS, (row * GAPS + gap + 1) * GAP_WORDS);
    count += words[0] as number;
    mass += fixedPoint(words, 1);
    weighted += fixedPoint(words, 4);
    return { count, mass: floatOfFixed(mass), weighted: -floatOfFixed(weighted) };
  });
  return { preceding: sums.slice(0, -1), whole: sums.at(-1) as Preceding };
}

/** The number that a fixed-point one with 64 fractional bits stands for. */
export function floatOfFixed(fixed: bigint): number {
  return Number(fixed) / 2 ** 64;
}

/** A fixed-point number of three words, lowest first. */
export function fixedPoint(words: Uint32Array, at: number): bigint {
  return (
    BigInt(words[at] as number) + (BigInt(words[at + 1] as number) << 32n) + (BigInt(words[at + 2] as number) << 64n)
  );
}
