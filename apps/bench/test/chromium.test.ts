/**
 * What brings a page into a browser. That FlashSampling is measured there, cli.test.ts tests.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserFile, mapPackages } from "../src/chromium/import-map.js";
import { type PageServer, servePage } from "../src/chromium/page-server.js";

describe("the import map", () => {
  it.each([
    ["./a.js", "./a.js"],
    [{ types: "./a.d.ts", default: "./a.js" }, "./a.js"],
    [{ node: "./node.js", default: "./other.js" }, "./other.js"],
    [{ browser: { import: "./browser.js" }, default: "./a.js" }, "./browser.js"],
    [{ browser: { require: "./browser.cjs" }, default: "./a.js" }, "./a.js"],
    [{ node: "./node.js" }, undefined],
  ])("of %j has %j", (target, file) => {
    expect(browserFile(target)).toBe(file);
  });

  it("has every entry point of the packages", () => {
    const { folders, imports } = mapPackages(["@flashsampling/core"]);
    expect(imports).toMatchObject({
      "@flashsampling/core": "/core/dist/index.js",
      "@flashsampling/core/reference": "/core/dist/reference.js",
    });
    expect(folders.core).toMatch(/core$/);
  });
});

describe("the server of the page", () => {
  let directory: string;
  let server: PageServer;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "flashsampling-page-"));
    mkdirSync(join(directory, "shown", "deep"), { recursive: true });
    writeFileSync(join(directory, "shown", "deep", "a.js"), "export {};");
    writeFileSync(join(directory, "secret"), "secret");
    server = await servePage("<!doctype html>", { files: join(directory, "shown") });
  });
  afterAll(() => {
    server.close();
    rmSync(directory, { recursive: true });
  });

  it("serves the page and the files, cross-origin isolated", async () => {
    for (const [path, type, body] of [
      ["", "text/html", "<!doctype html>"],
      ["files/deep/a.js", "text/javascript", "export {};"],
    ] as const) {
      const response = await fetch(server.url + path);
      expect(response.headers.get("content-type")).toBe(type);
      expect(response.headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(response.headers.get("cross-origin-embedder-policy")).toBe("require-corp");
      expect(await response.text()).toBe(body);
    }
  });

  // fetch() would shorten these paths before it sends them.
  it.each([
    "/files",
    "/files/none.js",
    "/other/a.js",
    "/files/../secret",
    "/files/%2e%2e/secret",
    "/files/..%2fsecret",
    "//",
  ])("has nothing at %s", async (path) => {
    const status = await new Promise((resolve, reject) =>
      request(server.url, { path }, (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end(),
    );
    expect(status).toBe(404);
  });
});
