/**
 * Finds whether a device's own conversion of float16 is exact, by trying every bit pattern: WGSL allows it to take subnormals for zero.
 */
import { RUN_WORDS } from "../plan/layout.js";
import { readWords } from "../platform/read-back.js";
import { halvesProbeText } from "./modules.js";
import { Usage } from "./usage.js";

/** Pairs of bit patterns, one a thread. */
const PAIRS = 2 ** 15;

/** Threads of a workgroup of the probe. */
export const PROBE_THREADS = 64;

/**
 * Whether a conversion of float16 is exact on a device.
 *
 * @param device - made with the features that the conversion needs
 * @param code - of the kernel that tries it
 */
export async function convertsHalves(device: GPUDevice, code = halvesProbeText()): Promise<boolean> {
  const buffer = (size: number, usage: number) => device.createBuffer({ label: "float16 probe", size, usage });
  const run = buffer(4 * RUN_WORDS, Usage.Uniform);
  const equal = buffer(4, Usage.Storage | Usage.CopySource);
  const readback = buffer(4, Usage.MapRead | Usage.CopyTarget);
  try {
    const module = device.createShaderModule({ label: "float16 probe", code });
    const compute = { module, entryPoint: "halves_probe" };
    const pipeline = await device.createComputePipelineAsync({ layout: "auto", compute });
    const bound = [
      { binding: 0, resource: { buffer: run } },
      { binding: 2, resource: { buffer: equal } },
    ];
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries: bound }));
    pass.dispatchWorkgroups(PAIRS / PROBE_THREADS);
    pass.end();
    encoder.copyBufferToBuffer(equal, 0, readback, 0, 4);
    device.queue.submit([encoder.finish()]);
    return (await readWords(device, readback, 1))[0] === PAIRS;
  } finally {
    for (const used of [run, equal, readback]) used.destroy();
  }
}
