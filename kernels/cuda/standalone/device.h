/*
 * Why this machine's GPU cannot run this program, in a sentence that says what to do.
 */
#ifndef FLASHSAMPLING_STANDALONE_DEVICE_H
#define FLASHSAMPLING_STANDALONE_DEVICE_H

#include <string>

#include <cuda_runtime.h>

/* Never launched: where a device has this kernel, it has all of them. */
static __global__ void for_this_device() {}

inline std::string cuda_version(int version) { return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10); }

/* The reason; empty if there is none. */
inline std::string why_no_device() {
  int driver = 0, count = 0, major = 0, minor = 0;
  if (cudaDriverGetVersion(&driver) != cudaSuccess || driver == 0) {
    return "There is no NVIDIA driver on this machine, or libcuda.so.1 cannot be opened. Run this where there is a GPU.";
  }
  const cudaError_t status = cudaGetDeviceCount(&count);
  if (status == cudaErrorInsufficientDriver) {
    return "The NVIDIA driver knows CUDA " + cuda_version(driver) + ", and this program was built with CUDA " + cuda_version(CUDART_VERSION) +
           ": take a newer driver, or build with an older nvcc.";
  }
  if (status != cudaSuccess) return std::string("The NVIDIA driver finds no GPU: ") + cudaGetErrorString(status) + ".";
  if (cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, 0) != cudaSuccess ||
      cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, 0) != cudaSuccess) {
    return std::string("The GPU does not answer: ") + cudaGetErrorString(cudaGetLastError()) + ".";
  }
  cudaFuncAttributes attributes;
  const cudaError_t found = cudaFuncGetAttributes(&attributes, (const void*)for_this_device);
  if (found == cudaErrorNoKernelImageForDevice || found == cudaErrorInvalidDeviceFunction) {
    const std::string capability = std::to_string(major) + "." + std::to_string(minor);
    const std::string arch = major == 9 && minor == 0 ? "sm_90a" : "sm_" + std::to_string(10 * major + minor);
    return "This program was built for " FS_ARCH ", and the GPU has compute capability " + capability + ": build it by build.sh <output> " + arch + ".";
  }
  if (found != cudaSuccess) return std::string("The GPU takes no kernel: ") + cudaGetErrorString(found) + ".";
  return "";
}

#endif
