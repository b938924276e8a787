/**
 * Draws times as an SVG that is readable on light and dark pages: a dot and a diamond for each line, on a logarithmic axis, since the times may
 * lie two orders of magnitude apart, and a line for a floor.
 */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { formatMs } from "../report/format-table.js";

/** One line. */
export interface DotRow {
  /** The group that it stands in. */
  readonly group: string;
  readonly label: string;
  readonly isOurs: boolean;
  /** Milliseconds, a dot; undefined where there is none. */
  readonly dot: number | undefined;
  /** Milliseconds, a diamond. */
  readonly diamond: number | undefined;
  /** What stands at the end of the line after the times. */
  readonly remark?: string | undefined;
}

/** What is drawn. */
export interface DotChart {
  readonly title: string;
  readonly rows: readonly DotRow[];
  /** Labels of the rows, in the order in which they stand; a group that has none of a label says so. */
  readonly labels: readonly string[];
  /** What a dot and a diamond are. */
  readonly legend: { readonly dot: string; readonly diamond: string };
  /** What is said of a label that a group does not have. */
  readonly missing: string;
  /** A time in each group that is no line's. */
  readonly floor?: {
    readonly label: string;
    readonly legend: string;
    readonly times: readonly { readonly group: string; readonly time: number }[];
  };
  readonly axis: string;
  /** What stands below. */
  readonly notes: readonly string[];
}

const WIDTH = 860;
const ROW_HEIGHT = 24;
const HEADER_HEIGHT = 74;
const NOTE_HEIGHT = 18;
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

/** Where the times in figures stand. */
const AFTER_THE_FRAME = { frameAnchor: "right", textAnchor: "start", dx: 12 } as const;

const colour = (name: keyof typeof COLOURS) => `var(--${name})`;

/** Draws a chart. */
export function drawDots({ title, rows, labels, legend, missing, floor, axis, notes }: DotChart): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const absent = groups
    .flatMap((group) => labels.map((label) => ({ group, label })))
    .filter(({ group, label }) => !rows.some((row) => row.group === group && row.label === label));
  const lines = floor === undefined ? labels : [floor.label, ...labels];
  const floors = floor?.times ?? [];
  const height = groups.length * (lines.length * ROW_HEIGHT + 22) + MARGIN.top + MARGIN.bottom;
  const { document } = parseHTML("<html><body></body></html>");
  const ofRow = { y: "label", fy: "group" } as const;
  const fill = (row: DotRow) => colour(row.isOurs ? "ours" : "faint");
  const ticks = axisTicks([
    ...floors.map(({ time }) => time),
    ...rows.flatMap(({ dot, diamond }) => [dot, diamond].filter((time) => time !== undefined)),
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
    y: { domain: lines, label: null, padding: 0.1 },
    fy: { domain: groups, label: null, axis: null, padding: 0.12 },
    marks: [
      Plot.gridX(ticks, { stroke: colour("line"), strokeOpacity: 1 }),
      Plot.axisX(ticks, {
        text: (ms: number) => `${ms}`,
        color: colour("text"),
        label: axis,
        labelAnchor: "center",
        labelArrow: "none",
      }),
      Plot.axisY({ tickSize: 0, fill: colour("text"), textAnchor: "end" }),
      Plot.text(groups, {
        fy: (group) => group,
        text: (group) => group,
        frameAnchor: "top-left",
        dx: 16 - MARGIN.left,
        dy: 3,
        fontWeight: "bold",
        fontSize: 15,
        fill: colour("text"),
      }),
      Plot.ruleX(floors, { x: "time", fy: "group", stroke: colour("floor"), strokeWidth: 2, strokeDasharray: "4 3" }),
      Plot.text(floors, {
        y: () => floor?.label,
        fy: "group",
        ...AFTER_THE_FRAME,
        text: ({ time }) => `${formatMs(time)} ms`,
        fill: colour("floor"),
        fontWeight: "bold",
      }),
      Plot.link(rows.filter(hasBoth), { ...ofRow, x1: "dot", x2: "diamond", stroke: fill, strokeWidth: 1.5 }),
      Plot.dot(rows, { ...ofRow, x: "dot", fill, r: 5 }),
      Plot.dot(rows, {
        ...ofRow,
        x: "diamond",
        stroke: fill,
        fill: colour("background"),
        strokeWidth: 2,
        r: 4.5,
        symbol: "diamond",
      }),
      Plot.text(absent, { ...ofRow, ...AFTER_THE_FRAME, text: () => missing, fill: colour("faint") }),
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
  const total = HEADER_HEIGHT + height + NOTE_HEIGHT * notes.length + 16;
  const floorLegend =
    floor === undefined
      ? ""
      : `   <tspan dx="14" fill="${colour("floor")}" font-weight="bold">╎</tspan> ${escapeText(floor.legend)}`;
  const below = notes.map((note, i) => {
    const y = total - 14 - NOTE_HEIGHT * (notes.length - 1 - i);
    return `<text x="16" y="${y}" font-size="12" fill="${colour("faint")}">${escapeText(note)}</text>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${total}" viewBox="0 0 ${WIDTH} ${total}" class="bench" font-family="${FONT}" role="img" aria-label="${escapeText(describe(title, rows))}">
<style>
.bench { ${variables(0)} }
@media (prefers-color-scheme: dark) { .bench { ${variables(1)} } }
</style>
<rect width="${WIDTH}" height="${total}" fill="${colour("background")}"/>
<text x="16" y="28" font-size="18" font-weight="bold" fill="${colour("text")}">${escapeText(title)}</text>
<text x="16" y="54" font-size="13" fill="${colour("text")}"><tspan fill="${colour("ours")}">●</tspan> ${escapeText(legend.dot)}   <tspan dx="14" fill="${colour("ours")}" font-weight="bold">◇</tspan> ${escapeText(legend.diamond)}${floorLegend}</text>
<svg y="${HEADER_HEIGHT}" width="${WIDTH}" height="${height}" font-size="13" text-anchor="middle" fill="${colour("text")}" color="${colour("text")}">${plot.innerHTML}</svg>
${below.join("")}</svg>
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

function hasBoth({ dot, diamond }: DotRow): boolean {
  return dot !== undefined && diamond !== undefined;
}

/** What stands at the end of a line. */
function timesOf({ dot, diamond, remark }: DotRow): string {
  const times = [dot, diamond].filter((time) => time !== undefined).map(formatMs);
  return `${times.join(" · ")} ms${remark === undefined ? "" : ` (${remark})`}`;
}

/** The chart in words, for those who cannot see it. */
function describe(title: string, rows: readonly DotRow[]): string {
  return `${title}. ${rows.map((row) => `${row.group}, ${row.label}: ${timesOf(row)}`).join("; ")}`;
}

function variables(page: 0 | 1): string {
  return Object.entries(COLOURS)
    .map(([name, pages]) => `--${name}: ${pages[page]};`)
    .join(" ");
}

/** Digits in groups of three. */
export function grouped(value: number): string {
  return value.toLocaleString("en-US");
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
