// The example in README.md, taken from the page as it stands: it must type-check under the workspace's strict settings and
// run against the built packages. The page leaves out where a model's numbers come from, so they are put in front of it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";

const VOCAB_SIZE = 5000;
const GIVEN = `
const vocabSize = ${VOCAB_SIZE};
const hiddenSize = 64;
const wave = (length: number, step: number) => Float32Array.from({ length }, (_, i) => Math.sin(i * step));
const weight = wave(vocabSize * hiddenSize, 12.9898);
const hidden = wave(2 * hiddenSize, 78.233);
`;

const readme = readFileSync(path("../../../README.md"), "utf8");
const examples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);

describe("README.md", () => {
  it("has one example, of at most fifteen lines", () => {
    expect(examples).toHaveLength(1);
    expect(examples[0]?.trim().split("\n").length).toBeLessThanOrEqual(15);
  });

  it("has an example that type-checks and runs as printed", async () => {
    const file = path("../test-results/readme-example.ts");
    mkdirSync(path("../test-results"), { recursive: true });
    writeFileSync(file, `${GIVEN}\n${examples[0]}\nexport { out };\n`);
    expect(typeErrors(file)).toEqual([]);

    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const { out } = await import(file);
    expect(out.tokens).toBeInstanceOf(Uint32Array);
    expect(out.tokens).toHaveLength(2);
    for (const token of out.tokens) expect(token).toBeLessThan(VOCAB_SIZE);
    expect(log.mock.calls).toEqual([[out.tokens]]);
  });
});

function typeErrors(file: string): string[] {
  const { config } = ts.readConfigFile(path("../tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path(".."));
  const program = ts.createProgram([file], options);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
