/**
 * The portable kernels where Hopper's serve: random problems once more, by a folder of kernels that has none of Hopper's.
 */
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readManifest } from "../kernels/manifest.js";
import { HOPPER_SHAPES } from "../plan/hopper.js";
import type { Finding, ProofContext } from "./prove.js";
import { proveRandomProblems } from "./random-problems.js";

/** Tries them, unless there are no other kernels. */
export async function provePortableKernels(context: ProofContext): Promise<Finding> {
  const { files } = context;
  const hoppers = new Set(HOPPER_SHAPES.map(({ name }) => name));
  const manifest = await readManifest(files.kernels);
  const portable = manifest?.kernels.filter((name) => !hoppers.has(name)) ?? [];
  if (manifest === undefined || portable.length === manifest.kernels.length) {
    return { found: "there are no kernels but the portable ones: the random problems were theirs", failures: [] };
  }
  const folder = await mkdtemp(join(tmpdir(), "flashsampling-portable-"));
  try {
    await writeFile(join(folder, "kernels.json"), JSON.stringify({ ...manifest, kernels: portable }));
    for (const name of portable) await symlink(join(files.kernels, `${name}.fatbin`), join(folder, `${name}.fatbin`));
    return await proveRandomProblems({ ...context, files: { ...files, kernels: folder } });
  } finally {
    await rm(folder, { recursive: true });
  }
}
