/**
 * A loaded LM head: hidden states in, tokens out.
 */
import type { LmHeadWeights, WeightFormat } from "../formats/lm-head.js";
import { countRows, requireObject, requireTypedArray } from "../parameters/check.js";
import type { SampleOptions } from "../parameters/sample-options.js";
import type { BackendCapabilities, BackendHead } from "./backend.js";
import { asyncDispose, Lifetime } from "./lifetime.js";
import type { SampleResult } from "./result.js";
import { openRowState, type RowState, type RowStateOptions } from "./row-state.js";
import { SampleCall } from "./sample-call.js";

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
   * at once, and so may every array in the options. Calls may overlap; those on one state wait for each other.
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
    const call = new SampleCall(options, { batchSize, vocabSize: this.vocabSize }, this.#capabilities);
    const states = call.startsAtOnce ? hidden : hidden.slice();
    return this.#lifetime.run(() => call.run((request) => this.#backendHead.sample(states, request, options.signal)));
  }

  /**
   * A state for a batch of sequences: noise identities, tokens so far, masks. Calls that are given it advance it.
   *
   * @param options - number of rows, and what they begin with
   * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming argument and row; `DISPOSED`
   */
  async createRowState(options: RowStateOptions): Promise<RowState> {
    this.#lifetime.check();
    requireObject("options", options);
    return openRowState(options, this.vocabSize);
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
