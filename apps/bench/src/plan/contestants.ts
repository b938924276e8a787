/**
 * Who takes part, and in what: pure data, read by the plan and by the report. How a contestant is opened stands in `../contestants`.
 */
import type { EngineId, Engines } from "../engines.js";
import type { Case, Format, Setting } from "./problem.js";

/** What the plan and the report know of a contestant. */
export interface ContestantInfo {
  /** Stable name, on the command line and in results. */
  readonly id: ContestantId;
  /** Name for people. */
  readonly label: string;
  /** What is measured in one call. */
  readonly work: string;
  /** Weight formats that it takes. */
  readonly formats: readonly Format[];
  /** Settings that it takes; absent: all. */
  readonly settings?: readonly Setting[];
  /** Why it does not take the others. */
  readonly settingsReason?: string;
  /** Which engine runs it; absent: this Node. */
  readonly engine?: EngineId;
  /** Whether it runs with every number of threads, or with the largest, or with one because it has no threads. */
  readonly threads: "every" | "largest" | "one";
  /** Whether it runs on the first head only. */
  readonly firstHeadOnly?: boolean;
  /** Whether an aim is about it; the others have fewer rounds. */
  readonly isInAims?: boolean;
  /** Which of the cases it runs: slow ones run fewer, so that a benchmark ends. `first` is the first distribution of the shape. */
  takes(run: Case, first: Case["logits"]): boolean;
}

/** Names of the contestants. */
export type ContestantId =
  | "flashsampling"
  | "flashsampling-node"
  | "flashsampling-chromium"
  | "read"
  | "onnxruntime-node"
  | "onnxruntime-node-sort"
  | "onnxruntime-node-transformers"
  | "onnxruntime-web"
  | "onnxruntime-web-integer"
  | "jax-js";

/** Every setting on one row of the first distribution, and elsewhere those between which the others lie. */
export const inBatches = (run: Case, first: Case["logits"]) =>
  run.logits === first
    ? run.batch === 1 || run.setting === "temperature"
    : run.batch === 1 && ["temperature", "top-p"].includes(run.setting);
/** Every setting on one row of the first distribution. */
export const oneRowOfFirst = (run: Case, first: Case["logits"]) => run.batch === 1 && run.logits === first;

/** What a call of most is. */
export const HIDDEN_TO_TOKEN = "hidden states in, tokens out";

/** All contestants, in the order of tables. */
export const CONTESTANTS: readonly ContestantInfo[] = [
  {
    id: "read",
    isInAims: true,
    label: "reading the weights",
    work: "every byte of the weights is loaded once, by 128-bit WebAssembly SIMD, and added up",
    formats: ["f32", "bf16", "int8", "int4"],
    threads: "every",
    takes: () => true,
  },
  {
    id: "flashsampling",
    isInAims: true,
    label: "FlashSampling",
    work: HIDDEN_TO_TOKEN,
    formats: ["f32", "bf16", "int8", "int4"],
    threads: "every",
    takes: (run, first) => run.batch === 1 || run.logits === first,
  },
  {
    id: "flashsampling-node",
    isInAims: true,
    label: "FlashSampling, Node",
    work: HIDDEN_TO_TOKEN,
    formats: ["f32", "bf16", "int8", "int4"],
    engine: "node",
    threads: "largest",
    firstHeadOnly: true,
    takes: oneRowOfFirst,
  },
  {
    id: "flashsampling-chromium",
    isInAims: true,
    label: "FlashSampling, Chromium",
    work: `${HIDDEN_TO_TOKEN}, in a page that is cross-origin isolated`,
    formats: ["f32", "bf16", "int8", "int4"],
    engine: "chromium",
    threads: "largest",
    firstHeadOnly: true,
    takes: oneRowOfFirst,
  },
  {
    id: "onnxruntime-node",
    isInAims: true,
    label: "onnxruntime-node + JS",
    work: `${HIDDEN_TO_TOKEN}: native MatMul or MatMulNBits, then the fastest of several samplers in JavaScript`,
    formats: ["f32", "int8", "int4"],
    threads: "every",
    takes: inBatches,
  },
  {
    id: "onnxruntime-node-sort",
    isInAims: true,
    label: "onnxruntime-node + JS sort",
    work: `${HIDDEN_TO_TOKEN}: native MatMul or MatMulNBits, then top-p by sorting the vocabulary in JavaScript`,
    formats: ["f32", "int8", "int4"],
    settings: ["top-p"],
    settingsReason: "the others need no sort",
    threads: "largest",
    takes: oneRowOfFirst,
  },
  {
    id: "onnxruntime-node-transformers",
    label: "onnxruntime-node + transformers.js",
    work: `${HIDDEN_TO_TOKEN}: native MatMul or MatMulNBits, then the steps of transformers.js' sampler, by its public functions`,
    formats: ["f32", "int8", "int4"],
    settings: ["temperature", "top-k"],
    settingsReason: "transformers.js accepts top_p and ignores it, and has no min_p",
    threads: "largest",
    takes: oneRowOfFirst,
  },
  {
    id: "onnxruntime-web",
    isInAims: true,
    label: "onnxruntime-web + JS",
    work: `${HIDDEN_TO_TOKEN}: MatMul or MatMulNBits in WebAssembly, then the fastest of several samplers in JavaScript`,
    formats: ["f32", "int8", "int4"],
    settings: ["temperature", "top-p"],
    settingsReason: "its product takes so long that the sampler does not matter",
    threads: "largest",
    takes: oneRowOfFirst,
  },
  {
    id: "onnxruntime-web-integer",
    isInAims: true,
    label: "onnxruntime-web, MatMulInteger + JS",
    work: `${HIDDEN_TO_TOKEN}: DynamicQuantizeLinear and MatMulInteger in WebAssembly with one scale a row of the weights, then the fastest of several samplers in JavaScript`,
    formats: ["int8"],
    settings: ["temperature", "top-p"],
    settingsReason: "its product takes so long that the sampler does not matter",
    threads: "largest",
    takes: oneRowOfFirst,
  },
  {
    id: "jax-js",
    label: "jax-js + JS",
    work: `${HIDDEN_TO_TOKEN}: matmul of jax-js in WebAssembly, then the fastest of several samplers in JavaScript`,
    formats: ["f32"],
    settings: ["temperature", "top-p"],
    settingsReason: "its product takes so long that the sampler does not matter",
    threads: "one",
    takes: oneRowOfFirst,
  },
];

/** Whether it is FlashSampling, on whatever engine. */
export function isOurs(id: ContestantId): boolean {
  return id === "flashsampling" || contestantInfo(id).engine !== undefined;
}

/** Its name for people, with the major version of the engine that runs it. */
export function labelOf({ label, engine }: ContestantInfo, engines: Engines): string {
  const version = engine && engines[engine]?.version;
  return version === undefined ? label : `${label} ${version.split(".", 1)}`;
}

/** Looks a contestant up. */
export function contestantInfo(id: ContestantId): ContestantInfo {
  return CONTESTANTS.find((info) => info.id === id) as ContestantInfo;
}

/**
 * The format in which a contestant holds the values that FlashSampling holds in `format`: no peer multiplies bf16, so peers get its
 * values as f32.
 */
export function heldFormat(id: ContestantId, format: Format): Format {
  return format === "bf16" && !isOurs(id) && id !== "read" ? "f32" : format;
}
