import { copyFile, rm } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { inPlaceOf, shared } from "../../tsup.shared.js";
import { buildKernels, shippedKernels } from "./scripts/build-kernels.js";
import { buildWorkers, workers } from "./scripts/build-workers.js";

await buildKernels(shippedKernels);
await buildWorkers();
await rm("dist", { recursive: true, force: true });

// The kernels are inlined, but for the entries by-url; the workers' text is, for bundles that lose the workers' files.
const common: Options = {
  ...shared,
  clean: false,
  dts: false,
  loader: { ".wasm": "binary", ".txt": "text" },
  external: [/^node:/],
  removeNodeProtocol: false,
};

const forBrowsers = inPlaceOf(/\/platform\/node\.js$/, "platform/browser.ts");
const byUrl = inPlaceOf(/\/shipped\.js$/, "kernels/shipped-by-url.ts");

export default defineConfig([
  {
    ...common,
    entry: { index: "src/index.ts" },
    dts: true,
    onSuccess: async () => {
      await copyFile("build/fused.wasm", "dist/kernels.wasm");
      await copyFile("build/fused-relaxed.wasm", "dist/kernels-relaxed.wasm");
      for (const name of workers) await copyFile(`build/${name}.txt`, `dist/${name}.js`);
    },
  },
  { ...common, entry: { browser: "src/index.ts" }, esbuildPlugins: [forBrowsers] },
  { ...common, entry: { "by-url": "src/index.ts" }, esbuildPlugins: [byUrl] },
  { ...common, entry: { "browser-by-url": "src/index.ts" }, esbuildPlugins: [forBrowsers, byUrl] },
]);
