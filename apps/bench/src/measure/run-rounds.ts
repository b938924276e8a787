/**
 * Runs jobs: makes the weights of each head, and starts a fresh process for each job, round by round.
 */
import { join } from "node:path";
import { orderOfRound } from "../plan/plan.js";
import { EMBEDDED, type Format, type Logits, type Shape } from "../plan/problem.js";
import { EmbeddedHead } from "../problem/embedded-head.js";
import { type HeadFiles, removeHeadFiles, writeHeadFiles } from "../problem/head-files.js";
import { type HeadSource, MadeHead } from "../problem/made-head.js";
import type { CaseJob, Outcomes } from "../report/outcomes.js";
import { temporaryFolder } from "../temporary-folder.js";
import type { Budget, Budgets, Task } from "./messages.js";
import { runJob } from "./run-job.js";

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

/** What a job must have to be run. */
export interface HeadJob<Id extends string = string> extends CaseJob<Id> {
  readonly shape: Shape;
  readonly format: Format;
  /** Whether it has what the aims are about. */
  readonly isMain: boolean;
}

/** Jobs, and what to make of them. */
export interface Rounds<Id extends string, Job extends HeadJob<Id>> {
  readonly shapes: readonly { readonly shape: Shape; readonly jobs: readonly Job[] }[];
  readonly effort: Effort;
  /** Is told what came of each. */
  readonly outcomes: Outcomes<Id, Job>;
  /** In how many rounds a job takes part. */
  roundsOf(job: Job): number;
  /** One line for what a job is measured with besides the contestant. */
  headName(job: Job): string;
  /** The contestant's name for people. */
  labelOf(job: Job): string;
  /** The task of a process. */
  taskOf(job: Job, files: HeadFiles, budget: Budget, check: boolean): Task;
  /** The program that runs a job, if not this Node. */
  otherNode?(job: Job): string | undefined;
}

/**
 * Runs all rounds of all heads. The first head, which has the main jobs, comes last: its rounds get the time that the others leave.
 *
 * @throws the signal's reason if it is aborted
 */
export async function runRounds<Id extends string, Job extends HeadJob<Id>>(
  jobsOf: Rounds<Id, Job>,
  context: RunContext,
): Promise<void> {
  const { shapes, effort, outcomes } = jobsOf;
  const { rounds, minutes, budgets } = effort;
  const { say, signal } = context;
  const total = shapes.flatMap(({ jobs }) => jobs).reduce((sum, job) => sum + jobsOf.roundsOf(job), 0);
  const checked = new Set<string>();
  let done = 0;
  const started = performance.now();
  for (const { shape, jobs } of [...shapes].reverse()) {
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
        const taking = jobs.filter((job) => round < jobsOf.roundsOf(job));
        for (const job of orderOfRound(taking, round, rounds)) {
          signal.throwIfAborted();
          done++;
          const begun = performance.now();
          if (outcomes.hasFailed(job)) continue;
          const name = jobsOf.headName(job);
          say(`${done} of ${total}: ${name}, ${jobsOf.labelOf(job)}`);
          const key = `${job.contestant}, ${name}`;
          const task = jobsOf.taskOf(job, files, job.isMain ? budgets.main : budgets.side, !checked.has(key));
          const outcome = await runJob(task, context.entry, signal, jobsOf.otherNode?.(job));
          checked.add(key);
          outcomes.add(job, outcome);
          if (outcome.failure !== undefined) say(`  not measured: ${outcome.failure}`);
          else if (round + 1 < jobsOf.roundsOf(job)) expectedMs += performance.now() - begun;
        }
      }
    } finally {
      await removeHeadFiles(files);
    }
  }
}

async function makeFiles(
  shape: Shape,
  jobs: readonly HeadJob[],
  { root, say, signal }: RunContext,
): Promise<HeadFiles> {
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
