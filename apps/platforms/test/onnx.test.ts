/**
 * Language models in a page, on ONNX Runtime's WebAssembly: one that comes in two parts, and one whose head is taken off in the page. They say
 * what they say in Node.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { loadModel } from "@flashsampling/onnx";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { cachedDecoder, LAYOUTS, SIZES } from "../../../packages/onnx/test/support/cached-decoders.js";
import { tinyTokenizerFiles, VOCAB_SIZE } from "../../../packages/onnx/test/support/tiny-tokenizer.js";
import { generate } from "../src/generate.js";
import { launch, resultOf, SOFTWARE_WEBGPU } from "./support/browsers.js";
import { source } from "./support/bundlers.js";
import { ISOLATED, withSite } from "./support/server.js";

const results = fileURLToPath(new URL("../test-results/onnx", import.meta.url));
/** The model as a whole, and the chat's, which is in two parts. */
const MODELS = {
  whole: join(results, "whole"),
  parts: fileURLToPath(new URL("../../demo/model", import.meta.url)),
} as const;

const site = {
  folders: {
    "": results,
    ort: dirname(createRequire(import.meta.url).resolve("onnxruntime-web/wasm")),
    parts: MODELS.parts,
  },
  pages: { "/": pageOf("onnx.js"), "/webgpu": pageOf("onnx-webgpu.js") },
};

function pageOf(script: string): string {
  return `<!doctype html><meta charset="utf-8"><script type="module" src="/${script}"></script>`;
}

beforeAll(async () => {
  rmSync(results, { recursive: true, force: true });
  const [layout] = LAYOUTS;
  const { tokenizer, tokenizerConfig } = tinyTokenizerFiles();
  const files = {
    "config.json": { vocab_size: VOCAB_SIZE, hidden_size: SIZES.hidden, max_position_embeddings: 1024 },
    "generation_config.json": { eos_token_id: 2 },
    "tokenizer.json": tokenizer,
    "tokenizer_config.json": tokenizerConfig,
    "onnx/model.onnx": cachedDecoder(layout as NonNullable<typeof layout>, { vocab: VOCAB_SIZE, context: 1024 }),
  };
  for (const [name, content] of Object.entries(files)) {
    const path = join(MODELS.whole, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
  }
  await build({
    entryPoints: ["onnx.js", "onnx-webgpu.js"].map((script) => join(source, script)),
    outdir: results,
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
});

test("chromium says what Node says", async (context) => {
  const browser = await launch("chrome", context);
  try {
    for (const name of ["whole", "parts"] as const) {
      const model = await loadModel(MODELS[name], { backends: [cpu({ threads: 2 })] });
      const { sequences } = await generate(model);
      expect(sequences.map(({ tokens }) => tokens.length > 5)).toEqual([true, true]);
      for (const headers of [ISOLATED, {}]) {
        const result = await withSite({ ...site, headers }, (origin) =>
          resultOf(browser, `${origin}/?model=/${name}/`),
        );
        expect(result, `${name}, ${JSON.stringify(headers)}`).toMatchObject({ sequences });
      }
    }
  } finally {
    await browser.close();
  }
});

test("with body and sampler on one GPUDevice chromium says the same, and nothing but tokens leaves the device", {
  timeout: 400_000,
}, async (context) => {
  const browser = await launch("chrome", context, SOFTWARE_WEBGPU.chrome);
  try {
    const model = await loadModel(MODELS.whole, { backends: [cpu({ threads: 2, activations: "float32" })] });
    const { sequences } = await generate(model);
    const result = await withSite(site, (origin) => resultOf(browser, `${origin}/webgpu?model=/whole/`));
    expect(result).toMatchObject({ sequences, places: ["gpu-buffer"] });
  } finally {
    await browser.close();
  }
});
