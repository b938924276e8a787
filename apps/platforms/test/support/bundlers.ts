/**
 * Bundles a page of src by each bundler, as its guide says to: nothing is configured for our packages.
 */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import * as vite from "vite";
import webpack from "webpack";

/** Folder of the pages' sources. */
export const source: string = fileURLToPath(new URL("../../src", import.meta.url));

type Bundle = (page: "page" | "by-url", outDir: string) => Promise<void>;

/** Each writes `<page>.html` and what it needs into a folder. */
export const BUNDLERS: Readonly<Record<"vite" | "webpack" | "esbuild", Bundle>> = {
  vite: async (page, outDir) => {
    await vite.build({
      root: source,
      configFile: false,
      logLevel: "error",
      build: { outDir, emptyOutDir: true, rollupOptions: { input: join(source, `${page}.html`) } },
    });
  },
  webpack: async (page, outDir) => {
    const output = { path: outDir, filename: `${page}.js` };
    const compiler = webpack({ mode: "production", entry: join(source, `${page}.js`), output });
    await new Promise<void>((resolve, reject) => {
      compiler?.run((error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else compiler.close(() => resolve());
      });
    });
    await cp(join(source, `${page}.html`), join(outDir, `${page}.html`));
  },
  esbuild: async (page, outDir) => {
    await esbuild.build({
      entryPoints: [join(source, `${page}.js`)],
      outdir: outDir,
      bundle: true,
      format: "esm",
      minify: true,
      logLevel: "error",
    });
    await cp(join(source, `${page}.html`), join(outDir, `${page}.html`));
  },
};
