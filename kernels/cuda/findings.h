/*
 * What kernels that summarise rows leave behind: the parts of core's summary (packages/core/src/summary). A block of the fused pass adds to those of its
 * own group, so that nothing is shared; another kernel joins the groups.
 */
#ifndef FLASHSAMPLING_CUDA_FINDINGS_H
#define FLASHSAMPLING_CUDA_FINDINGS_H

#include "best.h"
#include "common/frontier.h"
#include "common/parts.h"
#include "common/top_list.h"

/* Tokens of a tile: what rounded sums are taken of, so that they do not depend on the grid. */
#define FS_TILE 128

/* In place of the number of places: the row takes part in no second look. */
#define FS_NOT_MEASURED 0xffffffffu

/* Places of a row's second look at most, and the gaps between them. */
#define FS_MAX_PLACES 64
#define FS_GAPS (FS_MAX_PLACES + 1)

/* A tile's tokens, their mean as a sum of two numbers, and Σ (logit − the first of them)²: as a negative number in units of FS_FAR_UNIT². */
typedef struct {
  float count;
  float mean;
  float correction;
  float squares;
} fs_tile_moments;

/* What lies between two places: number of tokens, Σ e^(logit − reference), Σ e^(logit − reference)·(reference − logit), the sums in units of
 * 2⁻⁵⁶ as integers of 128 bits, lower half first. */
typedef struct {
  unsigned long long count;
  unsigned long long mass[2];
  unsigned long long weighted[2];
} fs_gap;

/* What was met in a row: flags, and the largest logit of its support. */
typedef struct {
  uint32_t flags;
  float max;
} fs_row_summary;

/* Lists hold FS_TOP_CAPACITY keys (best.h) of logits and ids, the largest first; FS_NO_BEST where a place is free. */
typedef struct {
  /* Of every group. */
  fs_frontier* frontiers; /* [row][draw][group] */
  fs_best* top;           /* [row][group][FS_TOP_CAPACITY] */
  fs_best* raw_top;
  /* Of every tile. */
  fs_tile_mass* masses; /* [row][tile] */
  fs_tile_mass* raw_masses;
  fs_tile_moments* moments;
  /* Of a second look; zero before it. */
  fs_gap* gaps; /* [row][FS_GAPS] */
  /* Joined. */
  fs_row_summary* joined;        /* [row] */
  fs_frontier* joined_frontiers; /* [row][draw] */
  fs_best* joined_top;           /* [row][FS_TOP_CAPACITY] */
  fs_best* joined_raw_top;
  /* Whether a row waits for this pass, which does nothing where none does; null: it is wanted. */
  const uint32_t* wanted;
  uint32_t groups;
  uint32_t tile_count;
  uint32_t draw_count;
  uint32_t looks; /* whether this is a second look */
} fs_findings;

#endif
