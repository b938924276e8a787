/**
 * The largest logit of every tile: which tiles a second look must compute again. Tokens that reach a bracket lie in tiles whose maximum
 * reaches it, and those tiles are few.
 */
import type { SummaryPart } from "./part.js";

/** State of {@link tileMax}: the largest logit of each tile that holds a token of the support, by tile number. */
export type TileMaxState = Map<number, number>;

function raise(state: TileMaxState, tile: number, logit: number): void {
  const max = state.get(tile);
  if (max === undefined || logit > max) state.set(tile, logit);
}

/**
 * The summary part that keeps the maxima of tiles.
 *
 * @param tileSize - tokens per tile: tile t holds the ids from t·tileSize up to (t + 1)·tileSize
 */
export function tileMax(tileSize: number): SummaryPart<TileMaxState> {
  return {
    empty: () => new Map(),
    add: (state, { token, logit }) => raise(state, Math.floor(token / tileSize), logit),
    merge(into, from) {
      for (const [tile, max] of from) raise(into, tile, max);
    },
  };
}

/** Tiles that hold every token whose logit is at least `lowest`, ascending. */
export function tilesReaching(state: TileMaxState, lowest: number): number[] {
  return Array.from(state)
    .filter(([, max]) => max >= lowest)
    .map(([tile]) => tile)
    .sort((a, b) => a - b);
}
