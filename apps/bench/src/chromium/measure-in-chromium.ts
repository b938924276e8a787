/**
 * Runs a job of FlashSampling in a page of headless Chromium, with shared memory and Web Workers.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "puppeteer-core";
import type { Report, Task } from "../measure/messages.js";
import { mapPackages } from "./import-map.js";
import type { MeasuringPage } from "./page.js";
import { servePage } from "./page-server.js";

const PACKAGES = ["@flashsampling/core", "@flashsampling/cpu-simd-wasm"];

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
  const { folders, imports } = mapPackages(PACKAGES);
  const html = `<!doctype html>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/page/chromium-page.js"></script>`;
  const page = fileURLToPath(new URL(".", import.meta.url));
  const server = await servePage(html, { ...folders, page, head: task.files.directory });
  const browser = await launch({
    executablePath: chromium,
    // Chromium ends when the pipe does, that is with this process, however that ends.
    pipe: true,
    // What it leaves is removed with the head.
    userDataDir: join(task.files.directory, "chromium"),
    // A job may take longer than any limit for an answer; the benchmark sees to it that none hangs.
    protocolTimeout: 0,
    // Chromium has no sandbox for root.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const tab = await browser.newPage();
    const errors: string[] = [];
    tab.on("pageerror", (error) => errors.push(error instanceof Error ? error.message : `${error}`));
    await tab.exposeFunction("reportToBenchmark" satisfies keyof MeasuringPage, report);
    await tab.goto(server.url);
    if (errors.length > 0) throw new Error(errors.join("; "));
    await tab.evaluate((given: Task) => (globalThis as unknown as MeasuringPage).measure(given), task);
  } finally {
    await browser.close();
    server.close();
  }
}
