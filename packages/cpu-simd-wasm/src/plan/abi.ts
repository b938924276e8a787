/**
 * What the host and the kernels agree on: limits, and byte offsets of the structures in the shared memory. The kernels' side is
 * kernels/wasm/abi.h; a test compares every number.
 */

/** Tokens per tile: masses are summed per tile, and shards are whole tiles. */
export const TILE = 256;

/** Tokens whose weights are read for all rows before the next ones are: one Philox group. */
export const GROUP = 16;

/** Elements that kernels load at once: rows of weights and hidden states are padded to a multiple of it. */
export const CHUNK = 8;

/** Rows of one pass over the weights. */
export const MAX_ROWS = 8;

/** Draws of one row in one pass. */
export const MAX_DRAWS = 64;

/** Points of ≻ that one second look measures for a row. */
export const MAX_BOUNDARIES = 64;

/** Entries that the list of the largest logits has room for. */
export const TOP_CAPACITY = 64;

/** Points that a worker's frontier has room for. */
export const FRONTIER_CAPACITY = 24;

/** Units per 1 of the fixed-point masses of a second look. */
export const MASS_UNIT = 2 ** 34;

/** What a row's plan asks the kernels for; bits. */
export const Part = { Winner: 1, Greedy: 2, Frontier: 4, Top: 8, Mass: 16 } as const;

/** What was met in a row; bits. */
export const Flag = { NonFinite: 1, Supported: 2 } as const;

/** Weight formats as the kernels number them. */
export const FORMAT_CODE = { f32: 0, bf16: 1 } as const;

/** Weight formats that the kernels take. */
export type KernelFormat = keyof typeof FORMAT_CODE;

/** Bytes of one weight. */
export const FORMAT_BYTES: Readonly<Record<KernelFormat, number>> = { f32: 4, bf16: 2 };

/** Offsets of consecutive 4-byte fields. */
function fields<Name extends string>(...names: Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name, i) => [name, 4 * i])) as Record<Name, number>;
}

/** `fs_row`. */
export const ROW = fields(
  "temperature",
  "parts",
  "topSize",
  "seedLow",
  "seedHigh",
  "stream",
  "position",
  "windowLogit",
  "windowToken",
  "reference",
  "boundaryCount",
);
/** Bytes of `fs_row`. */
export const ROW_SIZE = 44;

/** `fs_pass`. */
export const PASS = fields(
  "weight",
  "bias",
  "format",
  "vocabSize",
  "stride",
  "tileCount",
  "abort",
  "rowCount",
  "drawStart",
  "drawCount",
  "hidden",
  "rows",
  "boundaries",
  "tileMasses",
);
/** Bytes of `fs_pass`. */
export const PASS_SIZE = 56;

/** `fs_row_summary`: `entries` are (logit, token) pairs. */
export const ROW_SUMMARY = fields("flags", "max", "topCount", "entries");
/** Bytes of `fs_row_summary`. */
export const ROW_SUMMARY_SIZE = ROW_SUMMARY.entries + 8 * TOP_CAPACITY;

/** `fs_frontier`: `points` are (score, logit, token) triples. */
export const FRONTIER = fields("count", "dropped", "droppedScore", "droppedToken", "points");
/** Bytes of `fs_frontier`. */
export const FRONTIER_SIZE = FRONTIER.points + 12 * FRONTIER_CAPACITY;

/** `fs_shard`. */
export const SHARD = fields("firstTile", "endTile", "summaries", "frontiers", "masses", "weightBytes");
/** Bytes of `fs_shard`. */
export const SHARD_SIZE = 24;

/** Bytes of `fs_boundary`, a (logit, token) pair. */
export const BOUNDARY_SIZE = 8;

/** Bytes of `fs_tile_mass`, a (max, sum) pair. */
export const TILE_MASS_SIZE = 8;
