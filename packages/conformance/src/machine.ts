/**
 * What the platform tells about memory, in Node and in browsers.
 */

/** The parts of Node's `process` that are read here. */
interface NodeProcess {
  getBuiltinModule?(name: string): { totalmem?(): number } | undefined;
  memoryUsage?(): { heapUsed: number; external: number };
}

const nodeProcess = (globalThis as { process?: NodeProcess }).process;

/** Memory of the machine in bytes. Browsers tell it in steps and never more than 8 GB, so there it is unknown. */
export function totalMemory(): number | undefined {
  return nodeProcess?.getBuiltinModule?.("node:os")?.totalmem?.();
}

/** Reads the bytes that this process uses on the heap and outside it; undefined where the platform does not tell. */
export function memoryInUse(): (() => number) | undefined {
  const memoryUsage = nodeProcess?.memoryUsage;
  if (memoryUsage === undefined) return undefined;
  return () => {
    const { heapUsed, external } = memoryUsage();
    return heapUsed + external;
  };
}
