/**
 * The adapter and a device of it: the browser's, or in Node Dawn's by the package `webgpu`.
 */

/** What an adapter says of itself. Plain data. */
export interface AdapterFacts {
  /** Vendor, architecture, device, description; those that are not empty. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether a CPU does the work of a GPU: then no time says anything of a GPU. */
  readonly isEmulated: boolean;
  readonly features: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
}

/** Optional abilities that a device is asked for where the adapter has them: those that a backend may choose its kernels by. */
const FEATURES = ["shader-f16", "subgroups"] as const;

/** Programs that emulate a GPU. */
const EMULATORS = /swiftshader|llvmpipe|lavapipe|microsoft basic render/i;

/** Dawn lives as long as something holds what `create` answers with, and wants no second one. */
let found: Promise<GPU> | undefined;

async function findGpu(): Promise<GPU> {
  const { navigator: browser } = globalThis as { readonly navigator?: { readonly gpu?: GPU } };
  if (browser?.gpu !== undefined) return browser.gpu;
  if (globalThis.process?.versions.node === undefined) throw new Error("This page has no WebGPU.");
  const { create } = await import("webgpu");
  return create([]);
}

/**
 * The adapter that the benchmark runs on.
 *
 * @throws Error if there is none
 */
export async function openAdapter(): Promise<GPUAdapter> {
  found ??= findGpu();
  const adapter = await (await found).requestAdapter({ powerPreference: "high-performance" });
  if (adapter === null) throw new Error("WebGPU has no adapter here: no GPU with a driver that it can use.");
  return adapter;
}

/** What an adapter says of itself. */
export function describeAdapter({ info, features, limits }: GPUAdapter): AdapterFacts {
  const { vendor, architecture, device, description } = info;
  const names = Object.fromEntries(
    Object.entries({ vendor, architecture, device, description }).filter(([, name]) => name !== ""),
  );
  const numbers: Record<string, number> = {};
  // Limits are getters of a prototype, which no spread finds.
  for (const name in limits) {
    const value: unknown = limits[name as keyof GPUSupportedLimits];
    if (typeof value === "number") numbers[name] = value;
  }
  const isEmulated = info.isFallbackAdapter || EMULATORS.test(Object.values(names).join(" "));
  return { names, isEmulated, features: [...features].sort(), limits: numbers };
}

/** One line for an adapter. */
export function adapterInWords({ names: { description, device, vendor, architecture } }: AdapterFacts): string {
  const words = [description ?? device, vendor, architecture].filter((word) => word !== undefined);
  return words.join(", ") || "an adapter without a name";
}

/** A device with all that the adapter has of what kernels are chosen by. */
export function openDevice(adapter: GPUAdapter): Promise<GPUDevice> {
  const { features, limits } = adapter;
  return adapter.requestDevice({
    requiredFeatures: FEATURES.filter((feature) => features.has(feature)),
    requiredLimits: {
      maxBufferSize: limits.maxBufferSize,
      maxStorageBufferBindingSize: limits.maxStorageBufferBindingSize,
      maxComputeWorkgroupStorageSize: limits.maxComputeWorkgroupStorageSize,
      maxComputeInvocationsPerWorkgroup: limits.maxComputeInvocationsPerWorkgroup,
      maxComputeWorkgroupSizeX: limits.maxComputeWorkgroupSizeX,
    },
  });
}

/** Numbers of the specification (https://www.w3.org/TR/webgpu/#buffer-usage), which are globals in browsers alone. */
export const Usage = { MapRead: 1, CopySource: 4, CopyTarget: 8, Storage: 128 } as const;

/** `GPUMapMode.READ`. */
export const MAP_READ = 1;

/**
 * Counts the bytes that are read back from a device: its buffers are mapped through this from now on.
 *
 * @returns the bytes since its last call
 */
export function countBytesRead(device: GPUDevice): () => number {
  let bytes = 0;
  const createBuffer = device.createBuffer.bind(device);
  const make = (descriptor: GPUBufferDescriptor): GPUBuffer => {
    const buffer = createBuffer(descriptor);
    if ((descriptor.usage & Usage.MapRead) === 0) return buffer;
    const mapAsync = buffer.mapAsync.bind(buffer);
    const value = (mode: number, offset = 0, size = buffer.size - offset) => {
      bytes += size;
      return mapAsync(mode, offset, size);
    };
    return Object.defineProperty(buffer, "mapAsync", { value });
  };
  Object.defineProperty(device, "createBuffer", { value: make });
  return () => {
    const counted = bytes;
    bytes = 0;
    return counted;
  };
}
