/**
 * One vocabulary id of one row and draw, as the summary sees it, and the two orders that everything rests on.
 */

/** A vocabulary id with its logits and its score. */
export interface Point {
  /** Vocabulary id. */
  token: number;
  /** The model's own logit, before any transform; −∞ where a head's bias masks the token. */
  rawLogit: number;
  /** The logit after all transforms, temperature included. */
  logit: number;
  /** logit + Gumbel noise; for greedy rows the logit itself. */
  score: number;
  /** Whether the token may be drawn at all. Tokens outside the support are skipped, never carried as −∞. */
  supported: boolean;
}

/** What a summary keeps of a {@link Point}. */
export interface KeptPoint {
  /** Vocabulary id. */
  readonly token: number;
  /** The logit after all transforms. */
  readonly logit: number;
  /** logit + noise. */
  readonly score: number;
  /** The model's own logit, where whoever made the point carries it: raw logprobs read it. */
  readonly rawLogit?: number | undefined;
}

/** Copies the lasting parts of a point, because callers reuse their point object from token to token. */
export function keep(point: KeptPoint): KeptPoint {
  return { token: point.token, logit: point.logit, score: point.score, rawLogit: point.rawLogit };
}

/** Score order: higher score first, equal scores by the lower id. True if `a` comes before `b`. */
export function beats(a: Pick<KeptPoint, "score" | "token">, b: Pick<KeptPoint, "score" | "token">): boolean {
  return a.score > b.score || (a.score === b.score && a.token < b.token);
}

/** Prefix order ≻, which every truncation rule keeps a prefix of: higher logit first, equal logits by the lower id. */
export function precedes(a: Pick<KeptPoint, "logit" | "token">, b: Pick<KeptPoint, "logit" | "token">): boolean {
  return a.logit > b.logit || (a.logit === b.logit && a.token < b.token);
}

/** {@link precedes} as a comparator for `Array.prototype.sort`. */
export function byPrefixOrder(a: Pick<KeptPoint, "logit" | "token">, b: Pick<KeptPoint, "logit" | "token">): number {
  return b.logit - a.logit || a.token - b.token;
}
