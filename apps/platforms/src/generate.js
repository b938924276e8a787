// @ts-check
/**
 * Generates two short texts. Wherever it runs, they are the same.
 *
 * @param {import("@flashsampling/onnx").LanguageModel} model - is disposed of
 */
export async function generate(model) {
  const settings = { temperature: 0.8, topP: 0.95, minP: 0.02, repetitionPenalty: 1.1, seed: 7n, maxTokens: 40, n: 2 };
  const generation = model.generate([{ role: "user", content: "Tell me a story about a fox" }], settings);
  let pieces = 0;
  for (;;) {
    const next = await generation.next();
    if (!next.done) pieces++;
    else {
      const { description } = model.backend;
      await model.dispose();
      return { description, pieces, sequences: next.value.sequences };
    }
  }
}
