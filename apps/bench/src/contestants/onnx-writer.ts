/**
 * Writes ONNX models: as much of the protocol buffer format as that takes (https://protobuf.dev/programming-guides/encoding/), with the
 * field numbers of onnx.proto (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
 */

/** Parts of a message in order; large ones are not copied before the end. */
export type Message = readonly Uint8Array[];

/** Element types of tensors and values. */
export const FLOAT = 1;
export const UINT8 = 2;
export const INT8 = 3;
export const INT32 = 6;
export const INT64 = 7;

const IR_VERSION = 10;
const OPSET = 21;
const FLOAT_ATTRIBUTE = 1;
const INTEGER_ATTRIBUTE = 2;
const EXTERNAL = 1;

/** A graph's parts. */
export interface GraphParts {
  readonly nodes: readonly Message[];
  readonly initializers: readonly Message[];
  readonly inputs: readonly Message[];
  readonly outputs: readonly Message[];
}

/** A model's file. */
export function model({ nodes, initializers, inputs, outputs }: GraphParts): Uint8Array {
  const graph = [
    ...nodes.flatMap((node) => field(1, node)),
    ...text(2, "benchmark"),
    ...initializers.flatMap((initializer) => field(5, initializer)),
    ...inputs.flatMap((input) => field(11, input)),
    ...outputs.flatMap((output) => field(12, output)),
  ];
  return join([
    ...integer(1, IR_VERSION),
    ...field(7, graph),
    ...field(8, [...text(1, ""), ...integer(2, OPSET)]),
    ...field(8, [...text(1, "com.microsoft"), ...integer(2, 1)]),
  ]);
}

/** An attribute of a node: an integer, or a float as `{ float }`. */
export type Attribute = readonly [name: string, value: number | { readonly float: number }];

/** A node. */
export function operator(
  type: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: readonly Attribute[] = [],
  domain = "",
): Message {
  return [
    ...inputs.flatMap((name) => text(1, name)),
    ...outputs.flatMap((name) => text(2, name)),
    ...text(4, type),
    ...attributes.flatMap(([name, value]) => field(5, [...text(1, name), ...attributeValue(value)])),
    ...text(7, domain),
  ];
}

function attributeValue(value: Attribute[1]): Message {
  if (typeof value === "number") return [...integer(3, value), ...integer(20, INTEGER_ATTRIBUTE)];
  const bits = new Uint8Array(Float32Array.of(value.float).buffer);
  return [Uint8Array.of((2 << 3) | 5), bits, ...integer(20, FLOAT_ATTRIBUTE)];
}

/** A tensor with its elements. */
export function tensor(name: string, type: number, shape: readonly number[], data: ArrayBufferView): Message {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return [...shape.flatMap((size) => integer(1, size)), ...integer(2, type), ...text(8, name), ...field(9, [bytes])];
}

/** Where a tensor's elements lie in a file beside the model's. */
export interface ExternalPlace {
  readonly location: string;
  readonly offset: number;
  readonly length: number;
}

/** A tensor whose elements lie in another file. */
export function externalTensor(name: string, type: number, shape: readonly number[], place: ExternalPlace): Message {
  return [
    ...shape.flatMap((size) => integer(1, size)),
    ...integer(2, type),
    ...text(8, name),
    ...Object.entries(place).flatMap(([key, value]) => field(13, [...text(1, key), ...text(2, `${value}`)])),
    ...integer(14, EXTERNAL),
  ];
}

/** A value of the graph's interface; a dimension that only a call knows has a name. */
export function value(name: string, type: number, dimensions: readonly (number | string)[]): Message {
  const shape = dimensions.flatMap((size) => field(1, typeof size === "string" ? text(2, size) : integer(1, size)));
  return [...text(1, name), ...field(2, field(1, [...integer(1, type), ...field(2, shape)]))];
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
