import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";
import { shared } from "../../vitest.shared.js";
import { buildKernels, shippedKernels, testKernels } from "./scripts/build-kernels.js";
import { buildWorkers } from "./scripts/build-workers.js";

await buildKernels([...shippedKernels, ...testKernels]);

await buildWorkers();

/** Inlines WebAssembly files as bytes and text files as strings, as the build does. */
const inlineFiles: Plugin = {
  name: "inline-files",
  enforce: "pre",
  load(id) {
    if (id.endsWith(".txt")) return `export default ${JSON.stringify(readFileSync(id, "utf8"))};`;
    if (!id.endsWith(".wasm")) return undefined;
    const base64 = readFileSync(id).toString("base64");
    return `export default new Uint8Array(Buffer.from("${base64}", "base64"));`;
  },
};

export default defineConfig({ ...shared, plugins: [inlineFiles] });
