/**
 * What kernels decide between passes, and the numbers by which they do. Their side is kernels/wgsl/stage.wgsl, decide.wgsl, place.wgsl and steps.wgsl.
 */
import type { SampleRequest } from "@flashsampling/core";
import { type HostSetting, Part, type PassRow, rowNeeds, UNDECIDED } from "@flashsampling/core/backend";
import { TOP_CAPACITY, truncates } from "@flashsampling/core/summary";
import { writeFields } from "./layout.js";

/** Places of the words of a row, behind the answers of all rows. */
export const STEP = {
  topK: 0,
  topP: 1,
  minP: 2,
  minPLow: 3,
  epsilon: 4,
  frequency: 5,
  presence: 6,
  /** Where the row's counts of seen tokens begin; 0: it has no penalty, or several draws. */
  counts: 7,
  eta: 8,
  etaRoot: 9,
  sigma: 10,
  /** One of {@link Search}; off in calls. */
  search: 11,
  /** Where the row's cut is found: the rule that is taken next, key and id, count and mass before it. */
  cut: 12,
  cutCount: 15,
  cutMass: 16,
} as const;

/** Words of a row. */
export const DECISION_WORDS = 22;

/** Words before the rows, for each of their draws: a token and a status. */
export const ANSWER_WORDS = 2;

/** Most looks before a refill, and after it: one where all is known then, more where the end of a large top-k is searched for. */
export const LOOKS = 4;

/** Most draws of a row of queued steps: each takes a workgroup, and every device dispatches so many in a dimension. */
const MAX_STEP_DRAWS = 65_535;

/** Places of a look besides those of a frontier's points. */
export const SEARCH_PLACES = 39;

/** Words between the uniforms of two decisions: bindings begin at multiples of 256 bytes. */
const STAGE_WORDS = 64;

/** Places of the words of `Stage`. */
export const STAGE = { number: 0, passes: 1, looks: 2 } as const;

/** Bytes of the uniform of a stage, and between two of them. */
export const STAGE_BYTES = { size: 12, stride: 4 * STAGE_WORDS } as const;

/** How far a draw has come. */
export const Phase = { Open: 0, Look: 1, Refill: 2, Drawn: 3 } as const;

/** Words of the dispatches of one shard, or of the last reduction. */
export const DISPATCH_WORDS = 3;

/** Status of a row that waits for a second look; the next ones wait for other passes. */
export const WAITS_FOR_LOOK = UNDECIDED + Phase.Look;

/** Whether the floor of top-nσ is to be decided on for any of the rows. */
export function hasSigma(rows: readonly Pick<PassRow, "parts">[]): boolean {
  return rows.some(({ parts }) => (parts & Part.Moments) !== 0);
}

/** Whether decisions on the device do for a row but in a few draws, which they leave to the host: η takes its shares of the whole support. */
export function isDecidable({ rows }: Pick<SampleRequest, "rows">, row: number): boolean {
  if (rows.temperature[row] === 0 || rows.etaCutoff[row] === 0) return true;
  return rows.topK[row] === 0 && rows.topP[row] === 1 && rows.minP[row] === 0 && rows.epsilonCutoff[row] === 0;
}

/** Decisions of a draw: before each look and after the last, before a refill and after it. */
export function stagesOf(looks: number): number {
  return 2 * (looks + 1);
}

/** What a row's cut is searched for, as a place: nothing; what ε and η take shares of; the mass that logprobs are renormalised over. */
export const Search = { None: 0, Cut: 1, Kept: 2 } as const;

/** Whether queued steps search for a row's cut: where its points do not decide themselves by one look, or nobody else would know what is kept. */
export function searchOf(request: Pick<SampleRequest, "rows" | "logprobs">, row: number): number {
  const { rows, logprobs } = request;
  if (rows.temperature[row] === 0 || !truncates(rowNeeds(request, row).truncation)) return Search.None;
  if (logprobs?.mode === "processed") return Search.Kept;
  if ((rows.etaCutoff[row] as number) > 0) return Search.Cut;
  const topK = rows.topK[row] as number;
  // What such a topK leaves of the support is listed with exact masses.
  if ((rows.epsilonCutoff[row] as number) === 0 || (topK > 0 && topK <= TOP_CAPACITY)) return Search.None;
  return topK > 0 || (rows.topP[row] as number) < 1 || (rows.minP[row] as number) > 0 ? Search.Cut : Search.None;
}

/** Looks until the end of a prefix by count or mass lies between two tokens: each tells 60 places apart. */
const LOOKS_OF_SUMS = 6;

/** Looks that measure at the floors of rules by logits, one after the other. */
const LOOKS_OF_FLOORS = 4;

/** Looks of queued steps before a refill, and after it. */
export function looksOf(request: SampleRequest): number {
  const { batchSize, rows } = request;
  const looks = Array.from({ length: batchSize }, (_, row) => {
    const topK = rows.topK[row] as number;
    const takesMass = (rows.topP[row] as number) < 1;
    if (topK > 0 && topK <= TOP_CAPACITY) return 1;
    if (searchOf(request, row) === Search.None) return topK > 0 && takesMass ? LOOKS : 1;
    return LOOKS_OF_FLOORS + LOOKS_OF_SUMS * (Number(topK > 0) + Number(takesMass));
  });
  return Math.max(...looks);
}

/** What of a request is beyond queued steps. */
export function hostSetting({ draws }: SampleRequest): HostSetting | undefined {
  return draws > MAX_STEP_DRAWS ? { argument: "draws", why: `more than ${MAX_STEP_DRAWS} draws` } : undefined;
}

const bits = new Uint32Array(1);
const float = new Float32Array(bits.buffer);
function bitsOf(value: number): number {
  float[0] = value;
  return bits[0] as number;
}

/**
 * The words of `steps` for the draws of some rows.
 *
 * @param request - the call
 * @param rows - their numbers in it
 */
export function decisionWords(
  { rows: settings, draws }: SampleRequest,
  rows: readonly number[],
): Uint32Array<ArrayBuffer> {
  const answers = ANSWER_WORDS * rows.length * draws;
  const words = new Uint32Array(answers + rows.length * DECISION_WORDS);
  for (const [i, row] of rows.entries()) {
    const minP = settings.minP[row] as number;
    const floor = minP > 0 ? Math.log(minP) : Number.POSITIVE_INFINITY;
    const high = Math.fround(floor);
    writeFields(
      words,
      STEP,
      {
        topK: settings.topK[row] as number,
        topP: bitsOf(settings.topP[row] as number),
        minP: bitsOf(high),
        minPLow: bitsOf(minP > 0 ? floor - high : 0),
        epsilon: bitsOf(settings.epsilonCutoff[row] as number),
        frequency: bitsOf(settings.frequencyPenalty[row] as number),
        presence: bitsOf(settings.presencePenalty[row] as number),
        counts: 0,
        eta: bitsOf(settings.etaCutoff[row] as number),
        etaRoot: bitsOf(Math.sqrt(settings.etaCutoff[row] as number)),
        sigma: bitsOf(settings.topNSigma[row] as number),
        search: Search.None,
        cut: 0,
        cutCount: 0,
        cutMass: 0,
      },
      answers + i * DECISION_WORDS,
    );
  }
  return words;
}

/**
 * The words of the uniforms of all stages.
 *
 * @param passes - dispatches of a pass that rows ask for; 0: the host dispatches what they ask for
 * @param looks - before a refill, and after it
 */
export function stageWords(passes: number, looks: number): Uint32Array<ArrayBuffer> {
  const stages = stagesOf(looks);
  const words = new Uint32Array(stages * STAGE_WORDS);
  for (let number = 0; number < stages; number++) {
    writeFields(words, STAGE, { number, passes, looks }, number * STAGE_WORDS);
  }
  return words;
}
