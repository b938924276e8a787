/**
 * Results that nobody measured, to test what is made of results.
 */
import { GENERATORS, type GenerationSetting, type GeneratorId, HEADS, MODELS } from "../../src/generation/problem.js";
import {
  GENERATION_SCHEMA,
  type GenerationMeasurement,
  type GenerationResults,
  type ProcessMeasurement,
} from "../../src/generation/results.js";
import type { ContestantId } from "../../src/plan/contestants.js";
import { type Format, SETTINGS, type Setting } from "../../src/plan/problem.js";
import { type Measurement, type Results, SCHEMA } from "../../src/report/results.js";
import { summarize } from "../../src/statistics.js";

const measure = (
  contestant: ContestantId,
  format: Format,
  setting: Setting | undefined,
  time: number,
  more: Partial<Measurement> = {},
): Measurement => ({
  contestant,
  shape: "small",
  format,
  threads: 2,
  ...(setting && { case: { batch: 1, setting, logits: "zipf" } }),
  time: summarize([time]),
  roundMedians: [time],
  ...more,
});

/** Of a small head mainly, on two threads. */
export const madeUpResults: Results = {
  schema: SCHEMA,
  kind: "cpu",
  date: "2026-01-02T03:04:05.000Z",
  complete: true,
  arguments: [],
  backendSha256: "00",
  machine: { cpu: "A <fast> CPU", processors: 2, caches: [], memoryBytes: 1, os: "linux", node: "20.0.0", v8: "11" },
  packages: {},
  rounds: 1,
  shapes: [
    { name: "small", vocabSize: 1000, hiddenSize: 64 },
    { name: "other", vocabSize: 2000, hiddenSize: 64 },
  ],
  settings: SETTINGS,
  contestants: { "flashsampling-node": { label: "FlashSampling, Node 20", work: "" } },
  measurements: [
    measure("read", "bf16", undefined, 9),
    measure("flashsampling", "bf16", "temperature", 10, {
      ...{ time: summarize([9, 10, 12]), roundMedians: [9, 12], bandwidthShare: 0.9 },
    }),
    measure("flashsampling", "bf16", "top-p", 11),
    measure("flashsampling", "bf16", "temperature", 99, {
      case: { batch: 8, setting: "temperature", logits: "zipf" },
    }),
    measure("flashsampling", "bf16", "temperature", 20, { threads: 1 }),
    measure("flashsampling-node", "bf16", "temperature", 12),
    measure("flashsampling", "int4", "temperature", 4),
    measure("onnxruntime-node", "f32", "temperature", 30),
    measure("onnxruntime-node", "f32", "top-p", 32),
    measure("onnxruntime-node", "int8", "temperature", 8),
    measure("onnxruntime-node", "int4", "top-p", 6),
    measure("jax-js", "f32", "temperature", 150, { threads: 1 }),
    measure("onnxruntime-node", "f32", "temperature", 60, { threads: 1 }),
  ],
  unmeasured: [],
  notes: {},
};

const token = (generator: GeneratorId, setting: GenerationSetting, time: number): GenerationMeasurement => ({
  generator,
  head: "int4",
  setting,
  token: summarize([time]),
  roundMedians: [time],
  firstToken: summarize([10 * time]),
});

const used = (generator: GeneratorId, mebibytes: number): ProcessMeasurement => ({
  generator,
  head: "int4",
  peakBytes: mebibytes * 2 ** 20,
  loadMs: 1500,
});

/** Of a model with one head, without transformers.js. */
export const madeUpGenerationResults: GenerationResults = {
  schema: GENERATION_SCHEMA,
  kind: "onnx",
  date: madeUpResults.date,
  complete: true,
  arguments: [],
  backendSha256: "00",
  machine: madeUpResults.machine,
  packages: {},
  rounds: 1,
  threads: 2,
  model: { ...MODELS["qwen2.5-0.5b"], name: "qwen2.5-0.5b" },
  promptTokens: 64,
  textTokens: 32,
  heads: HEADS,
  generators: GENERATORS,
  measurements: [
    token("flashsampling", "temperature", 20),
    token("flashsampling", "top-p", 22),
    token("plain", "temperature", 25),
    token("plain", "top-p", 33),
    token("plain-sort", "top-p", 88),
  ],
  processes: [used("flashsampling", 600), used("plain", 500), used("plain-sort", 500)],
  failures: { "int4 head, transformers.js": "it is not here" },
  notes: {},
};
