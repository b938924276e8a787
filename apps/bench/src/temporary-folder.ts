/**
 * A folder for the files of a run, which are large: below node_modules, so that no tool looks into it, and removed even if a run is killed,
 * by the next one.
 */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes the folder of this process, and removes what killed runs have left.
 *
 * @param root - the repository
 */
export function temporaryFolder(root: string): string {
  const parent = join(root, "node_modules/.cache/flashsampling/bench");
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (!isRunning(Number(name))) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const directory = join(parent, `${process.pid}`);
  mkdirSync(directory, { recursive: true });
  return directory;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
