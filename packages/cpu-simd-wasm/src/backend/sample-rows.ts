/**
 * Samples up to eight rows: the fused pass, block of draws by block of draws, and second looks for what it leaves open.
 *
 * The cut of a row is searched for once for all its draws. Where a frontier was too small and none of its certain points is kept, the
 * pass is repeated for that draw over the tokens that precede them.
 */
import { Command } from "../kernels/worker-loop.js";
import { MAX_DRAWS } from "../plan/abi.js";
import { type Block, planBlocks } from "../plan/passes.js";
import { planPortions } from "../plan/portions.js";
import { DRAW_PARTS } from "../plan/row-plan.js";
import type { Crew } from "./crew.js";
import type { HeadMemory } from "./head-memory.js";
import type { PassRow } from "./pass-row.js";
import { readFrontier, readGaps, readSummary } from "./read-findings.js";
import { type OpenDraw, RowSampling } from "./row-sampling.js";
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

/**
 * Samples rows.
 *
 * @param context - memories and workers
 * @param rows - at most `MAX_ROWS`
 * @param draws - tokens per row
 * @returns the rows, every draw decided
 */
export async function sampleRows(
  context: PassContext,
  rows: readonly PassRow[],
  draws: number,
): Promise<readonly RowSampling[]> {
  const { memories, vocabSize } = context;
  let samplings: readonly RowSampling[] = [];
  for (const block of planBlocks(draws, MAX_DRAWS)) {
    if (block.start === 0) {
      await runPass(context, Command.Sample, rows, block);
      samplings = rows.map((row, i) => new RowSampling(row, readSummary(memories, i, row.parts), draws, vocabSize));
    } else {
      const again = rows.map((row) => ({ ...row, parts: row.parts & DRAW_PARTS }));
      await runPass(context, Command.Sample, again, block);
    }
    const open = samplings.flatMap((row, i) => (row.isOk ? offerDraws(memories, row, i, block) : []));
    await settle(context, open);
  }
  return samplings;
}

/** Hands a row its frontiers; returns the draws that stay open. */
function offerDraws(
  memories: readonly HeadMemory[],
  row: RowSampling,
  index: number,
  { start, count }: Block,
): OpenDraw[] {
  // All draws of a greedy row are its first.
  const frontiers = Array.from({ length: row.row.isGreedy ? 1 : count }, (_, i) => readFrontier(memories, index, i));
  return Array.from({ length: count }, (_, i) =>
    row.offer(start + i, frontiers[i] ?? frontiers[0] ?? { points: [] }),
  ).filter((draw) => draw !== undefined);
}

/** Looks again until no draw is open. */
async function settle(context: PassContext, draws: readonly OpenDraw[]): Promise<void> {
  let open = draws;
  while (open.length > 0) {
    await look(context, open);
    open = open.filter((draw) => !draw.row.decide(draw));
    for (const draw of open) if (draw.choice.kind === "dropped") await refill(context, draw);
    open = open.filter((draw) => !draw.row.decide(draw));
  }
}

/** Measures what the rows of open draws ask for: one more pass over the weights. */
async function look(context: PassContext, draws: readonly OpenDraw[]): Promise<void> {
  const byRow = new Map<RowSampling, OpenDraw[]>();
  for (const draw of draws) byRow.set(draw.row, [...(byRow.get(draw.row) ?? []), draw]);
  const looks = [...byRow]
    .filter(([row, open]) => row.needsLook(open))
    .map(([row, open]) => ({ row, places: row.ask(open) }));
  if (looks.length === 0) return;
  const rows = looks.map(({ row, places }) => ({ ...row.row, places, reference: row.max }));
  await runPass(context, Command.Measure, rows, { start: 0, count: 0 });
  for (const [i, { row, places }] of looks.entries()) row.learn(places, readGaps(context.memories, i, places.length));
}

/** Repeats the pass for one draw whose certain points are all cut, over the tokens that precede them. */
async function refill(context: PassContext, open: OpenDraw): Promise<void> {
  if (open.choice.kind !== "dropped") return;
  const { row } = open.row;
  const again = { ...row, parts: row.parts & DRAW_PARTS, window: open.choice.before };
  await runPass(context, Command.Sample, [again], { start: open.draw, count: 1 });
  open.frontier = readFrontier(context.memories, 0, 0);
}

/** Runs a pass, portion by portion. */
async function runPass(
  { memories, crew, throwIfAborted }: PassContext,
  command: typeof Command.Sample | typeof Command.Measure,
  rows: readonly PassRow[],
  draws: Block,
): Promise<void> {
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
