/**
 * Samplers that are wrong on purpose, each in a way that has been met in the field: the statistical tests must notice every one.
 */
import type { RowNoise } from "@flashsampling/core/noise";
import { drawSets, sampleStreaming } from "@flashsampling/core/reference";
import { type LogMassState, logMassValue } from "@flashsampling/core/summary";
import type { SamplerUnderTest } from "./draws.js";

/** Noise keyed by the place inside a tile: tokens of different tiles share their noise. */
export const noiseKeyedByTile: SamplerUnderTest = (logits, noise) =>
  argmax(logits, (token) => noise.tokenGumbel(token % 8));

/** Scores rounded to bfloat16 before they are compared. */
export const bfloat16Maxima: SamplerUnderTest = (logits, noise) =>
  argmax(logits, (token) => noise.tokenGumbel(token), toBFloat16);

/** A bias of 10⁻³ in total variation: one draw in a thousand moves from the likeliest token to the next id. */
export const biased: SamplerUnderTest = (logits, noise) => {
  const token = sampleStreaming(logits, noise) as number;
  const likeliest = logits.indexOf(Math.max(...logits));
  const share = 1e-3 / (1 / logits.reduce((sum, logit) => sum + Math.exp(logit - (logits[likeliest] as number)), 0));
  return token === likeliest && noise.indexedUniform(6, 12_345) < share ? likeliest + 1 : token;
};

/** The last token of the last tile is forgotten. */
export const offByOne: SamplerUnderTest = (logits, noise) =>
  sampleStreaming(logits.subarray(0, logits.length - 1), noise);

/** Float32 −ln(−ln u): u is at most 1 − 2⁻²⁴, so the noise never passes 16.6 and tails cannot win. */
export const float32LogLog: SamplerUnderTest = (logits, noise) =>
  argmax(logits, (token) => {
    const u = Math.min(Math.fround((noise.tokenWord(token) + 0.5) * 2 ** -32), 1 - 2 ** -24);
    return Math.fround(-Math.log(Math.fround(-Math.log(u))));
  });

function argmax(logits: Float64Array, gumbel: (token: number) => number, round = (score: number) => score): number {
  let winner = -1;
  let best = Number.NEGATIVE_INFINITY;
  for (const [token, logit] of logits.entries()) {
    if (logit === Number.NEGATIVE_INFINITY) continue;
    const score = round(logit + gumbel(token));
    if (winner < 0 || score > best) {
      winner = token;
      best = score;
    }
  }
  return winner;
}

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

function toBFloat16(value: number): number {
  float[0] = value;
  bits[0] = ((bits[0] as number) + 0x8000) & 0xffff_0000;
  return float[0];
}

/** Online merge against the last group's mass instead of all mass seen. */
export const forgetfulOnline: SamplerUnderTest = (logits, noise) => {
  let token: number | undefined;
  let held = Number.NEGATIVE_INFINITY;
  for (const [index, group] of groupsOf(logits, noise).entries()) {
    const v = noise.indexedUniform(6, index);
    if (token === undefined || group.mass - held > Math.log(v) - Math.log1p(-v)) token = group.token;
    held = group.mass;
  }
  return token;
};

/** Inverse CDF by a uniform of ten bits. */
export const coarseUniform = (uniform: number): number => Math.floor(uniform * 1024) / 1024;

function groupsOf(logits: Float64Array, noise: RowNoise) {
  return drawSets(logits, noise, (token) => (token >>> 1) & 3).map((set) => ({
    token: set?.winner.best?.token as number,
    mass: logMassValue(set?.logMass as LogMassState),
  }));
}
