/**
 * The tokens of a row that may win a draw: those that a summary of it has to see.
 *
 * Gumbel noise is −ln E, with E = −ln(1 − v) at least v. So a score is at most logit − ln v, and a token with v ≥ exp(logit − s) cannot
 * reach a score s that another token has. If that other one precedes it in ≻ too, no truncation keeps it without the other, and it is
 * passed over: one exp, often none, in place of two logarithms. Who is left draws the same token, to the bit.
 */
import { gumbelFromWord, TAIL_THRESHOLD, uniformFromWord } from "../noise/gumbel.js";
import type { RowNoise } from "../noise/words.js";
import type { LogitRow, SummaryPart } from "../summary/part.js";
import type { DrawSummary } from "../summary/plan.js";
import type { KeptPoint, Point } from "../summary/point.js";

/** Room for the words of a run of tokens, which are read at once. */
const words = new Uint32Array(1024);

/** ln v of the smallest uniform that is made of one word. */
const LEAST_LOG_UNIFORM = Math.log(uniformFromWord(TAIL_THRESHOLD, 0));

/**
 * Joins the tokens of a row that may win a draw.
 *
 * @param part - of `planDrawSummary`
 * @param state - its state, empty
 * @param row - logits of the row
 * @param noise - of the draw
 */
export function addCandidates(
  part: SummaryPart<DrawSummary>,
  state: DrawSummary,
  { rawLogits, logits }: LogitRow,
  noise: RowNoise,
): void {
  const point: Point = { token: 0, rawLogit: 0, logit: 0, score: 0, supported: true };
  // Without truncation the best score rules out lower ones wherever it stands in ≻.
  let rival: KeptPoint | undefined;
  let reach = Number.NEGATIVE_INFINITY;
  for (let first = 0; first < logits.length; first += words.length) {
    const count = Math.min(words.length, logits.length - first);
    noise.readTokenWords(first, words.subarray(0, 16 * Math.ceil(count / 16)));
    for (let i = 0; i < count; i++) {
      const logit = logits[first + i] as number;
      if (logit === Number.NEGATIVE_INFINITY) continue;
      const word = words[i] as number;
      const toBeat = logit <= reach ? (rival as KeptPoint).score : bestBefore(state, logit);
      if (!mayReach(toBeat, logit, word)) continue;
      const token = first + i;
      point.token = token;
      point.rawLogit = rawLogits[token] as number;
      point.logit = logit;
      point.score = logit + gumbelFromWord(word, word < TAIL_THRESHOLD ? noise.tokenTailWord(token) : 0);
      part.add(state, point);
      rival = state.winner.best as KeptPoint;
      reach = state.frontier === undefined ? Number.POSITIVE_INFINITY : rival.logit;
    }
  }
}

/** Whether a token may have at least this score: for certain not, if the answer is no. */
function mayReach(score: number, logit: number, word: number): boolean {
  // The smallest words stand for any v down to 2^-64.
  if (word < TAIL_THRESHOLD) return true;
  // Far more than all rounding here and in the score's own computation.
  const margin = 2 ** -40 + 2 ** -48 * (Math.abs(logit) + Math.abs(score));
  const exponent = logit - score + margin;
  return exponent > LEAST_LOG_UNIFORM && uniformFromWord(word, 0) < Math.exp(exponent);
}

/** The best score among frontier points that precede a token of this logit in ≻: those of at least its logit, since ids ascend. */
function bestBefore({ frontier }: DrawSummary, logit: number): number {
  const points = frontier?.points ?? [];
  for (let i = points.length - 1; i >= 0; i--) {
    const { logit: other, score } = points[i] as KeptPoint;
    if (other >= logit) return score;
  }
  return Number.NEGATIVE_INFINITY;
}

/**
 * Joins the tokens of a greedy row, whose scores are its logits: only the first of ≻ can win.
 *
 * @param part - of `planDrawSummary`
 * @param state - its state, empty
 * @param row - logits of the row
 */
export function addLargest(part: SummaryPart<DrawSummary>, state: DrawSummary, { rawLogits, logits }: LogitRow): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token] as number;
    if (!(logit > best)) continue;
    best = logit;
    part.add(state, { token, rawLogit: rawLogits[token] as number, logit, score: logit, supported: true });
  }
}
