/*
 * Checks the kernels on this machine's GPU, and times them: `standalone check [problems per kernel] [beginning of their names]`, `standalone bench
 * <results.json> [repeats] [all]`, "all": every width of tile, not only the plan's; `standalone version`. Ends with 1 if anything is wrong. build.sh builds it.
 */
#include "bench.h"
#include "check.h"

static int check(uint32_t count, const std::string& only) {
  uint32_t faults = 0;
  for (const Kernel& kernel : all_kernels()) {
    if (std::string(kernel.name).rfind(only, 0) != 0) continue;
    const Tally tally = check_kernel(kernel, count);
    std::printf("%-24s %5u rows, %u ties, %u faults\n", kernel.name, tally.rows, tally.ties, tally.faults);
    std::fflush(stdout);
    faults += tally.faults;
  }
  std::printf(faults ? "FAULTS: %u\n" : "all right\n", faults);
  return faults != 0;
}

int main(int count, char** arguments) {
  const std::string what = count > 1 ? arguments[1] : "";
  if (what == "check") return check(count > 2 ? (uint32_t)std::atoi(arguments[2]) : 12, count > 3 ? arguments[3] : "");
  if (what == "version") {
    std::printf("commit %s, sources %s\n", FS_COMMIT, FS_SOURCES);
    return 0;
  }
  if (what == "bench" && count > 2) {
    FILE* out = std::fopen(arguments[2], "w");
    if (out == nullptr) {
      std::perror(arguments[2]);
      return 1;
    }
    Bench(out, count > 3 ? std::atoi(arguments[3]) : 100, count > 4 && std::string(arguments[4]) == "all").run();
    return std::fclose(out);
  }
  std::fprintf(stderr, "usage: standalone check [problems per kernel] [beginning of their names] | standalone bench <results.json> [repeats] [all]\n");
  return 1;
}
