// What every package's build has in common: ECMAScript modules for Node 20 and today's browsers, with declarations
// and source maps. A package's own tsup.config.ts names its entries and whatever is particular to it.
import { resolve } from "node:path";
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

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Puts one module in the place of another: `other` is a path below `src`. */
export const inPlaceOf = (module: RegExp, other: string): Plugin => ({
  name: `in-place-of-${other}`,
  setup: ({ onResolve }) => onResolve({ filter: module }, () => ({ path: resolve("src", other) })),
});
