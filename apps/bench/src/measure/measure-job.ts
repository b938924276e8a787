/**
 * What the process of a contestant does, in Node and in a browser alike: opens it, checks it, warms up and times every case, reports.
 */
import type { Contestant } from "../contestants/contestant.js";
import type { Case } from "../plan/problem.js";
import type { HeadReader } from "../problem/head-reader.js";
import { HIDDEN_ROWS } from "../problem/made-head.js";
import type { Budget, Report, Task } from "./messages.js";
import { timeCase } from "./time-case.js";

/** Rows that a contestant gets ready with: some of each kind, for a distribution's differ. */
const PREPARED_ROWS = 4;

/**
 * @param task - what to do
 * @param head - the weights, hidden states and logits to check by
 * @param open - opens the contestant
 * @param report - is told what comes of each case as it comes, and the end
 */
export async function measureJob(
  { job, budget, check }: Task,
  head: HeadReader,
  open: () => Promise<Contestant>,
  report: (message: Report) => Promise<void>,
): Promise<void> {
  const { cases } = job;
  const contestant = await open();
  const steps = contestant.stepsPerCall ?? 1;
  const distributions = [...new Set(cases.map(({ logits }) => logits))];
  if (check) await contestant.check(distributions, [...new Set(cases.map(({ setting }) => setting))]);
  const warm = new Set<string>();
  const budgetOf = (run?: Case): Budget => {
    const code = `${run?.setting} ${run?.logits}`;
    // The first case also waits for compilers, allocators and processors to come up to speed.
    const warmUpMs = warm.size === 0 ? budget.firstWarmUpMs : budget.warmUpMs;
    const warmUpCalls = warm.has(code) ? budget.warmUpCalls : budget.settingWarmUpCalls;
    warm.add(code);
    return { ...budget, warmUpMs, warmUpCalls };
  };
  if (cases.length === 0) {
    const nothing = new Float32Array(0);
    const times = await timeCase(
      () => contestant.sample(nothing, "temperature"),
      budgetOf(),
      () => {},
    );
    await report({ type: "case", index: 0, times: times.map((time) => time / steps), fastest: contestant.fastest });
  }
  const hidden = new Map<string, HiddenBatches>();
  for (const logits of distributions) hidden.set(logits, new HiddenBatches(await head.hidden(logits)));
  for (const [index, run] of cases.entries()) {
    const batches = hidden.get(run.logits) as HiddenBatches;
    await contestant.prepare?.(run, batches.spread(PREPARED_ROWS));
    contestant.takeSecondLooks?.();
    let draws = 0;
    const times = await timeCase(
      (call) => {
        draws += run.batch;
        return contestant.sample(batches.batch(call, run.batch), run.setting);
      },
      budgetOf(run),
      () => contestant.takeBytesRead?.(),
    );
    const bytes = contestant.takeBytesRead?.();
    const looks = contestant.takeSecondLooks?.();
    await report({
      type: "case",
      index,
      times: times.map((time) => time / steps),
      secondLooks: looks === undefined ? undefined : { looks, draws },
      bytesReadPerRow: bytes === undefined ? undefined : bytes / (times.length * steps * run.batch),
    });
  }
  await report({ type: "end", notes: contestant.notes() });
}

/** Batches out of {@link HIDDEN_ROWS} hidden states, which follow each other in a ring. */
class HiddenBatches {
  readonly #size: number;
  readonly #ring: Float32Array;

  constructor(rows: Float32Array) {
    this.#size = rows.length / HIDDEN_ROWS;
    this.#ring = rows;
  }

  /** The batch of call number `call`: a view where the rows follow each other, else a copy. */
  batch(call: number, rows: number): Float32Array {
    const start = (call * rows) % HIDDEN_ROWS;
    if (start + rows <= HIDDEN_ROWS) return this.#ring.subarray(start * this.#size, (start + rows) * this.#size);
    return this.#gather(Array.from({ length: rows }, (_, row) => (start + row) % HIDDEN_ROWS));
  }

  /** So many rows, evenly spread from the first to the last. */
  spread(rows: number): Float32Array {
    return this.#gather(Array.from({ length: rows }, (_, row) => Math.round((row * (HIDDEN_ROWS - 1)) / (rows - 1))));
  }

  #gather(rows: readonly number[]): Float32Array {
    const batch = new Float32Array(rows.length * this.#size);
    for (const [i, row] of rows.entries()) {
      batch.set(this.#ring.subarray(row * this.#size, (row + 1) * this.#size), i * this.#size);
    }
    return batch;
  }
}
