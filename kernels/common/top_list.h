/*
 * The exact list of the K largest logits with their ids, in the order ≻: the head of the distribution, by which top-k is always
 * placed and top-p whenever the nucleus ends inside it.
 */
#ifndef FLASHSAMPLING_TOP_LIST_H
#define FLASHSAMPLING_TOP_LIST_H

#include "order.h"

/* Largest K. */
#define FS_TOP_CAPACITY 64

/* An entry of the list. */
typedef struct {
  float logit;
  uint32_t token;
} fs_top_entry;

/* A list; count = 0 is the empty one. */
typedef struct {
  uint32_t count;
  fs_top_entry entries[FS_TOP_CAPACITY];
} fs_top_list;

/* Adds an entry. */
FS_FN void fs_top_insert(fs_top_list* list, float logit, uint32_t token) {
  fs_top_entry* entries = list->entries;
  if (list->count == FS_TOP_CAPACITY) {
    const fs_top_entry last = entries[FS_TOP_CAPACITY - 1];
    if (!fs_precedes(logit, token, last.logit, last.token)) return;
  } else {
    list->count++;
  }
  uint32_t at = list->count - 1;
  for (; at > 0 && fs_precedes(logit, token, entries[at - 1].logit, entries[at - 1].token); at--) {
    entries[at] = entries[at - 1];
  }
  entries[at].logit = logit;
  entries[at].token = token;
}

#endif
