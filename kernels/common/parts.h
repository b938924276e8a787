/*
 * What every kind of kernel says of a row by the same names: what its plan asks for, what was met in it, and the log mass of a tile.
 */
#ifndef FLASHSAMPLING_PARTS_H
#define FLASHSAMPLING_PARTS_H

/* What a row's plan asks for; bits, those of packages/core/src/rows/parts.ts. */
#define FS_PART_WINNER 1u     /* the best score of every draw */
#define FS_PART_GREEDY 2u     /* the best logit, as the first draw's winner */
#define FS_PART_FRONTIER 4u   /* the frontier of every draw */
#define FS_PART_TOP 8u        /* the list of the largest logits */
#define FS_PART_MASS 16u      /* log mass per tile */
#define FS_PART_ENTROPY 32u   /* and what entropy needs besides */
#define FS_PART_HISTOGRAM 64u /* mass and count by logit */
#define FS_PART_MOMENTS 128u  /* mean and deviation per tile */
#define FS_PART_RAW 256u      /* raw logits of points */
#define FS_PART_RAW_MASS 512u /* log mass of the raw logits per tile */
#define FS_PART_RAW_TOP 1024u /* the list of the largest raw logits */
#define FS_PART_GROUPED 2048u /* winners by groups */

/* What was met in a row; bits. */
#define FS_FLAG_NON_FINITE 1u /* a raw logit that is NaN or infinite, or a logit of the support that overflows in the transforms */
#define FS_FLAG_SUPPORTED 2u  /* a token that may be drawn */

/* Log mass of a tile: its largest logit m (−∞: no token), s = Σ e^(logit − m), and t = Σ e^(logit − m)·(logit − m). */
typedef struct {
  float max;
  float sum;
  float weighted;
} fs_tile_mass;

#endif
