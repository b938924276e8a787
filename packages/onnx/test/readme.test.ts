// The example in README.md, as printed, in a folder with a small model.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decoder, FORMS, type HeadForm, VOCAB } from "./support/decoders.js";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const home = process.cwd();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "split-"));
  writeFileSync(join(folder, "model.onnx"), decoder(FORMS[0] as HeadForm));
  process.env.ORT_DISABLE_TELEMETRY = "1";
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test("the example on the page runs as printed", async () => {
  const examples = [...readFileSync(path("../README.md"), "utf8").matchAll(/^```js\n(.*?)^```$/gms)];
  expect(examples).toHaveLength(1);
  mkdirSync(path("../test-results"), { recursive: true });
  const file = path("../test-results/readme-example.mjs");
  writeFileSync(file, `${examples[0]?.[1]}\nexport { body, head, sampler, tokens };\n`);
  const { body, head, sampler, tokens } = await import(pathToFileURL(file).href);
  expect(tokens.length).toBe(1);
  expect(tokens[0]).toBeLessThan(VOCAB);
  // The weights of embedding and head have 24 KB each: one stays in the model's file, the other is the head.
  expect(statSync(join(folder, "body.onnx")).size).toBeLessThan(2000);
  await head.dispose();
  await sampler.dispose();
  await body.release();
});
