import { defineConfig } from "tsup";
import { shared } from "../../tsup.shared.js";
import { buildKernels, shippedKernels } from "./scripts/build-kernels.js";

await buildKernels([shippedKernels]);

// Workers start worker.js, which lies beside index.js; the kernels are inlined.
export default defineConfig({
  ...shared,
  entry: { index: "src/index.ts", worker: "src/platform/worker.js" },
  dts: { entry: { index: "src/index.ts" } },
  loader: { ".wasm": "binary" },
  external: [/^node:/],
  removeNodeProtocol: false,
});
