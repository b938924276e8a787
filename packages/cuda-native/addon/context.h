/*
 * A device's primary context, a stream in it, and all that is allocated there: what is left is freed when it ends.
 */
#ifndef FLASHSAMPLING_ADDON_CONTEXT_H
#define FLASHSAMPLING_ADDON_CONTEXT_H

#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "driver.h"
#include "work.h"

class Context {
 public:
  explicit Context(const Driver& driver) : driver(driver) {}
  Context(const Context&) = delete;
  ~Context() { close(); }

  /* Retains the context and makes a stream, or takes the caller's. Any thread may do it, once. */
  Outcome open(int ordinal, CuStream callers);
  /* Waits for the stream, then frees everything. */
  void close();

  const Driver& driver;
  CuStream stream = nullptr;
  std::unordered_set<CuAddress> device_memory;
  /* Pinned memory and its size. */
  std::unordered_map<CuAddress, size_t> host_memory;
  std::vector<CuModule> modules;
  std::vector<CuFunction> kernels;
  /* Captured; null: released. */
  std::vector<CuGraphExec> graphs;
  /* Events that no run waits for. */
  std::vector<CuEvent> idle_events;

  /* Makes the context the calling thread's as long as it lives. */
  class Current {
   public:
    explicit Current(const Context& context) : driver_(context.driver) { result = driver_.cuCtxPushCurrent(context.context_); }
    Current(const Current&) = delete;
    ~Current() {
      CuContext popped = nullptr;
      if (result == CU_SUCCESS) driver_.cuCtxPopCurrent(&popped);
    }
    CuResult result;

   private:
    const Driver& driver_;
  };

 private:
  CuContext context_ = nullptr;
  CuDevice device_ = 0;
  bool owns_stream_ = true;
};

#endif
