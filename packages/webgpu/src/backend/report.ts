/**
 * What a device is, and what the backend makes of it: for people, and for reports of faults.
 */
import type { BackendReport } from "@flashsampling/core";
import { planRowsPerGroup, ROW_COUNTS } from "../plan/rows.js";
import { largestBinding, MAX_GROUPS } from "../plan/shards.js";
import { type FeatureName, type KernelVariant, mostThreads } from "../plan/variant.js";

/** Limits that something is chosen by. */
const LIMITS = [
  "maxBufferSize",
  "maxStorageBufferBindingSize",
  "maxStorageBuffersPerShaderStage",
  "minStorageBufferOffsetAlignment",
  "maxComputeWorkgroupStorageSize",
  "maxComputeInvocationsPerWorkgroup",
  "maxComputeWorkgroupSizeX",
] as const;

/** Names of an adapter that say something. */
function namesOf({ adapterInfo }: GPUDevice): Record<string, string> {
  const { vendor, architecture, device, description } = adapterInfo ?? {};
  const names = Object.entries({ vendor, architecture, device, description });
  return Object.fromEntries(names.filter((entry): entry is [string, string] => (entry[1] ?? "") !== ""));
}

/** Most rows that share a workgroup. */
function mostRows({ limits }: GPUDevice, { tile }: KernelVariant): number {
  return planRowsPerGroup(ROW_COUNTS.at(-1) as number, tile, limits.maxComputeWorkgroupStorageSize);
}

/** Why a feature is used or not: the caller's device may lack what its adapter has. */
function whyFeature(device: GPUDevice, name: FeatureName, isOurs: boolean): string {
  if (device.features.has(name)) return `the device has the feature ${name}`;
  if (isOurs) return `the adapter lacks the feature ${name}`;
  return `the device was made without the feature ${name}: require it in requestDevice where the adapter has it`;
}

/** Sizes of subgroups, where the adapter tells them. */
function subgroupSizes({ adapterInfo }: GPUDevice): string {
  const { subgroupMinSize: least, subgroupMaxSize: most } = adapterInfo ?? {};
  if (least === undefined || most === undefined) return "";
  return least === most ? `, of ${least} threads` : `, of ${least} to ${most} threads`;
}

/** Why threads add up as they do. */
function whyReductions(device: GPUDevice, { subgroups }: KernelVariant, isOurs: boolean, refusal?: string): string {
  const why = whyFeature(device, "subgroups", isOurs);
  if (subgroups) return why + subgroupSizes(device);
  return refusal === undefined ? why : `${why}, but its compiler refuses that. ${refusal}`;
}

/** Why float16 is converted as it is. */
function whyHalves(device: GPUDevice, { nativeHalves }: KernelVariant, isOurs: boolean): string {
  const why = whyFeature(device, "shader-f16", isOurs);
  if (!device.features.has("shader-f16")) return why;
  return `${why}, whose conversion was found ${nativeHalves ? "exact" : "inexact"} when it was opened`;
}

/** One line: the adapter, and what the kernels make of its limits. */
export function describeDevice(device: GPUDevice, variant: KernelVariant): string {
  const { description, device: name, vendor, architecture } = namesOf(device);
  const names = [description ?? name, vendor, architecture].filter((part) => part !== undefined);
  const binding = Math.floor(device.limits.maxStorageBufferBindingSize / 2 ** 20);
  return `WebGPU, ${names.join(", ") || "adapter without a name"}: up to ${mostRows(device, variant)} rows per workgroup, bindings of ${binding} MiB`;
}

/**
 * The whole report.
 *
 * @param device - the device
 * @param variant - the kernels that it gets
 * @param isOurs - whether the backend made it
 * @param maxGroups - most workgroups of a pass for each row, if they are fewer than usual
 * @param refusal - why kernels with subgroups do not compile, if that was found
 */
export function reportDevice(
  device: GPUDevice,
  variant: KernelVariant,
  {
    isOurs,
    maxGroups,
    refusal,
  }: { readonly isOurs: boolean; readonly maxGroups: number | undefined; readonly refusal?: string | undefined },
): BackendReport {
  const { limits } = device;
  const megabytes = Math.floor(largestBinding(limits) / 2 ** 20);
  return {
    device: namesOf(device),
    features: [...device.features].sort(),
    limits: Object.fromEntries(LIMITS.map((name) => [name, limits[name]])),
    choices: [
      {
        what: "device",
        chosen: isOurs ? "the backend's own" : "the caller's",
        why: isOurs
          ? "no device was given: it has the adapter's largest limits, and what features the kernels use"
          : "it was given in the options",
      },
      {
        what: "workgroups per row",
        chosen: `at most ${maxGroups ?? MAX_GROUPS}`,
        why:
          maxGroups === undefined
            ? "more would write more summaries than are worth joining"
            : "a CPU emulates this GPU: a workgroup takes longer to begin than to go through several tiles",
      },
      {
        what: "tokens of a tile",
        chosen: `${variant.tile}, a thread each`,
        why: `workgroups of this device have at most ${mostThreads(limits)} threads`,
      },
      {
        what: "reductions",
        chosen: variant.subgroups ? "by subgroups, then in workgroup memory" : "in workgroup memory",
        why: whyReductions(device, variant, isOurs, refusal),
      },
      {
        what: "float16 weights",
        chosen: variant.nativeHalves ? "converted by the device" : "converted by moves of bits",
        why: whyHalves(device, variant, isOurs),
      },
      {
        what: "rows per workgroup",
        chosen: `at most ${mostRows(device, variant)}`,
        why: `their logits must fit ${limits.maxComputeWorkgroupStorageSize} bytes of workgroup memory`,
      },
      {
        what: "shards of a head",
        chosen: `at most ${megabytes} MiB each`,
        why: "a kernel binds no more: the smaller of maxBufferSize and maxStorageBufferBindingSize",
      },
    ],
  };
}
