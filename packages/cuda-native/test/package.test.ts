/**
 * The package as npm would publish it: what is in it, and that a program which has it and core runs, or is told why it does not, with nothing native in its process.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "./support/compile.js";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const CORE = fileURLToPath(new URL("../../core", import.meta.url));
const PNPM = fileURLToPath(new URL("../../../node_modules/pnpm/bin/pnpm.cjs", import.meta.url));

/** What belongs into it; the kernels are there once they were compiled. */
const BELONGS = [
  /^(package\.json|README\.md|LICENSE)$/,
  /^dist\/(index|chunk-\w+)\.js(\.map)?$/,
  /^dist\/index\.d\.ts$/,
  /^dist\/addon-linux-(x64|arm64)\.node$/,
  /^dist\/kernels\/(\w+\.fatbin|kernels\.json)$/,
];

const PROGRAM = `
import { createSampler } from "@flashsampling/core";
import { cuda } from "@flashsampling/cuda-native";
const said = await createSampler({ backends: [cuda()] }).then(
  async (sampler) => (await sampler.dispose(), "runs"),
  ({ code, passedOver }) => [code, ...passedOver.map(({ code, message }) => code + ": " + message)].join(" "),
);
const native = process.report.getReport().sharedObjects.filter((path) => path.endsWith(".node"));
console.log(JSON.stringify({ said, native }));`;

test("the package has what belongs into it, and runs in a program or says why not", (context) => {
  if (!existsSync(join(PACKAGE, "dist/index.js"))) context.skip("the package is not built");
  const consumer = temporaryFolder();
  const scope = join(consumer, "node_modules/@flashsampling");
  const own = join(scope, "cuda-native");
  mkdirSync(own, { recursive: true });
  const tarball = join(consumer, "package.tgz");
  execFileSync(process.execPath, [PNPM, "pack", "--out", tarball], { cwd: PACKAGE, stdio: "pipe" });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", own]);
  symlinkSync(CORE, join(scope, "core"));

  const files = readdirSync(own, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(own.length + 1));
  expect(files.filter((file) => !BELONGS.some((kind) => kind.test(file)))).toEqual([]);
  for (const file of ["LICENSE", "README.md", "dist/index.js", "dist/index.d.ts"]) expect(files).toContain(file);

  const program = join(consumer, "program.mjs");
  writeFileSync(program, PROGRAM);
  const { said, native } = JSON.parse(execFileSync(process.execPath, [program], { encoding: "utf8" }));
  if (said === "runs") return;
  expect(said).toMatch(
    /^BACKEND_UNAVAILABLE (NO_BINARY|NO_DRIVER|NO_KERNELS|NO_DEVICE|DRIVER_TOO_OLD|DRIVER_FAULT|OUT_OF_MEMORY): ./,
  );
  // The driver was asked by another process.
  if (!said.includes("OUT_OF_MEMORY")) expect(native).toEqual([]);
});
