/**
 * What a run of the kit reports: every check with its outcome, what it counted, how strong it was, and what was left out.
 */
import type { BackendCapabilities } from "@flashsampling/core";
import type { Comparison } from "./oracle/accounting.js";
import type { TapCounts } from "./subject/tap.js";

/** Outcome of a check. */
export type CheckOutcome = "passed" | "failed" | "skipped";

/** A statistical test: what it found, and what it could have found. */
export interface StatisticalResult {
  /** What was drawn. */
  readonly what: string;
  /** Number of draws. */
  readonly draws: number;
  /** Chance of a result at least as far off from an exact sampler. */
  readonly pValue: number;
  /** What this number of draws shows, in words: "a bias of 0.0010 in total variation with power 0.99". */
  readonly shows: string;
  /** Whether the test has the power that the kit aims at; false where the budget ended it. */
  readonly atFullPower: boolean;
}

/** The largest error of raw logits that was seen, where logprobs show them. */
export interface ObservedError {
  /** Weight format. */
  readonly format: string;
  /** The largest error in shares of its cap: 1 is the cap. */
  readonly shareOfCap: number;
}

/** What became of one check. */
export interface CheckReport {
  /** The check's name: `"equality/topP"`. */
  readonly id: string;
  /** What it checks, in a sentence. */
  readonly title: string;
  /** Outcome. */
  readonly outcome: CheckOutcome;
  /** Why it was skipped. */
  readonly reason?: string | undefined;
  /** What was wrong, the first few things; empty unless failed. */
  readonly failures: readonly string[];
  /** Calls, draws, noise words and second looks of the backend under test. */
  readonly counts: Readonly<TapCounts>;
  /** The account of the comparison with the float64 answers, where there was one. */
  readonly comparison?: Comparison | undefined;
  /** Statistical tests. */
  readonly statistics: readonly StatisticalResult[];
  /** Largest errors seen. */
  readonly errors: readonly ObservedError[];
  /** What this backend, budget or machine left out of the check. */
  readonly leftOut: readonly string[];
  /** Time taken. */
  readonly milliseconds: number;
}

/** What a run of the kit found. */
export interface ConformanceReport {
  /** The backend's name. */
  readonly backend: string;
  /** Its description of the device, one per configuration. */
  readonly descriptions: readonly string[];
  /** What it claims. */
  readonly capabilities: BackendCapabilities;
  /** The budget of noise words, as it was given. */
  readonly budget: number;
  /** "passed" if no check failed and at least one passed. */
  readonly outcome: "passed" | "failed";
  /** Every check that was to run. */
  readonly checks: readonly CheckReport[];
  /** Formats, variants and settings that core knows and the backend does not claim; their refusal is checked. */
  readonly notClaimed: readonly string[];
}

/**
 * The report as text for people: a line per check, then failures, skips and what was left out.
 *
 * @param report - of `runConformance`
 */
export function formatReport(report: ConformanceReport): string {
  const { checks } = report;
  const count = (outcome: CheckOutcome) => checks.filter((check) => check.outcome === outcome).length;
  const sum = (name: keyof TapCounts) => checks.reduce((total, { counts }) => total + counts[name], 0);
  return [
    `${report.backend}: ${report.descriptions.join("; ")}`,
    ...checks.flatMap(lines),
    ...(report.notClaimed.length > 0 ? [`not claimed: ${report.notClaimed.join(", ")}`] : []),
    `${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped; ${sum("calls")} calls, ` +
      `${sum("draws")} draws, ${scientific(sum("noiseWords"))} noise words of a budget of ${scientific(report.budget)}, ` +
      `${sum("secondLooks")} second looks`,
  ].join("\n");
}

function lines(check: CheckReport): string[] {
  const mark = { passed: "✔", failed: "✘", skipped: "–" }[check.outcome];
  const { comparison } = check;
  const account =
    comparison === undefined
      ? ""
      : `; ${comparison.tokens} tokens compared, ${comparison.disagreements} differ, ${comparison.unexcused} without excuse; ` +
        `near ties turned: ${comparison.turned}, predicted at most ${comparison.predicted.toFixed(1)}` +
        (comparison.turned === 0 ? "" : `, the widest at ${comparison.largestTurn.toFixed(2)} of the error allowed`);
  return [
    `${mark} ${check.id}: ${check.title} (${(check.milliseconds / 1000).toFixed(1)} s${account})`,
    ...check.statistics.map(
      ({ what, draws, pValue, shows, atFullPower }) =>
        `    ${what}: p = ${pValue.toPrecision(3)}, ${draws} draws show ${shows}${atFullPower ? "" : " (the budget ends here)"}`,
    ),
    ...check.errors.map(
      ({ format, shareOfCap }) => `    ${format}: largest error of a raw logit ${shareOfCap.toFixed(3)} of its cap`,
    ),
    ...check.leftOut.map((what) => `    left out: ${what}`),
    ...(check.reason === undefined ? [] : [`    skipped: ${check.reason}`]),
    ...check.failures.map((failure) => `    ✘ ${failure}`),
  ];
}

function scientific(value: number): string {
  return value < 1e5 ? String(value) : value.toExponential(1);
}
