/**
 * Compiles the C kernels to WebAssembly with a Clang that is itself WebAssembly: no system compiler, the same bytes on every
 * machine. The build and the tests both call it; a kernel whose sources, flags and compiler did not change is not compiled again.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packageRoot = join(dirname(fileURLToPath(import.meta.url)), "..");
const repositoryRoot = join(packageRoot, "..", "..");
const compilerPackage = join(packageRoot, "node_modules", "@yowasp", "clang", "package.json");

/** Where compiled kernels are kept. */
export const buildDirectory: string = join(packageRoot, "build");

/** One WebAssembly module: its C sources, from the repository's root, and preprocessor definitions. */
export interface KernelModule {
  /** File name without its ending. */
  readonly name: string;
  /** Sources that are compiled; headers are found by themselves. */
  readonly sources: readonly string[];
  /** Preprocessor definitions, `NAME` or `NAME=value`. */
  readonly definitions?: readonly string[];
  /** Whether it may use relaxed SIMD. */
  readonly relaxedSimd?: boolean;
}

const fusedSources = ["kernels/wasm/fused.c", "kernels/wasm/second_look.c", "kernels/wasm/version.c"];

const probeSources = ["packages/cpu-simd-wasm/test/kernels/probe.c"];

/** The modules that ship: for every engine with SIMD, and for those with relaxed SIMD. */
export const shippedKernels: readonly KernelModule[] = [
  { name: "fused", sources: fusedSources },
  { name: "fused-relaxed", sources: fusedSources, relaxedSimd: true },
];

/** Modules that only tests load. */
export const testKernels: readonly KernelModule[] = [
  { name: "instrumented", sources: fusedSources, definitions: ["INSTRUMENT"] },
  { name: "tiny-frontier", sources: fusedSources, definitions: ["FS_FRONTIER_LIMIT=2"] },
  { name: "probe", sources: probeSources },
  { name: "probe-relaxed", sources: probeSources, relaxedSimd: true },
];

const compileFlags = [
  "--target=wasm32",
  "-std=c17",
  "-O3",
  "-ffreestanding",
  "-ffp-contract=off",
  "-msimd128",
  "-matomics",
  "-mbulk-memory",
  "-mmutable-globals",
  "-Ikernels",
  "-Wall",
  "-Wextra",
  "-Werror",
];

// The memory is the host's: shared by all workers, up to 4 GiB. Every worker sets __stack_pointer to a stack of its own, so the
// linker's is empty.
const linkFlags = [
  "-nostdlib",
  "-Wl,--no-entry,--import-memory,--shared-memory,--max-memory=4294967296,--strip-all,-z,stack-size=0",
  "-Wl,--export=__stack_pointer,--export=__heap_base",
];

type Tree = { [name: string]: Tree | string | Uint8Array };

/** All C files below `directory`, as the compiler's virtual file system. */
function readSources(directory: string): Tree {
  const tree: Tree = {};
  for (const entry of readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) tree[entry.name] = readSources(path);
    else if (/\.[ch]$/.test(entry.name)) tree[entry.name] = readFileSync(path, "utf8");
  }
  return tree;
}

/** Folders of `kernels` that these kernels are made of; the inputs of the package's build in turbo.json name the same. */
export const kernelFolders = ["common", "wasm"] as const;

/** Everything that a compilation may read, below the repository's root. */
export function readKernelTree(): Tree {
  return {
    kernels: Object.fromEntries(
      kernelFolders.map((name) => [name, readSources(join(repositoryRoot, "kernels", name))]),
    ),
    packages: { "cpu-simd-wasm": { test: { kernels: readSources(join(packageRoot, "test", "kernels")) } } },
  };
}

/**
 * Runs Clang.
 *
 * @param command - `clang` or `clang++`, and its arguments
 * @param files - the virtual file system
 * @returns the files afterwards
 */
export async function runCompiler(command: readonly string[], files: Tree): Promise<Tree> {
  const { runClang } = (await import("@yowasp/clang")) as unknown as {
    runClang(args: string[] | null, files: Tree, options: object): Promise<Tree>;
  };
  // The first run loads the compiler, and would tell standard output about it.
  await runClang(null, {}, { fetchProgress: () => {} });
  const decoder = new TextDecoder();
  let messages = "";
  const collect = (bytes: Uint8Array | null) => {
    if (bytes !== null) messages += decoder.decode(bytes, { stream: true });
  };
  try {
    return await runClang([...command], files, { stdout: collect, stderr: collect });
  } catch (cause) {
    throw new Error(`${command.join(" ")} failed:\n${messages}`, { cause });
  }
}

/** Eight hexadecimal digits that stand for what the kernels are built of: modules answer with them, and the package knows its own. */
function sourcesOf({ kernels }: Tree): string {
  return createHash("sha256").update(JSON.stringify(kernels)).digest("hex").slice(0, 8);
}

/** Compiles one module and returns its bytes. */
export async function compileKernels(module: KernelModule): Promise<Uint8Array> {
  const tree = readKernelTree();
  const definitions = [`FS_SOURCES=0x${sourcesOf(tree)}u`, ...(module.definitions ?? [])].map((name) => `-D${name}`);
  const flags = module.relaxedSimd ? [...compileFlags, "-mrelaxed-simd"] : compileFlags;
  const command = ["clang", ...flags, ...definitions, ...linkFlags, "-o", "out.wasm", ...module.sources];
  const files = await runCompiler(command, tree);
  return files["out.wasm"] as Uint8Array;
}

/**
 * Brings modules in {@link buildDirectory} up to date, and `sources.txt`, which says what they are built of.
 *
 * @param modules - what to build
 */
export async function buildKernels(modules: readonly KernelModule[]): Promise<void> {
  mkdirSync(buildDirectory, { recursive: true });
  writeFileSync(join(buildDirectory, "sources.txt"), sourcesOf(readKernelTree()));
  for (const module of modules) {
    const key = createHash("sha256")
      .update(JSON.stringify([module, compileFlags, linkFlags, readKernelTree()]))
      .update(readFileSync(compilerPackage))
      .digest("hex");
    const output = join(buildDirectory, `${module.name}.wasm`);
    const stamp = join(buildDirectory, `${module.name}.sha256`);
    if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === key) continue;
    const bytes = await compileKernels(module);
    // By a rename, because a build and a test run may do this at the same time.
    writeFileSync(`${output}.${process.pid}`, bytes);
    renameSync(`${output}.${process.pid}`, output);
    writeFileSync(stamp, key);
  }
}
