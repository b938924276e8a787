/**
 * What every form of the head's matrix product comes down to.
 */
import type { LmHeadWeights } from "@flashsampling/core";
import type { Graph } from "../../model/graph.js";
import type { ModelSource } from "../../model/source.js";
import type { NodeProto } from "../../proto/onnx_pb.js";

/** Prefix of the values that the splitter adds. */
export const ADDED = "flashsampling/";

/** A product of hidden states and the head's weights, found in a graph. */
export interface Product {
  /** The node that multiplies. */
  readonly node: NodeProto;
  /** Name of the value that holds the hidden states, [.., D]. */
  readonly hidden: string;
  /** Nodes that must join the body to make `hidden`, where the graph has no such value. */
  readonly prelude: readonly NodeProto[];
  /** The product is multiplied by it. */
  readonly scale: number;
  /** Name of the constant that is added afterwards, multiplied by `biasScale`; [V] or one element. */
  readonly bias: string | undefined;
  readonly biasScale: number;
  /** Reads the weights, as a head without scale, bias or soft cap. */
  read(): Promise<LmHeadWeights>;
}

/** Finds the products of one kind of node. */
export type ProductForm = (graph: Graph, source: ModelSource, node: NodeProto) => Product;
