/**
 * The sampler: one open backend, the heads loaded onto it, and sampling from logits that already exist.
 */
import { FlashSamplingError, throwIfAborted } from "../errors.js";
import { featuresOfHead, type LmHeadWeights, MAX_VOCAB_SIZE } from "../formats/lm-head.js";
import { readHead } from "../formats/validate-lm-head.js";
import {
  countRows,
  refuseUnknownOptions,
  requireObject,
  requirePositiveInteger,
  requireSignal,
  requireTypedArray,
} from "../parameters/check.js";
import type { SampleOptions } from "../parameters/sample-options.js";
import { REFERENCE_CAPABILITIES } from "../reference/backend.js";
import { collectRows } from "../reference/collect-rows.js";
import { onePassSteps } from "../reference/sample-row.js";
import type { BackendCapabilities, BackendDevice, BackendHead, PassedOverBackend } from "./backend.js";
import { type DeviceLmHead, isDeviceArray } from "./device-array.js";
import { asyncDispose, Lifetime } from "./lifetime.js";
import { LmHead } from "./lm-head.js";
import { askBackend, requireOfBackend, type SampleResult } from "./result.js";
import { openRowState, type RowState, type RowStateOptions } from "./row-state.js";
import { SampleCall } from "./sample-call.js";

/** The backend that a sampler runs on. */
export interface ChosenBackend {
  /** The backend's name. */
  readonly name: string;
  /** One line for people: device, instruction set, threads. */
  readonly description: string;
  /** What it can do. */
  readonly capabilities: BackendCapabilities;
}

/** Options of {@link Sampler.loadLmHead}. */
export interface LoadLmHeadOptions {
  /** Aborts the loading. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of {@link Sampler.sampleLogits}. */
export interface SampleLogitsOptions extends SampleOptions {
  /** Length of a row; left out, it is the state's, and without a state `logits` is one row. */
  readonly vocabSize?: number | undefined;
}

/** Options of {@link Sampler.createRowState}. */
export interface SamplerRowStateOptions extends RowStateOptions {
  /** Number of vocabulary ids V: the length of a row of logits. */
  readonly vocabSize: number;
}

/** Draws tokens on one backend. Made by `createSampler`. */
export class Sampler {
  /** The backend in use. */
  readonly backend: ChosenBackend;
  /** Backends that come before it in the caller's list and cannot run here. */
  readonly passedOver: readonly PassedOverBackend[];
  readonly #device: BackendDevice;
  readonly #heads = new Set<LmHead>();
  readonly #lifetime: Lifetime;

  /** @internal */
  constructor(name: string, device: BackendDevice, passedOver: readonly PassedOverBackend[]) {
    this.backend = { name, description: device.description, capabilities: device.capabilities };
    this.passedOver = passedOver;
    this.#device = device;
    const disposeHeads = () => Promise.allSettled(Array.from(this.#heads, (head) => head.dispose()));
    this.#lifetime = new Lifetime(
      "sampler",
      async () => {
        const heads = await disposeHeads();
        await askBackend(() => device.dispose());
        const failed = heads.find(({ status }) => status === "rejected");
        if (failed?.status === "rejected") throw failed.reason;
      },
      disposeHeads,
    );
  }

  /**
   * Takes an LM head onto the backend's device. The arrays are free for reuse once the promise resolves; weights that lie in the device's
   * memory already are used there, stay the caller's, and must not be freed before the head is disposed.
   *
   * @param head - weights [V, D] with their format, and optionally a bias [V], a logit scale and a soft cap
   * @param options - `signal` aborts the loading
   * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH` naming the part, `UNSUPPORTED` if the backend does not take the
   * format or does not honour a property, `OUT_OF_MEMORY`, `DEVICE_LOST` if what computes for the head does not start, `ABORTED`,
   * `DISPOSED`, `INTERNAL` for any other failure of the backend
   */
  async loadLmHead(head: LmHeadWeights | DeviceLmHead, options: LoadLmHeadOptions = {}): Promise<LmHead> {
    this.#lifetime.check();
    const weights = readHead(head, this.backend.capabilities);
    requireObject("options", options);
    refuseUnknownOptions(options, ["signal"]);
    const { signal } = options;
    requireSignal(signal);
    const { formats, parameters } = this.backend.capabilities;
    if (!formats.includes(weights.format)) {
      const message = `Backend ${this.backend.name} does not take weights of format ${weights.format}; it takes ${formats.join(", ")}.`;
      throw new FlashSamplingError("UNSUPPORTED", message, { argument: "format" });
    }
    for (const feature of featuresOfHead(weights)) {
      if (parameters.includes(feature)) continue;
      throw new FlashSamplingError("UNSUPPORTED", `Backend ${this.backend.name} does not honour ${feature}.`, {
        argument: feature,
      });
    }
    throwIfAborted(signal);
    return this.#lifetime.run(async () => {
      const backendHead = await askBackend(async () => {
        const loaded = isDeviceArray(weights.weight)
          ? await this.#device.loadDeviceLmHead?.(weights as DeviceLmHead, signal)
          : await this.#device.loadLmHead(weights as LmHeadWeights, signal);
        const isHead = typeof loaded?.sample === "function" && typeof loaded.dispose === "function";
        requireOfBackend(isHead, "loadLmHead must answer with a head that has sample and dispose");
        return loaded as BackendHead;
      });
      if (this.#lifetime.closed || signal?.aborted) {
        await askBackend(() => backendHead.dispose());
        this.#lifetime.check();
        throwIfAborted(signal);
      }
      const loaded = new LmHead(weights, backendHead, this.backend.capabilities, (gone) => this.#heads.delete(gone));
      this.#heads.add(loaded);
      return loaded;
    });
  }

  /**
   * Draws tokens from logits that already exist, with the same parameters, variants and noise as a head: for people whose model
   * hands them logits. Runs core's float64 arithmetic on the calling thread, whatever the sampler's backend.
   *
   * @param logits - raw logits [B, V], row-major; −∞ marks a token outside the support
   * @param options - sampling parameters and row identities, and `vocabSize` when there is more than one row
   * @throws FlashSamplingError as {@link LmHead.sample}
   */
  async sampleLogits(logits: Float32Array | Float64Array, options: SampleLogitsOptions = {}): Promise<SampleResult> {
    this.#lifetime.check();
    requireObject("options", options);
    const length = requireTypedArray("logits", logits, ["Float32Array", "Float64Array"]);
    const vocabSize = options.vocabSize ?? options.state?.vocabSize ?? Math.max(length, 1);
    requirePositiveInteger("vocabSize", vocabSize, MAX_VOCAB_SIZE);
    const batchSize = countRows("logits", length, vocabSize);
    const call = new SampleCall(options, { batchSize, vocabSize }, REFERENCE_CAPABILITIES, "logits");
    const rows = new Float64Array(logits);
    const { signal } = options;
    return this.#lifetime.run(() =>
      call.run((request) =>
        collectRows(request, signal, (row) =>
          onePassSteps(rows.subarray(row * vocabSize, (row + 1) * vocabSize), request, row),
        ),
      ),
    );
  }

  /**
   * A state for {@link Sampler.sampleLogits}: {@link LmHead.createRowState} for those who have no head.
   *
   * @param options - length and number of rows, and what they begin with
   * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming argument and row; `DISPOSED`
   */
  async createRowState(options: SamplerRowStateOptions): Promise<RowState> {
    this.#lifetime.check();
    requireObject("options", options);
    requirePositiveInteger("vocabSize", options.vocabSize, MAX_VOCAB_SIZE);
    return openRowState(options, options.vocabSize, ["vocabSize"]);
  }

  /** Closes all heads at once, waits for calls in flight, and frees heads and device. May be called again; `await using` calls it. */
  dispose(): Promise<void> {
    return this.#lifetime.dispose();
  }

  /**
   * {@link Sampler.dispose}, for `await using`.
   *
   * @hidden
   */
  [asyncDispose](): Promise<void> {
    return this.dispose();
  }
}
