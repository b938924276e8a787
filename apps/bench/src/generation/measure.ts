/**
 * What the process of a generator does: opens it, warms it up, times every token, tells its peak of memory.
 */
import type { Generator, GeneratorOpening } from "./generators/generator.js";
import type { GenerationReport, GenerationTask, SettingSamples } from "./messages.js";
import type { GeneratorId } from "./problem.js";

/** Each is loaded by its own process alone: what another needs is not to count as its memory. */
const OPEN: Readonly<Record<GeneratorId, (opening: GeneratorOpening) => Promise<Generator>>> = {
  flashsampling: async (opening) => (await import("./generators/flash-sampling.js")).openFlashSampling(opening),
  plain: async (opening) => (await import("./generators/plain.js")).openPlain(opening),
  "plain-sort": async (opening) => (await import("./generators/plain.js")).openPlainWithSort(opening),
  transformers: async (opening) => (await import("./generators/transformers.js")).openTransformers(opening),
};

/** Does a task. */
export async function measureGeneration(task: GenerationTask): Promise<GenerationReport> {
  const { generator, settings, budget, shape } = task;
  const started = performance.now();
  const opened = await OPEN[generator](task);
  const loadMs = performance.now() - started;
  const samples: SettingSamples[] = [];
  for (const setting of settings) {
    await opened.generate(setting, budget.warmUpTokens, () => {});
    const tokens: number[] = [];
    const firstTokens: number[] = [];
    for (let text = 0; text < budget.texts; text++) {
      let before = performance.now();
      let count = 0;
      await opened.generate(setting, budget.tokens, (token) => {
        if (!(token >= 0 && token < shape.vocabSize)) throw new Error(`It drew ${token}, which is no token.`);
        const now = performance.now();
        (count === 0 ? firstTokens : tokens).push(now - before);
        before = now;
        count++;
      });
      if (count !== budget.tokens) throw new Error(`It drew ${count} tokens instead of ${budget.tokens}.`);
    }
    samples.push({ setting, tokens, firstTokens });
  }
  // maxRSS is in kilobytes.
  return { type: "done", samples, loadMs, peakBytes: 1024 * process.resourceUsage().maxRSS, notes: opened.notes() };
}
