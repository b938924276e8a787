/**
 * The report that people read: a table per head, what was not measured, the aims. Where a CPU emulates the GPU it has ratios and no times.
 */
import { type Case, GPU_FORMATS, headBytes, isSameCase, type Shape } from "../plan/problem.js";
import { formatMs, formatTable } from "../report/format-table.js";
import { AIM_HEADER, aimRows } from "../report/markdown.js";
import { adapterInWords } from "./adapter.js";
import { gpuAims } from "./aims.js";
import { COMPARED, type GpuContestantId, heldFormatOnGpu, isOursOnGpu } from "./contestants.js";
import type { GpuMeasurement, GpuResults } from "./results.js";

const OURS = Object.keys(COMPARED) as (keyof typeof COMPARED)[];

/** Titles of columns. */
const COLUMNS = {
  "flashsampling-steps": "queued",
  flashsampling: "sample",
  "flashsampling-chromium": "Chromium",
  "onnxruntime-node": "ort-node",
  "onnxruntime-web": "ort-web",
} as const;

/** The whole report. */
export function formatGpuReport(results: GpuResults): string {
  const { adapter, shapes, steps } = results;
  const { isEmulated } = adapter;
  const parts = [
    `WebGPU on ${adapterInWords(adapter)}; steps are queued ${steps} at a time.\n` +
      (isEmulated
        ? "A CPU emulates this GPU: below are ratios of times, and no times, for those would tell nothing of a GPU.\n"
        : ""),
    ...shapes.map((shape) => headTable(results, shape)).filter((table) => table !== ""),
  ];
  const unmeasured = results.unmeasured.map(
    ({ contestant, what, reason }) => `  ${contestant}${what === undefined ? "" : `, ${what}`}: ${reason}\n`,
  );
  if (unmeasured.length > 0) parts.push(`Not measured:\n${unmeasured.join("")}`);
  const rows = aimRows(gpuAims(results));
  if (rows.length > 0) {
    parts.push(`Aims (the first head, one row, unless a line says otherwise):\n${formatTable(AIM_HEADER, rows)}`);
  }
  if (!results.complete) parts.push("The run was interrupted; these are the results up to there.\n");
  return parts.join("\n");
}

function headTable({ measurements, adapter: { isEmulated } }: GpuResults, shape: Shape): string {
  const ofShape = measurements.filter((m) => m.shape === shape.name);
  const find = (id: GpuContestantId, format: string, run: Case | undefined) =>
    ofShape.find((m) => m.contestant === id && m.format === format && isSameCase(m.case, run));
  const own = ofShape.filter(({ contestant }) => isOursOnGpu(contestant) || contestant === "copy");
  // Peers appear beside ours, and alone where nothing of ours was measured.
  const shown = own.length > 0 ? own : ofShape;
  const formats = GPU_FORMATS.filter((format) => shown.some((m) => m.format === format));
  const taking = OURS.filter((id) => ofShape.some(({ contestant }) => contestant === id));
  const peers = [...new Set(Object.values(COMPARED))].filter((id) => ofShape.some((m) => m.contestant === id));
  const rows = formats.flatMap((format) =>
    uniqueCases(shown.filter((m) => m.format === format)).map((run) => {
      const ours = taking.map((id) => find(id, format, run));
      const theirs = peers.map((id) => find(id, heldFormatOnGpu(id, format), run)?.time.median);
      return [
        format,
        `${run.batch}`,
        run.setting,
        run.logits,
        ...(isEmulated
          ? []
          : [
              ...ours.map((m) => (m === undefined ? "" : `${formatMs(m.time.median)}${shareOf(m)}`)),
              ...theirs.map((time) => (time === undefined ? "" : formatMs(time))),
            ]),
        ...ours.map((m) => (m?.peerRatio === undefined ? "" : `${m.peerRatio.toFixed(1)}×`)),
        ...ours.map((m) => (m?.bytesReadPerRow === undefined ? "" : m.bytesReadPerRow.toFixed(0))),
      ];
    }),
  );
  if (rows.length === 0) return "";
  const copies = isEmulated
    ? []
    : formats.flatMap((format) => {
        const copy = find("copy", format, undefined);
        if (copy === undefined) return [];
        const bytes = headBytes(shape, format);
        const rate = bytes / copy.time.median / 1e6;
        return [
          `  ${format}: ${(bytes / 1e6).toFixed(1)} MB in ${formatMs(copy.time.median)} ms, ${rate.toFixed(0)} GB/s\n`,
        ];
      });
  const header = [
    ...["format", "rows", "setting", "logits"],
    ...(isEmulated ? [] : [...taking, ...peers].map((id) => `${COLUMNS[id]}, ms`)),
    ...taking.map((id) => `ort ÷ ${COLUMNS[id]}`),
    ...taking.map((id) => `${COLUMNS[id]}, bytes`),
  ];
  return (
    `${shape.name}: V = ${shape.vocabSize}, D = ${shape.hiddenSize}\n` +
    (copies.length > 0 ? `Moving as many bytes by a copy:\n${copies.join("")}` : "") +
    formatTable(header, rows)
  );
}

function shareOf({ copyShare }: GpuMeasurement): string {
  return copyShare === undefined ? "" : ` (${(100 * copyShare).toFixed(0)}%)`;
}

function uniqueCases(measurements: readonly GpuMeasurement[]): Case[] {
  const byKey = new Map<string, Case>();
  for (const { case: run } of measurements) if (run) byKey.set(`${run.logits} ${run.batch} ${run.setting}`, run);
  return [...byKey.values()];
}
