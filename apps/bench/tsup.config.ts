import { defineConfig } from "tsup";
import { shared } from "../../tsup.shared.js";
import { buildReadKernel } from "./scripts/build-read-kernel.js";

await buildReadKernel();

// Two scripts and a thread's: the command, the process of a contestant, and a reader of memory.
export default defineConfig({
  ...shared,
  entry: {
    cli: "src/cli.ts",
    "contestant-process": "src/contestant-process.ts",
    "read-worker": "src/contestants/read-worker.js",
  },
  platform: "node",
  dts: false,
  loader: { ".wasm": "binary" },
});
