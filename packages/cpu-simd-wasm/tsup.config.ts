import { copyFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";
import { shared } from "../../tsup.shared.js";
import { buildKernels, shippedKernels } from "./scripts/build-kernels.js";
import { buildWorkers, workers } from "./scripts/build-workers.js";

await buildKernels(shippedKernels);
await buildWorkers();
await rm("dist", { recursive: true, force: true });

// The kernels and the workers' text are inlined. Workers start their file beside the entry first, and the kernels are a file too, for those
// who load them by URL.
const common: Options = {
  ...shared,
  clean: false,
  dts: false,
  loader: { ".wasm": "binary", ".txt": "text" },
  external: [/^node:/],
  removeNodeProtocol: false,
};

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Puts the browser's platform in the place of Node's. */
const forBrowsers: Plugin = {
  name: "for-browsers",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/platform\/node\.js$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, "../platform/browser.ts"),
    })),
};

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
]);
