/**
 * One row of a call on its way from findings to tokens: which of its draws are decided, and what must be looked at again.
 */
import { FlashSamplingError, NO_TOKEN } from "../errors.js";
import { BackendRowStatus } from "../sampler/backend.js";
import type { KeptSet } from "../summary/cut.js";
import { CutSearch } from "../summary/cut-search.js";
import { type Choice, chooseWinner, FLOAT32_MASS_ERROR } from "../summary/finish.js";
import type { FrontierState } from "../summary/frontier.js";
import { type RowLogprobs, readLogprobs } from "../summary/logprobs.js";
import { type RowSummary, truncates } from "../summary/plan.js";
import type { KeptPoint } from "../summary/point.js";
import type { Preceding } from "../summary/segments.js";
import type { TopEntry } from "../summary/top.js";
import type { PassRow } from "./pass-row.js";

/** Places of ≻ at which one second look measures for a row. */
export const MAX_PLACES = 64;

/**
 * Bound on the relative error of the summary's masses, and on that of the mean distance to the largest logit, which the entropy is made
 * of, in parts of 1 more: it is a quotient of two sums.
 */
const MASS_ERROR = 2 * FLOAT32_MASS_ERROR;

/**
 * Logprobs of all draws of a row; `undefined` if it asks for none.
 *
 * @param row - the row
 * @param summary - what the fused pass found in it
 * @param winners - the drawn point of each draw
 * @param kept - what its truncation keeps, if it has one
 * @category Writing a backend
 */
export function logprobsOfRow(
  { needs: { logprobs }, isGreedy }: PassRow,
  summary: RowSummary,
  winners: readonly KeptPoint[],
  kept: KeptSet | undefined,
): RowLogprobs | undefined {
  if (logprobs === undefined) return undefined;
  const [winner] = winners;
  if (isGreedy && logprobs.mode === "processed" && winner !== undefined) {
    // All is kept of a greedy row that is kept: its token.
    return readLogprobs({ ...summary, top: { entries: [winner] } }, logprobs, winners, { count: 1, mass: 1 });
  }
  const mass = summary.logMass?.sum;
  const whole = mass === undefined ? undefined : { count: Number.POSITIVE_INFINITY, mass };
  return readLogprobs(summary, logprobs, winners, kept ?? whole);
}

/** A draw whose token is still open. */
export interface OpenDraw {
  readonly row: RowSampling;
  readonly draw: number;
  /** What its frontier says under the cut known so far. */
  choice: Choice;
  frontier: FrontierState;
}

/** A row and its draws. */
export class RowSampling {
  readonly row: PassRow;
  /** One of `BackendRowStatus`. */
  readonly status: number;
  /** One per draw; `NO_TOKEN` unless the row is ok. */
  readonly tokens: Uint32Array;
  /** Draws that needed a second look. */
  secondLooks = 0;
  readonly #summary: RowSummary;
  readonly #search: CutSearch | undefined;
  readonly #wantsKept: boolean;
  readonly #winners: KeptPoint[] = [];

  /**
   * @param row - the row
   * @param summary - what the first pass found in it
   * @param draws - how many tokens are drawn
   * @param vocabSize - number of vocabulary ids V
   */
  constructor(row: PassRow, summary: RowSummary, draws: number, vocabSize: number) {
    this.row = row;
    this.tokens = new Uint32Array(draws).fill(NO_TOKEN);
    this.#summary = summary;
    const { nonFinite, supported } = summary.flags;
    this.status = BackendRowStatus.Ok;
    if (nonFinite) this.status = BackendRowStatus.NonFiniteLogits;
    else if (!supported) this.status = BackendRowStatus.EmptySupport;
    const { truncation, logprobs } = row.needs;
    const searches = this.isOk && !row.isGreedy && truncates(truncation);
    this.#search = searches ? new CutSearch(summary, truncation, { massError: MASS_ERROR, vocabSize }) : undefined;
    this.#wantsKept = searches && logprobs?.mode === "processed";
  }

  /** Whether tokens can be drawn. */
  get isOk(): boolean {
    return this.status === BackendRowStatus.Ok;
  }

  /** Largest logit of the support. */
  get max(): number {
    return this.#summary.max?.logit as number;
  }

  /** Takes the frontier of a draw. Returns the draw if its token stays open. */
  offer(draw: number, frontier: FrontierState): OpenDraw | undefined {
    const open: OpenDraw = { row: this, draw, frontier, choice: this.#choose(frontier) };
    if (this.#settle(open)) return undefined;
    this.secondLooks++;
    return open;
  }

  /** Decides a draw anew, after another look or with another frontier. Returns whether its token is known now. */
  decide(open: OpenDraw): boolean {
    open.choice = this.#choose(open.frontier);
    return this.#settle(open);
  }

  /** Whether a second look is needed, given the row's open draws. */
  needsLook(open: readonly OpenDraw[]): boolean {
    return this.#isKeptMissing() || open.some(({ choice }) => choice.kind === "undecided");
  }

  /** Places that the next look measures. */
  ask(open: readonly OpenDraw[]): TopEntry[] {
    const points = open.flatMap(({ choice }) => (choice.kind === "undecided" ? choice.points : []));
    return (this.#search as CutSearch).ask(points, this.#wantsKept, MAX_PLACES);
  }

  /** Takes what a look measured. */
  learn(places: readonly TopEntry[], { preceding, whole }: { preceding: Preceding[]; whole: Preceding }): void {
    (this.#search as CutSearch).learn(places, preceding, whole);
  }

  /** Logprobs of all draws, once every token is known. */
  logprobs(): RowLogprobs | undefined {
    if (!this.isOk) return undefined;
    return logprobsOfRow(this.row, this.#summary, this.#winners, this.#search?.kept);
  }

  #choose(frontier: FrontierState): Choice {
    if (this.#search !== undefined) return chooseWinner(frontier, (point) => this.#search?.keeps(point));
    const winner = frontier.points.at(-1);
    if (winner === undefined) {
      throw new FlashSamplingError("INTERNAL", "A row with support has no winner. Please report this.");
    }
    return { kind: "winner", winner };
  }

  #settle({ draw, choice }: OpenDraw): boolean {
    if (choice.kind !== "winner" || this.#isKeptMissing()) return false;
    this.tokens[draw] = choice.winner.token;
    if (this.row.needs.logprobs !== undefined) this.#winners[draw] = choice.winner;
    return true;
  }

  #isKeptMissing(): boolean {
    return this.#wantsKept && this.#search?.kept === undefined;
  }
}
