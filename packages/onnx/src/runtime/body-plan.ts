/**
 * What the inputs and outputs of a decoder's body are for, told by their names, types and shapes: exporters agree on few names. A pure
 * function, so that it can be tested without a runtime.
 */
import { FlashSamplingError } from "@flashsampling/core";
import type { OrtValueMetadata } from "./ort.js";

/** What an input carries that is computed from the tokens. */
export type InputRole =
  /** Ids of the new tokens, [B, S]. */
  | "tokens"
  /** 1 for every token so far, [B, T]. */
  | "mask"
  /** Positions of the new tokens, [B, S] or [S]. */
  | "positions"
  /** Number of all tokens but the last, [B] (ONNX Runtime's GroupQueryAttention). */
  | "lastIndex"
  /** Number of all tokens, one element. */
  | "totalLength"
  /** Of how many positions logits are wanted, one element: 1. */
  | "logitsToKeep";

/** An input that is computed from the tokens. */
export interface TokenInput {
  readonly name: string;
  readonly role: InputRole;
  readonly type: "int64" | "int32" | "float32" | "float16";
  /** Number of dimensions. */
  readonly rank: number;
}

/** An input and an output that carry keys, values or another state from call to call. */
export interface StateSlot {
  readonly input: string;
  readonly output: string;
  readonly type: string;
  /** Sizes; 0 where only the call knows. */
  readonly shape: readonly number[];
  /** Axis of the sequences. */
  readonly batchAxis: number;
  /** Axis of the tokens seen so far; absent for states of a fixed size (convolutions, recurrences). */
  readonly lengthAxis: number | undefined;
}

/** A body's interface. */
export interface BodyPlan {
  /** Number of sequences that a call takes, if the model fixes it. */
  readonly batchSize: number | undefined;
  readonly inputs: readonly TokenInput[];
  readonly states: readonly StateSlot[];
}

const ROLES: Readonly<Record<string, InputRole>> = {
  input_ids: "tokens",
  attention_mask: "mask",
  position_ids: "positions",
  cache_position: "positions",
  seqlens_k: "lastIndex",
  total_sequence_length: "totalLength",
  num_logits_to_keep: "logitsToKeep",
  logits_to_keep: "logitsToKeep",
};

/** Names of the same thing coming in and going out. */
const RENAMINGS: readonly (readonly [RegExp, string])[] = [
  [/past_key_values/, "present"],
  [/past_key_values/, "present_key_values"],
  [/past/, "present"],
  [/^past/, "present_state"],
  [/cache/, "cache_out"],
  [/$/, "_out"],
];

/** Largest size that a fixed dimension of a state may have: a model that says more would only ask for memory. */
const MAX_STATE_DIMENSION = 2 ** 20;

/** Most elements that states of a fixed size may have together for one sequence: static caches have some hundred millions. */
const MAX_STATE_ELEMENTS = 2 ** 30;

/**
 * Tells what a body's inputs and outputs are for.
 *
 * @param inputs - a session's `inputMetadata`
 * @param outputs - its `outputMetadata`
 * @throws FlashSamplingError `UNSUPPORTED` naming an input whose purpose is unknown, or a state that no output brings up to date
 */
export function planBody(inputs: readonly OrtValueMetadata[], outputs: readonly OrtValueMetadata[]): BodyPlan {
  const first = inputs.find(({ name }) => ROLES[name] === "tokens")?.shape?.[0];
  const batchSize = typeof first === "number" && first > 0 ? first : undefined;
  const plan = { batchSize, inputs: [] as TokenInput[], states: [] as StateSlot[] };
  for (const input of inputs) {
    const role = Object.hasOwn(ROLES, input.name) ? ROLES[input.name] : undefined;
    if (role !== undefined) plan.inputs.push(tokenInput(input, role));
    else plan.states.push(stateSlot(input, outputs, batchSize));
  }
  if (!plan.inputs.some(({ role }) => role === "tokens")) unsupported("it has no input input_ids");
  requireStatesFit(plan.states);
  return plan;
}

/** @throws FlashSamplingError `UNSUPPORTED` naming the first state beyond what all may take */
function requireStatesFit(states: readonly StateSlot[]): void {
  let elements = 0;
  for (const { input, shape, batchAxis, lengthAxis } of states) {
    if (lengthAxis !== undefined) continue;
    elements += shape.reduce((product, size, axis) => (axis === batchAxis ? product : product * size), 1);
    if (elements > MAX_STATE_ELEMENTS) {
      unsupported(
        `its states, ${input} [${shape.join(", ")}] among them, have more than ${MAX_STATE_ELEMENTS} elements`,
      );
    }
  }
}

function tokenInput({ name, type, shape }: OrtValueMetadata, role: InputRole): TokenInput {
  const rank = shape?.length ?? 0;
  const types: readonly unknown[] = role === "mask" ? ["int64", "int32", "float32", "float16"] : ["int64", "int32"];
  if (!types.includes(type)) unsupported(`its input ${name} is of type ${type}`);
  const most = role === "tokens" || role === "mask" || role === "positions" ? 2 : 1;
  const isExact = role === "tokens" || role === "mask";
  if (rank > most || (isExact && rank !== most)) {
    unsupported(`its input ${name} has ${rank} dimensions, [${shape?.join(", ")}]`);
  }
  return { name, role, type: type as TokenInput["type"], rank };
}

function stateSlot(
  { name, type, shape }: OrtValueMetadata,
  outputs: readonly OrtValueMetadata[],
  batchSize: number | undefined,
): StateSlot {
  if (!/past|cache|state|conv|present/i.test(name)) unsupported(`what its input ${name} is for is not known`);
  if (type !== "float32" && type !== "float16") unsupported(`its state ${name} is of type ${type}`);
  const names = RENAMINGS.map(([pattern, replacement]) => name.replace(pattern, replacement));
  const output = names.find((candidate) => candidate !== name && outputs.some((known) => known.name === candidate));
  if (output === undefined) unsupported(`no output brings its state ${name} up to date`);
  const dims = shape ?? [];
  const open = dims.flatMap((size, axis) => (typeof size === "number" && size > 0 ? [] : [axis]));
  if (dims.some((size) => typeof size === "number" && size > MAX_STATE_DIMENSION)) {
    unsupported(`its state ${name} has the shape [${dims.join(", ")}]`);
  }
  const named = (pattern: RegExp) => open.find((axis) => pattern.test(String(dims[axis])));
  const fixed = batchSize === undefined ? -1 : dims.indexOf(batchSize);
  const batchAxis = fixed >= 0 ? fixed : (named(/batch/i) ?? open[0]);
  const rest = open.filter((axis) => axis !== batchAxis);
  const lengthAxis = rest.find((axis) => /past|seq|len|context|total/i.test(String(dims[axis]))) ?? rest[0];
  if (batchAxis === undefined || rest.length > 1) {
    unsupported(`which dimensions of its state ${name} [${dims.join(", ")}] are sequences and tokens is not clear`);
  }
  return {
    input: name,
    output,
    type,
    shape: dims.map((size) => (typeof size === "number" && size > 0 ? size : 0)),
    batchAxis,
    lengthAxis,
  };
}

function unsupported(reason: string): never {
  throw new FlashSamplingError("UNSUPPORTED", `This model cannot be run: ${reason}.`, { argument: "model" });
}
