/**
 * The documentation's page about speed, from results: every number on it is one of theirs, and none is written by hand.
 */
import { type ChartData, chartData, LOGITS_IN_WORDS, measuredIn } from "../chart/chart-data.js";
import { FORMATS, SETTINGS, type Setting, type Shape } from "../plan/problem.js";
import { AIMS_SHAPE, aims, aimsThreads } from "./aims.js";
import { formatMs } from "./format-table.js";
import {
  AIM_HEADER,
  aimRows,
  drawnFrom,
  markdownTable,
  marked,
  marksExplained,
  onWhich,
  SETTING_NAMES,
  threadsInWords,
  timed,
  WRITTEN_BY,
} from "./markdown.js";
import type { Measurement, Results } from "./results.js";

/**
 * The page in Markdown.
 *
 * @param results - of a whole run; FlashSampling takes part in it
 * @param chart - path of the chart, relative to the page
 * @throws Error if the run was interrupted, or if nothing of FlashSampling was measured
 */
export function formatPage(results: Results, chart: string): string {
  if (!results.complete) throw new Error("The results are of a run that was interrupted.");
  const first = chartData(results, { shape: undefined, threads: undefined });
  const parts = [introduction(results, first, chart), ...heads(results, first), settings(results, first)];
  return [...parts, batches(results, first), aimsReached(results)].filter((part) => part !== "").join("\n");
}

function introduction(results: Results, { logits, threads }: ChartData, chart: string) {
  return `---
title: How fast
---

${WRITTEN_BY}

# How fast

From hidden states to tokens, ${onWhich(results, `${threadsInWords(threads)} for everyone who has threads`)} Numbers are milliseconds per call, medians but for reading; logits ${LOGITS_IN_WORDS[logits]}, unless a table says otherwise.
Above each table stands from how many calls and processes its medians are: only the first head has several rounds of fresh processes. Reading the weights is at its
fastest, and the share of the read bandwidth is that time over the median of a call; a call that was faster than any read has none, for reading was disturbed.
[The benchmark](../apps/bench/README.md) says who takes part, what they do and how it is timed, and runs on your machine too. [What bounds the CPU
backend](performance-limits.md) says why it is no faster.

![Times of FlashSampling and others for one row, beside the time of reading the weights](${chart})
`;
}

/** One row a call, everyone: a table per head. */
function heads(results: Results, { threads, logits: usual }: ChartData): string[] {
  const measured = results.shapes.filter(({ name }) =>
    results.measurements.some((m) => m.contestant === "flashsampling" && m.shape === name && m.threads === threads),
  );
  return measured.map(({ name }) => {
    const { shape, logits, rows, reads } = chartData(results, { shape: name, threads });
    const lines = FORMATS.flatMap((format) => {
      const ofFormat = rows.filter((row) => row.format === format);
      const ours = ofFormat.find(({ isOurs }) => isOurs);
      const read = reads.find((each) => each.format === format);
      const floor = read === undefined ? [] : [[format, "reading the weights", formatMs(read.time), "", "", ""]];
      return [
        ...floor,
        ...ofFormat.map((row) => {
          const { label, isOurs, plain, nucleus } = row;
          const beside = isOurs ? undefined : ours;
          const share = plain?.bandwidthShare;
          return [
            format,
            isOurs ? `**${label}**` : label,
            marked(timed(plain?.time.median, beside?.plain?.time.median), plain, beside?.plain),
            marked(timed(nucleus?.time.median, beside?.nucleus?.time.median), nucleus, beside?.nucleus),
            marked(share === undefined ? "" : `${(100 * share).toFixed(0)}%`, plain),
            measuredIn(row)
              .map(({ time }) => time.count)
              .join(" · "),
          ];
        }),
      ];
    });
    const header = ["weights", "", SETTING_NAMES.temperature, SETTING_NAMES["top-p"], "of the read bandwidth", "calls"];
    const whose = name === "embedded" ? ", the chat's model" : "";
    const drawn = logits === usual ? "" : ` Logits are ${LOGITS_IN_WORDS[logits]}.`;
    return `## One row, ${sizeOf(shape)}${whose}\n\n${above(rows.flatMap(measuredIn))}${drawn}\n\n${markdownTable(header, lines)}`;
  });
}

/** A head's size. */
function sizeOf({ vocabSize, hiddenSize }: Shape): string {
  return `V = ${vocabSize.toLocaleString("en-US")}, D = ${hiddenSize.toLocaleString("en-US")}`;
}

/** What stands above a table. */
function above(measurements: readonly Measurement[]): string {
  return drawnFrom(measurements) + marksExplained(measurements);
}

/** FlashSampling alone, one row, by setting. */
function settings(results: Results, first: ChartData): string {
  const ours = measuredOf(results, first);
  const names = (Object.keys(SETTINGS) as Setting[]).filter((setting) => ours.some((m) => m.case?.setting === setting));
  const find = (format: string, setting: Setting) =>
    ours.find((m) => m.format === format && m.case?.setting === setting && m.case.batch === 1);
  const formats = FORMATS.filter((format) => names.some((setting) => find(format, setting) !== undefined));
  const lines = formats.map((format) => [format, ...names.map((setting) => medianOf(find(format, setting)))]);
  return `## FlashSampling by setting, one row, ${sizeOf(first.shape)}\n\n${above(ours.filter((m) => m.case?.batch === 1))}\n\n${markdownTable(["weights", ...names.map((name) => SETTING_NAMES[name])], lines)}`;
}

/** FlashSampling alone, temperature alone, by the number of rows. */
function batches(results: Results, first: ChartData): string {
  const ours = measuredOf(results, first).filter((m) => m.case?.setting === "temperature");
  const counts = [...new Set(ours.map((m) => m.case?.batch as number))].sort((a, b) => a - b);
  const find = (format: string, batch: number) => ours.find((m) => m.format === format && m.case?.batch === batch);
  const formats = FORMATS.filter((format) => ours.some((m) => m.format === format));
  const lines = formats.map((format) => [format, ...counts.map((batch) => medianOf(find(format, batch)))]);
  const header = ["weights", ...counts.map((count) => `${count} ${count === 1 ? "row" : "rows"}`)];
  return `## FlashSampling by the number of rows, temperature alone, ${sizeOf(first.shape)}\n\n${above(ours)}\n\n${markdownTable(header, lines)}`;
}

function medianOf(measurement: Measurement | undefined): string {
  return marked(timed(measurement?.time.median), measurement);
}

function aimsReached(results: Results): string {
  const lines = aimRows(aims(results));
  if (lines.length === 0) return "";
  const head = `${AIMS_SHAPE}, one row, ${threadsInWords(aimsThreads(results))}, unless a line says otherwise`;
  return `## What the backend aims at\n\nFor ${head}. The verdict is by what all rounds together found.\n\n${markdownTable(AIM_HEADER, lines)}`;
}

/** What was measured of FlashSampling on the chart's head, with its number of threads and distribution. */
function measuredOf({ measurements }: Results, { shape, threads, logits }: ChartData): readonly Measurement[] {
  const isOf = (m: Measurement) => m.contestant === "flashsampling" && m.shape === shape.name && m.threads === threads;
  return measurements.filter((m) => isOf(m) && m.case?.logits === logits);
}
