/**
 * A token drawn inside a set of the vocabulary, with the set's log mass: what the grouped, online and distributed variants choose
 * between. They factorise the categorical distribution: p(token) = p(set) · p(token | set).
 */
import type { RowNoise } from "../noise/words.js";
import { type LogMassState, logMass, logMassValue } from "../summary/log-mass.js";
import { product } from "../summary/part.js";
import { type WinnerState, winner } from "../summary/winner.js";

/** A set's own draw, z_k, and its log mass, L_k. */
export interface SetDraw {
  /** The token drawn inside the set by the tokens' own noise. */
  winner: WinnerState;
  /** ln Σ exp(logit) over the set. */
  logMass: LogMassState;
}

const setDraw = product<SetDraw>({ winner, logMass });

/**
 * Draws inside every set of a partition of the vocabulary.
 *
 * @param logits - transformed logits [V]; −∞ marks a token outside the support
 * @param noise - the row's noise
 * @param setOf - index of the set that owns a token
 * @returns by set index; `undefined` where a set has no support
 */
export function drawSets(
  logits: ArrayLike<number>,
  noise: RowNoise,
  setOf: (token: number) => number,
): (SetDraw | undefined)[] {
  const sets: SetDraw[] = [];
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token] as number;
    if (logit === Number.NEGATIVE_INFINITY) continue;
    const set = setOf(token);
    sets[set] ??= setDraw.empty();
    setDraw.add(sets[set], {
      token,
      rawLogit: logit,
      logit,
      score: logit + noise.tokenGumbel(token),
      supported: true,
    });
  }
  return Array.from(sets);
}

/**
 * Gumbel-max between sets: argmax of L_k + noise of set k, ties to the lower token id.
 *
 * @param sets - draws by set index
 * @param gumbel - noise of a set index
 * @returns the winning set's token, or `undefined` if no set has support
 */
export function chooseSet(sets: readonly (SetDraw | undefined)[], gumbel: (set: number) => number): number | undefined {
  const chosen = winner.empty();
  for (const [index, set] of sets.entries()) {
    if (set?.winner.best === undefined) continue;
    const logit = logMassValue(set.logMass);
    const { token } = set.winner.best;
    winner.add(chosen, { token, rawLogit: logit, logit, score: logit + gumbel(index), supported: true });
  }
  return chosen.best?.token;
}
