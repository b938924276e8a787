/*
 * What the host and the kernels agree on: structures in the shared memory, laid out as C has them on wasm32 (pointers are 4 bytes).
 * The host's side is packages/cpu-simd-wasm/src/plan/abi.ts; a test compares the offsets of every field.
 */
#ifndef FLASHSAMPLING_WASM_ABI_H
#define FLASHSAMPLING_WASM_ABI_H

#include "common/exact_sum.h"
#include "common/frontier.h"
#include "common/histogram.h"
#include "common/parts.h"
#include "common/top_list.h"

/* Tokens whose logits live at once, for every row of a pass. Rounded sums are taken per tile, and shards are whole tiles, so that
 * sums do not depend on the number of workers. */
#define FS_TILE 256

/* Tokens whose weights are read for all rows before the next ones are: one Philox group. */
#define FS_GROUP 16

/* Vectors of four tokens in a group. */
#define FS_QUARTERS (FS_GROUP / 4)

/* Rows of one pass. */
#define FS_MAX_ROWS 8

/* Draws of one row in one pass. */
#define FS_MAX_DRAWS 64

/* Places of ≻ at which one second look measures for a row. */
#define FS_MAX_PLACES 64

/* Biases and seen tokens of all rows that a worker has room for in one pass; at least those of one tile. */
#define FS_MAX_ENTRIES 8192

/* Elements that are loaded at once; the stride of weights and hidden states is a multiple of it. */
#define FS_CHUNK 8

/* Elements of a row of integer weights, or of a hidden state, that share one scale: the chunk of such heads. */
#define FS_BLOCK 32

/* Weight formats. */
enum { FS_FORMAT_F32 = 0, FS_FORMAT_BF16 = 1, FS_FORMAT_INT8 = 2, FS_FORMAT_INT4 = 3, FS_FORMAT_F16 = 4 };

/* One row of a pass. */
typedef struct {
  uint32_t parts;
  float temperature; /* 1 for greedy rows */
  float repetition;  /* penalty of seen tokens */
  const uint32_t* allowed; /* bitmask of the allowed tokens, or null: all are */
  uint32_t seed_low;
  uint32_t seed_high;
  uint32_t stream;
  uint32_t position;
  /* Only tokens that precede this place in ≻ take part in draws; (−∞, 0) lets all take part. */
  float window_logit;
  uint32_t window_token;
  /* Of a second look: masses are relative to e^reference. */
  float reference;
  uint32_t place_count;
} fs_row;

/* A value of one token. */
typedef struct {
  uint32_t token;
  float value;
} fs_entry;

/* Values of a row's tokens in a shard, by ascending id. */
typedef struct {
  const fs_entry* biases;
  const fs_entry* biases_end;
  const fs_entry* seen; /* what the penalties by count subtract; the repetition penalty acts on these tokens too */
  const fs_entry* seen_end;
} fs_row_entries;

/* A place of ≻ at which a second look measures. */
typedef fs_top_entry fs_place;

/* What a second look finds between two places of ≻: masses are e^(logit − reference), distances reference − logit. */
typedef struct {
  uint64_t count;
  fs_exact_sum mass;
  fs_exact_sum weighted; /* Σ mass · distance */
} fs_gap;

/* Number of a tile's tokens, the mean of their logits, and Σ (logit − mean)². */
typedef struct {
  double count;
  double mean;
  double m2;
} fs_tile_moments;

/* 32 elements of a hidden state in int8. For int4 weights each eight elements are in the order 0, 2, 4, 6, 1, 3, 5, 7. */
typedef struct {
  int8_t values[FS_BLOCK];
  float scale;
  int32_t sum; /* of the values */
} fs_activations;

/* A pass over the weights; read by all workers, written by the host. */
typedef struct {
  /* [vocabulary padded to FS_GROUP][stride]; of integers as integer_products.h says. It is where token 0's weights would lie: in the second
   * and later ones of several memories that share a head, before the memory's beginning, modulo 2^32. Only addresses of the memory's own
   * tokens are made of it, by unsigned arithmetic, which brings them back. */
  const void* weight;
  const float* bias;    /* [vocabulary padded to FS_GROUP], or null */
  float logit_scale;
  float soft_cap;       /* 0: none */
  uint32_t format;
  uint32_t vocab_size;
  uint32_t stride;      /* hidden size padded to FS_CHUNK, to FS_BLOCK where weights are integers */
  uint32_t group_bytes; /* of FS_GROUP tokens: weights, scales and zero points */
  uint32_t block_scales; /* of integers: whether each block of a row has a scale, or the row has one */
  uint32_t zero_points;  /* of integers: whether each scale has a zero point */
  uint32_t tile_count;
  const int32_t* abort; /* set by the host to end the pass early */
  uint32_t resumes;     /* whether the pass goes on where another ended: summaries are kept */
  uint32_t row_count;
  uint32_t draw_start;
  uint32_t draw_count;
  const float* hidden;           /* [FS_MAX_ROWS][stride], zeros in the padding */
  const fs_activations* activations; /* [FS_MAX_ROWS][stride / FS_BLOCK] in place of `hidden`, or null */
  const fs_row* rows;            /* [FS_MAX_ROWS] */
  const fs_place* places;        /* [FS_MAX_ROWS][FS_MAX_PLACES], each row's in the order ≻ */
  fs_tile_mass* tile_masses;     /* [FS_MAX_ROWS][tile_count] */
  fs_tile_mass* raw_masses;      /* [FS_MAX_ROWS][tile_count] */
  fs_tile_moments* tile_moments; /* [FS_MAX_ROWS][tile_count] */
} fs_pass;

/* What one worker found in a row. */
typedef struct {
  uint32_t flags;
  float max; /* largest logit of the support */
  fs_top_list top;
  fs_top_list raw_top;
} fs_row_summary;

/* One worker's shard of the vocabulary and where its results go. */
typedef struct {
  uint32_t first_tile;
  uint32_t end_tile;
  const fs_row_entries* entries; /* [FS_MAX_ROWS] */
  fs_row_summary* summaries;     /* [FS_MAX_ROWS] */
  fs_frontier* frontiers;        /* [FS_MAX_ROWS][FS_MAX_DRAWS] */
  fs_histogram* histograms;      /* [FS_MAX_ROWS] */
  fs_gap* gaps;                  /* [FS_MAX_ROWS][FS_MAX_PLACES + 1] */
  uint32_t weight_bytes;         /* bytes of weights read, modulo 2³²; counted by instrumented builds only */
} fs_shard;

#endif
