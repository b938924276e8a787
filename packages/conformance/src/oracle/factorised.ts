/**
 * The grouped and online variants by definition: every group of 16 draws inside itself, then groups are chosen by their masses, all
 * at once (arXiv 2603.15854, appendix I.2) or one after the other (I.3).
 */
import { groupOfToken, NoisePurpose } from "@flashsampling/core/noise";
import { scoreErrorCap } from "@flashsampling/core/reference";
import { crossing, type DrawNoise, type DrawOracle, type RowOracle, type ScoreError } from "./draw-oracle.js";
import type { LogitErrors } from "./kept-range.js";

/** A group's support and log mass. */
interface Group {
  readonly index: number;
  readonly tokens: readonly number[];
  readonly logMass: number;
}

/** A group's own draw. */
interface GroupDraw {
  readonly token: number;
  /** How close the group's second best came. */
  readonly disagreement: number;
  /** Whether a token may be the group's draw within the errors. */
  allows(token: number): boolean;
}

/** What both variants share. */
class GroupedLogits {
  readonly groups: readonly Group[];
  readonly #logits: Float64Array;
  readonly #scoreError: ScoreError;

  constructor(logits: Float64Array, scoreError: ScoreError) {
    this.#logits = logits;
    this.#scoreError = scoreError;
    const members: number[][] = [];
    for (const [token, logit] of logits.entries()) {
      if (logit === Number.NEGATIVE_INFINITY) continue;
      const group = groupOfToken(token);
      members[group] ??= [];
      members[group].push(token);
    }
    this.groups = members.flatMap((tokens, index) => [{ index, tokens, logMass: this.#logMass(tokens) }]);
  }

  drawInside({ tokens }: Group, noise: DrawNoise): GroupDraw {
    const scored = tokens.map((token) => {
      const gumbel = noise.tokenGumbel(token);
      const score = (this.#logits[token] as number) + gumbel;
      return { token, score, error: this.#scoreError(token, gumbel) };
    });
    scored.sort((a, b) => b.score - a.score || a.token - b.token);
    const [best, second] = scored as [(typeof scored)[number], (typeof scored)[number] | undefined];
    return {
      token: best.token,
      disagreement: second === undefined ? 0 : crossing(best.score - second.score, best.error + second.error),
      allows: (token) => {
        const candidate = scored.find((entry) => entry.token === token);
        return candidate !== undefined && best.score - candidate.score <= best.error + candidate.error;
      },
    };
  }

  #logMass(tokens: readonly number[]): number {
    const logits = tokens.map((token) => this.#logits[token] as number);
    const max = Math.max(...logits);
    return max + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - max), 0));
  }
}

/** A row under the grouped variant. */
export class GroupedRow implements RowOracle {
  readonly #logits: GroupedLogits;
  readonly #errors: LogitErrors;

  /** Parameters as {@link OnlineRow}'s. */
  constructor(logits: Float64Array, errors: LogitErrors, scoreError: ScoreError) {
    this.#logits = new GroupedLogits(logits, scoreError);
    this.#errors = errors;
  }

  draw(noise: DrawNoise): DrawOracle {
    const scored = this.#logits.groups.map((group) => {
      const gumbel = noise.indexedGumbel(NoisePurpose.Group, group.index);
      const score = group.logMass + gumbel;
      const inside = this.#logits.drawInside(group, noise);
      const logitError = this.#errors.logit + this.#errors.mass;
      return {
        ...inside,
        group,
        score,
        error: scoreErrorCap({ logit: group.logMass, logitError, temperature: 1, gumbel }),
      };
    });
    scored.sort((a, b) => b.score - a.score || a.token - b.token);
    const [best, second] = scored as [(typeof scored)[number], (typeof scored)[number] | undefined];
    const between = second === undefined ? 0 : crossing(best.score - second.score, best.error + second.error);
    return {
      token: best.token,
      disagreement: Math.min(0.5, between + best.disagreement),
      onBoundary: false,
      allows: (token) =>
        scored.some(
          (candidate) => candidate.allows(token) && best.score - candidate.score <= best.error + candidate.error,
        ),
    };
  }
}

/** A row under the online variant. */
export class OnlineRow implements RowOracle {
  readonly #logits: GroupedLogits;
  readonly #errors: LogitErrors;

  /**
   * @param logits - transformed logits [V]; −∞ marks tokens outside the support
   * @param errors - how far a backend's logits and masses may lie off
   * @param scoreError - how far its scores may
   */
  constructor(logits: Float64Array, errors: LogitErrors, scoreError: ScoreError) {
    this.#logits = new GroupedLogits(logits, scoreError);
    this.#errors = errors;
  }

  draw(noise: DrawNoise): DrawOracle {
    const { groups } = this.#logits;
    let seen = Number.NEGATIVE_INFINITY;
    const merges = groups.map((group, i) => {
      const v = noise.indexedUniform(NoisePurpose.OnlineMerge, group.index);
      const threshold = Math.log(v) - Math.log1p(-v);
      // By how much the group's gain passes what its uniform asks for: it replaces the token held iff that is positive.
      const margin = i === 0 ? Number.POSITIVE_INFINITY : group.logMass - seen - threshold;
      const rounding = i === 0 ? 0 : 2 ** -23 * (Math.abs(threshold) + Math.abs(seen));
      const error = 2 * (this.#errors.logit + this.#errors.mass) + LOGISTIC_ERROR + rounding;
      seen = logAdd(seen, group.logMass);
      return { group, margin, error };
    });
    const last = merges.reduce((held, { margin }, i) => (margin > 0 ? i : held), 0);
    const inside = this.#logits.drawInside(groups[last] as Group, noise);
    const between = merges.slice(last).reduce((sum, { margin, error }) => sum + crossing(Math.abs(margin), error), 0);
    return {
      token: inside.token,
      disagreement: Math.min(0.5, between + inside.disagreement),
      onBoundary: false,
      allows: (token) =>
        merges.some(
          ({ group, margin, error }, i) =>
            margin >= -error &&
            merges.slice(i + 1).every((later) => later.margin <= later.error) &&
            this.#logits.drawInside(group, noise).allows(token),
        ),
    };
  }
}

/** Bound on the error of ln v − ln(1 − v) in float32, as of Gumbel noise: both are two logarithms of the same words. */
const LOGISTIC_ERROR = 2e-6;

/** ln(e^a + e^b). */
function logAdd(a: number, b: number): number {
  const max = Math.max(a, b);
  return max === Number.NEGATIVE_INFINITY ? max : max + Math.log(Math.exp(a - max) + Math.exp(b - max));
}
