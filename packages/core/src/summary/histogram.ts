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

/** What a bin holds. */
export interface HistogramBin {
  /** Number of tokens. */
  count: number;
  /** Σ exp(logit − lower edge), the lower edge being bin / 64: between `count` and `count`·e^(1/64). */
  mass: number;
}

/** State of {@link histogram}. */
export interface HistogramState {
  /** Highest bin with a token; −∞ for the empty set. */
  topBin: number;
  /** Bins with tokens, by number, from `topBin` − {@link HISTOGRAM_BINS} + 1 to `topBin`. */
  bins: Map<number, HistogramBin>;
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
function drown({ underflow }: HistogramState, bin: number, { count, mass }: HistogramBin): void {
  underflow.count += count;
  logMass.merge(underflow.logMass, { max: lowerEdge(bin), sum: mass });
}

function raise(state: HistogramState, topBin: number): void {
  if (topBin <= state.topBin) return;
  state.topBin = topBin;
  for (const [number, bin] of state.bins) {
    if (isKept(number, topBin)) continue;
    drown(state, number, bin);
    state.bins.delete(number);
  }
}

function addToBin(state: HistogramState, number: number, added: HistogramBin): void {
  if (!isKept(number, state.topBin)) {
    drown(state, number, added);
    return;
  }
  const bin = state.bins.get(number);
  if (bin === undefined) {
    state.bins.set(number, { ...added });
  } else {
    bin.count += added.count;
    bin.mass += added.mass;
  }
}

/** The summary part that keeps the histogram of the support's transformed logits. */
export const histogram: SummaryPart<HistogramState> = {
  empty: () => ({
    topBin: Number.NEGATIVE_INFINITY,
    bins: new Map(),
    underflow: { count: 0, logMass: { max: Number.NEGATIVE_INFINITY, sum: 0 } },
  }),
  add(state, { logit }) {
    const number = binOfLogit(logit);
    raise(state, number);
    addToBin(state, number, { count: 1, mass: Math.exp(logit - lowerEdge(number)) });
  },
  addRow(state, { logits }) {
    const largest = max.empty();
    addRow(max, largest, { rawLogits: logits, logits });
    // No bin sinks from here on, so they can be counted by their places.
    raise(state, binOfLogit(largest.logit));
    const { topBin } = state;
    const counts = new Uint32Array(HISTOGRAM_BINS);
    const masses = new Float64Array(HISTOGRAM_BINS);
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
    for (let depth = 0; depth < HISTOGRAM_BINS; depth++) {
      const count = counts[depth] as number;
      if (count > 0) addToBin(state, topBin - depth, { count, mass: masses[depth] as number });
    }
    if (below.count > 0) drown(state, lowest, below);
  },
  merge(into, from) {
    raise(into, from.topBin);
    for (const [number, bin] of from.bins) addToBin(into, number, bin);
    into.underflow.count += from.underflow.count;
    logMass.merge(into.underflow.logMass, from.underflow.logMass);
  },
};
