/**
 * The sampler: one open backend, the heads loaded onto it, and sampling from logits that already exist.
 */
import { unlessAborted } from "../abort.js";
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
import type {
  Backend,
  BackendCapabilities,
  BackendDevice,
  BackendHead,
  BackendReport,
  PassedOverBackend,
} from "./backend.js";
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
  /** What was found on the device, and what was chosen by it; absent where the backend has nothing to tell. */
  readonly report?: BackendReport | undefined;
  /** What it can do. */
  readonly capabilities: BackendCapabilities;
}

/** Options of {@link Sampler.loadLmHead}. */
export interface LoadLmHeadOptions {
  /** Aborts the loading. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Where a head comes from, for {@link Sampler.reopen}: called each time that the head is loaded, and the arrays that it answers with are free
 * for reuse afterwards.
 */
export type LmHeadSource = () => LmHeadWeights | DeviceLmHead | Promise<LmHeadWeights | DeviceLmHead>;

/** Options of {@link Sampler.reopen}. */
export interface ReopenOptions {
  /** Aborts the opening and loading. */
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
  /** Backends that come before it in the caller's list and cannot run here. */
  readonly passedOver: readonly PassedOverBackend[];
  readonly #name: string;
  readonly #open: (signal: AbortSignal | undefined) => Promise<BackendDevice>;
  #device: BackendDevice;
  #reopening: Promise<void> | undefined;
  readonly #heads = new Set<LmHead>();
  readonly #lifetime: Lifetime;

  /** @internal */
  constructor(
    { name }: Pick<Backend, "name">,
    device: BackendDevice,
    passedOver: readonly PassedOverBackend[],
    open: (signal: AbortSignal | undefined) => Promise<BackendDevice>,
  ) {
    this.#name = name;
    this.#open = open;
    this.passedOver = passedOver;
    this.#device = device;
    const disposeHeads = () => Promise.allSettled(Array.from(this.#heads, (head) => head.dispose()));
    this.#lifetime = new Lifetime(
      "sampler",
      async () => {
        const heads = await disposeHeads();
        await askBackend(() => this.#device.dispose());
        const failed = heads.find(({ status }) => status === "rejected");
        if (failed?.status === "rejected") throw failed.reason;
      },
      disposeHeads,
    );
  }

  /** The backend in use. */
  get backend(): ChosenBackend {
    const { description, capabilities, report } = this.#device;
    return { name: this.#name, description, capabilities, report };
  }

  /**
   * Takes an LM head onto the backend's device. The arrays are free for reuse once the promise resolves; weights that lie in the device's
   * memory already are used there, stay the caller's, and must not be freed before the head is disposed.
   *
   * @param head - weights [V, D] with their format, and optionally a bias [V], a logit scale and a soft cap; or a function that answers with
   * them, which {@link Sampler.reopen} calls again
   * @param options - `signal` aborts the loading
   * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH` naming the part, `UNSUPPORTED` if the backend does not take the
   * format or does not honour a property, `OUT_OF_MEMORY`, `DEVICE_LOST` if what computes for the head does not start, `ABORTED`,
   * `DISPOSED`, `INTERNAL` for any other failure of the backend; and whatever the function throws
   */
  async loadLmHead(
    head: LmHeadWeights | DeviceLmHead | LmHeadSource,
    options: LoadLmHeadOptions = {},
  ): Promise<LmHead> {
    this.#lifetime.check();
    requireObject("options", options);
    refuseUnknownOptions(options, ["signal"]);
    const { signal } = options;
    requireSignal(signal);
    const source = typeof head === "function" ? head : undefined;
    const weights = this.#read(source === undefined ? (head as LmHeadWeights) : await askSource(source, signal));
    this.#lifetime.check();
    throwIfAborted(signal);
    return this.#lifetime.run(async () => {
      const backendHead = await this.#load(this.#device, weights, signal);
      if (this.#lifetime.closed || signal?.aborted) {
        await askBackend(() => backendHead.dispose());
        this.#lifetime.check();
        throwIfAborted(signal);
      }
      const { capabilities } = this.#device;
      const loaded = new LmHead(weights, backendHead, capabilities, source, (gone) => this.#heads.delete(gone));
      this.#heads.add(loaded);
      return loaded;
    });
  }

  /**
   * Opens the backend's device anew and loads every head onto it from its source: what to call after `DEVICE_LOST`. Heads and row states stay
   * valid; calls that fail meanwhile may be repeated. Queues of steps are disposed. Calls of this function that overlap share one.
   *
   * @param options - `signal` aborts it; then, as after any failure, it may be called again
   * @throws FlashSamplingError `UNSUPPORTED` if a head was loaded from arrays, not from a function; `BACKEND_UNAVAILABLE` if there is no device;
   * what `loadLmHead` throws; `DISPOSED`
   */
  reopen(options: ReopenOptions = {}): Promise<void> {
    this.#reopening ??= this.#reopen(options).finally(() => {
      this.#reopening = undefined;
    });
    return this.#reopening;
  }

  async #reopen(options: ReopenOptions): Promise<void> {
    this.#lifetime.check();
    requireObject("options", options);
    refuseUnknownOptions(options, ["signal"]);
    const { signal } = options;
    requireSignal(signal);
    const heads = [...this.#heads];
    if (heads.some(({ source }) => source === undefined)) {
      const message =
        "A head was loaded from arrays, which are gone: load heads by a function, sampler.loadLmHead(() => head), for reopen to call.";
      throw new FlashSamplingError("UNSUPPORTED", message, { argument: "head" });
    }
    await this.#lifetime.run(async () => {
      const device = await this.#open(signal);
      const loaded: (readonly [LmHead, BackendHead])[] = [];
      try {
        for (const head of heads) {
          const weights = this.#read(await askSource(head.source as LmHeadSource, signal), device);
          head.requireSameKind(weights);
          loaded.push([head, await this.#load(device, weights, signal)]);
        }
        throwIfAborted(signal);
      } catch (error) {
        await Promise.allSettled(loaded.map(([, backendHead]) => backendHead.dispose()));
        await Promise.allSettled([device.dispose()]);
        throw error;
      }
      const before = this.#device;
      this.#device = device;
      await Promise.all(loaded.map(([head, backendHead]) => head.moveTo(backendHead, device.capabilities)));
      // What is lost may not even be freed.
      await Promise.allSettled([askBackend(() => before.dispose())]);
    });
  }

  /** Reads a head that a device is to take. */
  #read(head: LmHeadWeights | DeviceLmHead, { capabilities } = this.#device): LmHeadWeights | DeviceLmHead {
    const weights = readHead(head, capabilities);
    const { formats, parameters } = capabilities;
    if (!formats.includes(weights.format)) {
      const message = `Backend ${this.#name} does not take weights of format ${weights.format}; it takes ${formats.join(", ")}.`;
      throw new FlashSamplingError("UNSUPPORTED", message, { argument: "format" });
    }
    for (const feature of featuresOfHead(weights)) {
      if (parameters.includes(feature)) continue;
      throw new FlashSamplingError("UNSUPPORTED", `Backend ${this.#name} does not honour ${feature}.`, {
        argument: feature,
      });
    }
    return weights;
  }

  #load(
    device: BackendDevice,
    weights: LmHeadWeights | DeviceLmHead,
    signal: AbortSignal | undefined,
  ): Promise<BackendHead> {
    return askBackend(async () => {
      const loaded = isDeviceArray(weights.weight)
        ? await device.loadDeviceLmHead?.(weights as DeviceLmHead, signal)
        : await device.loadLmHead(weights as LmHeadWeights, signal);
      const isHead = typeof loaded?.sample === "function" && typeof loaded.dispose === "function";
      requireOfBackend(isHead, "loadLmHead must answer with a head that has sample and dispose");
      return loaded as BackendHead;
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

/** What a source answers with; `ABORTED` once the signal fires, though the source may go on, and without asking it if that was before. */
async function askSource(source: LmHeadSource, signal: AbortSignal | undefined): Promise<LmHeadWeights | DeviceLmHead> {
  throwIfAborted(signal);
  return unlessAborted(Promise.resolve(source()), signal);
}
