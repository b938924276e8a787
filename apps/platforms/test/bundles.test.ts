/**
 * Bundles by Vite, webpack and esbuild in Chromium and Firefox: threads in each, also where the bundler has lost the worker's file, and
 * under a strict Content-Security-Policy wherever the file is there.
 */
import { cpSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { createServer } from "vite";
import { expect, test } from "vitest";
import { draw } from "../src/draw.js";
import { BROWSERS, launch, resultOf } from "./support/browsers.js";
import { BUNDLERS, source } from "./support/bundlers.js";
import { ISOLATED, withSite } from "./support/server.js";

const results = fileURLToPath(new URL("../test-results/bundles", import.meta.url));

/** A policy that allows nothing but a page's own scripts, WebAssembly, and what is added. */
const policy = (workers: string, more = "") => ({
  ...ISOLATED,
  "Content-Security-Policy": `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src ${workers}; ${more}`,
});
const STRICT = policy("'self'");
const CREDENTIALLESS = { ...ISOLATED, "Cross-Origin-Embedder-Policy": "credentialless" };

const { tokens } = await draw(cpu({ threads: 2 }));
const threads = { description: expect.stringMatching(/up to 2 threads per head$/), tokens };
const oneThread = {
  description: expect.stringMatching(/one thread, the caller's: .* could not be started.*worker-src/),
  tokens,
};
const NO_KERNELS = /kernels could not be loaded/;

/** What a page does under some headers: it draws, or its error says why not. */
type Row = readonly [page: "page" | "by-url", headers: Readonly<Record<string, string>>, expected: object | RegExp];

/** By what the guide says of each bundler. */
const ROWS: Readonly<Record<keyof typeof BUNDLERS, readonly Row[]>> = {
  vite: [
    ["page", ISOLATED, threads],
    ["page", STRICT, threads],
    ["page", CREDENTIALLESS, threads],
    ["by-url", ISOLATED, threads],
    ["by-url", STRICT, NO_KERNELS],
    ["by-url", policy("'self'", "connect-src 'self'"), threads],
  ],
  webpack: [
    ["page", ISOLATED, threads],
    ["page", STRICT, threads],
    ["by-url", ISOLATED, threads],
  ],
  esbuild: [
    // The worker's file is left behind, and the copy of it needs leave.
    ["page", ISOLATED, threads],
    ["page", STRICT, oneThread],
    ["page", policy("'self' blob:"), threads],
  ],
};

const workerFile = join(
  dirname(createRequire(import.meta.url).resolve("@flashsampling/cpu-simd-wasm/kernels.wasm")),
  "browser-worker.js",
);

test.for(
  (["vite", "webpack", "esbuild"] as const).flatMap((name) =>
    BROWSERS.map((browserName) => [name, browserName] as const),
  ),
)("%s in %s", async ([name, browserName], context) => {
  const browser = await launch(browserName, context);
  const folder = `${results}/${name}-${browserName}`;
  rmSync(folder, { recursive: true, force: true });
  const hold = async ([page, headers, expected]: Row) => {
    const result = withSite({ folders: { "": folder }, headers }, (origin) =>
      resultOf(browser, `${origin}/${page}.html`),
    );
    const under = `${page} under ${JSON.stringify(headers)}`;
    if (expected instanceof RegExp) await expect(result, under).rejects.toThrow(expected);
    else expect(await result, under).toEqual(expected);
  };
  const ofPage = (page: Row[0]) => ROWS[name].filter((row) => row[0] === page);
  try {
    await BUNDLERS[name]("page", folder);
    for (const row of ofPage("page")) await hold(row);
    if (name === "esbuild") {
      cpSync(workerFile, `${folder}/browser-worker.js`);
      return await hold(["page", STRICT, threads]);
    }
    await BUNDLERS[name]("by-url", folder);
    for (const row of ofPage("by-url")) await hold(row);
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
