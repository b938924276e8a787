/**
 * Opens contestants on a GPU by name, in Node and in pages. Each is imported only where it runs.
 */
import type { Contestant, HeadOpening } from "../contestants/contestant.js";
import { JsSampling } from "../contestants/js-sampling.js";
import { Peer } from "../contestants/peer.js";
import { SAMPLERS } from "../samplers/index.js";
import type { GpuContestantId } from "./contestants.js";
import type { GpuJob } from "./plan.js";

type Open = (opening: HeadOpening, steps: number) => Promise<Contestant>;

const openFlashSampling: Open = async (opening) => (await import("./on-gpu.js")).openOnGpu(opening);

const OPEN: Readonly<Record<GpuContestantId, Open>> = {
  copy: async (opening, steps) => (await import("./device-copy.js")).DeviceCopy.open(opening, steps),
  flashsampling: openFlashSampling,
  "flashsampling-chromium": openFlashSampling,
  "flashsampling-steps": async (opening, steps) => (await import("./on-gpu.js")).QueuedSteps.open(opening, steps),
  "onnxruntime-node": async (opening) => {
    const { openOnnxRuntimeNodeOnGpu } = await import("../contestants/onnxruntime.js");
    return new Peer(await openOnnxRuntimeNodeOnGpu(opening), fastest(opening), opening);
  },
  "onnxruntime-web": async (opening) => {
    const { openOnnxRuntimeWebOnGpu } = await import("../contestants/onnxruntime.js");
    return new Peer(await openOnnxRuntimeWebOnGpu(opening), fastest(opening), opening);
  },
};

/** Opens the contestant of a job with a head. */
export function openGpuContestant({ contestant, steps }: GpuJob, opening: HeadOpening): Promise<Contestant> {
  return OPEN[contestant](opening, steps);
}

function fastest({ head }: HeadOpening): JsSampling {
  return new JsSampling(SAMPLERS, head.shape.vocabSize);
}
