/**
 * The contract between the SDK and a backend: what a third party implements to add a device.
 *
 * Core validates everything the user passes before a backend sees it. So a backend receives plain, complete, in-range values
 * and answers with tokens and row statuses; it never reads user options, never invents defaults and never falls back.
 */
import type { LmHeadWeights, WeightFormat } from "../formats/lm-head.js";
import type { DeviceArray, DeviceArrayUse, DeviceLmHead } from "./device-array.js";

/** How the categorical distribution is factorised. Part of which token a seed draws. */
export type Variant =
  /** Gumbel noise per token (Algorithm 1): pathwise exact, the default. */
  | "fused"
  /** Noise per group of 16 tokens (appendix I.2): exact in distribution. */
  | "grouped"
  /** A sequential fold over groups (appendix I.3): exact in distribution. */
  | "online";

/**
 * Settings that a backend may or may not honour, each named as the user writes it.
 *
 * @category Writing a backend
 */
export type BackendFeature =
  | "temperature"
  | "logitBias"
  | "repetitionPenalty"
  | "frequencyPenalty"
  | "presencePenalty"
  | "allowedTokens"
  | "topK"
  | "topP"
  | "minP"
  | "epsilonCutoff"
  | "etaCutoff"
  | "topNSigma"
  | "draws"
  | "logprobs"
  // Properties of a head.
  | "bias"
  | "logitScale"
  | "softCap";

/**
 * What a backend can do. Whatever lies outside is refused by core with `UNSUPPORTED`, naming the setting.
 *
 * @category Writing a backend
 */
export interface BackendCapabilities {
  /** Weight formats that `loadLmHead` takes. */
  readonly formats: readonly WeightFormat[];
  /** Variants that `sample` takes. */
  readonly variants: readonly Variant[];
  /** Settings that are honoured. */
  readonly parameters: readonly BackendFeature[];
  /**
   * Weight formats, among int8 and int4, for which hidden states are quantised by core's `quantizeActivations`; absent: none. Such a
   * backend draws the tokens of `reference({ activations: "int8" })`, the others those of `reference()`.
   */
  readonly quantizesActivations?: readonly WeightFormat[] | undefined;
  /** Largest `topK` (when `topK` is honoured); absent when there is no limit. */
  readonly maxTopK?: number | undefined;
  /** Largest number of draws per row (when `draws` is honoured); absent when there is no limit but 65,536. */
  readonly maxDraws?: number | undefined;
  /** What may lie in the device's memory already; absent: nothing. "hidden" takes `BackendHead.holdHidden`, "weight" `loadDeviceLmHead`. */
  readonly deviceArrays?: readonly DeviceArrayUse[] | undefined;
}

/**
 * Per-row parameters, one entry a row, all validated, defaults filled in.
 *
 * @category Writing a backend
 */
export interface RowParameters {
  /** Temperature, float32; 0 is greedy. */
  readonly temperature: Float32Array;
  /** Keep the k best; 0 is off. */
  readonly topK: Uint32Array;
  /** Nucleus mass in [0, 1], float32; 1 is off, 0 keeps the first token alone. */
  readonly topP: Float32Array;
  /** Smallest probability relative to the best, in [0, 1], float32; 0 is off. */
  readonly minP: Float32Array;
  /** Smallest probability, in [0, 1], float32; 0 is off. */
  readonly epsilonCutoff: Float32Array;
  /** η of η-sampling, in [0, 1], float32; 0 is off. */
  readonly etaCutoff: Float32Array;
  /** n of top-nσ, at least 0, float32; Infinity is off. */
  readonly topNSigma: Float32Array;
  /** Positive float32; 1 is off. */
  readonly repetitionPenalty: Float32Array;
  /** Float32; 0 is off. */
  readonly frequencyPenalty: Float32Array;
  /** Float32; 0 is off. */
  readonly presencePenalty: Float32Array;
  /** Noise seed. */
  readonly seed: BigUint64Array;
  /** Noise stream. */
  readonly stream: Uint32Array;
  /** Noise position. */
  readonly position: Uint32Array;
}

/**
 * Values of a few tokens per row: the entries of row b are those from rowStart[b] up to rowStart[b + 1], token ids ascending and distinct.
 *
 * @category Writing a backend
 */
export interface LogitBiasRows {
  /** [B + 1], ascending, from 0 to the number of entries. */
  readonly rowStart: Uint32Array;
  /** Vocabulary ids, below V. */
  readonly token: Uint32Array;
  /** Added to the raw logit, float32; finite, or −∞ to take the token out of the support. */
  readonly value: Float32Array;
}

/**
 * The distinct tokens that the sequence of each row with a penalty holds, prompt and output; laid out like {@link LogitBiasRows}. Rows
 * without a penalty have no entries.
 *
 * @category Writing a backend
 */
export interface SeenTokenRows {
  /** [B + 1], ascending, from 0 to the number of entries. */
  readonly rowStart: Uint32Array;
  /** Vocabulary ids, below V. */
  readonly token: Uint32Array;
  /** How often the token stands in the output; 0 for tokens of the prompt alone. */
  readonly outputCount: Uint32Array;
}

/** Which distribution logprobs are taken from. */
export type LogprobsMode =
  /** The model's own: softmax of the raw logits over the whole vocabulary, temperature 1, before any setting. */
  | "raw"
  /** The one drawn from: after all transforms, renormalised over the tokens that truncation keeps. */
  | "processed";

/**
 * The logprobs that a call asks for.
 *
 * @category Writing a backend
 */
export interface LogprobsRequest {
  /** Which distribution. */
  readonly mode: LogprobsMode;
  /** Entries of the list of the likeliest tokens, 0 to 64. */
  readonly top: number;
}

/**
 * One validated call of `sample`. Its arrays are core's own copies and do not change while the call runs.
 *
 * @category Writing a backend
 */
export interface SampleRequest {
  /** Number of rows B, at least 1. */
  readonly batchSize: number;
  /** Tokens drawn per row, at least 1. */
  readonly draws: number;
  /** How the distribution is factorised. */
  readonly variant: Variant;
  /** Per-row parameters, each array of length B. */
  readonly rows: RowParameters;
  /** Sparse biases; absent when no row has any. */
  readonly logitBias?: LogitBiasRows | undefined;
  /** Tokens that the penalties look at; absent when no row has a penalty. */
  readonly seenTokens?: SeenTokenRows | undefined;
  /**
   * Allowed tokens of each row, [B]: a bitmask of ⌈V / 32⌉ words, token v is bit v mod 32 of word ⌊v / 32⌋; rows may share one array, and
   * `undefined` allows all. Absent when no row has a mask.
   */
  readonly allowedTokens?: readonly (Uint32Array | undefined)[] | undefined;
  /** Logprobs to answer with; absent when none are asked for. */
  readonly logprobs?: LogprobsRequest | undefined;
  /** Room for the tokens in the device's memory, [B, draws] uint32, written besides the answer; absent unless the backend takes it. */
  readonly tokensInto?: Required<DeviceArray> | undefined;
}

/**
 * Hidden states that a backend keeps for a call.
 *
 * @category Writing a backend
 */
export interface HeldHidden {
  /** {@link BackendHead.sample} for them; called once, or not at all. */
  sample(request: SampleRequest, signal?: AbortSignal): Promise<BackendSampleResult>;
  /** Frees them. Called once, when no call needs them any more. */
  release(): void;
}

/**
 * Steps on the device: its rows' identities and token counts, advanced by the tokens that it draws.
 *
 * @category Writing a backend
 */
export interface BackendSteps {
  /** Queues a step and returns; what goes wrong later, `read` throws. Buffers are the caller's. */
  step(hidden: Required<DeviceArray>, tokensInto: Required<DeviceArray> | undefined): void;
  /**
   * Waits for the first `steps` steps. Returns tokens [steps, B, draws], statuses [steps, B] and, if the request asks for them, logprobs, as in
   * {@link BackendSampleResult} with steps · B rows.
   */
  read(steps: number, signal?: AbortSignal): Promise<Omit<BackendSampleResult, "secondLooks">>;
  /** Frees what the steps hold. Called once. */
  dispose(): Promise<void>;
}

/**
 * Row statuses as a backend reports them.
 *
 * @category Writing a backend
 */
export const BackendRowStatus = {
  /** Tokens were drawn. */
  Ok: 0,
  /** A raw logit is NaN or infinite, or overflows on division by the temperature. */
  NonFiniteLogits: 1,
  /** No token is in the support. */
  EmptySupport: 2,
} as const;

/**
 * Logprobs of a batch, natural logarithms. Rows that are not ok hold NaN and `NO_TOKEN`.
 *
 * @category Writing a backend
 */
export interface BatchLogprobs {
  /** Log of the normaliser of each row's distribution, [B]: logprob = logit − logZ. */
  readonly logZ: Float64Array;
  /** Logprobs of the drawn tokens, [B, draws]. */
  readonly chosen: Float64Array;
  /** The likeliest tokens in order, ties by the lower id, [B, top]; `NO_TOKEN` where the distribution has fewer. */
  readonly topTokens: Uint32Array;
  /** Their logprobs, [B, top]; −∞ where the distribution has fewer. */
  readonly topLogprobs: Float64Array;
}

/**
 * What a backend answers to one {@link SampleRequest}.
 *
 * @category Writing a backend
 */
export interface BackendSampleResult {
  /** Tokens [B, draws], row-major; `NO_TOKEN` for rows that are not ok. */
  readonly tokens: Uint32Array;
  /** One of {@link BackendRowStatus} per row, [B]. */
  readonly status: Uint8Array;
  /** How many (row, draw) pairs needed a second look at the weights to place a truncation. */
  readonly secondLooks: number;
  /** Present if and only if the request asks for logprobs. */
  readonly logprobs?: BatchLogprobs | undefined;
}

/**
 * A loaded LM head on a backend's device.
 *
 * @category Writing a backend
 */
export interface BackendHead {
  /**
   * Draws tokens for `hidden` [B, D], row-major float32.
   *
   * `hidden` is the caller's: read it before the first await. Calls may overlap; order them yourself. Once `signal` fires, reject
   * with `ABORTED` soon and stay usable.
   */
  sample(hidden: Float32Array, request: SampleRequest, signal?: AbortSignal): Promise<BackendSampleResult>;
  /**
   * Keeps hidden states [B, D] of the device's memory for a later call. It reads them, in the order in which the device runs
   * commands, before this function returns.
   *
   * @throws FlashSamplingError `INVALID_ARGUMENT` naming `hidden`, for memory that is too small or that the device cannot read
   */
  holdHidden?(hidden: Required<DeviceArray>, batchSize: number): HeldHidden;
  /**
   * Puts other weights in the place of the head's: same shape and kind, checked by core. No other call is under way, and none is made
   * before the promise settles. `head` is the caller's again once it resolves; if it rejects, nothing was written.
   *
   * Absent where the backend cannot do it.
   */
  replaceWeights?(head: LmHeadWeights): Promise<void>;
  /** {@link BackendHead.replaceWeights} by weights in the device's memory, of a head that was loaded with such. */
  replaceDeviceWeights?(head: DeviceLmHead): Promise<void>;
  /**
   * Makes ready for at most `maxSteps` steps that draw what `request` asks for, without the host in between. Each moves the rows that it draws for one
   * position further, and counts the tokens of rows with a penalty, of which there is one draw.
   *
   * Absent where the backend cannot do it.
   *
   * @throws FlashSamplingError `UNSUPPORTED`, naming a setting that takes the host
   */
  openSteps?(request: SampleRequest, maxSteps: number): Promise<BackendSteps>;
  /** Waits for calls in flight, then frees what the head holds. Called once. */
  dispose(): Promise<void>;
}

/** What a backend found on its device and chose by it, for people and for reports of faults. */
export interface BackendReport {
  /** The device by the names that it gives itself: vendor, architecture. */
  readonly device: Readonly<Record<string, string>>;
  /** Optional abilities that it has, by the platform's names. */
  readonly features: readonly string[];
  /** Its limits that matter here, by the platform's names. */
  readonly limits: Readonly<Record<string, number>>;
  /** What was chosen, and why. */
  readonly choices: readonly {
    /** What there was to choose: "workgroups per row". */
    readonly what: string;
    /** What was chosen. */
    readonly chosen: string;
    /** Why. */
    readonly why: string;
  }[];
}

/**
 * An open device, ready to load heads.
 *
 * @category Writing a backend
 */
export interface BackendDevice {
  /** One line for people: device, instruction set, threads. */
  readonly description: string;
  /** What was found on it, and what was chosen by it; absent where there is nothing to tell. */
  readonly report?: BackendReport | undefined;
  /** What it can do. */
  readonly capabilities: BackendCapabilities;
  /** Takes a head onto the device; its arrays are the caller's and are free for reuse once the promise resolves. */
  loadLmHead(head: LmHeadWeights, signal?: AbortSignal): Promise<BackendHead>;
  /**
   * Takes a head whose weights lie in the device's memory: they are used there and never freed. There if the capabilities list "weight".
   *
   * @throws FlashSamplingError `INVALID_ARGUMENT` naming `weight`, for memory that is too small or that the device cannot read
   */
  loadDeviceLmHead?(head: DeviceLmHead, signal?: AbortSignal): Promise<BackendHead>;
  /** Frees what the device holds; its heads are disposed before. Called once. */
  dispose(): Promise<void>;
}

/** Why a backend cannot run here. */
export interface UnavailableReason {
  /** Stable identifier, the backend's own: `"NO_WASM_SIMD"`. */
  readonly code: string;
  /** What is missing and what would help. */
  readonly message: string;
  /** The error underneath. */
  readonly cause?: unknown;
}

/** A backend that was tried, and why it cannot run here. */
export interface PassedOverBackend extends UnavailableReason {
  /** The backend's name. */
  readonly name: string;
}

/**
 * Outcome of {@link Backend.open}: a device, or a reason.
 *
 * @category Writing a backend
 */
export type BackendOpening =
  | {
      /** The backend can run here. */
      readonly available: true;
      /** Its device, open. */
      readonly device: BackendDevice;
    }
  | {
      /** The backend cannot run here. */
      readonly available: false;
      /** Why not. */
      readonly reason: UnavailableReason;
    };

/**
 * A backend that `createSampler` can choose. Making one is free; nothing happens before `open`.
 *
 * @category Writing a backend
 */
export interface Backend {
  /** The package's short name: `"cpu-simd-wasm"`. */
  readonly name: string;
  /** Opens the device. Absence is an answer, not an exception. */
  open(signal?: AbortSignal): Promise<BackendOpening>;
}
