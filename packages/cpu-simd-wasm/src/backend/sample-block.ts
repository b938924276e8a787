/**
 * Samples one block of rows and draws: the fused pass, and for the draws whose truncation it leaves open, second looks.
 *
 * The drawn token is the last point of the frontier that the cut keeps. Points from the best score down that the cut keeps for
 * certain end the search; an open point above them asks for a second look, which measures the mass before it. Where a frontier
 * overflowed and none of its certain points stays, the pass is repeated for that draw over the tokens that precede them.
 */
import { BackendRowStatus, FlashSamplingError, NO_TOKEN } from "@flashsampling/core";
import { byPrefixOrder } from "@flashsampling/core/summary";
import { Command } from "../kernels/worker-loop.js";
import { Flag, MAX_BOUNDARIES, Part } from "../plan/abi.js";
import type { Crew } from "./crew.js";
import { Cut } from "./cut.js";
import {
  type Candidate,
  type Entry,
  type FrontierPart,
  joinFrontiers,
  joinSummaries,
  joinWinners,
  type PassRow,
} from "./findings.js";
import type { HeadMemory } from "./head-memory.js";

/** Where a block's passes run. */
export interface PassContext {
  readonly memory: HeadMemory;
  readonly crew: Crew;
  /** Throws if the caller's signal has fired. */
  throwIfAborted(): void;
}

/** Outcome of a row of a block. */
export interface RowResult {
  /** One of {@link BackendRowStatus}. */
  readonly status: number;
  /** One token per draw of the block; `NO_TOKEN` unless ok. */
  readonly tokens: Uint32Array;
  /** Draws that needed a second look. */
  readonly secondLooks: number;
}

/** A draw whose token is still open. */
interface OpenDraw {
  readonly row: OpenRow;
  readonly draw: number;
  frontier: FrontierPart;
}

/** A truncated row with open draws. */
interface OpenRow {
  readonly row: PassRow;
  readonly cut: Cut;
  readonly max: number;
  readonly tokens: Uint32Array;
}

/** What a draw's frontier says under the cut known so far. */
type Decision =
  | { readonly token: number }
  /** Points that must be measured. */
  | { readonly open: readonly Entry[] }
  /** Every certain point is cut: the token precedes this one. */
  | { readonly before: Entry };

/**
 * Samples a block.
 *
 * @param context - memory and workers
 * @param rows - at most `MAX_ROWS`
 * @param drawStart - number of the first draw
 * @param drawCount - at most `MAX_DRAWS`
 */
export async function sampleBlock(
  context: PassContext,
  rows: readonly PassRow[],
  drawStart: number,
  drawCount: number,
): Promise<RowResult[]> {
  const { memory } = context;
  await samplePass(context, rows, drawStart, drawCount);
  let open: OpenDraw[] = [];
  const results = rows.map((row, index) => {
    const summary = joinSummaries(
      memory.layout.workers.map((_, worker) => memory.readSummary(worker, index)),
      row.plan.topSize,
    );
    const tokens = new Uint32Array(drawCount).fill(NO_TOKEN);
    const result = { status: BackendRowStatus.Ok as number, tokens, secondLooks: 0 };
    if (summary.flags & Flag.NonFinite) result.status = BackendRowStatus.NonFiniteLogits;
    else if (!(summary.flags & Flag.Supported)) result.status = BackendRowStatus.EmptySupport;
    else if (row.plan.parts & Part.Greedy) tokens.fill(winnerOf(frontierParts(memory, index, 0)));
    else if (row.plan.parts & Part.Winner) {
      for (let draw = 0; draw < drawCount; draw++) tokens[draw] = winnerOf(frontierParts(memory, index, draw));
    } else {
      const mass = row.plan.parts & Part.Mass ? memory.readMass(index, summary.max) : 0;
      const openRow = { row, cut: new Cut(row.settings, summary, mass), max: summary.max, tokens };
      for (let draw = 0; draw < drawCount; draw++) {
        const openDraw = { row: openRow, draw, frontier: joinFrontiers(frontierParts(memory, index, draw)) };
        if (settle(openDraw)) continue;
        open.push(openDraw);
        result.secondLooks++;
      }
    }
    return result;
  });

  while (open.length > 0) {
    await measure(context, open);
    open = open.filter((draw) => !settle(draw));
    for (const draw of open) await refill(context, draw, drawStart);
    open = open.filter((draw) => !settle(draw));
  }
  return results;
}

/** Writes the token of a draw if the cut known so far decides it. */
function settle({ row, draw, frontier }: OpenDraw): boolean {
  const decision = decide(frontier, row.cut);
  if (!("token" in decision)) return false;
  row.tokens[draw] = decision.token;
  return true;
}

/** Goes through a frontier from its best score down. */
function decide({ points, dropped }: FrontierPart, cut: Cut): Decision {
  const open: Entry[] = [];
  for (let i = points.length - 1; i >= 0; i--) {
    const point = points[i] as Candidate;
    const keeps = cut.keeps(point);
    if (keeps === undefined) open.push(point);
    else if (keeps && open.length === 0) return { token: point.token };
    else if (keeps) return { open };
  }
  if (open.length > 0) return { open };
  const first = points[0];
  if (dropped === undefined || first === undefined) {
    throw new FlashSamplingError("INTERNAL", "A truncation kept no token. Please report this.");
  }
  return { before: first };
}

/** Measures the masses before the open points of all draws and narrows their rows' cuts: one pass over the weights. */
async function measure(context: PassContext, draws: readonly OpenDraw[]): Promise<void> {
  const openPoints = new Map<OpenRow, Entry[]>();
  for (const { row, frontier } of draws) {
    const decision = decide(frontier, row.cut);
    if ("open" in decision) openPoints.set(row, [...(openPoints.get(row) ?? []), ...decision.open]);
  }
  if (openPoints.size === 0) return;
  const looks = [...openPoints].map(([row, points]) => ({ row, boundaries: spread(points) }));
  context.throwIfAborted();
  context.memory.writePass(
    looks.map(({ row, boundaries }) => ({ ...row.row, boundaries, reference: row.max })),
    0,
    0,
  );
  await context.crew.run(Command.Measure);
  context.throwIfAborted();
  for (const [index, { row, boundaries }] of looks.entries()) {
    for (const [b, boundary] of boundaries.entries()) {
      row.cut.learn(boundary, context.memory.readBoundaryMass(index, b));
    }
  }
}

/** At most `MAX_BOUNDARIES` of some points, evenly spread over their order: all draws of a row have one cut, so the next look
 * starts from a bracket that is 65 times narrower. */
function spread(points: readonly Entry[]): Entry[] {
  const sorted = [...points].sort(byPrefixOrder);
  const distinct = sorted.filter((point, i) => point.token !== sorted[i - 1]?.token);
  if (distinct.length <= MAX_BOUNDARIES) return distinct;
  return Array.from(
    { length: MAX_BOUNDARIES },
    (_, i) => distinct[Math.floor(((i + 0.5) * distinct.length) / MAX_BOUNDARIES)] as Entry,
  );
}

/** Repeats the pass for one draw whose certain points are all cut, over the tokens that precede them. */
async function refill(context: PassContext, open: OpenDraw, drawStart: number): Promise<void> {
  const decision = decide(open.frontier, open.row.cut);
  if (!("before" in decision)) return;
  const row: PassRow = {
    ...open.row.row,
    plan: { parts: Part.Frontier, topSize: 0 },
    window: decision.before,
  };
  await samplePass(context, [row], drawStart + open.draw, 1);
  open.frontier = joinFrontiers(frontierParts(context.memory, 0, 0));
}

async function samplePass(
  { memory, crew, throwIfAborted }: PassContext,
  rows: readonly PassRow[],
  drawStart: number,
  drawCount: number,
): Promise<void> {
  throwIfAborted();
  memory.writePass(rows, drawStart, drawCount);
  await crew.run(Command.Sample);
  throwIfAborted();
}

function frontierParts(memory: HeadMemory, row: number, draw: number): FrontierPart[] {
  return memory.layout.workers.map((_, worker) => memory.readFrontier(worker, row, draw));
}

function winnerOf(parts: readonly FrontierPart[]): number {
  const winner = joinWinners(parts);
  if (winner === undefined)
    throw new FlashSamplingError("INTERNAL", "A row with support has no winner. Please report this.");
  return winner.token;
}
