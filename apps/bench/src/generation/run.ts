/**
 * A run of the benchmark of whole models: writes the model, starts the generators' processes round by round, collects.
 */
import { rmSync } from "node:fs";
import type { RunContext } from "../measure/run-rounds.js";
import { describeRun } from "../report/machine.js";
import { median, summarize } from "../statistics.js";
import { temporaryFolder } from "../temporary-folder.js";
import type { GenerationBudget, GenerationReport } from "./messages.js";
import { writeModel } from "./model-files.js";
import { type GenerationJob, type GenerationOptions, planGeneration } from "./plan.js";
import { GENERATORS, HEADS, MODELS, PROMPT_TOKENS } from "./problem.js";
import {
  GENERATION_SCHEMA,
  type GenerationMeasurement,
  type GenerationResults,
  type ProcessMeasurement,
} from "./results.js";
import { runGenerationTask } from "./run-task.js";

const PACKAGES = ["onnxruntime-node", "@huggingface/transformers"];

type Done = Extract<GenerationReport, { readonly type: "done" }>;

/** What came of a generator with a head, over the rounds. */
interface Collected {
  readonly job: GenerationJob;
  readonly rounds: Done[];
}

/** Runs the benchmark. */
export async function runGeneration(
  options: GenerationOptions,
  budget: GenerationBudget,
  context: RunContext,
): Promise<GenerationResults> {
  const { root, say, signal } = context;
  const date = new Date().toISOString();
  const shape = MODELS[options.model];
  const collected = new Map<string, Collected>();
  const failures: Record<string, string> = {};
  const directory = temporaryFolder(root);
  try {
    say(`writing a model like ${options.model} of random weights`);
    await writeModel(directory, shape, options.heads, signal);
    const jobs = planGeneration(options);
    for (const [index, job] of jobs.entries()) {
      signal.throwIfAborted();
      const key = keyOf(job);
      if (key in failures) continue;
      say(`${index + 1} of ${jobs.length}: ${key}`);
      const task = { ...job, directory, shape, threads: options.threads, budget };
      const report = await runGenerationTask(task, context.entry, signal);
      if (report.type === "failed") {
        failures[key] = report.reason;
        say(`  not measured: ${report.reason}`);
        continue;
      }
      const entry = collected.get(key) ?? { job, rounds: [] };
      entry.rounds.push(report);
      collected.set(key, entry);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  }
  const all = [...collected.values()];
  return {
    schema: GENERATION_SCHEMA,
    kind: "onnx",
    ...describeRun(context, date, "cpu-simd-wasm", PACKAGES),
    rounds: options.rounds,
    threads: options.threads,
    model: { ...shape, name: options.model },
    promptTokens: PROMPT_TOKENS,
    textTokens: budget.tokens,
    heads: HEADS,
    generators: GENERATORS,
    measurements: all.flatMap(measurementsOf),
    processes: all.map(processOf),
    failures,
    notes: Object.fromEntries(all.map(({ job, rounds }) => [keyOf(job), (rounds.at(-1) as Done).notes])),
  };
}

function keyOf({ generator, head }: GenerationJob): string {
  return `${head} head, ${GENERATORS[generator].label}`;
}

function measurementsOf({ job, rounds }: Collected): GenerationMeasurement[] {
  return job.settings.map((setting) => {
    const samples = rounds.flatMap((round) => round.samples.filter((sample) => sample.setting === setting));
    return {
      generator: job.generator,
      head: job.head,
      setting,
      token: summarize(samples.flatMap(({ tokens }) => tokens)),
      roundMedians: samples.map(({ tokens }) => median(tokens)),
      firstToken: summarize(samples.flatMap(({ firstTokens }) => firstTokens)),
    };
  });
}

function processOf({ job: { generator, head }, rounds }: Collected): ProcessMeasurement {
  return {
    generator,
    head,
    peakBytes: median(rounds.map(({ peakBytes }) => peakBytes)),
    loadMs: median(rounds.map(({ loadMs }) => loadMs)),
  };
}
