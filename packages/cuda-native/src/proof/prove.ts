/**
 * What is shown of the backend on a GPU, in one go: the conformance kit, random problems against core's float64 reference by every family of kernels, queued steps against
 * calls, thousands of steps without growth, faults, and what a call takes. `scripts/gpu.mjs` runs it and writes what it answers.
 */
import { createSampler, type UnavailableReason } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";
import { cudaFrom } from "../backend/cuda.js";
import { loadNative, type NativeDevice } from "../kernels/native.js";
import type { Files } from "../platform/files.js";
import { proveConformance } from "./conformance.js";
import { proveFaults } from "./faults.js";
import { proveFirstCalls } from "./first-calls.js";
import { proveGrowth } from "./growth.js";
import { provePortableKernels } from "./portable.js";
import { proveRandomProblems } from "./random-problems.js";
import { proveSteps } from "./steps.js";
import { timeCalls } from "./times.js";

/** How much of everything. */
export interface ProofExtent {
  /** Noise words of the conformance kit, and share of its least sizes. */
  readonly budget: number;
  /** See {@link ProofExtent.budget}. */
  readonly extent: number;
  /** Names of checks of the kit, or their beginnings; all unless given. */
  readonly only?: readonly string[];
  /** Names of the parts that are run; all unless given. */
  readonly parts?: readonly string[];
  /** Random problems. */
  readonly problems: number;
  /** Steps, after the memory of which nothing may have grown. */
  readonly steps: number;
  /** Vocabulary, hidden size and numbers of rows that are timed; absent: nothing is. */
  readonly timed?: {
    readonly vocabSize: number;
    readonly hiddenSize: number;
    readonly calls: number;
    readonly batches: readonly number[];
  };
}

/** Where it runs. */
export interface ProofContext {
  readonly files: Files;
  readonly device: number;
  readonly extent: ProofExtent;
  /** The device by another door, with a stream of its own: what it takes of the memory is in use too. */
  readonly watcher: NativeDevice;
  /** Bytes of the device's memory that are in use. */
  usedBytes(): number;
}

/** One thing that was to be shown. */
export interface ProofPart {
  readonly name: string;
  readonly outcome: "passed" | "failed";
  readonly seconds: number;
  /** What was found: numbers, and what is wrong. */
  readonly found: unknown;
}

/** All of it. */
export interface Proof {
  /** The device and its driver. */
  readonly device: string;
  readonly parts: readonly ProofPart[];
}

/** What a part answers: what was found, and what is wrong with it. */
export interface Finding {
  readonly found: unknown;
  readonly failures: readonly string[];
}

/** The part that comes before all others, also where only some are run. */
const FIRST = "first calls";

const PARTS: Readonly<Record<string, (context: ProofContext) => Promise<Finding>>> = {
  [FIRST]: proveFirstCalls,
  "random problems": proveRandomProblems,
  "portable kernels": provePortableKernels,
  steps: proveSteps,
  faults: proveFaults,
  growth: proveGrowth,
  times: timeCalls,
  conformance: proveConformance,
};

/**
 * Why there is no device to show anything on, whichever kernels are compiled.
 *
 * @param files - addon, kernels, driver
 * @param device - its number
 */
export async function whyNoDevice(files: Files, device: number): Promise<UnavailableReason | undefined> {
  const opening = await cudaFrom(files, device).open();
  if (!opening.available) return opening.reason.code === "NO_KERNELS" ? undefined : opening.reason;
  await opening.device.dispose();
  return undefined;
}

/**
 * Shows everything, whatever of it fails.
 *
 * @param files - addon, kernels, driver
 * @param device - its number
 * @param extent - how much of everything
 * @param say - told of every part that is done
 * @throws FlashSamplingError `BACKEND_UNAVAILABLE`, saying why
 */
export async function prove(
  files: Files,
  device: number,
  extent: ProofExtent,
  say: (part: ProofPart) => void = () => {},
): Promise<Proof> {
  const sampler = await createSampler({ backends: [cudaFrom(files, device)] });
  const { description } = sampler.backend;
  await sampler.dispose();
  // A context of its own, which sees the memory that the others take.
  const watcher = new (loadNative(files.addon).Device)(files.driver);
  await watcher.open(device);
  const usedBytes = () => {
    const { free, total } = watcher.memory();
    return total - free;
  };
  const parts: ProofPart[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (name !== FIRST && extent.parts?.includes(name) === false) continue;
    const start = performance.now();
    const { found, failures } = await part({ files, device, extent, watcher, usedBytes }).catch(
      (error: unknown): Finding => ({ found: undefined, failures: [messageOf(error)] }),
    );
    const seconds = (performance.now() - start) / 1000;
    const outcome = failures.length === 0 ? "passed" : "failed";
    const done: ProofPart = { name, outcome, seconds, found: failures.length === 0 ? found : { found, failures } };
    parts.push(done);
    say(done);
  }
  watcher.close();
  return { device: description, parts };
}
