/**
 * ONNX Runtime's MatMulNBits: 2, 4 or 8 bits in blocks of a row. Source:
 * https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.MatMulNBits
 */
import { create } from "@bufbuild/protobuf";
import { type LmHeadWeights, lmHeadFromMatMulNBits } from "@flashsampling/core";
import { type Graph, intAttribute, reshapedTensor } from "../../model/graph.js";
import type { ModelSource } from "../../model/source.js";
import { readTensor, typeName } from "../../model/tensor.js";
import {
  AttributeProtoSchema,
  AttributeProto_AttributeType as AttributeType,
  type NodeProto,
  NodeProtoSchema,
  TensorProtoSchema,
  TensorProto_DataType as Type,
} from "../../proto/onnx_pb.js";
import { headShape } from "../head-shape.js";
import { refuse } from "../refuse.js";
import { floatsOf } from "../values.js";
import { type NBitsBlocks, paddedBlocks, paddedIndices, withoutTwoBits } from "./nbits-blocks.js";
import { ADDED, type ProductForm } from "./product.js";

/** Elements of the shortest blocks that the weight formats have. */
const SHORTEST_BLOCK = 32;

/** Longest hidden states that are gathered anew for shorter blocks: the list of places joins the body. */
const LONGEST_PADDED = 2 ** 20;

/** MatMulNBits: hidden · dequantised Bᵀ + bias. */
export const matMulNBits: ProductForm = (graph, source, node) => {
  const [hidden = "", , , , groups = "", bias = ""] = node.input;
  const bits = intAttribute(node, "bits", 4);
  const blockSize = intAttribute(node, "block_size", 0);
  const shape = headShape(node, intAttribute(node, "N", 0), intAttribute(node, "K", 0));
  if (bits !== 2 && bits !== 4 && bits !== 8) refuse(node, `weights of ${bits} bits are not supported`);
  if (!(blockSize >= 16 && Number.isInteger(Math.log2(blockSize)))) {
    refuse(node, `blocks of ${blockSize} are not supported, only powers of two from 16 up`);
  }
  if (groups !== "") refuse(node, "its elements are dealt to groups by g_idx, so that blocks are not of neighbours");
  if (intAttribute(node, "weight_prepacked", 0) !== 0) refuse(node, "its weights are packed for one kind of device");
  const isShort = blockSize < SHORTEST_BLOCK;
  return {
    node,
    ...(isShort ? gathered(node, hidden, shape.hiddenSize, blockSize) : { hidden, prelude: [] }),
    scale: 1,
    bias: bias === "" ? undefined : bias,
    biasScale: 1,
    async read(): Promise<LmHeadWeights> {
      const given = { ...shape, bits, blockSize, ...(await read(graph, source, node)) } as const;
      requireFit(node, given);
      const blocks = withoutTwoBits(given);
      return lmHeadFromMatMulNBits(isShort ? paddedBlocks(blocks) : blocks);
    },
  };
};

/** @throws FlashSamplingError `UNSUPPORTED` unless the constants are as large as the attributes say */
function requireFit(node: NodeProto, blocks: NBitsBlocks): void {
  const { vocabSize, hiddenSize, bits, blockSize, weight, scales, zeroPoints } = blocks;
  const perRow = Math.ceil(hiddenSize / blockSize);
  const sizes = [
    ["bytes of weights", weight.length, (vocabSize * perRow * blockSize * bits) / 8],
    ["scales", scales.length, vocabSize * perRow],
    ...(zeroPoints ? [["bytes of zero points", zeroPoints.length, vocabSize * Math.ceil((perRow * bits) / 8)]] : []),
  ] as [string, number, number][];
  for (const [what, found, wanted] of sizes) {
    if (found !== wanted) refuse(node, `it has ${found} ${what} instead of ${wanted}`);
  }
}

/** Hidden states whose elements lie where a head of padded blocks wants them. */
function gathered(node: NodeProto, hidden: string, hiddenSize: number, blockSize: number) {
  if (hiddenSize > LONGEST_PADDED) refuse(node, `its hidden states have ${hiddenSize} elements`);
  const indices = paddedIndices(hiddenSize, blockSize);
  const [places, padded] = [`${ADDED}places`, `${ADDED}padded_hidden`];
  const t = create(TensorProtoSchema, {
    dims: [BigInt(indices.length)],
    dataType: Type.INT64,
    int64Data: [...indices],
  });
  const constant = create(NodeProtoSchema, {
    opType: "Constant",
    name: places,
    output: [places],
    attribute: [create(AttributeProtoSchema, { name: "value", type: AttributeType.TENSOR, t })],
  });
  const gather = create(NodeProtoSchema, {
    opType: "Gather",
    name: padded,
    input: [hidden, places],
    output: [padded],
    attribute: [create(AttributeProtoSchema, { name: "axis", type: AttributeType.INT, i: -1n })],
  });
  return { hidden: padded, prelude: [constant, gather] };
}

/** Inputs of the node that are constants of the model. */
async function read(
  graph: Graph,
  source: ModelSource,
  node: NodeProto,
): Promise<Pick<NBitsBlocks, "weight" | "scales" | "zeroPoints">> {
  const constant = async (input: number, what: string) =>
    readTensor(
      source,
      reshapedTensor(graph, node.input[input] ?? "") ?? refuse(node, `its ${what} are not constants of the model`),
    );
  const weight = await constant(1, "weights");
  const scales = await constant(2, "scales");
  const zeroPoints = (node.input[3] ?? "") === "" ? undefined : await constant(3, "zero points");
  if (weight.type !== Type.UINT8) refuse(node, `its weights are ${typeName(weight.type)} instead of UINT8`);
  if (zeroPoints !== undefined && zeroPoints.type !== Type.UINT8) {
    refuse(node, `its zero points are ${typeName(zeroPoints.type)}, which the weight formats do not have`);
  }
  return {
    weight: weight.bytes,
    scales: floatsOf(scales) ?? refuse(node, `its scales are ${typeName(scales.type)}`),
    ...(zeroPoints && { zeroPoints: zeroPoints.bytes }),
  };
}
