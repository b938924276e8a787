/**
 * What FlashSampling aims at with whole models, held against results.
 */
import { type Aim, judge, ratiosByRound } from "../report/aim.js";
import { GENERATORS, type GenerationSetting, type GeneratorId, HEADS, type Head } from "./problem.js";
import type { GenerationMeasurement, GenerationResults } from "./results.js";

/** FlashSampling's time for a token, of that of each peer: at most this. */
const AIMS: readonly { readonly setting: GenerationSetting; readonly most: number }[] = [
  { setting: "temperature", most: 0.9 },
  { setting: "top-p", most: 0.5 },
];

/** The aims of which results tell something, head by head. */
export function generationAims(results: GenerationResults): Aim[] {
  return headsOf(results).flatMap((head) => aimsOf(results, head));
}

/** The heads that were measured, in the order in which they are named. */
export function headsOf({ processes }: GenerationResults): Head[] {
  return (Object.keys(HEADS) as Head[]).filter((head) => processes.some((one) => one.head === head));
}

/** What was measured of a generator with a head and a setting. */
export function measurementOf(
  { measurements }: GenerationResults,
  generator: GeneratorId,
  head: Head,
  setting: GenerationSetting,
): GenerationMeasurement | undefined {
  return measurements.find((m) => m.generator === generator && m.head === head && m.setting === setting);
}

function aimsOf(results: GenerationResults, head: Head): Aim[] {
  const peers = (Object.keys(GENERATORS) as GeneratorId[]).filter((id) => id !== "flashsampling");
  const percent = (x: number) => `${(100 * x).toFixed(0)}%`;
  const aim = (what: string, value: number, most: number, rounds?: readonly number[]): Aim =>
    judge({ what: `${head}: ${what}`, value, rounds, aim: most, is: "at most", show: percent });
  const found = AIMS.flatMap(({ setting, most }) => {
    const ours = measurementOf(results, "flashsampling", head, setting);
    return peers.flatMap((peer) => {
      const theirs = measurementOf(results, peer, head, setting);
      if (ours === undefined || theirs === undefined) return [];
      const rounds = ratiosByRound(ours.roundMedians, theirs.roundMedians);
      return [
        aim(`a token, ${setting}, of ${GENERATORS[peer].label}`, ours.token.median / theirs.token.median, most, rounds),
      ];
    });
  });
  const peakOf = (generator: GeneratorId) =>
    results.processes.find((one) => one.generator === generator && one.head === head)?.peakBytes;
  const [ours, whole] = [peakOf("flashsampling"), peakOf("plain")];
  if (ours === undefined || whole === undefined) return found;
  return [...found, aim("peak memory, of the unsplit model's", ours / whole, 1)];
}
