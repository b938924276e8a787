import { copyFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { shared } from "../../tsup.shared.js";
import { ARCHITECTURES, buildAddon } from "./scripts/build-addon.mjs";

export default defineConfig({
  ...shared,
  entry: { index: "src/index.ts", proof: "src/proof/index.ts" },
  // The kernels are compiled by a command of their own.
  clean: ["!kernels/**"],
  external: [/^node:/],
  removeNodeProtocol: false,
  onSuccess: async () => {
    for (const arch of ARCHITECTURES) {
      // What a compiler makes of it shall not keep the apps from starting; the tests build it too, and fail with what it says.
      const addon = await buildAddon(arch).catch((error: Error) => ({ reason: error.message }));
      if (!("reason" in addon)) await copyFile(addon.path, `dist/addon-${process.platform}-${arch}.node`);
      else if (arch === process.arch)
        console.warn(`@flashsampling/cuda-native is built without its addon: ${addon.reason}.`);
    }
  },
});
