/**
 * What the host and the kernels agree on: limits, and the places of 4-byte words in the buffers of a pass. The kernels' side is
 * kernels/wgsl/layout.wgsl.
 */
import { MAX_PLACES, Part, type PassRow } from "@flashsampling/core/backend";
import { TOP_CAPACITY } from "@flashsampling/core/summary";

/** Points that a frontier has room for: of random logits hardly one in ten thousand has more. */
export const FRONTIER_CAPACITY = 24;

/** Words before a frontier's points: count, whether any was dropped, score and token of the best of these. */
export const FRONTIER_HEADER = 4;

/** Words of a point: keys of score and logit, id, bits of the raw logit. */
export const POINT_WORDS = 4;

/** Words of a list of the largest logits: pairs of key and id. */
export const TOP_WORDS = 2 * TOP_CAPACITY;

/** Words of a row's summary: flags, key of the largest logit. */
export const SUMMARY_WORDS = 2;

/** Words that a row has for every tile. */
export const MASS_WORDS = 3;
/** Likewise. */
export const MOMENTS_WORDS = 4;

/** Distances between logits of which a negative sum of squares in a tile's moments is taken are in units of this. */
export const FAR_UNIT: number = 2 ** 80;

/** Words of a gap of a second look: count, and two sums of three words. */
export const GAP_WORDS = 7;

/** Gaps of a draw. */
export const GAPS = MAX_PLACES + 1;

/** What was met in a row; bits. */
export const Flag = { NonFinite: 1, Supported: 2 } as const;

/** Places of the words of a row of the call. */
export const ROW = {
  parts: 0,
  temperature: 1,
  repetition: 2,
  seedLow: 3,
  seedHigh: 4,
  stream: 5,
  position: 6,
  allowed: 7,
  biases: 8,
  biasCount: 9,
  seen: 10,
  seenCount: 11,
} as const;

/** Words of a row of the call. */
export const ROW_WORDS = 12;

/** Places of the words of a draw of a row; those of all draws lie behind the rows. */
export const DRAW = { windowKey: 0, windowToken: 1, reference: 2, places: 3, placeCount: 4, phase: 5 } as const;

/** Words of a draw. */
export const DRAW_WORDS = 6;

/** In place of `DRAW.placeCount`: the draw takes part in no second look. */
export const NOT_MEASURED = 0xffff_ffff;

/** Places of the words of `Run`; of its `Regions` where each begins. */
export const RUN = {
  zero: 0,
  vocabSize: 1,
  units: 2,
  hiddenUnits: 3,
  hasBias: 4,
  logitScale: 5,
  softCap: 6,
  scalesPerRow: 7,
  hasZeroPoints: 8,
  tileCount: 9,
  rowCount: 10,
  drawStart: 11,
  drawCount: 12,
  frontierCapacity: 13,
  masses: 14,
  rawMasses: 15,
  moments: 16,
  parts: 20,
  joined: 28,
} as const;

/** Words of `Run`: a multiple of 16 bytes, as WGSL has it of structures that hold aligned ones. */
export const RUN_WORDS = 36;

/** Places of the words of `Regions`. */
export const REGIONS = { groups: 0, summaries: 1, frontiers: 2, top: 3, rawTop: 4 } as const;

/** Places of the words of `Shard`. */
export const SHARD = { firstTile: 0, endTile: 1, firstGroup: 2, groups: 3 } as const;

/** Words of `Shard`. */
export const SHARD_WORDS = 4;

/** Puts numbers into the words of a structure, each at its place. */
export function writeFields<Name extends string>(
  words: Uint32Array,
  places: Readonly<Record<Name, number>>,
  values: Readonly<Record<NoInfer<Name>, number>>,
  start = 0,
): void {
  for (const name of Object.keys(places) as Name[]) words[start + places[name]] = values[name];
}

/** Where the summaries of a pass lie, in words: for every row one of each in every group. */
export interface Regions {
  readonly groups: number;
  readonly summaries: number;
  readonly frontiers: number;
  readonly top: number;
  readonly rawTop: number;
}

/** A pass's results: what its workgroups find, and what is joined of it. */
export interface FindingsLayout {
  readonly frontierCapacity: number;
  readonly frontierWords: number;
  readonly draws: number;
  readonly tileCount: number;
  readonly parts: Regions;
  /** Per row and tile; in the same buffer as the parts. */
  readonly masses: number;
  readonly rawMasses: number;
  readonly moments: number;
  /** Words of the buffer of the parts, from `masses` to the end of which the host reads them. */
  readonly words: number;
  /** In a buffer of its own. */
  readonly joined: Regions;
  readonly joinedWords: number;
}

/** Hands out consecutive words. */
class Words {
  end = 0;

  take(count: number): number {
    const start = this.end;
    this.end += count;
    return start;
  }
}

/**
 * Plans the results of a pass: it has room for nothing that no row asks for.
 *
 * @param rows - of the pass
 * @param draws - of the pass
 * @param groups - workgroups of all shards, for each of the rows
 * @param tileCount - tiles of the vocabulary
 * @param capacity - points that a frontier has room for
 */
export function planFindings(
  rows: readonly Pick<PassRow, "parts">[],
  draws: number,
  groups: number,
  tileCount: number,
  capacity: number,
): FindingsLayout {
  const asked = rows.reduce((bits, { parts }) => bits | parts, 0);
  const frontierCapacity = asked & Part.Frontier ? capacity : 1;
  const frontierWords = FRONTIER_HEADER + POINT_WORDS * frontierCapacity;
  const regions = (words: Words, groups: number): Regions => ({
    groups,
    summaries: words.take(rows.length * groups * SUMMARY_WORDS),
    frontiers: words.take(rows.length * draws * groups * frontierWords),
    top: words.take(asked & Part.Top ? rows.length * groups * TOP_WORDS : 0),
    rawTop: words.take(asked & Part.RawTop ? rows.length * groups * TOP_WORDS : 0),
  });
  const [found, joined] = [new Words(), new Words()];
  const perTile = (part: number, words: number) => found.take(asked & part ? rows.length * tileCount * words : 0);
  return {
    frontierCapacity,
    frontierWords,
    draws,
    tileCount,
    parts: regions(found, groups),
    masses: perTile(Part.Mass, MASS_WORDS),
    rawMasses: perTile(Part.RawMass, MASS_WORDS),
    moments: perTile(Part.Moments, MOMENTS_WORDS),
    words: found.end,
    joined: regions(joined, 1),
    joinedWords: joined.end,
  };
}
