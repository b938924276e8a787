import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installCudaCompiler } from "../lib/cuda-compiler.mjs";

let folder: string;
let programs: string;
let cache: string;

/** A program on the path that these tests give. */
function program(name: string, script: string): void {
  writeFileSync(join(programs, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
  chmodSync(join(programs, name), 0o755);
}

/** A pip that notes how it is called, and then does its work; `t` is the folder that it is to install into. */
const pip = (work: string) =>
  program(
    "python3",
    `echo "$@" >>"${folder}/calls"\nfor a; do [ "$before" = --target ] && t="$a"; before="$a"; done\n${work}`,
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "flashsampling-nvcc-"));
  [programs, cache] = [join(folder, "programs"), join(folder, "cache")];
  mkdirSync(programs);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("installCudaCompiler", () => {
  beforeEach((context) => {
    if (process.platform !== "linux") context.skip("NVIDIA's Python packages of nvcc are for Linux here");
  });

  const install = () => installCudaCompiler(cache, programs);

  it("installs what pip has, once", async () => {
    pip('mkdir -p "$t/nvidia/cu13/bin" && touch "$t/nvidia/cu13/bin/nvcc"');
    const at = join(cache, "cuda-13.0.88/nvidia/cu13/bin");
    expect(await install()).toBe(at);
    expect(await install()).toBe(at);
    const calls = readFileSync(join(folder, "calls"), "utf8").trim().split("\n");
    expect(calls).toEqual([expect.stringMatching(/^-m pip install .*--no-deps .*nvidia-cuda-nvcc==13\.0\.88 /)]);
  });

  it("leaves the machine's own alone", async () => {
    program("nvcc", "exit 0");
    expect(await install()).toBeUndefined();
    expect(readdirSync(folder)).toEqual(["programs"]);
  });

  it("leaves nothing behind where pip fails, or installs something else", async () => {
    for (const work of ['mkdir -p "$t/nvidia"; exit 1', 'mkdir -p "$t/nvidia"']) {
      pip(work);
      expect(await install()).toBeUndefined();
      expect(readdirSync(cache)).toEqual([]);
    }
  });
});
