/**
 * Products with a matrix of weights: ONNX' MatMul and Gemm, and ONNX Runtime's FusedMatMul. Sources:
 * https://onnx.ai/onnx/operators/onnx__MatMul.html, https://onnx.ai/onnx/operators/onnx__Gemm.html,
 * https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.FusedMatMul
 */
import { floatAttribute, type Graph, intAttribute } from "../../model/graph.js";
import type { ModelSource } from "../../model/source.js";
import type { NodeProto } from "../../proto/onnx_pb.js";
import { refuse } from "../refuse.js";
import { weightPath } from "../weight-path.js";
import { readMatrix } from "./matrix.js";
import type { Product, ProductForm } from "./product.js";

/** MatMul: hidden · B. */
export const matMul: ProductForm = (graph, source, node) => matrixProduct(graph, source, node, {});

/** Gemm: alpha · hidden · B + beta · C. */
export const gemm: ProductForm = (graph, source, node) => {
  if (intAttribute(node, "transA", 0) !== 0) refuse(node, "it transposes the hidden states");
  const bias = node.input[2] || undefined;
  return matrixProduct(graph, source, node, { bias, biasScale: floatAttribute(node, "beta", 1) });
};

/** FusedMatMul: alpha · hidden · B, B perhaps transposed. */
export const fusedMatMul: ProductForm = (graph, source, node) => {
  for (const name of ["transA", "transBatchA", "transBatchB"]) {
    if (intAttribute(node, name, 0) !== 0) refuse(node, `it has ${name}`);
  }
  return matrixProduct(graph, source, node, {});
};

/** What the three have in common; MatMul has neither transB nor alpha, and so takes what they are by default. */
function matrixProduct(
  graph: Graph,
  source: ModelSource,
  node: NodeProto,
  { bias, biasScale = 1 }: Partial<Pick<Product, "bias" | "biasScale">>,
): Product {
  const [hidden = "", weight = ""] = node.input;
  const path = weightPath(graph, node, weight, intAttribute(node, "transB", 0) !== 0);
  const scale = floatAttribute(node, "alpha", 1);
  return { node, hidden, prelude: [], scale, bias, biasScale, read: () => readMatrix(source, node, path) };
}
