/**
 * Programs that use the built package, each in a process of its own.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The built package's entry. */
export const packageUrl: URL = new URL("../../dist/index.js", import.meta.url);

/**
 * Runs a program to its end.
 *
 * @param body - statements, after imports of `createSampler`, `cpu` and `reference`
 * @param flags - of Node
 * @param entry - the package's entry, if not the one that was built
 * @returns its standard output
 */
export async function runProgram(body: string, flags: readonly string[] = [], entry = packageUrl): Promise<string> {
  const script = `
    import { createSampler } from "@flashsampling/core";
    import { reference } from "@flashsampling/core/reference";
    import { cpu } from ${JSON.stringify(entry.href)};
    ${body}`;
  return runNode([...flags, "--input-type=module", "-e", script]);
}

/** Runs a program that is a file already, and returns its standard output. */
export function runFile(path: string): Promise<string> {
  return runNode([path]);
}

async function runNode(args: readonly string[]): Promise<string> {
  const options = { cwd: new URL("../..", import.meta.url), timeout: 600_000 };
  return (await run(process.execPath, args, options)).stdout;
}
