/**
 * Writes ONNX models of an LM head: hidden [B, D] in, logits [B, V] out, and little between. As much of the protocol buffer format as
 * that takes (https://protobuf.dev/programming-guides/encoding/), with the field numbers of onnx.proto
 * (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
 */
import type { Shape } from "../plan/problem.js";
import { QUANTIZATION_BLOCK } from "../plan/problem.js";

/** Parts of a message in order; large ones are not copied before the end. */
type Message = readonly Uint8Array[];

const IR_VERSION = 10;
const OPSET = 21;
const FLOAT = 1;
const UINT8 = 2;
const INT8 = 3;
const INTEGER_ATTRIBUTE = 2;
/** int8 products are allowed: what model builders set for CPUs, and the fastest. */
const ACCURACY_LEVEL_INT8 = 4;

/** MatMul with float32 weights [D, V]. */
export function matMulModel({ vocabSize, hiddenSize }: Shape, transposedWeight: Float32Array): Uint8Array {
  const node = operator("MatMul", ["hidden", "weight"], ["logits"]);
  return model(vocabSize, hiddenSize, [node], [tensor("weight", FLOAT, [hiddenSize, vocabSize], transposedWeight)]);
}

/** Weights for {@link matMulNBitsModel}: blocks of 32, no zero points. */
export interface NBitsWeights {
  readonly bits: 4 | 8;
  /** [V, D / 32, 4 · bits] bytes; zero is 8 or 128. */
  readonly codes: Uint8Array;
  /** [V, D / 32] */
  readonly scales: Float32Array;
}

/** MatMulNBits, ONNX Runtime's product with quantised weights. */
export function matMulNBitsModel({ vocabSize, hiddenSize }: Shape, { bits, codes, scales }: NBitsWeights): Uint8Array {
  const blocks = hiddenSize / QUANTIZATION_BLOCK;
  const node = operator(
    "MatMulNBits",
    ["hidden", "codes", "scales"],
    ["logits"],
    [
      ["K", hiddenSize],
      ["N", vocabSize],
      ["bits", bits],
      ["block_size", QUANTIZATION_BLOCK],
      ["accuracy_level", ACCURACY_LEVEL_INT8],
    ],
    "com.microsoft",
  );
  return model(
    vocabSize,
    hiddenSize,
    [node],
    [
      tensor("codes", UINT8, [vocabSize, blocks, (QUANTIZATION_BLOCK * bits) / 8], codes),
      tensor("scales", FLOAT, [vocabSize * blocks], scales),
    ],
  );
}

/** Weights for {@link matMulIntegerModel}: no zero points. */
export interface Int8ByRow {
  /** [D, V] */
  readonly codes: Int8Array;
  /** [V] */
  readonly scales: Float32Array;
}

/**
 * The product of integers as ONNX Runtime's own tool for dynamic quantisation writes it (`quantize_dynamic`): the hidden states become
 * uint8 with one scale, and the graph optimiser joins the operators.
 */
export function matMulIntegerModel({ vocabSize, hiddenSize }: Shape, { codes, scales }: Int8ByRow): Uint8Array {
  const nodes = [
    operator("DynamicQuantizeLinear", ["hidden"], ["hidden_codes", "hidden_scale", "hidden_zero"]),
    operator("MatMulInteger", ["hidden_codes", "codes", "hidden_zero", "zero"], ["sums"]),
    operator("Cast", ["sums"], ["float_sums"], [["to", FLOAT]]),
    operator("Mul", ["hidden_scale", "scales"], ["both_scales"]),
    operator("Mul", ["float_sums", "both_scales"], ["logits"]),
  ];
  return model(vocabSize, hiddenSize, nodes, [
    tensor("codes", INT8, [hiddenSize, vocabSize], codes),
    tensor("zero", INT8, [], Int8Array.of(0)),
    tensor("scales", FLOAT, [vocabSize], scales),
  ]);
}

function model(
  vocabSize: number,
  hiddenSize: number,
  nodes: readonly Message[],
  initializers: readonly Message[],
): Uint8Array {
  const graph = [
    ...nodes.flatMap((node) => field(1, node)),
    ...text(2, "lm_head"),
    ...initializers.flatMap((initializer) => field(5, initializer)),
    ...field(11, matrix("hidden", hiddenSize)),
    ...field(12, matrix("logits", vocabSize)),
  ];
  return join([
    ...integer(1, IR_VERSION),
    ...field(7, graph),
    ...field(8, [...text(1, ""), ...integer(2, OPSET)]),
    ...field(8, [...text(1, "com.microsoft"), ...integer(2, 1)]),
  ]);
}

function operator(
  type: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: readonly (readonly [name: string, value: number])[] = [],
  domain = "",
): Message {
  return [
    ...inputs.flatMap((name) => text(1, name)),
    ...outputs.flatMap((name) => text(2, name)),
    ...text(4, type),
    ...attributes.flatMap(([name, value]) =>
      field(5, [...text(1, name), ...integer(3, value), ...integer(20, INTEGER_ATTRIBUTE)]),
    ),
    ...text(7, domain),
  ];
}

function tensor(name: string, type: number, shape: readonly number[], data: ArrayBufferView): Message {
  return [
    ...shape.flatMap((size) => integer(1, size)),
    ...integer(2, type),
    ...text(8, name),
    ...field(9, [new Uint8Array(data.buffer, data.byteOffset, data.byteLength)]),
  ];
}

/** The type of a float32 matrix with any number of rows. */
function matrix(name: string, columns: number): Message {
  const shape = [...field(1, text(2, "batch")), ...field(1, integer(1, columns))];
  return [...text(1, name), ...field(2, field(1, [...integer(1, FLOAT), ...field(2, shape)]))];
}

/** A varint field. */
function integer(number: number, value: number): Message {
  return [Uint8Array.of(...varint(number << 3), ...varint(value))];
}

/** A string field. */
function text(number: number, value: string): Message {
  return field(number, [new TextEncoder().encode(value)]);
}

/** A field of bytes, or of a message. */
function field(number: number, value: Message): Message {
  const length = value.reduce((sum, part) => sum + part.length, 0);
  return [Uint8Array.of(...varint((number << 3) | 2), ...varint(length)), ...value];
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}

function join(message: Message): Uint8Array {
  const bytes = new Uint8Array(message.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of message) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
