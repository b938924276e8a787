/**
 * Opens contestants by name. Each is imported only where it runs.
 */
import type { ContestantId } from "../plan/contestants.js";
import { SAMPLERS, SORTING_SAMPLERS } from "../samplers/index.js";
import type { Contestant, Opening } from "./contestant.js";
import { JsSampling } from "./js-sampling.js";
import { Peer } from "./peer.js";

/** Who runs in a process of Node. */
export type ContestantInNode = Exclude<ContestantId, "flashsampling-chromium">;

type Open = (opening: Opening) => Promise<Contestant>;

const openFlashSampling: Open = async (opening) => (await import("./on-cpu.js")).openOnCpu(opening);

const OPEN: Readonly<Record<ContestantInNode, Open>> = {
  flashsampling: openFlashSampling,
  "flashsampling-node": openFlashSampling,
  read: async (opening) => (await import("./read-memory.js")).ReadMemory.open(opening),
  "onnxruntime-node": async (opening) => {
    const { openOnnxRuntimeNode } = await import("./onnxruntime.js");
    return new Peer(await openOnnxRuntimeNode(opening), fastest(opening), opening);
  },
  "onnxruntime-node-sort": async (opening) => {
    const { openOnnxRuntimeNode } = await import("./onnxruntime.js");
    const sampling = new JsSampling(SORTING_SAMPLERS, opening.head.shape.vocabSize);
    return new Peer(await openOnnxRuntimeNode(opening), sampling, opening);
  },
  "onnxruntime-node-transformers": async (opening) => {
    const { openOnnxRuntimeNode } = await import("./onnxruntime.js");
    const { TransformersSampling } = await import("./transformers-sampling.js");
    const sampling = await TransformersSampling.open(opening.head.shape.vocabSize);
    return new Peer(await openOnnxRuntimeNode(opening), sampling, opening);
  },
  "onnxruntime-web": async (opening) => {
    const { onnxRuntimeWebWith } = await import("./onnxruntime.js");
    return new Peer(await onnxRuntimeWebWith("MatMul")(opening), fastest(opening), opening);
  },
  "onnxruntime-web-integer": async (opening) => {
    const { onnxRuntimeWebWith } = await import("./onnxruntime.js");
    return new Peer(await onnxRuntimeWebWith("MatMulInteger")(opening), fastest(opening), opening);
  },
  "jax-js": async (opening) => {
    const { openJaxJs } = await import("./jax-js.js");
    return new Peer(await openJaxJs(opening), fastest(opening), opening);
  },
};

/** Opens a contestant with a head. */
export function openContestant(id: ContestantInNode, opening: Opening): Promise<Contestant> {
  return OPEN[id](opening);
}

function fastest({ head }: Opening): JsSampling {
  return new JsSampling(SAMPLERS, head.shape.vocabSize);
}
