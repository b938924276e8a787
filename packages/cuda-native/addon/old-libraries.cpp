/*
 * What newer compilers take from the C and C++ libraries, and glibc 2.28 and its contemporaries do not have: it is defined here instead. A test
 * reads from the binary that nothing else of the kind is asked for.
 */
#include <new>

/* glibc 2.32: whether the process has one thread alone, for cheaper reference counts. A process of Node's never has. */
extern "C" {
__attribute__((visibility("hidden"))) char __libc_single_threaded = 0;
}

/* libstdc++ 3.4.29. */
namespace std {
__attribute__((visibility("hidden"), noreturn)) void __throw_bad_array_new_length() { throw bad_array_new_length(); }
}  // namespace std
