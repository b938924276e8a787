/**
 * A call of `sample` that asks for logprobs, compared with what it must answer: tokens, the normaliser, the drawn tokens' logprobs and
 * the list of the likeliest, against float64.
 */
import { NO_TOKEN, type SampleLogprobs, type SampleOptions } from "@flashsampling/core";
import { SortedRow } from "@flashsampling/core/reference";
import type { CheckContext } from "./check.js";
import { describeHead, type LoadedHead, sampleAndCompare } from "./compare.js";
import { MASS_ERROR, type RowExpectation } from "./oracle/expect-row.js";

/** Rounding of a difference of float32 numbers. */
const rounding = (...values: number[]) => 2 ** -23 * Math.max(1, ...values.map(Math.abs));

/**
 * Samples, and compares every row's tokens and logprobs with the float64 answer. Failures go to the context.
 *
 * @param context - where failures, the account and the errors seen go
 * @param loaded - the head
 * @param hidden - [B, D]
 * @param options - of `sample`, `logprobs` and `logprobsMode` among them
 */
export async function compareLogprobs(
  context: CheckContext,
  loaded: LoadedHead,
  hidden: Float32Array,
  options: SampleOptions,
): Promise<void> {
  const { result, expected } = await sampleAndCompare(context, loaded, hidden, options);
  const { logprobs } = result;
  if (logprobs === undefined) {
    context.fail("logprobs were asked for and none came");
    return;
  }
  context.expect(logprobs.mode === options.logprobsMode, `logprobs of mode ${logprobs.mode}`);
  const { draws = 1, logprobs: top = 0 } = options;
  for (const [row, expectation] of expected.entries()) {
    const rowTokens = result.tokens.subarray(row * draws, (row + 1) * draws);
    const ofRow = {
      logZ: logprobs.logZ[row] as number,
      chosen: logprobs.chosen.subarray(row * draws, (row + 1) * draws),
      topTokens: logprobs.topTokens.subarray(row * top, (row + 1) * top),
      topLogprobs: logprobs.topLogprobs.subarray(row * top, (row + 1) * top),
    };
    const where = `row ${row}, ${describeHead(loaded.head, loaded.test)}`;
    if (expectation.draws.length === 0) {
      const isBlank =
        Number.isNaN(ofRow.logZ) &&
        ofRow.chosen.every(Number.isNaN) &&
        ofRow.topTokens.every((token) => token === NO_TOKEN) &&
        ofRow.topLogprobs.every(Number.isNaN);
      context.expect(isBlank, `a row that cannot be sampled has logprobs: ${where}`);
    } else {
      compareRow(context, loaded, expectation, logprobs.mode, rowTokens, ofRow, where);
    }
  }
}

function compareRow(
  context: CheckContext,
  { test }: LoadedHead,
  { raw, keptLogits, errors, isCutCertain, logits }: RowExpectation,
  mode: SampleLogprobs["mode"],
  tokens: Uint32Array,
  got: Pick<SampleLogprobs, "chosen" | "topTokens" | "topLogprobs"> & { readonly logZ: number },
  where: string,
): void {
  // Where the cut lies within its error, a backend may rightly renormalise over other tokens.
  if (mode === "processed" && !isCutCertain) return;
  const of = mode === "raw" ? raw.logits : keptLogits;
  const error = mode === "processed" ? errors.logit : test.isExact ? 0 : largestError(raw);
  const { entries, cumulative } = new SortedRow(of);
  const logZ = (entries[0]?.logit ?? 0) + Math.log(cumulative.at(-1) as number);
  const tolerance = error + MASS_ERROR + rounding(logZ);
  context.expect(
    Math.abs(got.logZ - logZ) <= tolerance,
    () => `log Z is ${got.logZ}, not ${logZ} ± ${tolerance.toExponential(1)}: ${where}`,
  );
  const isClose = (logprob: number, token: number) => {
    const logit = (mode === "raw" ? of : logits)[token] as number;
    return Math.abs(logprob - (logit - logZ)) <= 2 * error + MASS_ERROR + rounding(logit, logZ);
  };
  for (const [draw, token] of tokens.entries()) {
    const logprob = got.chosen[draw] as number;
    context.expect(
      isClose(logprob, token),
      () => `the logprob of drawn token ${token} is ${logprob}, not ${(of[token] as number) - logZ}: ${where}`,
    );
  }
  const listed = new Set<number>();
  for (const [rank, token] of got.topTokens.entries()) {
    const logprob = got.topLogprobs[rank] as number;
    const entry = entries[rank];
    if (entry === undefined) {
      const isBlank = token === NO_TOKEN && logprob === Number.NEGATIVE_INFINITY;
      context.expect(isBlank, () => `entry ${rank} of ${entries.length} likeliest tokens is ${token}: ${where}`);
      continue;
    }
    const logit = of[token] ?? Number.NEGATIVE_INFINITY;
    const isInPlace = test.isExact ? token === entry.token : Math.abs(logit - entry.logit) <= 2 * error;
    context.expect(
      isInPlace && !listed.has(token),
      () => `the token of rank ${rank} is ${token}, not ${entry.token}: ${where}`,
    );
    context.expect(
      isClose(logprob, token),
      () => `the logprob of rank ${rank} is ${logprob}, not ${entry.logit - logZ}: ${where}`,
    );
    listed.add(token);
    if (mode === "raw" && token < of.length) {
      // The normaliser cancels: what is left is the backend's own logit.
      const difference = Math.abs(logprob + got.logZ - logit);
      const cap = test.isExact ? 0 : (raw.errors[token] as number);
      context.expect(
        difference <= cap + rounding(logprob, got.logZ),
        () =>
          `the raw logit of token ${token} is off by ${difference.toExponential(2)}, its cap is ${cap.toExponential(2)}: ${where}`,
      );
      if (cap > 0) context.noteError(test.weights.format, difference / cap);
    }
  }
}

function largestError({ logits, errors }: RowExpectation["raw"]): number {
  return errors.reduce(
    (worst, error, token) => (logits[token] === Number.NEGATIVE_INFINITY ? worst : Math.max(worst, error)),
    0,
  );
}
