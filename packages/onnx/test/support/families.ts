/**
 * Small decoders with the graphs of architecture families as transformers.js, Optimum and ONNX Runtime GenAI export them: how they
 * normalise, where positions come in, how attention is written, which inputs they have, and what they keep from call to call. Weights are
 * random numbers of a fixed seed.
 */
import { encodeBFloat16, encodeFloat16 } from "@flashsampling/core";
import type { NodeProto, TensorProto, ValueInfoProto } from "../../src/proto/onnx_pb.js";
import { TensorProto_DataType as Type } from "../../src/proto/onnx_pb.js";
import { type AttributeValue, model, node, tensor, value } from "./build-model.js";
import { numbers } from "./decoders.js";

/** What a family's decoders are made of. */
export interface Family {
  readonly name: string;
  /** As `config.json` says it. */
  readonly modelType: string;
  readonly norm: "rms" | "layer";
  readonly attention: "GroupQueryAttention" | "written out";
  /** Where positions come in: rotary embeddings of queries and keys, or a learned embedding. */
  readonly positions: "rotary" | "learned";
  readonly mlp: "silu" | "gelu";
  /** Keys and values apart, or one tensor per layer. */
  readonly cache: "separate" | "fused";
  /** Inputs beside ids and states. */
  readonly inputs: readonly ("attention_mask" | "position_ids" | "lengths" | "num_logits_to_keep")[];
  /** Whether the head is the embedding. */
  readonly tied: boolean;
  readonly bias?: boolean;
  readonly queryNorm?: boolean;
  readonly parallel?: boolean;
  readonly embeddingScale?: number;
  readonly softCap?: number;
  readonly headBias?: boolean;
  /** Logits of the last position alone. */
  readonly lastOnly?: boolean;
  /** A layer before the others that keeps a state of a fixed size. */
  readonly state?: "convolution" | "recurrence";
}

const LLAMA = {
  norm: "rms",
  attention: "written out",
  positions: "rotary",
  mlp: "silu",
  cache: "separate",
  inputs: ["attention_mask", "position_ids"],
  tied: false,
} as const;

/** The families. */
export const FAMILIES: readonly Family[] = [
  { ...LLAMA, name: "Llama, by Optimum", modelType: "llama" },
  {
    ...LLAMA,
    name: "Qwen 2, GroupQueryAttention, tied",
    modelType: "qwen2",
    attention: "GroupQueryAttention",
    inputs: ["attention_mask"],
    tied: true,
    bias: true,
  },
  {
    ...LLAMA,
    name: "Qwen 3, GroupQueryAttention, num_logits_to_keep",
    modelType: "qwen3",
    attention: "GroupQueryAttention",
    inputs: ["attention_mask", "position_ids", "num_logits_to_keep"],
    tied: true,
    queryNorm: true,
  },
  {
    ...LLAMA,
    name: "Gemma 2, tied, soft cap",
    modelType: "gemma2",
    mlp: "gelu",
    tied: true,
    embeddingScale: 8,
    softCap: 3,
  },
  {
    ...LLAMA,
    name: "Phi, attention and MLP side by side, a bias at the head",
    modelType: "phi",
    norm: "layer",
    mlp: "gelu",
    bias: true,
    parallel: true,
    headBias: true,
  },
  {
    ...LLAMA,
    name: "GPT-2, learned positions, tied",
    modelType: "gpt2",
    norm: "layer",
    positions: "learned",
    mlp: "gelu",
    tied: true,
    bias: true,
  },
  {
    ...LLAMA,
    name: "GPT-2, by ONNX Runtime's own exporter: fused caches",
    modelType: "gpt2",
    norm: "layer",
    positions: "learned",
    mlp: "gelu",
    cache: "fused",
    inputs: ["position_ids", "attention_mask"],
    tied: true,
    bias: true,
  },
  {
    ...LLAMA,
    name: "SmolLM, by ONNX Runtime GenAI: lengths as inputs, logits of the last position",
    modelType: "llama",
    attention: "GroupQueryAttention",
    inputs: ["lengths"],
    tied: true,
    lastOnly: true,
  },
  { ...LLAMA, name: "LFM2, convolutions", modelType: "lfm2", state: "convolution", tied: true },
  {
    ...LLAMA,
    name: "a hybrid with a recurrent state, no position_ids",
    modelType: "granitemoehybrid",
    inputs: ["attention_mask"],
    state: "recurrence",
  },
];

/** Forms of weights and head, by transformers.js' names. */
export const DTYPES = ["fp32", "fp16", "q4", "q8"] as const;

/** A form of weights and head; weights in bfloat16 are cast to float32, in which all is computed: no other way runs on a CPU. */
export type WeightForm = (typeof DTYPES)[number] | "bf16";

/** Sizes of the decoders. */
export const SHAPE = {
  vocab: 266,
  hidden: 64,
  inner: 96,
  heads: 4,
  kvHeads: 2,
  headSize: 16,
  layers: 2,
  context: 128,
  kernel: 3,
};

const { hidden: D, inner, heads, kvHeads, headSize, layers, context, kernel } = SHAPE;
const BLOCK = 32;

/** Collects a graph. */
class GraphBuilder {
  readonly nodes: NodeProto[] = [];
  readonly initializers: TensorProto[] = [];
  readonly float: Type.FLOAT | Type.FLOAT16;
  readonly #stored: Type.FLOAT | Type.FLOAT16 | Type.BFLOAT16;
  #seed = 100;

  constructor(form: WeightForm) {
    this.float = form === "fp16" ? Type.FLOAT16 : Type.FLOAT;
    this.#stored = form === "bf16" ? Type.BFLOAT16 : this.float;
  }

  /** Adds a node of one output, and returns that. */
  add(
    operator: string,
    inputs: readonly string[],
    output: string,
    attributes?: Record<string, AttributeValue>,
  ): string {
    this.nodes.push(node(operator, inputs, [output], attributes));
    return output;
  }

  /** A constant of floats, in the model's type. */
  floats(name: string, dims: readonly number[], elements: Float32Array): string {
    if (this.#stored === Type.BFLOAT16) {
      this.initializers.push(tensor(`${name}.bf16`, dims, encodeBFloat16(elements), this.#stored));
      return this.add("Cast", [`${name}.bf16`], name, { to: this.float });
    }
    const data = this.float === Type.FLOAT ? elements : encodeFloat16(elements);
    this.initializers.push(tensor(name, dims, data, this.float));
    return name;
  }

  /** Random numbers of this deviation. */
  random(name: string, dims: readonly number[], deviation: number): string {
    const count = dims.reduce((product, dim) => product * dim, 1);
    // Uniform numbers up to √3 deviate by 1.
    return this.floats(
      name,
      dims,
      numbers(count, this.#seed++).map((x) => Math.sqrt(3) * deviation * x),
    );
  }

  /** A constant of integers; none: a scalar. */
  integers(name: string, list: readonly number[], dims: readonly number[] = [list.length]): string {
    this.initializers.push(tensor(name, dims, BigInt64Array.from(list, BigInt)));
    return name;
  }

  scalar(name: string, x: number): string {
    return this.floats(name, [], Float32Array.of(x));
  }
}

/**
 * A family's decoder.
 *
 * @param family - which
 * @param dtype - the form of weights and head
 */
export function familyModel(family: Family, dtype: WeightForm): Uint8Array<ArrayBuffer> {
  const graph = new GraphBuilder(dtype);
  const states: State[] = [];
  addConstants(graph, family);
  const quantizesHead = dtype === "q4" || dtype === "q8";
  let x = graph.add("Gather", [graph.random("embedding", [SHAPE.vocab, D], 0.35), "input_ids"], "embedded");
  if (family.embeddingScale) x = graph.add("Mul", [x, graph.scalar("scale", family.embeddingScale)], "scaled");
  if (family.positions === "learned") {
    const places = graph.random("places", [context, D], 0.2);
    x = graph.add("Add", [x, graph.add("Gather", [places, "positions"], "placed")], "at_places");
  }
  if (family.state === "convolution") x = convolution(graph, x, states);
  if (family.state === "recurrence") x = recurrence(graph, x, states);
  for (let layer = 0; layer < layers; layer++) x = decoderLayer(graph, family, x, layer, states);
  x = norm(graph, family, x, "final_norm", D);
  if (family.inputs.includes("num_logits_to_keep")) {
    graph.add("Neg", ["num_logits_to_keep"], "keep_from");
    x = graph.add("Slice", [x, graph.add("Unsqueeze", ["keep_from", "axis0"], "kept_from"), "far", "axis1"], "kept");
  }
  if (family.lastOnly) x = graph.add("Slice", [x, "minus_one", "far", "axis1"], "last");
  addHead(graph, family, x, quantizesHead ? dtype : "float");
  const integers = (name: string, dims: (string | number)[]) => value(name, Type.INT64, dims);
  const inputs: Record<Family["inputs"][number], ValueInfoProto[]> = {
    attention_mask: [integers("attention_mask", ["batch_size", "total_sequence_length"])],
    position_ids: [integers("position_ids", ["batch_size", "sequence_length"])],
    lengths: [value("seqlens_k", Type.INT32, ["batch_size"]), value("total_sequence_length", Type.INT32, [])],
    num_logits_to_keep: [integers("num_logits_to_keep", [])],
  };
  const positions = family.lastOnly ? 1 : "logits_length";
  return model({
    nodes: graph.nodes,
    initializers: graph.initializers,
    inputs: [
      integers("input_ids", ["batch_size", "sequence_length"]),
      ...family.inputs.flatMap((name) => inputs[name]),
      ...states.map(({ past, dims }) => value(past, graph.float, dims)),
    ],
    outputs: [
      value("logits", graph.float, ["batch_size", positions, SHAPE.vocab]),
      ...states.map(({ present, dims }) =>
        value(
          present,
          graph.float,
          dims.map((dim) => (dim === "past_sequence_length" ? "total_sequence_length" : dim)),
        ),
      ),
    ],
  });
}

/** Something that is kept from call to call. */
interface State {
  readonly past: string;
  readonly present: string;
  readonly dims: readonly (number | string)[];
}

function addConstants(graph: GraphBuilder, { attention, inputs, positions }: Family): void {
  for (const [name, list] of Object.entries({
    axis0: [0],
    axis1: [1],
    axis2: [2],
    minus_one: [-1],
    far: [2 ** 31 - 1],
    half: [headSize / 2],
    split_heads: [0, 0, -1, headSize],
    split_kv_heads: [0, 0, kvHeads, headSize],
    join_heads: [0, 0, heads * headSize],
    repeat: [1, 1, heads / kvHeads, 1, 1],
    merge_repeated: [0, heads, -1, headSize],
  })) {
    graph.integers(name, list);
  }
  graph.integers("zero", [0], []);
  graph.integers("one", [1], []);
  if (attention === "GroupQueryAttention") {
    rotaryTables(graph);
    if (inputs.includes("lengths")) return;
    // As exporters count them: from the mask.
    graph.add("ReduceSum", ["attention_mask", "axis1"], "lengths", { keepdims: 0 });
    graph.add("Cast", [graph.add("Sub", ["lengths", "one"], "last_index")], "seqlens_k", { to: Type.INT32 });
    graph.add("Gather", [graph.add("Shape", ["attention_mask"], "mask_shape"), "one"], "total");
    graph.add("Cast", ["total"], "total_sequence_length", { to: Type.INT32 });
    return;
  }
  if (positions === "rotary") rotaryTables(graph);
  graph.add("Gather", [graph.add("Shape", ["attention_mask"], "mask_shape"), "one"], "total");
  graph.add("Gather", [graph.add("Shape", ["input_ids"], "ids_shape"), "one"], "new");
  graph.add("Sub", ["total", "new"], "seen");
  graph.add("Range", ["zero", "total", "one"], "key_places");
  graph.add("Range", ["seen", "total", "one"], "query_places");
  graph.add("Unsqueeze", ["query_places", "axis1"], "query_rows");
  graph.add("LessOrEqual", ["key_places", "query_rows"], "causal");
  graph.add("Greater", ["attention_mask", "zero"], "not_padding");
  graph.add("Unsqueeze", ["not_padding", graph.integers("axes12", [1, 2])], "not_padding4");
  graph.add("And", ["causal", "not_padding4"], "visible");
  graph.scalar("never", -1e4);
  // Positions are an input or counted.
  graph.add(
    inputs.includes("position_ids") ? "Identity" : "Unsqueeze",
    inputs.includes("position_ids") ? ["position_ids"] : ["query_places", "axis0"],
    "positions",
  );
}

function rotaryTables(graph: GraphBuilder): void {
  const half = headSize / 2;
  const angle = (i: number) => Math.floor(i / half) * 100 ** (-(i % half) / half);
  for (const [name, of] of Object.entries({ cos_table: Math.cos, sin_table: Math.sin })) {
    graph.floats(
      name,
      [context, half],
      Float32Array.from({ length: context * half }, (_, i) => of(angle(i))),
    );
  }
}

function norm(
  graph: GraphBuilder,
  { norm: kind }: Pick<Family, "norm">,
  x: string,
  name: string,
  size: number,
): string {
  const weight = graph.floats(
    `${name}.weight`,
    [size],
    numbers(size, 7).map((r) => 1 + 0.2 * r),
  );
  if (kind === "rms") return graph.add("SimplifiedLayerNormalization", [x, weight], name, { axis: -1 });
  const bias = graph.random(`${name}.bias`, [size], 0.1);
  return graph.add("LayerNormalization", [x, weight, bias], name, { axis: -1 });
}

function linear(graph: GraphBuilder, x: string, name: string, inputs: number, outputs: number, bias: boolean): string {
  const product = graph.add(
    "MatMul",
    [x, graph.random(`${name}.weight`, [inputs, outputs], 1 / Math.sqrt(inputs))],
    name,
  );
  return bias ? graph.add("Add", [graph.random(`${name}.bias`, [outputs], 0.1), product], `${name}.biased`) : product;
}

function decoderLayer(graph: GraphBuilder, family: Family, x: string, layer: number, states: State[]): string {
  const at = (name: string) => `${name}.${layer}`;
  const normed = norm(graph, family, x, at("attention_norm"), D);
  const attended = attention(graph, family, normed, layer, states);
  if (family.parallel) {
    const both = graph.add("Add", [attended, mlp(graph, family, normed, layer)], at("both"));
    return graph.add("Add", [x, both], at("layer"));
  }
  const middle = graph.add("Add", [x, attended], at("middle"));
  const out = mlp(graph, family, norm(graph, family, middle, at("mlp_norm"), D), layer);
  return graph.add("Add", [middle, out], at("layer"));
}

function mlp(graph: GraphBuilder, { mlp: kind, norm, bias = false }: Family, x: string, layer: number): string {
  const at = (name: string) => `${name}.${layer}`;
  const up = linear(graph, x, at("up"), D, inner, bias);
  if (norm === "layer") return linear(graph, graph.add("Gelu", [up], at("gelu")), at("down"), inner, D, bias);
  const gate = linear(graph, x, at("gate"), D, inner, bias);
  const active =
    kind === "gelu"
      ? graph.add("Gelu", [gate], at("gelu"))
      : graph.add("Mul", [gate, graph.add("Sigmoid", [gate], at("sigmoid"))], at("silu"));
  return linear(graph, graph.add("Mul", [active, up], at("gated")), at("down"), inner, D, bias);
}

function attention(graph: GraphBuilder, family: Family, x: string, layer: number, states: State[]): string {
  const { bias = false, queryNorm = false } = family;
  const at = (name: string) => `${name}.${layer}`;
  let q = linear(graph, x, at("q"), D, heads * headSize, bias);
  let k = linear(graph, x, at("k"), D, kvHeads * headSize, bias);
  const v = linear(graph, x, at("v"), D, kvHeads * headSize, bias);
  if (queryNorm) {
    const join = graph.integers(at("join"), [0, 0, -1]);
    const normed = (value: string, name: string) => {
      const split = graph.add("Reshape", [value, "split_heads"], at(`${name}_split`));
      return graph.add(
        "Reshape",
        [norm(graph, family, split, at(`${name}_norm`), headSize), join],
        at(`${name}_normed`),
      );
    };
    [q, k] = [normed(q, "q"), normed(k, "k")];
  }
  const { keys, values } = cacheOf(graph, family, layer, states);
  const mixed =
    family.attention === "GroupQueryAttention"
      ? groupQuery(graph, [q, k, v, keys.past, values.past], [keys.present, values.present], layer)
      : writtenOut(graph, family, [q, k, v], keys, values, layer);
  return linear(graph, mixed, at("o"), heads * headSize, D, bias);
}

function groupQuery(
  graph: GraphBuilder,
  inputs: readonly string[],
  presents: readonly string[],
  layer: number,
): string {
  const output = `mixed.${layer}`;
  graph.nodes.push(
    node(
      "com.microsoft.GroupQueryAttention",
      [...inputs, "seqlens_k", "total_sequence_length", "cos_table", "sin_table"],
      [output, ...presents],
      { num_heads: heads, kv_num_heads: kvHeads, do_rotary: 1 },
    ),
  );
  return output;
}

interface CachePart {
  readonly past: string;
  readonly present: string;
}

/** Names of the keys and values that come in and go out of a layer. */
function cacheOf(graph: GraphBuilder, { cache }: Family, layer: number, states: State[]) {
  const dims = ["batch_size", kvHeads, "past_sequence_length", headSize] as const;
  if (cache === "separate") {
    const part = (name: string): CachePart => {
      const state = { past: `past_key_values.${layer}.${name}`, present: `present.${layer}.${name}`, dims };
      states.push(state);
      return state;
    };
    return { keys: part("key"), values: part("value") };
  }
  const whole = { past: `past_${layer}`, present: `present_${layer}`, dims: [2, ...dims] };
  states.push(whole);
  const part = (name: string, index: string): CachePart => ({
    past: graph.add("Gather", [whole.past, index], `past_${name}.${layer}`, { axis: 0 }),
    present: `present_${name}.${layer}`,
  });
  const parts = { keys: part("keys", "zero"), values: part("values", "one") };
  const stacked = [parts.keys, parts.values].map(({ present }) =>
    graph.add("Unsqueeze", [present, "axis0"], `${present}.stacked`),
  );
  graph.add("Concat", stacked, whole.present, { axis: 0 });
  return parts;
}

/** Attention by MatMul and Softmax, keys and values repeated for the groups of queries. */
function writtenOut(
  graph: GraphBuilder,
  family: Family,
  [q, k, v]: readonly [string, string, string],
  keys: CachePart,
  values: CachePart,
  layer: number,
): string {
  const at = (name: string) => `${name}.${layer}`;
  const byHead = (value: string, name: string, shape: string) => {
    const split = graph.add("Reshape", [value, shape], at(`${name}_by_head`));
    return graph.add("Transpose", [split], at(`${name}_heads`), { perm: [0, 2, 1, 3] });
  };
  const rotate = (value: string, name: string) =>
    family.positions === "rotary" ? rotary(graph, value, at(name)) : value;
  const queries = rotate(byHead(q, "q", "split_heads"), "q_rotary");
  const newKeys = rotate(byHead(k, "k", "split_kv_heads"), "k_rotary");
  graph.add("Concat", [keys.past, newKeys], keys.present, { axis: 2 });
  graph.add("Concat", [values.past, byHead(v, "v", "split_kv_heads")], values.present, { axis: 2 });
  const repeated = ({ present }: CachePart, name: string) => {
    const wide = graph.add("Unsqueeze", [present, "axis2"], at(`${name}_wide`));
    return graph.add("Reshape", [graph.add("Tile", [wide, "repeat"], at(`${name}_tiled`)), "merge_repeated"], at(name));
  };
  const turned = graph.add("Transpose", [repeated(keys, "all_keys")], at("keys_turned"), { perm: [0, 1, 3, 2] });
  const scores = graph.add("MatMul", [queries, turned], at("scores"));
  const scaled = graph.add("Mul", [scores, graph.scalar(at("attention_scale"), 1 / Math.sqrt(headSize))], at("scaled"));
  const masked = graph.add("Where", ["visible", scaled, "never"], at("masked"));
  const weights = graph.add("Softmax", [masked], at("weights"), { axis: -1 });
  const mixed = graph.add("MatMul", [weights, repeated(values, "all_values")], at("mixed_heads"));
  const back = graph.add("Transpose", [mixed], at("mixed_back"), { perm: [0, 2, 1, 3] });
  return graph.add("Reshape", [back, "join_heads"], at("mixed"));
}

/** Rotary embedding of [B, heads, S, headSize] by halves (arXiv 2104.09864). */
function rotary(graph: GraphBuilder, x: string, name: string): string {
  const table = (which: string) => {
    const rows = graph.add("Gather", [`${which}_table`, "positions"], `${name}.${which}`);
    return graph.add("Unsqueeze", [rows, "axis1"], `${name}.${which}4`);
  };
  const [cos, sin] = [table("cos"), table("sin")];
  const axis = graph.integers(`${name}.axis`, [3]);
  const from = graph.integers(`${name}.from`, [0]);
  const first = graph.add("Slice", [x, from, "half", axis], `${name}.first`);
  const second = graph.add("Slice", [x, "half", "far", axis], `${name}.second`);
  const product = (a: string, b: string, output: string) => graph.add("Mul", [a, b], `${name}.${output}`);
  const left = graph.add("Sub", [product(first, cos, "fc"), product(second, sin, "ss")], `${name}.left`);
  const right = graph.add("Add", [product(second, cos, "sc"), product(first, sin, "fs")], `${name}.right`);
  return graph.add("Concat", [left, right], name, { axis: -1 });
}

/** A short convolution over positions, each channel by itself, whose last inputs are kept. */
function convolution(graph: GraphBuilder, x: string, states: State[]): string {
  states.push({ past: "past_conv.0", present: "present_conv.0", dims: ["batch_size", D, kernel - 1] });
  const turned = graph.add("Transpose", [x], "conv_in", { perm: [0, 2, 1] });
  const window = graph.add("Concat", ["past_conv.0", turned], "conv_window", { axis: 2 });
  graph.add("Slice", [window, graph.integers("conv_kept", [1 - kernel]), "far", "axis2"], "present_conv.0");
  const weight = graph.random("conv.weight", [D, 1, kernel], 0.5);
  const out = graph.add("Conv", [window, weight], "conv_out", { group: D, kernel_shape: [kernel] });
  return graph.add("Add", [x, graph.add("Transpose", [out], "conv", { perm: [0, 2, 1] })], "after_conv");
}

/** A sum over all positions, tamed by a tanh, that is kept. */
function recurrence(graph: GraphBuilder, x: string, states: State[]): string {
  states.push({ past: "past_ssm.0", present: "present_ssm.0", dims: ["batch_size", D] });
  const sums = graph.add("CumSum", [x, "one"], "sums");
  const with_past = graph.add("Add", [sums, graph.add("Unsqueeze", ["past_ssm.0", "axis1"], "past_row")], "state");
  graph.add("Add", ["past_ssm.0", graph.add("ReduceSum", [x, "axis1"], "new_sum", { keepdims: 0 })], "present_ssm.0");
  const tamed = graph.add("Mul", [with_past, graph.scalar("tamed_by", 0.3)], "small_state");
  return graph.add("Add", [x, graph.add("Tanh", [tamed], "tamed")], "after_recurrence");
}

/** From the final hidden states to the output `logits`. */
function addHead(graph: GraphBuilder, family: Family, x: string, form: "float" | "q4" | "q8"): void {
  const { tied, headBias = false, softCap } = family;
  const V = SHAPE.vocab;
  const last = softCap === undefined && !headBias ? "logits" : "product";
  let logits: string;
  if (form === "float") {
    const weight = tied
      ? graph.add("Transpose", ["embedding"], "embedding_turned", { perm: [1, 0] })
      : graph.random("lm_head.weight", [D, V], 0.35);
    logits = graph.add("MatMul", [x, weight], last);
  } else if (form === "q4") {
    const blocks = D / BLOCK;
    const codes = Uint8Array.from(numbers((V * D) / 2, 60), (r) => Math.floor((r + 1) * 127.9));
    const scales = Float32Array.from(numbers(V * blocks, 61), (r) => 0.08 + 0.02 * r);
    graph.initializers.push(
      tensor("lm_head.codes", [V, blocks, BLOCK / 2], codes),
      tensor("lm_head.scales", [V * blocks], scales),
    );
    const attributes = { K: D, N: V, bits: 4, block_size: BLOCK };
    logits = graph.add("com.microsoft.MatMulNBits", [x, "lm_head.codes", "lm_head.scales"], last, attributes);
  } else {
    const codes = Int8Array.from(numbers(V * D, 62), (r) => Math.round(127 * r));
    const scales = Float32Array.from(numbers(V, 63), (r) => 0.005 + 0.001 * r);
    graph.initializers.push(
      tensor("lm_head.codes", [D, V], codes),
      tensor("lm_head.scales", [V], scales),
      tensor("lm_head.zero", [], Int8Array.of(0)),
    );
    graph.nodes.push(node("DynamicQuantizeLinear", [x], ["x_codes", "x_scale", "x_zero"]));
    const sums = graph.add("MatMulInteger", ["x_codes", "lm_head.codes", "x_zero", "lm_head.zero"], "integer_sums");
    const both = graph.add("Mul", ["x_scale", "lm_head.scales"], "both_scales");
    logits = graph.add("Mul", [graph.add("Cast", [sums], "float_sums", { to: Type.FLOAT }), both], last);
  }
  if (headBias) {
    const bias = graph.random("lm_head.bias", [V], 0.5);
    logits = graph.add("Add", [logits, bias], softCap === undefined ? "logits" : "biased");
  }
  if (softCap !== undefined) {
    const cap = graph.scalar("soft_cap", softCap);
    const tanh = graph.add("Tanh", [graph.add("Div", [logits, cap], "divided")], "capped");
    graph.add("Mul", [tanh, cap], "logits");
  }
}
