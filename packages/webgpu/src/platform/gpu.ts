/**
 * Where WebGPU comes from: the browser, or in Node the package `webgpu` (Dawn), if it is installed.
 */
import type { UnavailableReason } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";

/** A way to adapters, or why there is none. */
export type FoundGpu = { readonly gpu: GPU } | { readonly reason: UnavailableReason };

/** One for the whole program: Dawn wants no second instance, and its devices live no longer than it does. */
let ofNode: Promise<FoundGpu> | undefined;

/** Finds WebGPU. */
export async function findGpu(): Promise<FoundGpu> {
  const gpu = (globalThis as { readonly navigator?: { readonly gpu?: GPU } }).navigator?.gpu;
  if (gpu !== undefined && gpu !== null) return { gpu };
  if (
    (globalThis as { readonly process?: { readonly versions?: { readonly node?: string } } }).process?.versions?.node
  ) {
    ofNode ??= openDawn();
    return ofNode;
  }
  const message = "This browser or page has no WebGPU. It takes a recent browser, and a page from https or localhost.";
  return { reason: { code: "NO_WEBGPU", message } };
}

async function openDawn(): Promise<FoundGpu> {
  // By a name that bundlers for browsers do not follow.
  const name = "webgpu";
  try {
    const { create } = (await import(/* @vite-ignore */ name)) as { create(options: string[]): GPU };
    return { gpu: create([]) };
  } catch (cause) {
    const message = `In Node, WebGPU comes from the package "webgpu", which could not be loaded (${messageOf(cause)}). Install it beside this one.`;
    return { reason: { code: "NO_WEBGPU", message, cause } };
  }
}
