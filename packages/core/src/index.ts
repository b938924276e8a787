/**
 * `@flashsampling/core`: the Sampler interface, parameters and weight formats. The exact mathematics underneath has entries of its
 * own: `@flashsampling/core/noise`, `/summary` and `/reference`; `/backend` is for those who write one.
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
export { type QuantizedActivations, quantizeActivations } from "./formats/activations.js";
export { type BFloat16LmHead, bfloat16ToFloat, encodeBFloat16 } from "./formats/bfloat16.js";
export type { BlobLike } from "./formats/blob-like.js";
export { dequantizeLmHead } from "./formats/decode.js";
export {
  encodeFloat8,
  encodeFloat8LmHead,
  type Float8Granularity,
  type Float8LmHead,
  float8ToFloat,
} from "./formats/float8.js";
export { encodeFloat16, type Float16LmHead, float16ToFloat } from "./formats/float16.js";
export type { Float32LmHead } from "./formats/float32.js";
export { encodeInt4LmHead, type Int4Encoding, type Int4LmHead } from "./formats/int4.js";
export {
  encodeInt8LmHead,
  type Int8Encoding,
  type Int8Granularity,
  type Int8LmHead,
  int8FromUint8,
} from "./formats/int8.js";
export { type LmHeadShape, type LmHeadWeights, MAX_VOCAB_SIZE, type WeightFormat } from "./formats/lm-head.js";
export { lmHeadFromTensor, type QuantizationTensors } from "./formats/lm-head-from-tensor.js";
export { lmHeadFromMatMulNBits, type MatMulNBits } from "./formats/matmul-nbits.js";
export { readSafetensors, type SafetensorsTensor } from "./formats/safetensors.js";
export type { SafetensorsInfo } from "./formats/safetensors-header.js";
export {
  openSafetensors,
  type ReadOptions,
  type SafetensorsReader,
} from "./formats/safetensors-reader.js";
export { type OpenShard, openShardedSafetensors } from "./formats/safetensors-shards.js";
export type { IdentityOptions, ResolvedIdentity } from "./parameters/identity.js";
export type { LogitBias, TokenBias } from "./parameters/logit-bias.js";
export type { PerRow } from "./parameters/per-row.js";
export type { SampleOptions } from "./parameters/sample-options.js";
export type { HistoryOptions } from "./parameters/token-history.js";
export { type TokenMask, type TokenMasks, tokenBitmask } from "./parameters/token-mask.js";
export {
  type Backend,
  type BackendCapabilities,
  type BackendDevice,
  type BackendFeature,
  type BackendHead,
  type BackendOpening,
  type BackendReport,
  BackendRowStatus,
  type BackendSampleResult,
  type BackendSteps,
  type BatchLogprobs,
  type HeldHidden,
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
export type { DeviceArray, DeviceArrayUse, DeviceLmHead } from "./sampler/device-array.js";
export type { LmHead, ReplaceWeightsOptions } from "./sampler/lm-head.js";
export type { SampleLogprobs, SampleResult, SampleStats } from "./sampler/result.js";
export type { RowSequenceOptions, RowState, RowStateOptions } from "./sampler/row-state.js";
export type {
  ChosenBackend,
  LmHeadSource,
  LoadLmHeadOptions,
  ReopenOptions,
  SampleLogitsOptions,
  Sampler,
  SamplerRowStateOptions,
} from "./sampler/sampler.js";
export type { StepOptions, StepQueue, StepQueueOptions, StepsResult } from "./sampler/step-queue.js";
