/**
 * From passes over the weights to a call's answer, whatever device runs them: the fused pass, block of rows by block of rows and block of
 * draws by block of draws, and second looks for what it leaves open.
 *
 * The cut of a row is searched for once for all its draws. Where a frontier was too small and none of its certain points is kept, the
 * pass is repeated for that draw over the tokens that precede them.
 */
import type { BackendSampleResult, SampleRequest } from "../sampler/backend.js";
import { emptyBatchLogprobs, writeRowLogprobs } from "../sampler/batch-logprobs.js";
import type { FrontierState } from "../summary/frontier.js";
import type { RowSummary } from "../summary/plan.js";
import type { Preceding } from "../summary/segments.js";
import { type Block, planBlocks } from "./blocks.js";
import { DRAW_PARTS } from "./parts.js";
import type { PassRow } from "./pass-row.js";
import { type OpenDraw, RowSampling } from "./row-sampling.js";

/**
 * What a fused pass found in its rows; valid until the next pass.
 *
 * @category Writing a backend
 */
export interface PassFindings {
  /** What it found in a row, but for its draws. */
  summary(row: number): RowSummary;
  /** The frontier of a draw, counted from the pass's first; for a row without truncation, or a greedy one, its winner alone. */
  frontier(row: number, draw: number): FrontierState;
}

/**
 * What a second look measured in a row.
 *
 * @category Writing a backend
 */
export interface Measured {
  /** What lies strictly before each of its places. */
  readonly preceding: Preceding[];
  /** The whole support. */
  readonly whole: Preceding;
}

/**
 * Passes over the weights of a head, as its backend runs them: one at a time.
 *
 * @category Writing a backend
 */
export interface Passes {
  /** Number of vocabulary ids V. */
  readonly vocabSize: number;
  /** Most rows of a pass. */
  readonly maxRows: number;
  /** Most draws of a pass. */
  readonly maxDraws: number;
  /** Runs the fused pass: every row's parts, and for every draw its frontier. */
  sample(rows: readonly PassRow[], draws: Block): Promise<PassFindings>;
  /** Runs a second look at the places of every row. Returns one answer a row. */
  measure(rows: readonly PassRow[]): Promise<readonly Measured[]>;
}

/**
 * Answers a call.
 *
 * @param passes - over the head's weights
 * @param rows - of the call
 * @param request - the call
 * @category Writing a backend
 */
export async function sampleByPasses(
  passes: Passes,
  rows: readonly PassRow[],
  request: SampleRequest,
): Promise<BackendSampleResult> {
  const { draws } = request;
  const tokens = new Uint32Array(rows.length * draws);
  const status = new Uint8Array(rows.length);
  const logprobs = emptyBatchLogprobs(request);
  let secondLooks = 0;
  for (const { start, count } of planBlocks(rows.length, passes.maxRows)) {
    const samplings = await sampleRows(passes, rows.slice(start, start + count), draws);
    for (const [i, sampling] of samplings.entries()) {
      tokens.set(sampling.tokens, (start + i) * draws);
      status[start + i] = sampling.status;
      secondLooks += sampling.secondLooks;
      const ofRow = sampling.logprobs();
      if (logprobs !== undefined && ofRow !== undefined) writeRowLogprobs(logprobs, start + i, ofRow);
    }
  }
  return { tokens, status, secondLooks, logprobs };
}

/** Samples the rows of a block; every draw is decided. */
async function sampleRows(passes: Passes, rows: readonly PassRow[], draws: number): Promise<readonly RowSampling[]> {
  let samplings: readonly RowSampling[] = [];
  for (const block of planBlocks(draws, passes.maxDraws)) {
    const isFirst = block.start === 0;
    const asked = isFirst ? rows : rows.map((row) => ({ ...row, parts: row.parts & DRAW_PARTS }));
    const findings = await passes.sample(asked, block);
    if (isFirst) samplings = rows.map((row, i) => new RowSampling(row, findings.summary(i), draws, passes.vocabSize));
    const open = samplings.flatMap((row, i) => (row.isOk ? offerDraws(findings, row, i, block) : []));
    await settle(passes, open);
  }
  return samplings;
}

/** Hands a row its frontiers; returns the draws that stay open. */
function offerDraws(findings: PassFindings, row: RowSampling, index: number, { start, count }: Block): OpenDraw[] {
  // All draws of a greedy row are its first.
  const frontiers = Array.from({ length: row.row.isGreedy ? 1 : count }, (_, i) => findings.frontier(index, i));
  return Array.from({ length: count }, (_, i) =>
    row.offer(start + i, frontiers[i] ?? frontiers[0] ?? { points: [] }),
  ).filter((draw) => draw !== undefined);
}

/** Looks again until no draw is open. */
async function settle(passes: Passes, draws: readonly OpenDraw[]): Promise<void> {
  let open = draws;
  while (open.length > 0) {
    await look(passes, open);
    open = open.filter((draw) => !draw.row.decide(draw));
    for (const draw of open) if (draw.choice.kind === "dropped") await refill(passes, draw);
    open = open.filter((draw) => !draw.row.decide(draw));
  }
}

/** Measures what the rows of open draws ask for: one more pass over the weights. */
async function look(passes: Passes, draws: readonly OpenDraw[]): Promise<void> {
  const byRow = new Map<RowSampling, OpenDraw[]>();
  for (const draw of draws) byRow.set(draw.row, [...(byRow.get(draw.row) ?? []), draw]);
  const looks = [...byRow]
    .filter(([row, open]) => row.needsLook(open))
    .map(([row, open]) => ({ row, places: row.ask(open) }));
  if (looks.length === 0) return;
  const measured = await passes.measure(looks.map(({ row, places }) => ({ ...row.row, places, reference: row.max })));
  for (const [i, { row, places }] of looks.entries()) row.learn(places, measured[i] as Measured);
}

/** Repeats the pass for one draw whose certain points are all cut, over the tokens that precede them. */
async function refill(passes: Passes, open: OpenDraw): Promise<void> {
  if (open.choice.kind !== "dropped") return;
  const { row } = open.row;
  const again = { ...row, parts: row.parts & DRAW_PARTS, window: open.choice.before };
  open.frontier = (await passes.sample([again], { start: open.draw, count: 1 })).frontier(0, 0);
}
