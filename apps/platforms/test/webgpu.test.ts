/**
 * The WebGPU backend in headless Chromium, which brings SwiftShader along: there an adapter that is missing is a failure.
 */
import { expect, test } from "vitest";
import { launch, resultOf, SOFTWARE_WEBGPU } from "./support/browsers.js";
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
