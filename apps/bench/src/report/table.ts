/**
 * The report that people read: a table per head and number of threads, what was not measured, and the aims.
 */
import { CONTESTANTS, type ContestantId, contestantInfo, heldFormat, isOurs } from "../plan/contestants.js";
import { type Case, type Format, headBytes, isSameCase } from "../plan/problem.js";
import { AIMS_SHAPE, aims, aimsThreads } from "./aims.js";
import { formatMs, formatTable } from "./format-table.js";
import { AIM_HEADER, aimRows } from "./markdown.js";
import { floorOf } from "./read-share.js";
import type { Measurement, Results } from "./results.js";

/** Titles of the peers' columns. */
const COLUMNS: Readonly<Partial<Record<ContestantId, string>>> = {
  "flashsampling-node": "other Node",
  "flashsampling-chromium": "Chromium",
  "onnxruntime-node": "ort-node",
  "onnxruntime-node-sort": "ort-node, sort",
  "onnxruntime-node-transformers": "ort-node, tf.js",
  "onnxruntime-web": "ort-web",
  "onnxruntime-web-integer": "ort-web, integer",
  "jax-js": "jax-js",
};
const PEERS = CONTESTANTS.map(({ id }) => id).filter((id) => id in COLUMNS);

/** The whole report. */
export function formatReport(results: Results): string {
  const { measurements, shapes } = results;
  const parts = shapes.flatMap((shape) =>
    threadCounts(measurements.filter((m) => m.shape === shape.name)).map((threads) =>
      headTable(results, shape.name, threads),
    ),
  );
  const unmeasured = results.unmeasured.map(
    ({ contestant, what, reason }) => `  ${contestant}${what === undefined ? "" : `, ${what}`}: ${reason}\n`,
  );
  if (unmeasured.length > 0) parts.push(`Not measured:\n${unmeasured.join("")}`);
  const rows = aimRows(aims(results));
  if (rows.length > 0) {
    const head = `${AIMS_SHAPE}, one row, ${aimsThreads(results)} threads`;
    parts.push(`Aims (${head}, unless a line says otherwise):\n${formatTable(AIM_HEADER, rows)}`);
  }
  if (!results.complete) parts.push("The run was interrupted; these are the results up to there.\n");
  return parts.join("\n");
}

function headTable({ measurements, shapes }: Results, name: string, threads: number): string {
  const shape = shapes.find((candidate) => candidate.name === name) as (typeof shapes)[number];
  const ofShape = measurements.filter((measurement) => measurement.shape === name);
  const isOf = (m: Measurement) => m.threads === threads || contestantInfo(m.contestant).threads === "one";
  const find = (contestant: ContestantId, format: Format, run: Case | undefined) =>
    ofShape.find((m) => m.contestant === contestant && m.format === format && isOf(m) && isSameCase(m.case, run));
  const shown = ofShape.filter((m) => isOf(m) && m.case !== undefined && isShown(m.case, ofShape));
  const peers = PEERS.filter((id) => shown.some(({ contestant }) => contestant === id));
  const formats = headFormats(ofShape.filter(isOf));
  const rows = formats.flatMap((format) =>
    uniqueCases(shown.filter((m) => m.format === format || m.format === heldFormat(m.contestant, format))).map(
      (run) => {
        const ours = find("flashsampling", format, run);
        return [
          format,
          `${run.batch}`,
          run.setting,
          run.logits,
          ours === undefined ? "" : formatMs(ours.time.median),
          ours === undefined ? "" : `${formatMs(ours.time.lowerQuartile)}–${formatMs(ours.time.upperQuartile)}`,
          ours === undefined ? "" : `${ours.time.count}`,
          ours?.bandwidthShare === undefined ? "" : `${(100 * ours.bandwidthShare).toFixed(0)}%`,
          ours?.secondLooks === undefined
            ? ""
            : `${((100 * ours.secondLooks.looks) / ours.secondLooks.draws).toFixed(1)}%`,
          ...peers.map((id) => {
            const peer = find(id, heldFormat(id, format), run);
            if (peer === undefined) return "";
            const ratio = ours?.peerRatios?.[id];
            return formatMs(peer.time.median) + (ratio === undefined ? "" : ` (${ratio.toFixed(1)}×)`);
          }),
        ];
      },
    ),
  );
  const reads = formats.flatMap((format) => {
    const read = find("read", format, undefined);
    if (read === undefined) return [];
    const bytes = headBytes(shape, format);
    const time = floorOf(read);
    const rate = bytes / time / 1e6;
    return [`  ${format}: ${(bytes / 1e6).toFixed(1)} MB in ${formatMs(time)} ms, ${rate.toFixed(1)} GB/s\n`];
  });
  const title = `${name}: V = ${shape.vocabSize}, D = ${shape.hiddenSize}, ${threads} ${threads === 1 ? "thread" : "threads"}`;
  const header = [
    "format",
    "rows",
    "setting",
    "logits",
    "ms",
    "quartiles",
    "calls",
    "share",
    "looks",
    ...peers.map(columnOf),
  ];
  return (
    `${title}\n` +
    (reads.length > 0 ? `Reading the weights once, at its fastest:\n${reads.join("")}` : "") +
    (rows.length > 0 ? formatTable(header, rows) : "")
  );
}

/** Not every case is printed; the JSON file has them all. */
function isShown(run: Case, ofShape: readonly Measurement[]): boolean {
  const first = ofShape.find((m) => m.case !== undefined)?.case?.logits;
  if (run.batch === 1 && run.logits === first) return true;
  if (run.batch === 1) return run.setting === "temperature" || run.setting === "top-p";
  return run.setting === "temperature" && run.logits === first;
}

/** Numbers of threads that there is a table for. Who has no threads appears in all of them. */
function threadCounts(measurements: readonly Measurement[]): number[] {
  const threaded = measurements.filter(({ contestant }) => contestantInfo(contestant).threads !== "one");
  return unique((threaded.length > 0 ? threaded : measurements).map(({ threads }) => threads)).sort((a, b) => a - b);
}

/** Formats that there are rows for: peers appear beside ours, and alone where nothing of ours was measured. */
function headFormats(measurements: readonly Measurement[]): Format[] {
  const own = measurements.filter(({ contestant }) => isOurs(contestant) || contestant === "read");
  return unique((own.length > 0 ? own : measurements).map(({ format }) => format));
}

function columnOf(id: ContestantId): string {
  return COLUMNS[id] as string;
}

function uniqueCases(measurements: readonly Measurement[]): Case[] {
  const byKey = new Map<string, Case>();
  for (const { case: run } of measurements) if (run) byKey.set(`${run.logits} ${run.batch} ${run.setting}`, run);
  return [...byKey.values()];
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
