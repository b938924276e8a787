/**
 * The reference backend: every token by float64 arithmetic, in one pass by the summary monoid. It is slow and exact, and it is
 * what other backends are compared with, token by token.
 */
import { NO_TOKEN, throwIfAborted } from "../errors.js";
import { bfloat16ToFloat } from "../formats/bfloat16.js";
import type { LmHeadWeights } from "../formats/lm-head.js";
import type {
  Backend,
  BackendCapabilities,
  BackendHead,
  BackendSampleResult,
  SampleRequest,
} from "../sampler/backend.js";
import { BackendRowStatus } from "../sampler/backend.js";
import { isFiniteFloat32 } from "../summary/flags.js";
import { type RowOutcome, sampleRowOnePass } from "./sample-row.js";

/** What the reference offers: everything that core knows. */
export const REFERENCE_CAPABILITIES: BackendCapabilities = {
  formats: ["f32", "bf16"],
  variants: ["fused", "grouped", "online"],
  parameters: ["temperature", "topK", "topP", "minP", "draws", "bias"],
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

/** How long rows are drawn in one go before an abort may be noticed. */
const SLICE_MS = 8;

/**
 * Runs a per-row sampler over a batch, giving way to the event loop now and then when the call can be aborted.
 *
 * @param request - the call
 * @param signal - the caller's signal
 * @param sampleRow - draws one row
 */
export async function collectRows(
  request: SampleRequest,
  signal: AbortSignal | undefined,
  sampleRow: (row: number) => RowOutcome,
): Promise<BackendSampleResult> {
  const { batchSize, draws } = request;
  const tokens = new Uint32Array(batchSize * draws).fill(NO_TOKEN);
  const status = new Uint8Array(batchSize);
  let secondLooks = 0;
  let sliceStart = performance.now();
  for (let row = 0; row < batchSize; row++) {
    if (signal !== undefined && performance.now() - sliceStart > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      throwIfAborted(signal);
      sliceStart = performance.now();
    }
    const outcome = sampleRow(row);
    status[row] = outcome.status;
    secondLooks += outcome.secondLooks;
    if (outcome.status === BackendRowStatus.Ok) tokens.set(outcome.tokens, row * draws);
  }
  return { tokens, status, secondLooks };
}
