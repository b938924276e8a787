/**
 * The sizes of a head as a model's file says them.
 */
import { type LmHeadShape, MAX_VOCAB_SIZE } from "@flashsampling/core";
import type { NodeProto } from "../proto/onnx_pb.js";
import { refuse } from "./refuse.js";

/** Largest hidden size of core's heads. */
const MAX_HIDDEN_SIZE = 2 ** 31 - 1;

/**
 * V and D, if a head can have them. Work over one of the two is then bounded by the file: weights that are not empty have as many bytes
 * as both ask for.
 *
 * @param node - the product, for messages
 * @throws FlashSamplingError `UNSUPPORTED` naming the node
 */
export function headShape(node: NodeProto, vocabSize: number, hiddenSize: number): LmHeadShape {
  const fits = (size: number, most: number) => Number.isInteger(size) && size >= 1 && size <= most;
  if (!fits(vocabSize, MAX_VOCAB_SIZE)) refuse(node, `its weights are of ${vocabSize} tokens`);
  if (!fits(hiddenSize, MAX_HIDDEN_SIZE)) refuse(node, `its hidden states have ${hiddenSize} elements`);
  return { vocabSize, hiddenSize };
}

/** V and D of a matrix [V, D], or [D, V] unless `rowsFirst`; refused as by {@link headShape}, and if it is no matrix. */
export function matrixShape(node: NodeProto, dims: readonly number[], rowsFirst: boolean): LmHeadShape {
  if (dims.length !== 2) refuse(node, `its weight has ${dims.length} dimensions instead of 2`);
  const [rows, columns] = dims as [number, number];
  return rowsFirst ? headShape(node, rows, columns) : headShape(node, columns, rows);
}
