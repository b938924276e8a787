/**
 * What a check is, and what it works with.
 */
import type { BackendCapabilities } from "@flashsampling/core";
import type { TestRandom } from "./data/random.js";
import type { Accounting } from "./oracle/accounting.js";
import type { ObservedError, StatisticalResult } from "./report.js";
import type { Subject } from "./subject/subject.js";

/** A check as it is listed. */
export interface ConformanceCheck {
  /** The check's name, stable: `"equality/topP"`. */
  readonly id: string;
  /** What it checks, in a sentence. */
  readonly title: string;
}

/** A check with its code. */
export interface Check extends ConformanceCheck {
  /** Whether it has anything to check on a backend that claims this. */
  applies(capabilities: BackendCapabilities): boolean;
  /** Runs it: failures and notes go to the context, and what is thrown is a failure. */
  run(context: CheckContext): Promise<void>;
}

/** Thrown to skip a check. */
export class Skip extends Error {}

/** Thrown to end a check that has failed often enough. */
export class EnoughFailures extends Error {}

/** Failures that a check reports before it stops. */
const MOST_FAILURES = 10;

/** Resources of the machine, where the platform tells them. */
export interface MachineLimits {
  /** Memory of the machine in bytes; undefined if unknown. */
  readonly totalMemory: number | undefined;
  /** Memory in use in bytes; undefined if unknown. */
  readonly memoryInUse: (() => number | Promise<number>) | undefined;
}

/** What a running check works with, and where it reports to. */
export class CheckContext {
  /** Configurations of the backend, at least one; checks that need only one use the first. */
  readonly subjects: readonly Subject[];
  /** Noise words that the whole run may take. */
  readonly budget: number;
  /** Share of what checks take whatever the budget, in (0, 1]. */
  readonly extent: number;
  /** Aborts the run. */
  readonly signal: AbortSignal | undefined;
  /** The machine. */
  readonly machine: MachineLimits;
  /** What was wrong. */
  readonly failures: string[] = [];
  /** What was left out. */
  readonly leftOut: string[] = [];
  /** Statistical tests. */
  readonly statistics: StatisticalResult[] = [];
  /** Largest errors by format. */
  readonly errors = new Map<string, number>();
  /** Accounts of comparisons with the float64 answers. */
  accounting: Accounting | undefined;
  /** The check's test data. */
  readonly random: TestRandom;

  constructor(
    subjects: readonly Subject[],
    options: {
      budget: number;
      extent: number;
      random: TestRandom;
      signal: AbortSignal | undefined;
      machine: MachineLimits;
    },
  ) {
    this.subjects = subjects;
    this.budget = options.budget;
    this.extent = options.extent;
    this.signal = options.signal;
    this.machine = options.machine;
    this.random = options.random;
  }

  /** The first configuration. */
  get subject(): Subject {
    return this.subjects[0] as Subject;
  }

  /** What the backend claims. */
  get capabilities(): BackendCapabilities {
    return this.subject.capabilities;
  }

  /**
   * A share of the budget in noise words.
   *
   * @param share - of the budget
   * @param least - what the check takes whatever the budget, at the full extent
   * @param most - what it needs at most
   */
  words(share: number, least: number, most: number): number {
    const words = Math.min(most, Math.max(least * this.extent, this.budget * share));
    if (words < least) this.#noteSmaller(`${words.toExponential(1)} of ${least.toExponential(1)} noise words`);
    return words;
  }

  /**
   * Sizes that a check goes through: at the full extent all of them, otherwise some, chosen at random by the seed of the test data.
   *
   * @param sizes - all
   * @param what - they are, for the report: "batch sizes"
   */
  some<T>(sizes: readonly T[], what: string): readonly T[] {
    const count = this.times(sizes.length, what);
    if (count === sizes.length) return sizes;
    const chosen = new Set(this.random.permutation(sizes.length).slice(0, count));
    return sizes.filter((_, i) => chosen.has(i));
  }

  /**
   * How often a check does something: at the full extent as often as it says, otherwise less, but once at least.
   *
   * @param count - at the full extent
   * @param what - is counted, for the report: "calls at once"
   */
  times(count: number, what: string): number {
    const fewer = Math.ceil(count * this.extent);
    if (fewer < count) this.#noteSmaller(`${fewer} of ${count} ${what}`);
    return fewer;
  }

  #noteSmaller(what: string): void {
    const note = `the full extent: ${what}`;
    if (!this.leftOut.includes(note)) this.leftOut.push(note);
  }

  /** Notes a failure. */
  fail(message: string): void {
    this.failures.push(message);
    if (this.failures.length >= MOST_FAILURES) throw new EnoughFailures();
  }

  /** Notes a failure unless `condition` holds. */
  expect(condition: boolean, message: string | (() => string)): void {
    if (!condition) this.fail(typeof message === "string" ? message : message());
  }

  /** Ends the check as skipped. */
  skip(reason: string): never {
    throw new Skip(reason);
  }

  /** Notes an observed error in shares of its cap. */
  noteError(format: string, shareOfCap: number): void {
    this.errors.set(format, Math.max(this.errors.get(format) ?? 0, shareOfCap));
  }

  /** The observed errors. */
  get observedErrors(): ObservedError[] {
    return Array.from(this.errors, ([format, shareOfCap]) => ({ format, shareOfCap }));
  }
}
