/**
 * Runs the kit on a backend: lists its checks, runs them one after the other, reports on each.
 */
import {
  type Backend,
  type BackendCapabilities,
  type BackendFeature,
  FlashSamplingError,
  isFlashSamplingError,
  throwIfAborted,
  type Variant,
  type WeightFormat,
} from "@flashsampling/core";
import { invalidArgument } from "@flashsampling/core/backend";
import { type Check, CheckContext, type ConformanceCheck, EnoughFailures, type MachineLimits, Skip } from "./check.js";
import { CHECKS } from "./checks/index.js";
import { ENCODINGS } from "./data/heads.js";
import { TestRandom } from "./data/random.js";
import { memoryInUse, totalMemory } from "./machine.js";
import type { CheckOutcome, CheckReport, ConformanceReport } from "./report.js";
import { Subject } from "./subject/subject.js";

/** Options of {@link runConformance}. */
export interface ConformanceOptions {
  /**
   * Noise words that the device can afford: one word per token of the vocabulary and draw. Checks of equality take at most a third of it
   * and stop at a few million words each, the statistical ones take the rest; 1.7·10¹¹ give everything full power. Some checks have a
   * least size that a smaller budget does not shrink: together about 4·10⁷ words.
   */
  readonly budget: number;
  /**
   * Share of these least sizes, and of lists of shapes, that is enough: above 0, at most 1, the default. For devices on which even a small
   * call takes long, such as a GPU that a CPU emulates. The report says in `leftOut` what was less.
   */
  readonly extent?: number | undefined;
  /** Seed of the test data, unsigned 32-bit. Default 0. The seeds of statistical tests are 0, 1, 2, … whatever it is. */
  readonly seed?: number | undefined;
  /** Names of checks to run, or their beginnings: `["settings/", "noise/words"]`. Default: all. */
  readonly only?: readonly string[] | undefined;
  /** Checks that are not to run, each with the reason that the report gives for the skip. */
  readonly leaveOut?: Readonly<Record<string, string>> | undefined;
  /** Called after each check. */
  readonly onProgress?: ((check: CheckReport) => void) | undefined;
  /** Aborts the run: it rejects with `ABORTED`. */
  readonly signal?: AbortSignal | undefined;
  /** Memory of the machine in bytes, which decides whether large heads are tried. Default: what the platform says. */
  readonly totalMemory?: number | undefined;
  /** Bytes in use, for the check that memory does not grow; a device's own memory, say. Default: what the platform says. */
  readonly memoryInUse?: (() => number | Promise<number>) | undefined;
}

/**
 * The checks that apply to a backend that claims this, in the order in which they run.
 *
 * @param capabilities - what the backend claims; left out, all checks are listed
 */
export function conformanceChecks(capabilities?: BackendCapabilities): ConformanceCheck[] {
  return CHECKS.filter((check) => capabilities === undefined || check.applies(capabilities)).map(({ id, title }) => ({
    id,
    title,
  }));
}

/**
 * Runs the kit on a backend.
 *
 * @param backend - the backend, or several configurations of it (numbers of workers, tile sizes) that must agree to the bit; the first
 * one takes all the other checks
 * @param options - budget, seed, selection
 * @throws FlashSamplingError `BACKEND_UNAVAILABLE` if a configuration cannot be opened, `ABORTED`, `INVALID_ARGUMENT` if `only` or
 * `leaveOut` names no check, `extent` is out of range, or configurations claim different things
 */
export async function runConformance(
  backend: Backend | readonly Backend[],
  options: ConformanceOptions,
): Promise<ConformanceReport> {
  const configurations = Array.isArray(backend) ? (backend as readonly Backend[]) : [backend as Backend];
  const { budget, extent = 1, seed = 0, leaveOut = {}, onProgress, signal } = options;
  for (const name of [...(options.only ?? []), ...Object.keys(leaveOut)]) {
    if (CHECKS.some(({ id }) => id.startsWith(name))) continue;
    const message = `No check is called ${name}, nor begins so; conformanceChecks() lists them.`;
    throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument: name in leaveOut ? "leaveOut" : "only" });
  }
  if (!(extent > 0 && extent <= 1)) throw invalidArgument("extent", "a number above 0 and at most 1", extent);
  const machine: MachineLimits = {
    totalMemory: options.totalMemory ?? totalMemory(),
    memoryInUse: options.memoryInUse ?? memoryInUse(),
  };
  const subjects: Subject[] = [];
  try {
    for (const configuration of configurations) subjects.push(await Subject.open(configuration, signal));
    const capabilities = (subjects[0] as Subject).capabilities;
    refuseOtherClaims(subjects);
    const checks: CheckReport[] = [];
    for (const check of CHECKS.filter(({ id }) => isSelected(id, options.only))) {
      if (!check.applies(capabilities)) continue;
      throwIfAborted(signal);
      const random = new TestRandom(seed, seriesOf(check.id));
      const context = new CheckContext(subjects, { budget, extent, random, signal, machine });
      const report = await runCheck(check, context, leaveOut[check.id]);
      checks.push(report);
      onProgress?.(report);
    }
    const hasPassed = checks.some(({ outcome }) => outcome === "passed");
    const hasFailed = checks.some(({ outcome }) => outcome === "failed");
    return {
      backend: (configurations[0] as Backend).name,
      descriptions: subjects.map(({ sampler }) => sampler.backend.description),
      capabilities,
      budget,
      outcome: hasPassed && !hasFailed ? "passed" : "failed",
      checks,
      notClaimed: notClaimed(capabilities),
    };
  } finally {
    for (const { sampler } of subjects) await sampler.dispose();
  }
}

/** Configurations that claim different things cannot agree to the bit: activations that are quantised make other tokens. */
function refuseOtherClaims(subjects: readonly Subject[]): void {
  const [first, ...others] = subjects.map(({ capabilities }) => JSON.stringify(capabilities));
  const other = others.findIndex((claims) => claims !== first) + 1;
  if (other === 0) return;
  const message = `Configuration ${other} claims other capabilities than configuration 0; run the kit on each alone.`;
  throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument: "backend" });
}

function isSelected(id: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((name) => id.startsWith(name));
}

async function runCheck(check: Check, context: CheckContext, leftOut: string | undefined): Promise<CheckReport> {
  for (const { tap } of context.subjects) tap.takeCounts();
  const start = performance.now();
  let outcome: CheckOutcome = "passed";
  let reason: string | undefined;
  try {
    if (leftOut !== undefined) context.skip(leftOut);
    await check.run(context);
    const { accounting } = context;
    if (accounting !== undefined && !accounting.isWithinPrediction) {
      const { turned, predicted } = accounting.comparison;
      context.fail(`${turned} near ties went the other way, where the gaps predict at most ${predicted.toFixed(2)}`);
    }
  } catch (error) {
    throwIfAborted(context.signal);
    if (error instanceof Skip) {
      outcome = "skipped";
      reason = error.message;
    } else if (!(error instanceof EnoughFailures)) {
      context.failures.push(`the check broke off: ${describeError(error)}`);
    }
  }
  if (context.failures.length > 0) outcome = "failed";
  const counts = context.subjects.map(({ tap }) => tap.takeCounts());
  const sum = (name: keyof (typeof counts)[number]) => counts.reduce((total, count) => total + count[name], 0);
  return {
    id: check.id,
    title: check.title,
    outcome,
    reason,
    failures: context.failures,
    counts: {
      calls: sum("calls"),
      draws: sum("draws"),
      noiseWords: sum("noiseWords"),
      secondLooks: sum("secondLooks"),
    },
    comparison: context.accounting?.comparison,
    statistics: context.statistics,
    errors: context.observedErrors,
    leftOut: context.leftOut,
    milliseconds: performance.now() - start,
  };
}

function describeError(error: unknown): string {
  if (isFlashSamplingError(error)) return `${error.code}: ${error.message}`;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** A number for a check's test data, from its name: FNV-1a. */
function seriesOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

const VARIANTS: Readonly<Record<Variant, true>> = { fused: true, grouped: true, online: true };

const FEATURES: Readonly<Record<BackendFeature, true>> = {
  temperature: true,
  logitBias: true,
  repetitionPenalty: true,
  frequencyPenalty: true,
  presencePenalty: true,
  allowedTokens: true,
  topK: true,
  topP: true,
  minP: true,
  epsilonCutoff: true,
  etaCutoff: true,
  topNSigma: true,
  draws: true,
  logprobs: true,
  bias: true,
  logitScale: true,
  softCap: true,
};

/** What core knows and the backend does not claim. */
function notClaimed({ formats, variants, parameters }: BackendCapabilities): string[] {
  return [
    ...(Object.keys(ENCODINGS) as WeightFormat[]).filter((format) => !formats.includes(format)),
    ...(Object.keys(VARIANTS) as Variant[]).filter((variant) => !variants.includes(variant)),
    ...(Object.keys(FEATURES) as BackendFeature[]).filter((feature) => !parameters.includes(feature)),
  ];
}
