/**
 * Steps of generation loops whose hidden states and tokens stay on the device: they are queued one after the other, and nothing is read back
 * in between.
 */
import { FlashSamplingError, invalidArgument } from "../errors.js";
import {
  countRows,
  refuseUnknownOptions,
  requireObject,
  requirePositiveInteger,
  requireSignal,
  wrongLength,
} from "../parameters/check.js";
import type { ResolvedIdentity } from "../parameters/identity.js";
import type { SampleOptions } from "../parameters/sample-options.js";
import type { BackendCapabilities, BackendSteps, SampleRequest } from "./backend.js";
import { type DeviceArray, isDeviceArray, readDeviceArray } from "./device-array.js";
import { asyncDispose, Lifetime } from "./lifetime.js";
import { askBackend, checkAnswer, rowStatuses, type SampleLogprobs, type SampleResult } from "./result.js";

/** Options of `head.openSteps`: settings and state of all steps. */
export interface StepQueueOptions
  extends Omit<SampleOptions, "state" | "variant" | "tokensInto" | "onRowError" | "signal"> {
  /** Number of rows B. */
  readonly batchSize: number;
  /** Most steps that will be queued, 1 to 65,536; room is made for their tokens. */
  readonly maxSteps: number;
}

/** Options of {@link StepQueue.step}. */
export interface StepOptions {
  /** Room for the step's tokens in the device's memory, [B, draws] uint32; `NO_TOKEN` for rows that cannot be sampled. */
  readonly tokensInto?: DeviceArray | undefined;
}

/** What the steps have drawn. */
export interface StepsResult {
  /** Number of steps. */
  readonly steps: number;
  /** Tokens [steps, B, draws]; `NO_TOKEN` where a row could not be sampled. */
  readonly tokens: Uint32Array;
  /** What became of every row in every step, [steps][B]. */
  readonly rows: readonly SampleResult["rows"][];
  /** Log-probabilities, of steps · B rows; present if and only if the queue was opened with `logprobs`. */
  readonly logprobs?: SampleLogprobs | undefined;
  /** Every row's noise identity in the first step. */
  readonly identity: ResolvedIdentity;
}

/** What a queue needs of its head. */
export interface StepQueueContext {
  /** What every step draws, and its rows as they begin. */
  readonly request: SampleRequest;
  readonly maxSteps: number;
  readonly hiddenSize: number;
  readonly vocabSize: number;
  readonly capabilities: BackendCapabilities;
  /** Whether the head's weights are being replaced. */
  readonly isReplacing: () => boolean;
  readonly onDisposed: (queue: StepQueue) => void;
}

/** Most steps of a queue. */
const MAX_STEPS = 65_536;

/**
 * A queue of steps over a batch of sequences. Made by `head.openSteps`. Noise identity and token counts of the rows live on the device, and
 * each step's tokens advance them there: a row draws what a `RowState` with the same options would make it draw.
 */
export class StepQueue {
  /** Number of rows B. */
  readonly batchSize: number;
  /** Most steps. */
  readonly maxSteps: number;
  readonly #backend: BackendSteps;
  readonly #context: StepQueueContext;
  readonly #lifetime: Lifetime;
  #steps = 0;

  /** @internal */
  constructor(backend: BackendSteps, context: StepQueueContext) {
    this.#backend = backend;
    this.#context = context;
    this.batchSize = context.request.batchSize;
    this.maxSteps = context.maxSteps;
    this.#lifetime = new Lifetime("step queue", () =>
      askBackend(() => backend.dispose()).finally(() => context.onDisposed(this)),
    );
  }

  /** Steps that were queued. */
  get steps(): number {
    return this.#steps;
  }

  /**
   * Queues a step: one token, or `draws`, for every row. Returns before the device has begun; commands that are queued later see the tokens, and may
   * overwrite `hidden`.
   *
   * @param hidden - final hidden states [B, D], float32, in the device's memory
   * @param options - where else the tokens go
   * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming the argument, also once `maxSteps` are queued; `DISPOSED`.
   * What goes wrong later, {@link StepQueue.read} throws
   */
  step(hidden: DeviceArray, options: StepOptions = {}): void {
    this.#lifetime.check();
    const { request, maxSteps, hiddenSize, capabilities, isReplacing } = this.#context;
    const { batchSize, draws } = request;
    requireObject("options", options);
    refuseUnknownOptions(options, ["tokensInto"]);
    if (!isDeviceArray(hidden))
      throw invalidArgument("hidden", "a device's memory: { buffer, byteOffset, length }", hidden);
    const own = readDeviceArray("hidden", hidden, Float32Array.BYTES_PER_ELEMENT, capabilities);
    if (countRows("hidden", own.length, hiddenSize) !== batchSize) {
      throw wrongLength("hidden", own.length, batchSize * hiddenSize, `B × hiddenSize = ${batchSize} × ${hiddenSize}`);
    }
    const { tokensInto } = options;
    if (tokensInto !== undefined && !isDeviceArray(tokensInto)) {
      throw invalidArgument("tokensInto", "a device's memory: { buffer, byteOffset, length }", tokensInto);
    }
    const room = tokensInto && readDeviceArray("tokensInto", tokensInto, Uint32Array.BYTES_PER_ELEMENT, capabilities);
    if (room !== undefined && room.length !== batchSize * draws) {
      throw wrongLength("tokensInto", room.length, batchSize * draws, `B × draws = ${batchSize} × ${draws}`);
    }
    if (this.#steps === maxSteps) {
      const message = `All maxSteps = ${maxSteps} steps of this queue are queued; open the next queue for more.`;
      throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument: "maxSteps" });
    }
    if (isReplacing()) {
      const message = "The head's weights are being replaced; queue steps once replaceWeights has resolved.";
      throw new FlashSamplingError("UNSUPPORTED", message, { argument: "weights" });
    }
    this.#backend.step(own, room);
    this.#steps++;
  }

  /**
   * Waits for the steps queued so far and reads what they have drawn.
   *
   * @param options - `signal` ends the waiting
   * @throws FlashSamplingError `OUT_OF_MEMORY`, `DEVICE_LOST`, `INVALID_ARGUMENT` for a buffer that the device does not find valid, `ABORTED`,
   * `DISPOSED`, `INTERNAL`
   */
  async read(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<StepsResult> {
    this.#lifetime.check();
    requireObject("options", options);
    refuseUnknownOptions(options, ["signal"]);
    const { signal } = options;
    requireSignal(signal);
    const steps = this.#steps;
    const { request, vocabSize } = this.#context;
    const { batchSize, logprobs: asked } = request;
    const { seed, stream, position } = request.rows;
    return this.#lifetime.run(async () => {
      const answer = await askBackend(async () => {
        const given = await this.#backend.read(steps, signal);
        checkAnswer({ ...given, secondLooks: 0 }, { ...request, batchSize: steps * batchSize }, vocabSize);
        return given;
      });
      const { tokens, status, logprobs: found } = answer;
      const rows = Array.from({ length: steps }, (_, step) =>
        rowStatuses(status.subarray(step * batchSize, (step + 1) * batchSize)),
      );
      const logprobs = found && asked && { ...found, mode: asked.mode };
      return { steps, tokens, rows, identity: { seed, stream, position }, ...(logprobs && { logprobs }) };
    });
  }

  /** Waits for the calls of {@link StepQueue.read} in flight and frees what the queue holds. May be called again. */
  dispose(): Promise<void> {
    return this.#lifetime.dispose();
  }

  /**
   * {@link StepQueue.dispose}, for `await using`.
   *
   * @hidden
   */
  [asyncDispose](): Promise<void> {
    return this.dispose();
  }
}

/** @throws FlashSamplingError `INVALID_ARGUMENT` unless it can be a queue's number of steps */
export function requireMaxSteps(maxSteps: unknown): void {
  requirePositiveInteger("maxSteps", maxSteps, MAX_STEPS);
}
