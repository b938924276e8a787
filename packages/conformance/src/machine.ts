/**
 * What the platform tells about memory, in Node and in browsers.
 */

/** The parts of Node that are read here. */
interface NodeProcess {
  getBuiltinModule?(name: "node:os"): { totalmem(): number };
  getBuiltinModule?(name: "node:v8"): { setFlagsFromString(flags: string): void };
  getBuiltinModule?(name: "node:vm"): { runInNewContext(code: string): unknown };
  memoryUsage(): { heapUsed: number; external: number };
}

const { process: nodeProcess, gc: exposedGc } = globalThis as { process?: Partial<NodeProcess>; gc?: () => void };

/** Memory of the machine in bytes. Browsers tell it in steps and never more than 8 GB, so there it is unknown. */
export function totalMemory(): number | undefined {
  return nodeProcess?.getBuiltinModule?.("node:os").totalmem();
}

/**
 * Reads the bytes that this process uses on the heap and outside it, garbage not counted; undefined where the platform does not tell,
 * or cannot collect its garbage on demand.
 */
export function memoryInUse(): (() => Promise<number>) | undefined {
  const memoryUsage = nodeProcess?.memoryUsage;
  if (memoryUsage === undefined) return undefined;
  let collect = exposedGc;
  return async () => {
    collect ??= exposeGc();
    // Finalisers run between the collections, and free what arrays held outside the heap.
    for (let i = 0; i < 3; i++) {
      collect?.();
      await new Promise((resolve) => setTimeout(resolve));
    }
    const { heapUsed, external } = memoryUsage();
    return heapUsed + external;
  };
}

/** V8's collector, which a new context sees once the flag is set. */
function exposeGc(): (() => void) | undefined {
  nodeProcess?.getBuiltinModule?.("node:v8").setFlagsFromString("--expose-gc");
  return nodeProcess?.getBuiltinModule?.("node:vm").runInNewContext("gc") as (() => void) | undefined;
}
