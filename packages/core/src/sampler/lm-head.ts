/**
 * A loaded LM head: hidden states in, tokens out.
 */
import { FlashSamplingError, throwIfAborted } from "../errors.js";
import type { LmHeadWeights, WeightFormat } from "../formats/lm-head.js";
import { resolveSampleRequest, type SampleOptions } from "../parameters/sample-options.js";
import type { BackendCapabilities, BackendHead } from "./backend.js";
import { asyncDispose, Lifetime } from "./lifetime.js";
import { type SampleResult, toSampleResult } from "./result.js";

/** An LM head on a backend's device. Made by `sampler.loadLmHead`. */
export class LmHead {
  /** Number of vocabulary ids V. */
  readonly vocabSize: number;
  /** Length D of a hidden state. */
  readonly hiddenSize: number;
  /** Format in which the weights are held. */
  readonly format: WeightFormat;
  readonly #backendHead: BackendHead;
  readonly #capabilities: BackendCapabilities;
  readonly #lifetime: Lifetime;

  /** @internal */
  constructor(
    { vocabSize, hiddenSize, format }: LmHeadWeights,
    backendHead: BackendHead,
    capabilities: BackendCapabilities,
    onDispose: (head: LmHead) => void,
  ) {
    this.vocabSize = vocabSize;
    this.hiddenSize = hiddenSize;
    this.format = format;
    this.#backendHead = backendHead;
    this.#capabilities = capabilities;
    this.#lifetime = new Lifetime("LM head", async () => {
      onDispose(this);
      await backendHead.dispose();
    });
  }

  /**
   * Draws the next token of every row from softmax of its logits, exactly.
   *
   * The batch size B is `hidden.length / hiddenSize`. `hidden` is read before the returned promise is first awaited, so it may be
   * reused at once. Calls may overlap.
   *
   * @param hidden - final hidden states [B, D], row-major float32
   * @param options - sampling parameters and row identities
   * @throws FlashSamplingError `INVALID_ARGUMENT`, `SHAPE_MISMATCH` or `UNSUPPORTED` before anything is computed;
   * `NON_FINITE_LOGITS` or `EMPTY_SUPPORT` naming the row; `ABORTED`; `DISPOSED`. After any of them but the last the head is usable.
   */
  async sample(hidden: Float32Array, options: SampleOptions = {}): Promise<SampleResult> {
    this.#lifetime.check();
    const request = resolveSampleRequest(options, rowsIn(hidden, "hidden", this.hiddenSize), this.#capabilities);
    throwIfAborted(options.signal);
    const result = await this.#lifetime.run(() => this.#backendHead.sample(hidden, request, options.signal));
    return toSampleResult(result, request, options.onRowError);
  }

  /** Waits for calls in flight and frees the head's memory. May be called again. */
  dispose(): Promise<void> {
    return this.#lifetime.dispose();
  }

  /** {@link LmHead.dispose}, for `await using`. */
  [asyncDispose](): Promise<void> {
    return this.dispose();
  }
}

/**
 * Number of rows of length `rowLength` in an array, at least 1.
 *
 * @throws FlashSamplingError `INVALID_ARGUMENT` for other types, `SHAPE_MISMATCH` for other lengths
 */
export function rowsIn(array: Float32Array | Float64Array, argument: string, rowLength: number): number {
  if (!(array instanceof Float32Array) && !(argument === "logits" && array instanceof Float64Array)) {
    const wanted = argument === "logits" ? "Float32Array or Float64Array" : "Float32Array";
    throw new FlashSamplingError("INVALID_ARGUMENT", `${argument} must be a ${wanted}.`, { argument });
  }
  if (array.length === 0 || array.length % rowLength !== 0) {
    throw new FlashSamplingError(
      "SHAPE_MISMATCH",
      `${argument} has ${array.length} elements, which is not a whole number of rows of ${rowLength}.`,
      { argument },
    );
  }
  return array.length / rowLength;
}
