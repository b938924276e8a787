/**
 * The build: deterministic, from headers that every target can read; the built package; engines that lack something.
 */
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { BackendOpening } from "@flashsampling/core";
import { build } from "esbuild";
import { describe, expect, test, vi } from "vitest";
import {
  compileKernels,
  kernelFolders,
  readKernelTree,
  runCompiler,
  shippedKernels,
} from "../scripts/build-kernels.js";
import { type CpuOptions, cpu, type KernelSource } from "../src/index.js";
import { hasRelaxedSimd, missingRequirement } from "../src/kernels/requirements.js";
import { packageUrl, runFile, runProgram } from "./support/built-package.js";
import { testKernelBytes } from "./support/probe.js";

describe("kernels", () => {
  test.each(shippedKernels)(
    "compile to the same bytes every time: $name",
    async (kernels) => {
      const first = await compileKernels(kernels);
      expect(Buffer.compare(first, testKernelBytes(kernels.name))).toBe(0);
    },
    300_000,
  );

  test.for(shippedKernels)("ship without test entry points: $name", async ({ name }, context) => {
    if (name === "fused-relaxed" && !hasRelaxedSimd()) context.skip("this engine has no relaxed SIMD");
    const module = await WebAssembly.compile(testKernelBytes(name));
    const names = WebAssembly.Module.exports(module).map((entry) => entry.name);
    const memory = ["__heap_base", "__stack_pointer"];
    expect(names.sort()).toEqual([...memory, "measure", "relaxed_simd", "sample", "self_test", "sources"]);
  });

  test("are made of what their build says that it reads: a cached build is then never of other sources", () => {
    const turbo = JSON.parse(readFileSync(new URL("../../../turbo.json", import.meta.url), "utf8"));
    const inputs: string[] = turbo.tasks["@flashsampling/cpu-simd-wasm#build"].inputs;
    const folders = inputs.flatMap((input) => /^\$TURBO_ROOT\$\/kernels\/([^/]+)\/\*\*$/.exec(input)?.[1] ?? []);
    expect(folders).toEqual([...kernelFolders]);
    expect(Object.keys(readKernelTree().kernels as object)).toEqual(folders);
  });

  const headers = readdirSync(new URL("../../../kernels/common", import.meta.url)).filter((name) =>
    name.endsWith(".h"),
  );
  const cuda = [
    ...["clang++", "--target=x86_64-linux-gnu", "-x", "cuda", "--cuda-host-only", "-nocudainc", "-nocudalib"],
    // Stand-ins for what CUDA's own headers declare.
    ...["-include", "cuda.h", "-Wno-unused-command-line-argument"],
  ];
  const cudaDeclarations = `
#define __host__ __attribute__((host))
#define __device__ __attribute__((device))
#define __forceinline__ inline
__host__ __device__ float __fmul_rn(float, float);
__host__ __device__ float __fadd_rn(float, float);
__host__ __device__ float __fdiv_rn(float, float);
__host__ __device__ int __float2int_rz(float);
__host__ __device__ unsigned __float2uint_rz(float);
`;

  test.each([
    ["C", "c", ["clang", "--target=wasm32", "-std=c11"]],
    ["C++", "cpp", ["clang++", "--target=wasm32", "-std=c++17"]],
    ["CUDA, host branches", "cu", cuda],
    ["CUDA, device branches", "cu", [...cuda, "-D__CUDA_ARCH__=800"]],
  ])("headers in kernels/common compile on their own as %s", async (_, ending, command) => {
    for (const header of headers) {
      const name = `alone.${ending}`;
      const files = { ...readKernelTree(), [name]: `#include "common/${header}"\n`, "cuda.h": cudaDeclarations };
      const flags = [
        "-ffreestanding",
        "-ffp-contract=off",
        "-Ikernels",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-fsyntax-only",
      ];
      const problem = await runCompiler([...command, ...flags, name], files).then(
        () => "",
        (error: Error) => `${header}: ${error.message}`,
      );
      expect(problem).toBe("");
    }
  });
});

describe("the built package", () => {
  /** Runs `body` with a sampler and a small head. */
  function runScript(body: string, flags: readonly string[] = []): Promise<string> {
    const script = `
      const sampler = await createSampler({ backends: [cpu({ threads: 2 })] });
      const weights = { vocabSize: 1000, hiddenSize: 4, format: "f32", weight: new Float32Array(4000).fill(1) };
      const head = await sampler.loadLmHead(weights);
      const options = { seed: 1n, position: 0 };
      ${body}`;
    return runProgram(script, flags);
  }

  test("samples, and its sleeping workers let the process exit without dispose", async () => {
    const output = await runScript(`
      const { tokens } = await head.sample(new Float32Array(4).fill(1), options);
      console.log("token", tokens[0]);`);
    expect(output).toMatch(/^token \d+\n$/);
  });

  test("a call in flight keeps the process alive, though nobody waits for it", async () => {
    const output = await runScript(`
      head.sample(new Float32Array(4).fill(1), options).then(({ tokens }) => console.log("token", tokens[0]));`);
    expect(output).toMatch(/^token \d+\n$/);
  });

  test("process.exit works while workers compute", async () => {
    const output = await runScript(`
      head.sample(new Float32Array(4000).fill(1), { ...options, draws: 60000 }).catch(() => {});
      setTimeout(() => { console.log("leaving"); process.exit(0); }, 50);`);
    expect(output).toBe("leaving\n");
  });

  test("dispose frees the weights, though the head is still referred to", async () => {
    const output = await runScript(
      `
      const heads = [];
      const megabytes = 64;
      const weight = new Float32Array(megabytes * 2 ** 18).fill(1);
      const resident = async () => {
        for (let i = 0; i < 3; i++) {
          gc();
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return process.memoryUsage.rss() / 2 ** 20;
      };
      const before = await resident();
      for (let i = 0; i < 5; i++) {
        const large = await sampler.loadLmHead({ vocabSize: megabytes * 2 ** 8, hiddenSize: 1024, format: "f32", weight });
        await large.sample(new Float32Array(1024), options);
        heads.push(large);
        await large.dispose();
      }
      console.log(Math.round((await resident()) - before), heads.length);`,
      ["--expose-gc"],
    );
    expect(Number(output.split(" ")[0])).toBeLessThan(2 * 64);
  });

  /** Draws by an entry of the package, in a process of its own; returns the backend's description and the tokens. */
  async function drawBy(entry: URL, flags: readonly string[] = []): Promise<string[]> {
    const script = `
      const sampler = await createSampler({ backends: [cpu({ threads: 2 })] });
      const weight = Float32Array.from({ length: 16000 }, (_, i) => 5 * Math.sin(i * i));
      const head = await sampler.loadLmHead({ vocabSize: 1000, hiddenSize: 16, format: "f32", weight });
      const { tokens } = await head.sample(new Float32Array(16).fill(1), { seed: 1n, position: 0, draws: 20, topP: 0.9 });
      console.log(sampler.backend.description);
      console.log(tokens.join());`;
    return (await runProgram(script, flags, entry)).split("\n");
  }

  test("in a bundle without the worker's file starts workers from a copy inside", async () => {
    const bundle = new URL("../test-results/bundle/", import.meta.url);
    const dist = new URL("../dist/", import.meta.url);
    rmSync(bundle, { recursive: true, force: true });
    cpSync(dist, bundle, { recursive: true });
    rmSync(new URL("worker.js", bundle));
    const [description, tokens] = await drawBy(packageUrl);
    expect(description).toMatch(/up to 2 threads per head$/);
    expect(await drawBy(new URL("index.js", bundle))).toEqual([description, tokens, ""]);
  });

  test("by URL has no kernels inside, and draws the same tokens", async () => {
    const entry = new URL("../dist/by-url.js", import.meta.url);
    const sizeOf = (url: URL) => statSync(url).size;
    const kernels = testKernelBytes("fused").length + testKernelBytes("fused-relaxed").length;
    expect(sizeOf(packageUrl) - sizeOf(entry)).toBeGreaterThan(kernels);
    expect(await drawBy(entry)).toEqual(await drawBy(packageUrl));
  });

  test.for([
    ["cjs", "node", "by-url.js"],
    ["iife", "browser", "browser-by-url.js"],
  ] as const)(
    "by URL in a bundle without import.meta.url draws by the kernels it is given, and says that it needs them: %s",
    async ([format, platform, entry]) => {
      const outfile = fileURLToPath(new URL(`../test-results/no-meta/${format}.cjs`, import.meta.url));
      const contents = `
      import { readFileSync } from "node:fs";
      import { createSampler } from "@flashsampling/core";
      import { cpu } from "./dist/${entry}";
      (async () => {
        const bytes = (name) => new Uint8Array(readFileSync("dist/" + name));
        const wasm = { baseline: bytes("kernels.wasm"), relaxed: bytes("kernels-relaxed.wasm") };
        console.log((await cpu().open()).reason.message);
        const sampler = await createSampler({ backends: [cpu({ threads: 1, wasm })] });
        const head = await sampler.loadLmHead({ vocabSize: 1, hiddenSize: 1, format: "f32", weight: Float32Array.of(1) });
        console.log((await head.sample(Float32Array.of(1), { seed: 1n, position: 0 })).tokens.join());
        await sampler.dispose();
      })();`;
      const resolveDir = fileURLToPath(new URL("..", import.meta.url));
      const external = ["node:fs"];
      await build({
        stdin: { contents, resolveDir },
        bundle: true,
        format,
        platform,
        external,
        outfile,
        logLevel: "silent",
      });
      const [refusal, tokens] = (await runFile(outfile)).split("\n");
      expect(refusal).toMatch(/no import\.meta\.url.*`wasm`/);
      expect(tokens).toBe("0");
    },
  );

  test("where Node forbids workers has one thread, says so, and draws the same tokens", async () => {
    const flag = ["--permission", "--experimental-permission"].find((name) =>
      process.allowedNodeEnvironmentFlags.has(name),
    );
    const flags = [flag as string, "--allow-fs-read=*", "--no-warnings"];
    const [, tokens] = await drawBy(packageUrl);
    const forbidden = await drawBy(packageUrl, flags);
    expect(forbidden).toEqual([expect.stringMatching(/one thread, the caller's: .*--allow-worker/), tokens, ""]);
    const [allowed] = await drawBy(packageUrl, [...flags, "--allow-worker"]);
    expect(allowed).toMatch(/up to 2 threads per head$/);
  });

  test.each([
    ["kernels.wasm", "fused"],
    ["kernels-relaxed.wasm", "fused-relaxed"],
  ])("has the kernels as files too, under names of their own: %s", async (name, built) => {
    const file = createRequire(import.meta.url).resolve(`@flashsampling/cpu-simd-wasm/${name}`);
    expect(Buffer.compare(readFileSync(file), testKernelBytes(built))).toBe(0);
    const { available } = await cpu({ wasm: pathToFileURL(file) }).open();
    expect(available).toBe(name === "kernels.wasm" || hasRelaxedSimd());
  });

  test.each([
    ["index.js", ["node:fs/promises", "node:os", "node:worker_threads"]],
    ["by-url.js", ["node:fs/promises", "node:os", "node:worker_threads"]],
    ["worker.js", ["node:worker_threads"]],
    ["browser.js", []],
    ["browser-by-url.js", []],
    ["browser-worker.js", []],
  ])("%s names of Node's modules: %j", (file, expected) => {
    const source = readFileSync(new URL(`../dist/${file}`, import.meta.url), "utf8");
    const modules = [...source.matchAll(/["'](node:[a-z_/]+)["']/g)].map(([, module]) => module);
    expect([...new Set(modules)].sort()).toEqual(expected);
  });
});

describe("opening", () => {
  test("this engine has all that is needed", async () => {
    expect(missingRequirement()).toBeUndefined();
    const opening = await cpu({ threads: 3 }).open();
    expect(opening).toMatchObject({ available: true, device: { description: expect.stringContaining("3 threads") } });
  });

  test("a missing part is named", () => {
    const noSimd = { ...WebAssembly, validate: () => false } as typeof WebAssembly;
    const unshared = {
      ...WebAssembly,
      validate: WebAssembly.validate,
      Memory: class {
        buffer = new ArrayBuffer(8);
      },
    };
    const refusing = {
      ...unshared,
      Memory: class {
        constructor() {
          throw new TypeError("shared");
        }
      },
    };
    expect(missingRequirement({})?.code).toBe("NO_WASM");
    expect(missingRequirement({ WebAssembly: noSimd })?.code).toBe("NO_WASM_SIMD");
    for (const engine of [unshared, refusing]) {
      const scope = { WebAssembly: engine as unknown as typeof WebAssembly };
      expect(missingRequirement(scope)?.code).toBe("NO_SHARED_MEMORY");
    }
    expect(missingRequirement({ WebAssembly })).toBeUndefined();
  });

  test("the SIMD probe is a module, and not one without SIMD", () => {
    const seen: Uint8Array[] = [];
    const spy = {
      ...WebAssembly,
      validate: (bytes: Uint8Array) => seen.push(bytes) > 0,
    } as unknown as typeof WebAssembly;
    missingRequirement({ WebAssembly: spy });
    const probe = seen[0] as Uint8Array<ArrayBuffer>;
    expect(WebAssembly.validate(probe)).toBe(true);
    expect([...probe].filter((byte) => byte === 0xfd).length).toBe(1);
  });

  test("kernels by bytes, by URL and as a module; broken ones are a reason, not an exception", async () => {
    const bytes = testKernelBytes("fused");
    const url = new URL("../build/fused.wasm", import.meta.url);
    for (const wasm of [bytes, bytes.buffer, url, await WebAssembly.compile(bytes)]) {
      expect((await cpu({ wasm }).open()).available).toBe(true);
    }
    for (const wasm of [new Uint8Array(8), new URL("file:///nowhere/fused.wasm")]) {
      expect(await cpu({ wasm }).open()).toMatchObject({
        available: false,
        reason: { code: "KERNELS_NOT_LOADED", cause: expect.any(Error) },
      });
    }
    const reasonOf = async (wasm: KernelSource) => {
      const opening = await cpu({ wasm }).open();
      return (opening as Extract<BackendOpening, { available: false }>).reason;
    };
    const { message, cause } = await reasonOf(new Uint8Array(8));
    expect(message).toContain((cause as Error).message);
  });

  test("both files of kernels: the engine decides, and each must be what it is called", async (context) => {
    const both = { baseline: testKernelBytes("fused"), relaxed: testKernelBytes("fused-relaxed") };
    const descriptionOf = async (options: CpuOptions) => {
      const opening = await cpu({ threads: 1, ...options }).open();
      return opening.available ? opening.device.description : opening.reason.message;
    };
    expect(await descriptionOf({ wasm: both })).toBe(await descriptionOf({}));
    expect(await descriptionOf({ wasm: both, relaxedSimd: false })).toBe(await descriptionOf({ relaxedSimd: false }));
    if (!hasRelaxedSimd()) return context.skip("this engine has no relaxed SIMD, so it reads one of them alone");
    const exchanged = { baseline: both.relaxed, relaxed: both.baseline };
    expect(await descriptionOf({ wasm: exchanged })).toMatch(/`wasm\.relaxed` demands.*kernels-relaxed\.wasm/);
    expect(await descriptionOf({ wasm: exchanged, relaxedSimd: false })).toMatch(/forbids.*kernels\.wasm/);
  });

  test.each([
    ["nothing", "", "there are no bytes"],
    ["an HTML page", "\n<!doctype html>", 'it begins with "<", as an HTML page does'],
    ["a pointer to a file", "version https://git-lfs.github.com/spec/v1", "it is a pointer of Git LFS"],
    ["something else", "PK\x03\x04", "its first bytes are 50 4b 03 04"],
  ])("bytes that are not WebAssembly but %s: the message says so", async (_, text, found) => {
    // In the middle of a larger buffer, as Node's Buffers lie.
    const bytes = new TextEncoder().encode(`\0asm${text}\0asm`).subarray(4, 4 + text.length);
    for (const wasm of [bytes, bytes.slice().buffer]) {
      const { reason } = (await cpu({ wasm }).open()) as Extract<BackendOpening, { available: false }>;
      expect(reason.message).toContain(`This is not WebAssembly: ${found}`);
    }
  });

  test("kernels that do not compile for want of relaxed SIMD: the message says which do", async () => {
    const { validate } = WebAssembly;
    const isBaseline = (bytes: BufferSource) => bytes.byteLength < 30 && validate(bytes);
    const spy = vi.spyOn(WebAssembly, "validate").mockImplementation(isBaseline);
    try {
      const messageFor = async (wasm: Uint8Array) => {
        const { reason } = (await cpu({ wasm }).open()) as Extract<BackendOpening, { available: false }>;
        return reason.message;
      };
      // A module, but for what follows its header.
      const broken = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 99);
      expect(await messageFor(broken)).toMatch(
        /no relaxed SIMD.*give kernels\.wasm, or both, `wasm: \{ baseline, relaxed \}`/,
      );
      expect(await messageFor(new Uint8Array(8))).not.toContain("relaxed SIMD");
    } finally {
      spy.mockRestore();
    }
  });

  test("ends at an abort while a server owes the kernels: its answer, or the rest of it", async () => {
    const server = createServer(({ url }, response) => {
      if (url !== "/half.wasm") return;
      response.writeHead(200, { "Content-Length": 1000 });
      response.write("half");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      for (const name of ["silent.wasm", "half.wasm"]) {
        const wasm = new URL(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
        const opening = cpu({ wasm }).open(AbortSignal.timeout(300));
        await expect(opening, name).rejects.toMatchObject({ code: "ABORTED" });
      }
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test("the description says whether relaxed SIMD is used: where there is any, unless it is forbidden", async () => {
    const description = async (options: CpuOptions) =>
      ((await cpu({ threads: 1, ...options }).open()) as Extract<BackendOpening, { available: true }>).device
        .description;
    const relaxed = hasRelaxedSimd() ? "WebAssembly relaxed 128-bit SIMD" : "WebAssembly 128-bit SIMD";
    expect(await description({})).toContain(relaxed);
    expect(await description({ relaxedSimd: false })).toContain("WebAssembly 128-bit SIMD");
    expect(await description({ wasm: testKernelBytes("fused") })).toContain("WebAssembly 128-bit SIMD");
  });

  test("relaxed SIMD that is asked for must be there, and is not taken where it is forbidden", async () => {
    const [asked, forbidden] = [await cpu({ relaxedSimd: true }).open(), { relaxedSimd: false }];
    if (hasRelaxedSimd()) expect(asked.available).toBe(true);
    else expect(asked).toMatchObject({ available: false, reason: { code: "NO_RELAXED_SIMD" } });
    const noRelaxed = { ...WebAssembly, validate: (bytes: Uint8Array) => bytes.length < 30 };
    expect(missingRequirement({ ...globalThis, WebAssembly: noRelaxed as typeof WebAssembly }, true)).toMatchObject({
      code: "NO_RELAXED_SIMD",
    });
    const opening = await cpu({ ...forbidden, wasm: testKernelBytes("fused-relaxed") }).open();
    expect(opening).toMatchObject({ available: false, reason: { code: "KERNELS_NOT_LOADED" } });
    if (hasRelaxedSimd()) {
      const baseline = await cpu({ relaxedSimd: true, wasm: testKernelBytes("fused") }).open();
      expect(baseline).toMatchObject({ available: false, reason: { code: "KERNELS_NOT_LOADED" } });
      expect(baseline).toMatchObject({ reason: { message: expect.stringContaining("kernels-relaxed.wasm") } });
    }
  });

  test("relaxed SIMD that gives wrong sums, as V8 11's behind its flag, is passed over, and said so", async (context) => {
    if (!process.versions.v8.startsWith("11.")) context.skip("this Node's relaxed SIMD is right, or there is none");
    const file = new URL("../build/fused-relaxed.wasm", import.meta.url);
    const program = `
      import { readFileSync } from "node:fs";
      const sampler = await createSampler({ backends: [cpu({ threads: 1 })] });
      console.log(sampler.backend.description);
      await sampler.dispose();
      for (const options of [{ relaxedSimd: true }, { wasm: readFileSync(new URL(${JSON.stringify(file.href)})) }]) {
        const { available, reason } = await cpu(options).open();
        console.log(available, reason.code, reason.message);
      }`;
    const [said, ...refused] = (await runProgram(program, ["--experimental-wasm-relaxed-simd"])).trimEnd().split("\n");
    expect(said).toContain("WebAssembly 128-bit SIMD (this engine's relaxed SIMD gives wrong sums)");
    for (const line of refused) expect(line).toMatch(/^false KERNELS_NOT_LOADED .*wrongly by relaxed SIMD/);
    expect(refused).toHaveLength(2);
  });

  test("kernels of another version, or none at all, are a reason", async () => {
    const nothing = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
    const other = testKernelBytes("fused").slice();
    const memory = new WebAssembly.Memory({ initial: 4, maximum: 4, shared: true });
    const { instance } = await WebAssembly.instantiate(other, { env: { memory } });
    const sources = (instance.exports.sources as () => number)();
    // The number as the operand of i32.const; its lowest bit is turned over.
    const operand = Uint8Array.from({ length: 5 }, (_, i) => ((sources >> (7 * i)) & 0x7f) | (i < 4 ? 0x80 : 0));
    const at = Buffer.from(other).indexOf(operand);
    expect(at).toBeGreaterThan(0);
    (other[at] as number) ^= 1;
    for (const wasm of [nothing, other]) {
      expect(await cpu({ wasm }).open()).toMatchObject({
        available: false,
        reason: { code: "KERNELS_NOT_LOADED", message: expect.stringContaining("kernels.wasm") },
      });
    }
  });

  test.each<[string, unknown, string]>([
    ["threads", { threads: 0 }, "an integer from 1 to 256; got 0."],
    ["threads", { threads: -1 }, "got -1."],
    ["threads", { threads: 1.5 }, "got 1.5."],
    ["threads", { threads: 257 }, "got 257."],
    ["threads", { threads: Number.NaN }, "got NaN."],
    ["threads", { threads: "2" }, 'got "2".'],
    ["threads", { threads: Symbol("2") }, "got Symbol(2)."],
    ["thread", { thread: 3 }, "Known are threads, wasm, activations, relaxedSimd."],
    ["wasm", { wasm: "fused.wasm" }, "a Uint8Array, an ArrayBuffer, a URL or a WebAssembly.Module"],
    ["wasm.baseline", { wasm: {} }, "got undefined."],
    ["wasm", { wasm: null }, "got null."],
    ["wasm.baseline", { wasm: { relaxed: new Uint8Array(8) } }, "a URL or a WebAssembly.Module; got undefined."],
    ["wasm.relaxed", { wasm: { baseline: new Uint8Array(8), relaxed: "relaxed.wasm" } }, 'got "relaxed.wasm".'],
    ["simd", { wasm: { simd: new Uint8Array(8) } }, "Known are baseline, relaxed."],
    ["activations", { activations: "int4" }, '"int8" or "float32"; got "int4".'],
    ["relaxedSimd", { relaxedSimd: 1 }, "a boolean; got 1."],
    ["options", 4, "got 4."],
    ["options", null, "got null."],
  ])("refuses %s: %o", (argument, options, message) => {
    expect(() => cpu(options as CpuOptions)).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT", argument, message: expect.stringContaining(message) }),
    );
  });
});
