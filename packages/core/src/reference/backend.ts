/**
 * The reference backend: every token by float64 arithmetic, in one pass by the summary monoid. It is slow and exact, and it is
 * what other backends are compared with, token by token.
 */
import { invalidArgument } from "../errors.js";
import { copyLmHead, type LmHeadWeights } from "../formats/lm-head.js";
import { refuseUnknownOptions, requireObject } from "../parameters/check.js";
import type {
  Backend,
  BackendCapabilities,
  BackendHead,
  BackendSampleResult,
  SampleRequest,
} from "../sampler/backend.js";
import { collectRows } from "./collect-rows.js";
import { type Activations, rawLogitSteps } from "./raw-logits.js";
import { onePassSteps } from "./sample-row.js";

/** What the reference offers: everything that core knows. */
export const REFERENCE_CAPABILITIES: BackendCapabilities = {
  formats: ["f32", "bf16", "f16", "int8", "int4", "fp8"],
  variants: ["fused", "grouped", "online"],
  parameters: [
    "temperature",
    "logitBias",
    "repetitionPenalty",
    "frequencyPenalty",
    "presencePenalty",
    "allowedTokens",
    "topK",
    "topP",
    "minP",
    "epsilonCutoff",
    "etaCutoff",
    "topNSigma",
    "draws",
    "logprobs",
    "bias",
    "logitScale",
    "softCap",
  ],
};

/** Options of {@link reference}. */
export interface ReferenceOptions {
  /**
   * How int8 and int4 heads meet hidden states: "int8" quantises these first, as backends with integer kernels do. Part of which
   * token a seed draws. Default "float32".
   */
  readonly activations?: Activations | undefined;
}

/**
 * The float64 reference as a backend. Available everywhere; meant for tests and for reading, not for speed.
 *
 * @param options - how integer weights meet hidden states
 * @throws FlashSamplingError `INVALID_ARGUMENT` for unknown options
 */
export function reference(options: ReferenceOptions = {}): Backend {
  requireObject("options", options);
  refuseUnknownOptions(options, ["activations"]);
  const { activations = "float32" } = options;
  if (activations !== "float32" && activations !== "int8") {
    throw invalidArgument("activations", `"float32" or "int8"`, activations);
  }
  const capabilities: BackendCapabilities =
    activations === "int8"
      ? { ...REFERENCE_CAPABILITIES, quantizesActivations: ["int8", "int4"] }
      : REFERENCE_CAPABILITIES;
  return {
    name: "reference",
    async open() {
      return {
        available: true,
        device: {
          description: "float64 reference in JavaScript",
          capabilities,
          loadLmHead: async (head) => new ReferenceHead(head, activations),
          dispose: async () => {},
        },
      };
    },
  };
}

class ReferenceHead implements BackendHead {
  #head: LmHeadWeights;
  readonly #activations: Activations;

  constructor(head: LmHeadWeights, activations: Activations) {
    this.#head = copyLmHead(head);
    this.#activations = activations;
  }

  async sample(hidden: Float32Array, request: SampleRequest, signal?: AbortSignal): Promise<BackendSampleResult> {
    const head = this.#head;
    const states = hidden.slice();
    const activations = this.#activations;
    return collectRows(request, signal, function* (row) {
      const state = states.subarray(row * head.hiddenSize, (row + 1) * head.hiddenSize);
      return yield* onePassSteps(yield* rawLogitSteps(head, state, activations), request, row);
    });
  }

  async replaceWeights(head: LmHeadWeights): Promise<void> {
    this.#head = copyLmHead(head);
  }

  async dispose(): Promise<void> {}
}
