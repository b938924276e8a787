/**
 * A token drawn inside a set of the vocabulary, with the set's log mass: what the grouped, online and distributed variants choose
 * between. They factorise the categorical distribution: p(token) = p(set) · p(token | set).
 */
import type { RowNoise } from "../noise/words.js";
import { type LogMassState, logMass, logMassValue } from "../summary/log-mass.js";

/** A set's own draw, z_k, and its log mass, L_k. */
export interface SetDraw {
  /** Token drawn inside the set by the tokens' own noise. */
  readonly token: number;
  /** ln Σ exp(logit) over the set. */
  readonly logMass: number;
}

/** Collects the draw of one set, token by token. */
export class SetDrawBuilder {
  readonly #mass: LogMassState = logMass.empty();
  #token = -1;
  #best = Number.NEGATIVE_INFINITY;

  /** Joins a supported token. */
  add(token: number, logit: number, noise: RowNoise): void {
    const score = logit + noise.tokenGumbel(token);
    if (this.#token < 0 || score > this.#best || (score === this.#best && token < this.#token)) {
      this.#token = token;
      this.#best = score;
    }
    logMass.add(this.#mass, { token, rawLogit: logit, logit, score, supported: true });
  }

  /** The set's draw; `undefined` for a set without support. */
  finish(): SetDraw | undefined {
    return this.#token < 0 ? undefined : { token: this.#token, logMass: logMassValue(this.#mass) };
  }
}

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
  const builders: SetDrawBuilder[] = [];
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token] as number;
    if (logit === Number.NEGATIVE_INFINITY) continue;
    const set = setOf(token);
    builders[set] ??= new SetDrawBuilder();
    builders[set].add(token, logit, noise);
  }
  return Array.from(builders, (builder) => builder?.finish());
}

/**
 * Gumbel-max between sets: argmax of L_k + noise of set k, ties to the lower token id.
 *
 * @param sets - draws by set index
 * @param gumbel - noise of a set index
 * @returns the winning set's token, or `undefined` if no set has support
 */
export function chooseSet(sets: readonly (SetDraw | undefined)[], gumbel: (set: number) => number): number | undefined {
  let winner: number | undefined;
  let best = Number.NEGATIVE_INFINITY;
  for (const [index, set] of sets.entries()) {
    if (set === undefined) continue;
    const score = set.logMass + gumbel(index);
    if (winner === undefined || score > best || (score === best && set.token < winner)) {
      winner = set.token;
      best = score;
    }
  }
  return winner;
}
