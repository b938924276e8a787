/**
 * The WebGPU backend in headless Chromium, which brings SwiftShader along: there an adapter that is missing is a failure.
 */
import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { writeWebGpuExamples } from "../../examples/test/support/webgpu-examples.js";
import { launch, resultOf, SOFTWARE_WEBGPU } from "./support/browsers.js";
import { source } from "./support/bundlers.js";
import { withSite } from "./support/server.js";
import { unbundledSite } from "./support/unbundled.js";

test("the WebGPU backend draws the reference's tokens in Chromium", { timeout: 400_000 }, async (context) => {
  const browser = await launch("chrome", context, SOFTWARE_WEBGPU);
  try {
    const result = await withSite(unbundledSite("webgpu.js", {}), (origin) => resultOf(browser, `${origin}/`));
    const { description, tokens, expected } = result as Record<"description" | "tokens" | "expected", unknown>;
    console.log(`${await browser.version()}: ${description}`);
    expect(tokens).toEqual(expected);
  } finally {
    await browser.close();
  }
});

test("the examples of docs/webgpu.md draw the reference's tokens in Chromium", {
  timeout: 900_000,
}, async (context) => {
  const browser = await launch("chrome", context, SOFTWARE_WEBGPU);
  try {
    const folder = fileURLToPath(new URL("../test-results/webgpu", import.meta.url));
    rmSync(folder, { recursive: true, force: true });
    const files = writeWebGpuExamples("page");
    await build({
      entryPoints: [...files, join(source, "webgpu-examples.js")],
      entryNames: "[name]",
      outdir: folder,
      bundle: true,
      format: "esm",
      target: "es2022",
      logLevel: "error",
    });
    const page = '<!doctype html><meta charset="utf-8"><script type="module" src="/webgpu-examples.js"></script>';
    await withSite({ folders: { "": folder }, pages: { "/": page } }, async (origin) => {
      for (const file of files) {
        const result = await resultOf(browser, `${origin}/#./${basename(file, ".ts")}.js`);
        const { drawn, expected } = result as { readonly drawn: number[]; readonly expected: number[] };
        expect(drawn.length).toBeGreaterThan(1);
        expect(drawn, file).toEqual(expected);
      }
    });
  } finally {
    await browser.close();
  }
});
