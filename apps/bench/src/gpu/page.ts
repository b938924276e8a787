/**
 * The documentation's page about speed on a GPU, from results: every number on it is one of theirs, and none is written by hand.
 */
import { LOGITS_IN_WORDS } from "../chart/chart-data.js";
import { grouped } from "../chart/dot-chart.js";
import {
  type Format,
  GPU_FORMATS,
  isSameCase,
  type Logits,
  SETTINGS,
  type Setting,
  type Shape,
} from "../plan/problem.js";
import { formatMs } from "../report/format-table.js";
import {
  AIM_HEADER,
  aimRows,
  drawnFrom,
  markdownTable,
  marked,
  marksExplained,
  onWhich,
  SETTING_NAMES,
  timed,
  WRITTEN_BY,
} from "../report/markdown.js";
import { adapterInWords } from "./adapter.js";
import { gpuAims } from "./aims.js";
import { COMPARED, type GpuContestantId, heldFormatOnGpu, isOursOnGpu } from "./contestants.js";
import type { GpuMeasurement, GpuResults } from "./results.js";

/**
 * The page in Markdown.
 *
 * @param results - of a whole run on a real GPU; FlashSampling takes part in it
 * @param chart - path of the chart, relative to the page
 * @throws Error if the run was interrupted, if a CPU emulated the GPU, or if nothing of FlashSampling was measured
 */
export function formatGpuPage(results: GpuResults, chart: string): string {
  const { shape, logits } = requirePresentable(results);
  const parts = [
    introduction(results, logits, chart),
    ...results.shapes.map((each) => headTable(results, each, logits)),
    oursTable(results, shape, logits, "by setting, one row", settingColumns(results)),
    oursTable(results, shape, logits, "by the number of rows, temperature alone", batchColumns(results)),
    bytesTable(results, shape, logits),
    aimsTable(results),
    unmeasured(results),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/**
 * The head and the distribution that the chart shows.
 *
 * @throws Error if the run was interrupted, if a CPU emulated the GPU, or if nothing of FlashSampling was measured
 */
export function requirePresentable({ complete, adapter, shapes, measurements }: GpuResults): {
  readonly shape: Shape;
  readonly logits: Logits;
} {
  if (!complete) throw new Error("The results are of a run that was interrupted.");
  if (adapter.isEmulated) {
    throw new Error(
      "A CPU emulated this GPU: its times say nothing of GPUs. The report of the run quotes their ratios.",
    );
  }
  for (const shape of shapes) {
    const ours = measurements.find((m) => m.shape === shape.name && isOursOnGpu(m.contestant));
    if (ours?.case !== undefined) return { shape, logits: ours.case.logits };
  }
  throw new Error("The results have no measurement of FlashSampling.");
}

function introduction(results: GpuResults, logits: Logits, chart: string): string {
  const { adapter, rounds, steps } = results;
  return `---
title: How fast on a GPU
---

${WRITTEN_BY}

# How fast on a GPU

From hidden states to tokens by WebGPU on ${adapterInWords(adapter)}, ${onWhich(results)} Numbers are milliseconds per call, and per step where steps are queued, ${steps} at a time; medians, and above each table stands of how many calls and processes: what most aims are about, the first head, has ${rounds} ${rounds === 1 ? "round" : "rounds"} of fresh processes; logits ${LOGITS_IN_WORDS[logits]}.
The percentages are shares of the copy bandwidth: the time in which the device moves as many bytes as the weights have, by a copy that reads half of them and writes as many, over the time of a call.
[The benchmark](../apps/bench/README.md#on-a-gpu) says who takes part, what they do and how it is timed, and runs on your machine too.

![Times of FlashSampling and others for one row, beside the time of a copy](${chart})
`;
}

/** One row a call, everyone. */
function headTable({ measurements, contestants }: GpuResults, shape: Shape, logits: Logits): string {
  const ofShape = measurements.filter((m) => m.shape === shape.name);
  const ids = Object.keys(contestants) as GpuContestantId[];
  const formats = GPU_FORMATS.filter((format) => ofShape.some((m) => isOursOnGpu(m.contestant) && m.format === format));
  const copyOf = (format: Format) => ofShape.find((m) => m.contestant === "copy" && m.format === format);
  const peerOf = ({ contestant, format, case: run }: GpuMeasurement) => {
    if (!isOursOnGpu(contestant)) return undefined;
    const peer = COMPARED[contestant];
    const held = heldFormatOnGpu(peer, format);
    const isOf = (m: GpuMeasurement) => m.contestant === peer && m.format === held && isSameCase(m.case, run);
    return ofShape.find(isOf);
  };
  const measured: GpuMeasurement[] = [];
  const lines = formats.flatMap((format) =>
    ids.flatMap((id) => {
      const label = contestants[id]?.label ?? id;
      const own = ofShape.filter((m) => m.contestant === id && m.format === heldFormatOnGpu(id, format));
      if (id === "copy") {
        return own.map((copy) => {
          measured.push(copy);
          return [format, label, marked(formatMs(copy.time.median), copy), "", "", `${copy.time.count}`];
        });
      }
      const find = (setting: Setting) =>
        own.find((m) => m.case?.batch === 1 && m.case.setting === setting && m.case.logits === logits);
      const [plain, nucleus] = [find("temperature"), find("top-p")];
      if (plain === undefined && nucleus === undefined) return [];
      const isOurs = isOursOnGpu(id);
      const ofLine = [plain, nucleus].filter((one) => one !== undefined);
      measured.push(...ofLine);
      return [
        [
          format,
          isOurs ? `**${label}**` : label,
          shown(plain, plain && peerOf(plain)),
          shown(nucleus, nucleus && peerOf(nucleus)),
          marked(shareOf(plain), plain, copyOf(format)),
          ofLine.map(({ time }) => time.count).join(" · "),
        ],
      ];
    }),
  );
  if (lines.length === 0) return "";
  const header = ["weights", "", SETTING_NAMES.temperature, SETTING_NAMES["top-p"], "of the copy bandwidth", "calls"];
  const size = `V = ${grouped(shape.vocabSize)}, D = ${grouped(shape.hiddenSize)}`;
  return `## One row, ${size}\n\nIn brackets: how many times as long as FlashSampling in the same engine ONNX Runtime takes. ${above(measured)}\n\n${markdownTable(header, lines)}`;
}

/** What stands above a table. */
function above(measurements: readonly GpuMeasurement[]): string {
  return measurements.length === 0 ? "" : drawnFrom(measurements) + marksExplained(measurements);
}

/** A time, and by how much it is shorter than the peer's. */
function shown(measurement: GpuMeasurement | undefined, peer: GpuMeasurement | undefined): string {
  if (measurement === undefined) return "";
  const { time, peerRatio } = measurement;
  if (peerRatio === undefined) return marked(timed(time.median), measurement);
  return marked(`${timed(time.median)} (${peerRatio.toFixed(1)}×)`, measurement, peer);
}

function shareOf(measurement: GpuMeasurement | undefined): string {
  return measurement?.copyShare === undefined ? "" : `${(100 * measurement.copyShare).toFixed(0)}%`;
}

/** A column of a table of FlashSampling alone. */
interface Column {
  readonly title: string;
  readonly batch: number;
  readonly setting: Setting;
}

function settingColumns({ measurements }: GpuResults): Column[] {
  const names = (Object.keys(SETTINGS) as Setting[]).filter((name) =>
    measurements.some((m) => m.case?.setting === name),
  );
  return names.map((setting) => ({ title: SETTING_NAMES[setting], batch: 1, setting }));
}

function batchColumns({ measurements }: GpuResults): Column[] {
  const counts = [...new Set(measurements.flatMap((m) => (m.case === undefined ? [] : [m.case.batch])))];
  return counts
    .sort((a, b) => a - b)
    .map((batch) => ({ title: `${batch} ${batch === 1 ? "row" : "rows"}`, batch, setting: "temperature" }));
}

/** FlashSampling in Node alone. */
function oursTable(
  { measurements, contestants }: GpuResults,
  shape: Shape,
  logits: Logits,
  title: string,
  columns: readonly Column[],
): string {
  const measured: GpuMeasurement[] = [];
  const lines = GPU_FORMATS.flatMap((format) =>
    (["flashsampling-steps", "flashsampling"] as const).flatMap((id) => {
      const own = measurements.filter((m) => m.contestant === id && m.shape === shape.name && m.format === format);
      if (own.length === 0) return [];
      const cells = columns.map(({ batch, setting }) => {
        const isOf = (m: GpuMeasurement) => m.case?.batch === batch && m.case.setting === setting;
        const found = own.find((m) => isOf(m) && m.case?.logits === logits);
        if (found !== undefined) measured.push(found);
        return marked(timed(found?.time.median), found);
      });
      return [[format, contestants[id]?.label ?? id, ...cells]];
    }),
  );
  const header = ["weights", "", ...columns.map((column) => column.title)];
  return lines.length === 0 ? "" : `## FlashSampling ${title}\n\n${above(measured)}\n\n${markdownTable(header, lines)}`;
}

/** Bytes read back for a row, by setting. */
function bytesTable({ measurements, contestants }: GpuResults, shape: Shape, logits: Logits): string {
  const ids = (Object.keys(COMPARED) as (keyof typeof COMPARED)[]).filter((id) => contestants[id] !== undefined);
  const settings = (Object.keys(SETTINGS) as Setting[]).filter((name) =>
    measurements.some((m) => m.case?.setting === name),
  );
  const most = (id: GpuContestantId, setting: Setting) => {
    const isOf = (m: GpuMeasurement) => m.contestant === id && m.shape === shape.name && m.case?.setting === setting;
    const found = measurements.flatMap((m) =>
      isOf(m) && m.case?.logits === logits && m.bytesReadPerRow !== undefined ? [m.bytesReadPerRow] : [],
    );
    return found.length === 0 ? "" : grouped(Math.round(Math.max(...found)));
  };
  const lines = ids.map((id) => [contestants[id]?.label ?? id, ...settings.map((setting) => most(id, setting))]);
  const header = ["", ...settings.map((setting) => SETTING_NAMES[setting])];
  return `## Bytes read back per row and draw\n\nThe most over formats and batches. Logits would be ${grouped(4 * shape.vocabSize)}.\n\n${markdownTable(header, lines)}`;
}

function aimsTable(results: GpuResults): string {
  const lines = aimRows(gpuAims(results));
  if (lines.length === 0) return "";
  return `## What the backend aims at\n\nFor one row of the first head, unless a line says otherwise.\n\n${markdownTable(AIM_HEADER, lines)}`;
}

function unmeasured({ unmeasured: missing, contestants }: GpuResults): string {
  const lines = missing.map(({ contestant, what, reason }) => {
    const head = what === undefined ? "" : `, ${what}`;
    return `- ${contestants[contestant]?.label ?? contestant}${head}: ${reason.replaceAll("\n", " ")}\n`;
  });
  return lines.length === 0 ? "" : `Not measured:\n\n${lines.join("")}`;
}
