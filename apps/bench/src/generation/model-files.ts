/**
 * Writes a model of random weights as a Hugging Face repository has it: a decoder as ONNX Runtime's and transformers.js' exporters write
 * them, one ONNX file per form of head, and one file of weights that they share.
 *
 * Weights are scaled so that activations keep their size from layer to layer, and logits are normal with a deviation of
 * {@link LOGIT_DEVIATION}.
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { ACCURACY_LEVEL_INT8 } from "../contestants/onnx-model.js";
import {
  externalTensor,
  FLOAT,
  INT8,
  INT32,
  INT64,
  type Message,
  model,
  operator,
  tensor,
  UINT8,
  value,
} from "../contestants/onnx-writer.js";
import { QUANTIZATION_BLOCK } from "../plan/problem.js";
import { Random } from "../problem/random.js";
import { type Head, type ModelShape, VARIANTS } from "./problem.js";

/**
 * Deviation of the logits. Divided by a temperature of 0.8 it is 4.4, and a few hundred tokens of 151,936 share most of the mass, as in
 * language models that are unsure.
 */
export const LOGIT_DEVIATION = 3.5;

const WEIGHTS_FILE = "weights.bin";

/** Deviation of a random code of 4 bits, −8 to 7, and of one of 8 bits. */
const CODE_DEVIATION = { 4: Math.sqrt((16 ** 2 - 1) / 12), 8: Math.sqrt((256 ** 2 - 1) / 12) } as const;

/** Elements that are made at once. */
const PIECE = 2 ** 20;

/** External data may be mapped into memory, by pages. */
const ALIGNMENT = 4096;

/**
 * Writes the model.
 *
 * @param directory - an empty folder
 * @param shape - its shape
 * @param heads - the forms of head that are wanted
 * @param signal - ends the writing
 */
export async function writeModel(
  directory: string,
  shape: ModelShape,
  heads: readonly Head[],
  signal: AbortSignal,
): Promise<void> {
  mkdirSync(join(directory, "onnx"), { recursive: true });
  writeTexts(directory, shape);
  const weights = new WeightsFile(join(directory, "onnx", WEIGHTS_FILE), signal);
  try {
    const body = await bodyOf(shape, weights);
    for (const head of heads) {
      const { nodes, initializers } = await HEAD_PARTS[head](shape, weights, body);
      const file = model({
        nodes: [...body.nodes, ...nodes],
        initializers: [...body.initializers, ...initializers],
        inputs: body.inputs,
        outputs: [value("logits", FLOAT, ["batch_size", "sequence_length", shape.vocabSize]), ...body.outputs],
      });
      writeFileSync(join(directory, "onnx", VARIANTS[head].file), file);
    }
  } finally {
    weights.close();
  }
}

/** Weights of a matrix in blocks of 32, as MatMulNBits wants them. */
interface Blocks {
  /** Tensor of the codes, by name and dimensions. */
  readonly codes: (name: string, dims: readonly number[]) => Message;
  readonly scales: (name: string, dims: readonly number[]) => Message;
}

/** A file of weights that grows. */
class WeightsFile {
  readonly #file: number;
  readonly #signal: AbortSignal;
  readonly #random = new Random(7);
  #size = 0;

  constructor(path: string, signal: AbortSignal) {
    this.#file = openSync(path, "w");
    this.#signal = signal;
  }

  /** Random codes of 4 bits for a matrix [rows, columns], with scales that give its values this deviation. */
  async blocks(rows: number, columns: number, deviation: number): Promise<Blocks> {
    const scale = deviation / CODE_DEVIATION[4];
    const codes = await this.words((rows * columns) / 8);
    const scales = await this.floats((rows * columns) / QUANTIZATION_BLOCK, scale * 0.9, scale * 1.1);
    return {
      codes: (name, dims) => externalTensor(name, UINT8, dims, codes),
      scales: (name, dims) => externalTensor(name, FLOAT, dims, scales),
    };
  }

  /** Random words. */
  words(count: number) {
    return this.#append(count, Uint32Array, () => this.#random.word());
  }

  /** Random floats, uniform. */
  floats(count: number, from: number, to: number) {
    return this.#append(count, Float32Array, () => from + (to - from) * this.#random.uniform());
  }

  close(): void {
    closeSync(this.#file);
  }

  async #append(count: number, type: typeof Uint32Array | typeof Float32Array, next: () => number) {
    const offset = Math.ceil(this.#size / ALIGNMENT) * ALIGNMENT;
    const piece = new type(Math.min(PIECE, count));
    for (let start = 0; start < count; start += piece.length) {
      await setImmediate();
      this.#signal.throwIfAborted();
      const length = Math.min(piece.length, count - start);
      for (let i = 0; i < length; i++) piece[i] = next();
      writeSync(this.#file, piece, 0, 4 * length, offset + 4 * start);
    }
    this.#size = offset + 4 * count;
    return { location: WEIGHTS_FILE, offset, length: 4 * count };
  }
}

interface Parts {
  readonly nodes: readonly Message[];
  readonly initializers: readonly Message[];
}

interface Body extends Parts {
  readonly inputs: readonly Message[];
  readonly outputs: readonly Message[];
  /** The embedding, which the head of 4 bits shares. */
  readonly embedding: Blocks;
}

const MICROSOFT = "com.microsoft";
const EPSILON = ["epsilon", { float: 1e-6 }] as const;

/** A Llama-like decoder up to its final hidden states, value `hidden`. */
async function bodyOf(shape: ModelShape, weights: WeightsFile): Promise<Body> {
  const { layers, hiddenSize, intermediateSize, heads, kvHeads, headSize, vocabSize } = shape;
  const nodes: Message[] = [];
  const initializers: Message[] = [];
  const add = (...node: Parameters<typeof operator>) => nodes.push(operator(...node));
  const constant = (...parts: Parameters<typeof tensor>) => initializers.push(tensor(...parts));
  const project = async (
    name: string,
    input: string,
    output: string,
    outputs: number,
    inputs: number,
    bias = false,
  ) => {
    const blocks = await weights.blocks(outputs, inputs, 1 / Math.sqrt(inputs));
    initializers.push(
      blocks.codes(`${name}.codes`, [outputs, inputs / QUANTIZATION_BLOCK, QUANTIZATION_BLOCK / 2]),
      blocks.scales(`${name}.scales`, [(outputs * inputs) / QUANTIZATION_BLOCK]),
    );
    if (bias) constant(`${name}.bias`, FLOAT, [outputs], new Float32Array(outputs).fill(0.01));
    const extra = bias ? ["", "", `${name}.bias`] : [];
    nodes.push(matMulNBits([input, `${name}.codes`, `${name}.scales`, ...extra], output, outputs, inputs, 4));
  };
  constant("one", INT64, [1], BigInt64Array.of(1n));
  constant("norm.weight", FLOAT, [hiddenSize], new Float32Array(hiddenSize).fill(1));
  for (const [name, table] of Object.entries(rotaryTables(headSize))) {
    constant(name, FLOAT, [MAX_POSITIONS, headSize / 2], table);
  }
  add("ReduceSum", ["attention_mask", "one"], ["lengths"], [["keepdims", 0]]);
  add("Sub", ["lengths", "one"], ["last"]);
  add("Cast", ["last"], ["seqlens_k"], [["to", INT32]]);
  add("Shape", ["attention_mask"], ["mask_shape"]);
  add("Gather", ["mask_shape", "one"], ["total"]);
  add("Cast", ["total"], ["total_sequence_length"], [["to", INT32]]);
  const embedding = await weights.blocks(vocabSize, hiddenSize, LOGIT_DEVIATION / Math.sqrt(hiddenSize));
  initializers.push(
    embedding.codes("embedding.codes", [vocabSize, hiddenSize / 2]),
    embedding.scales("embedding.scales", [vocabSize, hiddenSize / QUANTIZATION_BLOCK]),
  );
  const blockwise = [
    ["bits", 4],
    ["block_size", QUANTIZATION_BLOCK],
    ["gather_axis", 0],
    ["quantize_axis", 1],
  ] as const;
  add("GatherBlockQuantized", ["embedding.codes", "input_ids", "embedding.scales"], ["x"], blockwise, MICROSOFT);
  add("SimplifiedLayerNormalization", ["x", "norm.weight"], ["normed.0"], [EPSILON]);
  let residual = "x";
  for (let layer = 0; layer < layers; layer++) {
    const at = (name: string) => `${name}.${layer}`;
    const normed = at("normed");
    await project(at("query"), normed, at("q"), heads * headSize, hiddenSize, true);
    await project(at("key"), normed, at("k"), kvHeads * headSize, hiddenSize, true);
    await project(at("value"), normed, at("v"), kvHeads * headSize, hiddenSize, true);
    const past = [`past_key_values.${layer}.key`, `past_key_values.${layer}.value`];
    const present = [`present.${layer}.key`, `present.${layer}.value`];
    const attention = [at("q"), at("k"), at("v"), ...past, "seqlens_k", "total_sequence_length", "cos", "sin"];
    const grouped = [
      ["num_heads", heads],
      ["kv_num_heads", kvHeads],
      ["do_rotary", 1],
    ] as const;
    add("GroupQueryAttention", attention, [at("attended"), ...present], grouped, MICROSOFT);
    await project(at("output"), at("attended"), at("o"), hiddenSize, heads * headSize);
    const skip = (inputs: string[], output: string, sum: string) =>
      add("SkipSimplifiedLayerNormalization", inputs, [output, "", "", sum], [EPSILON], MICROSOFT);
    skip([residual, at("o"), "norm.weight"], at("middle"), at("attended_sum"));
    await project(at("gate"), at("middle"), at("g"), intermediateSize, hiddenSize);
    await project(at("up"), at("middle"), at("u"), intermediateSize, hiddenSize);
    add("Sigmoid", [at("g")], [at("sigmoid")]);
    add("Mul", [at("g"), at("sigmoid")], [at("silu")]);
    add("Mul", [at("silu"), at("u")], [at("gated")]);
    await project(at("down"), at("gated"), at("d"), hiddenSize, intermediateSize);
    residual = at("sum");
    skip([at("attended_sum"), at("d"), "norm.weight"], layer + 1 < layers ? `normed.${layer + 1}` : "hidden", residual);
  }
  const cache = (prefix: string, length: string) =>
    Array.from({ length: layers }, (_, layer) =>
      ["key", "value"].map((part) =>
        value(`${prefix}.${layer}.${part}`, FLOAT, ["batch_size", kvHeads, length, headSize]),
      ),
    ).flat();
  return {
    nodes,
    initializers,
    embedding,
    inputs: [
      value("input_ids", INT64, ["batch_size", "sequence_length"]),
      value("attention_mask", INT64, ["batch_size", "total_sequence_length"]),
      ...cache("past_key_values", "past_sequence_length"),
    ],
    outputs: cache("present", "total_sequence_length"),
  };
}

/** Positions that the rotary tables have. */
const MAX_POSITIONS = 1024;

/** Cosines and sines of rotary embeddings, [positions, headSize / 2] each (arXiv 2104.09864). */
function rotaryTables(headSize: number): { cos: Float32Array; sin: Float32Array } {
  const half = headSize / 2;
  const angle = (i: number) => Math.floor(i / half) * 1e6 ** (-(i % half) / half);
  const table = (of: (angle: number) => number) =>
    Float32Array.from({ length: MAX_POSITIONS * half }, (_, i) => of(angle(i)));
  return { cos: table(Math.cos), sin: table(Math.sin) };
}

function matMulNBits(inputs: readonly string[], output: string, outputs: number, columns: number, bits: number) {
  const attributes = [
    ["K", columns],
    ["N", outputs],
    ["bits", bits],
    ["block_size", QUANTIZATION_BLOCK],
    ["accuracy_level", ACCURACY_LEVEL_INT8],
  ] as const;
  return operator("MatMulNBits", inputs, [output], attributes, MICROSOFT);
}

/** From `hidden` to `logits`. */
const HEAD_PARTS: Readonly<Record<Head, (shape: ModelShape, weights: WeightsFile, body: Body) => Promise<Parts>>> = {
  async int4({ vocabSize, hiddenSize }, _, { embedding }) {
    return {
      nodes: [matMulNBits(["hidden", "head.codes", "head.scales"], "logits", vocabSize, hiddenSize, 4)],
      initializers: [
        embedding.codes("head.codes", [vocabSize, hiddenSize / QUANTIZATION_BLOCK, QUANTIZATION_BLOCK / 2]),
        embedding.scales("head.scales", [(vocabSize * hiddenSize) / QUANTIZATION_BLOCK]),
      ],
    };
  },
  async q8({ vocabSize, hiddenSize }, weights) {
    const codes = await weights.words((vocabSize * hiddenSize) / 4);
    const scale = LOGIT_DEVIATION / Math.sqrt(hiddenSize) / CODE_DEVIATION[8];
    const scales = await weights.floats(vocabSize, scale * 0.9, scale * 1.1);
    return {
      nodes: [
        operator("DynamicQuantizeLinear", ["hidden"], ["hidden_codes", "hidden_scale", "hidden_zero"]),
        operator("MatMulInteger", ["hidden_codes", "head.codes", "hidden_zero", "head.zero"], ["sums"]),
        operator("Cast", ["sums"], ["float_sums"], [["to", FLOAT]]),
        operator("Mul", ["hidden_scale", "head.scales"], ["both_scales"]),
        operator("Mul", ["float_sums", "both_scales"], ["logits"]),
      ],
      initializers: [
        externalTensor("head.codes", INT8, [hiddenSize, vocabSize], codes),
        tensor("head.zero", INT8, [], Int8Array.of(0)),
        externalTensor("head.scales", FLOAT, [vocabSize], scales),
      ],
    };
  },
  async f32({ vocabSize, hiddenSize }, weights) {
    // Uniform numbers up to √3 deviate by 1.
    const most = (Math.sqrt(3) * LOGIT_DEVIATION) / Math.sqrt(hiddenSize);
    const matrix = await weights.floats(vocabSize * hiddenSize, -most, most);
    return {
      nodes: [operator("MatMul", ["hidden", "head.weight"], ["logits"])],
      initializers: [externalTensor("head.weight", FLOAT, [hiddenSize, vocabSize], matrix)],
    };
  },
};

/** Configuration and a tokenizer: one token for each letter, and words of numbers for the rest of the vocabulary. */
function writeTexts(
  directory: string,
  { layers, hiddenSize, intermediateSize, heads, kvHeads, vocabSize }: ModelShape,
) {
  const write = (name: string, content: unknown) => writeFileSync(join(directory, name), JSON.stringify(content));
  write("config.json", {
    architectures: ["Qwen2ForCausalLM"],
    model_type: "qwen2",
    hidden_size: hiddenSize,
    intermediate_size: intermediateSize,
    num_hidden_layers: layers,
    num_attention_heads: heads,
    num_key_value_heads: kvHeads,
    max_position_embeddings: MAX_POSITIONS,
    vocab_size: vocabSize,
  });
  write("generation_config.json", { do_sample: true });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
  const vocab = Object.fromEntries(
    Array.from({ length: vocabSize }, (_, token) => [letters[token] ?? `Ġ${token}`, token]),
  );
  write("tokenizer.json", {
    version: "1.0",
    added_tokens: [],
    normalizer: null,
    pre_tokenizer: { type: "ByteLevel", add_prefix_space: false, trim_offsets: false, use_regex: true },
    post_processor: null,
    decoder: { type: "ByteLevel", add_prefix_space: false, trim_offsets: false, use_regex: true },
    model: { type: "BPE", unk_token: null, fuse_unk: false, vocab, merges: [] },
  });
  write("tokenizer_config.json", { tokenizer_class: "PreTrainedTokenizer", model_max_length: MAX_POSITIONS });
}
