#include "probe.h"

#include "driver.h"

namespace {

/* Attributes of a device under the names that they have in JavaScript. */
const struct {
  const char* name;
  int attribute;
} ATTRIBUTES[] = {
    {"major", CU_COMPUTE_CAPABILITY_MAJOR},
    {"minor", CU_COMPUTE_CAPABILITY_MINOR},
    {"sms", CU_MULTIPROCESSOR_COUNT},
    {"sharedBytesPerBlock", CU_SHARED_MEMORY_PER_BLOCK_OPTIN},
    {"sharedBytesPerSm", CU_SHARED_MEMORY_PER_MULTIPROCESSOR},
};

Napi::Object failed(Napi::Env env, const Driver& driver, CuResult result, const char* operation) {
  Napi::Object answer = Napi::Object::New(env);
  answer.Set("failed", driver.name_of(result));
  answer.Set("operation", operation);
  answer.Set("error", driver.text_of(result));
  return answer;
}

}  // namespace

#define TRY(function, ...)                                                      \
  do {                                                                          \
    const CuResult result = driver->function(__VA_ARGS__);                      \
    if (result != CU_SUCCESS) return failed(env, *driver, result, #function);   \
  } while (0)

Napi::Value probe(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  Napi::Object answer = Napi::Object::New(env);
  std::string error, missing;
  const Driver* driver = Driver::open(info[0].As<Napi::String>().Utf8Value(), error, missing);
  if (driver == nullptr) {
    answer.Set("missing", missing);
    answer.Set("error", error);
    return answer;
  }
  int count = 0, version = 0;
  TRY(cuDriverGetVersion, &version);
  const CuResult initialised = driver->cuInit(0);
  if (initialised != CU_NO_DEVICE) {
    if (initialised != CU_SUCCESS) return failed(env, *driver, initialised, "cuInit");
    TRY(cuDeviceGetCount, &count);
  }
  Napi::Array devices = Napi::Array::New(env);
  for (int ordinal = 0; ordinal < count; ordinal++) {
    CuDevice device = 0;
    char name[256] = "";
    size_t bytes = 0;
    TRY(cuDeviceGet, &device, ordinal);
    TRY(cuDeviceGetName, name, sizeof(name), device);
    TRY(cuDeviceTotalMem, &bytes, device);
    Napi::Object described = Napi::Object::New(env);
    described.Set("name", name);
    described.Set("totalBytes", static_cast<double>(bytes));
    for (const auto& [key, attribute] : ATTRIBUTES) {
      int value = 0;
      TRY(cuDeviceGetAttribute, &value, attribute, device);
      described.Set(key, value);
    }
    devices.Set(static_cast<uint32_t>(ordinal), described);
  }
  answer.Set("driverVersion", version);
  answer.Set("devices", devices);
  return answer;
}
