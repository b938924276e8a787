import { defineConfig } from "tsup";
import { shared } from "../../tsup.shared.js";

export default defineConfig({
  ...shared,
  // Samplers and heads have a Symbol.asyncDispose. Bundling drops the line by which the sources say where that is declared.
  dts: { banner: '/// <reference lib="esnext.disposable" />' },
  entry: {
    index: "src/index.ts",
    backend: "src/backend.ts",
    noise: "src/noise/index.ts",
    summary: "src/summary/index.ts",
    reference: "src/reference/index.ts",
  },
});
