/*
 * The addon: what JavaScript sees of it. It decides nothing; plans, sizes and errors' meanings are made in TypeScript.
 */
#include <napi.h>

#include "device.h"
#include "probe.h"

static Napi::Object initialise(Napi::Env env, Napi::Object exports) {
  exports.Set("probe", Napi::Function::New(env, probe, "probe"));
  exports.Set("Device", Device::define(env));
  return exports;
}

NODE_API_MODULE(flashsampling_cuda, initialise)
