/**
 * ONNX Runtime's MatMulNBits: 4 or 8 bits in blocks of a row. Source:
 * https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.MatMulNBits
 */
import { type LmHeadWeights, lmHeadFromMatMulNBits, type MatMulNBits } from "@flashsampling/core";
import { type Graph, intAttribute } from "../../model/graph.js";
import type { ModelSource } from "../../model/source.js";
import { readTensor, typeName } from "../../model/tensor.js";
import { type NodeProto, TensorProto_DataType as Type } from "../../proto/onnx_pb.js";
import { refuse } from "../refuse.js";
import { floatsOf } from "../values.js";
import type { ProductForm } from "./product.js";

/** MatMulNBits: hidden · dequantised Bᵀ + bias. */
export const matMulNBits: ProductForm = (graph, source, node) => {
  const [hidden = "", , , , groups = "", bias = ""] = node.input;
  const bits = intAttribute(node, "bits", 4);
  const blockSize = intAttribute(node, "block_size", 0);
  if (bits !== 4 && bits !== 8) refuse(node, `weights of ${bits} bits are not supported`);
  if (blockSize < 32) refuse(node, `blocks of ${blockSize} are not supported, only of 32 and more`);
  if (groups !== "") refuse(node, "its elements are dealt to groups by g_idx, so that blocks are not of neighbours");
  if (intAttribute(node, "weight_prepacked", 0) !== 0) refuse(node, "its weights are packed for one kind of device");
  return {
    node,
    hidden,
    prelude: [],
    scale: 1,
    bias: bias === "" ? undefined : bias,
    biasScale: 1,
    read: () => read(graph, source, node, bits, blockSize),
  };
};

async function read(
  graph: Graph,
  source: ModelSource,
  node: NodeProto,
  bits: 4 | 8,
  blockSize: number,
): Promise<LmHeadWeights> {
  const constant = async (input: number, what: string) => {
    const tensor =
      graph.tensorOf(node.input[input] ?? "") ?? refuse(node, `its ${what} are not constants of the model`);
    return readTensor(source, tensor);
  };
  const weight = await constant(1, "weights");
  const scales = await constant(2, "scales");
  const zeroPoints = (node.input[3] ?? "") === "" ? undefined : await constant(3, "zero points");
  if (weight.type !== Type.UINT8) refuse(node, `its weights are ${typeName(weight.type)} instead of UINT8`);
  if (zeroPoints !== undefined && zeroPoints.type !== Type.UINT8) {
    refuse(node, `its zero points are ${typeName(zeroPoints.type)}, which the weight formats do not have`);
  }
  const unpacked: MatMulNBits = {
    vocabSize: intAttribute(node, "N", 0),
    hiddenSize: intAttribute(node, "K", 0),
    bits,
    blockSize,
    weight: weight.bytes,
    scales: floatsOf(scales) ?? refuse(node, `its scales are ${typeName(scales.type)}`),
    ...(zeroPoints && { zeroPoints: zeroPoints.bytes }),
  };
  return lmHeadFromMatMulNBits(unpacked);
}
