import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FORMATS, type Shape } from "../../src/plan/problem.js";
import { type HeadFiles, writeHeadFiles } from "../../src/problem/head-files.js";
import { MadeHead } from "../../src/problem/made-head.js";

/** The files of a small made head, in a temporary directory that the caller removes. */
export async function madeFiles(shape: Shape): Promise<HeadFiles> {
  const directory = mkdtempSync(join(tmpdir(), "flashsampling-bench-"));
  const files: HeadFiles = { directory, shape, logits: ["zipf", "gaussian"] };
  await writeHeadFiles(new MadeHead(shape), files, FORMATS, new AbortController().signal);
  return files;
}
