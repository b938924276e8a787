/**
 * What the host and the kernels both know by number: every constant of a WGSL module has the host's value, or is named here as the kernels'
 * own; and the fields of structures lie where the host writes them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { BackendRowStatus, NO_TOKEN } from "@flashsampling/core";
import { MAX_PLACES, Part, UNDECIDED } from "@flashsampling/core/backend";
import { TOP_CAPACITY } from "@flashsampling/core/summary";
import { expect, it, test } from "vitest";
import { PROBE_THREADS } from "../src/kernels/halves.js";
import * as decisions from "../src/plan/decisions.js";
import * as layout from "../src/plan/layout.js";
import { TILES } from "../src/plan/variant.js";
import { planRowOfWeights, UNIT_BYTES } from "../src/plan/weights.js";

const { ROW, DRAW, STEP, STAGE, Phase, Search } = { ...layout, ...decisions };

/** The host's numbers. */
const HOST: Readonly<Record<string, number>> = {
  TILE: TILES[0],
  FRONTIER_CAPACITY: layout.FRONTIER_CAPACITY,
  TOP_CAPACITY,
  MAX_PLACES,
  PART_GREEDY: Part.Greedy,
  PART_FRONTIER: Part.Frontier,
  PART_TOP: Part.Top,
  PART_MASS: Part.Mass,
  PART_MOMENTS: Part.Moments,
  PART_RAW_MASS: Part.RawMass,
  PART_RAW_TOP: Part.RawTop,
  FLAG_NON_FINITE: layout.Flag.NonFinite,
  FLAG_SUPPORTED: layout.Flag.Supported,
  FRONTIER_HEADER: layout.FRONTIER_HEADER,
  POINT_WORDS: layout.POINT_WORDS,
  SUMMARY_WORDS: layout.SUMMARY_WORDS,
  MASS_WORDS: layout.MASS_WORDS,
  MOMENTS_WORDS: layout.MOMENTS_WORDS,
  FAR_UNIT: layout.FAR_UNIT,
  GAP_WORDS: layout.GAP_WORDS,
  ROW_WORDS: layout.ROW_WORDS,
  ROW_PARTS: ROW.parts,
  ROW_TEMPERATURE: ROW.temperature,
  ROW_REPETITION: ROW.repetition,
  ROW_SEED: ROW.seedLow,
  ROW_STREAM: ROW.stream,
  ROW_POSITION: ROW.position,
  ROW_ALLOWED: ROW.allowed,
  ROW_BIASES: ROW.biases,
  ROW_SEEN: ROW.seen,
  DRAW_WORDS: layout.DRAW_WORDS,
  DRAW_WINDOW: DRAW.windowKey,
  DRAW_REFERENCE: DRAW.reference,
  DRAW_PLACES: DRAW.places,
  DRAW_PHASE: DRAW.phase,
  NOT_MEASURED: layout.NOT_MEASURED,
  NO_TOKEN,
  ANSWER_WORDS: decisions.ANSWER_WORDS,
  DISPATCH_WORDS: decisions.DISPATCH_WORDS,
  SEARCH_PLACES: decisions.SEARCH_PLACES,
  STEP_WORDS: decisions.DECISION_WORDS,
  STEP_TOP_K: STEP.topK,
  STEP_TOP_P: STEP.topP,
  STEP_MIN_P: STEP.minP,
  STEP_EPSILON: STEP.epsilon,
  STEP_FREQUENCY: STEP.frequency,
  STEP_PRESENCE: STEP.presence,
  STEP_COUNTS: STEP.counts,
  STEP_ETA: STEP.eta,
  STEP_SIGMA: STEP.sigma,
  STEP_SEARCH: STEP.search,
  STEP_CUT: STEP.cut,
  SEARCH_NONE: Search.None,
  SEARCH_CUT: Search.Cut,
  SEARCH_KEPT: Search.Kept,
  PHASE_OPEN: Phase.Open,
  PHASE_LOOK: Phase.Look,
  PHASE_REFILL: Phase.Refill,
  PHASE_DRAWN: Phase.Drawn,
  STATUS_OK: BackendRowStatus.Ok,
  STATUS_NON_FINITE: BackendRowStatus.NonFiniteLogits,
  STATUS_EMPTY: BackendRowStatus.EmptySupport,
  STATUS_UNDECIDED: UNDECIDED,
  PROBE_THREADS,
  "int8.wgsl UNITS_PER_BLOCK": planRowOfWeights("int8", 32).bytes / UNIT_BYTES,
  "int4.wgsl UNITS_PER_BLOCK": planRowOfWeights("int4", 32).bytes / UNIT_BYTES,
};

/** Numbers that the host has no use for: bits of floats, coefficients and thresholds, which noise.test.ts compares by their results, and codes. */
const OF_KERNELS: readonly string[] = [
  ...["LANES", "MOST_NEIGHBOURS"],
  ...["SIGN_BIT", "EXPONENT_BITS", "MASKED_BITS", "MASKED", "NO_POINT", "NOT_LISTED"],
  ...["EXP_LOWEST", "LN2_HIGH", "LN2_LOW", "TANH_SERIES", "TAIL_THRESHOLD", "TWO_POW_MINUS_32", "TWO_POW_MINUS_64"],
  ...["PURPOSE_TOKEN", "PURPOSE_TOKEN_TAIL"],
  ...["CUT", "KEPT", "OPEN", "UNSURE", "FAR", "SIGMA_MARGIN", "ETA_MARGIN", "LEAST_THRESHOLD", "LEAST_KEY"],
  ...["CUT_RULES", "TOP_K", "TOP_P", "MIN_P", "EPSILON", "ETA", "TOP_SIGMA", "MAX_KNOWN"],
  ...["int8.wgsl DEFAULT_ZERO_POINT", "int4.wgsl DEFAULT_ZERO_POINT"],
];

const folder = new URL("../../../kernels/wgsl/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".wgsl"));
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");

/** Constants of all modules: by name, or by file and name where several files have one of that name. */
const declared = files.flatMap((file) =>
  [...read(file).matchAll(/^(?:const|override) (\w+)(?:: \w+)? = ([^;]+);/gm)].map(([, name, value]) => ({
    file,
    name: name as string,
    value: Number((value as string).replace(/u$/, "")),
  })),
);
const keyOf = ({ file, name }: { readonly file: string; readonly name: string }) =>
  declared.filter((one) => one.name === name).length > 1 ? `${file} ${name}` : name;

test("every constant of a kernel is the host's, or the kernels' own", () => {
  const found = Object.fromEntries(
    declared.filter((one) => !OF_KERNELS.includes(keyOf(one))).map((one) => [keyOf(one), one.value]),
  );
  expect(found).toEqual(HOST);
  expect(
    declared
      .map(keyOf)
      .filter((key) => OF_KERNELS.includes(key))
      .sort(),
  ).toEqual([...OF_KERNELS].sort());
});

test("words of a row, or of a draw, that belong together follow each other, as kernels take them", () => {
  const pairs = [
    [ROW.seedLow, ROW.seedHigh],
    [ROW.biases, ROW.biasCount],
    [ROW.seen, ROW.seenCount],
    [DRAW.windowKey, DRAW.windowToken],
    [DRAW.places, DRAW.placeCount],
    [STEP.minP, STEP.minPLow],
    [STEP.eta, STEP.etaRoot],
    [STEP.cutCount, STEP.cutMass],
  ] as const;
  for (const [first, second] of pairs) expect(second).toBe(first + 1);
  expect(Math.max(...Object.values(ROW))).toBeLessThan(layout.ROW_WORDS);
  expect(Math.max(...Object.values(DRAW))).toBeLessThan(layout.DRAW_WORDS);
  expect(Math.max(...Object.values(STEP))).toBeLessThan(decisions.DECISION_WORDS);
});

/** Places of the words of a structure, and its size in words: fields of 4 bytes, or structures that are aligned by themselves. */
function structOf(file: string, name: string): { places: Record<string, number>; words: number } {
  const [, body = ""] = new RegExp(`^struct ${name} \\{\n(.*?)^\\}`, "ms").exec(read(file)) ?? [];
  const places: Record<string, number> = {};
  let [words, alignment] = [0, 1];
  for (const [, align, field, type] of body.matchAll(/^ {2}(?:@align\((\d+)\) )?(\w+): (\w+),/gm)) {
    const own = Number(align ?? 4) / 4;
    alignment = Math.max(alignment, own);
    words = Math.ceil(words / own) * own;
    places[(field as string).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())] = words;
    words += type === "u32" || type === "f32" ? 1 : structOf(file, type as string).words;
  }
  return { places, words: Math.ceil(words / alignment) * alignment };
}

it.each([
  ["layout.wgsl", "Run", layout.RUN, layout.RUN_WORDS],
  ["layout.wgsl", "Regions", layout.REGIONS, Object.keys(layout.REGIONS).length],
  ["layout.wgsl", "Shard", layout.SHARD, layout.SHARD_WORDS],
  ["stage.wgsl", "Stage", STAGE, decisions.STAGE_BYTES.size / 4],
])("%s: the fields of %s lie where the host writes them", (file, name, places, words) => {
  expect(structOf(file, name)).toEqual({ places, words });
});
