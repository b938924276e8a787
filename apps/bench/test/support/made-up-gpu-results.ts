/**
 * Results of a GPU that nobody measured, to test what is made of results.
 */
import type { GpuContestantId } from "../../src/gpu/contestants.js";
import { GPU_SCHEMA, type GpuMeasurement, type GpuResults } from "../../src/gpu/results.js";
import { type Case, type Format, SETTINGS, type Setting } from "../../src/plan/problem.js";
import { summarize } from "../../src/statistics.js";
import { madeUpResults } from "./made-up-results.js";

const measure = (
  contestant: GpuContestantId,
  format: Format,
  run: Setting | Case | undefined,
  time: number,
  more: Partial<GpuMeasurement> = {},
): GpuMeasurement => ({
  contestant,
  shape: "1000x64",
  format,
  ...(run && { case: typeof run === "string" ? { batch: 1, setting: run, logits: "zipf" } : run }),
  time: summarize([time]),
  roundMedians: [time],
  ...more,
});

/** Of a small head, f16 mainly, on a GPU and not in Chromium. */
export const madeUpGpuResults: GpuResults = {
  schema: GPU_SCHEMA,
  kind: "webgpu",
  date: madeUpResults.date,
  complete: true,
  arguments: [],
  backendSha256: "00",
  machine: madeUpResults.machine,
  packages: {},
  rounds: 1,
  adapter: { names: { vendor: "a vendor", description: "A <fast> GPU" }, isEmulated: false, features: [], limits: {} },
  backend: { device: {}, features: [], limits: {}, choices: [] },
  steps: 64,
  shapes: [{ name: "1000x64", vocabSize: 1000, hiddenSize: 64 }],
  settings: SETTINGS,
  contestants: {
    copy: { label: "copying", work: "" },
    "flashsampling-steps": { label: "FlashSampling, queued steps", work: "" },
    flashsampling: { label: "FlashSampling", work: "" },
    "onnxruntime-node": { label: "onnxruntime-node + JS", work: "" },
  },
  measurements: [
    measure("copy", "f16", undefined, 0.4),
    measure("flashsampling-steps", "f16", "temperature", 0.5, { copyShare: 0.8, bytesReadPerRow: 8, peerRatio: 8 }),
    measure("flashsampling", "f16", "temperature", 1, { copyShare: 0.4, bytesReadPerRow: 40, peerRatio: 4 }),
    measure("flashsampling", "f16", "top-p", 2, { copyShare: 0.2, bytesReadPerRow: 96, peerRatio: 4.5 }),
    measure("flashsampling", "f16", { batch: 8, setting: "temperature", logits: "zipf" }, 3, { bytesReadPerRow: 40 }),
    measure("onnxruntime-node", "f32", "temperature", 4),
    measure("onnxruntime-node", "f32", "top-p", 9),
  ],
  unmeasured: [{ contestant: "onnxruntime-web", reason: "no Chromium\nis here" }],
  notes: {},
};
