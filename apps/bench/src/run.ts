/**
 * A run of the CPU benchmark: makes the heads, starts the contestants' processes round by round, collects.
 */
import { join } from "node:path";
import { createSampler } from "@flashsampling/core";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import type { Engines } from "./engines.js";
import type { Budget } from "./measure/messages.js";
import { runJob } from "./measure/run-job.js";
import { CONTESTANTS, contestantInfo, labelOf } from "./plan/contestants.js";
import { type Job, orderOfRound, type Plan, type PlanOptions, planRun } from "./plan/plan.js";
import { EMBEDDED, type Format, type Logits, SETTINGS, type Shape } from "./plan/problem.js";
import { EmbeddedHead } from "./problem/embedded-head.js";
import { type HeadFiles, removeHeadFiles, writeHeadFiles } from "./problem/head-files.js";
import { type HeadSource, MadeHead } from "./problem/made-head.js";
import { Collection, headName } from "./report/collect.js";
import { describeCommit, describeMachine, hashBackend, packageVersions } from "./report/machine.js";
import { type Results, SCHEMA } from "./report/results.js";
import { temporaryFolder } from "./temporary-folder.js";

/** Where things are, and whom to tell. */
export interface RunContext {
  /** The repository. */
  readonly root: string;
  /** The script of a contestant's process. */
  readonly entry: URL;
  /** The command line, for the results. */
  readonly arguments: readonly string[];
  /** Progress, a line without its end. */
  readonly say: (line: string) => void;
  /** Ends the run early; the results so far are its outcome. */
  readonly signal: AbortSignal;
}

const PACKAGES = ["onnxruntime-node", "onnxruntime-web", "@huggingface/transformers", "@jax-js/jax"];

/** Runs the benchmark. */
export async function runCpu(
  options: PlanOptions,
  rounds: number,
  budget: Budget,
  context: RunContext,
): Promise<Results> {
  const date = new Date().toISOString();
  const plan = planRun(options, await abilities());
  const collection = new Collection();
  try {
    await runPlan(plan, options.engines, rounds, budget, collection, context);
  } catch (error) {
    if (!context.signal.aborted) throw error;
  }
  const taking = new Set(plan.shapes.flatMap(({ jobs }) => jobs.map(({ contestant }) => contestant)));
  const commit = describeCommit(context.root);
  return {
    schema: SCHEMA,
    kind: "cpu",
    date,
    complete: !context.signal.aborted,
    arguments: context.arguments,
    ...(commit !== undefined && { commit }),
    backendSha256: hashBackend(context.root),
    machine: describeMachine(),
    packages: packageVersions(PACKAGES),
    rounds,
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
    measurements: collection.measurements(),
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

async function runPlan(
  plan: Plan,
  engines: Engines,
  rounds: number,
  budget: Budget,
  collection: Collection,
  context: RunContext,
): Promise<void> {
  const { say, signal } = context;
  const total = rounds * plan.shapes.reduce((sum, { jobs }) => sum + jobs.length, 0);
  let done = 0;
  for (const { shape, jobs } of plan.shapes) {
    if (jobs.length === 0) continue;
    const files = await makeFiles(shape, jobs, context);
    try {
      for (let round = 0; round < rounds; round++) {
        for (const job of orderOfRound(jobs, round, rounds)) {
          signal.throwIfAborted();
          done++;
          if (collection.hasFailed(job)) continue;
          const info = contestantInfo(job.contestant);
          say(`${done} of ${total}: ${headName(job)}, ${labelOf(info, engines)}`);
          const engine = info.engine && engines[info.engine];
          const outcome = await runJob({ job, files, budget, check: round === 0, engine }, context.entry, signal);
          collection.add(job, outcome);
          if (outcome.failure !== undefined) say(`  not measured: ${outcome.failure}`);
        }
      }
    } finally {
      removeHeadFiles(files);
    }
  }
}

async function makeFiles(shape: Shape, jobs: readonly Job[], { root, say, signal }: RunContext): Promise<HeadFiles> {
  const directory = temporaryFolder(root);
  const logits = new Set(jobs.flatMap(({ cases }) => cases.map((run) => run.logits)));
  const files: HeadFiles = { directory, shape, logits: [...logits] as Logits[] };
  say(`making weights: V = ${shape.vocabSize}, D = ${shape.hiddenSize}`);
  const source: HeadSource =
    shape.name === EMBEDDED ? await EmbeddedHead.open(join(root, "apps/demo/model")) : new MadeHead(shape);
  const formats = [...new Set(jobs.map(({ format }): Format => format))];
  try {
    await writeHeadFiles(source, files, formats, signal);
  } catch (error) {
    removeHeadFiles(files);
    throw error;
  }
  return files;
}
