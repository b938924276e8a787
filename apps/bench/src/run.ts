/**
 * A run of the CPU benchmark: plans it, lets it run, collects.
 */
import { createSampler } from "@flashsampling/core";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { type Effort, type RunContext, runRounds } from "./measure/run-rounds.js";
import { CONTESTANTS, contestantInfo, labelOf } from "./plan/contestants.js";
import { type PlanOptions, planRun, roundsOf } from "./plan/plan.js";
import { SETTINGS } from "./plan/problem.js";
import { Collection, headName } from "./report/collect.js";
import { describeRun } from "./report/machine.js";
import { type Results, SCHEMA } from "./report/results.js";

const PACKAGES = ["onnxruntime-node", "onnxruntime-web", "@huggingface/transformers", "@jax-js/jax"];

/** Runs the benchmark. */
export async function runCpu(options: PlanOptions, effort: Effort, context: RunContext): Promise<Results> {
  const date = new Date().toISOString();
  const plan = planRun(options, await abilities());
  const collection = new Collection();
  try {
    await runRounds(
      {
        shapes: plan.shapes,
        effort,
        outcomes: collection,
        roundsOf: (job) => roundsOf(job, effort.rounds),
        headName,
        labelOf: ({ contestant }) => labelOf(contestantInfo(contestant), options.engines),
        taskOf: (job, files, budget, check) => {
          const { engine } = contestantInfo(job.contestant);
          return { benchmark: "cpu", job, files, budget, check, engine: engine && options.engines[engine] };
        },
        otherNode: ({ contestant }) =>
          contestantInfo(contestant).engine === "node" ? options.engines.node?.path : undefined,
      },
      context,
    );
  } catch (error) {
    if (!context.signal.aborted) throw error;
  }
  const taking = new Set(plan.shapes.flatMap(({ jobs }) => jobs.map(({ contestant }) => contestant)));
  const measurements = collection.measurements();
  return {
    schema: SCHEMA,
    kind: "cpu",
    ...describeRun(context, date, "cpu-simd-wasm", PACKAGES),
    rounds: Math.max(0, ...measurements.map(({ roundMedians }) => roundMedians.length)),
    shapes: options.shapes,
    settings: SETTINGS,
    contestants: Object.fromEntries(
      CONTESTANTS.filter(({ id }) => taking.has(id)).map((info) => [
        info.id,
        {
          label: labelOf(info, options.engines),
          work: info.work,
          ...(info.engine && { engineVersion: options.engines[info.engine]?.version }),
        },
      ]),
    ),
    measurements,
    unmeasured: [...plan.skipped, ...collection.failures],
    notes: collection.notes,
  };
}

async function abilities() {
  const sampler = await createSampler({ backends: [cpu()] });
  const { formats } = sampler.backend.capabilities;
  await sampler.dispose();
  return { formats };
}
