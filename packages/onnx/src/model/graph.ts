/**
 * A graph as one walks it: who makes a value, and which values are constant.
 */
import { create } from "@bufbuild/protobuf";
import {
  type AttributeProto,
  type GraphProto,
  GraphProtoSchema,
  type NodeProto,
  type TensorProto,
  TensorProtoSchema,
  TensorProto_DataType as Type,
} from "../proto/onnx_pb.js";
import { malformed } from "./source.js";
import { shown } from "./tensor.js";

/** Index of a graph's nodes and initialisers by the names of their values. It remembers what it was asked for. */
export class Graph {
  readonly proto: GraphProto;
  readonly #visitedNodes = new Set<NodeProto>();
  readonly #visitedTensors = new Set<TensorProto>();
  readonly #producers = new Map<string, NodeProto>();
  readonly #initializers = new Map<string, TensorProto>();

  /** @throws FlashSamplingError `MALFORMED_FILE` if a value is made twice */
  constructor(proto: GraphProto) {
    this.proto = proto;
    for (const tensor of proto.initializer) {
      if (this.#initializers.has(tensor.name)) malformed(`it has two initialisers ${shown(tensor.name)}`);
      this.#initializers.set(tensor.name, tensor);
    }
    for (const node of proto.node) {
      for (const output of node.output) {
        if (output === "") continue;
        if (this.#producers.has(output)) malformed(`two nodes make ${shown(output)}`);
        this.#producers.set(output, node);
      }
    }
  }

  /** The node that makes a value; `undefined` for graph inputs and initialisers. */
  producerOf(value: string): NodeProto | undefined {
    const node = this.#producers.get(value);
    if (node !== undefined) this.#visitedNodes.add(node);
    return node;
  }

  /** A value's tensor if it is an initialiser or made by a Constant node. */
  tensorOf(value: string): TensorProto | undefined {
    const initializer = this.#initializers.get(value);
    if (initializer !== undefined) {
      this.#visitedTensors.add(initializer);
      return initializer;
    }
    const node = this.producerOf(value);
    return node !== undefined && operatorOf(node) === "Constant" ? constantOf(node) : undefined;
  }

  /** The part of the graph that was looked at so far. Whoever asks it what was asked here gets the same answers. */
  visited(): GraphProto {
    return create(GraphProtoSchema, { node: [...this.#visitedNodes], initializer: [...this.#visitedTensors] });
  }
}

/** Sets of operators whose meaning is known here: ONNX' own, under both of its names, and ONNX Runtime's. */
const DOMAINS: ReadonlySet<string> = new Set(["", "ai.onnx", "com.microsoft"]);

/** What a node computes: the name of its operator, with its domain before it where that is neither ONNX' nor ONNX Runtime's. */
export function operatorOf({ domain, opType }: NodeProto): string {
  return DOMAINS.has(domain) ? opType : `${domain}.${opType}`;
}

/** The tensor that a Constant node makes, unless it is sparse or of strings. */
function constantOf(node: NodeProto): TensorProto | undefined {
  const [name = ""] = node.output;
  for (const attribute of node.attribute) {
    const { f, i, floats, ints } = attribute;
    switch (attribute.name) {
      case "value":
        return attribute.t;
      case "value_float":
        return create(TensorProtoSchema, { name, dataType: Type.FLOAT, floatData: [f] });
      case "value_int":
        return create(TensorProtoSchema, { name, dataType: Type.INT64, int64Data: [i] });
      case "value_floats":
        return create(TensorProtoSchema, {
          name,
          dims: [BigInt(floats.length)],
          dataType: Type.FLOAT,
          floatData: floats,
        });
      case "value_ints":
        return create(TensorProtoSchema, { name, dims: [BigInt(ints.length)], dataType: Type.INT64, int64Data: ints });
    }
  }
  return undefined;
}

/**
 * The tensor behind a value through Reshape and Identity, which leave its elements as they are: an embedding and a head that share
 * quantised weights want them in different shapes.
 */
export function reshapedTensor(graph: Graph, value: string): TensorProto | undefined {
  let at = value;
  for (const seen = new Set<string>(); !seen.has(at); ) {
    seen.add(at);
    const tensor = graph.tensorOf(at);
    if (tensor !== undefined) return tensor;
    const maker = graph.producerOf(at);
    const operator = maker && operatorOf(maker);
    if (operator !== "Reshape" && operator !== "Identity") return undefined;
    at = maker?.input[0] ?? "";
  }
  return undefined;
}

/** An attribute of a node, if it has it. */
export function attributeOf(node: NodeProto, name: string): AttributeProto | undefined {
  return node.attribute.find((attribute) => attribute.name === name);
}

/** An integer attribute; the default where the node does not have it. */
export function intAttribute(node: NodeProto, name: string, missing: number): number {
  const attribute = attributeOf(node, name);
  return attribute === undefined ? missing : Number(attribute.i);
}

/** A float attribute; the default where the node does not have it. */
export function floatAttribute(node: NodeProto, name: string, missing: number): number {
  return attributeOf(node, name)?.f ?? missing;
}

/** A node as messages name it: operator and name. */
export function nodeName(node: NodeProto): string {
  return `${operatorOf(node)} ${shown(node.name || (node.output[0] ?? ""))}`;
}
