/**
 * What a contestant can do once it is open, in a process of its own.
 */
import type { Case, Format, Logits, Setting } from "../plan/problem.js";
import type { HeadReader } from "../problem/head-reader.js";

/** Something that draws tokens from hidden states. */
export interface Contestant {
  /** Gets ready for calls of one kind with such hidden states [rows, D], as a user would at the start; not timed. */
  prepare?(run: Case, hidden: Float32Array): Promise<void>;
  /**
   * The call that is timed.
   *
   * @param hidden - [B, D]
   * @param setting - sampling settings
   * @returns tokens [B]
   */
  sample(hidden: Float32Array, setting: Setting): Promise<ArrayLike<number>>;
  /** Checks that it does what it is here for, by throwing if it does not; not timed. */
  check(logits: readonly Logits[], settings: readonly Setting[]): Promise<void>;
  /** Draws that needed a second look since the last call of this; absent where there is no such thing. */
  takeSecondLooks?(): number;
  /** Bytes read back from a device since the last call of this; absent where there is none, or where nobody can tell. */
  readonly takeBytesRead?: (() => number) | undefined;
  /** Shortest time of a call while it was opened, in milliseconds; absent where none was timed. */
  readonly fastest?: number;
  /** Steps that one call takes; its time is divided among them. Absent: one. */
  readonly stepsPerCall?: number;
  /** What a reader should know: versions, which sampler was the fastest. Asked at the end. */
  notes(): Readonly<Record<string, string>>;
  /** Frees what it holds. */
  dispose(): Promise<void>;
}

/** The head that a contestant is opened with. */
export interface HeadOpening {
  readonly head: HeadReader;
  readonly format: Format;
}

/** What a contestant on CPUs is opened with. */
export interface Opening extends HeadOpening {
  readonly threads: number;
}
