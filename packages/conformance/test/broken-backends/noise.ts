/**
 * Backends whose noise is wrong, each in a way that has been met or is easily written.
 */
import type { Backend } from "@flashsampling/core";
import { RowNoise } from "@flashsampling/core/noise";
import { byDefinition, type DrawPlace } from "./by-definition.js";

/** Float32 −ln(−ln u): u is at most 1 − 2⁻²⁴, so the noise never passes 16.6. */
export const float32LogLog: Backend = byDefinition({
  gumbel: (noise, token) => {
    const u = Math.min(Math.fround((noise.tokenWord(token) + 0.5) * 2 ** -32), 1 - 2 ** -24);
    return Math.fround(-Math.log(Math.fround(-Math.log(u))));
  },
});

/** Right noise for all but the smallest words, which take no tail word. */
export const withoutTailWord: Backend = byDefinition({
  gumbel: (noise, token) => -Math.log(-Math.log1p(-(noise.tokenWord(token) + 0.5) * 2 ** -32)),
});

/** A logarithm of a number near 1 as a fast one has it: right to 2⁻¹⁶. */
export const coarseLogarithm: Backend = byDefinition({
  gumbel: (noise, token) => {
    const exponential = -Math.log1p(-(noise.tokenWord(token) + 0.5) * 2 ** -32);
    return -Math.log(Math.max(2 ** -33, Math.round(exponential * 2 ** 16) / 2 ** 16));
  },
});

/** Noise of the place inside a tile of 256. */
export const keyedByTile: Backend = byDefinition({ gumbel: (noise, token) => noise.tokenGumbel(token % 256) });

/** Words of a block in the order of ids. */
export const anotherMapping: Backend = byDefinition({
  gumbel: (noise, token) => noise.tokenGumbel((token & ~15) + ((token * 4) & 15) + ((token >> 2) & 3)),
});

const keyedBy = (change: (place: DrawPlace) => { seed: bigint; stream: number; position: number; draw: number }) =>
  byDefinition({
    noise: (place) => {
      const { draw, ...identity } = change(place);
      return new RowNoise(identity, draw);
    },
  });

const identityOf = ({ request: { rows }, row, draw }: DrawPlace) => ({
  seed: rows.seed[row] as bigint,
  stream: rows.stream[row] as number,
  position: rows.position[row] as number,
  draw,
});

/** Noise of the row's place in the batch. */
export const keyedByRow: Backend = keyedBy((place) => ({ ...identityOf(place), stream: place.row }));

/** The upper half of the seed is lost. */
export const shortSeed: Backend = keyedBy((place) => {
  const identity = identityOf(place);
  return { ...identity, seed: identity.seed & 0xffff_ffffn };
});

/** Draws beyond 64 begin again. */
export const drawsModulo64: Backend = keyedBy((place) => ({ ...identityOf(place), draw: place.draw % 64 }));

/** The noise of a draw depends on how many there are. */
export const drawsOfMany: Backend = keyedBy((place) => ({
  ...identityOf(place),
  draw: (place.draw + place.request.draws) % 65_536,
}));

/** Ids of 16 bits: beyond 65,536 tokens share their noise. */
export const idsOf16Bits: Backend = byDefinition({ gumbel: (noise, token) => noise.tokenGumbel(token & 0xffff) });

/** Positions of 16 bits. */
export const shortPosition: Backend = keyedBy((place) => {
  const identity = identityOf(place);
  return { ...identity, position: identity.position & 0xffff };
});

/** Streams of 16 bits. */
export const shortStream: Backend = keyedBy((place) => {
  const identity = identityOf(place);
  return { ...identity, stream: identity.stream & 0xffff };
});

/** Draws in pairs that share their noise. */
export const pairedDraws: Backend = keyedBy((place) => ({ ...identityOf(place), draw: place.draw & ~1 }));
