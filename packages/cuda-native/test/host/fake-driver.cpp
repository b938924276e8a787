/*
 * A stand-in for libcuda.so.1 on the host: device memory is the host's, a launch runs the kernel on the host machine, and all that a stream is given
 * is done later, in order, by one thread. It is strict where a real driver may be forgiving: addresses must lie in an allocation, a context must be
 * current, new memory is garbage, and memory written beyond its end ends the process. So does a stream that outlives the last context.
 *
 * What it fails at, its own file name says: "no-device", "old", "broken", "crash", "full" (no memory for a context), "small" (one MiB of it), "faulty" (launches fail, and after
 * them everything), "refuses" (launches are refused, and nothing else), "other-image" (no module can be loaded). It has three multiprocessors, or one ("single"), or 70
 * ("many").
 */
#include <dlfcn.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

#include "machine.h"

#include "kernel-table.h"

namespace {

constexpr int SUCCESS = 0, INVALID_VALUE = 1, OUT_OF_MEMORY = 2, NO_DEVICE = 100, INVALID_IMAGE = 200, INVALID_CONTEXT = 201;
constexpr int INVALID_HANDLE = 400, NOT_FOUND = 500, NOT_READY = 600, ILLEGAL_ADDRESS = 700, OUT_OF_RESOURCES = 701;
constexpr int CAPTURE_UNSUPPORTED = 900, CAPTURE_INVALIDATED = 901, UNKNOWN = 999;
constexpr size_t GUARD = 256;

bool fails_at(const char* what) {
  Dl_info info;
  return dladdr((void*)&fails_at, &info) != 0 && std::strstr(info.dli_fname, what) != nullptr;
}

struct Event {
  bool is_recorded = true;
};

struct Function {
  const Kernel* kernel;
  int most_shared_bytes = 48 * 1024;
};

struct Graph {
  std::vector<std::function<void()>> operations;
};

/* All streams share one queue. */
struct Stream {
  /* What is captured instead of done; null: nothing. */
  Graph* captured = nullptr;
  bool is_invalidated = false;
};

/* These are never destroyed: threads wait for them as the process ends. */
std::mutex& mutex = *new std::mutex;
std::condition_variable& changed = *new std::condition_variable;
auto& queue = *new std::deque<std::function<void()>>;
auto& device_memory = *new std::map<unsigned long long, size_t>;
bool is_working = false;
std::atomic<int> sticky{SUCCESS};
std::atomic<int> contexts{0}, streams{0};
/* The default stream, whose handle is 1: what a caller may bring. */
Stream default_stream;
thread_local int current = 0;

size_t capacity() { return fails_at("small") ? 1 << 20 : 1 << 28; }

size_t used() {
  size_t bytes = 0;
  for (const auto& [address, size] : device_memory) bytes += size;
  return bytes;
}

/* What the streams' thread does. It never ends; it begins when there is something to do. */
void work() {
  for (;;) {
    std::unique_lock<std::mutex> lock(mutex);
    is_working = false;
    changed.notify_all();
    changed.wait(lock, [] { return !queue.empty(); });
    is_working = true;
    const std::function<void()> next = std::move(queue.front());
    queue.pop_front();
    lock.unlock();
    /* As much later as a device is. */
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    if (sticky == SUCCESS) next();
  }
}

Stream* stream_of(void* handle) { return handle == (void*)1 ? &default_stream : (Stream*)handle; }

int enqueue(void* stream, std::function<void()> operation) {
  if (current == 0) return INVALID_CONTEXT;
  if (stream == nullptr) return INVALID_HANDLE;
  if (sticky != SUCCESS) return sticky;
  static const bool started = (std::thread(work).detach(), true);
  (void)started;
  const std::lock_guard<std::mutex> lock(mutex);
  if (stream_of(stream)->captured != nullptr) {
    stream_of(stream)->captured->operations.push_back(std::move(operation));
    return SUCCESS;
  }
  queue.push_back(std::move(operation));
  changed.notify_all();
  return SUCCESS;
}

bool is_ours(unsigned long long address, size_t bytes) {
  const std::lock_guard<std::mutex> lock(mutex);
  auto after = device_memory.upper_bound(address);
  if (after == device_memory.begin()) return false;
  --after;
  return address + bytes <= after->first + after->second;
}

struct Module {};

}  // namespace

extern "C" {

int cuInit(unsigned) {
  if (fails_at("crash")) std::abort();
  return fails_at("broken") ? UNKNOWN : fails_at("no-device") ? NO_DEVICE : SUCCESS;
}
int cuDriverGetVersion(int* version) {
  *version = fails_at("old") ? 11040 : 13000;
  return SUCCESS;
}
int cuGetErrorName(int error, const char** name) {
  const std::map<int, const char*> names = {
      {INVALID_VALUE, "CUDA_ERROR_INVALID_VALUE"},   {OUT_OF_MEMORY, "CUDA_ERROR_OUT_OF_MEMORY"},
      {INVALID_IMAGE, "CUDA_ERROR_INVALID_IMAGE"},   {INVALID_CONTEXT, "CUDA_ERROR_INVALID_CONTEXT"},
      {NOT_FOUND, "CUDA_ERROR_NOT_FOUND"},           {ILLEGAL_ADDRESS, "CUDA_ERROR_ILLEGAL_ADDRESS"},
      {INVALID_HANDLE, "CUDA_ERROR_INVALID_HANDLE"}, {OUT_OF_RESOURCES, "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES"},
      {UNKNOWN, "CUDA_ERROR_UNKNOWN"},               {CAPTURE_UNSUPPORTED, "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED"},
      {CAPTURE_INVALIDATED, "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED"},
  };
  const auto found = names.find(error);
  *name = found == names.end() ? nullptr : found->second;
  return found == names.end() ? INVALID_VALUE : SUCCESS;
}
int cuGetErrorString(int, const char** text) {
  *text = "an error of the fake driver";
  return SUCCESS;
}
int cuDeviceGetCount(int* count) {
  *count = 1;
  return SUCCESS;
}
int cuDeviceGet(int* device, int ordinal) {
  *device = ordinal;
  return ordinal == 0 ? SUCCESS : INVALID_VALUE;
}
int cuDeviceGetName(char* name, int length, int) {
  std::snprintf(name, (size_t)length, "Fake device");
  return SUCCESS;
}
int cuDeviceTotalMem_v2(size_t* bytes, int) {
  *bytes = capacity();
  return SUCCESS;
}
int cuDeviceGetAttribute(int* value, int attribute, int) {
  const std::map<int, int> attributes = {{16, fails_at("single") ? 1 : fails_at("many") ? 70 : 3}, {75, 9}, {76, 0}, {81, 233472}, {97, 232448}};
  *value = attributes.at(attribute);
  return SUCCESS;
}
int cuDevicePrimaryCtxRetain(void** context, int) {
  if (fails_at("full")) return OUT_OF_MEMORY;
  contexts++;
  *context = &contexts;
  return SUCCESS;
}
int cuDevicePrimaryCtxRelease_v2(int) {
  if (--contexts == 0 && streams != 0) host::fail("a stream outlives the last context");
  return SUCCESS;
}
int cuCtxPushCurrent_v2(void* context) {
  if (context != &contexts || contexts <= 0) return INVALID_CONTEXT;
  current++;
  return SUCCESS;
}
int cuCtxPopCurrent_v2(void**) {
  current--;
  return SUCCESS;
}
int cuMemGetInfo_v2(size_t* free, size_t* total) {
  const std::lock_guard<std::mutex> lock(mutex);
  *total = capacity();
  *free = capacity() - used();
  return current == 0 ? INVALID_CONTEXT : (int)sticky;
}
int cuMemAlloc_v2(unsigned long long* address, size_t bytes) {
  if (current == 0) return INVALID_CONTEXT;
  if (sticky != SUCCESS) return sticky;
  const std::lock_guard<std::mutex> lock(mutex);
  if (bytes == 0) return INVALID_VALUE;
  if (bytes > capacity() - used()) return OUT_OF_MEMORY;
  char* memory = (char*)std::aligned_alloc(256, (bytes + GUARD + 255) / 256 * 256);
  std::memset(memory, 0xee, bytes + GUARD);
  *address = (unsigned long long)memory;
  device_memory[*address] = bytes;
  return SUCCESS;
}
int cuMemFree_v2(unsigned long long address) {
  std::unique_lock<std::mutex> lock(mutex);
  /* As cudaFree does, it waits for what uses the memory. */
  changed.wait(lock, [] { return queue.empty() && !is_working; });
  /* What went wrong before, every function answers with. */
  if (sticky != SUCCESS) return sticky;
  const auto found = device_memory.find(address);
  if (current == 0 || found == device_memory.end()) return INVALID_VALUE;
  for (size_t i = 0; i < GUARD; i++) {
    if (((unsigned char*)address)[found->second + i] != 0xee) host::fail("device memory was written beyond its end");
  }
  std::free((void*)address);
  device_memory.erase(found);
  return SUCCESS;
}
int cuMemHostAlloc(void** memory, size_t bytes, unsigned) {
  if (sticky != SUCCESS) return sticky;
  *memory = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
  return current == 0 ? INVALID_CONTEXT : SUCCESS;
}
int cuMemFreeHost(void* memory) {
  if (sticky != SUCCESS) return sticky;
  std::free(memory);
  return SUCCESS;
}
int cuMemsetD8Async(unsigned long long to, unsigned char byte, size_t bytes, void* stream) {
  if (!is_ours(to, bytes)) return INVALID_VALUE;
  return enqueue(stream, [=] { std::memset((void*)to, byte, bytes); });
}
int cuMemcpyHtoDAsync_v2(unsigned long long to, const void* from, size_t bytes, void* stream) {
  if (!is_ours(to, bytes)) return INVALID_VALUE;
  return enqueue(stream, [=] { std::memcpy((void*)to, from, bytes); });
}
int cuMemcpyDtoHAsync_v2(void* to, unsigned long long from, size_t bytes, void* stream) {
  if (!is_ours(from, bytes)) return INVALID_VALUE;
  return enqueue(stream, [=] { std::memcpy(to, (const void*)from, bytes); });
}
int cuMemcpyDtoDAsync_v2(unsigned long long to, unsigned long long from, size_t bytes, void* stream) {
  if (!is_ours(from, bytes) || !is_ours(to, bytes)) return INVALID_VALUE;
  return enqueue(stream, [=] { std::memmove((void*)to, (const void*)from, bytes); });
}
int cuStreamBeginCapture_v2(void* handle, int) {
  if (current == 0) return INVALID_CONTEXT;
  if (handle == (void*)1) return CAPTURE_UNSUPPORTED;
  {
    const std::lock_guard<std::mutex> lock(mutex);
    Stream* stream = (Stream*)handle;
    if (stream->captured != nullptr) return INVALID_VALUE;
    stream->captured = new Graph();
    stream->is_invalidated = false;
  }
  /* Time in which other threads may do what a capture does not bear. */
  std::this_thread::sleep_for(std::chrono::milliseconds(5));
  return SUCCESS;
}
int cuStreamEndCapture(void* handle, void** graph) {
  const std::lock_guard<std::mutex> lock(mutex);
  Stream* stream = stream_of(handle);
  if (stream->captured == nullptr) return INVALID_VALUE;
  *graph = stream->is_invalidated ? nullptr : stream->captured;
  if (stream->is_invalidated) delete stream->captured;
  stream->captured = nullptr;
  return stream->is_invalidated ? CAPTURE_INVALIDATED : SUCCESS;
}
int cuGraphInstantiateWithFlags(void** exec, void* graph, unsigned long long) {
  *exec = new Graph(*(const Graph*)graph);
  return SUCCESS;
}
int cuGraphLaunch(void* exec, void* stream) {
  return enqueue(stream, [operations = ((const Graph*)exec)->operations] {
    for (const auto& operation : operations) operation();
  });
}
int cuGraphDestroy(void* graph) {
  delete (Graph*)graph;
  return SUCCESS;
}
int cuGraphExecDestroy(void* exec) {
  delete (Graph*)exec;
  return SUCCESS;
}
int cuStreamCreate(void** stream, unsigned) {
  if (current == 0) return INVALID_CONTEXT;
  *stream = new Stream();
  streams++;
  return SUCCESS;
}
int cuStreamSynchronize(void* handle) {
  std::unique_lock<std::mutex> lock(mutex);
  Stream* stream = stream_of(handle);
  if (stream->captured != nullptr) {
    stream->is_invalidated = true;
    return CAPTURE_UNSUPPORTED;
  }
  changed.wait(lock, [] { return queue.empty() && !is_working; });
  return sticky;
}
int cuStreamDestroy_v2(void* stream) {
  if (stream == (void*)1) return INVALID_HANDLE;
  delete (Stream*)stream;
  streams--;
  return SUCCESS;
}
int cuEventCreate(void** event, unsigned) {
  *event = new Event();
  return SUCCESS;
}
int cuEventDestroy_v2(void* event) {
  delete (Event*)event;
  return SUCCESS;
}
int cuEventRecord(void* event, void* stream) {
  {
    const std::lock_guard<std::mutex> lock(mutex);
    ((Event*)event)->is_recorded = false;
  }
  return enqueue(stream, [=] {
    const std::lock_guard<std::mutex> lock(mutex);
    ((Event*)event)->is_recorded = true;
    changed.notify_all();
  });
}
int cuEventQuery(void* event) {
  const std::lock_guard<std::mutex> lock(mutex);
  return sticky != SUCCESS ? (int)sticky : ((Event*)event)->is_recorded ? SUCCESS : NOT_READY;
}
int cuEventSynchronize(void* event) {
  std::unique_lock<std::mutex> lock(mutex);
  changed.wait(lock, [=] { return ((Event*)event)->is_recorded || sticky != SUCCESS; });
  return sticky;
}
int cuTensorMapEncodeTiled(void* map, int data_type, uint32_t rank, void* address, const uint64_t* sizes, const uint64_t* strides,
                           const uint32_t* box, const uint32_t* steps, int interleave, int swizzle, int promotion, int fill) {
  /* What the Hopper kernels take: two dimensions of bf16 in boxes as wide as a swizzle of 128 bytes, or of bytes without a swizzle; zeros beyond the ends. */
  const uint64_t bytes = data_type == 9 ? 2 : 1;
  if ((uintptr_t)map % 128 != 0 || (data_type != 9 && data_type != 0) || rank != 2 || interleave != 0 || swizzle != (bytes == 2 ? 3 : 0) || promotion != 3 || fill != 0) return INVALID_VALUE;
  if ((uintptr_t)address % 16 != 0 || strides[0] % 16 != 0 || strides[0] < bytes * sizes[0] || sizes[0] == 0 || sizes[1] == 0) return INVALID_VALUE;
  if (box[0] != 64 || box[1] == 0 || box[1] > 256 || steps[0] != 1 || steps[1] != 1) return INVALID_VALUE;
  if (!is_ours((unsigned long long)address, strides[0] * sizes[1])) return INVALID_VALUE;
  const fs_tensor_map made = {(const char*)address, sizes[0], sizes[1], strides[0], box[1], bytes, {}};
  std::memcpy(map, &made, sizeof made);
  return SUCCESS;
}
int cuModuleLoadData(void** module, const void* image) {
  if (current == 0) return INVALID_CONTEXT;
  if (fails_at("other-image") || std::strncmp((const char*)image, "fake image", 10) != 0) return INVALID_IMAGE;
  *module = new Module();
  return SUCCESS;
}
int cuModuleUnload(void* module) {
  delete (Module*)module;
  return SUCCESS;
}
int cuModuleGetFunction(void** function, void*, const char* name) {
  /* Functions live as long as the process. Kernels are loaded by several threads at once. */
  const std::lock_guard<std::mutex> lock(mutex);
  static std::deque<Function> functions;
  const Kernel* kernel = find_kernel(name);
  if (kernel == nullptr) return NOT_FOUND;
  functions.push_back({kernel});
  *function = &functions.back();
  return SUCCESS;
}
int cuFuncSetAttribute(void* function, int attribute, int value) {
  if (attribute != 8) return INVALID_VALUE;
  ((Function*)function)->most_shared_bytes = value;
  return SUCCESS;
}
int cuLaunchKernel(void* function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x, unsigned block_y, unsigned block_z,
                   unsigned shared_bytes, void* stream, void** parameters, void**) {
  if (fails_at("refuses")) return OUT_OF_RESOURCES;
  const auto [kernel, most_shared_bytes] = *(const Function*)function;
  if (grid_x == 0 || grid_y * grid_z * block_y * block_z != 1 || (int)shared_bytes > most_shared_bytes) return INVALID_VALUE;
  if (block_x != kernel->threads || shared_bytes != kernel->shared_bytes || grid_x % kernel->cluster != 0) return INVALID_VALUE;
  std::function<void()> run;
  if (kernel->run_hopper == nullptr) {
    run = [run = kernel->run, call = *(const fs_call*)parameters[0]] { run(&call); };
  } else {
    fs_hopper_call call;
    std::memcpy((void*)&call, parameters[0], sizeof call);
    run = [run = kernel->run_hopper, call] { run(&call); };
  }
  static uint32_t lots = 1;
  const uint32_t seed = lots++;
  return enqueue(stream, [=, run = std::move(run), threads = kernel->threads, cluster = kernel->cluster] {
    if (fails_at("faulty")) {
      const std::lock_guard<std::mutex> lock(mutex);
      sticky = ILLEGAL_ADDRESS;
      changed.notify_all();
      return;
    }
    host::launch(grid_x, threads, shared_bytes, seed, run, cluster);
  });
}
}
