import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";
import { shared } from "../../vitest.shared.js";
import { buildReadKernel } from "./scripts/build-read-kernel.js";

await buildReadKernel();

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

// As the command does it, see src/cli.ts.
const env = { ORT_DISABLE_TELEMETRY: "1" };

export default defineConfig({ test: { ...shared.test, env }, plugins: [inlineWasm] });
