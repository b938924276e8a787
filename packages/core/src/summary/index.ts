export type { KeptSet } from "./cut.js";
export { CutSearch, type CutSearchOptions } from "./cut-search.js";
export { type EntropyState, entropy, meanDistance } from "./entropy.js";
export {
  type Choice,
  chooseWinner,
  type Finished,
  type FinishOptions,
  FLOAT32_MASS_ERROR,
  FLOAT64_MASS_ERROR,
  finish,
  type SecondLook,
} from "./finish.js";
export { type FlagsState, flags, isFiniteFloat32, isSoundRawLogit } from "./flags.js";
export { type FrontierState, frontier } from "./frontier.js";
export {
  BINS_PER_NAT,
  binOfLogit,
  HISTOGRAM_BINS,
  type HistogramState,
  histogram,
  lowerEdge,
} from "./histogram.js";
export type { Interval } from "./interval.js";
export { type LogMassState, logMass, logMassValue, rawLogMass } from "./log-mass.js";
export { type RowLogprobs, readLogprobs } from "./logprobs.js";
export { type MaxState, max } from "./max.js";
export { deviation, type MomentsState, moments } from "./moments.js";
export { addRow, type LogitRow, type PartsOf, product, type SummaryPart } from "./part.js";
export {
  type DrawSummary,
  NO_TRUNCATION,
  neededParts,
  planDrawSummary,
  planLogitSummary,
  planRowSummary,
  type RowNeeds,
  type RowSummary,
  type Truncation,
  truncates,
} from "./plan.js";
export { beats, byPrefixOrder, type KeptPoint, keep, type Point, precedes } from "./point.js";
export type { Preceding } from "./segments.js";
export { type TileMaxState, tileMax, tilesReaching } from "./tile-max.js";
export { rawTop, TOP_CAPACITY, type TopEntry, type TopState, top } from "./top.js";
export { type WinnerState, winner } from "./winner.js";
