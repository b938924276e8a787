/**
 * From options to jobs: a pure function. A job is what one fresh process does.
 */

import type { EngineId, Engines } from "../engines.js";
import { CONTESTANTS, type ContestantId, contestantInfo, heldFormat, isOurs } from "./contestants.js";
import { type Case, EMBEDDED, type Format, type Logits, type Setting, type Shape } from "./problem.js";

/** What to measure. */
export interface PlanOptions {
  readonly shapes: readonly Shape[];
  readonly formats: readonly Format[];
  readonly batches: readonly number[];
  readonly settings: readonly Setting[];
  /** Distributions for shapes with made weights. The embedded model has its own. */
  readonly logits: readonly Logits[];
  readonly threads: readonly number[];
  /** Contestants that may run; undefined: all. */
  readonly only: readonly ContestantId[] | undefined;
  /** Engines for FlashSampling besides this Node. */
  readonly engines: Engines;
}

const NO_ENGINE: Readonly<Record<EngineId, string>> = {
  node: "no other Node was named (--other-node)",
  chromium: "no Chromium is on the PATH, and none was named (--chromium)",
};

/** What FlashSampling's CPU backend says that it takes. */
export interface Abilities {
  readonly formats: readonly string[];
}

/** What one process does: one contestant with one head. */
export interface Job {
  /**
   * Whether it has what the aims are about: the first head with the largest number of threads, one row of each setting, and temperature alone
   * in batches; of FlashSampling one row of each distribution. That is measured at length in every round, the rest shortly in the first one.
   */
  readonly isMain: boolean;
  readonly contestant: ContestantId;
  readonly shape: Shape;
  readonly format: Format;
  readonly threads: number;
  /** Nothing for `read`, which has only one kind of call. */
  readonly cases: readonly Case[];
}

/** Something that is not measured, and why. */
export interface Skip {
  readonly contestant: ContestantId;
  /** Weight formats or settings; undefined: all. */
  readonly what?: string | undefined;
  readonly reason: string;
}

/** All jobs of a run, by shape: the weights of one shape are made, measured and removed before the next. */
export interface Plan {
  readonly shapes: readonly { readonly shape: Shape; readonly jobs: readonly Job[] }[];
  readonly skipped: readonly Skip[];
}

/**
 * Plans a run.
 *
 * @param options - what to measure
 * @param abilities - what FlashSampling's backend takes
 */
export function planRun(options: PlanOptions, abilities: Abilities): Plan {
  const wanted = CONTESTANTS.filter(({ id }) => options.only === undefined || options.only.includes(id));
  const skipped: Skip[] = [];
  const taking = wanted.filter(({ id, engine }) => {
    if (engine === undefined || options.engines[engine] !== undefined) return true;
    skipped.push({ contestant: id, reason: NO_ENGINE[engine] });
    return false;
  });
  const unable = options.formats.filter((format) => !abilities.formats.includes(format));
  if (unable.length > 0 && taking.some(({ id }) => id === "flashsampling")) {
    const reason = `the CPU backend takes weights of the formats ${abilities.formats.join(", ")}`;
    skipped.push({ contestant: "flashsampling", what: unable.join(", "), reason });
  }
  for (const { id, settings, settingsReason } of taking) {
    if (settings === undefined) continue;
    const left = options.settings.filter((setting) => !settings.includes(setting));
    if (left.length > 0) skipped.push({ contestant: id, what: left.join(", "), reason: settingsReason as string });
  }
  const shapes = options.shapes.map((shape) => ({
    shape,
    jobs: taking.flatMap((contestant): Job[] => {
      const distributions = shape.name === EMBEDDED ? (["held-out"] as const) : options.logits;
      const first = distributions[0] as Logits;
      const { id, threads } = contestant;
      const candidates = [...new Set(options.formats.map((format) => heldFormat(id, format)))];
      const formats = candidates.filter(
        (format) => contestant.formats.includes(format) && !(isOurs(id) && unable.includes(format)),
      );
      if (contestant.firstHeadOnly && shape !== options.shapes[0]) return [];
      // Second looks are FlashSampling's alone, and other logits are about these.
      const isMain = ({ logits, batch, setting }: Case) =>
        logits === first ? batch === 1 || setting === "temperature" : batch === 1 && id === "flashsampling";
      const cases = distributions
        .flatMap((logits) =>
          options.batches.flatMap((batch) => options.settings.map((setting) => ({ batch, setting, logits }))),
        )
        .filter((run) => contestant.settings?.includes(run.setting) !== false && contestant.takes(run, first));
      if (id !== "read" && cases.length === 0) return [];
      return formats.flatMap((format) =>
        threadCounts(threads, options.threads).flatMap((count): Job[] => {
          const job = { contestant: id, shape, format, threads: count };
          const hasMain = shape === options.shapes[0] && (count === Math.max(...options.threads) || threads === "one");
          if (id === "read") return [{ ...job, isMain: hasMain, cases: [] }];
          const [main, side] = [true, false].map((which) => cases.filter((run) => (hasMain && isMain(run)) === which));
          return [
            { ...job, isMain: true, cases: main as Case[] },
            { ...job, isMain: false, cases: side as Case[] },
          ].filter((each) => each.cases.length > 0);
        }),
      );
    }),
  }));
  return { shapes, skipped };
}

function threadCounts(kind: "every" | "largest" | "one", threads: readonly number[]): readonly number[] {
  if (kind === "every") return threads;
  return kind === "largest" ? [Math.max(...threads)] : [1];
}

/** Most rounds of a main job that no aim is about. */
const ROUNDS_WITHOUT_AIM = 2;

/** In how many rounds a job takes part. No aim is about f32, which takes the longest. */
export function roundsOf({ contestant, format, isMain }: Job, rounds: number): number {
  if (!isMain) return 1;
  const isInAims = contestantInfo(contestant).isInAims && format !== "f32";
  return isInAims ? rounds : Math.min(rounds, ROUNDS_WITHOUT_AIM);
}

/**
 * The order of a shape's jobs in one round. Each round begins at another place, so that no contestant is always the one after the
 * slowest, and what drifts over time hits all.
 */
export function orderOfRound<T>(jobs: readonly T[], round: number, rounds: number): T[] {
  const start = Math.floor((round * jobs.length) / rounds);
  return [...jobs.slice(start), ...jobs.slice(0, start)];
}
