/**
 * Takes the LM head off an ONNX model: what is left, the body, ends in the hidden states, and the head goes to a sampler that never
 * stores the logits.
 */
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { FlashSamplingError, type LmHeadWeights, throwIfAborted } from "@flashsampling/core";
import { invalidArgument, refuseUnknownOptions, requireObject, requireSignal } from "@flashsampling/core/backend";
import { headOf } from "./head/head-of.js";
import { ADDED } from "./head/products/product.js";
import { refuse } from "./head/refuse.js";
import { type TracedHead, traceHead } from "./head/trace-head.js";
import { Graph, nodeName, operatorOf } from "./model/graph.js";
import { prune, tensorsOf } from "./model/prune.js";
import { readSkeleton } from "./model/skeleton.js";
import {
  isModelFile,
  MAIN_FILE,
  ModelSource,
  malformed,
  type OnnxModelFiles,
  requireInnerLocation,
} from "./model/source.js";
import { externalRange, liesInMainFile, readTensor, shown } from "./model/tensor.js";
import {
  AttributeProtoSchema,
  AttributeProto_AttributeType as AttributeType,
  type GraphProto,
  GraphProtoSchema,
  type ModelProto,
  ModelProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  type TensorProto,
  TensorProto_DataLocation,
  TensorProto_DataType,
  TensorProtoSchema,
  type TensorShapeProto_Dimension,
  TensorShapeProto_DimensionSchema,
  type ValueInfoProto,
  ValueInfoProtoSchema,
} from "./proto/onnx_pb.js";

/** Options of {@link splitLmHead}. */
export interface SplitOptions {
  /** Name of the output with the logits. Default: `logits`, or the only output that is no key, value or state of a cache. */
  readonly logits?: string | undefined;
  /**
   * `"last"` (the default): the body gives the hidden state of the last position alone, which is what generation needs; `"all"`: of all
   * positions. A model whose logits have no axis of positions is left as it is.
   */
  readonly positions?: "last" | "all" | undefined;
  /**
   * What the body calls the model's main file, in which its large weights stay: a path relative to the place where the body will lie.
   * Default `"model.onnx"`.
   */
  readonly mainFile?: string | undefined;
  /** Whether the body holds all its weights itself, up to 2 GB. Default: large ones stay in the files where they are. */
  readonly selfContained?: boolean | undefined;
  /** Aborts the reading. */
  readonly signal?: AbortSignal | undefined;
}

/** A model in two parts. */
export interface SplitModel {
  /** The model without its head, an ONNX file. */
  readonly body: Uint8Array;
  /** Files that the body reads its weights from, as it spells them; empty if it is self-contained. */
  readonly bodyFiles: readonly string[];
  /** Name of the body's output, float32 [.., D]. It takes the place of the logits among the outputs. */
  readonly hiddenStates: string;
  /** Number of its dimensions, if the model says: 3 for [batch, positions, D]. */
  readonly rank: number | undefined;
  /** The head, in the format that the model has it in: load it with `sampler.loadLmHead`. */
  readonly head: LmHeadWeights;
  /** The node that was taken out, for people: `MatMulNBits "/lm_head/MatMul_Q4"`. */
  readonly node: string;
}

/** Largest protocol buffer. */
const MAX_BODY_BYTES = 2 ** 31 - 2 ** 20;

/** First version of the operators that the body uses: Slice with axes as an input. */
const MIN_OPSET = 10;

/**
 * Splits an ONNX causal language model into a body and its LM head. The head's product may be MatMul, Gemm, FusedMatMul, MatMulNBits (2,
 * 4 or 8 bits), MatMulInteger, DynamicQuantizeMatMul or MatMulIntegerToFloat, its weights floats or integers behind a DequantizeLinear,
 * tied to the embedding or not; scales, biases and a soft cap behind it become the head's. Nothing that is quantised is dequantised, and
 * the weights of the body are not read unless it is to be self-contained.
 *
 * @param files - the model's main file, and what opens files of external data
 * @param options - which output, which positions, where the body's weights lie
 * @returns the body and the head
 * @throws FlashSamplingError `UNSUPPORTED` naming the node and the reason if the head cannot be taken off, `MALFORMED_FILE` for a file
 * that contradicts itself, `INVALID_ARGUMENT`, `OUT_OF_MEMORY`, `ABORTED`
 */
export async function splitLmHead(files: OnnxModelFiles, options: SplitOptions = {}): Promise<SplitModel> {
  return (await splitAndTrace(files, options)).split;
}

/** Where a head lies. */
export interface HeadTrace {
  /** The part of the model's graph through which the way from the logits to the weights leads, a GraphProto. It has no large weights. */
  readonly graph: Uint8Array;
  /** Name of the logits. */
  readonly logits: string;
  /** Number of their dimensions, if the model says. */
  readonly rank: number | undefined;
}

/**
 * Splits a model, and says where its head lies, so that the next time {@link headAt} finds it without the model's structure.
 *
 * @throws FlashSamplingError as {@link splitLmHead}
 */
export async function splitAndTrace(
  files: OnnxModelFiles,
  options: SplitOptions,
): Promise<{ readonly split: SplitModel; readonly trace: HeadTrace }> {
  requireFiles(files);
  const { logits, positions, mainFile, selfContained, signal } = requireOptions(options);
  throwIfAborted(signal);
  const source = new ModelSource(files, signal);
  const model = await readSkeleton(source);
  const graph = model.graph ?? malformed("it has no graph");
  requireOpset(model);
  const output = logitsOutput(graph, logits);
  const shape = shapeOf(output);
  const index = new Graph(graph);
  const { traced, head } = await findHead(index, source, output.name, shape?.length);
  // Before the graph changes.
  const trace = { graph: toBinary(GraphProtoSchema, index.visited()), logits: output.name, rank: shape?.length };
  const hiddenStates = uniqueName(graph, "hidden_states");
  replaceHead(graph, index, traced, output, hiddenStates, head.hiddenSize, positions === "last");
  const bodyFiles = new Set<string>();
  for (const tensor of tensorsOf(graph)) {
    if (selfContained) await takeIn(source, tensor);
    else if (liesInMainFile(tensor)) {
      relocate(tensor, mainFile);
      bodyFiles.add(mainFile);
    } else {
      const range = externalRange(tensor, 0);
      if (range === undefined) continue;
      // ONNX Runtime opens these files, and the caller may: none may lie outside of the model's folder.
      requireInnerLocation(range.location, `tensor ${shown(tensor.name)}`);
      bodyFiles.add(range.location);
    }
  }
  const split = {
    body: serialize(model),
    bodyFiles: [...bodyFiles],
    hiddenStates,
    rank: shape?.length,
    head,
    node: nodeName(traced.product.node),
  };
  return { split, trace };
}

/**
 * Reads a head where it was found before.
 *
 * @param files - the same model's
 * @throws FlashSamplingError as {@link splitLmHead}
 */
export async function headAt(
  files: OnnxModelFiles,
  { graph, logits, rank }: HeadTrace,
  signal: AbortSignal | undefined,
): Promise<LmHeadWeights> {
  const index = new Graph(fromBinary(GraphProtoSchema, graph));
  return (await findHead(index, new ModelSource(files, signal), logits, rank)).head;
}

async function findHead(
  graph: Graph,
  source: ModelSource,
  logits: string,
  rank: number | undefined,
): Promise<{ traced: TracedHead; head: LmHeadWeights }> {
  const traced = await traceHead(graph, source, logits, rank);
  return { traced, head: await headOf(graph, source, traced) };
}

function requireFiles(files: OnnxModelFiles): void {
  requireObject("files", files);
  refuseUnknownOptions(files, ["model", "openExternal"]);
  const { model, openExternal } = files as { model: unknown; openExternal: unknown };
  if (!isModelFile(model)) throw invalidArgument("files.model", "a Blob or a Uint8Array", model);
  if (openExternal !== undefined && typeof openExternal !== "function") {
    throw invalidArgument("files.openExternal", "a function", openExternal);
  }
}

function requireOptions(options: SplitOptions) {
  requireObject("options", options);
  refuseUnknownOptions(options, ["logits", "positions", "mainFile", "selfContained", "signal"]);
  const { logits, positions = "last", mainFile = "model.onnx", selfContained = false, signal } = options;
  if (logits !== undefined && typeof logits !== "string") throw invalidArgument("logits", "a string", logits);
  if (positions !== "last" && positions !== "all") throw invalidArgument("positions", '"last" or "all"', positions);
  if (typeof mainFile !== "string" || mainFile === MAIN_FILE) throw invalidArgument("mainFile", "a path", mainFile);
  if (typeof selfContained !== "boolean") throw invalidArgument("selfContained", "a boolean", selfContained);
  requireSignal(signal);
  return { logits, positions, mainFile, selfContained, signal };
}

function requireOpset(model: ModelProto): void {
  const onnx = model.opsetImport.find(({ domain }) => domain === "" || domain === "ai.onnx");
  if (onnx !== undefined && onnx.version < BigInt(MIN_OPSET)) {
    refuse(undefined, `it uses version ${onnx.version} of ONNX' operators; ${MIN_OPSET} is the oldest that works`);
  }
}

/** Outputs that carry what a model remembers from step to step. */
const CACHE_OUTPUT = /past|present|cache|state|conv|mem/i;

function logitsOutput(graph: GraphProto, wanted: string | undefined): ValueInfoProto {
  const names = graph.output.map(({ name }) => shown(name)).join(", ");
  const named = graph.output.find(({ name }) => name === (wanted ?? "logits"));
  if (named !== undefined) return named;
  if (wanted !== undefined) {
    throw new FlashSamplingError("INVALID_ARGUMENT", `logits must be an output of the model: ${names}.`, {
      argument: "logits",
    });
  }
  const others = graph.output.filter(({ name }) => !CACHE_OUTPUT.test(name));
  if (others.length === 1) return others[0] as ValueInfoProto;
  return refuse(undefined, `which of its outputs are the logits is not clear; say so by \`logits\`: ${names}`);
}

/** A name that no value of the graph has. */
function uniqueName(graph: GraphProto, wanted: string): string {
  const taken = new Set([
    ...graph.input.map(({ name }) => name),
    ...graph.initializer.map(({ name }) => name),
    ...graph.node.flatMap(({ output }) => output),
  ]);
  let name = wanted;
  for (let i = 2; taken.has(name); i++) name = `${wanted}_${i}`;
  return name;
}

/** Puts the hidden states in the place of the logits, and takes out what nobody needs any more. */
function replaceHead(
  graph: GraphProto,
  index: Graph,
  { product, shaping }: TracedHead,
  logits: ValueInfoProto,
  hiddenStates: string,
  hiddenSize: number,
  lastOnly: boolean,
): void {
  const added: NodeProto[] = [...product.prelude];
  let value = product.hidden;
  const then = (node: NodeProto, output: string) => {
    added.push(create(NodeProtoSchema, { ...node, input: [value, ...node.input.slice(1)], output: [output] }));
    value = output;
  };
  const moved = shaping.filter(({ opType }) => opType !== "Reshape");
  if (moved.length < shaping.length) value = valueBeforeReshape(index, product.node, product.hidden, shaping);
  for (const [i, node] of moved.entries()) {
    then({ ...node, name: `${ADDED}${node.name}` }, `${ADDED}shaped_${i}`);
  }
  const shape = shapeOf(logits);
  const dims = shape?.slice(0, -1) ?? [];
  if (lastOnly && shape?.length === 3) {
    for (const [name, start] of Object.entries({ starts: -1n, ends: 2n ** 63n - 1n, axes: 1n })) {
      graph.initializer.push(
        create(TensorProtoSchema, {
          name: `${ADDED}${name}`,
          dims: [1n],
          dataType: TensorProto_DataType.INT64,
          int64Data: [start],
        }),
      );
    }
    const bounds = ["starts", "ends", "axes"].map((name) => `${ADDED}${name}`);
    then(
      create(NodeProtoSchema, { opType: "Slice", name: `${ADDED}last`, input: ["", ...bounds] }),
      `${ADDED}last_hidden`,
    );
    dims[1] = fixedDimension(1);
  }
  const to = create(AttributeProtoSchema, {
    name: "to",
    type: AttributeType.INT,
    i: BigInt(TensorProto_DataType.FLOAT),
  });
  then(create(NodeProtoSchema, { opType: "Cast", name: `${ADDED}cast`, input: [""], attribute: [to] }), hiddenStates);
  graph.node.push(...added);
  const type = {
    value: {
      case: "tensorType" as const,
      value: {
        elemType: TensorProto_DataType.FLOAT,
        ...(shape !== undefined && { shape: { dim: [...dims, fixedDimension(hiddenSize)] } }),
      },
    },
  };
  graph.output[graph.output.indexOf(logits)] = create(ValueInfoProtoSchema, { name: hiddenStates, type });
  prune(graph);
}

/** Dimensions of a value, if the model says. */
function shapeOf({ type }: ValueInfoProto): readonly TensorShapeProto_Dimension[] | undefined {
  return type?.value.case === "tensorType" ? type.value.value.shape?.dim : undefined;
}

function fixedDimension(size: number): TensorShapeProto_Dimension {
  return create(TensorShapeProto_DimensionSchema, { value: { case: "dimValue", value: BigInt(size) } });
}

/** A product of matrices has a Reshape before it and another behind it: both go. */
function valueBeforeReshape(index: Graph, product: NodeProto, hidden: string, shaping: readonly NodeProto[]): string {
  const [first] = shaping;
  const before = index.producerOf(hidden);
  if (shaping.filter(({ opType }) => opType === "Reshape").length > 1 || first?.opType !== "Reshape") {
    return refuse(first, "the logits change their shape more than once");
  }
  if (before === undefined || operatorOf(before) !== "Reshape") {
    return refuse(product, "its logits are reshaped, and its hidden states are not");
  }
  return before.input[0] ?? "";
}

/** Puts a tensor's elements into the model itself. */
async function takeIn(source: ModelSource, tensor: TensorProto): Promise<void> {
  if (tensor.dataLocation !== TensorProto_DataLocation.EXTERNAL) return;
  tensor.rawData = (await readTensor(source, tensor)).bytes;
  tensor.dataLocation = TensorProto_DataLocation.DEFAULT;
  tensor.externalData = [];
}

function relocate(tensor: TensorProto, mainFile: string): void {
  for (const entry of tensor.externalData) if (entry.key === "location") entry.value = mainFile;
}

function serialize(model: ModelProto): Uint8Array {
  let held = 0;
  for (const tensor of tensorsOf(model.graph as GraphProto)) held += tensor.rawData.length;
  if (held > MAX_BODY_BYTES) {
    throw new FlashSamplingError("UNSUPPORTED", `A self-contained body of ${held} bytes is more than 2 GB.`, {
      argument: "selfContained",
    });
  }
  return toBinary(ModelProtoSchema, model);
}
