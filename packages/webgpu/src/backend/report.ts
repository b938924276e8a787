/**
 * What a device is, and what the backend makes of it: for people, and for reports of faults.
 */
import type { BackendReport } from "@flashsampling/core";
import { planRowsPerGroup, ROW_COUNTS } from "../plan/rows.js";
import { largestBinding, MAX_GROUPS } from "../plan/shards.js";

/** Limits that something is chosen by. */
const LIMITS = [
  "maxBufferSize",
  "maxStorageBufferBindingSize",
  "minStorageBufferOffsetAlignment",
  "maxComputeWorkgroupStorageSize",
  "maxComputeInvocationsPerWorkgroup",
] as const;

/** Names of an adapter that say something. */
function namesOf({ adapterInfo }: GPUDevice): Record<string, string> {
  const { vendor, architecture, device, description } = adapterInfo ?? {};
  const names = Object.entries({ vendor, architecture, device, description });
  return Object.fromEntries(names.filter((entry): entry is [string, string] => (entry[1] ?? "") !== ""));
}

/** Most rows that share a workgroup. */
function mostRows({ limits }: GPUDevice): number {
  return planRowsPerGroup(ROW_COUNTS.at(-1) as number, limits.maxComputeWorkgroupStorageSize);
}

/** One line: the adapter, and what the kernels make of its limits. */
export function describeDevice(device: GPUDevice): string {
  const { description, device: name, vendor, architecture } = namesOf(device);
  const names = [description ?? name, vendor, architecture].filter((part) => part !== undefined);
  const binding = Math.floor(device.limits.maxStorageBufferBindingSize / 2 ** 20);
  return `WebGPU, ${names.join(", ") || "adapter without a name"}: up to ${mostRows(device)} rows per workgroup, bindings of ${binding} MiB`;
}

/**
 * The whole report.
 *
 * @param device - the device
 * @param isOurs - whether the backend made it
 * @param maxGroups - most workgroups of a pass for each row, if they are fewer than usual
 */
export function reportDevice(device: GPUDevice, isOurs: boolean, maxGroups: number | undefined): BackendReport {
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
        why: isOurs ? "no device was given: it has the adapter's largest limits" : "it was given in the options",
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
        what: "rows per workgroup",
        chosen: `at most ${mostRows(device)}`,
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
