/**
 * From the second operand of a product back to the tensor that holds its weights, through what does not change their values.
 */
import { attributeOf, type Graph, intAttribute, operatorOf } from "../model/graph.js";
import { typeName } from "../model/tensor.js";
import { type NodeProto, type TensorProto, TensorProto_DataType as Type } from "../proto/onnx_pb.js";
import { refuse } from "./refuse.js";
import { FLOAT_TYPES, floatConstant } from "./values.js";

/** How integers become weights: (q − zero point) · scale, by a DequantizeLinear node. */
export interface Dequantization {
  readonly node: NodeProto;
  readonly scale: TensorProto;
  readonly zeroPoint: TensorProto | undefined;
  /** Axis of the stored tensor along which scales differ. */
  readonly axis: number;
  /** Elements along the axis that share a scale; 0: one scale per index, or one for all. */
  readonly blockSize: number;
}

/** Where the weights of a product lie. */
export interface WeightPath {
  readonly tensor: TensorProto;
  /** Whether the tensor is [V, D], and not [D, V]. */
  readonly rowsFirst: boolean;
  readonly dequantization: Dequantization | undefined;
}

/**
 * Finds the tensor behind an operand.
 *
 * @param graph - the graph
 * @param node - the product, for messages
 * @param value - the operand, [D, V], or [V, D] where the product transposes it
 * @param transposed - whether the product transposes it
 * @throws FlashSamplingError `UNSUPPORTED` if the operand is no constant, or made of one in an unknown way, or rounded to a narrower float
 */
export function weightPath(graph: Graph, node: NodeProto, value: string, transposed: boolean): WeightPath {
  let rowsFirst = transposed;
  let dequantization: Dequantization | undefined;
  let casts: NodeProto[] = [];
  let at = value;
  const visited = new Set<string>();
  for (;;) {
    const tensor = graph.tensorOf(at);
    if (tensor !== undefined) {
      requireExact(casts, tensor.dataType);
      return { tensor, rowsFirst, dequantization };
    }
    const maker = graph.producerOf(at);
    if (maker === undefined) refuse(node, "its weight is not a constant of the model");
    if (visited.has(at)) refuse(maker, "the graph has a cycle");
    visited.add(at);
    const operator = operatorOf(maker);
    if (operator === "Transpose") {
      if (dequantization !== undefined && dequantization.blockSize !== 0) {
        refuse(maker, "it transposes weights that are quantised in blocks");
      }
      const perm = attributeOf(maker, "perm")?.ints ?? [1n, 0n];
      if (perm.length !== 2 || perm[0] !== 1n) refuse(maker, `it permutes the weight by [${perm}]`);
      rowsFirst = !rowsFirst;
      // The axis of the scales is counted behind the Transpose, and kept as the stored tensor's.
      if (dequantization !== undefined) dequantization = { ...dequantization, axis: 1 - dequantization.axis };
    } else if (operator === "DequantizeLinear") {
      if (dequantization !== undefined) refuse(maker, "the weight is quantised twice");
      dequantization = dequantizationOf(graph, maker);
      // A cast constant is cast to float32; else the scale's type is that of the weights.
      requireExact(casts, graph.tensorOf(maker.input[1] ?? "")?.dataType ?? Type.FLOAT);
      casts = [];
    } else if (operator === "Cast") {
      const to = intAttribute(maker, "to", 0);
      if (!FLOAT_TYPES.includes(to)) refuse(maker, "it casts the weight to something else than a float");
      casts.push(maker);
    } else if (operator !== "Identity") {
      refuse(maker, "it computes the weight in a way that the splitter does not know");
    }
    at = maker.input[0] ?? "";
  }
}

/**
 * Refuses casts that round: the weights are taken as they are stored.
 *
 * @param casts - from the product on, the last first
 * @param type - of what the first one casts
 */
function requireExact(casts: readonly NodeProto[], type: Type): void {
  let from = type;
  for (const cast of [...casts].reverse()) {
    const to = intAttribute(cast, "to", 0);
    if (FLOAT_TYPES.includes(from) && to !== from && to !== Type.FLOAT) {
      refuse(cast, `it rounds weights of ${typeName(from)} to ${typeName(to)}; store them as ${typeName(to)}`);
    }
    from = to;
  }
}

function dequantizationOf(graph: Graph, node: NodeProto): Dequantization {
  const scale = floatConstant(graph, node.input[1] ?? "");
  const zeroPoint = graph.tensorOf(node.input[2] ?? "");
  if (scale === undefined) refuse(node, "its scale is not a constant");
  if (zeroPoint === undefined && (node.input[2] ?? "") !== "") refuse(node, "its zero point is not a constant");
  const axis = intAttribute(node, "axis", 1);
  return { node, scale, zeroPoint, axis: axis < 0 ? axis + 2 : axis, blockSize: intAttribute(node, "block_size", 0) };
}
