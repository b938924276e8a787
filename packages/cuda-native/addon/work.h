/*
 * Work off the event loop: something that may wait for the driver runs on a thread of Node's pool, and a promise tells the end.
 */
#ifndef FLASHSAMPLING_ADDON_WORK_H
#define FLASHSAMPLING_ADDON_WORK_H

#include <napi.h>

#include <functional>
#include <string>
#include <utility>

#include "errors.h"

/* How work ended: with the operation that failed, or well. */
struct Outcome {
  CuResult result = CU_SUCCESS;
  const char* operation = "";
};

class Work : public Napi::AsyncWorker {
 public:
  /* Runs `work` on another thread, where nothing of JavaScript may be touched; then settles the promise with what `answer` returns. The
   * objects of `kept` live until then. */
  static Napi::Promise start(Napi::Env env, const Driver& driver, Napi::Array kept, std::function<Outcome()> work,
                             std::function<Napi::Value(Napi::Env)> answer) {
    Work* started = new Work(env, driver, kept, std::move(work), std::move(answer));
    const Napi::Promise promise = started->deferred_.Promise();
    started->Queue();
    return promise;
  }

 protected:
  void Execute() override { outcome_ = work_(); }
  void OnOK() override {
    const Napi::HandleScope scope(Env());
    if (outcome_.result == CU_SUCCESS) deferred_.Resolve(answer_(Env()));
    else deferred_.Reject(driver_error(Env(), driver_, outcome_.result, outcome_.operation).Value());
  }

 private:
  Work(Napi::Env env, const Driver& driver, Napi::Array kept, std::function<Outcome()> work, std::function<Napi::Value(Napi::Env)> answer)
      : Napi::AsyncWorker(env), driver_(driver), deferred_(env), work_(std::move(work)), answer_(std::move(answer)) {
    kept_ = Napi::Persistent(kept);
  }

  const Driver& driver_;
  Napi::Promise::Deferred deferred_;
  Napi::Reference<Napi::Array> kept_;
  std::function<Outcome()> work_;
  std::function<Napi::Value(Napi::Env)> answer_;
  Outcome outcome_;
};

#endif
