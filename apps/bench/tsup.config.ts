import { rm } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { shared } from "../../tsup.shared.js";
import { buildReadKernel } from "./scripts/build-read-kernel.js";

await buildReadKernel();
await rm("dist", { recursive: true, force: true });

const common: Options = { ...shared, clean: false, dts: false };

// Two scripts and a thread's: the command, the process of a contestant, and a reader of memory. Beside them the page for Chromium.
export default defineConfig([
  {
    ...common,
    entry: {
      cli: "src/cli.ts",
      "contestant-process": "src/contestant-process.ts",
      "read-worker": "src/contestants/read-worker.js",
    },
    platform: "node",
    loader: { ".wasm": "binary" },
  },
  { ...common, entry: { "chromium-page": "src/chromium/page.ts" }, platform: "browser" },
]);
