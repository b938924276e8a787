/**
 * Walks from the logits back to the product of hidden states and weights, and notes what lies between.
 *
 * A head is softCap(scale · product + bias), with changes of shape in between that leave the last axis alone. Changes of shape move to
 * the hidden states: a product by rows does not mind which rows there are.
 */
import { attributeOf, type Graph, intAttribute, operatorOf } from "../model/graph.js";
import type { ModelSource } from "../model/source.js";
import { shown } from "../model/tensor.js";
import type { NodeProto } from "../proto/onnx_pb.js";
import { fusedMatMul, gemm, matMul } from "./products/matmul.js";
import { dynamicQuantizeMatMul, matMulIntegerToFloat, scaledMatMulInteger } from "./products/matmul-integer.js";
import { matMulNBits } from "./products/matmul-nbits.js";
import type { Product, ProductForm } from "./products/product.js";
import { refuse } from "./refuse.js";
import { FLOAT_TYPES, floatConstant, integersOf, scalarOf } from "./values.js";

/** What happens to every logit after the product. */
export type Step =
  | { readonly kind: "scale"; readonly factor: number }
  | { readonly kind: "bias"; readonly value: string; readonly factor: number; readonly node: NodeProto }
  | { readonly kind: "softCap"; readonly cap: number; readonly node: NodeProto };

/** A head that was found. */
export interface TracedHead {
  readonly product: Product;
  /** In the order of computation. */
  readonly steps: readonly Step[];
  /** Nodes that change the logits' shape, in the order of computation; none touches the last axis. */
  readonly shaping: readonly NodeProto[];
}

const FORMS: ReadonlyMap<string, ProductForm> = new Map([
  ["MatMul", matMul],
  ["Gemm", gemm],
  ["FusedMatMul", fusedMatMul],
  ["MatMulNBits", matMulNBits],
  ["DynamicQuantizeMatMul", dynamicQuantizeMatMul],
  ["MatMulIntegerToFloat", matMulIntegerToFloat],
]);

/** Products that are known and cannot be taken as they are. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  [
    "MatMulBnb4",
    "its weights are NF4 or FP4, whose sixteen values are not evenly spaced, and no weight format holds them as they are; take " +
      "another variant of the model, q4, q8 or fp16",
  ],
  [
    "If",
    "the logits come out of a branch, as in decoders that Optimum merged before version 1.14; take the model as newer versions " +
      "export it, in one graph",
  ],
  ["Loop", "the logits come out of a loop"],
]);

/** Number of nodes that may lie between the product and the logits. */
const MAX_STEPS = 64;

/**
 * Finds the head.
 *
 * @param graph - the model's graph
 * @param source - the model's files
 * @param logits - name of the output
 * @param rank - number of the logits' dimensions, if the model says
 * @throws FlashSamplingError `UNSUPPORTED` naming the node and the reason, `MALFORMED_FILE`, `ABORTED`
 */
export async function traceHead(
  graph: Graph,
  source: ModelSource,
  logits: string,
  rank: number | undefined,
): Promise<TracedHead> {
  const walk = new Walk(graph, source, rank);
  let value = logits;
  for (let count = 0; count < MAX_STEPS; count++) {
    const node = walk.producerOf(value);
    const product = productAt(graph, source, node);
    if (product) return { product, steps: walk.steps.reverse(), shaping: walk.shaping.reverse() };
    value = await walk.stepBack(node);
  }
  return refuse(undefined, `no product was found within ${MAX_STEPS} nodes before the logits`);
}

function productAt(graph: Graph, source: ModelSource, node: NodeProto): Product | undefined {
  const operator = operatorOf(node);
  if (operator === "Mul") return scaledMatMulInteger(graph, source, node);
  return FORMS.get(operator)?.(graph, source, node);
}

class Walk {
  /** What was met, the last one first. */
  readonly steps: Step[] = [];
  readonly shaping: NodeProto[] = [];
  readonly #graph: Graph;
  readonly #source: ModelSource;
  /** Number of dimensions of the value that the walk has come to. */
  #rank: number | undefined;

  constructor(graph: Graph, source: ModelSource, rank: number | undefined) {
    this.#graph = graph;
    this.#source = source;
    this.#rank = rank;
  }

  producerOf(value: string): NodeProto {
    return this.#graph.producerOf(value) ?? refuse(undefined, `nothing computes ${shown(value)}`);
  }

  /** Notes what a node does, and returns the value that it does it to. */
  async stepBack(node: NodeProto): Promise<string> {
    const [first = ""] = node.input;
    switch (operatorOf(node)) {
      case "Identity":
        return first;
      case "Cast":
        if (FLOAT_TYPES.includes(intAttribute(node, "to", 0))) return first;
        return refuse(node, "it casts logits to something else than floats");
      case "Mul":
      case "Div":
        return this.#stepOverScale(node);
      case "Add":
      case "Sub":
        return this.#stepOverBias(node);
      case "Tanh":
        return this.#stepOverSoftCap(node);
      case "Slice":
      case "Gather":
      case "Squeeze":
      case "Unsqueeze":
        await this.#stepOverAxes(node);
        return first;
      case "Reshape":
        this.#rank = undefined;
        this.shaping.push(node);
        return first;
      default:
        return refuse(node, REFUSED.get(operatorOf(node)) ?? "the splitter does not know what it does to logits");
    }
  }

  async #stepOverScale(node: NodeProto): Promise<string> {
    const [first = "", second = ""] = node.input;
    const right = await scalarOf(this.#graph, this.#source, second);
    if (right !== undefined) {
      this.steps.push({ kind: "scale", factor: node.opType === "Div" ? 1 / right : right });
      return first;
    }
    const left = node.opType === "Mul" ? await scalarOf(this.#graph, this.#source, first) : undefined;
    if (left === undefined) return refuse(node, "it scales logits by something else than one constant");
    this.steps.push({ kind: "scale", factor: left });
    return second;
  }

  #stepOverBias(node: NodeProto): string {
    const [first = "", second = ""] = node.input;
    const [isFirst, isSecond] = [first, second].map((value) => floatConstant(this.#graph, value) !== undefined);
    if (isSecond) {
      this.steps.push({ kind: "bias", value: second, factor: node.opType === "Sub" ? -1 : 1, node });
      return first;
    }
    if (!isFirst || node.opType === "Sub") return refuse(node, "what it adds to the logits is not a constant");
    this.steps.push({ kind: "bias", value: first, factor: 1, node });
    return second;
  }

  /** c · tanh(x / c) is three nodes: the product by c has been met, the division by c comes next. */
  async #stepOverSoftCap(tanh: NodeProto): Promise<string> {
    const outer = this.steps.pop();
    const inner = this.#graph.producerOf(tanh.input[0] ?? "");
    const isScale = inner !== undefined && ["Div", "Mul"].includes(operatorOf(inner));
    if (outer?.kind !== "scale" || !isScale) {
      return refuse(tanh, NO_SOFT_CAP);
    }
    const value = await this.#stepOverScale(inner);
    const division = this.steps.pop();
    // Constants may have been rounded to float16 one by one.
    const isOne = division?.kind === "scale" && Math.abs(division.factor * outer.factor - 1) < 1e-3;
    if (!isOne) return refuse(tanh, NO_SOFT_CAP);
    this.steps.push({ kind: "softCap", cap: outer.factor, node: tanh });
    return value;
  }

  /** @throws FlashSamplingError `UNSUPPORTED` if a change of shape touches the last axis, or may */
  async #stepOverAxes(node: NodeProto): Promise<void> {
    const axes = await this.#axesOf(node);
    const before = this.#rankBefore(node, axes.length);
    // Axes of Unsqueeze are those of its output.
    const rank = node.opType === "Unsqueeze" ? this.#rank : before;
    // A negative axis counts from the end; of a positive one it takes the rank to know whether it is the last.
    const isSafe = (axis: number) => (axis < 0 ? axis < -1 : rank !== undefined && axis < rank - 1);
    if (!axes.every(isSafe)) refuse(node, `it works along axis ${axes}, which is or may be the vocabulary`);
    this.#rank = before;
    this.shaping.push(node);
  }

  async #axesOf(node: NodeProto): Promise<readonly number[]> {
    if (node.opType === "Gather") return [intAttribute(node, "axis", 0)];
    const listed = attributeOf(node, "axes")?.ints;
    const input = node.input[node.opType === "Slice" ? 3 : 1] ?? "";
    const axes = listed ?? (await integersOf(this.#graph, this.#source, input));
    return axes?.map(Number) ?? refuse(node, "along which axes it works is not a constant");
  }

  #rankBefore(node: NodeProto, axisCount: number): number | undefined {
    if (this.#rank === undefined || node.opType === "Slice") return this.#rank;
    if (node.opType === "Squeeze") return this.#rank + axisCount;
    if (node.opType === "Unsqueeze") return this.#rank - axisCount;
    const index = this.#graph.tensorOf(node.input[1] ?? "");
    return index && this.#rank + 1 - index.dims.length;
  }
}

const NO_SOFT_CAP = "its tanh is no soft cap: c · tanh(x / c) with one constant c was expected";
