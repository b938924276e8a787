/**
 * The addon as TypeScript sees it: thin calls of the CUDA driver. What the driver refuses is an error whose `code` is the driver's own name of
 * it, such as "CUDA_ERROR_OUT_OF_MEMORY", and whose `operation` is the function that refused.
 */
import { createRequire } from "node:module";

/** A device as the probe describes it. */
export interface ProbedDevice {
  /** The driver's name of it. */
  readonly name: string;
  /** Compute capability: 9 of 9.0. */
  readonly major: number;
  /** Compute capability: 0 of 9.0. */
  readonly minor: number;
  /** Multiprocessors. */
  readonly sms: number;
  /** Bytes of memory. */
  readonly totalBytes: number;
  /** Most bytes of dynamic shared memory of a block. */
  readonly sharedBytesPerBlock: number;
  /** Bytes of shared memory of a multiprocessor. */
  readonly sharedBytesPerSm: number;
}

/** What the addon finds on a machine. */
export type Probe =
  | {
      /** The addon is not for this machine: what the loader says, on a C library that is not glibc, say. */
      readonly unloadable: string;
    }
  | {
      /** The function that the library lacks; "" where the library cannot be opened. */
      readonly missing: string;
      /** What the loader says. */
      readonly error: string;
    }
  | {
      /** The driver's name of an error. */
      readonly failed: string;
      /** What answered with it. */
      readonly operation: string;
      /** The driver's explanation. */
      readonly error: string;
    }
  | {
      /** Newest CUDA that the driver knows: 13000 is 13.0. */
      readonly driverVersion: number;
      /** In the driver's order. */
      readonly devices: readonly ProbedDevice[];
    };

/** A launch. */
export interface Launch {
  /** From {@link NativeDevice.loadKernel}. */
  readonly kernel: number;
  /** Blocks. */
  readonly grid: number;
  /** Threads of a block. */
  readonly threads: number;
  /** Bytes of dynamic shared memory of a block. */
  readonly sharedBytes: number;
  /** The kernel's one argument, a structure. */
  readonly arguments: Uint8Array;
}

/** What a graph is made of: a launch, or zeros to be written. */
export type Command =
  | Launch
  | {
      /** Where. */
      readonly clear: bigint;
      /** How many. */
      readonly bytes: number;
    };

/** A matrix of bf16 numbers or of bytes on the device, and the boxes in which the copy engine of sm_90 takes it: 64 elements of some rows. */
export interface TensorMap {
  /** Of the first element; a multiple of 16. */
  readonly address: bigint;
  /** Bytes of an element: 2, of which boxes are swizzled by 128 bytes, or 1. */
  readonly elementBytes: 1 | 2;
  /** Of a row, with its padding to 16 bytes. */
  readonly elements: number;
  /** How many. */
  readonly rows: number;
  /** Rows of a box. */
  readonly boxRows: number;
}

/** Launches, one after the other; what they read and what they leave. */
export interface Run {
  /** The launches. */
  readonly launches: readonly Launch[];
  /** Copied at once to pinned memory, from there later to the device. */
  readonly input: Uint8Array;
  /** Pinned memory for it, until the run has ended. */
  readonly inputHost: bigint;
  /** Its place on the device. */
  readonly inputDevice: bigint;
  /** Filled when the run has ended. */
  readonly output: Uint8Array;
  /** Pinned memory for it, until the run has ended. */
  readonly outputHost: bigint;
  /** Its place on the device. */
  readonly outputDevice: bigint;
}

/** A device's primary context and a stream in it. */
export interface NativeDevice {
  /** Makes the context of the device of a number, and a stream in it unless the caller brings one; once, before all else. */
  open(ordinal: number, stream?: bigint): Promise<void>;
  /** Bytes of the device's memory. */
  memory(): { readonly free: number; readonly total: number };
  /** Device memory, of which nothing is known yet. */
  allocate(bytes: number): bigint;
  /** Frees it. */
  free(address: bigint): void;
  /** Pinned memory of the host. */
  allocateHost(bytes: number): bigint;
  /** Frees it. */
  freeHost(address: bigint): void;
  /** Queues the writing of zeros. */
  clear(address: bigint, bytes: number): void;
  /** Copies to the device, behind what is queued; `bytes` must not change before the promise settles. */
  upload(address: bigint, bytes: Uint8Array): Promise<void>;
  /** Queues a copy on the device. */
  copy(to: bigint, from: bigint, bytes: number): void;
  /** Copies from the device, behind what is queued, into `bytes`. */
  download(address: bigint, bytes: Uint8Array): Promise<void>;
  /** Makes a graph of launches and of writings of zeros: what {@link NativeDevice.replay} queues at once. */
  capture(commands: readonly Command[]): number;
  /** Queues a graph. */
  replay(graph: number): void;
  /** Frees a graph. */
  releaseGraph(graph: number): void;
  /** Loads a module and finds a kernel in it, which may have so much dynamic shared memory. */
  loadKernel(image: Uint8Array, name: string, sharedBytes: number): Promise<number>;
  /** A matrix's map, as kernels take it; in the driver's own bytes. */
  tensorMap(map: TensorMap): Uint8Array;
  /** Queues a run. */
  run(run: Run): Promise<void>;
  /** Frees everything. Nothing is under way, or it throws. */
  close(): void;
}

/** The addon's exports. */
export interface Native {
  /** Looks for a driver and its devices; makes no context. */
  probe(library: string): Probe;
  /** A device of a driver. */
  readonly Device: new (
    library: string,
  ) => NativeDevice;
}

/** Loads an addon into this process. */
export function loadNative(path: string): Native {
  return createRequire(import.meta.url)(path) as Native;
}
