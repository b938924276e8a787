import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";
import { shared } from "../../vitest.shared.js";
import { buildKernels, shippedKernels, testKernels } from "./scripts/build-kernels.js";

await buildKernels([...shippedKernels, ...testKernels]);

/** Inlines WebAssembly files as bytes, as the build does. */
const inlineWasm: Plugin = {
  name: "inline-wasm",
  enforce: "pre",
  load(id) {
    if (!id.endsWith(".wasm")) return undefined;
    const base64 = readFileSync(id).toString("base64");
    return `export default new Uint8Array(Buffer.from("${base64}", "base64"));`;
  },
};

export default defineConfig({ ...shared, plugins: [inlineWasm] });
