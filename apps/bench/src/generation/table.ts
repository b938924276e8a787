/**
 * The report that people read: a line for each head and generator, what was not measured, and the aims.
 */
import { formatMs, formatTable } from "../report/format-table.js";
import {
  GENERATION_SETTINGS,
  GENERATORS,
  type GenerationSetting,
  type GeneratorId,
  HEADS,
  type Head,
} from "./problem.js";
import type { GenerationResults } from "./results.js";

const IDS = Object.keys(GENERATORS) as GeneratorId[];
const MEBIBYTE = 2 ** 20;

/** FlashSampling's time for a token, of that of each peer: at most this. */
const AIMS: readonly { readonly setting: GenerationSetting; readonly most: number }[] = [
  { setting: "temperature", most: 0.9 },
  { setting: "top-p", most: 0.5 },
];

/** The whole report. */
export function formatGenerationReport(results: GenerationResults): string {
  const { model, threads, promptTokens, textTokens, failures } = results;
  const heads = (Object.keys(HEADS) as Head[]).filter((head) => results.processes.some((one) => one.head === head));
  const shape = `${model.layers} layers, D = ${model.hiddenSize}, V = ${model.vocabSize}`;
  const parts = [
    `Like ${model.name}: ${shape}; ${threads} ${threads === 1 ? "thread" : "threads"}. Milliseconds from one token to the next, in texts ` +
      `of ${textTokens} after a prompt of ${promptTokens}.\n`,
    ...heads.map((head) => headTable(results, head)),
  ];
  parts.push("transformers.js ignores top_p, so it has no time with it.\n");
  const missing = Object.entries(failures).map(([what, reason]) => `  ${what}: ${reason}\n`);
  if (missing.length > 0) parts.push(`Not measured:\n${missing.join("")}`);
  const rows = heads.flatMap((head) => aimsOf(results, head));
  if (rows.length > 0) parts.push(`Aims:\n${formatTable(["", "found", "aim", "reached"], rows)}`);
  if (!results.complete) parts.push("The run was interrupted; these are the results up to there.\n");
  return parts.join("\n");
}

function headTable(results: GenerationResults, head: Head): string {
  const rows = IDS.flatMap((generator) => {
    const found = results.processes.find((one) => one.generator === generator && one.head === head);
    if (found === undefined) return [];
    const times = GENERATION_SETTINGS.map((setting) => {
      const token = timesOf(results, generator, head, setting)?.token;
      if (token === undefined) return "";
      return `${formatMs(token.median)} (${formatMs(token.lowerQuartile)}–${formatMs(token.upperQuartile)})`;
    });
    const first = timesOf(results, generator, head, "temperature")?.firstToken;
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

function timesOf({ measurements }: GenerationResults, generator: GeneratorId, head: Head, setting: GenerationSetting) {
  return measurements.find((m) => m.generator === generator && m.head === head && m.setting === setting);
}

function aimsOf(results: GenerationResults, head: Head): string[][] {
  const peers = IDS.filter((id) => id !== "flashsampling");
  const percent = (x: number) => `${(100 * x).toFixed(0)}%`;
  const rows = AIMS.flatMap(({ setting, most }) => {
    const ours = timesOf(results, "flashsampling", head, setting)?.token.median;
    return peers.flatMap((peer) => {
      const theirs = timesOf(results, peer, head, setting)?.token.median;
      if (ours === undefined || theirs === undefined) return [];
      const ratio = ours / theirs;
      return [
        [
          `${head}: a token, ${setting}, of ${GENERATORS[peer].label}`,
          percent(ratio),
          `at most ${percent(most)}`,
          ratio <= most ? "yes" : "no",
        ],
      ];
    });
  });
  const peakOf = (generator: GeneratorId) =>
    results.processes.find((one) => one.generator === generator && one.head === head)?.peakBytes;
  const [ours, whole] = [peakOf("flashsampling"), peakOf("plain")];
  if (ours === undefined || whole === undefined) return rows;
  const memory = [`${head}: peak memory, of the unsplit model's`, percent(ours / whole), "at most 100%"];
  return [...rows, [...memory, ours <= whole ? "yes" : "no"]];
}
