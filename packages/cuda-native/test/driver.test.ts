/**
 * What the addon takes for the driver's interface is what a toolkit's cuda.h says: a compiler compares the two, where there is one of each.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, type TestContext, test } from "vitest";
import { findCompiler } from "../scripts/run.mjs";
import { temporaryFolder } from "./support/compile.js";

const ADDON = fileURLToPath(new URL("../addon", import.meta.url));
const CHECK = fileURLToPath(new URL("./host/check-driver.cpp", import.meta.url));

/** Folders of the headers of this machine's toolkit, as its nvcc names them. */
function toolkitHeaders(): string[] {
  const { stderr, status } = spawnSync("nvcc", ["--dryrun", "-x", "cu", "/dev/null"], { encoding: "utf8" });
  if (status !== 0) return [];
  const [, includes = ""] = /INCLUDES="([^\n]*)"/.exec(stderr) ?? [];
  return includes.split(" ").filter((option) => option.startsWith("-I"));
}

/** Compiles the comparison with a header of a folder; returns what the compiler objects to. */
function compare(context: TestContext, folder: string): string {
  const compiler = findCompiler();
  if (compiler === undefined) context.skip("no C++ compiler (g++ or clang++) on this machine");
  const headers = toolkitHeaders();
  if (headers.length === 0) context.skip("no nvcc on this machine, whose cuda.h would be compared with");
  const options = ["-std=c++17", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", ...headers, `-I${folder}`, CHECK];
  return spawnSync(compiler as string, options, { encoding: "utf8" }).stderr;
}

test("functions, parameters and numbers are those of cuda.h", (context) => {
  expect(compare(context, ADDON)).toBe("");
});

test.for([
  ['"cuMemAlloc_v2"', '"cuMemAlloc"', "symbol of cuMemAlloc"],
  ["(CuAddress address)", "(int address)", "parameters of cuMemFree"],
  ["CU_MULTIPROCESSOR_COUNT = 16", "CU_MULTIPROCESSOR_COUNT = 17", "CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT"],
] as const)("of %s, notices %s", ([right, wrong, said], context) => {
  const folder = join(temporaryFolder(), "addon");
  mkdirSync(folder);
  const text = readFileSync(join(ADDON, "driver.h"), "utf8");
  expect(text).toContain(right);
  writeFileSync(join(folder, "driver.h"), text.replace(right, wrong));
  expect(compare(context, folder)).toContain(said);
});
