/**
 * How the biases and seen tokens of a pass's rows reach the workers. Each has room for so many; where there are more, a shard is gone
 * through in portions of whole tiles, one after the other: the weights are still read once.
 */
import { MAX_ENTRIES, TILE } from "./abi.js";
import type { Shard } from "./shards.js";

/**
 * Cuts shards into portions: `portions[i][w]` is what worker w does in the i-th, possibly nothing.
 *
 * @param shards - one per worker
 * @param tokens - vocabulary ids that have entries, ascending, for each row and kind of entry
 * @param most - entries that a worker has room for; at least those of one tile
 */
export function planPortions(
  shards: readonly Shard[],
  tokens: readonly Uint32Array[],
  most: number = MAX_ENTRIES,
): Shard[][] {
  if (tokens.every(({ length }) => length === 0)) return [[...shards]];
  const counts = new Uint32Array(shards.at(-1)?.endTile ?? 0);
  for (const ids of tokens) {
    for (const id of ids) (counts[Math.floor(id / TILE)] as number)++;
  }
  const cut = shards.map((shard) => cutShard(shard, counts, most));
  return Array.from({ length: Math.max(...cut.map(({ length }) => length)) }, (_, i) =>
    cut.map(
      (parts, worker) => parts[i] ?? { ...(shards[worker] as Shard), firstTile: (shards[worker] as Shard).endTile },
    ),
  );
}

function cutShard({ firstTile, endTile }: Shard, counts: Uint32Array, most: number): Shard[] {
  const parts: Shard[] = [];
  let start = firstTile;
  let sum = 0;
  for (let tile = firstTile; tile < endTile; tile++) {
    const count = counts[tile] as number;
    if (sum + count > most) {
      parts.push({ firstTile: start, endTile: tile });
      start = tile;
      sum = 0;
    }
    sum += count;
  }
  return [...parts, { firstTile: start, endTile }];
}
