/**
 * A decoder body small enough to check by hand, written as ONNX by a few lines of protobuf.
 *
 * The hidden state of a token is the sum of (embedding + position) over the token and all before it, three times: once through
 * the keys and twice through the values. All numbers are small integers, so that sums are exact in any order: a wrong cache, a
 * wrong position or a wrong prefix gives another number, never a rounding difference.
 *
 * Field numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */

/** Shapes of the tiny decoder. */
export const [HEADS, HEAD_SIZE, HIDDEN_SIZE, CONTEXT_LENGTH] = [2, 2, 4, 2048] as const;

/** The embedding of a token, and of a position. */
export const embedding = (index: number) =>
  Array.from({ length: HIDDEN_SIZE }, (_, d) => ((index * 7 + d * 3) % 11) - 5);
export const positionEmbedding = (index: number) =>
  Array.from({ length: HIDDEN_SIZE }, (_, d) => (index * (d + 1)) % 13);

type Field = [number: number, value: bigint | number | string | Uint8Array];

const FLOAT = 1;
const INT64 = 7;

/**
 * The tiny decoder as an ONNX file.
 *
 * @param vocabSize - number of embeddings
 * @param rename - gives an input or output another name than the layout says
 */
export function tinyDecoder(vocabSize: number, rename: (name: string) => string = (name) => name): Uint8Array {
  const table = (size: number, row: (index: number) => number[]) =>
    Float32Array.from(Array.from({ length: size }, (_, index) => row(index)).flat());
  const cache = [1, HEADS, "past", HEAD_SIZE];
  const [key, value, nextKey, nextValue] = [
    "past_key_values.0.key",
    "past_key_values.0.value",
    "present.0.key",
    "present.0.value",
  ].map(rename) as [string, string, string, string];
  const graph: Field[] = [
    ...[
      node("Gather", ["tokens", "input_ids"], ["embedded"]),
      node("Gather", ["positions", "position_ids"], ["placed"]),
      node("Add", ["embedded", "placed"], ["sum"]),
      node("Reshape", ["sum", "to_heads"], ["by_token"]),
      node("Transpose", ["by_token"], ["keys"], [ints("perm", [0, 2, 1, 3])]),
      node("Add", ["keys", "keys"], ["values"]),
      node("Concat", [key, "keys"], [nextKey], [int("axis", 2)]),
      node("Concat", [value, "values"], [nextValue], [int("axis", 2)]),
      node("ReduceSum", [key, "token_axis"], ["key_sum"], [int("keepdims", 1)]),
      node("ReduceSum", [value, "token_axis"], ["value_sum"], [int("keepdims", 1)]),
      node("CumSum", ["keys", "axis"], ["running_keys"]),
      node("CumSum", ["values", "axis"], ["running_values"]),
      node("Sum", ["key_sum", "value_sum", "running_keys", "running_values"], ["attended"]),
      node("Transpose", ["attended"], ["attended_by_token"], [ints("perm", [0, 2, 1, 3])]),
      node("Reshape", ["attended_by_token", "to_hidden"], [rename("last_hidden_state")]),
    ].map((bytes): Field => [1, bytes]),
    [2, "tiny"],
    ...[
      tensor("tokens", FLOAT, [vocabSize, HIDDEN_SIZE], table(vocabSize, embedding)),
      tensor("positions", FLOAT, [CONTEXT_LENGTH, HIDDEN_SIZE], table(CONTEXT_LENGTH, positionEmbedding)),
      tensor("to_heads", INT64, [4], BigInt64Array.of(1n, -1n, BigInt(HEADS), BigInt(HEAD_SIZE))),
      tensor("to_hidden", INT64, [3], BigInt64Array.of(1n, -1n, BigInt(HIDDEN_SIZE))),
      tensor("token_axis", INT64, [1], BigInt64Array.of(2n)),
      tensor("axis", INT64, [], BigInt64Array.of(2n)),
    ].map((bytes): Field => [5, bytes]),
    ...[
      description("input_ids", INT64, [1, "count"]),
      description("attention_mask", INT64, [1, "all"]),
      description("position_ids", INT64, [1, "count"]),
      description(key, FLOAT, cache),
      description(value, FLOAT, cache),
    ].map((bytes): Field => [11, bytes]),
    ...[
      description(rename("last_hidden_state"), FLOAT, [1, "count", HIDDEN_SIZE]),
      description(nextKey, FLOAT, [1, HEADS, "all", HEAD_SIZE]),
      description(nextValue, FLOAT, [1, HEADS, "all", HEAD_SIZE]),
    ].map((bytes): Field => [12, bytes]),
  ];
  return message([
    [1, 8],
    [7, message(graph)],
    [
      8,
      message([
        [1, ""],
        [2, 17],
      ]),
    ],
  ]);
}

function node(operator: string, inputs: string[], outputs: string[], attributes: Uint8Array[] = []): Uint8Array {
  return message([
    ...inputs.map((name): Field => [1, name]),
    ...outputs.map((name): Field => [2, name]),
    [4, operator],
    ...attributes.map((attribute): Field => [5, attribute]),
  ]);
}

const int = (name: string, value: number) =>
  message([
    [1, name],
    [3, value],
    [20, 2],
  ]);
const ints = (name: string, values: number[]) => message([[1, name], ...values.map((v): Field => [8, v]), [20, 7]]);

function tensor(name: string, type: number, shape: number[], data: Float32Array | BigInt64Array): Uint8Array {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return message([...shape.map((size): Field => [1, size]), [2, type], [8, name], [9, bytes]]);
}

function description(name: string, type: number, shape: (number | string)[]): Uint8Array {
  const sizes = shape.map((size): Field => [1, message([[typeof size === "number" ? 1 : 2, size]])]);
  return message([
    [1, name],
    [
      2,
      message([
        [
          1,
          message([
            [1, type],
            [2, message(sizes)],
          ]),
        ],
      ]),
    ],
  ]);
}

/** A protobuf message: numbers as varints, strings and bytes with their lengths. */
function message(fields: Field[]): Uint8Array {
  const parts = fields.flatMap(([number, value]) => {
    if (typeof value === "number" || typeof value === "bigint") return [varint(number << 3), varint(value)];
    const bytes = typeof value === "string" ? Buffer.from(value) : value;
    return [varint((number << 3) | 2), varint(bytes.length), bytes];
  });
  return new Uint8Array(Buffer.concat(parts));
}

function varint(value: bigint | number): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt(value);
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Uint8Array.from([...bytes, Number(rest)]);
}
