/**
 * `@flashsampling/core/backend`: what packages that bring a backend need beside the contract's types. With it their arguments are
 * checked, their errors worded, their calls aborted and their logprobs laid out as core's are.
 */
export { unlessAborted } from "./abort.js";
export { invalidArgument, messageOf } from "./errors.js";
export {
  refuseUnknownOptions,
  requireArrayOfLength,
  requireObject,
  requirePositiveInteger,
  requireSignal,
  requireTypedArray,
} from "./parameters/check.js";
export { rowNeeds } from "./parameters/row-settings.js";
export { emptyBatchLogprobs, writeRowLogprobs } from "./sampler/batch-logprobs.js";
export { asyncDispose } from "./sampler/lifetime.js";
export { tagOf } from "./tag.js";
