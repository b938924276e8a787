/**
 * Every check of the kit, in the order in which they run: what is quick and tells most comes first.
 */
import type { Check } from "../check.js";
import { ACTIVATION_CHECKS } from "./activations.js";
import { ARRAY_CHECKS } from "./arrays.js";
import { DISTRIBUTION_CHECKS } from "./distribution.js";
import { EQUALITY_CHECKS } from "./equality.js";
import { INVARIANCE_CHECKS } from "./invariance.js";
import { LARGE_HEAD_CHECKS } from "./large-heads.js";
import { LIFETIME_CHECKS } from "./lifetime.js";
import { LOGPROB_CHECKS } from "./logprobs.js";
import { MEMORY_CHECKS } from "./memory.js";
import { NOISE_CHECKS } from "./noise.js";
import { REFUSAL_CHECKS } from "./refusals.js";
import { REPLACE_WEIGHTS_CHECKS } from "./replace-weights.js";
import { ROW_ERROR_CHECKS } from "./row-errors.js";
import { ROW_STATE_CHECKS } from "./row-state.js";
import { TIE_CHECKS } from "./ties.js";

/** All checks. */
export const CHECKS: readonly Check[] = [
  ...EQUALITY_CHECKS,
  ...ACTIVATION_CHECKS,
  ...TIE_CHECKS,
  ...NOISE_CHECKS,
  ...INVARIANCE_CHECKS,
  ...LOGPROB_CHECKS,
  ...ROW_ERROR_CHECKS,
  ...REFUSAL_CHECKS,
  ...ROW_STATE_CHECKS,
  ...REPLACE_WEIGHTS_CHECKS,
  ...LIFETIME_CHECKS,
  ...ARRAY_CHECKS,
  ...MEMORY_CHECKS,
  ...LARGE_HEAD_CHECKS,
  ...DISTRIBUTION_CHECKS,
];
