/**
 * What is measured: the time for a token of a whole language model, by the form of its head and the sampling settings.
 */
import type { Setting } from "../plan/problem.js";

/** Forms of the LM head; the body is the same under each. */
export const HEADS = {
  int4: "MatMulNBits, 4 bits in blocks of 32",
  q8: "MatMulInteger behind DynamicQuantizeLinear, int8 with a scale per token",
  f32: "MatMul, float32",
} as const;

/** Name of a head. */
export type Head = keyof typeof HEADS;

/** The settings that are measured; `temperature` is that alone. */
export const GENERATION_SETTINGS = ["temperature", "top-k", "top-p"] as const satisfies readonly Setting[];

/** Name of a setting. */
export type GenerationSetting = (typeof GENERATION_SETTINGS)[number];

/** Who takes part. */
export const GENERATORS = {
  flashsampling: {
    label: "FlashSampling",
    work: "@flashsampling/onnx: loadModel(…).generate(…) on onnxruntime-node and the CPU backend",
    settings: GENERATION_SETTINGS,
  },
  plain: {
    label: "onnxruntime-node + JS",
    work: "the whole model in onnxruntime-node, then the fastest of several samplers in JavaScript",
    settings: GENERATION_SETTINGS,
  },
  "plain-sort": {
    label: "onnxruntime-node + JS sort",
    work: "the same, with top-p by the faster of two sorts of the vocabulary",
    // Top-p alone needs a sort.
    settings: ["top-p"],
  },
  transformers: {
    label: "transformers.js",
    work: "generate() of a model for causal language modelling on onnxruntime-node",
    // It accepts top_p and ignores it, so that setting would be another one's time.
    settings: ["temperature", "top-k"],
  },
} as const satisfies Record<string, { label: string; work: string; settings: readonly GenerationSetting[] }>;

/** Name of a generator. */
export type GeneratorId = keyof typeof GENERATORS;

/** The shape of a decoder-only model. */
export interface ModelShape {
  readonly layers: number;
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headSize: number;
  readonly vocabSize: number;
}

/** Models by their names on the command line. */
export const MODELS = {
  "qwen2.5-0.5b": {
    layers: 24,
    hiddenSize: 896,
    intermediateSize: 4864,
    heads: 14,
    kvHeads: 2,
    headSize: 64,
    vocabSize: 151_936,
  },
  /** To try the benchmark out. */
  tiny: { layers: 2, hiddenSize: 64, intermediateSize: 128, heads: 4, kvHeads: 2, headSize: 16, vocabSize: 2048 },
} as const satisfies Record<string, ModelShape>;

/** Name of a model. */
export type ModelName = keyof typeof MODELS;

/** Tokens of the prompt. */
export const PROMPT_TOKENS = 64;

/** The prompt: the tokenizer that is written beside the model has one token for each letter. */
export const PROMPT = "the quick brown fox jumps over the lazy dog "
  .repeat(2)
  .replaceAll(" ", "")
  .slice(0, PROMPT_TOKENS);

/** Name of a head's file, as transformers.js spells it, and the `dtype` that chooses it. */
export const VARIANTS: Readonly<Record<Head, { readonly file: string; readonly dtype: "q4" | "q8" | "fp32" }>> = {
  int4: { file: "model_q4.onnx", dtype: "q4" },
  q8: { file: "model_quantized.onnx", dtype: "q8" },
  f32: { file: "model.onnx", dtype: "fp32" },
};
