/**
 * A call as the kernels read it: the words of fs_row, and the structure fs_call (kernels/cuda/call.h).
 */
import type { PassRow, TokenValues } from "@flashsampling/core/backend";
import type { Scales } from "./weights.js";
import { bitsOf } from "./words.js";

/** Words of fs_row. */
const ROW_WORDS = 20;

/** In place of the number of places: the row takes part in no second look. */
const NOT_MEASURED = 0xffff_ffff;

/** Words of fs_result: token, score, flags. */
export const RESULT_WORDS = 3;

/** Bytes of fs_result. */
export const RESULT_BYTES = 4 * RESULT_WORDS;

/** Flags of a result. */
export const FLAG = { nonFinite: 1, supported: 2 } as const;

/** Rows, and what they point at. */
export interface RowWords {
  /** fs_row, one after the other. */
  readonly rows: Uint32Array;
  /** Biases, seen tokens, bitmasks and places; its first word is unused, since 0 says "none". */
  readonly extra: Uint32Array;
}

/** Writes rows. Rows that share a bitmask share its copy. */
export function rowWords(rows: readonly PassRow[]): RowWords {
  const words = new Uint32Array(rows.length * ROW_WORDS);
  const masks = new Map<Uint32Array, number>();
  let length = 1;
  const place = (count: number) => {
    length += count;
    return length - count;
  };
  const placed = rows.map(({ biases, seen, allowed, places }) => {
    if (allowed !== undefined && !masks.has(allowed)) masks.set(allowed, place(allowed.length));
    return {
      biases: place(2 * biases.token.length),
      seen: place(2 * seen.token.length),
      places: place(2 * (places?.length ?? 0)),
    };
  });
  const extra = new Uint32Array(length);
  for (const [mask, at] of masks) extra.set(mask, at);
  const write = ({ token, value }: TokenValues, at: number) => {
    for (let i = 0; i < token.length; i++) {
      extra[at + 2 * i] = token[i] as number;
      extra[at + 2 * i + 1] = bitsOf(value[i] as number);
    }
  };
  for (const [i, row] of rows.entries()) {
    const at = placed[i] as { biases: number; seen: number; places: number };
    write(row.biases, at.biases);
    write(row.seen, at.seen);
    for (const [p, { logit, token }] of row.places?.entries() ?? []) {
      extra.set([bitsOf(logit), token], at.places + 2 * p);
    }
    words.set(
      [
        Number(row.isGreedy),
        bitsOf(row.temperature),
        bitsOf(row.repetition),
        Number(row.seed & 0xffff_ffffn),
        Number(row.seed >> 32n),
        row.stream,
        row.position,
        row.allowed === undefined ? 0 : (masks.get(row.allowed) as number),
        at.biases,
        row.biases.token.length,
        at.seen,
        row.seen.token.length,
        row.parts,
        bitsOf(row.window?.logit ?? Number.NEGATIVE_INFINITY),
        row.window?.token ?? 0,
        bitsOf(row.reference ?? 0),
        at.places,
        row.places?.length ?? NOT_MEASURED,
        row.index,
      ],
      i * ROW_WORDS,
    );
  }
  return { rows: words, extra };
}

/** What a call says of its head. Addresses are the device's; 0 is none. */
export interface HeadFields extends Pick<Scales, "tokenShift" | "unitShift" | "stride"> {
  readonly weights: bigint;
  /** 16-byte units of a row of weights. */
  readonly units: number;
  readonly scales: bigint;
  readonly zeroPoints: bigint;
  readonly bias: bigint;
  readonly logitScale: number;
  /** 0: none. */
  readonly softCap: number;
  readonly vocabSize: number;
}

/** What a call says besides. */
export interface CallFields {
  readonly rowCount: number;
  /** Number of the first draw. */
  readonly draw: number;
  readonly hidden: bigint;
  readonly rows: bigint;
  readonly extra: bigint;
  readonly best: bigint;
  readonly flags: bigint;
  readonly finishedBlocks: bigint;
  readonly results: bigint;
}

/** What a call says of the summaries that it leaves: fs_findings, in its order. */
export interface FindingsFields {
  /** Addresses of the parts; 0 for those that no row asks for. */
  readonly addresses: readonly bigint[];
  readonly groups: number;
  readonly tileCount: number;
  readonly drawCount: number;
  /** Whether this is a second look. */
  readonly looks: boolean;
  /** Word that says whether a row waits for the pass; absent: it is wanted. */
  readonly wanted?: bigint;
}

/** Parts of fs_findings that are addresses, but for `wanted`. */
export const FINDINGS_ADDRESSES = 11;

/** Hidden states that lie on the device: fs_given. */
export interface GivenFields {
  /** The caller's, [rows, size]. */
  readonly states: bigint;
  /** Elements of a row of theirs. */
  readonly size: number;
  /** Elements of a padded row of the kernel's. */
  readonly elements: number;
  /** bf16 terms of the kernel's; 0: float32. */
  readonly terms: number;
}

/** What steps keep on the device: fs_steps. */
export interface StepsFields {
  readonly rows: bigint;
  readonly extra: bigint;
  readonly settings: bigint;
  readonly wanted: bigint;
  readonly answers: bigint;
  readonly history: bigint;
  /** Number of the decision. */
  readonly decision: number;
}

/** What only some calls say. */
export interface MoreFields {
  readonly findings?: FindingsFields | undefined;
  readonly given?: GivenFields | undefined;
  readonly steps?: StepsFields | undefined;
}

/** Bytes of fs_given and of fs_steps. */
const GIVEN_BYTES = 32;
const STEPS_BYTES = 56;

/** Bytes of fs_call. */
const CALL_BYTES = 136 + 8 * FINDINGS_ADDRESSES + 8 + 16 + GIVEN_BYTES + STEPS_BYTES;

/** The bytes of fs_call. */
export function callBytes(head: HeadFields, call: CallFields, { findings, given, steps }: MoreFields = {}): Uint8Array {
  const view = new DataView(new ArrayBuffer(CALL_BYTES));
  let at = 0;
  const long = (value: bigint) => {
    view.setBigUint64(at, value, true);
    at += 8;
  };
  const word = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  long(head.weights);
  long(BigInt(head.units));
  long(head.scales);
  long(head.zeroPoints);
  word(head.tokenShift);
  word(head.unitShift);
  long(BigInt(head.stride));
  long(call.hidden);
  long(head.bias);
  word(bitsOf(head.logitScale));
  word(bitsOf(head.softCap));
  word(head.vocabSize);
  word(call.rowCount);
  word(call.draw);
  // The structure's padding.
  word(0);
  for (const address of [call.rows, call.extra, call.best, call.flags, call.finishedBlocks, call.results])
    long(address);
  const none = Array.from({ length: FINDINGS_ADDRESSES }, () => 0n);
  for (const address of findings?.addresses ?? none) long(address);
  long(findings?.wanted ?? 0n);
  for (const name of ["groups", "tileCount", "drawCount"] as const) word(findings?.[name] ?? 0);
  word(Number(findings?.looks ?? false));
  long(given?.states ?? 0n);
  long(call.hidden);
  for (const name of ["size", "elements", "terms"] as const) word(given?.[name] ?? 0);
  word(0);
  for (const name of ["rows", "extra", "settings", "wanted", "answers", "history"] as const) long(steps?.[name] ?? 0n);
  word(steps?.decision ?? 0);
  return new Uint8Array(view.buffer);
}
