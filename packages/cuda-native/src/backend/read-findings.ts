/**
 * Reads the summaries of a call, as core has them. Tiles are joined in float64 and in order.
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
import { FLAG } from "../plan/call.js";
import {
  type FindingsLayout,
  FRONTIER_BYTES,
  GAP_BYTES,
  GAPS,
  MASS_BYTES,
  MOMENTS_BYTES,
  SUMMARY_BYTES,
  TOP_BYTES,
} from "../plan/findings.js";
import { floatOfKey } from "../plan/words.js";

/** Unit of the distances whose squares a negative sum is of: FS_FAR_UNIT of kernels/cuda/summary/statistics.h. */
const FAR_UNIT = 2 ** 80;

/** Units of a gap's masses: FS_MASS_ONE of kernels/cuda/summary/measure.h. */
const MASS_ONE = 2 ** 56;

/** What a pass found in its rows. */
export class Findings implements PassFindings {
  readonly #rows: readonly PassRow[];
  readonly #layout: FindingsLayout;
  readonly #view: DataView;

  /**
   * @param rows - of the pass
   * @param layout - of its summaries
   * @param output - what was read back
   */
  constructor(rows: readonly PassRow[], layout: FindingsLayout, output: Uint8Array) {
    this.#rows = rows;
    this.#layout = layout;
    this.#view = new DataView(output.buffer, output.byteOffset, output.byteLength);
  }

  summary(row: number): RowSummary {
    const { parts } = this.#rows[row] as PassRow;
    const { summaries, top, rawTop, masses, rawMasses } = this.#layout;
    const at = place(summaries, row, SUMMARY_BYTES);
    const flags = this.#word(at);
    const supported = (flags & FLAG.supported) !== 0;
    const nonFinite = (flags & FLAG.nonFinite) !== 0;
    const max = supported && !nonFinite ? this.#float(at + 4) : Number.NEGATIVE_INFINITY;
    const summary: RowSummary = { winner: { best: undefined }, flags: { supported, nonFinite }, max: { logit: max } };
    // Of a row that fails the numbers mean nothing.
    if (nonFinite || !supported) return summary;
    if (parts & Part.Top) summary.top = this.#top(place(top, row, TOP_BYTES));
    if (parts & Part.RawTop) summary.rawTop = this.#top(place(rawTop, row, TOP_BYTES));
    if (parts & Part.Mass) summary.logMass = fold(logMass, this.#masses(masses, row));
    if (parts & Part.RawMass) summary.rawLogMass = fold(logMass, this.#masses(rawMasses, row));
    if (parts & Part.Entropy) summary.entropy = fold(entropy, this.#masses(masses, row));
    if (parts & Part.Moments) summary.moments = fold(moments, this.#moments(row));
    return summary;
  }

  frontier(row: number, draw: number): FrontierState {
    const { frontiers, draws } = this.#layout;
    const at = place(frontiers, row * draws + draw, FRONTIER_BYTES);
    const points = Array.from({ length: this.#word(at) }, (_, i): KeptPoint => {
      const point = at + 16 + 16 * i;
      return {
        score: this.#float(point),
        logit: this.#float(point + 4),
        token: this.#word(point + 8),
        rawLogit: this.#float(point + 12),
      };
    });
    const state = frontier.empty();
    const dropped = { score: this.#float(at + 8), token: this.#word(at + 12) };
    frontier.merge(state, this.#word(at + 4) === 0 ? { points } : { points, dropped });
    return state;
  }

  #word(at: number): number {
    return this.#view.getUint32(at, true);
  }

  #float(at: number): number {
    return this.#view.getFloat32(at, true);
  }

  #top(at: number): TopState {
    const keys = Array.from({ length: TOP_BYTES / 8 }, (_, i) => at + 8 * i);
    const entries = keys
      .filter((key) => this.#word(key + 4) !== 0)
      .map((key) => ({ logit: floatOfKey(this.#word(key + 4)), token: ~this.#word(key) >>> 0 }));
    return { entries };
  }

  *#masses(region: number | undefined, row: number) {
    for (let tile = 0; tile < this.#layout.tileCount; tile++) {
      const at = place(region, row * this.#layout.tileCount + tile, MASS_BYTES);
      yield { max: this.#float(at), sum: this.#float(at + 4), weighted: this.#float(at + 8) };
    }
  }

  *#moments(row: number): Generator<MomentsState> {
    for (let tile = 0; tile < this.#layout.tileCount; tile++) {
      const at = place(this.#layout.moments, row * this.#layout.tileCount + tile, MOMENTS_BYTES);
      const [count, mean] = [this.#float(at), this.#float(at + 4)];
      const [correction, squares] = [this.#float(at + 8), this.#float(at + 12)];
      const m2 = squares < 0 ? -squares * FAR_UNIT ** 2 : squares;
      yield { count, mean: mean + correction, m2: Math.max(0, m2 - count * correction ** 2) };
    }
  }
}

/** Offset of an entry of a region. */
function place(region: number | undefined, number: number, bytes: number): number {
  if (region === undefined) throw new TypeError("no row of the pass asks for this part");
  return region + number * bytes;
}

function fold<State>(part: { empty(): State; merge(into: State, from: State): void }, states: Iterable<State>): State {
  const joined = part.empty();
  for (const state of states) part.merge(joined, state);
  return joined;
}

/**
 * What a second look measured.
 *
 * @param rows - of the pass
 * @param layout - of its gaps
 * @param output - what was read back
 */
export function readGaps(
  rows: readonly PassRow[],
  { gaps }: FindingsLayout,
  { buffer, byteOffset, byteLength }: Uint8Array,
): Measured[] {
  const view = new DataView(buffer, byteOffset, byteLength);
  return rows.map(({ places = [] }, row) => {
    let [count, mass, weighted] = [0, 0n, 0n];
    const sums = Array.from({ length: places.length + 1 }, (_, gap): Preceding => {
      const at = place(gaps, row * GAPS + gap, GAP_BYTES);
      const long = (offset: number) => view.getBigUint64(at + offset, true);
      count += Number(long(0));
      mass += long(8) + (long(16) << 64n);
      weighted += long(24) + (long(32) << 64n);
      return { count, mass: Number(mass) / MASS_ONE, weighted: -Number(weighted) / MASS_ONE };
    });
    return { preceding: sums.slice(0, -1), whole: sums.at(-1) as Preceding };
  });
}
