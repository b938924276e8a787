/*
 * The check of the stand-alone program, on the host machine: `run-check <kernel> <problems>`. `run-check <kernel> <problems> broken` spoils a
 * result of every problem, which the check must notice.
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
      check_results(kernel, problem, tally);
    }
    std::printf("%u %u %u\n", tally.rows, tally.ties, tally.faults);
    return 0;
  }
  host::fail("no such kernel");
}
