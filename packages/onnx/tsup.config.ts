import { rm } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { inPlaceOf, shared } from "../../tsup.shared.js";

await rm("dist", { recursive: true, force: true });

const common: Options = { ...shared, clean: false, dts: false, external: [/^node:/], removeNodeProtocol: false };

export default defineConfig([
  { ...common, entry: { index: "src/index.ts" }, dts: true },
  {
    ...common,
    entry: { browser: "src/index.ts" },
    esbuildPlugins: [inPlaceOf(/\/platform\/node\.js$/, "platform/browser.ts")],
  },
]);
