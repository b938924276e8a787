// An example that stands on a page, type-checked under the workspace's strict settings and run against the built packages. Pages leave
// out where a model's numbers come from, so they are put in front of it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The TypeScript examples of a page, named from the root of the repository. */
export function examplesOn(page: string): string[] {
  const text = readFileSync(path(`../../../../${page}`), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
}

/** An example as a module: what is given, the example as printed, and the names that the test looks at. */
export function writeExample(page: string, given: string, example: string, names: readonly string[]): string {
  const file = path(`../../test-results/${basename(page, ".md").toLowerCase()}-example.ts`);
  mkdirSync(path("../../test-results"), { recursive: true });
  writeFileSync(file, `${given}\n${example}\nexport { ${names.join(", ")} };\n`);
  return file;
}

/** What the compiler has to say against files. */
export function typeErrors(...files: string[]): string[] {
  const { config } = ts.readConfigFile(path("../../tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path("../.."));
  const program = ts.createProgram(files, options);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
