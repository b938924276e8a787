/**
 * Which kernels a device gets, by its features and limits. The drawn tokens do not depend on it.
 */

/** Tokens of a tile that kernels are compiled for, and threads of a workgroup: what a pass lists of the largest logits takes 64. */
export const TILES = [256, 128, 64] as const;

/** Features of WebGPU that kernels make use of. A device of our own has those of its adapter. */
export const FEATURES = ["subgroups", "shader-f16"] as const;

/** One of {@link FEATURES}. */
export type FeatureName = (typeof FEATURES)[number];

/** What of a device kernels are chosen by. */
export interface DeviceTraits {
  readonly features: { has(name: FeatureName): boolean };
  readonly limits: { readonly maxComputeInvocationsPerWorkgroup: number; readonly maxComputeWorkgroupSizeX: number };
  /** Whether the device's own conversion of float16 is exact: false where it lacks `shader-f16`. */
  readonly convertsHalves: boolean;
}

/** Kernels of a device. */
export interface KernelVariant {
  /** Tokens of a tile, and threads of a workgroup. */
  readonly tile: number;
  /** Whether threads of a subgroup add up and compare among themselves before the workgroup does. */
  readonly subgroups: boolean;
  /** Whether float16 weights are converted by the device rather than by moves of bits. */
  readonly nativeHalves: boolean;
  /** Override constants for tests, by which one device takes the part of others: as though its subgroups were smaller, or larger. */
  readonly constants?: Readonly<Partial<Record<"MOST_NEIGHBOURS" | "LANES", number>>> | undefined;
}

/** Most threads of a workgroup. */
export function mostThreads(limits: DeviceTraits["limits"]): number {
  return Math.min(limits.maxComputeInvocationsPerWorkgroup, limits.maxComputeWorkgroupSizeX);
}

/**
 * Chooses the kernels of a device.
 *
 * @returns undefined if it runs too few threads in a workgroup for any
 */
export function planVariant({ features, limits, convertsHalves }: DeviceTraits): KernelVariant | undefined {
  const tile = TILES.find((tile) => tile <= mostThreads(limits));
  return tile && { tile, subgroups: features.has("subgroups"), nativeHalves: convertsHalves };
}
