/**
 * Asks for the adapter in a process of its own, so that the benchmark's holds no GPU, and so that another driver can be tried.
 */
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import type { BackendReport } from "@flashsampling/core";
import type { AdapterFacts } from "./adapter.js";

/** What the process answers. */
export type AdapterAnswer =
  | { readonly adapter: AdapterFacts; readonly backend: BackendReport | undefined }
  | { readonly failure: string };

/** SwiftShader's manifest for the Vulkan loader, as Debian's Chromium brings it. */
const SWIFTSHADER = "/usr/lib/chromium/vk_swiftshader_icd.json";
const DRIVERS = "VK_DRIVER_FILES";

/**
 * The adapter, and what FlashSampling makes of it. Where there is none but SwiftShader is installed, this process and all that it starts are
 * told to use that.
 */
export async function findAdapter(entry: URL): Promise<AdapterAnswer> {
  const answer = await ask(entry);
  const { env } = process;
  if (!("failure" in answer) || env[DRIVERS] || env.VK_ICD_FILENAMES || !existsSync(SWIFTSHADER)) return answer;
  env[DRIVERS] = SWIFTSHADER;
  // The same by its older name, for loaders that know no other.
  env.VK_ICD_FILENAMES = SWIFTSHADER;
  return ask(entry);
}

function ask(entry: URL): Promise<AdapterAnswer> {
  const child = fork(entry, { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let answer: AdapterAnswer | undefined;
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  child.on("message", (message: AdapterAnswer) => {
    answer = message;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, by) => {
      const failure = `The process that asks for an adapter ended with ${by ?? `code ${code}`}: ${errors.trim()}`;
      resolve(answer ?? { failure });
    });
  });
}
