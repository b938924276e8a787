/**
 * Products with a matrix of weights: ONNX' MatMul and Gemm, and ONNX Runtime's FusedMatMul. Sources:
 * https://onnx.ai/onnx/operators/onnx__MatMul.html, https://onnx.ai/onnx/operators/onnx__Gemm.html,
 * https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.FusedMatMul
 */
import { floatAttribute, intAttribute } from "../../model/graph.js";
import { refuse } from "../refuse.js";
import { weightPath } from "../weight-path.js";
import { readMatrix } from "./matrix.js";
import type { ProductForm } from "./product.js";

/** MatMul: hidden · B. */
export const matMul: ProductForm = (graph, source, node) => {
  const [hidden = "", weight = ""] = node.input;
  const path = weightPath(graph, node, weight, false);
  return {
    node,
    hidden,
    prelude: [],
    scale: 1,
    bias: undefined,
    biasScale: 1,
    read: () => readMatrix(source, node, path),
  };
};

/** Gemm: alpha · hidden · B + beta · C. */
export const gemm: ProductForm = (graph, source, node) => {
  const [hidden = "", weight = "", bias = ""] = node.input;
  if (intAttribute(node, "transA", 0) !== 0) refuse(node, "it transposes the hidden states");
  const path = weightPath(graph, node, weight, intAttribute(node, "transB", 0) !== 0);
  return {
    node,
    hidden,
    prelude: [],
    scale: floatAttribute(node, "alpha", 1),
    bias: bias === "" ? undefined : bias,
    biasScale: floatAttribute(node, "beta", 1),
    read: () => readMatrix(source, node, path),
  };
};

/** FusedMatMul: alpha · hidden · B, B perhaps transposed. */
export const fusedMatMul: ProductForm = (graph, source, node) => {
  const [hidden = "", weight = ""] = node.input;
  for (const name of ["transA", "transBatchA", "transBatchB"]) {
    if (intAttribute(node, name, 0) !== 0) refuse(node, `it has ${name}`);
  }
  const path = weightPath(graph, node, weight, intAttribute(node, "transB", 0) !== 0);
  return {
    node,
    hidden,
    prelude: [],
    scale: floatAttribute(node, "alpha", 1),
    bias: undefined,
    biasScale: 1,
    read: () => readMatrix(source, node, path),
  };
};
