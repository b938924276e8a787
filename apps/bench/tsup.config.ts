import { rm } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { shared } from "../../tsup.shared.js";
import { buildReadKernel } from "./scripts/build-read-kernel.js";

await buildReadKernel();
await rm("dist", { recursive: true, force: true });

const common: Options = { ...shared, clean: false, dts: false };

// Scripts: the command, the processes of a contestant, of a generator and of who asks for a GPU, and a reader of memory in a thread. Beside them the page for Chromium.
export default defineConfig([
  {
    ...common,
    entry: {
      cli: "src/cli.ts",
      "adapter-process": "src/adapter-process.ts",
      "contestant-process": "src/contestant-process.ts",
      "generation-process": "src/generation-process.ts",
      "read-worker": "src/contestants/read-worker.js",
    },
    platform: "node",
    loader: { ".wasm": "binary" },
  },
  { ...common, entry: { "chromium-page": "src/chromium/page.ts" }, platform: "browser" },
]);
