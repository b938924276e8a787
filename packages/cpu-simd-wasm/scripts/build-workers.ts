/**
 * Bundles the entry points of workers, each into one file that imports nothing of the package. The build ships the file and inlines its text
 * too, for bundles that lose the file; the tests, which run workers from the sources, inline the text.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildDirectory } from "./build-kernels.js";

/** Names of the entry points in src/platform. */
export const workers = ["worker", "browser-worker"] as const;

/** Brings `<name>.txt` in the build directory up to date for each of {@link workers}. */
export async function buildWorkers(): Promise<void> {
  mkdirSync(buildDirectory, { recursive: true });
  for (const name of workers) {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(`../src/platform/${name}.js`, import.meta.url))],
      bundle: true,
      write: false,
      format: "esm",
      target: "es2022",
      external: ["node:*"],
    });
    const text = outputFiles.map((file) => file.text).join("");
    const path = join(buildDirectory, `${name}.txt`);
    // A build and a test run may do this at the same time, and one must not find the other's file half written.
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}
