/*
 * Promises of runs: each is settled when the stream has come to its event. One thread of Node's pool at most waits for a device, for the oldest
 * event; a host function on the stream would not do, since it is not called once the context has failed.
 */
#ifndef FLASHSAMPLING_ADDON_COMPLETIONS_H
#define FLASHSAMPLING_ADDON_COMPLETIONS_H

#include <napi.h>

#include <deque>
#include <functional>
#include <memory>

#include "context.h"

class Completions : public std::enable_shared_from_this<Completions> {
 public:
  explicit Completions(std::shared_ptr<Context> context) : context_(std::move(context)) {}

  /* Records an event behind what the stream has been given so far. The promise is settled when the stream has come to it; before that, if all
   * went well, `finish` is called. `kept` lives until then. The context is current. */
  Napi::Promise after_stream(Napi::Env env, Napi::Object kept, std::function<void()> finish);

 private:
  struct Waiting {
    CuEvent event;
    Napi::Promise::Deferred deferred;
    Napi::ObjectReference kept;
    std::function<void()> finish;
  };

  void wait(Napi::Env env);
  void settle(Napi::Env env, CuResult result);

  std::shared_ptr<Context> context_;
  std::deque<Waiting> waiting_;
};

#endif
