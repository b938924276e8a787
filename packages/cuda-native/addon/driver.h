/*
 * The CUDA driver, opened at run time: the machine that builds the addon needs no CUDA, and the machine that runs it only the driver. The
 * declarations are those of the CUDA Driver API 12 (cuda.h), with its names; handles are pointers, device addresses 64-bit numbers.
 */
#ifndef FLASHSAMPLING_ADDON_DRIVER_H
#define FLASHSAMPLING_ADDON_DRIVER_H

#include <cstddef>
#include <cstdint>
#include <string>

using CuResult = int;
using CuDevice = int;
using CuAddress = unsigned long long;
using CuContext = struct CUctx_st*;
using CuModule = struct CUmod_st*;
using CuFunction = struct CUfunc_st*;
using CuStream = struct CUstream_st*;
using CuEvent = struct CUevent_st*;
using CuGraph = struct CUgraph_st*;
using CuGraphExec = struct CUgraphExec_st*;
using CuTensorMap = struct CUtensorMap_st;

/* Room for a CuTensorMap. */
struct alignas(128) TensorMap {
  unsigned char bytes[128];
};

constexpr CuResult CU_SUCCESS = 0;
constexpr CuResult CU_NO_DEVICE = 100;
constexpr CuResult CU_NOT_READY = 600;

/* Attributes of devices and functions, flags of streams and events. */
constexpr int CU_MULTIPROCESSOR_COUNT = 16;
constexpr int CU_COMPUTE_CAPABILITY_MAJOR = 75;
constexpr int CU_COMPUTE_CAPABILITY_MINOR = 76;
constexpr int CU_SHARED_MEMORY_PER_MULTIPROCESSOR = 81;
constexpr int CU_SHARED_MEMORY_PER_BLOCK_OPTIN = 97;
constexpr int CU_FUNCTION_MAX_DYNAMIC_SHARED_SIZE_BYTES = 8;
constexpr unsigned CU_STREAM_NON_BLOCKING_FLAG = 1;
constexpr int CU_STREAM_CAPTURE_THREAD_LOCAL = 1;
constexpr unsigned CU_EVENT_BLOCKING_SYNC_FLAG = 1;
constexpr unsigned CU_EVENT_DISABLE_TIMING_FLAG = 2;

/* What tensor maps are made of. */
constexpr int CU_TENSOR_MAP_UINT8 = 0;
constexpr int CU_TENSOR_MAP_BFLOAT16 = 9;
constexpr int CU_TENSOR_MAP_NO_INTERLEAVE = 0;
constexpr int CU_TENSOR_MAP_NO_SWIZZLE = 0;
constexpr int CU_TENSOR_MAP_SWIZZLE_128_BYTES = 3;
constexpr int CU_TENSOR_MAP_L2_PROMOTION_256_BYTES = 3;
constexpr int CU_TENSOR_MAP_ZEROS_BEYOND = 0;

/* FS_DRIVER_FUNCTION(name, exported symbol, parameters). */
#define FS_DRIVER_FUNCTIONS                                                                                       \
  FS_DRIVER_FUNCTION(cuInit, "cuInit", (unsigned flags))                                                          \
  FS_DRIVER_FUNCTION(cuDriverGetVersion, "cuDriverGetVersion", (int* version))                                    \
  FS_DRIVER_FUNCTION(cuGetErrorName, "cuGetErrorName", (CuResult error, const char** name))                       \
  FS_DRIVER_FUNCTION(cuGetErrorString, "cuGetErrorString", (CuResult error, const char** text))                   \
  FS_DRIVER_FUNCTION(cuDeviceGetCount, "cuDeviceGetCount", (int* count))                                          \
  FS_DRIVER_FUNCTION(cuDeviceGet, "cuDeviceGet", (CuDevice* device, int ordinal))                                 \
  FS_DRIVER_FUNCTION(cuDeviceGetName, "cuDeviceGetName", (char* name, int length, CuDevice device))               \
  FS_DRIVER_FUNCTION(cuDeviceTotalMem, "cuDeviceTotalMem_v2", (size_t* bytes, CuDevice device))                   \
  FS_DRIVER_FUNCTION(cuDeviceGetAttribute, "cuDeviceGetAttribute", (int* value, int attribute, CuDevice device))  \
  FS_DRIVER_FUNCTION(cuDevicePrimaryCtxRetain, "cuDevicePrimaryCtxRetain", (CuContext* context, CuDevice device)) \
  FS_DRIVER_FUNCTION(cuDevicePrimaryCtxRelease, "cuDevicePrimaryCtxRelease_v2", (CuDevice device))                \
  FS_DRIVER_FUNCTION(cuCtxPushCurrent, "cuCtxPushCurrent_v2", (CuContext context))                                \
  FS_DRIVER_FUNCTION(cuCtxPopCurrent, "cuCtxPopCurrent_v2", (CuContext* context))                                 \
  FS_DRIVER_FUNCTION(cuMemGetInfo, "cuMemGetInfo_v2", (size_t* free, size_t* total))                              \
  FS_DRIVER_FUNCTION(cuMemAlloc, "cuMemAlloc_v2", (CuAddress* address, size_t bytes))                             \
  FS_DRIVER_FUNCTION(cuMemFree, "cuMemFree_v2", (CuAddress address))                                              \
  FS_DRIVER_FUNCTION(cuMemHostAlloc, "cuMemHostAlloc", (void** memory, size_t bytes, unsigned flags))             \
  FS_DRIVER_FUNCTION(cuMemFreeHost, "cuMemFreeHost", (void* memory))                                              \
  FS_DRIVER_FUNCTION(cuMemsetD8Async, "cuMemsetD8Async", (CuAddress to, unsigned char byte, size_t bytes, CuStream stream)) \
  FS_DRIVER_FUNCTION(cuMemcpyHtoDAsync, "cuMemcpyHtoDAsync_v2", (CuAddress to, const void* from, size_t bytes, CuStream stream)) \
  FS_DRIVER_FUNCTION(cuMemcpyDtoHAsync, "cuMemcpyDtoHAsync_v2", (void* to, CuAddress from, size_t bytes, CuStream stream)) \
  FS_DRIVER_FUNCTION(cuMemcpyDtoDAsync, "cuMemcpyDtoDAsync_v2", (CuAddress to, CuAddress from, size_t bytes, CuStream stream)) \
  FS_DRIVER_FUNCTION(cuStreamBeginCapture, "cuStreamBeginCapture_v2", (CuStream stream, int mode))                \
  FS_DRIVER_FUNCTION(cuStreamEndCapture, "cuStreamEndCapture", (CuStream stream, CuGraph * graph))                \
  FS_DRIVER_FUNCTION(cuGraphInstantiate, "cuGraphInstantiateWithFlags", (CuGraphExec * exec, CuGraph graph, unsigned long long flags)) \
  FS_DRIVER_FUNCTION(cuGraphLaunch, "cuGraphLaunch", (CuGraphExec exec, CuStream stream))                         \
  FS_DRIVER_FUNCTION(cuGraphDestroy, "cuGraphDestroy", (CuGraph graph))                                           \
  FS_DRIVER_FUNCTION(cuGraphExecDestroy, "cuGraphExecDestroy", (CuGraphExec exec))                                \
  FS_DRIVER_FUNCTION(cuStreamCreate, "cuStreamCreate", (CuStream * stream, unsigned flags))                       \
  FS_DRIVER_FUNCTION(cuStreamDestroy, "cuStreamDestroy_v2", (CuStream stream))                                    \
  FS_DRIVER_FUNCTION(cuStreamSynchronize, "cuStreamSynchronize", (CuStream stream))                               \
  FS_DRIVER_FUNCTION(cuEventCreate, "cuEventCreate", (CuEvent * event, unsigned flags))                           \
  FS_DRIVER_FUNCTION(cuEventDestroy, "cuEventDestroy_v2", (CuEvent event))                                        \
  FS_DRIVER_FUNCTION(cuEventRecord, "cuEventRecord", (CuEvent event, CuStream stream))                            \
  FS_DRIVER_FUNCTION(cuEventQuery, "cuEventQuery", (CuEvent event))                                               \
  FS_DRIVER_FUNCTION(cuEventSynchronize, "cuEventSynchronize", (CuEvent event))                                   \
  FS_DRIVER_FUNCTION(cuModuleLoadData, "cuModuleLoadData", (CuModule * module, const void* image))                \
  FS_DRIVER_FUNCTION(cuModuleUnload, "cuModuleUnload", (CuModule module))                                         \
  FS_DRIVER_FUNCTION(cuModuleGetFunction, "cuModuleGetFunction", (CuFunction * function, CuModule module, const char* name)) \
  FS_DRIVER_FUNCTION(cuFuncSetAttribute, "cuFuncSetAttribute", (CuFunction function, int attribute, int value))   \
  FS_DRIVER_FUNCTION(cuTensorMapEncodeTiled, "cuTensorMapEncodeTiled",                                            \
                     (CuTensorMap * map, int data_type, uint32_t rank, void* address, const uint64_t* sizes, const uint64_t* strides, \
                      const uint32_t* box, const uint32_t* steps, int interleave, int swizzle, int promotion, int fill)) \
  FS_DRIVER_FUNCTION(cuLaunchKernel, "cuLaunchKernel",                                                            \
                     (CuFunction function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x, unsigned block_y, \
                      unsigned block_z, unsigned shared_bytes, CuStream stream, void** parameters, void** extra))

/* The driver's functions. */
struct Driver {
#define FS_DRIVER_FUNCTION(name, symbol, parameters) CuResult(*name) parameters = nullptr;
  FS_DRIVER_FUNCTIONS
#undef FS_DRIVER_FUNCTION

  /* Opens the library, once for each path; it stays open as long as the process. Returns null, and says why in `error`, if it cannot be
   * opened; if only a function is missing, `missing` names it. */
  static const Driver* open(const std::string& path, std::string& error, std::string& missing);

  /* The driver's name of an error, such as CUDA_ERROR_OUT_OF_MEMORY, and its explanation. */
  std::string name_of(CuResult error) const;
  std::string text_of(CuResult error) const;
};

#endif
