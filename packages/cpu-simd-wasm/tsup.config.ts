import { copyFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { shared } from "../../tsup.shared.js";
import { buildKernels, shippedKernels } from "./scripts/build-kernels.js";

await buildKernels(shippedKernels);

// Workers start worker.js, which lies beside index.js. The kernels are inlined, and a file too, for those who load them by URL.
export default defineConfig({
  ...shared,
  entry: { index: "src/index.ts", worker: "src/platform/worker.js" },
  dts: { entry: { index: "src/index.ts" } },
  loader: { ".wasm": "binary" },
  external: [/^node:/],
  removeNodeProtocol: false,
  onSuccess: async () => {
    await copyFile("build/fused.wasm", "dist/kernels.wasm");
    await copyFile("build/fused-relaxed.wasm", "dist/kernels-relaxed.wasm");
  },
});
