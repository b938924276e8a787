/**
 * The chart of whole models: for each head the times of everyone from one token to the next.
 */
import { drawDots, grouped } from "../chart/dot-chart.js";
import { headsOf, measurementOf } from "./aims.js";
import { requirePresentable } from "./page.js";
import { GENERATORS, type GeneratorId } from "./problem.js";
import type { GenerationResults } from "./results.js";

/**
 * The chart as an SVG.
 *
 * @throws Error if the run was interrupted, or if nothing of FlashSampling was measured
 */
export function generationChart(results: GenerationResults): string {
  requirePresentable(results);
  const { model, machine, threads, rounds, date } = results;
  const rows = headsOf(results).flatMap((head) =>
    (Object.keys(GENERATORS) as GeneratorId[]).flatMap((generator) => {
      const time = (setting: "temperature" | "top-p") => measurementOf(results, generator, head, setting)?.token.median;
      const [dot, diamond] = [time("temperature"), time("top-p")];
      if (dot === undefined && diamond === undefined) return [];
      const isOurs = generator === "flashsampling";
      return [{ group: `${head} head`, label: GENERATORS[generator].label, isOurs, dot, diamond }];
    }),
  );
  const labels = Object.values(GENERATORS).map(({ label }) => label);
  return drawDots({
    title: `From one token to the next: a model shaped like ${model.name}, V = ${grouped(model.vocabSize)}`,
    rows,
    labels: labels.filter((label) => rows.some((row) => row.label === label)),
    legend: { dot: "temperature alone", diamond: "with top-p 0.95" },
    missing: "not measured",
    axis: "milliseconds per token, on a logarithmic scale; less is better",
    notes: [
      `Medians of all tokens of ${rounds} ${rounds === 1 ? "round" : "rounds"} of fresh processes. The body has 4 bits and is the same under each head.`,
      "Blue is FlashSampling. transformers.js ignores top_p.",
      `${machine.cpu}, ${threads} ${threads === 1 ? "thread" : "threads"}, Node ${machine.node}, ${date.slice(0, 10)}`,
    ],
  });
}
