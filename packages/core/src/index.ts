/**
 * `@flashsampling/core`: the Sampler interface, parameters and weight formats. The exact mathematics underneath has entries of its
 * own: `@flashsampling/core/noise`, `/summary` and `/reference`.
 */
export {
  FlashSamplingError,
  type FlashSamplingErrorCode,
  type FlashSamplingErrorOptions,
  isFlashSamplingError,
  NO_TOKEN,
  type RowStatus,
  throwIfAborted,
} from "./errors.js";
export { bfloat16ToFloat, encodeBFloat16 } from "./formats/bfloat16.js";
export {
  type BFloat16LmHead,
  type Float32LmHead,
  type LmHeadShape,
  type LmHeadWeights,
  lmHeadFromTensor,
  MAX_VOCAB_SIZE,
  type WeightFormat,
} from "./formats/lm-head.js";
export { readSafetensors, type SafetensorsTensor } from "./formats/safetensors.js";
export type { IdentityOptions, ResolvedIdentity } from "./parameters/identity.js";
export type { PerRow } from "./parameters/per-row.js";
export type { SampleOptions } from "./parameters/sample-options.js";
export {
  type Backend,
  type BackendCapabilities,
  type BackendDevice,
  type BackendFeature,
  type BackendHead,
  type BackendOpening,
  BackendRowStatus,
  type BackendSampleResult,
  type BatchLogprobs,
  type LogitBiasRows,
  type LogprobsMode,
  type LogprobsRequest,
  type PassedOverBackend,
  type RowParameters,
  type SampleRequest,
  type SeenTokenRows,
  type UnavailableReason,
  type Variant,
} from "./sampler/backend.js";
export { type CreateSamplerOptions, createSampler } from "./sampler/create-sampler.js";
export type { LmHead } from "./sampler/lm-head.js";
export type { SampleResult, SampleStats } from "./sampler/result.js";
export type { ChosenBackend, LoadLmHeadOptions, SampleLogitsOptions, Sampler } from "./sampler/sampler.js";
