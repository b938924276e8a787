/**
 * A call of `sample` compared with what it must answer, row by row and draw by draw.
 */
import {
  BackendRowStatus,
  type LmHead,
  NO_TOKEN,
  type SampleOptions,
  type SampleRequest,
  type SampleResult,
} from "@flashsampling/core";
import type { CheckContext } from "./check.js";
import type { TestHead } from "./data/heads.js";
import { Accounting } from "./oracle/accounting.js";
import { expectRow, type RowExpectation } from "./oracle/expect-row.js";
import type { Subject } from "./subject/subject.js";

/** Names of {@link BackendRowStatus}, as results and errors have them. */
const STATUS_NAMES: Readonly<Record<number, string>> = {
  [BackendRowStatus.Ok]: "ok",
  [BackendRowStatus.NonFiniteLogits]: "NON_FINITE_LOGITS",
  [BackendRowStatus.EmptySupport]: "EMPTY_SUPPORT",
};

/** A head under test: loaded, and as the oracle knows it. */
export interface LoadedHead {
  readonly head: LmHead;
  readonly test: TestHead;
  readonly subject: Subject;
}

/** Loads a head of a check, uses it, and disposes of it. */
export function withTestHead<T>(subject: Subject, test: TestHead, use: (loaded: LoadedHead) => Promise<T>): Promise<T> {
  return subject.withHead(test.weights, (head) => use({ head, test, subject }));
}

/**
 * Samples, and compares every row's status and every token with the float64 answer. Failures go to the context.
 *
 * @param context - where failures and the account go
 * @param loaded - the head
 * @param hidden - [B, D]
 * @param options - of `sample`; rows that fail are reported, not thrown
 */
export async function sampleAndCompare(
  context: CheckContext,
  { head, test, subject }: LoadedHead,
  hidden: Float32Array,
  options: SampleOptions,
): Promise<{ result: SampleResult; expected: RowExpectation[] }> {
  const result = await head.sample(hidden, { ...options, signal: context.signal, onRowError: "report" });
  const request = subject.tap.lastRequest;
  const { secondLooks } = result.stats;
  context.expect(
    Number.isInteger(secondLooks) && secondLooks >= 0 && secondLooks <= request.batchSize * request.draws,
    `${secondLooks} second looks for ${request.batchSize * request.draws} draws`,
  );
  context.accounting ??= new Accounting();
  const expected: RowExpectation[] = [];
  for (let row = 0; row < request.batchSize; row++) {
    const state = hidden.subarray(row * head.hiddenSize, (row + 1) * head.hiddenSize);
    const expectation = expectRow(test, subject.activationsOf(test.weights.format), state, request, row);
    expected.push(expectation);
    const tokens = result.tokens.subarray(row * request.draws, (row + 1) * request.draws);
    const where = () => `row ${row} of ${request.batchSize}, ${describeHead(head, test)}, ${describeRow(request, row)}`;
    const wanted = STATUS_NAMES[expectation.status];
    const status = result.rows[row]?.code;
    context.expect(status === wanted, () => `status ${status} where ${wanted} is right: ${where()}`);
    if (status !== wanted) continue;
    if (expectation.status !== BackendRowStatus.Ok) {
      context.expect(
        tokens.every((token) => token === NO_TOKEN),
        () => `a row that cannot be sampled has tokens: ${where()}`,
      );
      continue;
    }
    for (const draw of context.accounting.addRow(expectation.draws, tokens)) {
      context.fail(
        `token ${tokens[draw]} where the float64 reference draws ${expectation.draws[draw]?.token}, and no near tie ` +
          `or boundary excuses it: draw ${draw}, ${where()}`,
      );
    }
  }
  return { result, expected };
}

/** A head's shape, format and encoding, for reports. */
export function describeHead({ vocabSize, hiddenSize, format }: LmHead, { what = format, isExact }: TestHead): string {
  return `head ${vocabSize} × ${hiddenSize} ${what}${isExact ? " of exact weights" : ""}`;
}

/** A row's settings and identity, those that are on. */
function describeRow({ rows, draws, variant }: SampleRequest, row: number): string {
  const off: Readonly<Record<string, number>> = {
    temperature: 1,
    topK: 0,
    topP: 1,
    minP: 0,
    epsilonCutoff: 0,
    etaCutoff: 0,
    topNSigma: Number.POSITIVE_INFINITY,
    repetitionPenalty: 1,
    frequencyPenalty: 0,
    presencePenalty: 0,
  };
  const settings = Object.entries(rows).flatMap(([name, values]) => {
    const value = (values as ArrayLike<number | bigint>)[row];
    return value === off[name] ? [] : [`${name} ${value}`];
  });
  return [...(variant === "fused" ? [] : [variant]), ...(draws > 1 ? [`${draws} draws`] : []), ...settings].join(", ");
}
