/**
 * The documentation's page about whole models, from results: every number on it is one of theirs, and none is written by hand.
 */
import { grouped } from "../chart/dot-chart.js";
import { formatMs } from "../report/format-table.js";
import {
  AIM_HEADER,
  aimRows,
  markdownTable,
  onWhich,
  SETTING_NAMES,
  threadsInWords,
  timed,
  WRITTEN_BY,
} from "../report/markdown.js";
import { generationAims, headsOf, measurementOf } from "./aims.js";
import { GENERATION_SETTINGS, GENERATORS, type GeneratorId, HEADS, type Head } from "./problem.js";
import type { GenerationResults } from "./results.js";

const MEBIBYTE = 2 ** 20;

/**
 * The page in Markdown.
 *
 * @param results - of a whole run; FlashSampling takes part in it
 * @param chart - path of the chart, relative to the page
 * @throws Error if the run was interrupted, or if nothing of FlashSampling was measured
 */
export function formatGenerationPage(results: GenerationResults, chart: string): string {
  requirePresentable(results);
  const heads = headsOf(results).map((head) => `## ${head} head: ${HEADS[head]}\n\n${headTable(results, head)}`);
  return [introduction(results, chart), ...heads, unmeasured(results), aims(results)]
    .filter((part) => part !== "")
    .join("\n");
}

/** @throws Error if the run was interrupted, or if nothing of FlashSampling was measured */
export function requirePresentable({ complete, measurements }: GenerationResults): void {
  if (!complete) throw new Error("The results are of a run that was interrupted.");
  if (measurements.some(({ generator }) => generator === "flashsampling")) return;
  throw new Error("The results have no measurement of FlashSampling.");
}

function introduction(results: GenerationResults, chart: string): string {
  const { model, threads, rounds, promptTokens, textTokens } = results;
  const shape = `${model.layers} layers, D = ${grouped(model.hiddenSize)}, V = ${grouped(model.vocabSize)}`;
  return `---
title: How fast whole models are
---

${WRITTEN_BY}

# How fast whole models are

From one token to the next, of a model with random weights that is shaped like ${model.name} (${shape}; a body of 4 bits),
${onWhich(results, `${threadsInWords(threads)} for everyone`)} Milliseconds are medians of all tokens of ${rounds} ${rounds === 1 ? "round" : "rounds"} of fresh processes, in texts of ${textTokens}
tokens after a prompt of ${promptTokens}. [The benchmark](../apps/bench/README.md#whole-models) says who takes part, what they do and how it is timed, and runs on
your machine too.

![Times of FlashSampling and others from one token to the next](${chart})
`;
}

function headTable(results: GenerationResults, head: Head): string {
  const time = (generator: GeneratorId, setting: (typeof GENERATION_SETTINGS)[number]) =>
    measurementOf(results, generator, head, setting)?.token.median;
  const lines = (Object.keys(GENERATORS) as GeneratorId[]).flatMap((generator) => {
    const found = results.processes.find((one) => one.generator === generator && one.head === head);
    if (found === undefined) return [];
    const isOurs = generator === "flashsampling";
    const { label } = GENERATORS[generator];
    const first = GENERATION_SETTINGS.map((setting) => measurementOf(results, generator, head, setting)?.firstToken);
    return [
      [
        isOurs ? `**${label}**` : label,
        ...GENERATION_SETTINGS.map((setting) =>
          timed(time(generator, setting), isOurs ? undefined : time("flashsampling", setting), 2),
        ),
        formatMs(first.find((times) => times !== undefined)?.median ?? Number.NaN),
        (found.peakBytes / MEBIBYTE).toFixed(0),
        (found.loadMs / 1000).toFixed(1),
      ],
    ];
  });
  const settings = GENERATION_SETTINGS.map((setting) => SETTING_NAMES[setting]);
  return markdownTable(["", ...settings, "first token", "peak memory, MiB", "loading, s"], lines);
}

function unmeasured({ failures }: GenerationResults): string {
  const lines = Object.entries(failures).map(([what, reason]) => `- ${what}: ${reason.replaceAll("\n", " ")}\n`);
  return lines.length === 0 ? "" : `Not measured:\n\n${lines.join("")}`;
}

function aims(results: GenerationResults): string {
  const lines = aimRows(generationAims(results));
  if (lines.length === 0) return "";
  return `## What it aims at\n\n${markdownTable(AIM_HEADER, lines)}`;
}
