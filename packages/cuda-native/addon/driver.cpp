#include "driver.h"

#include <dlfcn.h>

#include <map>
#include <mutex>

/* These came to libc.so.6 with glibc 2.34, under a new version; the addon must load where only the old one is. */
#if defined(__x86_64__)
__asm__(".symver dlopen,dlopen@GLIBC_2.2.5");
__asm__(".symver dlsym,dlsym@GLIBC_2.2.5");
__asm__(".symver dlerror,dlerror@GLIBC_2.2.5");
#elif defined(__aarch64__)
__asm__(".symver dlopen,dlopen@GLIBC_2.17");
__asm__(".symver dlsym,dlsym@GLIBC_2.17");
__asm__(".symver dlerror,dlerror@GLIBC_2.17");
#endif

const Driver* Driver::open(const std::string& path, std::string& error, std::string& missing) {
  /* Every thread of JavaScript has an addon of its own, and all have these variables; never destroyed, since threads may still work as the process ends. */
  static auto& opened = *new std::map<std::string, Driver>;
  static auto& mutex = *new std::mutex;
  const std::lock_guard<std::mutex> lock(mutex);
  const auto known = opened.find(path);
  if (known != opened.end()) return &known->second;
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    const char* message = dlerror();
    error = message == nullptr ? "unknown error" : message;
    return nullptr;
  }
  Driver driver;
#define FS_DRIVER_FUNCTION(name, symbol, parameters)                             \
  driver.name = reinterpret_cast<CuResult(*) parameters>(dlsym(library, symbol)); \
  if (driver.name == nullptr && missing.empty()) missing = symbol;
  FS_DRIVER_FUNCTIONS
#undef FS_DRIVER_FUNCTION
  if (!missing.empty()) return nullptr;
  return &opened.emplace(path, driver).first->second;
}

std::string Driver::name_of(CuResult error) const {
  const char* name = nullptr;
  return cuGetErrorName(error, &name) == CU_SUCCESS && name != nullptr ? name : "CUDA error " + std::to_string(error);
}

std::string Driver::text_of(CuResult error) const {
  const char* text = nullptr;
  return cuGetErrorString(error, &text) == CU_SUCCESS && text != nullptr ? text : "no explanation";
}
