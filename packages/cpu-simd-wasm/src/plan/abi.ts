/**
 * What the host and the kernels agree on: limits, and byte offsets of the structures in the shared memory. The kernels' side is
 * kernels/wasm/abi.h; a test compares every number.
 */
import { MAX_PLACES, Part } from "@flashsampling/core/backend";
import { HISTOGRAM_BINS as BINS, TOP_CAPACITY } from "@flashsampling/core/summary";

/** Tokens per tile: masses are summed per tile, and shards are whole tiles. */
export const TILE = 256;

/** Tokens whose weights are read for all rows before the next ones are: one Philox group. */
export const GROUP = 16;

/** Elements that kernels load at once: rows of weights and hidden states are padded to a multiple of it. */
export const CHUNK = 8;

/** Elements of a row of integer weights, or of a hidden state, that share one scale: the chunk of such heads. */
export const BLOCK = 32;

/** Rows of one pass over the weights. */
export const MAX_ROWS = 8;

/** Draws of one row in one pass. */
export const MAX_DRAWS = 64;

/** Biases and seen tokens of all rows that a worker has room for in one pass; at least those of one tile. */
export const MAX_ENTRIES = 8192;

/** Points that a worker's frontier has room for. */
export const FRONTIER_CAPACITY = 24;

// Core's, whose rules read them: bins of a histogram's ring, places of ≻ at which one second look measures for a row, what a row's plan asks
// for (bits), and entries of a list of the largest logits.
export { BINS, MAX_PLACES, Part, TOP_CAPACITY };

/** Fractional bits of the exact sums of a second look. */
export const EXACT_BITS = 62;

/** What was met in a row; bits. */
export const Flag = { NonFinite: 1, Supported: 2 } as const;

/** Weight formats as the kernels number them. */
export const FORMAT_CODE = { f32: 0, bf16: 1, int8: 2, int4: 3, f16: 4 } as const;

/** Weight formats that the kernels take. */
export type KernelFormat = keyof typeof FORMAT_CODE;

/** Bits of one weight. */
export const WEIGHT_BITS: Readonly<Record<KernelFormat, number>> = { f32: 32, bf16: 16, int8: 8, int4: 4, f16: 16 };

/** Offsets of consecutive 4-byte fields. */
function fields<Name extends string>(...names: Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name, i) => [name, 4 * i])) as Record<Name, number>;
}

/** `fs_row`. */
export const ROW = fields(
  "parts",
  "temperature",
  "repetition",
  "allowed",
  "seedLow",
  "seedHigh",
  "stream",
  "position",
  "windowLogit",
  "windowToken",
  "reference",
  "placeCount",
);
/** Bytes of `fs_row`. */
export const ROW_SIZE = 48;

/** `fs_row_entries`: addresses of `fs_entry`. */
export const ROW_ENTRIES = fields("biases", "biasesEnd", "seen", "seenEnd");
/** Bytes of `fs_row_entries`. */
export const ROW_ENTRIES_SIZE = 16;

/** `fs_entry`. */
export const ENTRY = fields("token", "value");
/** Bytes of `fs_entry`. */
export const ENTRY_SIZE = 8;

/** `fs_activations`: `values` are bytes. */
export const ACTIVATIONS = { values: 0, scale: BLOCK, sum: BLOCK + 4 } as const;
/** Bytes of `fs_activations`. */
export const ACTIVATIONS_SIZE = BLOCK + 8;

/** `fs_pass`. */
export const PASS = fields(
  "weight",
  "bias",
  "logitScale",
  "softCap",
  "format",
  "vocabSize",
  "stride",
  "groupBytes",
  "blockScales",
  "zeroPoints",
  "tileCount",
  "abort",
  "resumes",
  "rowCount",
  "drawStart",
  "drawCount",
  "hidden",
  "activations",
  "rows",
  "places",
  "tileMasses",
  "rawMasses",
  "tileMoments",
);
/** Bytes of `fs_pass`. */
export const PASS_SIZE = 92;

/** Bytes of a list of the largest logits, its count included: `entries` are (logit, token) pairs. */
const TOP_LIST_SIZE = 4 + 8 * TOP_CAPACITY;

/** `fs_row_summary`. */
export const ROW_SUMMARY = {
  flags: 0,
  max: 4,
  topCount: 8,
  topEntries: 12,
  rawTopCount: 8 + TOP_LIST_SIZE,
  rawTopEntries: 12 + TOP_LIST_SIZE,
} as const;
/** Bytes of `fs_row_summary`. */
export const ROW_SUMMARY_SIZE = 8 + 2 * TOP_LIST_SIZE;

/** `fs_point`. */
export const POINT = fields("score", "logit", "token", "rawLogit");
/** Bytes of `fs_point`. */
export const POINT_SIZE = 16;

/** `fs_frontier`: `points` are `fs_point`. */
export const FRONTIER = fields("count", "dropped", "droppedScore", "droppedToken", "points");
/** Bytes of `fs_frontier`. */
export const FRONTIER_SIZE = FRONTIER.points + POINT_SIZE * FRONTIER_CAPACITY;

/** `fs_histogram`: one more place than bins, for what belongs to none. */
export const HISTOGRAM = { top: 0, tokenCount: 4, bins: 16 } as const;
/** `fs_bin`: two 8-byte integers. */
export const BIN = { excess: 0, count: 8 } as const;
/** Bytes of `fs_bin`. */
export const BIN_SIZE = 16;
/** Bytes of `fs_histogram`. */
export const HISTOGRAM_SIZE = HISTOGRAM.bins + (BINS + 1) * BIN_SIZE;

/** `fs_gap`: 8 bytes each. */
export const GAP = { count: 0, massLow: 8, massHigh: 16, weightedLow: 24, weightedHigh: 32 } as const;
/** Bytes of `fs_gap`. */
export const GAP_SIZE = 40;

/** `fs_tile_mass`. */
export const TILE_MASS = fields("max", "sum", "weighted");
/** Bytes of `fs_tile_mass`. */
export const TILE_MASS_SIZE = 12;

/** `fs_tile_moments`: 8 bytes each. */
export const TILE_MOMENTS = { count: 0, mean: 8, m2: 16 } as const;
/** Bytes of `fs_tile_moments`. */
export const TILE_MOMENTS_SIZE = 24;

/** `fs_shard`. */
export const SHARD = fields(
  "firstTile",
  "endTile",
  "entries",
  "summaries",
  "frontiers",
  "histograms",
  "gaps",
  "weightBytes",
);
/** Bytes of `fs_shard`. */
export const SHARD_SIZE = 32;

/** Bytes of `fs_place`, a (logit, token) pair. */
export const PLACE_SIZE = 8;
