/**
 * What went wrong, if anything: a logit that is not finite by the arithmetic itself, or nothing to draw from. Always part of the
 * summary, because a bad row must name itself rather than answer with some token.
 */
import type { SummaryPart } from "./part.js";

/** State of {@link flags}. */
export interface FlagsState {
  /** A raw logit, masked or not, is NaN or infinite by the arithmetic, or a logit of the support overflows in the transforms. */
  nonFinite: boolean;
  /** At least one token may be drawn. */
  supported: boolean;
}

/**
 * Whether a value exists in float32. Logits live in float32 on every device, so a value beyond its range counts as infinite in
 * the float64 reference too.
 */
export function isFiniteFloat32(value: number): boolean {
  return Number.isFinite(Math.fround(value));
}

/** Whether a raw logit is sound: finite in float32, or −∞, by which a head's bias (or the caller's logits) mask a token. */
export function isSoundRawLogit(rawLogit: number): boolean {
  return isFiniteFloat32(rawLogit) || rawLogit === Number.NEGATIVE_INFINITY;
}

/** The summary part that notices non-finite logits and empty support. */
export const flags: SummaryPart<FlagsState> = {
  seesUnsupported: true,
  empty: () => ({ nonFinite: false, supported: false }),
  add(state, point) {
    if (!isSoundRawLogit(point.rawLogit)) state.nonFinite = true;
    if (!point.supported) return;
    state.supported = true;
    if (!isFiniteFloat32(point.logit)) state.nonFinite = true;
  },
  addRow(state, { rawLogits, logits }) {
    for (let token = 0; token < logits.length; token++) {
      const logit = logits[token] as number;
      if (!isSoundRawLogit(rawLogits[token] as number)) state.nonFinite = true;
      if (logit === Number.NEGATIVE_INFINITY) continue;
      state.supported = true;
      if (!isFiniteFloat32(logit)) state.nonFinite = true;
    }
  },
  merge(into, from) {
    into.nonFinite ||= from.nonFinite;
    into.supported ||= from.supported;
  },
};
