/**
 * Integers times integers: MatMulInteger between a DynamicQuantizeLinear and a product of both scales, which is how dynamic quantisation
 * is written (transformers.js' default, `q8`), and ONNX Runtime's fused forms of it. Sources:
 * https://onnx.ai/onnx/operators/onnx__MatMulInteger.html, https://onnx.ai/onnx/operators/onnx__DynamicQuantizeLinear.html,
 * https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.DynamicQuantizeMatMul
 *
 * The rounding of the hidden states is part of what the model computes, so it stays in the body: the body's output are the rounded
 * hidden states, as floats.
 */
import { create } from "@bufbuild/protobuf";
import type { LmHeadWeights } from "@flashsampling/core";
import { type Graph, operatorOf } from "../../model/graph.js";
import type { ModelSource } from "../../model/source.js";
import { dimsOf, readTensor, typeName } from "../../model/tensor.js";
import { type NodeProto, NodeProtoSchema, TensorProto_DataType as Type } from "../../proto/onnx_pb.js";
import { matrixShape } from "../head-shape.js";
import { refuse } from "../refuse.js";
import { floatsOf } from "../values.js";
import { weightPath } from "../weight-path.js";
import { int8FromMatrix } from "./matrix.js";
import { ADDED, type Product, type ProductForm } from "./product.js";

/** DynamicQuantizeMatMul: rounded hidden · dequantised B + bias. */
export const dynamicQuantizeMatMul: ProductForm = (graph, source, node) => {
  const [hidden = "", weight = "", scale = "", zeroPoint = "", bias = ""] = node.input;
  const [integers, factor, point] = ["integers", "scale", "zero_point"].map((name) => `${ADDED}hidden_${name}`);
  const quantize = create(NodeProtoSchema, {
    opType: "DynamicQuantizeLinear",
    name: `${ADDED}quantize`,
    input: [hidden],
    output: [integers, factor, point] as string[],
  });
  return {
    ...rounded(node, [quantize], integers as string, factor as string, point as string),
    bias: bias === "" ? undefined : bias,
    read: () => read(graph, source, node, weight, scale, zeroPoint),
  };
};

/**
 * The multiplication that turns MatMulInteger's integers into floats, if a Mul node is one: Mul(Cast(MatMulInteger(…)), Mul(scales)).
 *
 * @returns `undefined` for any other node
 */
export function scaledMatMulInteger(graph: Graph, source: ModelSource, node: NodeProto): Product | undefined {
  const makers = node.input.map((value) => graph.producerOf(value));
  const castIndex = makers.findIndex((maker) => maker && operatorOf(maker) === "Cast");
  const cast = makers[castIndex];
  const integer = cast && graph.producerOf(cast.input[0] ?? "");
  if (integer === undefined || operatorOf(integer) !== "MatMulInteger") return undefined;
  const scales = makers[1 - castIndex];
  if (scales === undefined || operatorOf(scales) !== "Mul") {
    refuse(node, "the integers are not multiplied by the product of two scales");
  }
  const constant = scales.input.findIndex((value) => graph.tensorOf(value) !== undefined);
  const [scale, factor] = [scales.input[constant], scales.input[1 - constant]];
  if (scale === undefined || factor === undefined) refuse(scales, "neither of the scales is a constant");
  const [integers = "", weight = "", point = "", zeroPoint = ""] = integer.input;
  return {
    ...rounded(integer, [], integers, factor, point),
    bias: undefined,
    read: () => read(graph, source, integer, weight, scale, zeroPoint),
  };
}

/** MatMulIntegerToFloat: hidden integers · B, both dequantised, + bias. */
export const matMulIntegerToFloat: ProductForm = (graph, source, node) => {
  const [integers = "", weight = "", factor = "", scale = "", point = "", zeroPoint = "", bias = ""] = node.input;
  return {
    ...rounded(node, [], integers, factor, point),
    bias: bias === "" ? undefined : bias,
    read: () => read(graph, source, node, weight, scale, zeroPoint),
  };
};

/** A product whose hidden states are integers: a DequantizeLinear joins the body. */
function rounded(node: NodeProto, before: readonly NodeProto[], integers: string, scale: string, zeroPoint: string) {
  const hidden = `${ADDED}rounded_hidden`;
  const dequantize = create(NodeProtoSchema, {
    opType: "DequantizeLinear",
    name: `${ADDED}dequantize`,
    input: zeroPoint === "" ? [integers, scale] : [integers, scale, zeroPoint],
    output: [hidden],
  });
  return { node, hidden, prelude: [...before, dequantize], scale: 1, biasScale: 1 };
}

async function read(
  graph: Graph,
  source: ModelSource,
  node: NodeProto,
  weightValue: string,
  scaleValue: string,
  zeroPointValue: string,
): Promise<LmHeadWeights> {
  const { tensor, rowsFirst, dequantization } = weightPath(graph, node, weightValue, false);
  if (dequantization !== undefined) refuse(node, "its integers are dequantised before the product");
  if (tensor.dataType !== Type.INT8 && tensor.dataType !== Type.UINT8) {
    refuse(node, `weights of ${typeName(tensor.dataType)} are not supported`);
  }
  const shape = matrixShape(node, dimsOf(tensor), rowsFirst);
  const constant = async (value: string, what: string) =>
    readTensor(source, graph.tensorOf(value) ?? refuse(node, `its ${what} is not a constant of the model`));
  const scales = await constant(scaleValue, "scale");
  const zeroPoints = zeroPointValue === "" ? undefined : await constant(zeroPointValue, "zero point");
  return int8FromMatrix(node, shape, {
    weight: await readTensor(source, tensor),
    rowsFirst,
    scales: floatsOf(scales) ?? refuse(node, `its scales are ${typeName(scales.type)}`),
    zeroPoints,
  });
}
