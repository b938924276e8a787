/**
 * Decoders of two nodes with every form of head: token ids [B, S] → embedding → tanh → head.
 */
import { encodeBFloat16, encodeFloat16, encodeInt4LmHead } from "@flashsampling/core";
import type { NodeProto, TensorProto } from "../../src/proto/onnx_pb.js";
import { TensorProto_DataType as Type } from "../../src/proto/onnx_pb.js";
import { type AttributeValue, model, node, tensor, value } from "./build-model.js";

/** Vocabulary and hidden size of the decoders: neither a multiple of 32. */
export const VOCAB = 83;
export const HIDDEN = 72;

/** Numbers that look random, in [−1, 1), from a linear congruential generator. */
export function numbers(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** Weights [V, D] that all forms hold, as they can. */
export const WEIGHT = numbers(VOCAB * HIDDEN, 1);
const BIAS = numbers(VOCAB, 2);
const EMBEDDING = numbers(VOCAB * HIDDEN, 3);

/** The same numbers as [D, V]. */
function transposed<Elements extends Float32Array | Uint16Array | Int8Array | Uint8Array>(rows: Elements): Elements {
  const turned = rows.slice() as Elements;
  for (let v = 0; v < VOCAB; v++)
    for (let d = 0; d < HIDDEN; d++) turned[d * VOCAB + v] = rows[v * HIDDEN + d] as number;
  return turned;
}

/** What lies between the hidden states, value `hidden` [B, S, D], and the logits. */
export interface HeadForm {
  readonly name: string;
  readonly nodes: readonly NodeProto[];
  readonly initializers: readonly TensorProto[];
  /** Format of the head that must come of it. */
  readonly format: string;
  /** Length of the body's hidden states if not {@link HIDDEN}: blocks of 16 are filled up to 32. */
  readonly hiddenSize?: number;
  /** Type of the model's hidden states and logits; float32 if absent. */
  readonly type?: Type;
  /** Dimensions of the logits if not [batch, positions, V]. */
  readonly logits?: readonly (number | string)[];
}

const scalar = (name: string, x: number) => tensor(name, [], Float32Array.of(x));
const integers = (name: string, ...list: number[]) => tensor(name, [list.length], BigInt64Array.from(list, BigInt));
const [BYTES, BYTE_SCALES] = quantizeRows();

/** int8 per row: q = w / scale, scale a little different for each row. */
function quantizeRows(): [Int8Array, Float32Array] {
  const scales = Float32Array.from({ length: VOCAB }, (_, v) => 1 / (127 - (v % 20)));
  const q = Int8Array.from(WEIGHT, (w, i) =>
    Math.max(-128, Math.round(w / (scales[Math.floor(i / HIDDEN)] as number))),
  );
  return [q, scales];
}

const unsigned = (q: Int8Array) => Uint8Array.from(q, (x) => x + 128);
const matMulB = tensor("w", [HIDDEN, VOCAB], transposed(WEIGHT));

function nbits(
  blockSize: number,
  bits: 2 | 4 | 8,
  attributes: Record<string, AttributeValue> = {},
  withPoints = false,
): HeadForm {
  const blocks = Math.ceil(HIDDEN / blockSize);
  const count = VOCAB * blocks;
  const bytes = Uint8Array.from(numbers((count * blockSize * bits) / 8, 5), (x) => Math.floor((x + 1) * 127.9));
  const unit = bits === 2 ? 0.08 : 0.01;
  const scales = Float32Array.from(numbers(count, 6), (x) => unit + (unit / 2) * x);
  const pointBytes = Math.ceil((blocks * bits) / 8);
  const points = Uint8Array.from(numbers(VOCAB * pointBytes, 7), (x) => Math.floor((x + 1) * 127.9));
  return {
    name: `MatMulNBits ${bits} bits, blocks of ${blockSize}${withPoints ? ", zero points" : ""}`,
    nodes: [
      node("com.microsoft.MatMulNBits", ["hidden", "w", "s", ...(withPoints ? ["z"] : [])], ["logits"], {
        K: HIDDEN,
        N: VOCAB,
        bits,
        block_size: blockSize,
        ...attributes,
      }),
    ],
    initializers: [
      tensor("w", [VOCAB, blocks, (blockSize * bits) / 8], bytes),
      tensor("s", [count], scales),
      ...(withPoints ? [tensor("z", [VOCAB * pointBytes], points)] : []),
    ],
    format: bits === 8 ? "int8" : "int4",
    ...(blockSize < 32 && { hiddenSize: blocks * 32 }),
  };
}

function packed(nibbles: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: Math.ceil(nibbles.length / 2) }, (_, i) => {
    return (nibbles[2 * i] as number) | ((nibbles[2 * i + 1] ?? 0) << 4);
  });
}

const int4Rows = encodeInt4LmHead({ vocabSize: VOCAB, hiddenSize: HIDDEN, format: "f32", weight: WEIGHT });

/** Elements of the int4 head above, by rows of D. */
function nibbleRows(): number[] {
  const blocks = Math.ceil(HIDDEN / 32);
  return Array.from({ length: VOCAB * HIDDEN }, (_, i) => {
    const [v, d] = [Math.floor(i / HIDDEN), i % HIDDEN];
    const byte = int4Rows.weight[v * blocks * 16 + (d >> 1)] as number;
    return (byte >> (4 * (d & 1))) & 15;
  });
}

/** Forms that can be split. */
export const FORMS: readonly HeadForm[] = [
  { name: "MatMul", nodes: [node("MatMul", ["hidden", "w"], ["logits"])], initializers: [matMulB], format: "f32" },
  {
    name: "MatMul of a transposed embedding, tied",
    nodes: [node("Transpose", ["embedding"], ["t"], { perm: [1, 0] }), node("MatMul", ["hidden", "t"], ["logits"])],
    initializers: [],
    format: "f32",
  },
  {
    name: "MatMul in float16",
    nodes: [node("MatMul", ["hidden", "w"], ["logits"])],
    initializers: [tensor("w", [HIDDEN, VOCAB], encodeFloat16(transposed(WEIGHT)), Type.FLOAT16)],
    format: "f16",
    type: Type.FLOAT16,
  },
  {
    name: "MatMul of a bfloat16 weight that is cast, logits cast",
    nodes: [
      node("Cast", ["w"], ["wf"], { to: Type.FLOAT }),
      node("MatMul", ["hidden", "wf"], ["l"]),
      node("Cast", ["l"], ["logits"], { to: Type.FLOAT }),
    ],
    initializers: [tensor("w", [HIDDEN, VOCAB], encodeBFloat16(transposed(WEIGHT)), Type.BFLOAT16)],
    format: "bf16",
  },
  {
    name: "scale, bias and soft cap",
    nodes: [
      node("MatMul", ["hidden", "w"], ["a"]),
      node("Mul", ["scale", "a"], ["b"]),
      node("Add", ["b", "bias"], ["c"]),
      node("Div", ["c", "cap"], ["d"]),
      node("Tanh", ["d"], ["e"]),
      node("Mul", ["e", "cap"], ["logits"]),
    ],
    initializers: [matMulB, scalar("scale", 0.5), tensor("bias", [VOCAB], BIAS), scalar("cap", 5)],
    format: "f32",
  },
  {
    name: "bias before scale",
    nodes: [
      node("MatMul", ["hidden", "w"], ["a"]),
      node("Sub", ["a", "bias"], ["b"]),
      node("Div", ["b", "divisor"], ["logits"]),
    ],
    initializers: [matMulB, tensor("bias", [1, 1, VOCAB], BIAS), scalar("divisor", 4)],
    format: "f32",
  },
  {
    name: "constants that are attributes of their nodes",
    nodes: [
      node("Constant", [], ["scale"], { value_float: { float: 0.5 } }),
      node("Constant", [], ["bias"], { value_floats: { floats: [...BIAS] } }),
      node("Constant", [], ["from"], { value_ints: [-1] }),
      node("Constant", [], ["last"], { value_int: 0 }),
      node("Constant", [], ["axis"], { value_ints: [1] }),
      node("Constant", [], ["to"], { value_ints: [2 ** 31 - 1] }),
      node("MatMul", ["hidden", "w"], ["a"]),
      node("Mul", ["a", "scale"], ["b"]),
      node("Add", ["b", "bias"], ["c"]),
      node("Slice", ["c", "from", "to", "axis"], ["d"]),
      node("Gather", ["d", "last"], ["logits"], { axis: 1 }),
    ],
    initializers: [matMulB],
    format: "f32",
    logits: ["batch", VOCAB],
  },
  {
    name: "Gemm between two Reshapes",
    nodes: [
      node("Reshape", ["hidden", "flat"], ["h2"]),
      node("Gemm", ["h2", "w", "bias"], ["l2"], { transB: 1, alpha: { float: 0.25 }, beta: { float: 2 } }),
      node("Reshape", ["l2", "unflat"], ["logits"]),
    ],
    initializers: [
      tensor("w", [VOCAB, HIDDEN], WEIGHT),
      tensor("bias", [VOCAB], BIAS),
      integers("flat", -1, HIDDEN),
      integers("unflat", 2, -1, VOCAB),
    ],
    format: "f32",
  },
  {
    name: "FusedMatMul",
    nodes: [node("com.microsoft.FusedMatMul", ["hidden", "w"], ["logits"], { transB: 1, alpha: { float: 0.125 } })],
    initializers: [tensor("w", [VOCAB, HIDDEN], WEIGHT)],
    format: "f32",
  },
  {
    name: "last position by Gather before the product",
    nodes: [node("Gather", ["hidden", "last"], ["h"], { axis: 1 }), node("MatMul", ["h", "w"], ["logits"])],
    initializers: [matMulB, tensor("last", [], BigInt64Array.of(-1n))],
    format: "f32",
    logits: ["batch", VOCAB],
  },
  {
    name: "last position by Slice behind the product",
    nodes: [node("MatMul", ["hidden", "w"], ["all"]), node("Slice", ["all", "from", "to", "axis"], ["logits"])],
    initializers: [matMulB, integers("from", -1), integers("to", 2 ** 31 - 1), integers("axis", 1)],
    format: "f32",
    logits: ["batch", 1, VOCAB],
  },
  {
    name: "last position by Gather behind the product",
    nodes: [node("MatMul", ["hidden", "w"], ["all"]), node("Gather", ["all", "last"], ["logits"], { axis: 1 })],
    initializers: [matMulB, tensor("last", [], BigInt64Array.of(-1n))],
    format: "f32",
    logits: ["batch", VOCAB],
  },
  nbits(32, 4),
  nbits(32, 4, {}, true),
  nbits(64, 4, {}, true),
  nbits(128, 4),
  nbits(16, 4),
  nbits(16, 4, {}, true),
  nbits(16, 8, {}, true),
  nbits(32, 2),
  nbits(64, 2, {}, true),
  nbits(16, 2, {}, true),
  nbits(32, 8),
  nbits(64, 8, {}, true),
  {
    name: "DequantizeLinear per row, int8",
    nodes: [node("DequantizeLinear", ["w", "s"], ["wf"], { axis: 1 }), node("MatMul", ["hidden", "wf"], ["logits"])],
    initializers: [tensor("w", [HIDDEN, VOCAB], transposed(BYTES)), tensor("s", [VOCAB], BYTE_SCALES)],
    format: "int8",
  },
  {
    name: "DequantizeLinear by scales of float16 that are cast, int8",
    nodes: [
      node("Cast", ["s"], ["sf"], { to: Type.FLOAT }),
      node("DequantizeLinear", ["w", "sf"], ["wf"], { axis: 1 }),
      node("MatMul", ["hidden", "wf"], ["logits"]),
    ],
    initializers: [
      tensor("w", [HIDDEN, VOCAB], transposed(BYTES)),
      tensor("s", [VOCAB], encodeFloat16(BYTE_SCALES), Type.FLOAT16),
    ],
    format: "int8",
  },
  {
    name: "DequantizeLinear per row of a transposed matrix, int8",
    nodes: [
      node("Transpose", ["w"], ["wt"], { perm: [1, 0] }),
      node("DequantizeLinear", ["wt", "s"], ["wf"], { axis: 1 }),
      node("MatMul", ["hidden", "wf"], ["logits"]),
    ],
    initializers: [tensor("w", [VOCAB, HIDDEN], BYTES), tensor("s", [VOCAB], BYTE_SCALES)],
    format: "int8",
  },
  {
    name: "DequantizeLinear for all, uint8 with a zero point, transposed behind",
    nodes: [
      node("DequantizeLinear", ["w", "s", "z"], ["wf"]),
      node("Transpose", ["wf"], ["wt"], { perm: [1, 0] }),
      node("MatMul", ["hidden", "wt"], ["logits"]),
    ],
    initializers: [
      tensor("w", [VOCAB, HIDDEN], unsigned(BYTES)),
      scalar("s", 0.01),
      tensor("z", [], Uint8Array.of(131)),
    ],
    format: "int8",
  },
  {
    name: "DequantizeLinear in blocks of 64, int8",
    nodes: [
      node("DequantizeLinear", ["w", "s"], ["wf"], { axis: 0, block_size: 64 }),
      node("MatMul", ["hidden", "wf"], ["logits"]),
    ],
    // A stored axis must be a whole number of blocks or end with a shorter one: 72 = 64 + 8.
    initializers: [
      tensor("w", [HIDDEN, VOCAB], transposed(BYTES)),
      tensor(
        "s",
        [2, VOCAB],
        Float32Array.from(numbers(2 * VOCAB, 9), (x) => 0.01 + 0.004 * x),
      ),
    ],
    format: "int8",
  },
  {
    name: "DequantizeLinear per row, uint4",
    nodes: [
      node("DequantizeLinear", ["w", "s", "z"], ["wf"], { axis: 0 }),
      node("Transpose", ["wf"], ["wt"], { perm: [1, 0] }),
      node("MatMul", ["hidden", "wt"], ["logits"]),
    ],
    initializers: [
      tensor("w", [VOCAB, HIDDEN], packed(nibbleRows()), Type.UINT4),
      tensor(
        "s",
        [VOCAB],
        Float32Array.from(numbers(VOCAB, 10), (x) => 0.1 + 0.05 * x),
      ),
      tensor("z", [VOCAB], packed(Array.from({ length: VOCAB }, (_, v) => v % 16)), Type.UINT4),
    ],
    format: "int4",
  },
  {
    name: "DequantizeLinear for all, int4",
    nodes: [node("DequantizeLinear", ["w", "s"], ["wf"]), node("MatMul", ["hidden", "wf"], ["logits"])],
    initializers: [
      tensor("w", [HIDDEN, VOCAB], packed([...transposed(Int8Array.from(nibbleRows()))]), Type.INT4),
      scalar("s", 0.125),
    ],
    format: "int4",
  },
  {
    name: "MatMulInteger behind DynamicQuantizeLinear",
    nodes: [
      node("DynamicQuantizeLinear", ["hidden"], ["aq", "as", "az"]),
      node("MatMulInteger", ["aq", "w", "az", "z"], ["i"]),
      node("Cast", ["i"], ["f"], { to: Type.FLOAT }),
      node("Mul", ["as", "s"], ["ss"]),
      node("Mul", ["f", "ss"], ["logits"]),
    ],
    initializers: [
      tensor("w", [HIDDEN, VOCAB], unsigned(transposed(BYTES))),
      scalar("s", 0.011),
      tensor("z", [], Uint8Array.of(126)),
    ],
    format: "int8",
  },
  {
    name: "MatMulInteger per row with a bias",
    nodes: [
      node("DynamicQuantizeLinear", ["hidden"], ["aq", "as", "az"]),
      node("MatMulInteger", ["aq", "w", "az"], ["i"]),
      node("Cast", ["i"], ["f"], { to: Type.FLOAT }),
      node("Mul", ["as", "s"], ["ss"]),
      node("Mul", ["ss", "f"], ["l"]),
      node("Add", ["bias", "l"], ["logits"]),
    ],
    initializers: [
      tensor("w", [HIDDEN, VOCAB], transposed(BYTES)),
      tensor("s", [VOCAB], BYTE_SCALES),
      tensor("bias", [VOCAB], BIAS),
    ],
    format: "int8",
  },
  {
    name: "DynamicQuantizeMatMul",
    nodes: [node("com.microsoft.DynamicQuantizeMatMul", ["hidden", "w", "s", "", "bias"], ["logits"])],
    initializers: [
      tensor("w", [HIDDEN, VOCAB], transposed(BYTES)),
      tensor("s", [VOCAB], BYTE_SCALES),
      tensor("bias", [VOCAB], BIAS),
    ],
    format: "int8",
  },
];

/** A decoder with a head of the given form, and with another embedding than usual if one is given. */
export function decoder(
  form: Pick<HeadForm, "nodes" | "initializers" | "type" | "logits"> & { readonly embedding?: TensorProto },
): Uint8Array<ArrayBuffer> {
  const { type = Type.FLOAT } = form;
  const isHalf = type === Type.FLOAT16;
  const usual = isHalf
    ? tensor("embedding", [VOCAB, HIDDEN], encodeFloat16(EMBEDDING), Type.FLOAT16)
    : tensor("embedding", [VOCAB, HIDDEN], EMBEDDING);
  return model({
    nodes: [
      node("Gather", ["embedding", "input_ids"], ["x"]),
      node("Tanh", ["x"], ["hidden"]),
      node("Add", ["x", "hidden"], ["present.0.key"]),
      ...form.nodes,
    ],
    initializers: [form.embedding ?? usual, ...form.initializers],
    inputs: [value("input_ids", Type.INT64, ["batch", "positions"])],
    outputs: [
      value("logits", type, form.logits ?? ["batch", "positions", VOCAB]),
      value("present.0.key", type, ["batch", "positions", HIDDEN]),
    ],
  });
}
