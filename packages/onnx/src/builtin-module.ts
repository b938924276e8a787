/**
 * Modules of Node where there are any. Bundles for browsers see no import of them.
 */
import { FlashSamplingError } from "@flashsampling/core";

/** The modules of Node that this package uses. */
interface BuiltinModules {
  readonly "node:fs/promises": typeof import("node:fs/promises");
  readonly "node:path": typeof import("node:path");
  readonly "node:vm": typeof import("node:vm");
}

/** Whether this is Node, or what takes itself for it: Deno and Bun. */
export function isNode(): boolean {
  return typeof process !== "undefined" && process.versions?.node !== undefined;
}

/**
 * A module of Node, or `undefined` where there is no Node.
 *
 * @throws FlashSamplingError `UNSUPPORTED` in a Node that is too old to be asked: without its modules, time limits would be none
 */
export function builtinModule<Name extends keyof BuiltinModules>(name: Name): BuiltinModules[Name] | undefined {
  if (!isNode()) return undefined;
  if (process.getBuiltinModule === undefined) {
    const message = `@flashsampling/onnx needs process.getBuiltinModule: Node 20.16 or later; this is ${process.version}.`;
    throw new FlashSamplingError("UNSUPPORTED", message);
  }
  return process.getBuiltinModule(name) as BuiltinModules[Name] | undefined;
}
