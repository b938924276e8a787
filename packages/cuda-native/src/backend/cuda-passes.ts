/**
 * Passes over the weights of a head that leave summaries, for core to decide by.
 */
import { throwIfAborted } from "@flashsampling/core";
import type { Block, Measured, Passes, PassFindings, PassRow } from "@flashsampling/core/backend";
import { type FindingsLayout, planFindings } from "../plan/findings.js";
import { JOIN, MAX_PASS_ROWS, TILE } from "../plan/summary-shapes.js";
import { type CallContext, runCall } from "./calls.js";
import { Findings, readGaps } from "./read-findings.js";

/** Draws of a row in a pass: each takes a frontier of every row and group. */
const MAX_DRAWS = 8;

/** The passes of one call. */
export class CudaPasses implements Passes {
  readonly vocabSize: number;
  readonly maxRows = MAX_PASS_ROWS;
  readonly maxDraws = MAX_DRAWS;
  readonly #context: CallContext;
  readonly #signal: AbortSignal | undefined;

  /**
   * @param context - where they run
   * @param signal - ends them between two passes
   */
  constructor(context: CallContext, signal: AbortSignal | undefined) {
    this.vocabSize = context.head.vocabSize;
    this.#context = context;
    this.#signal = signal;
  }

  async sample(rows: readonly PassRow[], { start, count }: Block): Promise<PassFindings> {
    const [layout, output] = await this.#run(rows, start, count);
    return new Findings(rows, layout, output);
  }

  async measure(rows: readonly PassRow[]): Promise<readonly Measured[]> {
    const [layout, output] = await this.#run(rows, 0, 0);
    return readGaps(rows, layout, output);
  }

  async #run(rows: readonly PassRow[], draw: number, draws: number): Promise<[FindingsLayout, Uint8Array]> {
    throwIfAborted(this.#signal);
    const tileCount = Math.ceil(this.vocabSize / TILE);
    let layout: FindingsLayout | undefined;
    const output = await runCall(this.#context, rows, {
      leaves: "summaries",
      draw,
      plan({ parts }) {
        layout = planFindings({ rows, draws, groups: parts, tileCount });
        return draws === 0 ? { ...layout, clears: true } : { ...layout, behind: JOIN };
      },
    });
    throwIfAborted(this.#signal);
    return [layout as FindingsLayout, output];
  }
}
