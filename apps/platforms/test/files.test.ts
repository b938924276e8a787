/**
 * The files of a model in a browser: fetched once from a hub with a content network of its own, kept in the origin private file system or the
 * Cache API, and gone on with where a page was left.
 */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { HubServer } from "../../../packages/onnx/test/support/hub-server.js";
import { BROWSERS, launch, resultOf } from "./support/browsers.js";
import { source } from "./support/bundlers.js";
import { withSite } from "./support/server.js";

/** More than two of the pieces in which browsers keep a file. */
const WEIGHTS = Uint8Array.from({ length: 40 * 2 ** 20 }, (_, i) => i >>> 8);
const MIDDLE = 36 * 2 ** 20;

const hub = new HubServer();
const files = {
  config: "{}",
  revision: createHash("sha256").update(WEIGHTS).digest("hex"),
  size: WEIGHTS.length,
  part: [...WEIGHTS.subarray(5, 9)],
};

const site = {
  folders: { "": fileURLToPath(new URL("../test-results/files", import.meta.url)) },
  pages: { "/": '<!doctype html><meta charset="utf-8"><script type="module" src="/files.js"></script>' },
};

beforeAll(async () => {
  await hub.start();
  await build({
    entryPoints: [`${source}/files.js`],
    outdir: site.folders[""],
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
});
afterAll(() => hub.stop());
beforeEach(() => {
  hub.models.set("owner/model@main", {
    files: { "config.json": new TextEncoder().encode("{}"), "onnx/model.onnx": WEIGHTS },
    token: "hf_secret",
  });
  hub.forget();
});

test.for(BROWSERS)("%s keeps what it has fetched", async (name, context) => {
  const browser = await launch(name, context);
  try {
    await withSite(site, async (origin) => {
      const load = (query = "") =>
        resultOf(browser, `${origin}/?hub=${encodeURIComponent(hub.origin)}&token=hf_secret&${query}`);
      // The page gives up in the middle of the second piece; the next one goes on with what is there.
      hub.fail("cdn", { cutAfter: MIDDLE });
      expect(await load("retries=0")).toMatchObject({ code: "NETWORK" });
      hub.forget();
      const first = await load();
      const cache = "the origin private file system, flashsampling";
      expect(first).toMatchObject({ ...files, cache, derived: null });
      const { firstLoaded } = first as { firstLoaded: number };
      expect(firstLoaded).toBeGreaterThan(0);
      const [small, large] = hub.downloads.map(({ range }) => range);
      expect([small, large]).toContain(`bytes=${firstLoaded}-`);
      expect(hub.seen.filter(({ place, authorization }) => place === "cdn" && authorization !== undefined)).toEqual([]);

      hub.forget();
      expect(await load()).toMatchObject({ ...files, firstLoaded: WEIGHTS.length, derived: [1, 2, 3] });
      expect(hub.seen.map(({ place }) => place)).toEqual(["api"]);

      for (const [without, cache] of [
        ["opfs", /^the Cache API, flashsampling, since the origin private file system cannot be had: /],
        ["opfs,caches", /^memory, since the origin private .*, and the Cache API cannot be had: /],
      ] as const) {
        for (const times of [1, 2]) {
          hub.forget();
          const isKept = times === 2 && without === "opfs";
          const derived = isKept ? [1, 2, 3] : null;
          const loaded = await load(`without=${without}`);
          expect(loaded).toMatchObject({ ...files, cache: expect.stringMatching(cache), derived });
          expect(hub.downloads.length).toBe(isKept ? 0 : 1);
        }
      }
    });
  } finally {
    await browser.close();
  }
});
