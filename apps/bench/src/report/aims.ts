/**
 * What the CPU backend aims at, held against results: for one row and the largest number of threads, unless it says otherwise.
 */
import { type ContestantId, contestantInfo } from "../plan/contestants.js";
import { type Case, FORMATS, type Format, LOGITS, type Logits, type Setting } from "../plan/problem.js";
import { type Aim, judge, judgeRate, percent, ratiosByRound, times } from "./aim.js";
import { sumOfLooks } from "./collect.js";
import { floorUnder } from "./read-share.js";
import type { Measurement, Results } from "./results.js";

/** The head that the aims are stated for. */
export const AIMS_SHAPE = "151936x1024";
/** What is to be reached, and what is aimed at beyond it. */
const BANDWIDTH_SHARES = [0.75, 0.9];
const TRUNCATION_COST = 0.1;
const EIGHT_ROWS_COST = 3.5;
const CHROMIUM_COST = 0.15;
const SECOND_LOOKS = 0.002;
const ONNXRUNTIME_WEB_RATIO = 15;
const TRUNCATIONS = ["top-k", "top-p", "min-p", "all"] as const satisfies readonly Setting[];

/** Peers: FlashSampling is to be so many times as fast. */
const RATIOS: readonly { peer: ContestantId; setting: Setting; aim: number; name: string }[] = [
  { peer: "onnxruntime-node", setting: "temperature", aim: 1, name: "onnxruntime-node + JS, temperature alone" },
  { peer: "onnxruntime-node-sort", setting: "top-p", aim: 5, name: "onnxruntime-node + a sort in JS, top-p" },
  { peer: "onnxruntime-node", setting: "top-p", aim: 5, name: "onnxruntime-node + the fastest JS, top-p" },
  {
    peer: "onnxruntime-web",
    setting: "temperature",
    aim: ONNXRUNTIME_WEB_RATIO,
    name: "onnxruntime-web + JS, temperature alone",
  },
  {
    peer: "onnxruntime-web-integer",
    setting: "temperature",
    aim: ONNXRUNTIME_WEB_RATIO,
    name: "onnxruntime-web's MatMulInteger + JS, temperature alone",
  },
];

/** Whoever runs onnxruntime-web in this Node. */
const IN_ONNXRUNTIME_WEB: readonly ContestantId[] = ["onnxruntime-web", "onnxruntime-web-integer"];

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
  if (ofAims(measurements).length === 0) return [];
  const most = aimsThreads(results);
  const ofHead = measurements.filter((m) => m.shape === AIMS_SHAPE && m.threads === most);
  const find = (
    format: Format,
    setting: Setting,
    { batch = 1, contestant = "flashsampling", logits = "zipf" }: Partial<Case & Pick<Measurement, "contestant">> = {},
  ) => {
    const isOf = ({ case: run }: Measurement) =>
      run?.batch === batch && run.setting === setting && run.logits === logits;
    return ofHead.find((m) => m.contestant === contestant && m.format === format && isOf(m));
  };
  const costOver = (dividend: Measurement, divisor: Measurement) => ({
    value: dividend.time.median / divisor.time.median - 1,
    rounds: ratiosByRound(dividend.roundMedians, divisor.roundMedians).map((ratio) => ratio - 1),
    is: "at most" as const,
    show: percent,
  });
  const found: Aim[] = [];

  const bf16 = find("bf16", "temperature");
  const floor = bf16 && floorUnder(bf16, measurements);
  if (bf16?.bandwidthShare !== undefined && floor !== undefined) {
    const what = "bf16: share of the read bandwidth, temperature alone";
    const rounds = bf16.roundMedians.map((time) => floor / time);
    for (const aim of BANDWIDTH_SHARES) {
      found.push(judge({ what, value: bf16.bandwidthShare, rounds, aim, is: "at least", show: percent }));
    }
  }
  for (const format of ["int8", "int4"] as const) {
    for (const { peer, setting, aim, name } of RATIOS) {
      const mine = find(format, setting);
      const ratio = mine?.peerRatios?.[peer];
      if (ratio === undefined) continue;
      const rounds = ratiosByRound(
        find(format, setting, { contestant: peer })?.roundMedians ?? [],
        mine?.roundMedians ?? [],
      );
      const what = `${format}: times as fast as ${name}`;
      found.push(judge({ what, value: ratio, rounds, aim, is: "at least", show: times }));
    }
    // Its products of integers are far slower than its others, so that only the fastest of all tells what a user could have.
    const mine = find(format, "temperature");
    const [fastest] = IN_ONNXRUNTIME_WEB.flatMap((contestant) =>
      FORMATS.map((held) => find(held, "temperature", { contestant })).filter((m) => m !== undefined),
    ).sort((a, b) => a.time.median - b.time.median);
    if (mine === undefined || fastest === undefined) continue;
    found.push(
      judge({
        what: `${format}: times as fast as the fastest of onnxruntime-web with any weights, temperature alone (${contestantInfo(fastest.contestant).label}, ${fastest.format})`,
        value: fastest.time.median / mine.time.median,
        rounds: ratiosByRound(fastest.roundMedians, mine.roundMedians),
        aim: ONNXRUNTIME_WEB_RATIO,
        is: "at least",
        show: times,
      }),
    );
  }
  for (const logits of LOGITS) {
    for (const format of FORMATS) {
      const plain = find(format, "temperature", { logits });
      if (plain === undefined) continue;
      for (const setting of TRUNCATIONS) {
        const truncated = find(format, setting, { logits });
        if (truncated === undefined) continue;
        const what = `${format}: cost of ${setting} over temperature alone, ${logits} logits`;
        found.push(judge({ what, ...costOver(truncated, plain), aim: TRUNCATION_COST }));
      }
    }
  }
  for (const format of FORMATS) {
    const [inNode, inChromium] = [
      find(format, "temperature"),
      find(format, "temperature", { contestant: "flashsampling-chromium" }),
    ];
    if (inNode === undefined || inChromium === undefined) continue;
    found.push(
      judge({ what: `${format}: cost of Chromium over Node`, ...costOver(inChromium, inNode), aim: CHROMIUM_COST }),
    );
  }
  const eight = find("bf16", "temperature", { batch: 8 });
  if (bf16 !== undefined && eight !== undefined) {
    const value = eight.time.median / bf16.time.median;
    const rounds = ratiosByRound(eight.roundMedians, bf16.roundMedians);
    const what = "bf16: time of 8 rows, in times of 1 row";
    found.push(judge({ what, value, rounds, aim: EIGHT_ROWS_COST, is: "at most", show: times }));
  }
  return [...found, ...LOGITS.flatMap((logits) => secondLooksAim(measurements, logits))];
}

/** About the setting that needs most of them, or, if none needs any, the one with the fewest draws. */
function secondLooksAim(measurements: readonly Measurement[], logits: Logits): Aim[] {
  // Temperature alone never needs one, and its draws would hide what the others do.
  const settings = TRUNCATIONS.flatMap((setting) => {
    const isOf = ({ case: run }: Measurement) => run?.logits === logits && run.setting === setting;
    const counts = sumOfLooks(measurements.map((m) => (isOf(m) ? m.secondLooks : undefined)));
    return counts === undefined || counts.draws === 0 ? [] : [{ setting, ...counts }];
  });
  const [worst] = settings.sort((a, b) => b.looks / b.draws - a.looks / a.draws || a.draws - b.draws);
  if (worst === undefined) return [];
  const { setting, looks, draws } = worst;
  return [
    {
      what: `second looks, of ${draws} draws from ${logits} logits with ${setting}, the setting that needs most, all heads`,
      found: percent(looks / draws),
      aim: `at most ${percent(SECOND_LOOKS)}`,
      outcome: judgeRate(looks, draws, SECOND_LOOKS),
    },
  ];
}
