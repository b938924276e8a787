/**
 * The packages without a bundler: their built files, found by an import map that is made of their `exports`.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Site } from "./server.js";

const packages = ["core", "cpu-simd-wasm", "webgpu", "conformance"];
const folderOf = (name: string) => fileURLToPath(new URL(`../../../../packages/${name}`, import.meta.url));

/** The file that an entry of `exports` names for browsers. */
function browserTarget(entry: string | Record<string, string>): string | undefined {
  return typeof entry === "string" ? entry : (entry.browser ?? entry.default);
}

const imports = Object.fromEntries(
  packages.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(`${folderOf(name)}/package.json`, "utf8"));
    return Object.entries<string | Record<string, string>>(exports).map(([entry, target]) => [
      `@flashsampling/${name}${entry.slice(1)}`,
      `/${name}/${browserTarget(target)?.slice(2)}`,
    ]);
  }),
);

/** A site with a page that runs one script of src. */
export function unbundledSite(script: string, headers: Readonly<Record<string, string>>): Site {
  return {
    folders: {
      ...Object.fromEntries(packages.map((name) => [name, folderOf(name)])),
      src: fileURLToPath(new URL("../../src", import.meta.url)),
    },
    headers,
    pages: {
      "/": `<!doctype html><meta charset="utf-8">
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/src/${script}"></script>`,
    },
  };
}
