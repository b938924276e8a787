/**
 * Draws a chart of results as an SVG that is readable on light and dark pages: a dot for each time, on a logarithmic axis, since the
 * times lie two orders of magnitude apart, and a line for the time that reading the weights takes.
 */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { formatMs } from "../report/format-table.js";
import type { Results } from "../report/results.js";
import { type ChartOptions, type ChartRow, chartData, LOGITS_IN_WORDS } from "./chart-data.js";

const WIDTH = 860;
const ROW_HEIGHT = 24;
const HEADER_HEIGHT = 74;
const FOOTER_HEIGHT = 70;
const MARGIN = { left: 276, right: 172, top: 8, bottom: 40 };
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif";

/** What each colour is for, on light and on dark pages. */
const COLOURS = {
  background: ["#ffffff", "#0d1117"],
  text: ["#1f2328", "#e6edf3"],
  faint: ["#59636e", "#9198a1"],
  line: ["#d1d9e0", "#3d444d"],
  ours: ["#0550ae", "#79c0ff"],
  floor: ["#bc4c00", "#ffa657"],
} as const;

/** Label of the row above the contestants'. */
const FLOOR = "the floor: reading the weights";
/** Where the times in figures stand. */
const AFTER_THE_FRAME = { frameAnchor: "right", textAnchor: "start", dx: 12 } as const;

const colour = (name: keyof typeof COLOURS) => `var(--${name})`;

/** The chart of one head and number of threads. */
export function chartOf(results: Results, options: ChartOptions): string {
  const { shape, threads, logits, rows, labels, reads } = chartData(results, options);
  const formats = [...new Set(rows.map(({ format }) => format))];
  const missing = formats
    .flatMap((format) => labels.map((label) => ({ format, label })))
    .filter(({ format, label }) => !rows.some((row) => row.format === format && row.label === label));
  const height = formats.length * ((labels.length + 1) * ROW_HEIGHT + 22) + MARGIN.top + MARGIN.bottom;
  const { document } = parseHTML("<html><body></body></html>");
  const ofRow = { y: "label", fy: "format" } as const;
  const fill = (row: ChartRow) => colour(row.isOurs ? "ours" : "faint");
  const ticks = axisTicks([
    ...reads.map(({ time }) => time),
    ...rows.flatMap(({ temperature, topP }) => [temperature, topP].filter((time) => time !== undefined)),
  ]);
  const plot = Plot.plot({
    document,
    width: WIDTH,
    height,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    style: { fontFamily: FONT, fontSize: "13px", color: colour("text"), background: "none" },
    x: { type: "log", domain: [ticks[0] as number, ticks.at(-1) as number] },
    y: { domain: [FLOOR, ...labels], label: null, padding: 0.1 },
    fy: { domain: formats, label: null, axis: null, padding: 0.12 },
    marks: [
      Plot.gridX(ticks, { stroke: colour("line"), strokeOpacity: 1 }),
      Plot.axisX(ticks, {
        text: (ms: number) => `${ms}`,
        color: colour("text"),
        label: "milliseconds per call, on a logarithmic scale; less is better",
        labelAnchor: "center",
        labelArrow: "none",
      }),
      Plot.axisY({ tickSize: 0, fill: colour("text"), textAnchor: "end" }),
      Plot.text(formats, {
        fy: (format) => format,
        text: (format) => format,
        frameAnchor: "top-left",
        dx: 16 - MARGIN.left,
        dy: 3,
        fontWeight: "bold",
        fontSize: 15,
        fill: colour("text"),
      }),
      Plot.ruleX(reads, { x: "time", fy: "format", stroke: colour("floor"), strokeWidth: 2, strokeDasharray: "4 3" }),
      Plot.text(reads, {
        y: () => FLOOR,
        fy: "format",
        ...AFTER_THE_FRAME,
        text: ({ time }) => `${formatMs(time)} ms`,
        fill: colour("floor"),
        fontWeight: "bold",
      }),
      Plot.link(rows.filter(hasBoth), { ...ofRow, x1: "temperature", x2: "topP", stroke: fill, strokeWidth: 1.5 }),
      Plot.dot(rows, { ...ofRow, x: "temperature", fill, r: 5 }),
      Plot.dot(rows, {
        ...ofRow,
        x: "topP",
        stroke: fill,
        fill: colour("background"),
        strokeWidth: 2,
        r: 4.5,
        symbol: "diamond",
      }),
      Plot.text(missing, {
        ...ofRow,
        ...AFTER_THE_FRAME,
        text: () => "not with these weights",
        fill: colour("faint"),
      }),
      ...[true, false].map((isOurs) =>
        Plot.text(
          rows.filter((row) => row.isOurs === isOurs),
          {
            ...ofRow,
            ...AFTER_THE_FRAME,
            text: timesOf,
            fill: colour(isOurs ? "ours" : "text"),
            fontWeight: isOurs ? "bold" : "normal",
          },
        ),
      ),
    ],
  });
  const total = HEADER_HEIGHT + height + FOOTER_HEIGHT;
  const title = `From a hidden state to a token: V = ${grouped(shape.vocabSize)}, D = ${grouped(shape.hiddenSize)}`;
  const { machine, date, rounds } = results;
  const how = `Medians of calls with one row, over ${rounds} ${rounds === 1 ? "round" : "rounds"} of fresh processes; logits ${LOGITS_IN_WORDS[logits]}. In brackets: share of the read bandwidth.`;
  const where = `${machine.cpu}, ${threads} ${threads === 1 ? "thread" : "threads"}, Node ${machine.node}, ${date.slice(0, 10)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${total}" viewBox="0 0 ${WIDTH} ${total}" class="bench" font-family="${FONT}" role="img" aria-label="${escapeText(describe(title, rows))}">
<style>
.bench { ${variables(0)} }
@media (prefers-color-scheme: dark) { .bench { ${variables(1)} } }
</style>
<rect width="${WIDTH}" height="${total}" fill="${colour("background")}"/>
<text x="16" y="28" font-size="18" font-weight="bold" fill="${colour("text")}">${escapeText(title)}</text>
<text x="16" y="54" font-size="13" fill="${colour("text")}"><tspan fill="${colour("ours")}">●</tspan> temperature alone   <tspan dx="14" fill="${colour("ours")}" font-weight="bold">◇</tspan> with top-p 0.95   <tspan dx="14" fill="${colour("floor")}" font-weight="bold">╎</tspan> the floor: every byte of the weights loaded once, on as many threads</text>
<svg y="${HEADER_HEIGHT}" width="${WIDTH}" height="${height}" font-size="13" text-anchor="middle" fill="${colour("text")}" color="${colour("text")}">${plot.innerHTML}</svg>
<text x="16" y="${total - 50}" font-size="12" fill="${colour("faint")}">${escapeText(how)}</text>
<text x="16" y="${total - 32}" font-size="12" fill="${colour("faint")}">Blue is FlashSampling. No peer multiplies bf16: beside it they hold the same values as f32.</text>
<text x="16" y="${total - 14}" font-size="12" fill="${colour("faint")}">${escapeText(where)}</text>
</svg>
`;
}

/** 1, 2 and 5 times powers of ten, from the last that is no more than all times to the first that is no less. */
export function axisTicks(times: readonly number[]): number[] {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(least)); ticks.length === 0 || (ticks.at(-1) as number) < most; power++) {
    for (const digit of [1, 2, 5]) {
      const tick = Number(`${digit}e${power}`);
      if (ticks.length > 0 && tick <= least) ticks.length = 0;
      if (ticks.length === 0 || (ticks.at(-1) as number) < most) ticks.push(tick);
    }
  }
  return ticks;
}

function hasBoth({ temperature, topP }: ChartRow): boolean {
  return temperature !== undefined && topP !== undefined;
}

/** What stands at the end of a line. */
function timesOf({ temperature, topP, bandwidthShare }: ChartRow): string {
  const times = [temperature, topP].filter((time) => time !== undefined).map(formatMs);
  const share = bandwidthShare === undefined ? "" : ` (${(100 * bandwidthShare).toFixed(0)}%)`;
  return `${times.join(" · ")} ms${share}`;
}

/** The chart in words, for those who cannot see it. */
function describe(title: string, rows: readonly ChartRow[]): string {
  return `${title}. ${rows.map((row) => `${row.format}, ${row.label}: ${timesOf(row)}`).join("; ")}`;
}

function variables(page: 0 | 1): string {
  return Object.entries(COLOURS)
    .map(([name, pages]) => `--${name}: ${pages[page]};`)
    .join(" ");
}

function grouped(value: number): string {
  return value.toLocaleString("en-US");
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
