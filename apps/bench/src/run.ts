/**
 * A run of the CPU benchmark: makes the heads, starts the contestants' processes round by round, collects.
 */
import { join } from "node:path";
import { createSampler } from "@flashsampling/core";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import type { Engines } from "./engines.js";
import type { Budgets } from "./measure/messages.js";
import { runJob } from "./measure/run-job.js";
import { CONTESTANTS, contestantInfo, labelOf } from "./plan/contestants.js";
import { type Job, orderOfRound, type Plan, type PlanOptions, planRun, roundsOf } from "./plan/plan.js";
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

/** How much is done. */
export interface Effort {
  /** Processes of each main job. */
  readonly rounds: number;
  /** A round begins only if it is likely to end within so many from the start; the first one always. */
  readonly minutes: number;
  /** Of a process. */
  readonly budgets: Budgets;
}

const PACKAGES = ["onnxruntime-node", "onnxruntime-web", "@huggingface/transformers", "@jax-js/jax"];

/** Runs the benchmark. */
export async function runCpu(options: PlanOptions, effort: Effort, context: RunContext): Promise<Results> {
  const date = new Date().toISOString();
  const plan = planRun(options, await abilities());
  const collection = new Collection();
  try {
    await runPlan(plan, options.engines, effort, collection, context);
  } catch (error) {
    if (!context.signal.aborted) throw error;
  }
  const taking = new Set(plan.shapes.flatMap(({ jobs }) => jobs.map(({ contestant }) => contestant)));
  const measurements = collection.measurements();
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

async function runPlan(
  plan: Plan,
  engines: Engines,
  { rounds, minutes, budgets }: Effort,
  collection: Collection,
  context: RunContext,
): Promise<void> {
  const { say, signal } = context;
  const all = plan.shapes.flatMap(({ jobs }) => jobs);
  const total = all.reduce((sum, job) => sum + roundsOf(job, rounds), 0);
  const checked = new Set<string>();
  let done = 0;
  const started = performance.now();
  // The head with the main jobs comes last: its rounds get the time that the others leave.
  for (const { shape, jobs } of [...plan.shapes].reverse()) {
    if (jobs.length === 0) continue;
    const files = await makeFiles(shape, jobs, context);
    try {
      let expectedMs = 0;
      for (let round = 0; round < rounds; round++) {
        if (performance.now() - started + expectedMs > minutes * 60_000) {
          say(`no more than ${round} rounds: there is no time for another`);
          break;
        }
        expectedMs = 0;
        const taking = jobs.filter((job) => round < roundsOf(job, rounds));
        for (const job of orderOfRound(taking, round, rounds)) {
          signal.throwIfAborted();
          done++;
          const begun = performance.now();
          if (collection.hasFailed(job)) continue;
          const info = contestantInfo(job.contestant);
          say(`${done} of ${total}: ${headName(job)}, ${labelOf(info, engines)}`);
          const engine = info.engine && engines[info.engine];
          const name = `${job.contestant}, ${headName(job)}`;
          const task = {
            job,
            files,
            budget: job.isMain ? budgets.main : budgets.side,
            check: !checked.has(name),
            engine,
          };
          const outcome = await runJob(task, context.entry, signal);
          checked.add(name);
          collection.add(job, outcome);
          if (outcome.failure !== undefined) say(`  not measured: ${outcome.failure}`);
          else if (round + 1 < roundsOf(job, rounds)) expectedMs += performance.now() - begun;
        }
      }
    } finally {
      await removeHeadFiles(files);
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
    await removeHeadFiles(files);
    throw error;
  }
  return files;
}
