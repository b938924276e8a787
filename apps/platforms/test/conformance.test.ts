/**
 * The conformance kit in browsers.
 */
import { expect, test } from "vitest";
import { BROWSERS, launch, resultOf } from "./support/browsers.js";
import { ISOLATED, withSite } from "./support/server.js";
import { unbundledSite } from "./support/unbundled.js";

/** Idle, the kit takes half a minute. */
const LIMIT_MS = 600_000;

/** Firefox takes several times as long as Chromium for the reference's float64, and runs the same kernels. */
const EXTENT = { chrome: 1, firefox: 0.25 };

test.for(BROWSERS)("the CPU backend conforms in %s", { timeout: 2 * LIMIT_MS }, async (name, context) => {
  const browser = await launch(name, context);
  try {
    const result = await withSite(unbundledSite("conformance.js", ISOLATED), (origin) =>
      resultOf(browser, `${origin}/?extent=${EXTENT[name]}`, LIMIT_MS),
    );
    const { outcome, text } = result as { readonly outcome: string; readonly text: string };
    console.log(`${await browser.version()}\n${text}`);
    expect(outcome).toBe("passed");
  } finally {
    await browser.close();
  }
});
