/*
 * Checks the kernels on this machine's GPU, and times them; HELP says how. build.sh builds it.
 */
#include "bench.h"
#include "check.h"
#include "device.h"

static const char* const HELP =
    "usage: standalone check [PROBLEMS] [NAME]     random problems of every kernel against a float64 reference: so many of each (12), of kernels\n"
    "                                              whose name begins so (all)\n"
    "       standalone bench FILE [REPEATS] [all]  times beside what the device reads, copies and multiplies, and cuBLAS with a sampler; medians\n"
    "                                              of so many runs (100), as JSON into FILE; all: every width of tile, not only the plan's\n"
    "       standalone version                     the commit and the sources that were built\n"
    "       standalone help\n"
    "\n"
    "check and bench take the first GPU. The library of cuBLAS is looked for by its name, or is where CUBLAS says; without it bench leaves it out.\n"
    "Ends with 0, with 1 if anything is wrong or there is no GPU to run on, with 2 if it does not understand.\n";

static int check(uint32_t count, const std::string& only) {
  uint32_t faults = 0, checked = 0;
  for (const Kernel& kernel : all_kernels()) {
    if (std::string(kernel.name).rfind(only, 0) != 0) continue;
    checked++;
    const Tally tally = check_kernel(kernel, count);
    std::printf("%-24s %5u rows, %u ties, %u faults\n", kernel.name, tally.rows, tally.ties, tally.faults);
    std::fflush(stdout);
    faults += tally.faults;
  }
  if (checked == 0) {
    std::fprintf(stderr, "There is no kernel whose name begins with %s.\n", only.c_str());
    return 1;
  }
  std::printf(faults ? "FAULTS: %u\n" : "all right\n", faults);
  return faults != 0;
}

static int bench(const char* path, int repeats, bool all_tiles) {
  FILE* out = std::fopen(path, "w");
  if (out == nullptr) {
    std::perror(path);
    return 1;
  }
  const int faults = Bench(out, repeats, all_tiles).run();
  return std::fclose(out) != 0 || faults != 0;
}

/* A number of at least 1, or `otherwise` where there is none; 0 is what is no such number. */
static int number_of(int count, char** arguments, int at, int otherwise) {
  if (count <= at) return otherwise;
  char* end = nullptr;
  const long number = std::strtol(arguments[at], &end, 10);
  return *end == 0 && number > 0 && number <= 1000000 ? (int)number : 0;
}

int main(int count, char** arguments) {
  const std::string what = count > 1 ? arguments[1] : "";
  if (what == "help" || what == "--help") {
    std::fputs(HELP, stdout);
    return 0;
  }
  if (what == "version") {
    std::printf("commit %s, sources %s\n", FS_COMMIT, FS_SOURCES);
    return 0;
  }
  const bool checks = what == "check", times = what == "bench" && count > 2;
  const int number = checks ? number_of(count, arguments, 2, 12) : number_of(count, arguments, 3, 100);
  if (!(checks || times) || number == 0) {
    std::fputs(HELP, stderr);
    return 2;
  }
  const std::string reason = why_no_device();
  if (!reason.empty()) {
    std::fprintf(stderr, "%s\n", reason.c_str());
    return 1;
  }
  if (checks) return check((uint32_t)number, count > 3 ? arguments[3] : "");
  return bench(arguments[2], number, count > 4 && std::string(arguments[4]) == "all");
}
