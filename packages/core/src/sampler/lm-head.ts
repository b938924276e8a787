/**
 * A loaded LM head: hidden states in, tokens out.
 */
import { unlessAborted } from "../abort.js";
import { FlashSamplingError, invalidArgument, throwIfAborted } from "../errors.js";
import { type HeadKind, kindOfHead, requireSameKind } from "../formats/head-kind.js";
import type { LmHeadWeights, WeightFormat } from "../formats/lm-head.js";
import { readHead } from "../formats/validate-lm-head.js";
import { UINT32_MAX } from "../noise/row-identity.js";
import {
  countRows,
  refuseUnknownOptions,
  requireObject,
  requirePositiveInteger,
  requireSignal,
  requireTypedArray,
} from "../parameters/check.js";
import { FOREIGN_OPTIONS, NOT_OF_STEPS, RESERVED_OPTIONS, STEP_OPTIONS } from "../parameters/option-names.js";
import type { SampleOptions } from "../parameters/sample-options.js";
import { countsTokens } from "../rows/device-steps.js";
import type { BackendCapabilities, BackendHead, BackendSteps, HeldHidden } from "./backend.js";
import {
  type DeviceArray,
  type DeviceLmHead,
  isDeviceArray,
  readDeviceArray,
  refuseBareMemory,
} from "./device-array.js";
import { asyncDispose, Lifetime } from "./lifetime.js";
import { askBackend, requireOfBackend, type SampleResult } from "./result.js";
import { openRowState, type RowState, type RowStateOptions } from "./row-state.js";
import { SampleCall } from "./sample-call.js";
import type { LmHeadSource } from "./sampler.js";
import { requireMaxSteps, StepQueue, type StepQueueOptions } from "./step-queue.js";

/** Most rows of a queue of steps. */
const MAX_STEP_ROWS = 2 ** 20;

/** Options of {@link LmHead.replaceWeights}. */
export interface ReplaceWeightsOptions {
  /** Aborts the replacement as long as the copy has not begun. */
  readonly signal?: AbortSignal | undefined;
}

/** An LM head on a backend's device. Made by `sampler.loadLmHead`. */
export class LmHead {
  /** Number of vocabulary ids V. */
  readonly vocabSize: number;
  /** Length D of a hidden state. */
  readonly hiddenSize: number;
  /** Format in which the weights are held. */
  readonly format: WeightFormat;
  readonly #kind: HeadKind;
  /** @internal Where it comes from, if that can be called again. */
  readonly source: LmHeadSource | undefined;
  #backendHead: BackendHead;
  #capabilities: BackendCapabilities;
  readonly #lifetime: Lifetime;
  readonly #queues = new Set<StepQueue>();
  /** The last replacement under way; it never rejects. */
  #replacement: Promise<void> | undefined;

  /** @internal */
  constructor(
    head: LmHeadWeights | DeviceLmHead,
    backendHead: BackendHead,
    capabilities: BackendCapabilities,
    source: LmHeadSource | undefined,
    onDisposed: (head: LmHead) => void,
  ) {
    this.vocabSize = head.vocabSize;
    this.hiddenSize = head.hiddenSize;
    this.format = head.format;
    this.#kind = kindOfHead(head);
    this.#backendHead = backendHead;
    this.#capabilities = capabilities;
    this.source = source;
    this.#lifetime = new Lifetime("LM head", async () => {
      await Promise.allSettled(Array.from(this.#queues, (queue) => queue.dispose()));
      await askBackend(() => this.#backendHead.dispose()).finally(() => onDisposed(this));
    });
  }

  /** @internal @throws FlashSamplingError unless the weights are of the head's kind */
  requireSameKind(weights: LmHeadWeights | DeviceLmHead): void {
    requireSameKind(this.#kind, kindOfHead(weights));
  }

  /** @internal Takes another device's head in the place of the present one, which is freed as far as that is possible. */
  async moveTo(backendHead: BackendHead, capabilities: BackendCapabilities): Promise<void> {
    if (this.#lifetime.closed) {
      // Nobody would let go of it: disposal frees the present one, or has.
      await Promise.allSettled([askBackend(() => backendHead.dispose())]);
      return;
    }
    const before = this.#backendHead;
    this.#backendHead = backendHead;
    this.#capabilities = capabilities;
    await Promise.allSettled(Array.from(this.#queues, (queue) => queue.dispose()));
    await Promise.allSettled([askBackend(() => before.dispose())]);
  }

  /**
   * Draws the next token of every row from softmax of its logits, exactly.
   *
   * The batch size B is `hidden.length / hiddenSize`. `hidden` is read before this function returns its promise, so it may be reused
   * at once, and so may every array in the options. In a device's memory it is read by commands that are queued before this function
   * returns: commands queued later may overwrite it. Calls may overlap; those on one state wait for each other.
   *
   * @param hidden - final hidden states [B, D], row-major float32; in the device's memory where the backend's `capabilities.deviceArrays`
   * lists "hidden"
   * @param options - sampling parameters and row identities
   * @throws FlashSamplingError `INVALID_ARGUMENT`, `SHAPE_MISMATCH` or `UNSUPPORTED` before anything is computed;
   * `NON_FINITE_LOGITS` or `EMPTY_SUPPORT` naming the row; `ABORTED`; `DISPOSED`. After any of them but the last the head is usable.
   */
  async sample(hidden: Float32Array | DeviceArray, options: SampleOptions = {}): Promise<SampleResult> {
    this.#lifetime.check();
    requireObject("options", options);
    refuseBareMemory("hidden", hidden, "Float32Array", this.#capabilities);
    const onDevice = isDeviceArray(hidden)
      ? readDeviceArray("hidden", hidden, Float32Array.BYTES_PER_ELEMENT, this.#capabilities)
      : undefined;
    const length = onDevice?.length ?? requireTypedArray("hidden", hidden, ["Float32Array"]);
    const batchSize = countRows("hidden", length, this.hiddenSize);
    const call = new SampleCall(options, { batchSize, vocabSize: this.vocabSize }, this.#capabilities);
    const replacement = this.#replacement;
    const { signal } = options;
    const held = onDevice && this.#hold(onDevice, batchSize);
    const isReadAtOnce = call.startsAtOnce && replacement === undefined;
    const states = held || isReadAtOnce ? hidden : (hidden as Float32Array).slice();
    const answer = this.#lifetime.run(() =>
      call.run((request) => {
        const ask = () =>
          held?.sample(request, signal) ?? this.#backendHead.sample(states as Float32Array, request, signal);
        return replacement === undefined ? ask() : unlessAborted(replacement, signal).then(ask);
      }),
    );
    return held === undefined ? answer : answer.finally(() => held.release());
  }

  /** Has the backend keep hidden states of its device's memory. */
  #hold(hidden: Required<DeviceArray>, batchSize: number): HeldHidden {
    const held = this.#backendHead.holdHidden?.(hidden, batchSize);
    requireOfBackend(
      typeof held?.sample === "function" && typeof held.release === "function",
      "holdHidden must answer with sample and release, where capabilities.deviceArrays lists hidden",
    );
    return held as HeldHidden;
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

  /**
   * A queue of steps whose hidden states and tokens stay on the device: a loop queues its model's commands and a step in turn, and reads
   * the tokens of many steps at once. There where the backend offers it.
   *
   * @param options - number of rows, most steps, settings, and what the rows begin with
   * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming argument and row; `UNSUPPORTED` for a backend without such steps, or
   * naming a setting that takes the host; `OUT_OF_MEMORY`, `DEVICE_LOST`, `DISPOSED`
   */
  async openSteps(options: StepQueueOptions): Promise<StepQueue> {
    this.#lifetime.check();
    requireObject("options", options);
    const { batchSize, maxSteps, ...settings } = options;
    requirePositiveInteger("batchSize", batchSize, MAX_STEP_ROWS);
    requireMaxSteps(maxSteps);
    for (const name of NOT_OF_STEPS) {
      if ((settings as SampleOptions)[name] === undefined) continue;
      throw new FlashSamplingError("UNSUPPORTED", `Steps that are queued do not take ${name}; leave it out.`, {
        argument: name,
      });
    }
    refuseUnknownOptions(options, STEP_OPTIONS, RESERVED_OPTIONS, FOREIGN_OPTIONS);
    const call = new SampleCall(settings, { batchSize, vocabSize: this.vocabSize }, this.#capabilities);
    const backendHead = this.#backendHead;
    if (backendHead.openSteps === undefined) {
      throw new FlashSamplingError("UNSUPPORTED", "This backend does not queue steps; call sample for each of them.");
    }
    const request = call.request();
    const { position } = request.rows;
    const row = position.findIndex((first) => first + maxSteps > UINT32_MAX + 1);
    if (row >= 0)
      throw invalidArgument("position", `such that ${maxSteps} steps follow below 2^32`, position[row], row);
    const counted = request.draws === 1 ? -1 : position.findIndex((_, row) => countsTokens(request, row));
    if (counted >= 0) {
      const message = `draws must be 1 where row ${counted} has a penalty, for which only one token of a step can be counted; got ${request.draws}.`;
      throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument: "draws", row: counted });
    }
    return this.#lifetime.run(async () => {
      const steps = await askBackend(async () => backendHead.openSteps?.(request, maxSteps));
      const queue = new StepQueue(steps as BackendSteps, {
        request,
        maxSteps,
        hiddenSize: this.hiddenSize,
        vocabSize: this.vocabSize,
        capabilities: this.#capabilities,
        isReplacing: () => this.#replacement !== undefined,
        onDisposed: (gone) => this.#queues.delete(gone),
      });
      this.#queues.add(queue);
      return queue;
    });
  }

  /**
   * Puts other weights in the place of this head's, for training loops and adapters that change them between tokens. Waits for the
   * calls made before, which see the old weights; calls made after wait in turn and see the new ones. None sees a mixture.
   *
   * Shape, format, granularity, and which of zero points, bias, logit scale and soft cap there are, stay as they are; all values may
   * change. Weights in the device's memory are replaced by others there. The arrays are free for reuse once the promise resolves. Once the
   * copy has begun it is completed, whatever the signal says.
   *
   * @param weights - all of the head, as for `loadLmHead`
   * @param options - `signal` aborts as long as the copy has not begun; the old weights then stay
   * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH` naming the part, `UNSUPPORTED` if the backend cannot replace weights,
   * `ABORTED`, `DISPOSED`, `INTERNAL` for any other failure of the backend
   */
  async replaceWeights(weights: LmHeadWeights | DeviceLmHead, options: ReplaceWeightsOptions = {}): Promise<void> {
    this.#lifetime.check();
    const head = readHead(weights, this.#capabilities);
    requireSameKind(this.#kind, kindOfHead(head));
    requireObject("options", options);
    refuseUnknownOptions(options, ["signal"]);
    const { signal } = options;
    requireSignal(signal);
    const backendHead = this.#backendHead;
    const replace = isDeviceArray(head.weight)
      ? backendHead.replaceDeviceWeights?.bind(backendHead, head as DeviceLmHead)
      : backendHead.replaceWeights?.bind(backendHead, head as LmHeadWeights);
    if (replace === undefined) {
      const message = "This backend does not replace weights in place; dispose of the head and load a new one.";
      throw new FlashSamplingError("UNSUPPORTED", message, { argument: "weights" });
    }
    throwIfAborted(signal);
    const earlier = this.#lifetime.settled();
    const replaced = this.#lifetime.run(async () => {
      await unlessAborted(earlier, signal);
      await askBackend(replace);
    });
    // An earlier one may still be copying when this one is aborted: calls made from now on wait for both.
    const settled: Promise<void> = Promise.allSettled([this.#replacement, replaced]).then(() => {
      if (this.#replacement === settled) this.#replacement = undefined;
    });
    this.#replacement = settled;
    return replaced;
  }

  /**
   * Refuses further calls, waits for those in flight and lets go of the head: threads and device resources end at once. Memory that
   * only the garbage collector can free, as WebAssembly's, is freed when it next takes it. May be called again; `await using` calls it.
   */
  dispose(): Promise<void> {
    return this.#lifetime.dispose();
  }

  /**
   * {@link LmHead.dispose}, for `await using`.
   *
   * @hidden
   */
  [asyncDispose](): Promise<void> {
    return this.dispose();
  }
}
