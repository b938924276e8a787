/**
 * What the CPU backend aims at, held against results: for one row and the largest number of threads, unless it says otherwise.
 */
import type { ContestantId } from "../plan/contestants.js";
import { FORMATS, type Format, LOGITS, SETTINGS, type Setting } from "../plan/problem.js";
import type { Measurement, Results } from "./results.js";

/** One aim. */
export interface Aim {
  readonly what: string;
  readonly found: string;
  readonly aim: string;
  readonly isReached: boolean;
}

/** The head that the aims are stated for. */
export const AIMS_SHAPE = "151936x1024";
/** What is to be reached, and what is aimed at beyond it. */
const BANDWIDTH_SHARES = [0.75, 0.9];
const TRUNCATION_COST = 0.1;
const EIGHT_ROWS_COST = 3.5;
const CHROMIUM_COST = 0.15;
const SECOND_LOOKS = 0.002;

/** Peers: FlashSampling is to be so many times as fast. */
const RATIOS: readonly { peer: ContestantId; setting: Setting; aim: number; name: string }[] = [
  { peer: "onnxruntime-node", setting: "temperature", aim: 1, name: "onnxruntime-node + JS, temperature alone" },
  { peer: "onnxruntime-node-sort", setting: "top-p", aim: 5, name: "onnxruntime-node + a sort in JS, top-p" },
  { peer: "onnxruntime-node", setting: "top-p", aim: 5, name: "onnxruntime-node + the fastest JS, top-p" },
  { peer: "onnxruntime-web", setting: "temperature", aim: 15, name: "onnxruntime-web + JS, temperature alone" },
  {
    peer: "onnxruntime-web-integer",
    setting: "temperature",
    aim: 15,
    name: "onnxruntime-web's MatMulInteger + JS, temperature alone",
  },
];

/** A share as aims show it. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.01 ? 2 : 0)}%`;
}

/** A ratio as aims show it. */
export function times(ratio: number): string {
  return `${ratio.toFixed(1)}×`;
}

/** The number of threads that the aims are held against: the largest measured. */
export function aimsThreads({ measurements }: Results): number {
  return Math.max(...ofAims(measurements).map(({ threads }) => threads));
}

function ofAims(measurements: readonly Measurement[]): readonly Measurement[] {
  return measurements.filter(({ contestant, shape }) => contestant === "flashsampling" && shape === AIMS_SHAPE);
}

/** The aims of which results tell something; none if they have not the aims' head. */
export function aims(results: Results): Aim[] {
  const { measurements } = results;
  const ours = ofAims(measurements);
  if (ours.length === 0) return [];
  const most = aimsThreads(results);
  const find = (format: Format, setting: Setting, batch = 1): Measurement | undefined => {
    const fits = (m: Measurement) => m.format === format && m.threads === most && m.case?.batch === batch;
    return ours.find((m) => fits(m) && m.case?.setting === setting && m.case.logits === "zipf");
  };
  const found: Aim[] = [];
  const add = (what: string, value: number, aim: number, is: "at least" | "at most", show: (x: number) => string) => {
    const isReached = is === "at least" ? value >= aim : value <= aim;
    found.push({ what, found: show(value), aim: `${is} ${show(aim)}`, isReached });
  };

  const bf16 = find("bf16", "temperature");
  if (bf16?.bandwidthShare !== undefined) {
    for (const aim of BANDWIDTH_SHARES) {
      add("bf16: share of the read bandwidth, temperature alone", bf16.bandwidthShare, aim, "at least", percent);
    }
  }
  for (const format of ["int8", "int4"] as const) {
    for (const { peer, setting, aim, name } of RATIOS) {
      const ratio = find(format, setting)?.peerRatios?.[peer];
      if (ratio !== undefined) add(`${format}: times as fast as ${name}`, ratio, aim, "at least", times);
    }
  }
  for (const format of FORMATS) {
    const plain = find(format, "temperature")?.time.median;
    if (plain === undefined) continue;
    for (const setting of ["top-k", "top-p", "min-p", "all"] as const) {
      const time = find(format, setting)?.time.median;
      if (time === undefined) continue;
      add(
        `${format}: cost of ${setting} over temperature alone`,
        time / plain - 1,
        TRUNCATION_COST,
        "at most",
        percent,
      );
    }
  }
  for (const format of FORMATS) {
    const ratio = find(format, "temperature")?.peerRatios?.["flashsampling-chromium"];
    if (ratio !== undefined) add(`${format}: cost of Chromium over Node`, ratio - 1, CHROMIUM_COST, "at most", percent);
  }
  const eight = find("bf16", "temperature", 8);
  if (bf16 !== undefined && eight !== undefined) {
    add(
      "bf16: time of 8 rows, in times of 1 row",
      eight.time.median / bf16.time.median,
      EIGHT_ROWS_COST,
      "at most",
      times,
    );
  }
  for (const logits of LOGITS) {
    // The setting that needs most of them: temperature alone never needs one, and would hide what the others do.
    const rates = (Object.keys(SETTINGS) as Setting[]).flatMap((setting) => {
      const looks = measurements.flatMap(({ secondLooks, case: run }) =>
        secondLooks !== undefined && run?.logits === logits && run.setting === setting ? [secondLooks] : [],
      );
      const draws = looks.reduce((sum, each) => sum + each.draws, 0);
      return draws === 0 ? [] : [{ setting, draws, rate: looks.reduce((sum, each) => sum + each.looks, 0) / draws }];
    });
    const [worst] = rates.sort((a, b) => b.rate - a.rate);
    if (worst === undefined) continue;
    const { setting, draws, rate } = worst;
    add(
      `second looks, of ${draws} draws from ${logits} logits with ${setting}, the setting that needs most, all heads`,
      rate,
      SECOND_LOOKS,
      "at most",
      percent,
    );
  }
  return found;
}
