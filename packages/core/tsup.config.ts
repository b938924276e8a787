import { defineConfig } from "tsup";
import { shared } from "../../tsup.shared.js";

export default defineConfig({
  ...shared,
  entry: {
    index: "src/index.ts",
    noise: "src/noise/index.ts",
    summary: "src/summary/index.ts",
    reference: "src/reference/index.ts",
  },
});
