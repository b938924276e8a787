/**
 * Modules of Node where there are any. Bundles for browsers see no import of them.
 */

/** The modules of Node that this package uses. */
interface BuiltinModules {
  readonly "node:fs/promises": typeof import("node:fs/promises");
  readonly "node:path": typeof import("node:path");
  readonly "node:vm": typeof import("node:vm");
}

/** A module of Node, or `undefined` where there is no Node. */
export function builtinModule<Name extends keyof BuiltinModules>(name: Name): BuiltinModules[Name] | undefined {
  if (typeof process === "undefined") return undefined;
  return process.getBuiltinModule?.(name) as BuiltinModules[Name] | undefined;
}
