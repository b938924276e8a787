/**
 * Runs a small kernel once, for tests of WGSL functions: words in, words out.
 */
import { Usage } from "../../src/kernels/usage.js";
import { readWords } from "../../src/platform/read-back.js";

/**
 * Runs the entry point `main`, one thread per item, of a kernel that declares these bindings: 0 a uniform of zeros, 1 its input, 2 its output.
 *
 * @param device - where
 * @param code - of the kernel, with workgroups of 64
 * @param input - words
 * @param items - how many
 * @param outputWords - of all items
 */
export async function compute(
  device: GPUDevice,
  code: string,
  input: Uint32Array<ArrayBuffer>,
  items: number,
  outputWords: number,
): Promise<Uint32Array> {
  const storage = Usage.Storage | Usage.CopyTarget | Usage.CopySource;
  const buffer = (size: number, usage: number) => device.createBuffer({ size: Math.max(16, size), usage });
  const zeros = buffer(256, Usage.Uniform);
  const given = buffer(input.byteLength, storage);
  const found = buffer(outputWords * 4, storage);
  const readback = buffer(outputWords * 4, Usage.MapRead | Usage.CopyTarget);
  device.queue.writeBuffer(given, 0, input);
  const pipeline = await device.createComputePipelineAsync({
    layout: "auto",
    compute: { module: device.createShaderModule({ code }), entryPoint: "main" },
  });
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  const entries = [zeros, given, found].map((buffer, binding) => ({ binding, resource: { buffer } }));
  pass.setBindGroup(0, device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }));
  pass.dispatchWorkgroups(Math.ceil(items / 64));
  pass.end();
  encoder.copyBufferToBuffer(found, 0, readback, 0, outputWords * 4);
  device.queue.submit([encoder.finish()]);
  const words = await readWords(device, readback, outputWords);
  for (const used of [zeros, given, found, readback]) used.destroy();
  return words;
}
