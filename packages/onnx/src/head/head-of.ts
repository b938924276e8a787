/**
 * The head that a traced product and the steps after it come to.
 */
import type { LmHeadWeights } from "@flashsampling/core";
import type { Graph } from "../model/graph.js";
import type { ModelSource } from "../model/source.js";
import { readTensor, typeName } from "../model/tensor.js";
import type { NodeProto } from "../proto/onnx_pb.js";
import { refuse } from "./refuse.js";
import type { TracedHead } from "./trace-head.js";
import { floatConstant, floatsOf } from "./values.js";

/**
 * Reads a head's weights and folds what follows the product: softCap(scale · product + bias).
 *
 * @param graph - the model's graph
 * @param source - the model's files
 * @param traced - where the head lies
 * @throws FlashSamplingError `UNSUPPORTED` naming the node, `MALFORMED_FILE`, `OUT_OF_MEMORY`, `ABORTED`
 */
export async function headOf(graph: Graph, source: ModelSource, traced: TracedHead): Promise<LmHeadWeights> {
  const { product, steps } = traced;
  const weights = await product.read();
  const { vocabSize } = weights;
  let scale = product.scale;
  let bias: Float64Array | undefined;
  let softCap: number | undefined;
  const add = async (node: NodeProto, value: string, factor: number) => {
    const added = await biasOf(graph, source, node, value, vocabSize);
    bias ??= new Float64Array(vocabSize);
    for (let i = 0; i < vocabSize; i++) {
      bias[i] = (bias[i] as number) + factor * (added[added.length === 1 ? 0 : i] as number);
    }
  };
  if (product.bias !== undefined) await add(product.node, product.bias, product.biasScale);
  for (const step of steps) {
    if (softCap !== undefined) refuse(product.node, "something follows the soft cap");
    if (step.kind === "bias") await add(step.node, step.value, step.factor);
    else if (step.kind === "scale") {
      scale *= step.factor;
      bias = bias?.map((value) => value * step.factor);
    } else softCap = step.cap;
  }
  if (!(Math.fround(scale) > 0 && Math.fround(scale) < Number.POSITIVE_INFINITY)) {
    refuse(product.node, `its product is multiplied by ${scale}, which is no positive number`);
  }
  return {
    ...weights,
    ...(scale !== 1 && { logitScale: scale }),
    ...(bias !== undefined && { bias: Float32Array.from(bias) }),
    ...(softCap !== undefined && { softCap }),
  };
}

async function biasOf(
  graph: Graph,
  source: ModelSource,
  node: NodeProto,
  value: string,
  vocabSize: number,
): Promise<Float32Array> {
  const tensor = floatConstant(graph, value) ?? refuse(node, "what it adds is not a constant of the model");
  const data = await readTensor(source, tensor);
  const added = floatsOf(data) ?? refuse(node, `it adds ${typeName(data.type)}`);
  if (added.length !== 1 && added.length !== vocabSize) {
    refuse(node, `it adds ${added.length} numbers to the logits of ${vocabSize} tokens`);
  }
  return added;
}
