/*
 * wgmma: the product of 64 rows × 16 elements with 16 elements × TOKENS tokens, both in shared memory, by the 128 threads of a warpgroup, added to
 * sums in registers. `<cuda/ptx>` does not have it. Source: PTX ISA 9.0, "Asynchronous warpgroup level matrix instructions".
 *
 * Sums are sums[TOKENS / 8][4]: of a thread, tokens 2q and 2q + 1 of eight, of rows g and g + 8 (indices.h).
 */
#ifndef FLASHSAMPLING_CUDA_GPU_WARPGROUP_H
#define FLASHSAMPLING_CUDA_GPU_WARPGROUP_H

#include <type_traits>

#include "compile.h"
#include "machine.h"

/* Before the first product of a stage: sums that other instructions touched are in their registers. */
FS_DEVICE void fs_warpgroup_begin() { asm volatile("wgmma.fence.sync.aligned;" ::: "memory"); }
/* Ends a group of products. */
FS_DEVICE void fs_warpgroup_commit() { asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory"); }
/* Waits until all but the last `PENDING` groups have ended: their stages have been read. */
template <int PENDING>
FS_DEVICE void fs_warpgroup_wait() {
  asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(PENDING) : "memory");
}
/* Waits until all have ended; only then may sums be read. */
template <int EIGHTS>
FS_DEVICE void fs_warpgroup_end(float (&sums)[EIGHTS][4]) {
  fs_warpgroup_wait<0>();
  /* No use of a sum may be moved before this. */
  FS_UNROLL for (int i = 0; i < EIGHTS; i++) {
    FS_UNROLL for (int j = 0; j < 4; j++) asm volatile("" : "+f"(sums[i][j])::"memory");
  }
}

/* Sixteen registers: names in the instruction, and operands. */
#define FS_NAMES_0 "%0,%1,%2,%3,%4,%5,%6,%7,%8,%9,%10,%11,%12,%13,%14,%15"
#define FS_NAMES_1 "%16,%17,%18,%19,%20,%21,%22,%23,%24,%25,%26,%27,%28,%29,%30,%31"
#define FS_NAMES_2 "%32,%33,%34,%35,%36,%37,%38,%39,%40,%41,%42,%43,%44,%45,%46,%47"
#define FS_NAMES_3 "%48,%49,%50,%51,%52,%53,%54,%55,%56,%57,%58,%59,%60,%61,%62,%63"
#define FS_NAMES_4 "%64,%65,%66,%67,%68,%69,%70,%71,%72,%73,%74,%75,%76,%77,%78,%79"
#define FS_NAMES_5 "%80,%81,%82,%83,%84,%85,%86,%87,%88,%89,%90,%91,%92,%93,%94,%95"
#define FS_NAMES_6 "%96,%97,%98,%99,%100,%101,%102,%103,%104,%105,%106,%107,%108,%109,%110,%111"
#define FS_NAMES_7 "%112,%113,%114,%115,%116,%117,%118,%119,%120,%121,%122,%123,%124,%125,%126,%127"
#define FS_SUM(i) "+f"(sums[i][0]), "+f"(sums[i][1]), "+f"(sums[i][2]), "+f"(sums[i][3])
#define FS_SUMS(n) FS_SUM(4 * n), FS_SUM(4 * n + 1), FS_SUM(4 * n + 2), FS_SUM(4 * n + 3)

#define FS_WGMMA(type, tokens, names, a, b, accumulate, ...)                                               \
  asm volatile("{\n\t.reg .pred p;\n\tsetp.ne.b32 p, " accumulate ", 0;\n\t"                               \
               "wgmma.mma_async.sync.aligned.m64n" #tokens "k16.f32." type "." type " {" names "}, " a ", " \
               b ", p, 1, 1, 0, 0;\n\t}"                                                                    \
               : __VA_ARGS__                                                                               \
               : "l"(hidden), "l"(weights), "r"((int)is_adding))

#define FS_WGMMA_SIZES(type)                                                                                            \
  if constexpr (EIGHTS == 8) {                                                                                          \
    FS_WGMMA(type, 64, FS_NAMES_0 "," FS_NAMES_1, "%32", "%33", "%34", FS_SUMS(0), FS_SUMS(1));                         \
  } else if constexpr (EIGHTS == 12) {                                                                                  \
    FS_WGMMA(type, 96, FS_NAMES_0 "," FS_NAMES_1 "," FS_NAMES_2, "%48", "%49", "%50", FS_SUMS(0), FS_SUMS(1), FS_SUMS(2)); \
  } else if constexpr (EIGHTS == 16) {                                                                                  \
    FS_WGMMA(type, 128, FS_NAMES_0 "," FS_NAMES_1 "," FS_NAMES_2 "," FS_NAMES_3, "%64", "%65", "%66", FS_SUMS(0),       \
             FS_SUMS(1), FS_SUMS(2), FS_SUMS(3));                                                                       \
  } else if constexpr (EIGHTS == 24) {                                                                                  \
    FS_WGMMA(type, 192, FS_NAMES_0 "," FS_NAMES_1 "," FS_NAMES_2 "," FS_NAMES_3 "," FS_NAMES_4 "," FS_NAMES_5, "%96",   \
             "%97", "%98", FS_SUMS(0), FS_SUMS(1), FS_SUMS(2), FS_SUMS(3), FS_SUMS(4), FS_SUMS(5));                     \
  } else if constexpr (EIGHTS == 28) {                                                                                  \
    FS_WGMMA(type, 224, FS_NAMES_0 "," FS_NAMES_1 "," FS_NAMES_2 "," FS_NAMES_3 "," FS_NAMES_4 "," FS_NAMES_5 "," FS_NAMES_6, \
             "%112", "%113", "%114", FS_SUMS(0), FS_SUMS(1), FS_SUMS(2), FS_SUMS(3), FS_SUMS(4), FS_SUMS(5), FS_SUMS(6)); \
  } else {                                                                                                              \
    static_assert(EIGHTS == 32, "a size that has no instruction here");                                                 \
    FS_WGMMA(type, 256,                                                                                                 \
             FS_NAMES_0 "," FS_NAMES_1 "," FS_NAMES_2 "," FS_NAMES_3 "," FS_NAMES_4 "," FS_NAMES_5 "," FS_NAMES_6 "," FS_NAMES_7, \
             "%128", "%129", "%130", FS_SUMS(0), FS_SUMS(1), FS_SUMS(2), FS_SUMS(3), FS_SUMS(4), FS_SUMS(5), FS_SUMS(6), \
             FS_SUMS(7));                                                                                               \
  }

/* sums = hidden · weights, or, if `is_adding`, sums + hidden · weights, by matrix descriptors; it happens later. */
template <class FORMAT, int EIGHTS>
FS_DEVICE void fs_warpgroup_multiply(float (&sums)[EIGHTS][4], uint64_t hidden, uint64_t weights, bool is_adding) {
  if constexpr (std::is_same<FORMAT, fs_bf16>::value) {
    FS_WGMMA_SIZES("bf16")
  } else {
    FS_WGMMA_SIZES("f16")
  }
}

#endif
