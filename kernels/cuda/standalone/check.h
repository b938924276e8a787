/*
 * Random problems of every kernel against a float64 reference with the same noise, on the host. A token that differs must be a tie within the
 * arithmetic: |Δ⟨hidden, w⟩| ≤ 2·2⁻²⁴·√D·(|x| + |t|₂), t the terms (packages/core/src/reference/score-error.ts says why).
 */
#ifndef FLASHSAMPLING_STANDALONE_CHECK_H
#define FLASHSAMPLING_STANDALONE_CHECK_H

#include <cmath>
#include <cstring>
#include <random>

#include "groups.h"

/* An array that the device has a copy of, with a guard behind it that no kernel may touch. */
template <class T>
class Mirror {
 public:
  static constexpr size_t GUARD = 256;
  std::vector<T> host;

  explicit Mirror(std::vector<T> values = {}) : host(std::move(values)) {}
  Mirror(const Mirror&) = delete;
  ~Mirror() { cudaFree(device_); }

  T* upload() {
    CUDA(cudaFree(device_));
    CUDA(cudaMalloc(&device_, bytes() + GUARD));
    CUDA(cudaMemset(device_, 0xee, bytes() + GUARD));
    if (!host.empty()) CUDA(cudaMemcpy(device_, host.data(), bytes(), cudaMemcpyHostToDevice));
    return (T*)device_;
  }

  void poison() { CUDA(cudaMemset(device_, 0xee, bytes())); }

  /* Whether the guard is whole. */
  bool download() {
    unsigned char guard[GUARD];
    CUDA(cudaMemcpy(host.data(), device_, bytes(), cudaMemcpyDeviceToHost));
    CUDA(cudaMemcpy(guard, (char*)device_ + bytes(), GUARD, cudaMemcpyDeviceToHost));
    for (const unsigned char byte : guard) {
      if (byte != 0xee) return false;
    }
    return true;
  }

 private:
  void* device_ = nullptr;
  size_t bytes() const { return host.size() * sizeof(T); }
};

inline int bits_of(Format format) {
  switch (format) {
    case Format::f32: return 32;
    case Format::bf16:
    case Format::f16: return 16;
    case Format::int4: return 4;
    default: return 8;
  }
}

/* Elements of a 4-byte word of weights. */
inline int decode_word(Format format, uint32_t word, float values[8]) {
  switch (format) {
    case Format::f32: fs_f32::decode(word, values); break;
    case Format::bf16: fs_bf16::decode(word, values); break;
    case Format::f16: fs_f16::decode(word, values); break;
    case Format::fp8: fs_fp8::decode(word, values); break;
    case Format::int8: fs_int8::decode(word, values); break;
    case Format::int4: fs_int4::decode(word, values); break;
  }
  return 32 / bits_of(format);
}

/* A number's upper 16 bits, which as a bf16 is a number near it. */
inline uint16_t cut_bf16(float x) { return (uint16_t)((uint32_t)fs_bits_of(x) >> 16); }

/* A float16 of moderate size, cut off. */
inline uint16_t cut_f16(float x) {
  const uint32_t bits = (uint32_t)fs_bits_of(x);
  const int exponent = (int)((bits >> 23) & 255) - 112;
  if (exponent <= 0) return 0;
  return (uint16_t)((bits >> 16 & 0x8000u) | (uint32_t)exponent << 10 | (bits >> 13 & 0x3ffu));
}

struct Problem {
  uint32_t vocab_size, row_count, hidden_size, elements, draw;
  Format format;
  int terms;
  float logit_scale = 1, soft_cap = 0;
  uint32_t scale_token_shift = 31, scale_unit_shift = 31;
  uint64_t scale_stride = 0;
  Mirror<uint32_t> weights, extra;
  Mirror<float> scales, hidden_floats, bias;
  Mirror<int8_t> zero_points;
  Mirror<uint16_t> hidden_terms;
  Mirror<fs_row> rows;
  Mirror<unsigned long long> best;
  Mirror<uint32_t> flags, finished;
  Mirror<fs_result> results;
};

inline void fill(Problem& problem, const Kernel& kernel, std::mt19937& random) {
  const auto below = [&](uint32_t end) { return (uint32_t)(random() % end); };
  const auto real = [&](float size) { return size * ((float)(random() >> 8) / 8388608.0f - 1.0f); };
  problem.format = kernel.format;
  problem.terms = kernel.terms;
  problem.vocab_size = 1 + below(below(4) ? 1500 : 40);
  problem.row_count = 1 + below((uint32_t)kernel.rows * 2 + 2);
  problem.hidden_size = 1 + below(below(4) ? 500 : 30);
  problem.draw = below(65536);
  const int bits = bits_of(problem.format), per_unit = 128 / bits;
  const uint32_t units = (problem.hidden_size + per_unit - 1) / per_unit;
  problem.elements = units * per_unit;
  problem.weights.host.assign((size_t)problem.vocab_size * units * 4, 0);
  char* bytes = (char*)problem.weights.host.data();
  for (uint32_t token = 0; token < problem.vocab_size; token++) {
    for (uint32_t d = 0; d < problem.hidden_size; d++) {
      const size_t at = (size_t)token * problem.elements + d;
      const float x = real(0.5f);
      if (bits == 32) ((float*)bytes)[at] = x;
      else if (problem.format == Format::bf16) ((uint16_t*)bytes)[at] = cut_bf16(x);
      else if (problem.format == Format::f16) ((uint16_t*)bytes)[at] = cut_f16(x);
      else if (problem.format == Format::fp8) bytes[at] = (char)(below(0x58) | (random() & 0x80)); /* up to 16 */
      else if (problem.format == Format::int8) bytes[at] = (char)random();
      else bytes[at / 2] = (char)((unsigned char)bytes[at / 2] | below(16) << 4 * (at % 2));
    }
  }
  if (bits < 16) {
    const uint32_t shifts[] = {31, 0, problem.format == Format::int8 ? 1u : problem.format == Format::fp8 ? 3u : 0u};
    /* Hopper kernels take one scale a token, or one for all. */
    const uint32_t kind = problem.format == Format::int4 ? 2 : below(kernel.cluster > 0 ? 2 : 3);
    problem.scale_token_shift = kind == 0 ? 31 : kind == 2 && problem.format == Format::fp8 ? 7 : 0;
    problem.scale_unit_shift = kind == 2 ? shifts[2] : 31;
    problem.scale_stride = kind == 0 ? 0 : kind == 1 ? 1 : ((units - 1) >> problem.scale_unit_shift) + 1;
    const size_t count = ((problem.vocab_size - 1) >> problem.scale_token_shift) * problem.scale_stride +
                         ((units - 1) >> problem.scale_unit_shift) + 1;
    const float size = problem.format == Format::fp8 ? 0.05f : problem.format == Format::int8 ? 0.004f : 0.06f;
    for (size_t i = 0; i < count; i++) problem.scales.host.push_back(size + real(size / 2));
    if (problem.format != Format::fp8 && below(2)) {
      const int middle = problem.format == Format::int4 ? 8 : 0;
      for (size_t i = 0; i < count; i++) problem.zero_points.host.push_back((int8_t)(middle + (int)below(7) - 3));
    }
  }
  /* Hidden states are the sums of their terms, exactly; vectors have rows up to a multiple of the kernel's. */
  const uint32_t padded_rows = (problem.row_count + kernel.rows - 1) / kernel.rows * kernel.rows;
  problem.hidden_floats.host.assign((size_t)padded_rows * problem.elements, 0.0f);
  const size_t term_size = (size_t)problem.row_count * problem.elements;
  problem.hidden_terms.host.assign(term_size * problem.terms, 0);
  for (uint32_t row = 0; row < problem.row_count; row++) {
    for (uint32_t d = 0; d < problem.hidden_size; d++) {
      const size_t at = (size_t)row * problem.elements + d;
      float rest = real(3.0f), sum = 0;
      for (int term = 0; term < problem.terms; term++) {
        const bool is_bf16 = problem.format != Format::f16;
        const uint16_t cut = is_bf16 ? cut_bf16(rest) : cut_f16(rest);
        const float value = is_bf16 ? fs_float_of((int32_t)((uint32_t)cut << 16)) : fs_half_value(cut);
        problem.hidden_terms.host[term * term_size + at] = cut;
        rest -= value;
        sum += value;
      }
      problem.hidden_floats.host[at] = problem.terms == 0 ? rest : sum;
    }
  }
  if (below(2)) {
    for (uint32_t i = 0; i < problem.vocab_size; i++) problem.bias.host.push_back(real(1.0f));
    problem.bias.host[below(problem.vocab_size)] = fs_float_of(FS_MASKED_BITS);
  }
  if (below(3) == 0) problem.logit_scale = 0.5f;
  if (below(3) == 0) problem.soft_cap = 5.0f;
  auto& extra = problem.extra.host;
  extra.assign(1, 0);
  const auto pairs = [&](uint32_t& start, uint32_t& count, float size) {
    start = (uint32_t)extra.size();
    for (uint32_t id = below(60); id < problem.vocab_size; id += 1 + below(200), count++) {
      extra.push_back(id);
      extra.push_back((uint32_t)fs_bits_of(real(size)));
    }
  };
  for (uint32_t i = 0; i < problem.row_count; i++) {
    fs_row row = {};
    const float temperatures[] = {1.0f, 1.0f, 0.7f, 2.0f, 0.1f};
    row.greedy = below(6) == 0;
    row.temperature = row.greedy ? 1.0f : temperatures[below(5)];
    row.repetition = below(2) ? 1.0f : 1.3f;
    row.seed_low = random();
    row.seed_high = random();
    row.stream = random();
    row.position = random();
    if (below(3) == 0) pairs(row.biases, row.bias_count, 3.0f);
    if (below(3) == 0) pairs(row.seen, row.seen_count, 2.0f);
    if (below(4) == 0) {
      row.allowed = (uint32_t)extra.size();
      for (uint32_t word = 0; word < (problem.vocab_size + 31) / 32; word++) extra.push_back(random() & random());
    }
    row.parts = row.greedy ? FS_PART_GREEDY : random() & ANY_PARTS;
    row.window_logit = -INFINITY;
    problem.rows.host.push_back(row);
  }
  problem.best.host.assign(problem.row_count, 0);
  problem.flags.host.assign(problem.row_count, 0);
  problem.finished.host.assign(1, 0);
  problem.results.host.resize(problem.row_count);
}

inline fs_call upload(Problem& problem) {
  fs_call call = {};
  call.weights = problem.weights.upload();
  call.weight_units = problem.elements / (128 / bits_of(problem.format));
  call.scales = problem.scales.upload();
  call.zero_points = problem.zero_points.host.empty() ? nullptr : problem.zero_points.upload();
  call.scale_token_shift = problem.scale_token_shift;
  call.scale_unit_shift = problem.scale_unit_shift;
  call.scale_stride = problem.scale_stride;
  call.hidden = problem.terms == 0 ? (const void*)problem.hidden_floats.upload() : problem.hidden_terms.upload();
  call.bias = problem.bias.host.empty() ? nullptr : problem.bias.upload();
  call.logit_scale = problem.logit_scale;
  call.soft_cap = problem.soft_cap;
  call.vocab_size = problem.vocab_size;
  call.row_count = problem.row_count;
  call.draw = problem.draw;
  call.rows = problem.rows.upload();
  call.extra = problem.extra.upload();
  call.best = problem.best.upload();
  call.flags = problem.flags.upload();
  call.finished_blocks = problem.finished.upload();
  call.results = problem.results.upload();
  return call;
}

inline Score exact_score(const Problem& problem, uint32_t row_index, uint32_t token, const std::vector<double>& weights) {
  const fs_row& row = problem.rows.host[row_index];
  const double none = -INFINITY;
  double x = 0, squares = 0;
  for (uint32_t d = 0; d < problem.elements; d++) {
    const double term = weights[d] * problem.hidden_floats.host[(size_t)row_index * problem.elements + d];
    x += term;
    squares += term * term;
  }
  double error = 2 * 0x1p-24 * std::sqrt((double)problem.elements) * (std::fabs(x) + std::sqrt(squares));
  x *= problem.logit_scale;
  error *= problem.logit_scale;
  if (!problem.bias.host.empty()) {
    const float bias = problem.bias.host[token];
    if (fs_is_masked(bias)) return {none, 0, none};
    x += bias;
  }
  if (problem.soft_cap > 0) x = problem.soft_cap * std::tanh(x / problem.soft_cap);
  const uint32_t* extra = problem.extra.host.data();
  if (const uint32_t at = fs_entry_of(extra, row.biases, row.bias_count, token)) x += fs_float_of((int32_t)extra[at]);
  if (const uint32_t at = fs_entry_of(extra, row.seen, row.seen_count, token)) {
    x = (x > 0 ? x / row.repetition : x * row.repetition) - fs_float_of((int32_t)extra[at]);
    error *= row.repetition;
  }
  if (row.allowed && !(extra[row.allowed + token / 32] >> (token % 32) & 1)) return {none, 0, none};
  x /= row.temperature;
  error = (error + 8 * 0x1p-24 * (std::fabs(x) + 8)) / row.temperature;
  if (row.greedy) return {x, error, x};
  const fs_noise_identity noise = {row.seed_low, row.seed_high, row.stream, row.position, problem.draw};
  const uint32_t word = fs_token_word(&noise, FS_PURPOSE_TOKEN, token);
  return {x + exact_gumbel(word, fs_token_word(&noise, FS_PURPOSE_TOKEN_TAIL, token)), error + 1.3e-6 + 0x1p-24 * std::fabs(x), x};
}

struct Tally {
  uint32_t rows = 0, ties = 0, faults = 0;
};

/* Of every row and token. */
inline std::vector<std::vector<Score>> exact_scores(const Problem& problem) {
  const uint32_t words = problem.elements / (32 / bits_of(problem.format));
  std::vector<std::vector<Score>> scores(problem.row_count, std::vector<Score>(problem.vocab_size));
  std::vector<double> weights(problem.elements);
  for (uint32_t token = 0; token < problem.vocab_size; token++) {
    for (uint32_t word = 0, d = 0; word < words; word++) {
      float values[8];
      const int count = decode_word(problem.format, problem.weights.host[(size_t)token * words + word], values);
      for (int i = 0; i < count; i++, d++) {
        const uint64_t unit = word / 4;
        double value = values[i];
        if (!problem.scales.host.empty()) {
          const uint64_t at = (token >> problem.scale_token_shift) * problem.scale_stride + (unit >> problem.scale_unit_shift);
          const int zero = !problem.zero_points.host.empty() ? problem.zero_points.host[at] : problem.format == Format::int4 ? 8 : 0;
          value = (value - zero) * problem.scales.host[at];
        }
        weights[d] = value;
      }
    }
    for (uint32_t row = 0; row < problem.row_count; row++) scores[row][token] = exact_score(problem, row, token, weights);
  }
  return scores;
}

/* Whether a list has the largest of a row's logits, in order, and none is left out: within the arithmetic's error. */
inline bool is_top_list(const fs_best* keys, const std::vector<Score>& of_tokens) {
  std::vector<bool> is_listed(of_tokens.size());
  size_t count = 0;
  for (; count < FS_TOP_CAPACITY && keys[count] != FS_NO_BEST; count++) {
    const uint32_t token = fs_best_token(keys[count]);
    if ((count > 0 && keys[count] >= keys[count - 1]) || token >= of_tokens.size() || is_listed[token]) return false;
    if (!(std::fabs(fs_best_score(keys[count]) - of_tokens[token].logit) <= of_tokens[token].error)) return false;
    is_listed[token] = true;
  }
  const double last = count == FS_TOP_CAPACITY ? fs_best_score(keys[count - 1]) : -INFINITY;
  for (size_t token = 0; token < of_tokens.size(); token++) {
    if (!is_listed[token] && of_tokens[token].logit > last + of_tokens[token].error) return false;
  }
  for (; count < FS_TOP_CAPACITY; count++) {
    if (keys[count] != FS_NO_BEST) return false;
  }
  return true;
}

/* Holds results to the reference, and `lists`, one a row, where there are any. */
inline void check_results(const Kernel& kernel, const Problem& problem, const std::vector<fs_best>& lists, Tally& tally) {
  const std::vector<std::vector<Score>> scores = exact_scores(problem);
  std::vector<Score> best(problem.row_count, {-INFINITY, 0, -INFINITY}), drawn(problem.row_count, {-INFINITY, 0, -INFINITY});
  std::vector<Groups> groups(kernel.unit == (int)FS_GROUPED_UNIT ? problem.row_count : 0, Groups(problem.vocab_size));
  std::vector<uint32_t> tokens(problem.row_count, 0);
  for (uint32_t row = 0; row < problem.row_count; row++) {
    for (uint32_t token = 0; token < problem.vocab_size; token++) {
      const Score& score = scores[row][token];
      if (score.score > best[row].score) {
        best[row] = score;
        tokens[row] = token;
      }
      if (token == problem.results.host[row].token) drawn[row] = score;
      if (!groups.empty()) groups[row].add(token, score);
    }
    const bool has_list = !lists.empty() && (problem.rows.host[row].parts & FS_PART_TOP) != 0;
    if (has_list && !is_top_list(lists.data() + (size_t)row * FS_TOP_CAPACITY, scores[row])) {
      std::fprintf(stderr, "FAULT %s V %u B %u D %u row %u: not the list of the largest logits\n", kernel.name, problem.vocab_size, problem.row_count,
                   problem.hidden_size, row);
      tally.faults++;
    }
  }
  for (uint32_t row = 0; row < groups.size(); row++) {
    const fs_row& own = problem.rows.host[row];
    const fs_noise_identity noise = {own.seed_low, own.seed_high, own.stream, own.position, problem.draw};
    if (!own.greedy) best[row] = groups[row].best(noise, problem.results.host[row].token, drawn[row], tokens[row]);
  }
  for (uint32_t row = 0; row < problem.row_count; row++) {
    const fs_result& result = problem.results.host[row];
    tally.rows++;
    const bool supported = best[row].score > -INFINITY;
    bool right = result.flags == (supported ? FS_FLAG_SUPPORTED : 0u);
    if (right && supported) {
      const double error = best[row].error + drawn[row].error;
      right = drawn[row].score >= best[row].score - error && std::fabs(result.score - drawn[row].score) <= error;
      if (right && result.token != tokens[row]) tally.ties++;
    }
    if (right) continue;
    if (tally.faults++ < 5) {
      std::fprintf(stderr, "FAULT %s V %u B %u D %u row %u: token %u score %g flags %x, expected %u score %.8g (the token's: %.8g)\n", kernel.name,
                   problem.vocab_size, problem.row_count, problem.hidden_size, row, result.token, result.score, result.flags,
                   tokens[row], best[row].score, drawn[row].score);
    }
  }
}

/* Runs `count` random problems, each on three grids, which must agree to the bit: all blocks, any number, and a few, which go through many tiles each. */
inline Tally check_kernel(const Kernel& kernel, uint32_t count) {
  Tally tally;
  std::mt19937 random(20261121);
  for (uint32_t i = 0; i < count; i++) {
    Problem problem;
    fill(problem, kernel, random);
    const fs_call call = upload(problem);
    std::vector<fs_result> first;
    std::vector<fs_best> lists, first_lists;
    const int most = resident_blocks(kernel);
    for (const int blocks : {most, 1 + (int)(random() % (uint32_t)most), 1 + (int)(random() % 3)}) {
      problem.results.poison();
      const uint32_t grid = grid_of(kernel, problem.vocab_size, problem.row_count, blocks);
      launch(kernel, call, grid);
      CUDA(cudaDeviceSynchronize());
      if (kernel.unit == (int)FS_SUMMARY_UNIT) lists = joined_lists(kernel, call, grid);
      if (!problem.results.download() || !problem.best.download() || !problem.flags.download() || !problem.finished.download()) {
        std::fprintf(stderr, "FAULT %s writes beyond an array\n", kernel.name);
        tally.faults++;
      }
      for (uint32_t row = 0; row < problem.row_count; row++) {
        if (problem.best.host[row] || problem.flags.host[row] || problem.finished.host[0]) tally.faults++;
      }
      bool is_equal = first.empty() || std::memcmp(first.data(), problem.results.host.data(), first.size() * sizeof(fs_result)) == 0;
      for (size_t i = 0; i < first_lists.size(); i++) {
        if ((problem.rows.host[i / FS_TOP_CAPACITY].parts & FS_PART_TOP) != 0) is_equal &= first_lists[i] == lists[i];
      }
      if (!is_equal) {
        std::fprintf(stderr, "FAULT %s: grids differ\n", kernel.name);
        tally.faults++;
      }
      first = problem.results.host;
      first_lists = lists;
    }
    check_results(kernel, problem, lists, tally);
  }
  return tally;
}

#endif
