/**
 * The reference backend: every token by float64 arithmetic, in one pass by the summary monoid. It is slow and exact, and it is
 * what other backends are compared with, token by token.
 */
import { bfloat16ToFloat } from "../formats/bfloat16.js";
import type { LmHeadWeights } from "../formats/lm-head.js";
import type {
  Backend,
  BackendCapabilities,
  BackendHead,
  BackendSampleResult,
  SampleRequest,
} from "../sampler/backend.js";
import { isFiniteFloat32 } from "../summary/flags.js";
import { collectRows } from "./collect-rows.js";
import { sampleRowOnePass } from "./sample-row.js";

/** What the reference offers: everything that core knows. */
export const REFERENCE_CAPABILITIES: BackendCapabilities = {
  formats: ["f32", "bf16"],
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
  ],
};

/** The float64 reference as a backend. Available everywhere; meant for tests and for reading, not for speed. */
export function reference(): Backend {
  return {
    name: "reference",
    async open() {
      return {
        available: true,
        device: {
          description: "float64 reference in JavaScript",
          capabilities: REFERENCE_CAPABILITIES,
          loadLmHead: async (head) => new ReferenceHead(head),
          dispose: async () => {},
        },
      };
    },
  };
}

class ReferenceHead implements BackendHead {
  readonly #vocabSize: number;
  readonly #hiddenSize: number;
  readonly #weight: Float32Array;
  readonly #bias: Float32Array | undefined;

  constructor(head: LmHeadWeights) {
    this.#vocabSize = head.vocabSize;
    this.#hiddenSize = head.hiddenSize;
    this.#weight = head.format === "f32" ? head.weight.slice() : Float32Array.from(head.weight, bfloat16ToFloat);
    this.#bias = head.bias?.slice();
  }

  async sample(hidden: Float32Array, request: SampleRequest, signal?: AbortSignal): Promise<BackendSampleResult> {
    const states = hidden.slice();
    return collectRows(request, signal, (row) => {
      const start = row * this.#hiddenSize;
      return sampleRowOnePass(this.#rawLogits(states.subarray(start, start + this.#hiddenSize)), request, row);
    });
  }

  async dispose(): Promise<void> {}

  /** Raw logits of one row, [V], in float64. A −∞ bias masks its token, unless the product itself is not finite. */
  #rawLogits(hidden: Float32Array): Float64Array {
    const logits = new Float64Array(this.#vocabSize);
    for (let token = 0; token < logits.length; token++) {
      let sum = 0;
      const start = token * this.#hiddenSize;
      for (let d = 0; d < hidden.length; d++) sum += (hidden[d] as number) * (this.#weight[start + d] as number);
      const product = isFiniteFloat32(sum) ? sum : Number.NaN;
      logits[token] = product + (this.#bias?.[token] ?? 0);
    }
    return logits;
  }
}
