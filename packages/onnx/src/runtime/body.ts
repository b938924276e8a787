/**
 * The body of a language model on ONNX Runtime: token ids in, final hidden states out. Everything but the LM head, which belongs to the
 * sampler.
 *
 * Keys, values and other states of tokens that were seen before are kept. A caller hands over whole sequences each time, and what a
 * sequence has in common with one that was seen before is not computed again: the next token of a reply costs one token, the next turn
 * of a conversation its new messages, several replies to one prompt the prompt once.
 */
import { type DeviceArray, FlashSamplingError, throwIfAborted } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";
import { InTurns } from "../in-turns.js";
import { discard } from "../model/discard.js";
import { type Shaped, select, truncate } from "./axes.js";
import type { BodyPlan, StateSlot, TokenInput } from "./body-plan.js";
import type { OrtSession, OrtTensor, OrtTensorConstructor } from "./ort.js";

/** What a body is made of. */
export interface BodyParts {
  readonly session: OrtSession;
  readonly Tensor: OrtTensorConstructor;
  readonly plan: BodyPlan;
  /** Name of the output with the hidden states, float32 [B, D], [B, 1, D] or [B, S, D]. */
  readonly hiddenStates: string;
  /** D. */
  readonly hiddenSize: number;
}

/** Hidden states [B, D] in a device's memory. */
export interface DeviceHiddenStates extends DeviceArray {
  /** Gives the memory back. */
  release(): void;
}

type StateData = Shaped<Float32Array>;

/** Runs a decoder's body, on one or several sequences of one length. */
export class Body {
  readonly #parts: BodyParts;
  /** Runs follow each other: the next begins where the last has ended, and frees what that has left. */
  readonly #turns = new InTurns();
  #isRunning = false;
  #seen: readonly (readonly number[])[] = [];
  #states: readonly OrtTensor[] = [];

  constructor(parts: BodyParts) {
    this.#parts = parts;
  }

  /**
   * The final hidden states after the last tokens.
   *
   * @param sequences - B sequences of all tokens so far, of one length, at least 1; every token below the vocabulary size
   * @param signal - aborts before the model runs
   * @param stayOnDevice - whether hidden states may stay in a device's memory
   * @returns [B, D]
   * @throws FlashSamplingError `UNSUPPORTED` if the model does not answer as its interface says, or ONNX Runtime cannot run it;
   * `ABORTED`. The next call is none the worse for it.
   */
  async hiddenAfter(
    sequences: readonly (readonly number[])[],
    signal?: AbortSignal,
    stayOnDevice?: false,
  ): Promise<Float32Array>;
  async hiddenAfter(
    sequences: readonly (readonly number[])[],
    signal: AbortSignal | undefined,
    stayOnDevice: boolean,
  ): Promise<Float32Array | DeviceHiddenStates>;
  async hiddenAfter(
    sequences: readonly (readonly number[])[],
    signal?: AbortSignal,
    stayOnDevice = false,
  ): Promise<Float32Array | DeviceHiddenStates> {
    throwIfAborted(signal);
    const { batchSize = sequences.length } = this.#parts.plan;
    if (sequences.length !== batchSize) {
      const message = `This model takes ${batchSize} sequence at a time; leave n at ${batchSize}.`;
      throw new FlashSamplingError("UNSUPPORTED", message, { argument: "n" });
    }
    const seen = sequences.map((sequence) => sequence.slice());
    return this.#turn(signal, () => this.#run(seen, stayOnDevice));
  }

  /** Forgets all states, as if just opened. */
  forget(): void {
    this.#seen = [];
    // A run in flight frees them when it ends.
    if (!this.#isRunning) this.#replaceStates([]);
  }

  /** Frees the session, once nothing runs on it. */
  async dispose(): Promise<void> {
    await this.#turn(undefined, () => {
      this.#replaceStates([]);
      this.#seen = [];
      return this.#parts.session.release();
    });
  }

  #turn<T>(signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    return this.#turns.run("session", signal, async () => {
      this.#isRunning = true;
      try {
        return await task();
      } finally {
        this.#isRunning = false;
      }
    });
  }

  async #run(
    sequences: readonly (readonly number[])[],
    stayOnDevice: boolean,
  ): Promise<Float32Array | DeviceHiddenStates> {
    const { session, plan } = this.#parts;
    const { kept, rows } = this.#reuse(sequences);
    const states = await this.#statesOf(sequences.length, kept, rows);
    const feeds: Record<string, OrtTensor> = {};
    for (const input of plan.inputs) feeds[input.name] = this.#tokenTensor(input, sequences, kept);
    for (const [i, { input }] of plan.states.entries()) feeds[input] = states[i] as OrtTensor;
    let outputs: Readonly<Record<string, unknown>>;
    try {
      outputs = await session.run(feeds as never);
    } catch (cause) {
      throw new FlashSamplingError("UNSUPPORTED", `ONNX Runtime cannot run the model's body: ${messageOf(cause)}`, {
        argument: "model",
        cause,
      });
    }
    try {
      const hidden = await this.#lastHidden(outputs, sequences.length, stayOnDevice);
      const length = sequences[0]?.length ?? 0;
      this.#replaceStates(plan.states.map((slot) => checkedState(slot, outputs[slot.output], length)));
      this.#seen = sequences;
      return hidden;
    } catch (error) {
      for (const output of Object.values(outputs)) (output as OrtTensor | undefined)?.dispose?.();
      throw error;
    }
  }

  /** Those before are freed soon: in a long conversation they are many megabytes for every token. */
  #replaceStates(states: readonly OrtTensor[]): void {
    const before = this.#states;
    this.#states = states;
    for (const state of before) if (!isOnCpu(state)) state.dispose?.();
    const arrays = before.filter(isOnCpu).map(({ data }) => data as Float32Array);
    // Not between the hidden state and its token.
    if (arrays.length > 0) setTimeout(() => discard(arrays));
  }

  /** How many tokens need not be computed again, and which row that was seen each sequence continues. */
  #reuse(sequences: readonly (readonly number[])[]): { kept: number; rows: readonly number[] } {
    const { states } = this.#parts.plan;
    const none = { kept: 0, rows: [] };
    const seenLength = this.#seen[0]?.length ?? 0;
    if (seenLength === 0 || states.length === 0) return none;
    let kept = Number.POSITIVE_INFINITY;
    const rows = sequences.map((sequence) => {
      const common = this.#seen.map((seen) => commonPrefixLength(seen, sequence));
      const longest = Math.max(...common);
      // At least the last token is computed anew, since states are kept and not hidden states.
      kept = Math.min(kept, longest, sequence.length - 1);
      return common.indexOf(longest);
    });
    // A state of a fixed size holds all tokens or none.
    const isWhole = kept === seenLength;
    if (!isWhole && states.some(({ lengthAxis }) => lengthAxis === undefined)) return none;
    return kept === 0 ? none : { kept, rows };
  }

  async #statesOf(batch: number, kept: number, rows: readonly number[]): Promise<readonly OrtTensor[]> {
    const { plan, Tensor } = this.#parts;
    if (kept === 0) return plan.states.map((slot) => emptyState(Tensor, slot, batch));
    const seenLength = (this.#seen[0] as readonly number[]).length;
    const isSame = rows.length === this.#seen.length && rows.every((row, i) => row === i);
    if (isSame && kept === seenLength) return this.#states;
    const states = plan.states.map(async ({ type, batchAxis, lengthAxis }, i) => {
      const seen = this.#states[i] as OrtTensor;
      let state = { data: await dataOf(seen), dims: seen.dims } as StateData;
      if (lengthAxis !== undefined && kept < seenLength) state = truncate(state, lengthAxis, kept);
      if (!isSame) state = select(state, batchAxis, rows);
      return new Tensor(type as never, state.data as never, state.dims);
    });
    return Promise.all(states);
  }

  #tokenTensor({ role, type, rank }: TokenInput, sequences: readonly (readonly number[])[], kept: number): OrtTensor {
    const [batch, length] = [sequences.length, (sequences[0] as readonly number[]).length];
    const count = length - kept;
    const { Tensor } = this.#parts;
    const make = (dims: readonly number[], at: (row: number, i: number) => number) => {
      const size = dims.reduce((all, dim) => all * dim, 1);
      const width = dims.at(-1) ?? 1;
      const values = Array.from({ length: size }, (_, i) => at(Math.floor(i / width), i % width));
      return new Tensor(type as never, numbersOf(type, values) as never, dims);
    };
    const oneEach = rank === 0 ? [] : [1];
    switch (role) {
      case "tokens":
        return make([batch, count], (row, i) => (sequences[row] as readonly number[])[kept + i] as number);
      case "mask":
        return make([batch, length], () => 1);
      case "positions":
        return make(rank === 2 ? [batch, count] : [count], (_, i) => kept + i);
      case "lastIndex":
        return make([batch], () => length - 1);
      case "totalLength":
        return make(oneEach, () => length);
      case "logitsToKeep":
        return make(oneEach, () => 1);
    }
  }

  async #lastHidden(
    outputs: Readonly<Record<string, unknown>>,
    batch: number,
    stayOnDevice: boolean,
  ): Promise<Float32Array | DeviceHiddenStates> {
    const { hiddenStates, hiddenSize } = this.#parts;
    const output = outputs[hiddenStates] as OrtTensor;
    const { type, dims } = output;
    const fits =
      type === "float32" &&
      (dims.length === 2 || dims.length === 3) &&
      dims[0] === batch &&
      dims.at(-1) === hiddenSize &&
      (dims.length === 2 || (dims[1] as number) >= 1);
    if (!fits) {
      throw new FlashSamplingError(
        "UNSUPPORTED",
        `The model's body answers with hidden states of ${type} [${dims.join(", ")}]; expected is float32 [${batch}, …, ${hiddenSize}].`,
        { argument: "model" },
      );
    }
    const positions = dims.length === 2 ? 1 : (dims[1] as number);
    if (stayOnDevice && output.location === "gpu-buffer" && (positions === 1 || batch === 1)) {
      const length = batch * hiddenSize;
      const byteOffset = (positions - 1) * length * Float32Array.BYTES_PER_ELEMENT;
      return { buffer: output.gpuBuffer as object, byteOffset, length, release: () => output.dispose?.() };
    }
    const states = (await dataOf(output)) as Float32Array;
    if (!isOnCpu(output)) output.dispose?.();
    if (positions === 1) return states;
    const last = new Float32Array(batch * hiddenSize);
    for (let row = 0; row < batch; row++) {
      const end = (row + 1) * positions * hiddenSize;
      last.set(states.subarray(end - hiddenSize, end), row * hiddenSize);
    }
    return last;
  }
}

function isOnCpu({ location = "cpu" }: OrtTensor): boolean {
  return location === "cpu";
}

async function dataOf(tensor: OrtTensor): Promise<unknown> {
  return isOnCpu(tensor) ? tensor.data : tensor.getData?.();
}

/** Whether engines have 16-bit floats: then ONNX Runtime's tensors are made of them, else of their bits. */
const HalfArray = (globalThis as { Float16Array?: new (values: number[] | number) => ArrayLike<number> }).Float16Array;

function numbersOf(type: string, values: number[]): unknown {
  if (type === "int64") return BigInt64Array.from(values, BigInt);
  if (type === "int32") return Int32Array.from(values);
  if (type === "float32") return Float32Array.from(values);
  if (HalfArray !== undefined) return new HalfArray(values);
  // Of masks alone: 0 and 1.
  return Uint16Array.from(values, (value) => (value === 0 ? 0 : 0x3c00));
}

/** A state before any token: nothing along the axis of tokens, zeros where there is none. */
function emptyState(Tensor: OrtTensorConstructor, slot: StateSlot, batch: number): OrtTensor {
  const { type, shape, batchAxis } = slot;
  const dims = shape.map((size, axis) => (axis === batchAxis ? batch : size));
  const size = dims.reduce((all, dim) => all * dim, 1);
  const Numbers = type === "float32" ? Float32Array : (HalfArray ?? Uint16Array);
  let data: unknown;
  try {
    data = new Numbers(size);
  } catch (cause) {
    throw new FlashSamplingError("OUT_OF_MEMORY", `No memory for the state ${slot.input} [${dims.join(", ")}].`, {
      cause,
    });
  }
  return new Tensor(type as never, data as never, dims);
}

/** A state that a body has answered with, if it has the shape that it must have. */
function checkedState({ output, shape, batchAxis, lengthAxis }: StateSlot, value: unknown, length: number): OrtTensor {
  const tensor = value as OrtTensor | undefined;
  const fits =
    tensor?.dims.length === shape.length &&
    shape.every((size, axis) => {
      if (axis === batchAxis) return true;
      return tensor.dims[axis] === (axis === lengthAxis ? length : size);
    });
  if (fits) return tensor;
  throw new FlashSamplingError(
    "UNSUPPORTED",
    `The model's body answers with ${output} [${tensor?.dims.join(", ")}], which does not fit ${length} tokens.`,
    { argument: "model" },
  );
}

function commonPrefixLength(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i;
  return length;
}
