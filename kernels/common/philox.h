/*
 * Philox4x32-10, the counter-based generator behind every random word, and the mapping of noise version 1 from vocabulary ids
 * to its blocks and outputs.
 *
 * Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11, section 5.2.
 */
#ifndef FLASHSAMPLING_PHILOX_H
#define FLASHSAMPLING_PHILOX_H

#include "target.h"

#define FS_PHILOX_MULTIPLIER_0 0xd2511f53u
#define FS_PHILOX_MULTIPLIER_1 0xcd9e8d57u
#define FS_PHILOX_WEYL_0 0x9e3779b9u
#define FS_PHILOX_WEYL_1 0xbb67ae85u
#define FS_PHILOX_ROUNDS 10

/* What a word is for; purpose + 1 is always that purpose's tail word. */
#define FS_PURPOSE_TOKEN 0u
#define FS_PURPOSE_TOKEN_TAIL 1u
/* Noise between groups; the index is the group's number. */
#define FS_PURPOSE_GROUP 2u
#define FS_PURPOSE_GROUP_TAIL 3u

/* Identity of the noise of one row and draw. */
typedef struct {
  uint32_t seed_low;
  uint32_t seed_high;
  uint32_t stream;
  uint32_t position;
  uint32_t draw;
} fs_noise_identity;

/* Writes the four words of a block. `counter` and `key` are read only. */
FS_FN void fs_philox(uint32_t out[4], const uint32_t counter[4], const uint32_t key[2]) {
  uint32_t c0 = counter[0], c1 = counter[1], c2 = counter[2], c3 = counter[3];
  uint32_t k0 = key[0], k1 = key[1];
  for (int round = 0; round < FS_PHILOX_ROUNDS; round++) {
    const uint64_t product0 = (uint64_t)FS_PHILOX_MULTIPLIER_0 * c0;
    const uint64_t product1 = (uint64_t)FS_PHILOX_MULTIPLIER_1 * c2;
    c0 = (uint32_t)(product1 >> 32) ^ c1 ^ k0;
    c1 = (uint32_t)product1;
    c2 = (uint32_t)(product0 >> 32) ^ c3 ^ k1;
    c3 = (uint32_t)product0;
    k0 += FS_PHILOX_WEYL_0;
    k1 += FS_PHILOX_WEYL_1;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

/* Block that holds the word of a vocabulary id: 16 consecutive ids are four whole blocks. */
FS_FN uint32_t fs_token_block(uint32_t token) { return 4 * (token >> 4) + ((token >> 1) & 3); }

/* Which of its block's four outputs is the word of a vocabulary id. */
FS_FN uint32_t fs_token_output(uint32_t token) { return 2 * ((token >> 3) & 1) + (token & 1); }

/* The word of a vocabulary id for one of the token purposes. */
FS_FN uint32_t fs_token_word(const fs_noise_identity* noise, uint32_t purpose, uint32_t token) {
  const uint32_t counter[4] = {fs_token_block(token), noise->position, noise->stream, (purpose << 16) + noise->draw};
  const uint32_t key[2] = {noise->seed_low, noise->seed_high};
  uint32_t words[4];
  fs_philox(words, counter, key);
  return words[fs_token_output(token)];
}

#endif
