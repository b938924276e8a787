/**
 * The command line.
 */
import { parseArgs } from "node:util";
import { type Engine, engineAt } from "./engines.js";
import type { GenerationBudget } from "./generation/messages.js";
import type { GenerationOptions } from "./generation/plan.js";
import { GENERATION_SETTINGS, GENERATORS, HEADS, MODELS } from "./generation/problem.js";
import { GPU_CONTESTANTS, type GpuContestantId, isOursOnGpu } from "./gpu/contestants.js";
import type { GpuPlanOptions } from "./gpu/plan.js";
import type { Budget } from "./measure/messages.js";
import type { Effort } from "./measure/run-rounds.js";
import { CONTESTANTS, type ContestantId, isOurs } from "./plan/contestants.js";
import type { PlanOptions } from "./plan/plan.js";
import {
  EMBEDDED,
  FORMATS,
  GPU_FORMATS,
  type Logits,
  QUANTIZATION_BLOCK,
  SETTINGS,
  type Setting,
  type Shape,
} from "./plan/problem.js";
import { SMALLEST_HIDDEN_SIZE } from "./problem/made-head.js";

/** Of a whole run with two processors, the weights of the heads included. */
const LONGEST_MINUTES = 30;

export const HELP = `npm run bench -- cpu [options]          time the CPU backend and what else there is, on this machine
npm run bench -- webgpu [options]       time the WebGPU backend and ONNX Runtime's WebGPU provider, on this machine's GPU
npm run bench -- onnx [options]         time whole language models, their bodies on onnxruntime-node
npm run bench -- chart RESULTS SVG      draw a chart of results that --json wrote
npm run bench -- page RESULTS PAGE SVG  write a page of such results in Markdown, and the chart that it shows

Options of cpu; lists are separated by commas:
  --json FILE        write the results to FILE
  --shapes LIST      heads, as V x D like 151936x1024, or embedded, the chat's own model
                     (151936x1024,151936x896,32000x2048,262144x640,embedded)
  --formats LIST     f32, bf16, int8, int4 (all)
  --batch LIST       rows of a call (1,4,8,16)
  --threads LIST     numbers of threads (1,2; 1 on a machine with one processor)
  --settings LIST    greedy, temperature, top-k, top-p, min-p, all (all but greedy)
  --logits LIST      zipf, gaussian (both)
  --only LIST        contestants: ${CONTESTANTS.map(({ id }) => id).join(", ")} (all);
                     a name stands for those that begin with it, too
  --other-node FILE  another Node, as the path of its program, to run FlashSampling on besides this one
  --chromium FILE    the browser that FlashSampling is run in, too (chromium or google-chrome on the PATH)
  --rounds N         processes per contestant and format for what the aims are about: the first head with the largest number of
                     threads, one row of each setting, and temperature alone in batches (5); the rest has one, and fewer calls
  --minutes N        no round is begun that would not end N minutes after the start (${LONGEST_MINUTES})
  --quick            151936x1024 alone, 1 and 8 rows, Zipf's law, the largest number of threads, two short rounds
  --help             this text

Options of webgpu; --json, --settings, --logits, --chromium, --rounds and --minutes as with cpu:
  --shapes LIST      heads (151936x4096,151936x1024,151936x896,32000x2048,262144x640; 8000x128 where a CPU emulates the GPU)
  --formats LIST     f32, bf16, f16, int8, int4 (all)
  --batch LIST       rows of a call (1,4,8,16)
  --steps N          steps of a queue (64; 4 where a CPU emulates the GPU)
  --only LIST        contestants: ${GPU_CONTESTANTS.map(({ id }) => id).join(", ")} (all)
  --quick            the first head alone, 1 and 8 rows, Zipf's law, two short rounds

Options of onnx:
  --json FILE        write the results to FILE
  --model NAME       ${Object.keys(MODELS).join(", ")} (the first)
  --heads LIST       ${Object.keys(HEADS).join(", ")} (all)
  --only LIST        ${Object.keys(GENERATORS).join(", ")} (all)
  --settings LIST    ${GENERATION_SETTINGS.join(", ")} (all)
  --threads N        threads of each (all processors)
  --rounds N         processes per generator and head (4)
  --quick            int4 and q8 heads, two short rounds

Options of chart:
  --shape NAME       which head (the first)
  --threads N        which number of threads (the largest)
`;

/** A command. */
export type Command =
  | { readonly name: "help" }
  | {
      readonly name: "cpu";
      readonly plan: PlanOptions;
      readonly effort: Effort;
      readonly json: string | undefined;
    }
  | {
      readonly name: "webgpu";
      readonly plan: GpuPlanOptions;
      readonly effort: Effort;
      readonly json: string | undefined;
    }
  | {
      readonly name: "onnx";
      readonly options: GenerationOptions;
      readonly budget: GenerationBudget;
      readonly json: string | undefined;
    }
  | {
      readonly name: "chart";
      readonly results: string;
      readonly svg: string;
      readonly shape: string | undefined;
      readonly threads: number | undefined;
    }
  | { readonly name: "page"; readonly results: string; readonly page: string; readonly svg: string };

/** An error of the person who typed the command. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** What the machine contributes to the defaults. */
export interface OptionContext {
  readonly processors: number;
  readonly embedded: Shape;
  /** Looks for a Chromium. */
  readonly findChromium: () => Engine | undefined;
}

/** Warm-up by calls, for V8 optimises code by how often it has run. Of slow calls there are fewer: each runs the kernels' loops for long. */
const WARM_UP = { settingWarmUpCalls: 20, maxWarmUpMs: 350 } as const satisfies Partial<Budget>;
const FULL: Budget = {
  ...WARM_UP,
  ...{ warmUpMs: 80, firstWarmUpMs: 500, warmUpCalls: 2, measureMs: 300, minCalls: 5, maxCalls: 200 },
};
const SHORT: Budget = {
  ...WARM_UP,
  ...{ warmUpMs: 20, firstWarmUpMs: 300, warmUpCalls: 1, measureMs: 50, minCalls: 3, maxCalls: 50 },
};
const QUICK: Budget = {
  ...WARM_UP,
  ...{ warmUpMs: 50, firstWarmUpMs: 200, warmUpCalls: 2, measureMs: 150, minCalls: 3, maxCalls: 100 },
};
const SHAPES = ["151936x1024", "151936x896", "32000x2048", "262144x640", EMBEDDED];
const MADE_LOGITS = ["zipf", "gaussian"] as const satisfies readonly Logits[];
const LARGEST_SIZE = 2 ** 31 - 1;

/** Greedy, the first, is left out unless it is asked for. */
const ALL_SETTINGS = Object.keys(SETTINGS) as Setting[];

/**
 * Reads the command line.
 *
 * @throws UsageError
 */
export function parseCommand(args: readonly string[], { processors, embedded, findChromium }: OptionContext): Command {
  const { values, positionals } = parse(args);
  if (values.help || positionals.length === 0) return { name: "help" };
  const [name, ...rest] = positionals;
  if (name === "chart") {
    const [results, svg] = rest;
    if (rest.length !== 2) throw new UsageError("chart takes two files: results to read, and the SVG to write.");
    const threads = values.threads === undefined ? undefined : integer("--threads", values.threads, 256);
    return { name, results: results as string, svg: svg as string, shape: values.shape, threads };
  }
  if (name === "page") {
    const [results, page, svg] = rest;
    if (rest.length !== 3)
      throw new UsageError("page takes three files: results to read, the page and the SVG to write.");
    return { name, results: results as string, page: page as string, svg: svg as string };
  }
  if (name !== "cpu" && name !== "webgpu" && name !== "onnx") {
    throw new UsageError(`There is no benchmark named ${name}; there are cpu, webgpu, onnx, chart and page.`);
  }
  if (rest.length > 0) throw new UsageError(`What is ${rest[0]}? Options begin with --; see --help.`);
  const quick = values.quick ?? false;
  if (name === "onnx") return generationCommand(values, quick, processors);
  const common = {
    batches: integers("--batch", values.batch, quick ? [1, 8] : [1, 4, 8, 16], 1024),
    settings: chosen("--settings", values.settings, ALL_SETTINGS, ALL_SETTINGS.slice(1)),
    logits: chosen("--logits", values.logits, MADE_LOGITS, quick ? ["zipf"] : MADE_LOGITS),
  };
  const chromium = values.chromium === undefined ? findChromium() : engine("--chromium", values.chromium);
  const effort: Effort = {
    rounds: values.rounds === undefined ? (quick ? 2 : 5) : integer("--rounds", values.rounds, 1000),
    budgets: quick ? { main: QUICK, side: QUICK } : { main: FULL, side: SHORT },
    minutes: values.minutes === undefined ? LONGEST_MINUTES : integer("--minutes", values.minutes, 100_000),
  };
  if (name === "webgpu") {
    // Without any named, heads are chosen for the adapter, which nobody has asked for yet.
    const shapes =
      values.shapes === undefined ? undefined : list(values.shapes, []).map((text) => shape(text, embedded));
    const plan: GpuPlanOptions = {
      ...common,
      shapes,
      firstShapeOnly: quick,
      formats: chosen("--formats", values.formats, GPU_FORMATS, GPU_FORMATS),
      steps: values.steps === undefined ? undefined : integer("--steps", values.steps, 4096),
      only: values.only === undefined ? undefined : onGpu(list(values.only, [])),
      chromium,
    };
    return { name, plan, effort, json: values.json };
  }
  const threads = integers("--threads", values.threads, processors > 1 ? [1, 2] : [1], 256);
  const plan: PlanOptions = {
    ...common,
    shapes: list(values.shapes, quick ? SHAPES.slice(0, 1) : SHAPES).map((text) => shape(text, embedded)),
    formats: chosen("--formats", values.formats, FORMATS, FORMATS),
    threads: quick && values.threads === undefined ? [Math.max(...threads)] : threads,
    only: values.only === undefined ? undefined : contestants(list(values.only, [])),
    engines: {
      node: values["other-node"] === undefined ? undefined : engine("--other-node", values["other-node"]),
      chromium,
    },
  };
  return { name, plan, effort, json: values.json };
}

const FULL_TEXTS: GenerationBudget = { tokens: 32, texts: 2, warmUpTokens: 6 };
const QUICK_TEXTS: GenerationBudget = { tokens: 24, texts: 1, warmUpTokens: 6 };

function generationCommand(values: ReturnType<typeof parse>["values"], quick: boolean, processors: number): Command {
  const names = <Name extends string>(of: Readonly<Record<Name, unknown>>) => Object.keys(of) as Name[];
  const [model, more] = chosen("--model", values.model, names(MODELS), names(MODELS).slice(0, 1));
  if (model === undefined || more !== undefined) throw new UsageError("--model wants one name.");
  const options: GenerationOptions = {
    model,
    heads: chosen("--heads", values.heads, names(HEADS), quick ? ["int4", "q8"] : names(HEADS)),
    generators: chosen("--only", values.only, names(GENERATORS), names(GENERATORS)),
    settings: chosen("--settings", values.settings, GENERATION_SETTINGS, GENERATION_SETTINGS),
    threads: values.threads === undefined ? processors : integer("--threads", values.threads, 256),
    rounds: values.rounds === undefined ? (quick ? 2 : 4) : integer("--rounds", values.rounds, 1000),
  };
  return { name: "onnx", options, budget: quick ? QUICK_TEXTS : FULL_TEXTS, json: values.json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "string" },
        shapes: { type: "string" },
        formats: { type: "string" },
        batch: { type: "string" },
        threads: { type: "string" },
        settings: { type: "string" },
        logits: { type: "string" },
        only: { type: "string" },
        "other-node": { type: "string" },
        chromium: { type: "string" },
        rounds: { type: "string" },
        steps: { type: "string" },
        minutes: { type: "string" },
        quick: { type: "boolean" },
        shape: { type: "string" },
        model: { type: "string" },
        heads: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function list(text: string | undefined, otherwise: readonly string[]): readonly string[] {
  if (text === undefined) return otherwise;
  return [...new Set(text.split(",").map((entry) => entry.trim()))];
}

function chosen<T extends string>(
  option: string,
  text: string | undefined,
  known: readonly T[],
  otherwise: readonly T[],
): readonly T[] {
  return list(text, otherwise).map((entry) => {
    const found = known.find((name) => name === entry);
    if (found === undefined) throw new UsageError(`${option} knows ${known.join(", ")}; not ${JSON.stringify(entry)}.`);
    return found;
  });
}

function integers(option: string, text: string | undefined, otherwise: readonly number[], largest: number): number[] {
  return list(text, otherwise.map(String)).map((entry) => integer(option, entry, largest));
}

function integer(option: string, text: string, largest: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= largest) return value;
  throw new UsageError(`${option} wants integers from 1 to ${largest}; not ${JSON.stringify(text)}.`);
}

function shape(text: string, embedded: Shape): Shape {
  if (text === EMBEDDED) return embedded;
  const [, vocabSize, hiddenSize] = (/^(\d+)x(\d+)$/.exec(text) ?? []).map(Number);
  const fits =
    vocabSize !== undefined &&
    hiddenSize !== undefined &&
    vocabSize >= 2 &&
    vocabSize <= 2 ** 20 &&
    hiddenSize >= SMALLEST_HIDDEN_SIZE &&
    hiddenSize % QUANTIZATION_BLOCK === 0 &&
    vocabSize * hiddenSize <= LARGEST_SIZE;
  if (fits) return { name: text, vocabSize, hiddenSize };
  throw new UsageError(
    `--shapes wants ${EMBEDDED} or V x D like 151936x1024, with V from 2 to ${2 ** 20}, D a multiple of ${QUANTIZATION_BLOCK} from ` +
      `${SMALLEST_HIDDEN_SIZE}, and less than 2^31 weights; not ${JSON.stringify(text)}.`,
  );
}

function engine(option: string, path: string): Engine {
  try {
    return engineAt(path);
  } catch (error) {
    throw new UsageError(`${option} wants the path of a program that tells its version: ${(error as Error).message}`);
  }
}

function contestants(names: readonly string[]): ContestantId[] {
  const found = named(names, CONTESTANTS);
  // Without the floor there is nothing to compare ours with.
  if (found.some(isOurs)) found.push("read");
  return CONTESTANTS.map(({ id }) => id).filter((id) => found.includes(id));
}

function onGpu(names: readonly string[]): GpuContestantId[] {
  const found = named(names, GPU_CONTESTANTS);
  // Nor is there without the limit.
  return found.some(isOursOnGpu) ? [...new Set<GpuContestantId>(["copy", ...found])] : found;
}

/** Contestants by their names, or by beginnings of these. */
function named<Id extends string>(names: readonly string[], known: readonly { readonly id: Id }[]): Id[] {
  const found = new Set<Id>();
  for (const name of names) {
    const matching = known.filter(({ id }) => id === name || id.startsWith(`${name}-`));
    if (matching.length === 0) {
      throw new UsageError(`--only knows ${known.map(({ id }) => id).join(", ")}; not ${JSON.stringify(name)}.`);
    }
    for (const { id } of matching) found.add(id);
  }
  return [...found];
}
