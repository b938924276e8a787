/**
 * Who takes part on a GPU, and in what: pure data, read by the plan and by the report.
 */
import { type ContestantInfo, HIDDEN_TO_TOKEN, inBatches, oneRowOfFirst } from "../plan/contestants.js";
import { type Format, GPU_FORMATS } from "../plan/problem.js";

/** Names of the contestants on a GPU. */
export type GpuContestantId =
  | "copy"
  | "flashsampling-steps"
  | "flashsampling"
  | "onnxruntime-node"
  | "flashsampling-chromium"
  | "onnxruntime-web";

/** What the plan and the report know of a contestant on a GPU. */
export interface GpuContestantInfo extends Pick<ContestantInfo, "label" | "work" | "formats" | "takes"> {
  /** Stable name, on the command line and in results. */
  readonly id: GpuContestantId;
  /** What runs it. */
  readonly engine: "node" | "chromium";
  /** Whether it runs on the first head only. */
  readonly firstHeadOnly?: boolean;
}

const LOGITS_READ_BACK = "the logits are read back, then the fastest of several samplers in JavaScript";

/** All contestants on a GPU, in the order of tables. */
export const GPU_CONTESTANTS: readonly GpuContestantInfo[] = [
  {
    id: "copy",
    label: "copying",
    work: "the device copies half as many bytes as the weights have, so that it moves as many: half are read, half written",
    formats: GPU_FORMATS,
    engine: "node",
    takes: () => true,
  },
  {
    id: "flashsampling-steps",
    label: "FlashSampling, queued steps",
    work: "hidden states on the device in, tokens out: steps queued one after the other, and read back together in the end",
    formats: GPU_FORMATS,
    engine: "node",
    takes: (run, first) => run.logits === first,
  },
  {
    id: "flashsampling",
    label: "FlashSampling",
    work: HIDDEN_TO_TOKEN,
    formats: GPU_FORMATS,
    engine: "node",
    takes: (run, first) => run.batch === 1 || run.logits === first,
  },
  {
    id: "onnxruntime-node",
    label: "onnxruntime-node + JS",
    work: `${HIDDEN_TO_TOKEN}: MatMul or MatMulNBits by the WebGPU provider; ${LOGITS_READ_BACK}`,
    formats: ["f32", "int8", "int4"],
    engine: "node",
    takes: inBatches,
  },
  {
    id: "flashsampling-chromium",
    label: "FlashSampling, Chromium",
    work: `${HIDDEN_TO_TOKEN}, in a page`,
    formats: GPU_FORMATS,
    engine: "chromium",
    firstHeadOnly: true,
    takes: oneRowOfFirst,
  },
  {
    id: "onnxruntime-web",
    label: "onnxruntime-web + JS, Chromium",
    work: `${HIDDEN_TO_TOKEN}, in a page: MatMul or MatMulNBits by the WebGPU provider; ${LOGITS_READ_BACK}`,
    formats: ["f32", "int8", "int4"],
    engine: "chromium",
    firstHeadOnly: true,
    takes: oneRowOfFirst,
  },
];

/** Looks a contestant up. */
export function gpuContestantInfo(id: GpuContestantId): GpuContestantInfo {
  return GPU_CONTESTANTS.find((info) => info.id === id) as GpuContestantInfo;
}

/** The contestants that are FlashSampling, and whom each is compared with: who runs in the same engine. */
export const COMPARED = {
  "flashsampling-steps": "onnxruntime-node",
  flashsampling: "onnxruntime-node",
  "flashsampling-chromium": "onnxruntime-web",
} as const satisfies Partial<Record<GpuContestantId, GpuContestantId>>;

/** Whether it is FlashSampling. */
export function isOursOnGpu(id: GpuContestantId): id is keyof typeof COMPARED {
  return id in COMPARED;
}

/** The format in which a contestant holds the values that FlashSampling holds in `format`: peers hold half floats as f32. */
export function heldFormatOnGpu(id: GpuContestantId, format: Format): Format {
  return gpuContestantInfo(id).formats.includes(format) ? format : "f32";
}
