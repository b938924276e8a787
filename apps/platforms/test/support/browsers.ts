/**
 * Browsers of this machine: Chromium and Firefox as the system brings them. `npm test` installs them where it may; where it could not, tests
 * are skipped, and with CI=true they fail.
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import type { TestContext } from "vitest";
import { skipForWantOf } from "./missing.js";

/** Names of the commands, the likeliest first. */
const COMMANDS = {
  chrome: ["chromium", "chromium-browser", "google-chrome", "chrome"],
  firefox: ["firefox-esr", "firefox"],
} as const;

/** A kind of browser, as puppeteer calls it. */
export type BrowserName = keyof typeof COMMANDS;

/** Browsers that a test can name. */
export const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];

/** How long a browser may take to start or answer, and a page to report. */
const LIMIT_MS = 200_000;

function find(name: BrowserName): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command))).find(existsSync);
}

/** What a browser is launched with. */
interface Settings {
  readonly args?: readonly string[];
  readonly prefs?: Readonly<Record<string, boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** SwiftShader's manifest for the Vulkan loader, which Debian's Chromium brings along. */
const SWIFTSHADER = "/usr/lib/chromium/vk_swiftshader_icd.json";

/**
 * What makes a browser offer WebGPU without a GPU, by SwiftShader. Chromium's watchdog ends the GPU's process when that does not answer for some
 * seconds, and on a busy machine a kernel takes longer to compile.
 */
export const SOFTWARE_WEBGPU: Readonly<Record<BrowserName, Settings>> = {
  chrome: {
    args: [
      "--enable-unsafe-webgpu",
      "--use-webgpu-adapter=swiftshader",
      "--enable-features=Vulkan",
      "--disable-gpu-watchdog",
    ],
  },
  firefox: {
    prefs: { "dom.webgpu.enabled": true, "gfx.webgpu.ignore-blocklist": true },
    env: { VK_ICD_FILENAMES: SWIFTSHADER, VK_DRIVER_FILES: SWIFTSHADER },
  },
};

/** Launches a browser, with settings of the test's own, or skips the test. */
export async function launch(name: BrowserName, context: TestContext, settings: Settings = {}): Promise<Browser> {
  const { args = [], prefs = {}, env = {} } = settings;
  const executablePath = find(name);
  if (executablePath === undefined) {
    const [command] = COMMANDS[name];
    return skipForWantOf(
      `there is no ${command} on this machine; install it, as by apt-get install ${command}`,
      context,
    );
  }
  return puppeteer.launch({
    browser: name,
    executablePath,
    headless: true,
    timeout: LIMIT_MS,
    protocolTimeout: LIMIT_MS,
    // Chromium's sandbox does not work for root.
    args: [...(name === "chrome" && process.getuid?.() === 0 ? ["--no-sandbox"] : []), ...args],
    extraPrefsFirefox: { ...prefs },
    env: { ...process.env, ...env },
  });
}

/**
 * Opens a page and waits for what it reports.
 *
 * @throws Error with the page's error, and what its console said
 */
export async function resultOf(browser: Browser, url: string, limitMs = LIMIT_MS): Promise<unknown> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  try {
    await page.goto(url);
    const end = Date.now() + limitMs;
    while (Date.now() < end) {
      const report = await page.evaluate(
        () => (globalThis as { report?: { readonly result?: unknown; readonly error?: string } }).report,
      );
      if (report?.error !== undefined) throw new Error(`${report.error}\n${said.join("\n")}`);
      if (report !== undefined) return report.result;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${url} reported nothing.\n${said.join("\n")}`);
  } finally {
    await page.close();
  }
}
