import { copyFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { shared } from "../../tsup.shared.js";
import { buildAddon } from "./scripts/build-addon.mjs";

export default defineConfig({
  ...shared,
  entry: { index: "src/index.ts", proof: "src/proof/index.ts" },
  // The kernels are compiled by a command of their own.
  clean: ["!kernels/**"],
  external: [/^node:/],
  removeNodeProtocol: false,
  onSuccess: async () => {
    const addon = await buildAddon();
    if ("reason" in addon) console.warn(`@flashsampling/cuda-native is built without its addon: ${addon.reason}.`);
    else await copyFile(addon.path, `dist/addon-${process.platform}-${process.arch}.node`);
  },
});
