/**
 * A loaded LM head: hidden states in, tokens out.
 */
import { throwIfAborted } from "../errors.js";
import type { LmHeadWeights, WeightFormat } from "../formats/lm-head.js";
import { countRows, requireObject, requireTypedArray } from "../parameters/check.js";
import { resolveSampleRequest, type SampleOptions } from "../parameters/sample-options.js";
import type { BackendCapabilities, BackendHead } from "./backend.js";
import { asyncDispose, Lifetime } from "./lifetime.js";
import { askBackend, type SampleResult, toSampleResult } from "./result.js";

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
    onDisposed: (head: LmHead) => void,
  ) {
    this.vocabSize = vocabSize;
    this.hiddenSize = hiddenSize;
    this.format = format;
    this.#backendHead = backendHead;
    this.#capabilities = capabilities;
    this.#lifetime = new Lifetime("LM head", () => backendHead.dispose().finally(() => onDisposed(this)));
  }

  /**
   * Draws the next token of every row from softmax of its logits, exactly.
   *
   * The batch size B is `hidden.length / hiddenSize`. `hidden` is read before this function returns its promise, so it may be reused
   * at once. Calls may overlap.
   *
   * @param hidden - final hidden states [B, D], row-major float32
   * @param options - sampling parameters and row identities
   * @throws FlashSamplingError `INVALID_ARGUMENT`, `SHAPE_MISMATCH` or `UNSUPPORTED` before anything is computed;
   * `NON_FINITE_LOGITS` or `EMPTY_SUPPORT` naming the row; `ABORTED`; `DISPOSED`. After any of them but the last the head is usable.
   */
  async sample(hidden: Float32Array, options: SampleOptions = {}): Promise<SampleResult> {
    this.#lifetime.check();
    requireObject("options", options);
    const batchSize = countRows("hidden", requireTypedArray("hidden", hidden, ["Float32Array"]), this.hiddenSize);
    const request = resolveSampleRequest(options, batchSize, this.#capabilities);
    throwIfAborted(options.signal);
    const result = await this.#lifetime.run(() =>
      askBackend(() => this.#backendHead.sample(hidden, request, options.signal)),
    );
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
