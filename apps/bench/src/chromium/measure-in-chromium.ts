/**
 * Runs a job in a page of headless Chromium, with shared memory and Web Workers.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "puppeteer-core";
import type { Report, Task } from "../measure/messages.js";
import { mapPackages } from "./import-map.js";
import { servePage } from "./page-server.js";

/** What pages load, by benchmark. */
const PACKAGES = {
  cpu: ["@flashsampling/core", "@flashsampling/cpu-simd-wasm"],
  webgpu: ["@flashsampling/core", "@flashsampling/webgpu", "onnxruntime-web"],
} as const;

/** Headless Chromium has WebGPU on Linux only if it is told so (https://developer.chrome.com/docs/web-platform/webgpu/troubleshooting-tips). */
const WITH_GPU = ["--enable-unsafe-webgpu", "--enable-features=Vulkan", "--ignore-gpu-blocklist"];

/**
 * @param task - what to do
 * @param chromium - the browser's path
 * @param report - is told what comes of each case as it comes, and the end
 */
export async function measureInChromium(
  task: Task,
  chromium: string,
  report: (message: Report) => Promise<void>,
): Promise<void> {
  const { folders, imports } = mapPackages(PACKAGES[task.benchmark]);
  const html = `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>`;
  const page = fileURLToPath(new URL(".", import.meta.url));
  const home = join(task.files.directory, "chromium");
  const server = await servePage(html, { ...folders, page, head: task.files.directory });
  const browser = await launch({
    executablePath: chromium,
    // Chromium is killed when this process exits. Should that be killed itself, Chromium ends because the pipe does.
    pipe: true,
    // What signals do here, this process decides.
    handleSIGINT: false,
    handleSIGTERM: false,
    // What it leaves is removed with the head.
    userDataDir: home,
    env: { ...process.env, HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home },
    // A job may take longer than any limit for an answer; the benchmark sees to it that none hangs.
    protocolTimeout: 0,
    args: argumentsFor(task),
  });
  try {
    const tab = await browser.newPage();
    await tab.exposeFunction("report", report);
    await tab.goto(server.url);
    await tab.evaluate(runInPage, "/page/chromium-page.js", task);
  } finally {
    await browser.close();
    server.close();
  }
}

function argumentsFor(task: Task): string[] {
  // Chromium has no sandbox for root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  if (task.benchmark === "cpu") return args;
  return [...args, ...WITH_GPU, ...(task.job.isEmulated ? ["--use-webgpu-adapter=swiftshader"] : [])];
}

/** Runs in the page, where only what it is given and the page's globals exist. */
async function runInPage(script: string, task: Task): Promise<void> {
  const { measure } = (await import(script)) as typeof import("./page.js");
  const { report } = globalThis as unknown as { report(message: Report): Promise<void> };
  await measure(task, report);
}
