/**
 * The files that are no JavaScript: the addon, the kernels, the driver.
 */
import { fileURLToPath } from "node:url";

/** Where they lie. */
export interface Files {
  /** The addon for this platform. */
  readonly addon: string;
  /** The folder of the compiled kernels and their kernels.json. */
  readonly kernels: string;
  /** The driver: a path, or a name that the loader looks for. */
  readonly driver: string;
}

/** Those of this package, beside its built JavaScript. */
export function shippedFiles(): Files {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  return {
    addon: at(`./addon-${process.platform}-${process.arch}.node`),
    kernels: at("./kernels"),
    driver: "libcuda.so.1",
  };
}
