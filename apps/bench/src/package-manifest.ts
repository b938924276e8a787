/**
 * Where the package.json of an installed package is.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The path of its package.json. Not every package exports that, so it is looked for above the entry.
 *
 * @param name - of the package
 * @throws Error if it is not installed
 */
export function manifestOf(name: string): string {
  let directory = dirname(createRequire(import.meta.url).resolve(name));
  for (; directory !== dirname(directory); directory = dirname(directory)) {
    const file = join(directory, "package.json");
    if (existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { readonly name?: string }).name === name) {
      return file;
    }
  }
  throw new Error(`The package ${name} is not installed.`);
}
