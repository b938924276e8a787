import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";
import { shared } from "../../vitest.shared.js";

/** Inlines WGSL files as strings, as the build does. */
const inlineWgsl: Plugin = {
  name: "inline-wgsl",
  enforce: "pre",
  load(id) {
    if (!id.endsWith(".wgsl")) return undefined;
    return `export default ${JSON.stringify(readFileSync(id, "utf8"))};`;
  },
};

export default defineConfig({ ...shared, plugins: [inlineWgsl] });
