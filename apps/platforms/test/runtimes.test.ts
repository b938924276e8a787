/**
 * Deno and Bun, as npm brings them: what they draw, in Deno without any permission, and that a program ends by itself once it is done.
 */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { expect, test } from "vitest";
import { draw } from "../src/draw.js";
import { skipForWantOf } from "./support/missing.js";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../src/print.js", import.meta.url));

/** Where the binary of a runtime lies in the package of one platform; both runtimes have a package for each. */
const RUNTIMES = {
  bun: { file: "bin/bun", args: [] },
  deno: { file: "deno", args: ["run", "--no-prompt"] },
} as const;

/** The binary of this platform: the main package's install script would copy it, and no install script runs here. */
function binaryOf(runtime: keyof typeof RUNTIMES): string | undefined {
  const manifest = createRequire(import.meta.url).resolve(`${runtime}/package.json`);
  const require = createRequire(manifest);
  const { optionalDependencies } = require(manifest) as { optionalDependencies: Record<string, string> };
  const ending = process.platform === "win32" ? ".exe" : "";
  for (const name of Object.keys(optionalDependencies)) {
    try {
      return require.resolve(`${name}/${RUNTIMES[runtime].file}${ending}`);
    } catch {
      // A package of another platform, which is not installed.
    }
  }
  return undefined;
}

test.for(["bun", "deno"] as const)("%s draws what Node draws, and ends", async (runtime, context) => {
  const binary = binaryOf(runtime);
  if (binary === undefined) {
    return skipForWantOf(
      `the npm package ${runtime} has no binary for ${process.platform} on ${process.arch}`,
      context,
    );
  }
  const { stdout } = await run(binary, [...RUNTIMES[runtime].args, program], { timeout: 200_000 });
  const { description, tokens } = JSON.parse(stdout);
  expect(description).toMatch(/up to 2 threads per head$/);
  expect(tokens).toEqual((await draw(cpu({ threads: 2 }))).tokens);
});
