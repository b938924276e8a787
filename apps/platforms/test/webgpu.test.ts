/**
 * The WebGPU backend in headless Chromium, which brings SwiftShader along: there an adapter that is missing is a failure. And in Firefox, where
 * that has WebGPU.
 */
import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { conformanceChecks } from "@flashsampling/conformance";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { EXTENT, reasonFor, TOO_LONG } from "../../../packages/webgpu/test/support/emulated.js";
import { writeWebGpuExamples } from "../../examples/test/support/webgpu-examples.js";
import { BROWSERS, launch, resultOf, SOFTWARE_WEBGPU } from "./support/browsers.js";
import { source } from "./support/bundlers.js";
import { withSite } from "./support/server.js";
import { unbundledSite } from "./support/unbundled.js";

/** What one browser's suite leaves to the same kernels' in Node, for the minutes it takes where a CPU emulates the GPU. */
const LEFT_TO_NODE = "each setting alone is tested in Node, by the same kernels; here all of them together";

/** The kit takes some 75 seconds of processor time, on a busy machine many minutes. */
const LIMIT_MS = 1_200_000;

test.for(BROWSERS)(
  "the WebGPU backend draws the reference's tokens: %s",
  { timeout: 400_000 },
  async (name, context) => {
    const browser = await launch(name, context, SOFTWARE_WEBGPU[name]);
    try {
      // A row a workgroup compiles fastest, and Firefox compiles no kernel that Chromium does not.
      const query = new URLSearchParams({ rows: name === "chrome" ? "3" : "1" });
      const result = await withSite(unbundledSite("webgpu.js", {}), (origin) =>
        resultOf(browser, `${origin}/?${query}`),
      );
      const { description, tokens, expected, reason } = result as Record<string, unknown>;
      if (name === "firefox" && reason !== undefined) {
        context.skip(`${await browser.version()} has no WebGPU here: ${reason}`);
      }
      expect(reason).toBeUndefined();
      console.log(`${await browser.version()}: ${description}`);
      expect(description).toBeTypeOf("string");
      expect(tokens).toEqual(expected);
    } finally {
      await browser.close();
    }
  },
);

test("the WebGPU backend conforms in Chromium", { timeout: LIMIT_MS + 100_000 }, async (context) => {
  const browser = await launch("chrome", context, SOFTWARE_WEBGPU.chrome);
  try {
    const leaveOut = Object.fromEntries(
      conformanceChecks().flatMap(({ id }) => {
        const isOneSetting = id.startsWith("settings/") && !/\/(none|together|draws)$/.test(id);
        const reason = isOneSetting ? LEFT_TO_NODE : reasonFor(id, TOO_LONG);
        return reason === undefined ? [] : [[id, reason]];
      }),
    );
    const query = new URLSearchParams({ extent: String(EXTENT), leaveOut: JSON.stringify(leaveOut) });
    const result = await withSite(unbundledSite("webgpu-conformance.js", {}), (origin) =>
      resultOf(browser, `${origin}/?${query}`, LIMIT_MS),
    );
    const { outcomes, text } = result as { readonly outcomes: readonly string[]; readonly text: string };
    console.log(`${await browser.version()}\n${text}`);
    expect(outcomes).toEqual(["passed", "passed"]);
  } finally {
    await browser.close();
  }
});

test("the examples of docs/webgpu.md and the package's README draw the reference's tokens in Chromium", {
  timeout: 900_000,
}, async (context) => {
  const browser = await launch("chrome", context, SOFTWARE_WEBGPU.chrome);
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
