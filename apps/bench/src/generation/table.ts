/**
 * The report that people read: a line for each head and generator, what was not measured, and the aims.
 */
import { formatMs, formatTable } from "../report/format-table.js";
import { AIM_HEADER, aimRows } from "../report/markdown.js";
import { generationAims, headsOf, measurementOf } from "./aims.js";
import { GENERATION_SETTINGS, GENERATORS, type GeneratorId, type Head } from "./problem.js";
import type { GenerationResults } from "./results.js";

const IDS = Object.keys(GENERATORS) as GeneratorId[];
const MEBIBYTE = 2 ** 20;

/** The whole report. */
export function formatGenerationReport(results: GenerationResults): string {
  const { model, threads, promptTokens, textTokens, failures } = results;
  const heads = headsOf(results);
  const shape = `${model.layers} layers, D = ${model.hiddenSize}, V = ${model.vocabSize}`;
  const parts = [
    `Like ${model.name}: ${shape}; ${threads} ${threads === 1 ? "thread" : "threads"}. Milliseconds from one token to the next, in texts ` +
      `of ${textTokens} after a prompt of ${promptTokens}.\n`,
    ...heads.map((head) => headTable(results, head)),
  ];
  parts.push("transformers.js ignores top_p, so it has no time with it.\n");
  const missing = Object.entries(failures).map(([what, reason]) => `  ${what}: ${reason}\n`);
  if (missing.length > 0) parts.push(`Not measured:\n${missing.join("")}`);
  const rows = aimRows(generationAims(results));
  if (rows.length > 0) parts.push(`Aims:\n${formatTable(AIM_HEADER, rows)}`);
  if (!results.complete) parts.push("The run was interrupted; these are the results up to there.\n");
  return parts.join("\n");
}

function headTable(results: GenerationResults, head: Head): string {
  const rows = IDS.flatMap((generator) => {
    const found = results.processes.find((one) => one.generator === generator && one.head === head);
    if (found === undefined) return [];
    const times = GENERATION_SETTINGS.map((setting) => {
      const token = measurementOf(results, generator, head, setting)?.token;
      if (token === undefined) return "";
      return `${formatMs(token.median)} (${formatMs(token.lowerQuartile)}–${formatMs(token.upperQuartile)})`;
    });
    const first = measurementOf(results, generator, head, "temperature")?.firstToken;
    return [
      [
        GENERATORS[generator].label,
        ...times,
        first === undefined ? "" : formatMs(first.median),
        `${(found.peakBytes / MEBIBYTE).toFixed(0)}`,
        `${(found.loadMs / 1000).toFixed(1)}`,
      ],
    ];
  });
  const header = [`${head} head`, ...GENERATION_SETTINGS, "first token, ms", "peak MiB", "load s"];
  return formatTable(header, rows);
}
