/**
 * A run of the GPU benchmark: asks for the adapter, plans, lets it run, collects.
 */
import { type Effort, type RunContext, runRounds } from "../measure/run-rounds.js";
import { SETTINGS } from "../plan/problem.js";
import { describeRun } from "../report/machine.js";
import { adapterInWords } from "./adapter.js";
import { GpuCollection } from "./collect.js";
import { GPU_CONTESTANTS, type GpuContestantId, gpuContestantInfo } from "./contestants.js";
import { findAdapter } from "./find-adapter.js";
import { type GpuPlanOptions, gpuHeadName, planGpu } from "./plan.js";
import { GPU_SCHEMA, type GpuResults } from "./results.js";

const PACKAGES = ["webgpu", "onnxruntime-node", "onnxruntime-web"];

/** No GPU to measure. */
export class NoAdapter extends Error {
  override name = "NoAdapter";
}

/**
 * Runs the benchmark.
 *
 * @param options - what to measure
 * @param effort - how long
 * @param context - where things are; its entry is the script of a contestant's process
 * @param asking - the script of the process that asks for the adapter
 * @throws NoAdapter
 */
export async function runGpu(
  options: GpuPlanOptions,
  effort: Effort,
  context: RunContext,
  asking: URL,
): Promise<GpuResults> {
  const date = new Date().toISOString();
  const answer = await findAdapter(asking);
  if ("failure" in answer) throw new NoAdapter(answer.failure);
  const { adapter, backend } = answer;
  context.say(`${adapterInWords(adapter)}${adapter.isEmulated ? ": a GPU that a CPU emulates" : ""}`);
  const plan = planGpu(options, adapter);
  const collection = new GpuCollection();
  const labelOf = (id: GpuContestantId) => gpuContestantInfo(id).label;
  try {
    await runRounds(
      {
        shapes: plan.shapes,
        effort,
        outcomes: collection,
        roundsOf: ({ isMain }) => (isMain ? effort.rounds : 1),
        headName: gpuHeadName,
        labelOf: ({ contestant }) => labelOf(contestant),
        taskOf: (job, files, budget, check) => ({
          benchmark: "webgpu",
          job,
          files,
          budget,
          check,
          engine: options.chromium,
        }),
      },
      context,
    );
  } catch (error) {
    if (!context.signal.aborted) throw error;
  }
  const taking = new Set(plan.shapes.flatMap(({ jobs }) => jobs.map(({ contestant }) => contestant)));
  const measurements = collection.measurements();
  return {
    schema: GPU_SCHEMA,
    kind: "webgpu",
    ...describeRun(context, date, "webgpu", PACKAGES),
    adapter,
    backend,
    rounds: Math.max(0, ...measurements.map(({ roundMedians }) => roundMedians.length)),
    steps: plan.steps,
    shapes: plan.shapes.map(({ shape }) => shape),
    settings: SETTINGS,
    contestants: Object.fromEntries(
      GPU_CONTESTANTS.filter(({ id }) => taking.has(id)).map(({ id, label, work, engine }) => [
        id,
        { label, work, ...(engine === "chromium" && { engineVersion: options.chromium?.version }) },
      ]),
    ),
    measurements,
    unmeasured: [...plan.skipped, ...collection.failures],
    notes: collection.notes,
  };
}
