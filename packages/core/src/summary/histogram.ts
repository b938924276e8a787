/**
 * Mass and count of the support by logit, on an absolute grid: bin b holds the logits in [b/64, (b + 1)/64). The grid does not move
 * with the data, so histograms of disjoint sets merge by addition. It brackets the cut of a top-p or of a large top-k that ends
 * outside the exact list, closely enough that a second look at the logits is rarely needed.
 *
 * A fixed number of bins below the running top bin is kept; what lies lower is one underflow bin. What is kept at the end depends on
 * the largest logit alone, never on the order of visiting.
 */
import { type LogMassState, logMass } from "./log-mass.js";
import { max } from "./max.js";
import { addRow, type SummaryPart } from "./part.js";

/** Bins per nat. */
export const BINS_PER_NAT = 64;

/** Bins kept: 16 nats below the top bin. Everything lower is in the underflow bin. */
export const HISTOGRAM_BINS = 1024;

/** State of {@link histogram}. */
export interface HistogramState {
  /** Highest bin with a token; −∞ for the empty set. */
  topBin: number;
  /** Number of tokens by bin, {@link HISTOGRAM_BINS} of them from the top bin down: entry d is of bin `topBin` − d. */
  readonly counts: Float64Array;
  /** Likewise Σ exp(logit − lower edge), the lower edge being bin / 64: between a bin's count and e^(1/64) times as much. */
  readonly masses: Float64Array;
  /** Tokens below them. */
  underflow: {
    /** Number of tokens. */
    count: number;
    /** Their log mass. */
    logMass: LogMassState;
  };
}

/** The bin of a logit. */
export function binOfLogit(logit: number): number {
  return Math.floor(logit * BINS_PER_NAT);
}

/** Lower edge of a bin, a logit. The upper edge is that of the next bin. */
export function lowerEdge(bin: number): number {
  return bin / BINS_PER_NAT;
}

/**
 * Whether a bin is kept under a top bin. By their difference, which is exact: a bin's number may be so large that the numbers next to
 * it are none of float64's.
 */
function isKept(bin: number, topBin: number): boolean {
  return topBin - bin < HISTOGRAM_BINS;
}

/** Puts a whole bin below those that are kept. */
function drown({ underflow }: HistogramState, bin: number, count: number, mass: number): void {
  underflow.count += count;
  logMass.merge(underflow.logMass, { max: lowerEdge(bin), sum: mass });
}

function raise(state: HistogramState, topBin: number): void {
  const { counts, masses } = state;
  const risen = topBin - state.topBin;
  if (!(risen > 0)) return;
  const kept = Math.max(0, HISTOGRAM_BINS - risen);
  for (let depth = kept; depth < HISTOGRAM_BINS; depth++) {
    const count = counts[depth] as number;
    if (count > 0) drown(state, state.topBin - depth, count, masses[depth] as number);
  }
  for (const values of [counts, masses]) values.copyWithin(risen, 0, kept).fill(0, 0, risen);
  state.topBin = topBin;
}

function addToBin(state: HistogramState, number: number, count: number, mass: number): void {
  if (!isKept(number, state.topBin)) {
    drown(state, number, count, mass);
    return;
  }
  const depth = state.topBin - number;
  (state.counts[depth] as number) += count;
  (state.masses[depth] as number) += mass;
}

/** The summary part that keeps the histogram of the support's transformed logits. */
export const histogram: SummaryPart<HistogramState> = {
  empty: () => ({
    topBin: Number.NEGATIVE_INFINITY,
    counts: new Float64Array(HISTOGRAM_BINS),
    masses: new Float64Array(HISTOGRAM_BINS),
    underflow: { count: 0, logMass: { max: Number.NEGATIVE_INFINITY, sum: 0 } },
  }),
  add(state, { logit }) {
    const number = binOfLogit(logit);
    raise(state, number);
    addToBin(state, number, 1, Math.exp(logit - lowerEdge(number)));
  },
  addRow(state, { logits }) {
    const largest = max.empty();
    addRow(max, largest, { rawLogits: logits, logits });
    // No bin sinks from here on, so they can be counted by their places.
    raise(state, binOfLogit(largest.logit));
    const { topBin, counts, masses } = state;
    const lowest = topBin - HISTOGRAM_BINS + 1;
    const below = { count: 0, mass: 0 };
    for (let token = 0; token < logits.length; token++) {
      const logit = logits[token] as number;
      if (logit === Number.NEGATIVE_INFINITY) continue;
      const number = binOfLogit(logit);
      if (isKept(number, topBin)) {
        const depth = topBin - number;
        (counts[depth] as number)++;
        (masses[depth] as number) += Math.exp(logit - lowerEdge(number));
      } else {
        below.count++;
        below.mass += Math.exp(logit - lowerEdge(lowest));
      }
    }
    if (below.count > 0) drown(state, lowest, below.count, below.mass);
  },
  merge(into, from) {
    raise(into, from.topBin);
    for (const [depth, count] of from.counts.entries()) {
      if (count > 0) addToBin(into, from.topBin - depth, count, from.masses[depth] as number);
    }
    into.underflow.count += from.underflow.count;
    logMass.merge(into.underflow.logMass, from.underflow.logMass);
  },
};
