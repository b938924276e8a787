/*
 * What the host and the kernels agree on: structures of 4-byte fields in the shared memory (pointers are 4 bytes on wasm32).
 * The host's side is packages/cpu-simd-wasm/src/plan/abi.ts; a test compares the offsets of every field.
 */
#ifndef FLASHSAMPLING_WASM_ABI_H
#define FLASHSAMPLING_WASM_ABI_H

#include "common/frontier.h"
#include "common/top_list.h"

/* Tokens whose logits live at once, for every row of a pass. Log masses are summed per tile, and shards are whole tiles, so
 * that sums do not depend on the number of workers. */
#define FS_TILE 256

/* Tokens whose weights are read for all rows before the next ones are: one Philox group. */
#define FS_GROUP 16

/* Rows of one pass. */
#define FS_MAX_ROWS 8

/* Draws of one row in one pass. */
#define FS_MAX_DRAWS 64

/* Points of ≻ that one second look measures for a row. */
#define FS_MAX_BOUNDARIES 64

/* Elements that are loaded at once; the stride of weights and hidden states is a multiple of it. */
#define FS_CHUNK 8

/* Masses of a second look are fixed-point numbers with this many fractional bits: integers add up to the same sum in any
 * order. */
#define FS_MASS_UNIT_LOG2 34
#define FS_MASS_UNIT ((double)(1ull << FS_MASS_UNIT_LOG2))

/* Weight formats. */
enum { FS_FORMAT_F32 = 0, FS_FORMAT_BF16 = 1 };

/* What a row's plan asks for. */
enum {
  FS_PART_WINNER = 1,   /* the best score of every draw */
  FS_PART_GREEDY = 2,   /* the best logit, as the first draw's winner */
  FS_PART_FRONTIER = 4, /* the frontier of every draw */
  FS_PART_TOP = 8,      /* the list of the largest logits */
  FS_PART_MASS = 16,    /* log mass per tile */
};

/* What was met in a row. */
enum {
  FS_FLAG_NON_FINITE = 1, /* a raw logit that is NaN or infinite, or an overflow on division by the temperature */
  FS_FLAG_SUPPORTED = 2,  /* a token that may be drawn */
};

/* One row of a pass. */
typedef struct {
  float temperature; /* 1 for greedy rows */
  uint32_t parts;
  uint32_t top_size;
  uint32_t seed_low;
  uint32_t seed_high;
  uint32_t stream;
  uint32_t position;
  /* Only tokens that precede this point in ≻ take part in draws; (−∞, 0) lets all take part. */
  float window_logit;
  uint32_t window_token;
  /* Of a second look: masses are relative to e^reference. */
  float reference;
  uint32_t boundary_count;
} fs_row;

/* A point of ≻, before which a second look measures the mass. */
typedef fs_top_entry fs_boundary;

/* Log mass of a tile: its largest logit m (−∞: no token) and s = Σ e^(logit − m). */
typedef struct {
  float max;
  float sum;
} fs_tile_mass;

/* A pass over the weights; read by all workers, written by the host. */
typedef struct {
  const void* weight;   /* [vocabulary padded to FS_GROUP][stride] */
  const float* bias;    /* [vocabulary padded to FS_GROUP], or null */
  uint32_t format;
  uint32_t vocab_size;
  uint32_t stride;      /* hidden size padded to 8 */
  uint32_t tile_count;
  const int32_t* abort; /* set by the host to end the pass early */
  uint32_t row_count;
  uint32_t draw_start;
  uint32_t draw_count;
  const float* hidden;           /* [FS_MAX_ROWS][stride], zeros in the padding */
  const fs_row* rows;            /* [FS_MAX_ROWS] */
  const fs_boundary* boundaries; /* [FS_MAX_ROWS][FS_MAX_BOUNDARIES] */
  fs_tile_mass* tile_masses;     /* [FS_MAX_ROWS][tile_count] */
} fs_pass;

/* What one worker found in a row. */
typedef struct {
  uint32_t flags;
  float max; /* largest logit of the support */
  fs_top_list top;
} fs_row_summary;

/* One worker's shard of the vocabulary and where its results go. */
typedef struct {
  uint32_t first_tile;
  uint32_t end_tile;
  fs_row_summary* summaries; /* [FS_MAX_ROWS] */
  fs_frontier* frontiers;    /* [FS_MAX_ROWS][FS_MAX_DRAWS] */
  uint64_t* masses;          /* [FS_MAX_ROWS][FS_MAX_BOUNDARIES], in FS_MASS_UNIT */
  uint32_t weight_bytes;     /* bytes of weights read in a pass, modulo 2³²; counted by instrumented builds only */
} fs_shard;

#endif
