// JSON that follows a schema: XGrammar says at each step which tokens may come next, and FlashSampling draws among them.
//
//   node apps/examples/src/json-schema.mjs "Tell me a story about a fox"

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { loadModel } from "@flashsampling/onnx";

const [message = "Tell me a story about a fox"] = process.argv.slice(2);
const directory = fileURLToPath(new URL("../../demo/model", import.meta.url));
const schema = {
  type: "object",
  properties: {
    hero: { enum: ["fox", "owl", "bear"] },
    age: { type: "integer", minimum: 1, maximum: 99 },
    brave: { type: "boolean" },
    friends: { type: "array", items: { enum: ["hen", "frog", "mole"] }, maxItems: 3 },
  },
  required: ["hero", "age", "brave", "friends"],
};

const model = await loadModel(directory, { backends: [cpu()] });
const grammar = await jsonSchemaGrammar(model, directory, schema);
const reply = model.generate([{ role: "user", content: message }], {
  grammar,
  temperature: 0.8,
  seed: 7,
  maxTokens: 200,
});
for await (const { text } of reply) process.stdout.write(text);
console.log();
await model.dispose();

/**
 * A grammar for `generate`.
 *
 * @param {import("@flashsampling/onnx").LanguageModel} model
 * @param {string} directory - of the model, whose tokenizer is of the byte-level kind
 * @param {object} schema - JSON Schema
 * @returns {Promise<import("@flashsampling/onnx").Grammar>}
 */
async function jsonSchemaGrammar(model, directory, schema) {
  const { GrammarCompiler, GrammarMatcher, TokenizerInfo } = loadXGrammar();
  const { added_tokens, model: tokenizer } = JSON.parse(readFileSync(join(directory, "tokenizer.json"), "utf8"));
  const vocabulary = new Array(model.vocabSize).fill("");
  for (const [token, id] of Object.entries(tokenizer.vocab)) vocabulary[id] = token;
  for (const { id, content } of added_tokens) vocabulary[id] = content;
  const info = await TokenizerInfo.createTokenizerInfo(vocabulary, "byte_level", false, model.vocabSize, [
    ...model.endTokens,
  ]);
  const compiler = await GrammarCompiler.createGrammarCompiler(info);
  const compiled = await compiler.compileJSONSchema(JSON.stringify(schema), false);
  return {
    begin: () => {
      const opening = GrammarMatcher.createGrammarMatcher(compiled);
      return {
        allowedTokens: async () => new Uint32Array((await (await opening).getNextTokenBitmask()).buffer),
        accept: async (token) => void (await opening).acceptToken(token),
      };
    },
  };
}

/**
 * XGrammar's package calls itself an ES module and is a CommonJS one. Bundlers find out, so there `import` does; Node takes it at its word.
 *
 * @returns {typeof import("@mlc-ai/web-xgrammar")}
 */
function loadXGrammar() {
  const require = createRequire(import.meta.url);
  const file = require.resolve("@mlc-ai/web-xgrammar");
  const module = { exports: /** @type {any} */ ({}) };
  const load = new Function("module", "exports", "require", "__filename", readFileSync(file, "utf8"));
  load(module, module.exports, require, file);
  return module.exports;
}
