/*
 * A device as JavaScript sees it. Addresses are bigints, sizes numbers; packages/cuda-native/src/kernels/native.ts says what each method takes
 * and answers.
 */
#ifndef FLASHSAMPLING_ADDON_DEVICE_H
#define FLASHSAMPLING_ADDON_DEVICE_H

#include <napi.h>

#include <memory>

#include "completions.h"
#include "context.h"

class Device : public Napi::ObjectWrap<Device> {
 public:
  static Napi::Function define(Napi::Env env);
  explicit Device(const Napi::CallbackInfo& info);

 private:
  Napi::Value open(const Napi::CallbackInfo& info);
  Napi::Value memory(const Napi::CallbackInfo& info);
  Napi::Value allocate(const Napi::CallbackInfo& info);
  void free(const Napi::CallbackInfo& info);
  Napi::Value allocate_host(const Napi::CallbackInfo& info);
  void free_host(const Napi::CallbackInfo& info);
  void clear(const Napi::CallbackInfo& info);
  Napi::Value upload(const Napi::CallbackInfo& info);
  void copy(const Napi::CallbackInfo& info);
  Napi::Value download(const Napi::CallbackInfo& info);
  Napi::Value capture(const Napi::CallbackInfo& info);
  void replay(const Napi::CallbackInfo& info);
  void release_graph(const Napi::CallbackInfo& info);
  Napi::Value load_kernel(const Napi::CallbackInfo& info);
  Napi::Value tensor_map(const Napi::CallbackInfo& info);
  Napi::Value run(const Napi::CallbackInfo& info);
  void close(const Napi::CallbackInfo& info);

  /* Queues a launch on a stream; the context is current. */
  void launch(Napi::Env env, const Napi::Object& launch, CuStream stream) const;
  /* Pinned memory that holds `bytes`. Throws if it is not ours or smaller. */
  char* host_memory(Napi::Env env, CuAddress address, size_t bytes) const;
  /* A captured graph by its number. Throws if there is none. */
  CuGraphExec& graph(const Napi::CallbackInfo& info) const;
  /* Makes the context the thread's. Throws if that fails, or if the device is closed. */
  std::unique_ptr<Context::Current> enter(Napi::Env env) const;

  std::shared_ptr<Context> context_;
  std::shared_ptr<Completions> completions_;
};

#endif
