/**
 * Every check of the kit, in the order in which they run: what is quick and tells most comes first.
 */
import type { Check } from "../check.js";
import { DISTRIBUTION_CHECKS } from "./distribution.js";
import { EQUALITY_CHECKS } from "./equality.js";
import { INVARIANCE_CHECKS } from "./invariance.js";
import { LOGPROB_CHECKS } from "./logprobs.js";
import { NOISE_CHECKS } from "./noise.js";
import { TIE_CHECKS } from "./ties.js";

/** All checks. */
export const CHECKS: readonly Check[] = [
  ...EQUALITY_CHECKS,
  ...TIE_CHECKS,
  ...NOISE_CHECKS,
  ...INVARIANCE_CHECKS,
  ...LOGPROB_CHECKS,
  ...DISTRIBUTION_CHECKS,
];
