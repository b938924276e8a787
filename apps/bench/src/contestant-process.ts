/**
 * The process of one contestant: opens it, checks it, warms up and times every case, reports, ends. It ends too when the benchmark
 * is gone.
 */
import { openContestant } from "./contestants/open.js";
import type { Report, Task } from "./measure/messages.js";
import { timeCase } from "./measure/time-case.js";
import { readHidden } from "./problem/head-files.js";
import { HIDDEN_ROWS } from "./problem/made-head.js";

process.once("disconnect", () => process.exit());
// Ctrl-C reaches the whole process group; the benchmark decides what becomes of this process.
process.on("SIGINT", () => {});
process.once("message", (task: Task) => {
  measure(task)
    .catch((error: unknown) => report({ type: "failed", reason: error instanceof Error ? error.message : `${error}` }))
    // Some contestants keep threads that would keep the process alive.
    .finally(() => process.exit());
});

async function measure({ job, files, budget, check }: Task): Promise<void> {
  const { format, threads, cases } = job;
  const contestant = await openContestant(job.contestant, { files, format, threads });
  const distributions = [...new Set(cases.map(({ logits }) => logits))];
  if (check) await contestant.check(distributions, [...new Set(cases.map(({ setting }) => setting))]);
  if (cases.length === 0) {
    const nothing = new Float32Array(0);
    const times = await timeCase(
      () => contestant.sample(nothing, "temperature"),
      budget,
      () => {},
    );
    await report({ type: "case", index: 0, times });
  }
  const hidden = new Map(distributions.map((logits) => [logits, new HiddenBatches(readHidden(files, logits))]));
  for (const [index, run] of cases.entries()) {
    const batches = hidden.get(run.logits) as HiddenBatches;
    await contestant.prepare?.(run, batches.batch(0, run.batch));
    const times = await timeCase(
      (call) => contestant.sample(batches.batch(call, run.batch), run.setting),
      budget,
      () => contestant.takeSecondLooks?.(),
    );
    await report({ type: "case", index, times, secondLooks: contestant.takeSecondLooks?.() });
  }
  await report({ type: "end", notes: contestant.notes() });
}

function report(message: Report): Promise<void> {
  return new Promise((resolve) => process.send?.(message, () => resolve()));
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
    const batch = new Float32Array(rows * this.#size);
    for (let row = 0; row < rows; row++) {
      const from = ((start + row) % HIDDEN_ROWS) * this.#size;
      batch.set(this.#ring.subarray(from, from + this.#size), row * this.#size);
    }
    return batch;
  }
}
