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

// Files that run in one process share its device, and so what is compiled for it: an emulated GPU takes seconds for a kernel.
export default defineConfig({ ...shared, test: { ...shared.test, isolate: false }, plugins: [inlineWgsl] });
