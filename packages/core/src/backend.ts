/**
 * `@flashsampling/core/backend`: what packages that bring a backend need beside the contract's types. With it their arguments are
 * checked, their errors worded, their calls aborted and their logprobs laid out as core's are; and with passes over the weights, a call is
 * answered as by the others.
 */
export { onAbort, unlessAborted } from "./abort.js";
export { invalidArgument, messageOf } from "./errors.js";
export { readBytes } from "./formats/blob-like.js";
export {
  refuseUnknownOptions,
  requireArrayOfLength,
  requireObject,
  requirePositiveInteger,
  requireSignal,
  requireTypedArray,
} from "./parameters/check.js";
export { rowNeeds } from "./parameters/row-settings.js";
export { type Block, planBlocks } from "./rows/blocks.js";
export {
  countsTokens,
  type HostSetting,
  readDeviceSteps,
  requireDeviceSteps,
  roomyRow,
  UNDECIDED,
} from "./rows/device-steps.js";
export { DRAW_PARTS, Part, planRow } from "./rows/parts.js";
export { type PassRow, passRows, type TokenValues } from "./rows/pass-row.js";
export { logprobsOfRow, MAX_PLACES } from "./rows/row-sampling.js";
export { type Measured, type Passes, type PassFindings, sampleByPasses } from "./rows/sample-rows.js";
export { emptyBatchLogprobs, writeRowLogprobs } from "./sampler/batch-logprobs.js";
export { asyncDispose } from "./sampler/lifetime.js";
export { tagOf } from "./tag.js";
export { turn } from "./turn.js";
