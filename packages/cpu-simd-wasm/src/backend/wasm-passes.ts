/**
 * Passes over the weights of a head in shared memory: rows are written, workers run, what they found is read.
 */

import type { Block, Measured, Passes, PassFindings, PassRow } from "@flashsampling/core/backend";
import type { TopEntry } from "@flashsampling/core/summary";
import { Command } from "../kernels/worker-loop.js";
import { MAX_DRAWS, MAX_ROWS } from "../plan/abi.js";
import { planPortions } from "../plan/portions.js";
import type { Crew } from "./crew.js";
import type { HeadMemory } from "./head-memory.js";
import { readFrontier, readGaps, readSummary } from "./read-findings.js";
import { writePass, writePortion } from "./write-pass.js";

/** Where passes run. */
export interface PassContext {
  /** The head's, in the order of their tiles. */
  readonly memories: readonly HeadMemory[];
  readonly crew: Crew;
  readonly vocabSize: number;
  /** Throws if the caller's signal has fired. */
  throwIfAborted(): void;
}

/** The passes of one call. */
export class WasmPasses implements Passes {
  readonly vocabSize: number;
  readonly maxRows = MAX_ROWS;
  readonly maxDraws = MAX_DRAWS;
  readonly #context: PassContext;

  constructor(context: PassContext) {
    this.vocabSize = context.vocabSize;
    this.#context = context;
  }

  async sample(rows: readonly PassRow[], draws: Block): Promise<PassFindings> {
    const { memories } = this.#context;
    await this.#run(Command.Sample, rows, draws);
    return {
      summary: (row) => readSummary(memories, row, (rows[row] as PassRow).parts),
      frontier: (row, draw) => readFrontier(memories, row, draw),
    };
  }

  async measure(rows: readonly PassRow[]): Promise<readonly Measured[]> {
    const { memories } = this.#context;
    await this.#run(Command.Measure, rows, { start: 0, count: 0 });
    return rows.map(({ places }, row) => readGaps(memories, row, (places as readonly TopEntry[]).length));
  }

  /** Runs a pass, portion by portion. */
  async #run(
    command: typeof Command.Sample | typeof Command.Measure,
    rows: readonly PassRow[],
    draws: Block,
  ): Promise<void> {
    const { memories, crew, throwIfAborted } = this.#context;
    for (const memory of memories) writePass(memory, rows, draws);
    const portions = planPortions(
      memories.flatMap(({ shards }) => shards),
      rows.flatMap(({ biases, seen }) => [biases.token, seen.token]),
    );
    for (const [i, portion] of portions.entries()) {
      throwIfAborted();
      let first = 0;
      for (const memory of memories) {
        const end = first + memory.shards.length;
        writePortion(memory, rows, portion.slice(first, end), i > 0);
        first = end;
      }
      await crew.run(command);
    }
    throwIfAborted();
  }
}
