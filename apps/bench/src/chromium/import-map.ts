/**
 * An import map for packages as they lie on this machine: what a browser finds under their names, by their own `exports`.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { manifestOf } from "../package-manifest.js";

/** A value of `exports`: a path, or values by condition. */
type Target = string | { readonly [condition: string]: Target };

/** Conditions that hold in a browser (https://nodejs.org/api/packages.html#community-conditions-definitions). */
const CONDITIONS = ["browser", "import", "default"];

/** Where packages are, and what the browser is told. */
export interface PackageMap {
  /** Folder of each package, by its name without the scope. */
  readonly folders: Readonly<Record<string, string>>;
  /** URL path by import specifier. */
  readonly imports: Readonly<Record<string, string>>;
}

/** Maps packages to /<name without the scope>/…. */
export function mapPackages(names: readonly string[]): PackageMap {
  const folders: Record<string, string> = {};
  const imports: Record<string, string> = {};
  for (const name of names) {
    const manifest = manifestOf(name);
    const { exports } = JSON.parse(readFileSync(manifest, "utf8")) as { exports: Record<string, Target> };
    const short = name.slice(name.indexOf("/") + 1);
    folders[short] = dirname(manifest);
    for (const [subpath, target] of Object.entries(exports)) {
      const file = browserFile(target);
      if (file !== undefined) imports[join(name, subpath)] = `/${join(short, file)}`;
    }
  }
  return { folders, imports };
}

/** The file that a browser gets: the first whose conditions hold. */
export function browserFile(target: Target): string | undefined {
  if (typeof target === "string") return target;
  for (const [condition, value] of Object.entries(target)) {
    const file = CONDITIONS.includes(condition) ? browserFile(value) : undefined;
    if (file !== undefined) return file;
  }
  return undefined;
}
