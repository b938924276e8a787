/**
 * The compiled kernels: the package's, or the caller's own copy.
 */
import { invalidArgument, messageOf, refuseUnknownOptions, tagOf } from "@flashsampling/core/backend";
import sources from "../../build/sources.txt";
import { platform } from "../platform/node.js";
import { hasRelaxedSimd } from "./requirements.js";
import { shippedKernels } from "./shipped.js";

/**
 * A `WebAssembly.Module`. TypeScript knows it by the DOM's declarations alone, which programs for Node leave out, and there too as a type
 * that every object has.
 */
export type CompiledModule = object;

/** Where the kernels come from, if not from the package: their bytes, a URL, or a compiled module. */
export type KernelSource = Uint8Array | ArrayBuffer | URL | CompiledModule;

/** Both files of kernels, of which the engine decides. */
export interface KernelSources {
  /** `kernels.wasm`, for every engine. */
  readonly baseline: KernelSource;
  /** `kernels-relaxed.wasm`, for engines with relaxed SIMD. */
  readonly relaxed: KernelSource;
}

/** Kernels ready to be instantiated. */
export interface LoadedKernels {
  readonly module: WebAssembly.Module;
  /** Whether they use relaxed SIMD. */
  readonly relaxedSimd: boolean;
  /** Whether they could have used relaxed SIMD if this engine's were right. */
  readonly relaxedSimdIsWrong?: boolean | undefined;
  /** First byte of a memory that the module's own data leaves free. */
  readonly heapBase: number;
}

/** Pages that are enough for the module's own data and a stack, to ask it about itself. */
const PROBE_PAGES = 4;

const SOURCE_KINDS = "a Uint8Array, an ArrayBuffer, a URL or a WebAssembly.Module";

/**
 * Checks where the caller says that kernels come from, and reads an object of both once.
 *
 * @param wasm - one source, or both by name
 * @throws FlashSamplingError `INVALID_ARGUMENT` unless kernels can come from it
 */
export function requireKernelSources(wasm: unknown): KernelSource | KernelSources {
  if (isKernelSource(wasm)) return wasm;
  if (tagOf(wasm) !== "Object")
    throw invalidArgument("wasm", `${SOURCE_KINDS}, or { baseline, relaxed } of these`, wasm);
  refuseUnknownOptions(wasm as object, ["baseline", "relaxed"]);
  const { baseline, relaxed } = wasm as Readonly<Record<keyof KernelSources, unknown>>;
  if (!isKernelSource(baseline)) throw invalidArgument("wasm.baseline", SOURCE_KINDS, baseline);
  if (!isKernelSource(relaxed)) throw invalidArgument("wasm.relaxed", SOURCE_KINDS, relaxed);
  return { baseline, relaxed };
}

function isKernelSource(source: unknown): source is KernelSource {
  return ["Uint8Array", "ArrayBuffer", "URL", "WebAssembly.Module"].includes(tagOf(source) ?? "");
}

/**
 * Compiles the kernels.
 *
 * @param source - where they come from, if not from the package
 * @param relaxedSimd - whether they must use relaxed SIMD, or must not; by default they do where the engine has it and it is right
 * @param signal - ends the waiting for a file
 * @throws Error of any kind if they cannot be read, compiled or instantiated, are not the kernels of this version of the package, or
 * not what `relaxedSimd` says
 */
export async function loadKernels(
  source: KernelSource | KernelSources = shippedKernels,
  relaxedSimd?: boolean,
  signal?: AbortSignal,
): Promise<LoadedKernels> {
  const wanted = relaxedSimd ?? hasRelaxedSimd();
  const both = isKernelSource(source) ? undefined : (source as KernelSources);
  const kernels = await probe(await moduleOf(both?.[wanted ? "relaxed" : "baseline"] ?? source, signal));
  // The package's own may come by URL, from a cache of an earlier version.
  if (kernels.sources !== sources) {
    throw new Error(
      "they are not those of this version of the package, which are in its files @flashsampling/cpu-simd-wasm/kernels.wasm and kernels-relaxed.wasm",
    );
  }
  const demanded = both === undefined ? relaxedSimd : wanted;
  if (kernels.relaxedSimd && demanded === false) {
    const by = relaxedSimd === false ? "`relaxedSimd: false`" : "`wasm.baseline`";
    throw new Error(`they use relaxed SIMD, which ${by} forbids; those that do not are in kernels.wasm`);
  }
  if (!kernels.relaxedSimd && demanded === true) {
    const by = relaxedSimd === true ? "`relaxedSimd: true`" : "`wasm.relaxed`";
    throw new Error(`they do not use relaxed SIMD, which ${by} demands; those that do are in kernels-relaxed.wasm`);
  }
  if (kernels.isRight) return kernels;
  if (both !== undefined && relaxedSimd === undefined && kernels.relaxedSimd) {
    return { ...(await loadKernels(both, false, signal)), relaxedSimdIsWrong: true };
  }
  const remedy = kernels.relaxedSimd ? " by relaxed SIMD; use the kernels without it" : "";
  throw new Error(`this engine multiplies integers wrongly${remedy}`);
}

/** Kernels, and the number that stands for what they were built of, as eight hexadecimal digits. */
interface ProbedKernels extends LoadedKernels {
  readonly sources: string;
  /** Whether they pass their own test on this engine. */
  readonly isRight: boolean;
}

async function probe(module: WebAssembly.Module): Promise<ProbedKernels> {
  const memory = new WebAssembly.Memory({ initial: PROBE_PAGES, maximum: PROBE_PAGES, shared: true });
  const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
  // What the caller brought may export anything, or nothing.
  const given = exports as Partial<Record<"sources" | "relaxed_simd" | "self_test", unknown>> &
    Partial<Record<"__heap_base" | "__stack_pointer", WebAssembly.Global<"i32">>>;
  if (given.__stack_pointer !== undefined) given.__stack_pointer.value = memory.buffer.byteLength;
  const call = (value: unknown): unknown => (typeof value === "function" ? value() : undefined);
  return {
    module,
    heapBase: given.__heap_base?.value ?? 0,
    sources: (Number(call(given.sources)) >>> 0).toString(16).padStart(8, "0"),
    relaxedSimd: call(given.relaxed_simd) === 1,
    isRight: call(given.self_test) === 1,
  };
}

async function moduleOf(source: KernelSource, signal: AbortSignal | undefined): Promise<WebAssembly.Module> {
  const kind = tagOf(source);
  if (kind === "WebAssembly.Module") return source as WebAssembly.Module;
  const bytes = kind === "URL" ? await platform.readBytes(source as URL, signal) : (source as BufferSource);
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    const message = messageOf(cause);
    const help = helpFor(message, bytes);
    if (help === undefined) throw cause;
    throw new Error(`${message.replace(/\.?$/, ".")} ${help}`, { cause });
  }
}

/** What to do about bytes that do not compile, if that can be told. */
function helpFor(message: string, bytes: BufferSource): string | undefined {
  if (/\bCSP\b|Content.Security/i.test(message)) {
    return "Add 'wasm-unsafe-eval' to script-src of the page's Content-Security-Policy.";
  }
  const found = otherThanWebAssembly(bytes);
  if (found !== undefined)
    return `This is not WebAssembly: ${found}. Kernels are the package's files kernels.wasm and kernels-relaxed.wasm.`;
  if (hasRelaxedSimd()) return undefined;
  return (
    "This engine has no relaxed SIMD, so kernels-relaxed.wasm does not compile in it: give kernels.wasm, or both, " +
    "`wasm: { baseline, relaxed }`."
  );
}

/** How a module begins: "\\0asm". */
const MAGIC: readonly number[] = [0x00, 0x61, 0x73, 0x6d];

/** What bytes seem to be that do not begin as a module does; `undefined` for those that do. */
function otherThanWebAssembly(source: BufferSource): string | undefined {
  const bytes = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  if (bytes.length === 0) return "there are no bytes";
  const first = [...bytes.subarray(0, MAGIC.length)];
  if (MAGIC.every((byte, index) => byte === first[index])) return undefined;
  const text = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  if (text.startsWith("<"))
    return 'it begins with "<", as an HTML page does, perhaps a server\'s answer to a wrong URL';
  if (text.startsWith("version https://git-lfs")) return "it is a pointer of Git LFS, whose file was not fetched";
  return `its first bytes are ${first.map((byte) => byte.toString(16).padStart(2, "0")).join(" ")}`;
}
