/**
 * The packages in browsers, without a bundler: with threads where a page is cross-origin isolated, with one thread elsewhere.
 */
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { expect, test } from "vitest";
import { draw } from "../src/draw.js";
import { BROWSERS, launch, resultOf } from "./support/browsers.js";
import { ISOLATED, withSite } from "./support/server.js";
import { unbundledSite } from "./support/unbundled.js";

const { tokens } = await draw(cpu({ threads: 2 }));

test.for(BROWSERS)("%s draws what Node draws", async (name, context) => {
  const browser = await launch(name, context);
  try {
    const resultUnder = (headers: Readonly<Record<string, string>>) =>
      withSite(unbundledSite("page.js", headers), (origin) => resultOf(browser, `${origin}/`));
    const isolated = { description: expect.stringMatching(/up to 2 threads per head$/), tokens };
    const alone = {
      description: expect.stringMatching(/one thread, the caller's: .* not cross-origin isolated/),
      tokens,
    };
    expect(await resultUnder(ISOLATED)).toEqual(isolated);
    expect(await resultUnder({})).toEqual(alone);
  } finally {
    await browser.close();
  }
});
