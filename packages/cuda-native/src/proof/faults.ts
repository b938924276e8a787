/**
 * Faults: a head that the memory does not hold, a call that is aborted, a process that is killed in the middle of its steps. What comes after them works, and
 * their memory comes back.
 */
import { spawn } from "node:child_process";
import { createSampler, isFlashSamplingError } from "@flashsampling/core";
import { cudaFrom } from "../backend/cuda.js";
import { loadNative } from "../kernels/native.js";
import type { Files } from "../platform/files.js";
import { hiddenStates, randomHead } from "./data.js";
import type { Finding, ProofContext } from "./prove.js";

/** A process that takes memory of the device, says so, and stays. */
const PROGRAM = `
const [addon, driver, ordinal] = process.argv.slice(1);
const device = new (require(addon).Device)(driver);
device.open(Number(ordinal)).then(() => {
  const address = device.allocate(2 ** 20);
  const copy = () => device.upload(address, new Uint8Array(2 ** 20)).then(copy);
  copy();
  process.stdout.write("ready");
});`;

/** How long a driver may take to notice that a process is gone. */
const PATIENCE_MS = 20_000;

/** Bytes of the device that its driver may take for itself meanwhile: a page of its own. */
const DRIVERS_OWN = 2 ** 21;

/** Provokes them. */
export async function proveFaults({ files, device, usedBytes }: ProofContext): Promise<Finding> {
  const failures: string[] = [];
  const used = usedBytes();
  const sampler = await createSampler({ backends: [cudaFrom(files, device)] });
  const head = await sampler.loadLmHead(randomHead("bf16", 500, 64, 1));
  const hidden = hiddenStates(3, 64, 2);
  const { tokens } = await head.sample(hidden, { seed: 1n, position: 0 });

  const code = await codeOfTooMuch(files, device);
  if (code !== "CUDA_ERROR_OUT_OF_MEMORY") failures.push(`too much memory is answered by ${code}`);

  const controller = new AbortController();
  const aborted = head.sample(hidden, { seed: 1n, position: 0, topP: 0.5, signal: controller.signal });
  controller.abort();
  const error = await aborted.catch((error: unknown) => error);
  if (!isFlashSamplingError(error) || error.code !== "ABORTED") failures.push("an aborted call does not say so");

  const killed = await killInTheMiddle(files, device);
  if (killed !== "SIGKILL") failures.push(`the process that was to be killed ended otherwise: ${killed}`);

  const again = await head.sample(hidden, { seed: 1n, position: 0 });
  if (again.tokens.join() !== tokens.join()) failures.push("the same call draws other tokens afterwards");
  await sampler.dispose();
  const until = performance.now() + PATIENCE_MS;
  while (usedBytes() > used + DRIVERS_OWN && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const left = usedBytes() - used;
  if (left > DRIVERS_OWN) failures.push(`${left} bytes of the device's memory do not come back`);
  return { found: { tokens: tokens.length }, failures };
}

/** What the driver says to more memory than there is. */
async function codeOfTooMuch({ addon, driver }: Files, ordinal: number): Promise<unknown> {
  const device = new (loadNative(addon).Device)(driver);
  await device.open(ordinal);
  try {
    device.allocate(2 * device.memory().total);
    return "success";
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  } finally {
    device.close();
  }
}

/** How a process ends that is killed while it copies. */
function killInTheMiddle({ addon, driver }: Files, device: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["-e", PROGRAM, addon, driver, String(device)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (bytes) => {
      said += bytes;
    });
    child.stdout.once("data", () => child.kill("SIGKILL"));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(signal ?? `code ${code}, ${said}`));
  });
}
