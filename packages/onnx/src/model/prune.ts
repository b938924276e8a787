/**
 * Leaves of a graph what its outputs need.
 */
import type { GraphProto, NodeProto, TensorProto } from "../proto/onnx_pb.js";

/**
 * Takes nodes, initialisers and notes out of a graph that none of its outputs needs. Its inputs stay: callers may go on feeding them.
 *
 * @param graph - changed in place
 */
export function prune(graph: GraphProto): void {
  const producers = new Map(graph.node.flatMap((node) => node.output.map((output) => [output, node] as const)));
  const values = new Set<string>();
  const nodes = new Set<NodeProto>();
  const pending = graph.output.map(({ name }) => name);
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (values.has(value)) continue;
    values.add(value);
    const node = producers.get(value);
    if (node === undefined || nodes.has(node)) continue;
    nodes.add(node);
    for (const input of inputsOf(node)) pending.push(input);
    for (const output of node.output) values.add(output);
  }
  graph.node = graph.node.filter((node) => nodes.has(node));
  graph.initializer = graph.initializer.filter(({ name }) => values.has(name));
  graph.sparseInitializer = graph.sparseInitializer.filter((tensor) => values.has(tensor.values?.name ?? ""));
  graph.valueInfo = graph.valueInfo.filter(({ name }) => values.has(name));
  graph.quantizationAnnotation = graph.quantizationAnnotation.filter(({ tensorName }) => values.has(tensorName));
}

/** Values that a node reads: its inputs, and what the graphs inside it read of the graph around them. */
function inputsOf(node: NodeProto): string[] {
  const inner = graphsOf(node).flatMap((graph) => [
    ...graph.node.flatMap(inputsOf),
    ...graph.output.map(({ name }) => name),
  ]);
  return [...node.input, ...inner].filter((value) => value !== "");
}

function graphsOf(node: NodeProto): GraphProto[] {
  return node.attribute.flatMap(({ g, graphs }) => (g === undefined ? graphs : [g, ...graphs]));
}

/** All tensors of a graph, those of nodes and of graphs inside nodes among them. */
export function* tensorsOf(graph: GraphProto): Generator<TensorProto> {
  yield* graph.initializer;
  for (const sparse of graph.sparseInitializer)
    yield* [sparse.values, sparse.indices].filter((part) => part !== undefined);
  for (const node of graph.node) {
    for (const { t, tensors, sparseTensor, sparseTensors } of node.attribute) {
      if (t !== undefined) yield t;
      yield* tensors;
      for (const sparse of sparseTensor === undefined ? sparseTensors : [sparseTensor, ...sparseTensors]) {
        yield* [sparse.values, sparse.indices].filter((part) => part !== undefined);
      }
    }
    for (const inner of graphsOf(node)) yield* tensorsOf(inner);
  }
}
