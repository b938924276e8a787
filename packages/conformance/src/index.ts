/**
 * `@flashsampling/conformance`: what every backend is held to, and the statistics it needs. It brings no test framework of its own.
 */
export type { ConformanceCheck } from "./check.js";
export type { Comparison } from "./oracle/accounting.js";
export {
  type CheckOutcome,
  type CheckReport,
  type ConformanceReport,
  formatReport,
  type ObservedError,
  type StatisticalResult,
} from "./report.js";
export { type ConformanceOptions, conformanceChecks, runConformance } from "./run.js";
export {
  BIAS,
  type ChiSquareOutcome,
  chiSquareTest,
  detectableBias,
  POWER,
  requiredDraws,
  SIGNIFICANCE,
} from "./statistics/chi-square.js";
export { poissonAtLeast, poissonAtMost } from "./statistics/poisson.js";
export type { TapCounts } from "./subject/tap.js";
