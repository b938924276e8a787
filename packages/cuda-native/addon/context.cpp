#include "context.h"

Outcome Context::open(int ordinal, CuStream callers) {
  CuResult result = driver.cuInit(0);
  if (result != CU_SUCCESS) return {result, "cuInit"};
  result = driver.cuDeviceGet(&device_, ordinal);
  if (result != CU_SUCCESS) return {result, "cuDeviceGet"};
  CuContext context = nullptr;
  result = driver.cuDevicePrimaryCtxRetain(&context, device_);
  if (result != CU_SUCCESS) return {result, "cuDevicePrimaryCtxRetain"};
  context_ = context;
  const Current current(*this);
  if (current.result != CU_SUCCESS) return {current.result, "cuCtxPushCurrent"};
  if (callers != nullptr) {
    owns_stream_ = false;
    stream = callers;
    return {driver.cuStreamSynchronize(stream), "cuStreamSynchronize"};
  }
  return {driver.cuStreamCreate(&stream, CU_STREAM_NON_BLOCKING_FLAG), "cuStreamCreate"};
}

void Context::close() {
  if (context_ == nullptr) return;
  {
    const Current current(*this);
    /* Whatever fails here, nothing can be done about it. */
    if (stream != nullptr) {
      driver.cuStreamSynchronize(stream);
      if (owns_stream_) driver.cuStreamDestroy(stream);
    }
    for (const CuEvent event : idle_events) driver.cuEventDestroy(event);
    for (const CuGraphExec graph : graphs) {
      if (graph != nullptr) driver.cuGraphExecDestroy(graph);
    }
    for (const CuModule module : modules) driver.cuModuleUnload(module);
    for (const CuAddress address : device_memory) driver.cuMemFree(address);
    for (const auto& [address, bytes] : host_memory) driver.cuMemFreeHost(reinterpret_cast<void*>(address));
  }
  driver.cuDevicePrimaryCtxRelease(device_);
  context_ = nullptr;
}
