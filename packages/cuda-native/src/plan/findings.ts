/**
 * Where the summaries of a call lie: fs_findings of kernels/cuda/findings.h. Those of groups stay on the device; what is joined of them, and what tiles
 * leave, is read back.
 */
import { MAX_PLACES, Part, type PassRow } from "@flashsampling/core/backend";
import { TOP_CAPACITY } from "@flashsampling/core/summary";
import { FINDINGS_ADDRESSES, type FindingsFields } from "./call.js";
import { aligned } from "./layout.js";

/** Points that fs_frontier has room for. */
export const FRONTIER_CAPACITY = 24;

/** Bytes of fs_frontier: four words, and four for each point. */
export const FRONTIER_BYTES = 16 + 16 * FRONTIER_CAPACITY;

/** Bytes of a list of the largest logits. */
export const TOP_BYTES = 8 * TOP_CAPACITY;

/** Bytes of fs_tile_mass, fs_tile_moments, fs_row_summary and fs_gap. */
export const MASS_BYTES = 12;
/** See {@link MASS_BYTES}. */
export const MOMENTS_BYTES = 16;
/** See {@link MASS_BYTES}. */
export const SUMMARY_BYTES = 8;
/** See {@link MASS_BYTES}. */
export const GAP_BYTES = 40;

/** Gaps of a row's second look. */
export const GAPS = MAX_PLACES + 1;

/** What is to be found. */
export interface FindingsProblem {
  /** Rows of the pass. */
  readonly rows: readonly Pick<PassRow, "parts">[];
  /** Draws of each; 0 for a second look. */
  readonly draws: number;
  /** Parts that the vocabulary is dealt out to. */
  readonly groups: number;
  /** Tiles of the vocabulary. */
  readonly tileCount: number;
}

/** Offsets into what is read back; `undefined` where no row asks for it. */
export interface FindingsLayout extends Omit<FindingsProblem, "rows"> {
  readonly summaries: number | undefined;
  readonly frontiers: number | undefined;
  readonly top: number | undefined;
  readonly rawTop: number | undefined;
  readonly masses: number | undefined;
  readonly rawMasses: number | undefined;
  readonly moments: number | undefined;
  readonly gaps: number | undefined;
  /** Bytes of it all. */
  readonly outputBytes: number;
  /** Bytes that stay on the device. */
  readonly scratchBytes: number;
  /** fs_findings, for the addresses of the two pieces of memory. */
  fields(output: bigint, scratch: bigint): FindingsFields;
}

/** Hands out consecutive places. */
class Room {
  bytes = 0;

  /** Offset of a part, or `undefined` for one of no bytes. */
  take(bytes: number): number | undefined {
    if (bytes === 0) return undefined;
    const start = this.bytes;
    this.bytes += aligned(bytes);
    return start;
  }
}

/** Plans the summaries of a call: there is room for nothing that no row asks for. */
export function planFindings({ rows, draws, groups, tileCount }: FindingsProblem): FindingsLayout {
  const count = rows.length;
  const looks = draws === 0;
  const asked = looks ? 0 : rows.reduce((bits, { parts }) => bits | parts, 0);
  const has = (part: number, bytes: number) => (asked & part ? count * bytes : 0);
  const [output, scratch] = [new Room(), new Room()];
  const joined = {
    summaries: output.take(looks ? 0 : count * SUMMARY_BYTES),
    frontiers: output.take(count * draws * FRONTIER_BYTES),
    top: output.take(has(Part.Top, TOP_BYTES)),
    rawTop: output.take(has(Part.RawTop, TOP_BYTES)),
    masses: output.take(has(Part.Mass, tileCount * MASS_BYTES)),
    rawMasses: output.take(has(Part.RawMass, tileCount * MASS_BYTES)),
    moments: output.take(has(Part.Moments, tileCount * MOMENTS_BYTES)),
    gaps: output.take(looks ? count * GAPS * GAP_BYTES : 0),
  };
  const ofGroups = {
    frontiers: scratch.take(count * draws * groups * FRONTIER_BYTES),
    top: scratch.take(groups * has(Part.Top, TOP_BYTES)),
    rawTop: scratch.take(groups * has(Part.RawTop, TOP_BYTES)),
  };
  return {
    draws,
    groups,
    tileCount,
    ...joined,
    outputBytes: output.bytes,
    scratchBytes: scratch.bytes,
    fields(outputAt, scratchAt) {
      const at = (base: bigint, offset: number | undefined) => (offset === undefined ? 0n : base + BigInt(offset));
      const found = [ofGroups.frontiers, ofGroups.top, ofGroups.rawTop].map((offset) => at(scratchAt, offset));
      const { masses, rawMasses, moments, gaps, summaries, frontiers, top, rawTop } = joined;
      const read = [masses, rawMasses, moments, gaps, summaries, frontiers, top, rawTop].map((offset) =>
        at(outputAt, offset),
      );
      const addresses = [...found, ...read];
      if (addresses.length !== FINDINGS_ADDRESSES) throw new TypeError("fs_findings has other parts");
      return { addresses, groups, tileCount, drawCount: draws, looks };
    },
  };
}
