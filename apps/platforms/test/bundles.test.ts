/**
 * Bundles by Vite, webpack and esbuild in Chromium: threads in each, also where the bundler has lost the worker's file, and under a strict
 * Content-Security-Policy wherever the file is there.
 */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { createServer } from "vite";
import { expect, test } from "vitest";
import { draw } from "../src/draw.js";
import { launch, resultOf } from "./support/browsers.js";
import { BUNDLERS, source } from "./support/bundlers.js";
import { ISOLATED, withSite } from "./support/server.js";

const results = fileURLToPath(new URL("../test-results/bundles", import.meta.url));

/** Lets a page compile WebAssembly and start its own scripts and workers, and nothing else. */
const STRICT = {
  ...ISOLATED,
  "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'",
};

const { tokens } = await draw(cpu({ threads: 2 }));
const threads = { description: expect.stringMatching(/up to 2 threads per head$/), tokens };
const oneThread = {
  description: expect.stringMatching(/one thread, the caller's: .* could not be started.*worker-src/),
  tokens,
};

test.for([
  ["vite", threads],
  ["webpack", threads],
  // esbuild leaves the worker's file behind, and a strict policy allows no other.
  ["esbuild", oneThread],
] as const)("%s", async ([name, underStrictPolicy], context) => {
  const browser = await launch("chrome", context);
  const folder = `${results}/${name}`;
  rmSync(folder, { recursive: true, force: true });
  const resultOfPage = async (page: string, headers: Readonly<Record<string, string>>) =>
    withSite({ folders: { "": folder }, headers }, (origin) => resultOf(browser, `${origin}/${page}.html`));
  try {
    await BUNDLERS[name]("page", folder);
    expect(await resultOfPage("page", ISOLATED)).toEqual(threads);
    expect(await resultOfPage("page", STRICT)).toEqual(underStrictPolicy);
    if (name === "esbuild") return;
    await BUNDLERS[name]("by-url", folder);
    expect(await resultOfPage("by-url", ISOLATED)).toEqual(threads);
  } finally {
    await browser.close();
  }
});

test("vite's development server, which bundles dependencies without their workers", async (context) => {
  const browser = await launch("chrome", context);
  const server = await createServer({
    root: source,
    configFile: false,
    logLevel: "error",
    cacheDir: `${results}/vite-cache`,
    server: { headers: ISOLATED, port: 0 },
    optimizeDeps: { include: ["@flashsampling/core", "@flashsampling/cpu-simd-wasm"], force: true },
  });
  try {
    await server.listen();
    expect(await resultOf(browser, `${server.resolvedUrls?.local[0]}page.html`)).toEqual(threads);
  } finally {
    await server.close();
    await browser.close();
  }
});
