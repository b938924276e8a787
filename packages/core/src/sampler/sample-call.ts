/**
 * One call of `sample`, whoever computes it: options and state become a request, the backend's answer is checked, advances the state
 * and goes to the caller. A call without a state runs over fresh rows, by the same code.
 */
import { FlashSamplingError, invalidArgument, throwIfAborted } from "../errors.js";
import { wrongLength } from "../parameters/check.js";
import { resolveIdentity } from "../parameters/identity.js";
import { SAMPLE_OPTIONS, STATE_OPTIONS } from "../parameters/option-names.js";
import { isOn, PENALTIES } from "../parameters/row-settings.js";
import {
  type BatchShape,
  resolveSampleSettings,
  type SampleOptions,
  type SampleSettings,
} from "../parameters/sample-options.js";
import { resolveHistories } from "../parameters/token-history.js";
import { resolveMasks } from "../parameters/token-mask.js";
import { refuseUnsupported } from "../parameters/unsupported.js";
import type { BackendCapabilities, BackendSampleResult, SampleRequest } from "./backend.js";
import { type DeviceArray, readDeviceArray } from "./device-array.js";
import { askBackend, checkAnswer, type LogitSource, type SampleResult, toSampleResult } from "./result.js";
import { RowState } from "./row-state.js";
import { StateRows, type Step } from "./state-rows.js";

/**
 * The options that a call takes, as its errors list them: `tokensInto` only where the backend has a use for it, or where it is given and
 * refused by name.
 */
function namesFor(
  { tokensInto }: SampleOptions,
  { deviceArrays }: BackendCapabilities,
  source: LogitSource,
): readonly string[] {
  const names = source === "logits" ? [...SAMPLE_OPTIONS, "vocabSize"] : SAMPLE_OPTIONS;
  if (tokensInto !== undefined || deviceArrays?.includes("tokensInto")) return names;
  return names.filter((name) => name !== "tokensInto");
}

/** A validated call that has not begun. */
export class SampleCall {
  readonly #settings: SampleSettings;
  readonly #vocabSize: number;
  readonly #rows: StateRows;
  readonly #step: Step;
  readonly #isKept: boolean;
  readonly #source: LogitSource;
  readonly #tokensInto: Required<DeviceArray> | undefined;

  /**
   * @param options - the caller's options
   * @param shape - rows and vocabulary
   * @param capabilities - what honours the call
   * @param source - where the logits come from
   * @throws FlashSamplingError `INVALID_ARGUMENT`, `SHAPE_MISMATCH` or `UNSUPPORTED`, naming argument and row; `DISPOSED`; `ABORTED`
   */
  constructor(
    options: SampleOptions,
    shape: BatchShape,
    capabilities: BackendCapabilities,
    source: LogitSource = "head",
  ) {
    this.#settings = resolveSampleSettings(options, shape, namesFor(options, capabilities, source));
    this.#source = source;
    this.#vocabSize = shape.vocabSize;
    this.#isKept = options.state !== undefined;
    this.#rows = this.#isKept ? rowsOfState(options, shape) : freshRows(options, shape);
    this.#step = this.#rows.step();
    refuseUnsupported(this.#settings, this.#step.masks !== undefined, capabilities);
    const { tokensInto, batchSize, draws } = this.#settings;
    if (tokensInto !== undefined) {
      this.#tokensInto = readDeviceArray("tokensInto", tokensInto, Uint32Array.BYTES_PER_ELEMENT, capabilities);
      const { length } = this.#tokensInto;
      const reason = `B × draws = ${batchSize} × ${draws}`;
      if (length !== batchSize * draws) throw wrongLength("tokensInto", length, batchSize * draws, reason);
    }
    throwIfAborted(options.signal);
  }

  /** Whether {@link run} asks the backend before it returns: only then may the backend read arrays that are the caller's. */
  get startsAtOnce(): boolean {
    return this.#rows.idle;
  }

  /**
   * Runs the call in its turn.
   *
   * @param ask - asks the backend
   */
  run(ask: (request: SampleRequest) => Promise<BackendSampleResult>): Promise<SampleResult> {
    const { signal, onRowError } = this.#settings;
    return this.#rows.takeTurn(async () => {
      const request = this.request();
      const answer = await askBackend(async () => {
        const given = await ask(request);
        checkAnswer(given, request, this.#vocabSize);
        return given;
      });
      // Nobody sees fresh rows again, so counting their tokens would be lost work.
      if (this.#isKept) this.#step.advance(answer);
      return toSampleResult(answer, request, onRowError, this.#source);
    }, signal);
  }

  /**
   * What a backend is asked for, with the state as it is now.
   *
   * @throws FlashSamplingError `INVALID_ARGUMENT` if a row of the state has no position left
   */
  request(): SampleRequest {
    const { batchSize, draws, variant, rows, logitBias, logprobs } = this.#settings;
    const hasPenalty = (row: number) => PENALTIES.some((name) => isOn(rows, name, row));
    return {
      batchSize,
      draws,
      variant,
      rows: { ...rows, ...this.#step.identity() },
      logitBias,
      seenTokens: this.#step.seenTokens(hasPenalty),
      allowedTokens: this.#step.masks,
      logprobs,
      tokensInto: this.#tokensInto,
    };
  }
}

function freshRows(options: SampleOptions, { batchSize, vocabSize }: BatchShape): StateRows {
  const histories = resolveHistories(options, batchSize, vocabSize);
  const masks = resolveMasks(options.allowedTokens, batchSize, vocabSize);
  return new StateRows(resolveIdentity(options, batchSize), histories, masks);
}

function rowsOfState(options: SampleOptions, { batchSize, vocabSize }: BatchShape): StateRows {
  const { state, draws = 1 } = options;
  const rows = RowState.rowsOf(state);
  if (state === undefined || rows === undefined) {
    throw invalidArgument("state", "a RowState, made by createRowState of a head or a sampler", state);
  }
  const beside = STATE_OPTIONS.find((name) => options[name] !== undefined);
  if (beside !== undefined) {
    const message = `${beside} is held by the state; leave it out, or change the state by setAllowedTokens or replaceRow.`;
    throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument: beside });
  }
  if (draws !== 1) {
    const message = `draws must be 1 with a state, which only one token per row can advance; got ${draws}.`;
    throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument: "draws" });
  }
  for (const [what, given, needed] of [
    ["rows", state.batchSize, batchSize],
    ["vocabulary ids", state.vocabSize, vocabSize],
  ] as const) {
    if (given === needed) continue;
    const message = `state was made for ${given} ${what}, but this call has ${needed}.`;
    throw new FlashSamplingError("SHAPE_MISMATCH", message, { argument: "state" });
  }
  return rows;
}
