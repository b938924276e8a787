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

const entry = join(source, "page.js");
const html = join(source, "index.html");

/** Each writes index.html and what it needs into a folder. */
export const BUNDLERS: Readonly<Record<"vite" | "webpack" | "esbuild", (outDir: string) => Promise<void>>> = {
  vite: async (outDir) => {
    await vite.build({
      root: source,
      configFile: false,
      logLevel: "error",
      build: { outDir, emptyOutDir: true, rollupOptions: { input: html } },
    });
  },
  webpack: async (outDir) => {
    const compiler = webpack({ mode: "production", entry, output: { path: outDir, filename: "page.js" } });
    await new Promise<void>((resolve, reject) => {
      compiler?.run((error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else compiler.close(() => resolve());
      });
    });
    await cp(html, join(outDir, "index.html"));
  },
  esbuild: async (outDir) => {
    await esbuild.build({
      entryPoints: [entry],
      outdir: outDir,
      bundle: true,
      format: "esm",
      minify: true,
      logLevel: "error",
    });
    await cp(html, join(outDir, "index.html"));
  },
};
