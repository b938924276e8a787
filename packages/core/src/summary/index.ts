export { type Finished, finish, type SecondLook } from "./finish.js";
export { type FlagsState, flags } from "./flags.js";
export { type FrontierState, frontier } from "./frontier.js";
export { type LogMassState, logMass, logMassValue } from "./log-mass.js";
export { type PartsOf, product, type SummaryPart } from "./part.js";
export { NO_TRUNCATION, planRowSummary, type RowSummary, type Truncation, truncates } from "./plan.js";
export { beats, byPrefixOrder, type KeptPoint, keep, type Point, precedes } from "./point.js";
export { TOP_CAPACITY, type TopEntry, type TopState, top } from "./top.js";
export { type WinnerState, winner } from "./winner.js";
