/**
 * From options to jobs on a GPU: a pure function.
 */
import type { Engine } from "../engines.js";
import { type Case, EMBEDDED, type Format, type Logits, type Setting, type Shape } from "../plan/problem.js";
import type { Unmeasured } from "../report/results.js";
import type { AdapterFacts } from "./adapter.js";
import { GPU_CONTESTANTS, type GpuContestantId, gpuContestantInfo, heldFormatOnGpu } from "./contestants.js";

/** What to measure. */
export interface GpuPlanOptions {
  /** Heads; undefined: what the adapter is fit for. */
  readonly shapes: readonly Shape[] | undefined;
  /** Whether the first head alone is measured where none are named. */
  readonly firstShapeOnly: boolean;
  readonly formats: readonly Format[];
  readonly batches: readonly number[];
  readonly settings: readonly Setting[];
  /** Distributions for shapes with made weights. The embedded model has its own. */
  readonly logits: readonly Logits[];
  /** Steps of a queue; undefined: what the adapter is fit for. */
  readonly steps: number | undefined;
  /** Contestants that may run; undefined: all. */
  readonly only: readonly GpuContestantId[] | undefined;
  readonly chromium: Engine | undefined;
}

/** What one process does on a GPU: one contestant with one head. */
export interface GpuJob {
  readonly contestant: GpuContestantId;
  readonly shape: Shape;
  readonly format: Format;
  /** Whether it has what the aims are about: the first head, one row of each setting, and temperature alone in batches. */
  readonly isMain: boolean;
  /** Nothing for `copy`, which has only one kind of call. */
  readonly cases: readonly Case[];
  /** Steps of a queue, and copies of one call. */
  readonly steps: number;
  /** Whether a CPU emulates the adapter. A browser that finds one of the other kind measures something else. */
  readonly isEmulated: boolean;
}

/** All jobs of a run, by shape. */
export interface GpuPlan {
  readonly shapes: readonly { readonly shape: Shape; readonly jobs: readonly GpuJob[] }[];
  /** Steps of a queue. */
  readonly steps: number;
  readonly skipped: readonly Unmeasured<GpuContestantId>[];
}

const STEPS = 64;
const STEPS_EMULATED = 4;

/** Heads that are measured unless others are named. On an emulated GPU small ones tell the ratio; large ones would tell no more. */
const SHAPES = ["151936x4096", "151936x1024", "151936x896", "32000x2048", "262144x640"];
const SHAPES_EMULATED = ["8000x128"];
const LARGEST_EMULATED = { vocabSize: 32_000, hiddenSize: 256 };

/** Most rows of a queue of steps. */
const MOST_STEP_ROWS = 32;

/**
 * Plans a run.
 *
 * @param options - what to measure
 * @param adapter - the adapter
 */
export function planGpu(options: GpuPlanOptions, { isEmulated }: Pick<AdapterFacts, "isEmulated">): GpuPlan {
  const skipped: Unmeasured<GpuContestantId>[] = [];
  const steps = options.steps ?? (isEmulated ? STEPS_EMULATED : STEPS);
  const taking = GPU_CONTESTANTS.filter(({ id, engine }) => {
    if (options.only?.includes(id) === false) return false;
    if (engine === "node" || options.chromium !== undefined) return true;
    skipped.push({ contestant: id, reason: "no Chromium is on the PATH, and none was named (--chromium)" });
    return false;
  });
  const usual = (isEmulated ? SHAPES_EMULATED : SHAPES).map(shapeOf);
  const named = options.shapes ?? (options.firstShapeOnly ? usual.slice(0, 1) : usual);
  const [first] = named;
  const shapes = named.map((shape) => {
    const { vocabSize, hiddenSize } = shape;
    const isTooLarge =
      isEmulated && (vocabSize > LARGEST_EMULATED.vocabSize || hiddenSize > LARGEST_EMULATED.hiddenSize);
    if (isTooLarge) {
      const most = `V = ${LARGEST_EMULATED.vocabSize}, D = ${LARGEST_EMULATED.hiddenSize}`;
      const reason = `a CPU emulates this GPU: heads larger than ${most} would take long and tell nothing of a GPU`;
      skipped.push({ contestant: "flashsampling", what: shape.name, reason });
      return { shape, jobs: [] };
    }
    return { shape, jobs: taking.flatMap(({ id }) => jobsOf(id, shape, shape === first, options, steps, isEmulated)) };
  });
  return { shapes, steps, skipped };
}

function jobsOf(
  contestant: GpuContestantId,
  shape: Shape,
  isFirst: boolean,
  { formats, batches, settings, logits }: GpuPlanOptions,
  steps: number,
  isEmulated: boolean,
): GpuJob[] {
  const info = gpuContestantInfo(contestant);
  if (info.firstHeadOnly && !isFirst) return [];
  const distributions = shape.name === EMBEDDED ? (["held-out"] as const) : logits;
  const first = distributions[0] as Logits;
  const cases = distributions
    .flatMap((distribution) =>
      batches.flatMap((batch) => settings.map((setting) => ({ batch, setting, logits: distribution }))),
    )
    .filter((run) => info.takes(run, first) && (contestant !== "flashsampling-steps" || run.batch <= MOST_STEP_ROWS));
  const isMain = (run: Case) => isFirst && run.logits === first && (run.batch === 1 || run.setting === "temperature");
  const held = [...new Set(formats.map((format) => heldFormatOnGpu(contestant, format)))];
  return held.flatMap((format): GpuJob[] => {
    const job = { contestant, shape, format, steps, isEmulated };
    if (contestant === "copy") return [{ ...job, isMain: isFirst, cases: [] }];
    return [true, false]
      .map((which) => ({ ...job, isMain: which, cases: cases.filter((run) => isMain(run) === which) }))
      .filter((each) => each.cases.length > 0);
  });
}

/** A head with made weights by its name, `V x D` without the blanks. */
export function shapeOf(name: string): Shape {
  const [vocabSize, hiddenSize] = name.split("x").map(Number) as [number, number];
  return { name, vocabSize, hiddenSize };
}

/** One line for what a job is measured with besides the contestant. */
export function gpuHeadName({ shape, format }: Pick<GpuJob, "shape" | "format">): string {
  return `${shape.name} ${format}`;
}
