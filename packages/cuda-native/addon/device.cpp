#include "device.h"

#include <cstring>

#include "tensor-map.h"

namespace {

CuAddress address_of(const Napi::Value& value) {
  bool lossless = false;
  return value.As<Napi::BigInt>().Uint64Value(&lossless);
}

Napi::BigInt to_bigint(Napi::Env env, CuAddress address) { return Napi::BigInt::New(env, static_cast<uint64_t>(address)); }

size_t size_of(const Napi::Value& value) { return static_cast<size_t>(value.As<Napi::Number>().DoubleValue()); }

unsigned unsigned_of(const Napi::Object& object, const char* name) { return object.Get(name).As<Napi::Number>().Uint32Value(); }

Napi::Array kept(Napi::Env env, const Napi::Value& first, const Napi::Value& second) {
  const Napi::Array values = Napi::Array::New(env, 2);
  values.Set(0u, first);
  values.Set(1u, second);
  return values;
}

/* A stream that lives as long as a capture. */
struct CaptureStream {
  explicit CaptureStream(const Driver& driver) : result(driver.cuStreamCreate(&handle, CU_STREAM_NON_BLOCKING_FLAG)), driver_(driver) {}
  CaptureStream(const CaptureStream&) = delete;
  ~CaptureStream() {
    if (handle != nullptr) driver_.cuStreamDestroy(handle);
  }

  CuStream handle = nullptr;
  const CuResult result;

 private:
  const Driver& driver_;
};

}  // namespace

Napi::Function Device::define(Napi::Env env) {
  return DefineClass(env, "Device",
                     {InstanceMethod("open", &Device::open), InstanceMethod("memory", &Device::memory),
                      InstanceMethod("allocate", &Device::allocate), InstanceMethod("free", &Device::free),
                      InstanceMethod("allocateHost", &Device::allocate_host), InstanceMethod("freeHost", &Device::free_host),
                      InstanceMethod("clear", &Device::clear), InstanceMethod("upload", &Device::upload),
                      InstanceMethod("copy", &Device::copy), InstanceMethod("download", &Device::download),
                      InstanceMethod("capture", &Device::capture), InstanceMethod("replay", &Device::replay),
                      InstanceMethod("releaseGraph", &Device::release_graph),
                      InstanceMethod("loadKernel", &Device::load_kernel), InstanceMethod("tensorMap", &Device::tensor_map),
                      InstanceMethod("run", &Device::run),
                      InstanceMethod("close", &Device::close)});
}

Device::Device(const Napi::CallbackInfo& info) : Napi::ObjectWrap<Device>(info) {
  std::string error, missing;
  const Driver* driver = Driver::open(info[0].As<Napi::String>().Utf8Value(), error, missing);
  if (driver == nullptr) throw Napi::Error::New(info.Env(), missing.empty() ? error : "the driver has no function " + missing);
  context_ = std::make_shared<Context>(*driver);
  completions_ = std::make_shared<Completions>(context_);
}

std::unique_ptr<Context::Current> Device::enter(Napi::Env env) const {
  if (context_ == nullptr) throw Napi::Error::New(env, "the device is closed");
  auto current = std::make_unique<Context::Current>(*context_);
  require_success(env, context_->driver, current->result, "cuCtxPushCurrent");
  return current;
}

Napi::Value Device::open(const Napi::CallbackInfo& info) {
  const int ordinal = info[0].As<Napi::Number>().Int32Value();
  const CuStream callers = info[1].IsBigInt() ? reinterpret_cast<CuStream>(address_of(info[1])) : nullptr;
  const auto context = context_;
  return Work::start(
      info.Env(), context->driver, kept(info.Env(), info.This(), info[0]),
      [context, ordinal, callers] { return context->open(ordinal, callers); },
      [](Napi::Env env) { return env.Undefined(); });
}

Napi::Value Device::memory(const Napi::CallbackInfo& info) {
  const auto current = enter(info.Env());
  size_t free = 0, total = 0;
  require_success(info.Env(), context_->driver, context_->driver.cuMemGetInfo(&free, &total), "cuMemGetInfo");
  const Napi::Object answer = Napi::Object::New(info.Env());
  answer.Set("free", static_cast<double>(free));
  answer.Set("total", static_cast<double>(total));
  return answer;
}

Napi::Value Device::allocate(const Napi::CallbackInfo& info) {
  const auto current = enter(info.Env());
  CuAddress address = 0;
  require_success(info.Env(), context_->driver, context_->driver.cuMemAlloc(&address, size_of(info[0])), "cuMemAlloc");
  context_->device_memory.insert(address);
  return to_bigint(info.Env(), address);
}

void Device::free(const Napi::CallbackInfo& info) {
  const auto current = enter(info.Env());
  const CuAddress address = address_of(info[0]);
  if (context_->device_memory.erase(address) == 0) throw Napi::Error::New(info.Env(), "not memory of this device");
  require_success(info.Env(), context_->driver, context_->driver.cuMemFree(address), "cuMemFree");
}

Napi::Value Device::allocate_host(const Napi::CallbackInfo& info) {
  const auto current = enter(info.Env());
  void* memory = nullptr;
  const size_t bytes = size_of(info[0]);
  require_success(info.Env(), context_->driver, context_->driver.cuMemHostAlloc(&memory, bytes, 0), "cuMemHostAlloc");
  const CuAddress address = reinterpret_cast<CuAddress>(memory);
  context_->host_memory.emplace(address, bytes);
  return to_bigint(info.Env(), address);
}

void Device::free_host(const Napi::CallbackInfo& info) {
  const auto current = enter(info.Env());
  const CuAddress address = address_of(info[0]);
  if (context_->host_memory.erase(address) == 0) throw Napi::Error::New(info.Env(), "not pinned memory of this device");
  require_success(info.Env(), context_->driver, context_->driver.cuMemFreeHost(reinterpret_cast<void*>(address)), "cuMemFreeHost");
}

void Device::clear(const Napi::CallbackInfo& info) {
  const auto current = enter(info.Env());
  const CuResult result = context_->driver.cuMemsetD8Async(address_of(info[0]), 0, size_of(info[1]), context_->stream);
  require_success(info.Env(), context_->driver, result, "cuMemsetD8Async");
}

Napi::Value Device::upload(const Napi::CallbackInfo& info) {
  const auto entered = enter(info.Env());
  const auto context = context_;
  const CuAddress to = address_of(info[0]);
  const Napi::Uint8Array from = info[1].As<Napi::Uint8Array>();
  const uint8_t* data = from.Data();
  const size_t bytes = from.ByteLength();
  return Work::start(
      info.Env(), context->driver, kept(info.Env(), info.This(), from),
      [context, to, data, bytes]() -> Outcome {
        const Context::Current current(*context);
        if (current.result != CU_SUCCESS) return {current.result, "cuCtxPushCurrent"};
        const CuResult result = context->driver.cuMemcpyHtoDAsync(to, data, bytes, context->stream);
        if (result != CU_SUCCESS) return {result, "cuMemcpyHtoDAsync"};
        return {context->driver.cuStreamSynchronize(context->stream), "cuStreamSynchronize"};
      },
      [](Napi::Env env) { return env.Undefined(); });
}

void Device::copy(const Napi::CallbackInfo& info) {
  const auto current = enter(info.Env());
  const CuResult result =
      context_->driver.cuMemcpyDtoDAsync(address_of(info[0]), address_of(info[1]), size_of(info[2]), context_->stream);
  require_success(info.Env(), context_->driver, result, "cuMemcpyDtoDAsync");
}

Napi::Value Device::download(const Napi::CallbackInfo& info) {
  const auto entered = enter(info.Env());
  const auto context = context_;
  const CuAddress from = address_of(info[0]);
  Napi::Uint8Array to = info[1].As<Napi::Uint8Array>();
  uint8_t* data = to.Data();
  const size_t bytes = to.ByteLength();
  return Work::start(
      info.Env(), context->driver, kept(info.Env(), info.This(), to),
      [context, from, data, bytes]() -> Outcome {
        const Context::Current current(*context);
        if (current.result != CU_SUCCESS) return {current.result, "cuCtxPushCurrent"};
        const CuResult result = context->driver.cuMemcpyDtoHAsync(data, from, bytes, context->stream);
        if (result != CU_SUCCESS) return {result, "cuMemcpyDtoHAsync"};
        return {context->driver.cuStreamSynchronize(context->stream), "cuStreamSynchronize"};
      },
      [](Napi::Env env) { return env.Undefined(); });
}

Napi::Value Device::capture(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const auto current = enter(env);
  const Driver& driver = context_->driver;
  const Napi::Array commands = info[0].As<Napi::Array>();
  CuGraph graph = nullptr;
  CuGraphExec exec = nullptr;
  /* A stream of its own: what other threads give to the device's meanwhile shall not become part of the graph. */
  const CaptureStream stream(driver);
  require_success(env, driver, stream.result, "cuStreamCreate");
  require_success(env, driver, driver.cuStreamBeginCapture(stream.handle, CU_STREAM_CAPTURE_THREAD_LOCAL), "cuStreamBeginCapture");
  try {
    for (uint32_t i = 0; i < commands.Length(); i++) {
      const Napi::Object command = commands.Get(i).As<Napi::Object>();
      if (command.Has("kernel")) {
        launch(env, command, stream.handle);
        continue;
      }
      const CuResult result =
          driver.cuMemsetD8Async(address_of(command.Get("clear")), 0, size_of(command.Get("bytes")), stream.handle);
      require_success(env, driver, result, "cuMemsetD8Async");
    }
  } catch (const Napi::Error&) {
    /* The stream must not go on capturing. */
    driver.cuStreamEndCapture(stream.handle, &graph);
    if (graph != nullptr) driver.cuGraphDestroy(graph);
    throw;
  }
  require_success(env, driver, driver.cuStreamEndCapture(stream.handle, &graph), "cuStreamEndCapture");
  const CuResult made = driver.cuGraphInstantiate(&exec, graph, 0);
  driver.cuGraphDestroy(graph);
  require_success(env, driver, made, "cuGraphInstantiate");
  context_->graphs.push_back(exec);
  return Napi::Number::New(env, static_cast<double>(context_->graphs.size() - 1));
}

CuGraphExec& Device::graph(const Napi::CallbackInfo& info) const {
  const uint32_t number = info[0].As<Napi::Number>().Uint32Value();
  if (number >= context_->graphs.size() || context_->graphs[number] == nullptr) throw Napi::RangeError::New(info.Env(), "no such graph");
  return context_->graphs[number];
}

void Device::replay(const Napi::CallbackInfo& info) {
  const auto current = enter(info.Env());
  require_success(info.Env(), context_->driver, context_->driver.cuGraphLaunch(graph(info), context_->stream), "cuGraphLaunch");
}

void Device::release_graph(const Napi::CallbackInfo& info) {
  const auto current = enter(info.Env());
  CuGraphExec& released = graph(info);
  const CuGraphExec exec = released;
  released = nullptr;
  require_success(info.Env(), context_->driver, context_->driver.cuGraphExecDestroy(exec), "cuGraphExecDestroy");
}

Napi::Value Device::load_kernel(const Napi::CallbackInfo& info) {
  const auto entered = enter(info.Env());
  const auto context = context_;
  const Napi::Uint8Array image = info[0].As<Napi::Uint8Array>();
  const uint8_t* data = image.Data();
  const std::string name = info[1].As<Napi::String>().Utf8Value();
  const int shared_bytes = info[2].As<Napi::Number>().Int32Value();
  struct Loaded {
    CuModule module = nullptr;
    CuFunction function = nullptr;
  };
  const auto loaded = std::make_shared<Loaded>();
  return Work::start(
      info.Env(), context->driver, kept(info.Env(), info.This(), image),
      [context, data, name, shared_bytes, loaded]() -> Outcome {
        const Driver& driver = context->driver;
        const Context::Current current(*context);
        if (current.result != CU_SUCCESS) return {current.result, "cuCtxPushCurrent"};
        CuResult result = driver.cuModuleLoadData(&loaded->module, data);
        if (result != CU_SUCCESS) return {result, "cuModuleLoadData"};
        const char* operation = "cuModuleGetFunction";
        result = driver.cuModuleGetFunction(&loaded->function, loaded->module, name.c_str());
        if (result == CU_SUCCESS) {
          operation = "cuFuncSetAttribute";
          result = driver.cuFuncSetAttribute(loaded->function, CU_FUNCTION_MAX_DYNAMIC_SHARED_SIZE_BYTES, shared_bytes);
        }
        if (result != CU_SUCCESS) driver.cuModuleUnload(loaded->module);
        return {result, operation};
      },
      [context, loaded](Napi::Env env) {
        context->modules.push_back(loaded->module);
        context->kernels.push_back(loaded->function);
        return Napi::Number::New(env, static_cast<double>(context->kernels.size() - 1));
      });
}

Napi::Value Device::tensor_map(const Napi::CallbackInfo& info) {
  const auto current = enter(info.Env());
  const Napi::Object asked = info[0].As<Napi::Object>();
  const Matrix matrix = {address_of(asked.Get("address")), unsigned_of(asked, "elementBytes"), size_of(asked.Get("elements")), size_of(asked.Get("rows")),
                         unsigned_of(asked, "boxRows")};
  TensorMap map;
  require_success(info.Env(), context_->driver, encode_tensor_map(context_->driver, matrix, map), "cuTensorMapEncodeTiled");
  Napi::Uint8Array bytes = Napi::Uint8Array::New(info.Env(), sizeof map.bytes);
  std::memcpy(bytes.Data(), map.bytes, sizeof map.bytes);
  return bytes;
}

char* Device::host_memory(Napi::Env env, CuAddress address, size_t bytes) const {
  const auto found = context_->host_memory.find(address);
  if (found == context_->host_memory.end() || found->second < bytes) throw Napi::RangeError::New(env, "not pinned memory of that size");
  return reinterpret_cast<char*>(address);
}

void Device::launch(Napi::Env env, const Napi::Object& launch, CuStream stream) const {
  const Napi::Uint8Array arguments = launch.Get("arguments").As<Napi::Uint8Array>();
  const uint32_t kernel = unsigned_of(launch, "kernel");
  if (kernel >= context_->kernels.size()) throw Napi::RangeError::New(env, "no such kernel");
  /* A structure of 8-byte alignment; one of 128, with tensor maps, the driver copies to its place. */
  std::vector<uint64_t> structure((arguments.ByteLength() + 7) / 8);
  std::memcpy(structure.data(), arguments.Data(), arguments.ByteLength());
  void* parameters[] = {structure.data()};
  require_success(env, context_->driver,
                  context_->driver.cuLaunchKernel(context_->kernels[kernel], unsigned_of(launch, "grid"), 1, 1, unsigned_of(launch, "threads"),
                                                  1, 1, unsigned_of(launch, "sharedBytes"), stream, parameters, nullptr),
                  "cuLaunchKernel");
}

Napi::Value Device::run(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const auto current = enter(env);
  const Driver& driver = context_->driver;
  const Napi::Object call = info[0].As<Napi::Object>();
  const Napi::Uint8Array input = call.Get("input").As<Napi::Uint8Array>();
  Napi::Uint8Array output = call.Get("output").As<Napi::Uint8Array>();
  char* staged_input = host_memory(env, address_of(call.Get("inputHost")), input.ByteLength());
  const size_t output_bytes = output.ByteLength();
  char* staged_output = host_memory(env, address_of(call.Get("outputHost")), output_bytes);
  std::memcpy(staged_input, input.Data(), input.ByteLength());
  require_success(env, driver,
                  driver.cuMemcpyHtoDAsync(address_of(call.Get("inputDevice")), staged_input, input.ByteLength(), context_->stream),
                  "cuMemcpyHtoDAsync");
  const Napi::Array launches = call.Get("launches").As<Napi::Array>();
  for (uint32_t i = 0; i < launches.Length(); i++) launch(env, launches.Get(i).As<Napi::Object>(), context_->stream);
  require_success(env, driver,
                  driver.cuMemcpyDtoHAsync(staged_output, address_of(call.Get("outputDevice")), output_bytes, context_->stream),
                  "cuMemcpyDtoHAsync");
  uint8_t* results = output.Data();
  return completions_->after_stream(env, kept(env, info.This(), output).As<Napi::Object>(),
                                    [=] { std::memcpy(results, staged_output, output_bytes); });
}

void Device::close(const Napi::CallbackInfo& info) {
  if (context_ == nullptr) return;
  /* This object has it, and the completions have; and all that is under way has it too. */
  if (context_.use_count() > 2) throw Napi::Error::New(info.Env(), "work is under way");
  context_->close();
  completions_ = nullptr;
  context_ = nullptr;
}
