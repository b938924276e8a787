/*
 * Times: bf16 kernels that can serve a batch, beside what the device reads, copies and multiplies, and cuBLAS with a lean Gumbel sampler on stored
 * logits, on the same inputs. Of the Hopper kernels those that the plan chooses, for the tokens' noise, by groups, and for the summaries of a
 * nucleus with the join behind them; or all that may serve. Medians; between runs twice the L2 cache is overwritten. Times are from event to event
 * around one launch (two for summaries, and for cuBLAS and sampler), and `empty_us` is what an empty kernel reads in this way.
 */
#ifndef FLASHSAMPLING_STANDALONE_BENCH_H
#define FLASHSAMPLING_STANDALONE_BENCH_H

#include <algorithm>
#include <functional>

#include "cublas.h"

/* Fills an array with bf16 numbers of ± size. */
static __global__ void fill_bf16(uint16_t* values, uint64_t count, float size, uint32_t stream) {
  for (uint64_t i = blockIdx.x * (uint64_t)blockDim.x + threadIdx.x; i < count / 4; i += (uint64_t)gridDim.x * blockDim.x) {
    const uint32_t counter[4] = {(uint32_t)i, (uint32_t)(i >> 32), stream, 0}, key[2] = {1, 2};
    uint32_t words[4];
    fs_philox(words, counter, key);
    for (int j = 0; j < 4; j++) {
      const float x = size * ((float)(words[j] >> 8) / 8388608.0f - 1.0f);
      values[4 * i + j] = (uint16_t)((uint32_t)fs_bits_of(x) >> 16);
    }
  }
}

/* Reads an array; `sink` is never written, which no compiler knows. */
static __global__ void read_all(const uint4* units, uint64_t count, uint32_t* sink) {
  uint32_t sum = 0;
  const uint64_t step = (uint64_t)gridDim.x * blockDim.x;
  uint64_t i = blockIdx.x * (uint64_t)blockDim.x + threadIdx.x;
  for (; i + 3 * step < count; i += 4 * step) {
    uint4 u[4];
    FS_UNROLL for (int j = 0; j < 4; j++) u[j] = __ldcs(units + i + j * step);
    FS_UNROLL for (int j = 0; j < 4; j++) sum += u[j].x ^ u[j].y ^ u[j].z ^ u[j].w;
  }
  for (; i < count; i += step) sum += __ldcs(units + i).x;
  if (sum == 0x12345678u && count == 1) *sink = sum;
}

static __global__ void empty() {}

FS_DEVICE void load_pair(const float* at, float* x) {
  const float2 pair = *(const float2*)at;
  x[0] = pair.x;
  x[1] = pair.y;
}
FS_DEVICE void load_pair(const uint16_t* at, float* x) { fs_bf16::decode(*(const uint32_t*)at, x); }

/* The lean sampler: stored logits [rows, vocab], vocab even, with the noise, filter and merging of the fused kernels. Without a number of blocks
 * ptxas takes so few registers that it spills. */
template <class LOGIT>
static __global__ void __launch_bounds__(256, 4) sample_logits(const __grid_constant__ fs_call call, const LOGIT* logits) {
  const uint32_t row = blockIdx.x % call.row_count, part = blockIdx.x / call.row_count, parts = gridDim.x / call.row_count;
  const fs_block_rows found = fs_clear_rows(fs_shared(), 1);
  const LOGIT* own = logits + (uint64_t)row * call.vocab_size;
  fs_best best = FS_NO_BEST;
  uint32_t flags = 0;
  for (uint32_t block = part * 256 + threadIdx.x; block < (call.vocab_size + 15) / 16 * 4; block += parts * 256) {
    const uint32_t first = 16 * (block / 4) + 2 * (block % 4);
    float products[4] = {};
    if (first < call.vocab_size) load_pair(own + first, products);
    if (first + 8 < call.vocab_size) load_pair(own + first + 8, products + 2);
    best = fs_draw_four(&call, call.rows + row, first, products, best, &flags);
  }
  fs_atomic_max(found.best, best);
  fs_atomic_or(found.flags, flags);
  fs_hand_in(&call, found, row, 1, 256);
}

class Bench {
 public:
  Bench(FILE* out, int repeats, bool all_tiles) : out_(out), repeats_(repeats), all_tiles_(all_tiles) {
    CUDA(cudaGetDeviceProperties(&device_, 0));
    flush_bytes_ = 2 * (size_t)device_.l2CacheSize;
    CUDA(cudaMalloc(&flush_, flush_bytes_));
    CUDA(cudaEventCreate(&start_));
    CUDA(cudaEventCreate(&end_));
  }

  /* Returns how many measurements drew other tokens than cuBLAS's logits and the sampler, more than near ties explain. */
  int run() {
    int driver = 0;
    CUDA(cudaDriverGetVersion(&driver));
    std::fprintf(out_, "{\n  \"kind\": \"cuda\", \"commit\": \"%s\", \"sources\": \"%s\",\n", FS_COMMIT, FS_SOURCES);
    std::fprintf(out_, "  \"device\": \"%s\", \"sms\": %d, \"l2_bytes\": %d, \"driver\": %d, \"repeats\": %d,\n", device_.name,
                 device_.multiProcessorCount, device_.l2CacheSize, driver, repeats_);
    std::fprintf(out_, "  \"empty_us\": %.2f,\n  \"shapes\": [\n", time([] { empty<<<1, 32>>>(); }));
    shape(151936, 4096, false);
    shape(128256, 8192, true);
    std::fprintf(out_, "  ],\n  \"faults\": %d\n}\n", faults_);
    return faults_;
  }

 private:
  FILE* out_;
  int repeats_;
  bool all_tiles_;
  cudaDeviceProp device_;
  size_t flush_bytes_;
  void* flush_ = nullptr;
  cudaEvent_t start_, end_;
  Cublas cublas_;
  int faults_ = 0;
  const std::vector<Kernel> kernels_ = all_kernels();

  /* Median in µs. */
  double time(const std::function<void()>& work) {
    std::vector<float> times;
    for (int i = -3; i < repeats_; i++) {
      CUDA(cudaMemsetAsync(flush_, i & 255, flush_bytes_));
      CUDA(cudaEventRecord(start_));
      work();
      CUDA(cudaEventRecord(end_));
      CUDA(cudaEventSynchronize(end_));
      float ms = 0;
      CUDA(cudaEventElapsedTime(&ms, start_, end_));
      if (i >= 0) times.push_back(1000 * ms);
    }
    CUDA(cudaGetLastError());
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
  }

  void shape(uint32_t vocab, uint32_t depth, bool last) {
    constexpr uint32_t MOST_ROWS = 256;
    const uint64_t bytes = 2ull * vocab * depth;
    uint16_t *weights, *hidden, *copy;
    float *floats, *logits;
    CUDA(cudaMalloc(&weights, bytes));
    CUDA(cudaMalloc(&copy, bytes));
    CUDA(cudaMalloc(&hidden, 2ull * 3 * MOST_ROWS * depth));
    CUDA(cudaMalloc(&floats, 4ull * MOST_ROWS * depth));
    CUDA(cudaMalloc(&logits, 4ull * MOST_ROWS * vocab));
    fill_bf16<<<1024, 256>>>(weights, (uint64_t)vocab * depth, 0.06f, 1);
    fill_bf16<<<1024, 256>>>(hidden, 3ull * MOST_ROWS * depth, 1.0f, 2);
    std::vector<uint16_t> halves((size_t)MOST_ROWS * depth);
    CUDA(cudaMemcpy(halves.data(), hidden, 2 * halves.size(), cudaMemcpyDeviceToHost));
    std::vector<float> values(halves.size());
    for (size_t i = 0; i < values.size(); i++) values[i] = fs_float_of((int32_t)((uint32_t)halves[i] << 16));
    CUDA(cudaMemcpy(floats, values.data(), 4 * values.size(), cudaMemcpyHostToDevice));

    fs_call call = {};
    call.weights = weights;
    call.weight_units = depth / 8;
    call.logit_scale = 1;
    call.vocab_size = vocab;
    std::vector<fs_row> rows(MOST_ROWS);
    for (uint32_t i = 0; i < MOST_ROWS; i++) {
      rows[i] = {};
      rows[i].temperature = 1;
      rows[i].repetition = 1;
      rows[i].seed_low = 42;
      rows[i].stream = i;
      rows[i].parts = NUCLEUS_PARTS;
      rows[i].window_logit = -INFINITY;
    }
    fs_row* device_rows;
    CUDA(cudaMalloc(&device_rows, rows.size() * sizeof(fs_row)));
    CUDA(cudaMemcpy(device_rows, rows.data(), rows.size() * sizeof(fs_row), cudaMemcpyHostToDevice));
    CUDA(cudaMalloc(&call.best, 8 * MOST_ROWS));
    CUDA(cudaMalloc(&call.flags, 4 * MOST_ROWS));
    CUDA(cudaMalloc(&call.finished_blocks, 4));
    CUDA(cudaMalloc(&call.results, MOST_ROWS * sizeof(fs_result)));
    CUDA(cudaMemset(call.best, 0, 8 * MOST_ROWS));
    CUDA(cudaMemset(call.flags, 0, 4 * MOST_ROWS));
    CUDA(cudaMemset(call.finished_blocks, 0, 4));
    call.rows = device_rows;

    const double read = time([&] { read_all<<<8 * device_.multiProcessorCount, 512>>>((const uint4*)weights, bytes / 16, call.flags); });
    const double copied = time([&] { CUDA(cudaMemcpyAsync(copy, weights, bytes, cudaMemcpyDeviceToDevice)); });
    std::fprintf(out_, "    {\"vocab\": %u, \"hidden\": %u, \"weight_bytes\": %llu, \"read_us\": %.2f, \"read_gb_s\": %.0f, \"copy_gb_s\": %.0f,\n",
                 vocab, depth, (unsigned long long)bytes, read, bytes / read / 1e3, 2 * bytes / copied / 1e3);
    multiply(weights, logits, depth);
    std::printf("V %u D %u: reads W in %.1f us (%.0f GB/s), copies at %.0f GB/s\n", vocab, depth, read, bytes / read / 1e3, 2 * bytes / copied / 1e3);
    for (uint32_t batch : {1u, 2u, 4u, 8u, 16u, 32u, 64u, 128u, 256u}) {
      call.row_count = batch;
      one_batch(call, hidden, floats, logits, depth, read);
      std::fprintf(out_, batch == 256 ? "\n" : ",\n");
      std::fflush(out_);
    }
    std::fprintf(out_, "    ]}%s\n", last ? "" : ",");
    for (void* p : {(void*)weights, (void*)copy, (void*)hidden, (void*)floats, (void*)logits, (void*)device_rows, (void*)call.best, (void*)call.flags,
                    (void*)call.finished_blocks, (void*)call.results}) {
      CUDA(cudaFree(p));
    }
  }

  /* The rate of the tensor cores on random data: a product whose two matrices are parts of the weights, 3584 and 8192 rows. */
  void multiply(const uint16_t* weights, float* logits, uint32_t depth) {
    constexpr int ROWS = 3584, COLUMNS = 8192;
    if (cublas_.is_there()) {
      const double us = time([&] { cublas_.logits(weights, weights + (size_t)COLUMNS * depth, logits, COLUMNS, ROWS, (int)depth, false); });
      const double tflops = 2.0 * ROWS * COLUMNS * depth / us / 1e6;
      std::printf("cuBLAS multiplies at %.0f TFLOP/s\n", tflops);
      std::fprintf(out_, "     \"matrix_tflop_s\": %.0f, ", tflops);
    }
    std::fprintf(out_, "\"batches\": [\n");
  }

  std::vector<fs_result> results(const fs_call& call) {
    std::vector<fs_result> found(call.row_count);
    CUDA(cudaMemcpy(found.data(), call.results, found.size() * sizeof(fs_result), cudaMemcpyDeviceToHost));
    CUDA(cudaMemset(call.results, 0xee, found.size() * sizeof(fs_result)));
    return found;
  }

  void one_batch(fs_call call, const uint16_t* hidden, const float* floats, float* logits, uint32_t depth, double read) {
    const uint32_t batch = call.row_count, vocab = call.vocab_size;
    std::fprintf(out_, "      {\"batch\": %u", batch);
    std::vector<fs_result> truth;
    double peer = INFINITY;
    if (cublas_.is_there()) {
      const int parts = std::max(1, 8 * device_.multiProcessorCount / (int)batch);
      for (const bool to_bf16 : {false, true}) {
        const auto gemm = [&] { cublas_.logits(call.weights, hidden, logits, (int)vocab, (int)batch, (int)depth, to_bf16); };
        const auto sample = [&] {
          if (to_bf16) sample_logits<uint16_t><<<parts * batch, 256, 16>>>(call, (const uint16_t*)logits);
          else sample_logits<float><<<parts * batch, 256, 16>>>(call, logits);
        };
        const double alone = time(gemm);
        const double both = time([&] {
          gemm();
          sample();
        });
        if (!to_bf16) truth = results(call);
        peer = std::min(peer, both);
        std::fprintf(out_, ", \"cublas_%s_us\": %.2f, \"cublas_%s_sampler_us\": %.2f", to_bf16 ? "bf16" : "f32", alone, to_bf16 ? "bf16" : "f32", both);
      }
    }
    std::fprintf(out_, ", \"kernels\": [");
    const auto is_planned = [&](const Kernel& kernel) {
      return kernel.cluster > 0 && planned_kernel(kernels_, (uint32_t)kernel.unit, vocab, batch, depth, device_.multiProcessorCount) == kernel.name;
    };
    bool first = true;
    double fastest = INFINITY;
    const char* name = "";
    for (const Kernel& kernel : kernels_) {
      if (kernel.cluster > 0 && (all_tiles_ ? kernel.terms > 1 : !is_planned(kernel))) continue;
      const bool fits = kernel.is_tensor ? kernel.rows >= (int)std::min(batch, 128u) / 2 || kernel.rows >= (int)batch : batch <= 4;
      if (kernel.format != Format::bf16 || !fits || (!kernel.is_tensor && kernel.rows > (int)batch)) continue;
      call.hidden = kernel.is_tensor ? (const void*)hidden : (const void*)floats;
      const int most = resident_blocks(kernel);
      for (int blocks = device_.multiProcessorCount; blocks <= most; blocks += device_.multiProcessorCount) {
        const uint32_t grid = grid_of(kernel, vocab, batch, blocks);
        const double us = time([&] { launch(kernel, call, grid); });
        const std::vector<fs_result> found = results(call);
        /* cuBLAS adds in another order, so near ties may differ; scores are those of float32. Three terms are another model. */
        uint32_t equal = 0;
        double off = 0;
        for (size_t i = 0; i < truth.size(); i++) {
          if (found[i].token != truth[i].token) continue;
          equal++;
          off = std::max(off, (double)std::fabs(found[i].score - truth[i].score));
        }
        /* Groups have noise of their own. Sums differ by 10⁻⁴ at most, and of ten thousand rows one has two best scores so near each other. */
        const bool is_comparable = kernel.terms <= 1 && kernel.unit != (int)FS_GROUPED_UNIT;
        if (is_comparable && !truth.empty() && (equal + 1 + batch / 64 < batch || off > 1e-3)) {
          std::printf("FAULT %s at B %u on %u blocks: %u tokens as cuBLAS's, scores differ by %g\n", kernel.name, batch, grid, equal, off);
          faults_++;
        }
        std::fprintf(out_, "%s\n        {\"kernel\": \"%s\", \"is_planned\": %s, \"grid\": %u, \"us\": %.2f, \"equal_tokens\": %u, \"score_difference\": %.2g}", first ? "" : ",",
                     kernel.name, is_planned(kernel) ? "true" : "false", grid, us, equal, off);
        if (all_tiles_) std::printf("    %-24s grid %3u %8.1f us, %u of %u tokens as cuBLAS's\n", kernel.name, grid, us, equal, batch);
        first = false;
        if (kernel.terms <= 1 && kernel.unit <= (int)FS_PART_UNIT && us < fastest) {
          fastest = us;
          name = kernel.name;
        }
      }
    }
    std::fprintf(out_, "]}");
    std::printf("  B %3u: %8.1f us %-24s %.3f of reading W, %.2f times as fast as cuBLAS and sampler\n", batch, fastest, name, fastest / read, peer / fastest);
    std::fflush(stdout);
  }
};

#endif
