/**
 * The process that asks for the adapter.
 */
import { createSampler } from "@flashsampling/core";
import { webgpu } from "@flashsampling/webgpu";
import { describeAdapter, openAdapter, openDevice } from "./gpu/adapter.js";
import type { AdapterAnswer } from "./gpu/find-adapter.js";

async function answer(): Promise<AdapterAnswer> {
  try {
    const adapter = await openAdapter();
    const facts = describeAdapter(adapter);
    const sampler = await createSampler({ backends: [webgpu({ device: await openDevice(adapter) })] });
    const { report } = sampler.backend;
    return { adapter: facts, backend: report };
  } catch (error) {
    return { failure: (error as Error).message };
  }
}

process.once("disconnect", () => process.exit());
// A device would keep the process alive.
answer().then((found) => process.send?.(found, () => process.exit()));
