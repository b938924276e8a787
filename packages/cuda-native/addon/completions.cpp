#include "completions.h"

namespace {

class Waiter : public Napi::AsyncWorker {
 public:
  Waiter(Napi::Env env, std::shared_ptr<Context> context, CuEvent event, std::function<void(Napi::Env, CuResult)> settle)
      : Napi::AsyncWorker(env), context_(std::move(context)), event_(event), settle_(std::move(settle)) {}

 protected:
  void Execute() override {
    const Context::Current current(*context_);
    result_ = current.result == CU_SUCCESS ? context_->driver.cuEventSynchronize(event_) : current.result;
  }
  void OnOK() override { settle_(Env(), result_); }

 private:
  std::shared_ptr<Context> context_;
  CuEvent event_;
  std::function<void(Napi::Env, CuResult)> settle_;
  CuResult result_ = CU_SUCCESS;
};

}  // namespace

Napi::Promise Completions::after_stream(Napi::Env env, Napi::Object kept, std::function<void()> finish) {
  const Driver& driver = context_->driver;
  CuEvent event = nullptr;
  if (context_->idle_events.empty()) {
    const unsigned flags = CU_EVENT_BLOCKING_SYNC_FLAG | CU_EVENT_DISABLE_TIMING_FLAG;
    require_success(env, driver, driver.cuEventCreate(&event, flags), "cuEventCreate");
  } else {
    event = context_->idle_events.back();
    context_->idle_events.pop_back();
  }
  const CuResult recorded = driver.cuEventRecord(event, context_->stream);
  if (recorded != CU_SUCCESS) context_->idle_events.push_back(event);
  require_success(env, driver, recorded, "cuEventRecord");
  waiting_.push_back({event, Napi::Promise::Deferred::New(env), Napi::Persistent(kept), std::move(finish)});
  if (waiting_.size() == 1) wait(env);
  return waiting_.back().deferred.Promise();
}

void Completions::wait(Napi::Env env) {
  const auto self = shared_from_this();
  (new Waiter(env, context_, waiting_.front().event, [self](Napi::Env env, CuResult result) { self->settle(env, result); }))->Queue();
}

void Completions::settle(Napi::Env env, CuResult result) {
  const Napi::HandleScope scope(env);
  const Context::Current current(*context_);
  do {
    Waiting first = std::move(waiting_.front());
    waiting_.pop_front();
    context_->idle_events.push_back(first.event);
    if (result == CU_SUCCESS) {
      first.finish();
      first.deferred.Resolve(env.Undefined());
    } else {
      first.deferred.Reject(driver_error(env, context_->driver, result, "cuEventSynchronize").Value());
    }
    if (waiting_.empty()) return;
    result = context_->driver.cuEventQuery(waiting_.front().event);
  } while (result != CU_NOT_READY);
  wait(env);
}
