/**
 * What the documentation's pages of times have in common.
 */
import { SETTINGS, type Setting } from "../plan/problem.js";
import type { Summary } from "../statistics.js";
import type { Aim } from "./aim.js";
import { formatMs } from "./format-table.js";
import type { RunFacts } from "./results.js";

/** Below the title of a page that nobody writes by hand. */
export const WRITTEN_BY =
  "<!-- Written by `npm run bench -- page` from the results in apps/bench/results. Change that, not this. -->";

/** What a setting is called on pages. */
export const SETTING_NAMES: Readonly<Record<Setting, string>> = {
  greedy: "greedy",
  temperature: "temperature alone",
  "top-k": `top-k ${SETTINGS["top-k"].topK}`,
  "top-p": `top-p ${SETTINGS["top-p"].topP}`,
  "min-p": `min-p ${SETTINGS["min-p"].minP}`,
  all: "all three",
};

/** The machine, the number of threads where it matters, the date and the commit of a run, as the end of a sentence. */
export function onWhich({ machine, date, commit }: RunFacts, threads?: string): string {
  const at = commit === undefined ? "" : `, at commit ${commit.slice(0, 12)}`;
  const of = [machine.cpu, threads, `Node ${machine.node}`].filter((part) => part !== undefined).join(", ");
  return `on one machine: ${of},\n${date.slice(0, 10)}${at}.`;
}

/** A time, and how many times another one it is, to so many places. */
export function timed(ms: number | undefined, ours?: number, places = 1): string {
  if (ms === undefined) return "";
  return formatMs(ms) + (ours === undefined ? "" : ` (${(ms / ours).toFixed(places)}×)`);
}

/** The header of a table of aims. */
export const AIM_HEADER = ["", "found", "by round", "aim", "", "reached in"] as const;

/** The lines of a table of aims. */
export function aimRows(aims: readonly Aim[]): string[][] {
  return aims.map(({ what, found, rounds, aim, outcome, reachedIn }) =>
    [what, found, rounds, aim, outcome, reachedIn].map((cell) => cell ?? ""),
  );
}

/** Fewer calls than this have a median that is marked: noise may have moved it. */
const ENOUGH_CALLS = 5;

/** What cells are made of. */
interface Timed {
  readonly time: Summary;
}

/** A cell of a table, with an asterisk if one of the measurements that it is made of has few calls; empty cells have none. */
export function marked(cell: string, ...madeOf: readonly (Timed | undefined)[]): string {
  return cell !== "" && madeOf.some(hasFewCalls) ? `${cell}*` : cell;
}

function hasFewCalls(measurement: Timed | undefined): boolean {
  return measurement !== undefined && measurement.time.count < ENOUGH_CALLS;
}

/** What an asterisk means, as a sentence after another; nothing where none is. */
export function marksExplained(measurements: readonly Timed[]): string {
  return measurements.some(hasFewCalls)
    ? ` An asterisk marks what rests on fewer than ${ENOUGH_CALLS} calls: noise may have moved it.`
    : "";
}

/** From how many processes and calls medians are, as a sentence. */
export function drawnFrom(measurements: readonly (Timed & { readonly roundMedians: readonly number[] })[]): string {
  const range = (counts: readonly number[], one: string, many: string) => {
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    return `${least === most ? "" : `${least} to `}${most} ${most === 1 ? one : many}`;
  };
  const calls = range(
    measurements.map(({ time }) => time.count),
    "call",
    "calls",
  );
  const processes = range(
    measurements.map(({ roundMedians }) => roundMedians.length),
    "fresh process",
    "fresh processes",
  );
  return `Each time is the median of ${calls} in ${processes}.`;
}

/** How many threads. */
export function threadsInWords(threads: number): string {
  return threads === 1 ? "one thread" : `${threads} threads`;
}

/** A table; cells may hold any character. */
export function markdownTable(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |\n`;
  return line(header) + line(header.map(() => "---")) + lines.map(line).join("");
}
