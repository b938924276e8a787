export { type RowSettings, truncationOfRow } from "../parameters/row-settings.js";
export { type ReferenceOptions, reference } from "./backend.js";
export { sampleDistributed } from "./distributed.js";
export { sampleGrouped } from "./grouped.js";
export { sampleInverseCdf, softmax } from "./inverse-cdf.js";
export { sampleOnline } from "./online.js";
export { type Activations, rawLogitOf, rawLogits, type TermReader, termReader } from "./raw-logits.js";
export { type RowOutcome, SortedLook, sampleRowByDefinition, sampleRowOnePass } from "./sample-row.js";
export {
  type CappedLogits,
  cappedRawLogits,
  noiseErrorCap,
  productErrorCap,
  type ScoreParts,
  scoreErrorCap,
  transformedErrorCap,
} from "./score-error.js";
export { chooseSet, drawSets, type SetDraw } from "./set-draw.js";
export { sampleStreaming } from "./streaming.js";
export { sampleTiled } from "./tiled.js";
export { transformRow } from "./transform.js";
export { SortedRow } from "./truncation.js";
