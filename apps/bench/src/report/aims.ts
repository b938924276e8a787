/**
 * What the CPU backend aims at, held against results: for one row and the largest number of threads, unless it says otherwise.
 */
import type { ContestantId } from "../plan/contestants.js";
import { FORMATS, type Format, type Setting } from "../plan/problem.js";
import type { Measurement, Results } from "./results.js";

/** One aim. */
export interface Aim {
  readonly what: string;
  readonly found: string;
  readonly aim: string;
  readonly isReached: boolean;
}

/** The head that the aims are stated for. */
const SHAPE = "151936x1024";
const BANDWIDTH_SHARE = 0.75;
const TRUNCATION_COST = 0.1;
const EIGHT_ROWS_COST = 3.5;
const CHROMIUM_COST = 0.15;
const SECOND_LOOKS = 0.002;

/** Ratios to peers: FlashSampling is to be at least so many times faster. */
const RATIOS: readonly { peer: ContestantId; setting: Setting; aim: number; name: string }[] = [
  { peer: "onnxruntime-node", setting: "temperature", aim: 1, name: "onnxruntime-node and JS, temperature" },
  { peer: "onnxruntime-node-sort", setting: "top-p", aim: 5, name: "onnxruntime-node and a JS sort, top-p" },
  { peer: "onnxruntime-web", setting: "temperature", aim: 15, name: "onnxruntime-web and JS, temperature" },
  {
    peer: "onnxruntime-web-integer",
    setting: "temperature",
    aim: 15,
    name: "onnxruntime-web by MatMulInteger and JS, temperature",
  },
];

/** The aims of which results tell something. */
export function aims({ measurements }: Results): Aim[] {
  const ours = measurements.filter(({ contestant, shape }) => contestant === "flashsampling" && shape === SHAPE);
  const most = Math.max(...ours.map(({ threads }) => threads));
  const find = (format: Format, setting: Setting, batch = 1): Measurement | undefined => {
    const fits = (m: Measurement) => m.format === format && m.threads === most && m.case?.batch === batch;
    return ours.find((m) => fits(m) && m.case?.setting === setting && m.case.logits === "zipf");
  };
  const found: Aim[] = [];
  const add = (what: string, value: number, aim: number, is: "at least" | "at most", show: (x: number) => string) => {
    const isReached = is === "at least" ? value >= aim : value <= aim;
    found.push({ what, found: show(value), aim: `${is} ${show(aim)}`, isReached });
  };
  const percent = (x: number) => `${(100 * x).toFixed(x < 0.01 ? 2 : 0)}%`;
  const times = (x: number) => `${x.toFixed(1)}×`;

  const bf16 = find("bf16", "temperature");
  if (bf16?.bandwidthShare !== undefined) {
    add("bf16: share of the read bandwidth", bf16.bandwidthShare, BANDWIDTH_SHARE, "at least", percent);
  }
  for (const format of ["int8", "int4"] as const) {
    for (const { peer, setting, aim, name } of RATIOS) {
      const ratio = find(format, setting)?.peerRatios?.[peer];
      if (ratio !== undefined) add(`${format}: faster than ${name}`, ratio, aim, "at least", times);
    }
  }
  for (const format of FORMATS) {
    const plain = find(format, "temperature")?.time.median;
    const truncated = (["top-k", "top-p", "min-p", "all"] as const).flatMap((setting) => {
      const time = find(format, setting)?.time.median;
      return time === undefined ? [] : [time];
    });
    if (plain === undefined || truncated.length === 0) continue;
    const cost = Math.max(...truncated) / plain - 1;
    add(`${format}: truncation costs over temperature alone`, cost, TRUNCATION_COST, "at most", percent);
  }
  for (const format of FORMATS) {
    const ratio = find(format, "temperature")?.peerRatios?.["flashsampling-chromium"];
    if (ratio !== undefined) add(`${format}: Chromium costs over Node`, ratio - 1, CHROMIUM_COST, "at most", percent);
  }
  const eight = find("bf16", "temperature", 8);
  if (bf16 !== undefined && eight !== undefined) {
    add("bf16: 8 rows cost, of 1 row", eight.time.median / bf16.time.median, EIGHT_ROWS_COST, "at most", times);
  }
  const looks = measurements.flatMap(({ secondLooks }) => secondLooks ?? []);
  const draws = looks.reduce((sum, each) => sum + each.draws, 0);
  if (draws > 0) {
    const rate = looks.reduce((sum, each) => sum + each.looks, 0) / draws;
    add("second looks of all draws measured", rate, SECOND_LOOKS, "at most", percent);
  }
  return found;
}
