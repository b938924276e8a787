/**
 * Waiting until what was written into a device's buffers has arrived there. Engines keep a copy of what `writeBuffer` takes until then, and some do
 * not begin before something is submitted: of a head that is written at once they would hold a second one.
 */
import { Usage } from "../kernels/usage.js";
import { readWords } from "./read-back.js";

/**
 * Resolves once all that was written so far lies in the buffers.
 *
 * @param device - whose commands are issued before this returns
 */
export async function arrival(device: GPUDevice): Promise<void> {
  // By a buffer that is read back, as onSubmittedWorkDone is not there in all engines, and nothing asks Firefox for it.
  const last = device.createBuffer({ label: "arrival", size: 4, usage: Usage.MapRead | Usage.CopyTarget });
  try {
    const encoder = device.createCommandEncoder();
    encoder.clearBuffer(last);
    device.queue.submit([encoder.finish()]);
    await readWords(device, last, 1);
  } finally {
    last.destroy();
  }
}
