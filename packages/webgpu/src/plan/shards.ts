/**
 * How a head lies on the device, and how its vocabulary is dealt out. The drawn tokens do not depend on it.
 *
 * A head larger than a binding may be is cut into shards of whole tiles, each in a buffer of its own and with a dispatch of its own. A
 * shard's tiles are dealt out to workgroups in turn.
 */
import { FlashSamplingError } from "@flashsampling/core";

/** Limits of a device that a plan depends on. */
export interface DeviceLimits {
  readonly maxStorageBufferBindingSize: number;
  readonly maxBufferSize: number;
  readonly maxComputeWorkgroupStorageSize: number;
}

/** Most workgroups of a pass for each row: more would write more summaries than are worth joining. */
export const MAX_GROUPS = 256;

/** A part of the vocabulary whose weights lie in one buffer: tiles `firstTile` … `endTile` − 1, dealt out to `groups` workgroups. */
export interface Shard {
  readonly firstTile: number;
  readonly endTile: number;
  /** Number of its first workgroup among those of all shards. */
  readonly firstGroup: number;
  readonly groups: number;
}

/** How a head is cut. */
export interface HeadPlan {
  /** Tokens of a tile. */
  readonly tile: number;
  readonly tileCount: number;
  readonly shards: readonly Shard[];
  /** Workgroups of all shards. */
  readonly groups: number;
}

/** Size of the largest buffer that a kernel can bind whole. */
export function largestBinding({ maxStorageBufferBindingSize, maxBufferSize }: DeviceLimits): number {
  return Math.min(maxStorageBufferBindingSize, maxBufferSize);
}

/**
 * Cuts a head.
 *
 * @param vocabSize - number of vocabulary ids V
 * @param rowBytes - bytes of a row of weights
 * @param maxBytes - most bytes of a shard's weights
 * @param tile - tokens of a tile
 * @param maxGroups - most workgroups of a pass, at least one per shard
 * @throws FlashSamplingError `OUT_OF_MEMORY` if not even a tile fits
 */
export function planHead(
  vocabSize: number,
  rowBytes: number,
  maxBytes: number,
  tile: number,
  maxGroups = MAX_GROUPS,
): HeadPlan {
  const tileCount = Math.ceil(vocabSize / tile);
  const tilesPerShard = Math.floor(maxBytes / (rowBytes * Math.min(tile, vocabSize)));
  if (tilesPerShard === 0) {
    const message = `A binding of this device holds ${maxBytes} bytes, but ${tile} rows of this head take ${rowBytes * tile}.`;
    throw new FlashSamplingError("OUT_OF_MEMORY", message);
  }
  const shardCount = Math.ceil(tileCount / tilesPerShard);
  const groupsPerShard = Math.max(1, Math.floor(maxGroups / shardCount));
  let groups = 0;
  const shards = Array.from({ length: shardCount }, (_, i): Shard => {
    const firstTile = i * tilesPerShard;
    const endTile = Math.min(tileCount, firstTile + tilesPerShard);
    const tiles = endTile - firstTile;
    // As many rounds as the most busy workgroup takes anyway, and no more workgroups than these need.
    const own = Math.ceil(tiles / Math.ceil(tiles / groupsPerShard));
    const shard = { firstTile, endTile, firstGroup: groups, groups: own };
    groups += own;
    return shard;
  });
  return { tile, tileCount, shards, groups };
}
