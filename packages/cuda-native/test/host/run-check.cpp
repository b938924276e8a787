/*
 * The check of the stand-alone program, on the host machine: `run-check <kernel> <problems>`. `run-check <kernel> <problems> broken` spoils a
 * result of a problem, and a list of the largest logits of another row, which the check must notice.
 */
#include "cuda.h"

#include "standalone/check.h"

int main(int count, char** arguments) {
  if (count < 3) host::fail("usage: run-check <kernel> <problems> [broken]");
  for (const Kernel& kernel : all_kernels()) {
    if (std::string(kernel.name) != arguments[1]) continue;
    Tally tally = check_kernel(kernel, (uint32_t)std::atoi(arguments[2]));
    if (count > 3) {
      std::mt19937 random(1);
      Problem problem;
      fill(problem, kernel, random);
      const fs_call call = upload(problem);
      launch(kernel, call, grid_of(kernel, problem.vocab_size, problem.row_count, resident_blocks(kernel)));
      problem.results.download();
      problem.results.host[0].token ^= 1;
      /* A list as it should be is none that is noticed; a second one lacks its first logit. */
      const std::vector<std::vector<Score>> scores = exact_scores(problem);
      std::vector<fs_best> lists;
      for (uint32_t row = 0; row < problem.row_count; row++) {
        std::vector<fs_best> keys;
        for (uint32_t token = 0; token < problem.vocab_size; token++) {
          if (scores[row][token].logit > -INFINITY) keys.push_back(fs_best_of((float)scores[row][token].logit, token));
        }
        std::sort(keys.begin(), keys.end(), std::greater<fs_best>());
        if (row == 1) keys.erase(keys.begin());
        keys.resize(FS_TOP_CAPACITY, FS_NO_BEST);
        lists.insert(lists.end(), keys.begin(), keys.end());
        problem.rows.host[row].parts = FS_PART_TOP;
      }
      check_results(kernel, problem, lists, tally);
    }
    std::printf("%u %u %u\n", tally.rows, tally.ties, tally.faults);
    return 0;
  }
  host::fail("no such kernel");
}
