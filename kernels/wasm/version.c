/*
 * Which sources these kernels were built of: the host takes no kernels but those that it was built with, wherever they come from.
 * And whether they were built for relaxed SIMD.
 */
#include <stdint.h>

#ifndef FS_SOURCES
#error "define FS_SOURCES as a number that stands for the sources"
#endif

__attribute__((export_name("sources"))) uint32_t fs_sources(void) { return FS_SOURCES; }

__attribute__((export_name("relaxed_simd"))) uint32_t fs_relaxed_simd(void) {
#ifdef __wasm_relaxed_simd__
  return 1;
#else
  return 0;
#endif
}
