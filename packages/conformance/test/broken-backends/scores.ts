/**
 * Backends that compare the wrong numbers, or compare them wrongly.
 */
import { type Backend, encodeFloat16, float16ToFloat } from "@flashsampling/core";
import { rawLogits } from "@flashsampling/core/reference";
import { byDefinition } from "./by-definition.js";

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

function toBFloat16(value: number): number {
  float[0] = value;
  bits[0] = ((bits[0] as number) + 0x8000) & 0xffff_0000;
  return float[0];
}

/** Scores rounded to bfloat16 before they are compared. */
export const bfloat16Maxima: Backend = byDefinition({ round: toBFloat16 });

/** Logits rounded to float16. */
export const float16Logits: Backend = byDefinition({
  raw: (head, hidden) =>
    rawLogits(head, hidden).map((logit) =>
      Number.isFinite(logit) ? float16ToFloat(encodeFloat16(Float32Array.of(logit))[0] as number) : logit,
    ),
});

/** Equal scores go to the higher id. */
export const tiesToTheHigherId: Backend = byDefinition({
  beats: (a, b) => a.score > b.score || (a.score === b.score && a.token > b.token),
});

/** Every near tie within the errors goes the wrong way. */
export const contrary: Backend = byDefinition({
  choose: (kept) => {
    const [best, second] = [...kept].sort((a, b) => b.score - a.score);
    if (best === undefined) return 0;
    return second !== undefined && best.score - second.score < 4e-6 ? second.token : best.token;
  },
});

/** The last token is forgotten where the vocabulary is no multiple of 16. */
export const lastTokenForgotten: Backend = byDefinition({
  choose: (kept, all) => {
    const size = all.length;
    const seen = kept.filter(({ token }) => size % 16 === 0 || size === 1 || token < size - 1);
    return (seen.length > 0 ? seen : kept).reduce((best, entry) => (entry.score > best.score ? entry : best)).token;
  },
});

/** Logits are multiplied by the hidden state's first four elements too often where D is no multiple of 4. */
export const remainderReadTwice: Backend = byDefinition({
  raw: (head, hidden) => {
    const extended = hidden.slice();
    const rest = hidden.length % 4;
    for (let d = hidden.length - rest; d < hidden.length; d++) extended[d] = 2 * (hidden[d] as number);
    return rawLogits(head, extended);
  },
});

/** Elements from the 1,025th on are not read. */
export const firstElementsAlone: Backend = byDefinition({
  raw: (head, hidden) =>
    rawLogits(
      head,
      hidden.map((value, d) => (d < 1_024 ? value : 0)),
    ),
});
