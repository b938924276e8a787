// What every package's build has in common: ECMAScript modules for Node 20 and today's browsers, with declarations
// and source maps. A package's own tsup.config.ts names its entries and whatever is particular to it.
import type { Options } from "tsup";

export const shared = {
  entry: ["src/index.ts"],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  dts: true,
  sourcemap: true,
  clean: true,
  treeshake: true,
} satisfies Options;
