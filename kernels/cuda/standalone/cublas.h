/*
 * cuBLAS, opened at run time: neither its headers nor its library are needed to build. Source of the numbers: the cuBLAS and CUDA library type
 * documentation (cublasOperation_t, cudaDataType, cublasComputeType_t, cublasGemmAlgo_t).
 */
#ifndef FLASHSAMPLING_STANDALONE_CUBLAS_H
#define FLASHSAMPLING_STANDALONE_CUBLAS_H

#include <dlfcn.h>

#include "registry.h"

class Cublas {
 public:
  Cublas() {
    const char* names[] = {std::getenv("CUBLAS"), "libcublas.so.13", "libcublas.so.12", "libcublas.so"};
    for (const char* name : names) {
      if (library_ == nullptr && name != nullptr) library_ = dlopen(name, RTLD_NOW);
    }
    if (library_ == nullptr) {
      std::fprintf(stderr, "no cuBLAS: %s (its path can be given in CUBLAS)\n", dlerror());
      return;
    }
    gemm_ = (Gemm)dlsym(library_, "cublasGemmEx");
    const auto create = (int (*)(void**))dlsym(library_, "cublasCreate_v2");
    if (gemm_ == nullptr || create == nullptr || create(&handle_) != 0) {
      std::fprintf(stderr, "cuBLAS does not start\n");
      gemm_ = nullptr;
    }
  }

  bool is_there() const { return gemm_ != nullptr; }

  /* logits [rows, vocab] = hidden [rows, depth] · weights [vocab, depth]ᵀ; bf16, sums in float32, logits in float32 or bf16. Row-major here is
   * column-major transposed there. */
  void logits(const void* weights, const void* hidden, void* logits, int vocab, int rows, int depth, bool to_bf16) const {
    const float one = 1, zero = 0;
    constexpr int TRANSPOSED = 1, PLAIN = 0, BF16 = 14, F32 = 0, COMPUTE_F32 = 68, DEFAULT_ALGORITHM = -1;
    const int status = gemm_(handle_, TRANSPOSED, PLAIN, vocab, rows, depth, &one, weights, BF16, depth, hidden, BF16, depth, &zero, logits,
                             to_bf16 ? BF16 : F32, vocab, COMPUTE_F32, DEFAULT_ALGORITHM);
    if (status != 0) {
      std::fprintf(stderr, "cublasGemmEx: status %d\n", status);
      std::exit(1);
    }
  }

 private:
  using Gemm = int (*)(void*, int, int, int, int, int, const void*, const void*, int, int, const void*, int, int, const void*, void*, int, int,
                       int, int);
  void* library_ = nullptr;
  void* handle_ = nullptr;
  Gemm gemm_ = nullptr;
};

#endif
