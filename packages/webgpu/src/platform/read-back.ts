/**
 * Reading the device's memory. Firefox finds out that the GPU has finished when a timer of 100 ms fires, or when something is submitted
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1870699): a token would take 100 ms there, however small the model. So while a buffer is
 * waited for, nothing at all is submitted again and again.
 */
import { turn } from "@flashsampling/core/backend";
import { MAP_READ } from "../kernels/usage.js";

/** Between two empty submissions, in milliseconds. Each is a message to the process that has the GPU; without a pause they pile up there. */
const PAUSE_MS = 1;

/** A wait that is longer leaves the thread to others in between, by timers, which browsers stretch to 4 ms. */
const LONG_WAIT_MS = 20;

/** Whether this is an engine that finds out by a timer. */
export function findsOutByTimer(): boolean {
  const { userAgent = "" } = (globalThis as { readonly navigator?: { readonly userAgent?: string } }).navigator ?? {};
  return userAgent.includes("Firefox/");
}

/**
 * Reads words from the beginning of a buffer, once the commands submitted so far have ended.
 *
 * @param device - the buffer's
 * @param buffer - made with `MAP_READ`, not mapped; nor is it afterwards
 * @param count - words
 * @param asks - whether the engine must be asked
 * @returns a copy
 */
export async function readWords(
  device: GPUDevice,
  buffer: GPUBuffer,
  count: number,
  asks: boolean = findsOutByTimer(),
): Promise<Uint32Array<ArrayBuffer>> {
  const bytes = count * Uint32Array.BYTES_PER_ELEMENT;
  const mapped = buffer.mapAsync(MAP_READ, 0, bytes);
  if (asks) await askUntil(mapped, device);
  await mapped;
  const words = new Uint32Array(buffer.getMappedRange(0, bytes).slice(0));
  buffer.unmap();
  return words;
}

/** Whether devices are lost. */
const losses = new WeakMap<GPUDevice, { isLost: boolean }>();

/** Whether a device is lost, as it comes to be known. A reaction to `device.lost` for each reading would be kept as long as the device lives. */
function lossOf(device: GPUDevice): { readonly isLost: boolean } {
  const known = losses.get(device);
  if (known !== undefined) return known;
  const loss = { isLost: false };
  losses.set(device, loss);
  device.lost.then(() => {
    loss.isLost = true;
  });
  return loss;
}

/** Submits nothing until a promise has settled, or the device is lost. */
async function askUntil(promise: Promise<unknown>, device: GPUDevice): Promise<void> {
  const loss = lossOf(device);
  let waits = true;
  const stop = () => {
    waits = false;
  };
  promise.then(stop, stop);
  const start = performance.now();
  for (let asked = Number.NEGATIVE_INFINITY; waits && !loss.isLost; ) {
    const now = performance.now();
    if (now - asked >= PAUSE_MS) {
      asked = now;
      device.queue.submit([]);
    }
    if (now - start < LONG_WAIT_MS) await turn();
    else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
