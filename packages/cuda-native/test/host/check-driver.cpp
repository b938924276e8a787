/*
 * addon/driver.h against the cuda.h of a toolkit: that it compiles is the test. The header's macros are expanded before they are compared, so names are
 * those of the exported symbols.
 */
#include <cuda.h>

#include <type_traits>

#include "driver.h"

/* Enumerations are ints to a caller. */
template <class T>
struct plain {
  using type = T;
};
template <class T, bool IS_ENUM>
struct plain_value {
  using type = T;
};
template <class T>
struct plain_value<T, true> {
  using type = int;
};
template <class RESULT, class... PARAMETERS>
struct plain<RESULT (*)(PARAMETERS...)> {
  using type = typename plain_value<RESULT, std::is_enum<RESULT>::value>::type (*)(
      typename plain_value<PARAMETERS, std::is_enum<PARAMETERS>::value>::type...);
};

constexpr bool is_same_text(const char* a, const char* b) { return *a == *b && (*a == 0 || is_same_text(a + 1, b + 1)); }
#define TEXT_OF(name) #name

#define FS_DRIVER_FUNCTION(name, symbol, parameters)                                                                   \
  static_assert(is_same_text(TEXT_OF(name), symbol), "symbol of " #name);                                              \
  static_assert(std::is_same<plain<decltype(&name)>::type, CuResult(*) parameters>::value, "parameters of " #name);
FS_DRIVER_FUNCTIONS
#undef FS_DRIVER_FUNCTION

static_assert(CU_SUCCESS == CUDA_SUCCESS && CU_NO_DEVICE == CUDA_ERROR_NO_DEVICE && CU_NOT_READY == CUDA_ERROR_NOT_READY, "results");
static_assert(CU_MULTIPROCESSOR_COUNT == CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, "");
static_assert(CU_COMPUTE_CAPABILITY_MAJOR == CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, "");
static_assert(CU_COMPUTE_CAPABILITY_MINOR == CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, "");
static_assert(CU_SHARED_MEMORY_PER_MULTIPROCESSOR == CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR, "");
static_assert(CU_SHARED_MEMORY_PER_BLOCK_OPTIN == CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, "");
static_assert(CU_FUNCTION_MAX_DYNAMIC_SHARED_SIZE_BYTES == CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, "");
static_assert(CU_STREAM_NON_BLOCKING_FLAG == CU_STREAM_NON_BLOCKING, "");
static_assert(CU_EVENT_BLOCKING_SYNC_FLAG == CU_EVENT_BLOCKING_SYNC, "");
static_assert(CU_EVENT_DISABLE_TIMING_FLAG == CU_EVENT_DISABLE_TIMING, "");
static_assert(CU_TENSOR_MAP_BFLOAT16 == CU_TENSOR_MAP_DATA_TYPE_BFLOAT16, "");
static_assert(CU_TENSOR_MAP_UINT8 == CU_TENSOR_MAP_DATA_TYPE_UINT8 && CU_TENSOR_MAP_NO_SWIZZLE == CU_TENSOR_MAP_SWIZZLE_NONE, "");
static_assert(CU_TENSOR_MAP_NO_INTERLEAVE == CU_TENSOR_MAP_INTERLEAVE_NONE, "");
static_assert(CU_TENSOR_MAP_SWIZZLE_128_BYTES == CU_TENSOR_MAP_SWIZZLE_128B, "");
static_assert(CU_TENSOR_MAP_L2_PROMOTION_256_BYTES == CU_TENSOR_MAP_L2_PROMOTION_L2_256B, "");
static_assert(CU_TENSOR_MAP_ZEROS_BEYOND == CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE, "");
static_assert(sizeof(TensorMap) == sizeof(CUtensorMap) && alignof(TensorMap) == alignof(CUtensorMap), "");
static_assert(CU_STREAM_CAPTURE_THREAD_LOCAL == CU_STREAM_CAPTURE_MODE_THREAD_LOCAL, "");
