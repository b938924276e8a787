// The packages as npm would publish them, type-checked in a user's program: by the oldest TypeScript that the pages name and by the
// workspace's, with Node's types and with the DOM's, declarations of libraries included.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type TypeScript from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const packages = path("../../../packages");
const pnpm = path("../../../node_modules/pnpm/bin/pnpm.cjs");
const consumer = path("../test-results/consumer");
const program = join(consumer, "program.mts");

/** Every entry of every package, and what would pass unseen if a type that a declaration names did not exist: it would be `any`. */
function programFor(entries: readonly string[]): string {
  return `
${entries.map((entry, i) => `import * as entry${i} from "${entry}";`).join("\n")}
import { createSampler, type SampleResult } from "@flashsampling/core";
import { cpu } from "@flashsampling/cpu-simd-wasm";

export const entries = [${entries.map((_, i) => `entry${i}`).join(", ")}];
export async function draw(signal: AbortSignal): Promise<Uint32Array> {
  const sampler = await createSampler({ backends: [cpu({ threads: 2, wasm: new Uint8Array(8) })], signal });
  const result: SampleResult = await sampler.sampleLogits(new Float32Array(8), { seed: 1n, position: 0 });
  await sampler[Symbol.asyncDispose]();
  return result.tokens;
}
// @ts-expect-error: a number is no kernel
cpu({ wasm: 5 });
// @ts-expect-error: a string is no seed
export const options: import("@flashsampling/core").SampleOptions = { seed: "1" };
`;
}

beforeAll(() => {
  rmSync(consumer, { recursive: true, force: true });
  const folders = readdirSync(packages).filter((name) => {
    const file = join(packages, name, "package.json");
    return existsSync(file) && JSON.parse(readFileSync(file, "utf8")).private !== true;
  });
  const entries = folders.flatMap((folder) => {
    const target = join(consumer, "node_modules/@flashsampling", folder);
    mkdirSync(target, { recursive: true });
    const pack = [pnpm, "pack", "--out", join(target, "package.tgz")];
    execFileSync(process.execPath, pack, { cwd: join(packages, folder), stdio: "pipe" });
    execFileSync("tar", ["-xzf", "package.tgz", "--strip-components=1"], { cwd: target });
    const { name, exports } = JSON.parse(readFileSync(join(target, "package.json"), "utf8"));
    return Object.entries(exports)
      .filter(([, target]) => (target as { types?: string }).types !== undefined)
      .map(([entry]) => name + entry.slice(1));
  });
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(program, programFor(entries));
});

it("carry the licence, and name no version that only this workspace knows", () => {
  const scope = join(consumer, "node_modules/@flashsampling");
  for (const folder of readdirSync(scope)) {
    expect(readFileSync(join(scope, folder, "LICENSE"), "utf8")).toContain("Apache License");
    expect(readFileSync(join(scope, folder, "package.json"), "utf8")).not.toMatch(/"(workspace|catalog):/);
  }
});

describe.each([
  ["the oldest TypeScript", "typescript-oldest"],
  ["the workspace's TypeScript", "typescript"],
])("%s", (_, compiler) => {
  const ts: typeof TypeScript = require(compiler);

  it.each([
    ["Node's types", { lib: ["lib.es2022.d.ts"], types: ["node"] }],
    ["the DOM's", { lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], types: [] }],
  ])(`(${ts.version}) takes the packages with %s`, (_, environment) => {
    const options: TypeScript.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      typeRoots: [join(dirname(require.resolve("@types/node/package.json")), "..")],
      ...environment,
    };
    const problems = ts.getPreEmitDiagnostics(ts.createProgram([program], options)).map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(problems).toEqual([]);
  });
});
