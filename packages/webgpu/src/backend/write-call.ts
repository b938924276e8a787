/**
 * Writes what the kernels of a pass read: its numbers, its rows, and their hidden states.
 */
import type { PassRow, TokenValues } from "@flashsampling/core/backend";
import { Phase } from "../plan/decisions.js";
import { keyOf } from "../plan/keys.js";
import {
  DRAW,
  DRAW_WORDS,
  type FindingsLayout,
  NOT_MEASURED,
  REGIONS,
  ROW,
  ROW_WORDS,
  RUN,
  RUN_WORDS,
  writeFields,
} from "../plan/layout.js";

/** Bits of a float. */
const bits = new Uint32Array(1);
const float = new Float32Array(bits.buffer);
function bitsOf(value: number): number {
  float[0] = value;
  return bits[0] as number;
}

/** What stays the same for all passes over a head. */
export interface HeadNumbers {
  readonly vocabSize: number;
  /** 16-byte units of a row of weights, and of a hidden state. */
  readonly units: number;
  readonly hiddenUnits: number;
  readonly hasBias: boolean;
  readonly logitScale: number;
  /** 0: none. */
  readonly softCap: number;
  readonly scalesPerRow: number;
  readonly hasZeroPoints: boolean;
  readonly tileCount: number;
}

/** What a pass is about, besides its rows. */
export interface PassNumbers {
  readonly rowCount: number;
  readonly drawStart: number;
  readonly drawCount: number;
  /** Absent for second looks, which leave no summaries. */
  readonly findings?: FindingsLayout;
}

/** The words of `Run`. */
export function runWords(head: HeadNumbers, pass: PassNumbers): Uint32Array<ArrayBuffer> {
  const { findings } = pass;
  const words = new Uint32Array(RUN_WORDS);
  const { parts: ofParts, joined: ofJoined, ...fields } = RUN;
  writeFields(words, fields, {
    ...head,
    ...pass,
    zero: 0,
    hasBias: Number(head.hasBias),
    logitScale: bitsOf(head.logitScale),
    softCap: bitsOf(head.softCap),
    hasZeroPoints: Number(head.hasZeroPoints),
    frontierCapacity: findings?.frontierCapacity ?? 0,
    masses: findings?.masses ?? 0,
    rawMasses: findings?.rawMasses ?? 0,
    moments: findings?.moments ?? 0,
  });
  if (findings === undefined) return words;
  writeFields(words, REGIONS, findings.parts, ofParts);
  writeFields(words, REGIONS, findings.joined, ofJoined);
  return words;
}

/** What stands in the room for a place. */
const NO_PLACE = { logit: 0, token: 0 };

/**
 * The words of a call: its rows, then their draws, then what both point at. Rows that share a mask share its words.
 *
 * @param rows - of the call
 * @param draws - of each; their windows and places are the row's
 * @param room - places of a draw that the device writes itself, where the rows have none
 */
export function callWords(rows: readonly PassRow[], draws: number, room = 0): Uint32Array<ArrayBuffer> {
  const masks = new Map<Uint32Array, number>();
  let end = rows.length * (ROW_WORDS + draws * DRAW_WORDS);
  for (const { allowed } of rows) {
    if (allowed === undefined || masks.has(allowed)) continue;
    masks.set(allowed, end);
    end += allowed.length;
  }
  const pairs = rows.reduce(
    (sum, { biases, seen, places }) => sum + biases.token.length + seen.token.length + draws * (places?.length ?? room),
    0,
  );
  const words = new Uint32Array(end + 2 * pairs);
  for (const [mask, at] of masks) words.set(mask, at);
  const writePairs = (count: number, pair: (i: number) => readonly [number, number]): number => {
    const start = end;
    for (let i = 0; i < count; i++, end += 2) words.set(pair(i), end);
    return start;
  };
  const writeValues = ({ token, value }: TokenValues) =>
    writePairs(token.length, (i) => [token[i] as number, bitsOf(value[i] as number)]);
  for (const [i, row] of rows.entries()) {
    const { biases, seen, window, places } = row;
    const fields = {
      parts: row.parts,
      temperature: bitsOf(row.temperature),
      repetition: bitsOf(row.repetition),
      seedLow: Number(row.seed & 0xffff_ffffn),
      seedHigh: Number(row.seed >> 32n),
      stream: row.stream,
      position: row.position,
      allowed: row.allowed === undefined ? 0 : (masks.get(row.allowed) as number),
      biases: writeValues(biases),
      biasCount: biases.token.length,
      seen: writeValues(seen),
      seenCount: seen.token.length,
    };
    writeFields(words, ROW, fields, i * ROW_WORDS);
    for (let draw = 0; draw < draws; draw++) {
      const ofDraw = {
        // (0, 0) is the place after all logits: every token precedes it.
        windowKey: window === undefined ? 0 : keyOf(window.logit),
        windowToken: window?.token ?? 0,
        reference: bitsOf(row.reference ?? 0),
        places: writePairs(places?.length ?? room, (p) => {
          const { logit, token } = places?.[p] ?? NO_PLACE;
          return [keyOf(logit), token];
        }),
        placeCount: places?.length ?? NOT_MEASURED,
        phase: Phase.Open,
      };
      writeFields(words, DRAW, ofDraw, rows.length * ROW_WORDS + (i * draws + draw) * DRAW_WORDS);
    }
  }
  return words;
}

/**
 * Hidden states as kernels read them, each padded with zeros.
 *
 * @param rows - of the pass
 * @param padded - number of rows that there is room for
 * @param stride - elements of a row, padded
 */
export function hiddenStates(rows: readonly PassRow[], padded: number, stride: number): Float32Array<ArrayBuffer> {
  const states = new Float32Array(padded * stride);
  for (const [i, { hidden }] of rows.entries()) states.set(hidden, i * stride);
  return states;
}
