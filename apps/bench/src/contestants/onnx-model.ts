/**
 * ONNX models of an LM head: hidden [B, D] in, logits [B, V] out, and little between.
 */
import type { Shape } from "../plan/problem.js";
import { QUANTIZATION_BLOCK } from "../plan/problem.js";
import { FLOAT, INT8, type Message, model, operator, tensor, UINT8, value } from "./onnx-writer.js";

/** int8 products are allowed: what model builders set for CPUs, and the fastest. */
export const ACCURACY_LEVEL_INT8 = 4;

/** MatMul with float32 weights [D, V]. */
export function matMulModel({ vocabSize, hiddenSize }: Shape, transposedWeight: Float32Array): Uint8Array {
  const node = operator("MatMul", ["hidden", "weight"], ["logits"]);
  return headModel(vocabSize, hiddenSize, [node], [tensor("weight", FLOAT, [hiddenSize, vocabSize], transposedWeight)]);
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
  return headModel(
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
  return headModel(vocabSize, hiddenSize, nodes, [
    tensor("codes", INT8, [hiddenSize, vocabSize], codes),
    tensor("zero", INT8, [], Int8Array.of(0)),
    tensor("scales", FLOAT, [vocabSize], scales),
  ]);
}

function headModel(
  vocabSize: number,
  hiddenSize: number,
  nodes: readonly Message[],
  initializers: readonly Message[],
): Uint8Array {
  return model({
    nodes,
    initializers,
    inputs: [value("hidden", FLOAT, ["batch", hiddenSize])],
    outputs: [value("logits", FLOAT, ["batch", vocabSize])],
  });
}
