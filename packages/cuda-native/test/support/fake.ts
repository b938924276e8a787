/**
 * A machine with a GPU that is none: the real addon, on a driver of test/host/fake-driver.cpp that runs kernels on the host.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, type TestContext } from "vitest";
import { buildAddon } from "../../scripts/build-addon.mjs";
import { HOPPER_SHAPES } from "../../src/plan/hopper.js";
import { SHAPES } from "../../src/plan/shapes.js";
import { ROW_KERNELS, SUMMARY_SHAPES } from "../../src/plan/summary-shapes.js";
import type { Files } from "../../src/platform/files.js";
import { compileForHost } from "./compile.js";

const KERNELS = [...SHAPES, ...SUMMARY_SHAPES, ...ROW_KERNELS].map(({ name }) => name);

/** What kernels.json says unless told: a build without Hopper's kernels. */
const MANIFEST = { toolkit: "13.0", targets: ["sm_80", "sm_90a"], kernels: KERNELS };

/** What it says of a build with Hopper's kernels, and without the portable ones for bf16. */
export const HOPPER_MANIFEST = {
  kernels: [...KERNELS.filter((name) => !name.includes("bf16")), ...HOPPER_SHAPES.map(({ name }) => name)],
};

/** Both families of kernels that serve bf16 heads: what they are called, and a kernels.json that has one of them. */
export const FAMILIES: readonly (readonly [string, object])[] = [
  ["portable kernels", {}],
  ["Hopper's kernels", HOPPER_MANIFEST],
];

/** Writes kernels.json, and an image of each kernel that it names. */
function writeKernels(folder: string, manifest: typeof MANIFEST): void {
  for (const name of manifest.kernels) writeFileSync(join(folder, `${name}.fatbin`), "fake image\0");
  writeFileSync(join(folder, "kernels.json"), JSON.stringify(manifest));
}

/**
 * Makes the machine when it is first asked for; to be called once, at the top of a test file.
 *
 * @param definitions - for the compiler of its kernels
 */
export function fakeMachine(definitions: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "flashsampling-cuda-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const kernels = join(folder, "kernels");
  let made: Promise<string> | undefined;

  async function make(context: TestContext): Promise<string> {
    const addon = await buildAddon();
    if ("reason" in addon) context.skip(addon.reason);
    // Copies of the driver must not share their variables.
    const options = ["-fPIC", "-shared", "-fno-gnu-unique", "-pthread", ...definitions];
    const built = compileForHost(context, "fake-driver", options);
    copyFileSync(built, join(folder, "libcuda.so"));
    mkdirSync(kernels);
    writeKernels(kernels, MANIFEST);
    return (addon as { path: string }).path;
  }

  return {
    /**
     * Its files.
     *
     * @param context - of the test, which is skipped where there is no C++ compiler
     * @param fault - what its driver fails at: fake-driver.cpp lists them
     * @param manifest - what its kernels.json says otherwise
     */
    async files(context: TestContext, fault = "none", manifest: object = {}): Promise<Files> {
      made ??= make(context);
      const addon = await made;
      const driver = join(folder, `libcuda-${fault}.so`);
      // Never over one that is loaded.
      if (!existsSync(driver)) copyFileSync(join(folder, "libcuda.so"), driver);
      if (Object.keys(manifest).length === 0) return { addon, driver, kernels };
      const own = mkdtempSync(join(folder, "kernels-"));
      writeKernels(own, { ...MANIFEST, ...manifest });
      return { addon, driver, kernels: own };
    },
  };
}
