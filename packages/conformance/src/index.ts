/**
 * `@flashsampling/conformance`: what every backend is held to, and the statistics it needs. It brings no test framework of its own.
 */
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
