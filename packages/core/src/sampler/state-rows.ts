/**
 * The rows of a state as the host keeps them, and the turns that calls on it take. Every call runs over such rows: a call without a
 * state makes fresh ones. A state that lives on a device would replace this file's class and nothing else.
 */
import { unlessAborted } from "../abort.js";
import { FlashSamplingError } from "../errors.js";
import { UINT32_MAX } from "../noise/row-identity.js";
import type { ResolvedIdentity } from "../parameters/identity.js";
import { seenTokenRows, type TokenHistory } from "../parameters/token-history.js";
import type { ResolvedMasks } from "../parameters/token-mask.js";
import { BackendRowStatus, type BackendSampleResult, type SeenTokenRows } from "./backend.js";
import { Lifetime } from "./lifetime.js";

/** The sequence in one row, as far as later steps depend on it. */
export interface RowSequence {
  /** Noise seed. */
  readonly seed: bigint;
  /** Noise stream. */
  readonly stream: number;
  /** Tokens generated so far; 2^32 once all positions are used. */
  position: number;
  /** Its tokens. */
  readonly history: TokenHistory;
}

/** The rows that one call reads and advances: as they were when the call was made, whatever replaces them later. */
export class Step {
  readonly #sequences: readonly RowSequence[];
  /** Masks of allowed tokens, [B]; absent when no row has one. */
  readonly masks: ResolvedMasks | undefined;

  /**
   * @param sequences - of every row
   * @param masks - of every row
   */
  constructor(sequences: readonly RowSequence[], masks: ResolvedMasks | undefined) {
    this.#sequences = sequences;
    this.masks = masks;
  }

  /**
   * Noise identity of every row now.
   *
   * @throws FlashSamplingError `INVALID_ARGUMENT` if a row has no position left
   */
  identity(): ResolvedIdentity {
    const row = this.#sequences.findIndex(({ position }) => position > UINT32_MAX);
    if (row >= 0) {
      const message = `Row ${row} of the state has used all 2^32 positions of its stream; give the row a new sequence by replaceRow.`;
      throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument: "state", row });
    }
    const rows = this.#sequences.length;
    const identity = {
      seed: new BigUint64Array(rows),
      stream: new Uint32Array(rows),
      position: new Uint32Array(rows),
    };
    for (const [index, { seed, stream, position }] of this.#sequences.entries()) {
      identity.seed[index] = seed;
      identity.stream[index] = stream;
      identity.position[index] = position;
    }
    return identity;
  }

  /** Tokens of those rows that have a penalty; absent when none has. */
  seenTokens(hasPenalty: (row: number) => boolean): SeenTokenRows | undefined {
    return seenTokenRows(
      this.#sequences.map(({ history }) => history),
      hasPenalty,
    );
  }

  /** How often each token of a row stands in its output. */
  tokenCounts(row: number): Map<number, number> {
    return (this.#sequences[row] as RowSequence).history.toMap();
  }

  /** Moves every row that is ok to the next position and counts its token, of which a call on a state draws one. */
  advance({ tokens, status }: BackendSampleResult): void {
    for (const [row, sequence] of this.#sequences.entries()) {
      if (status[row] !== BackendRowStatus.Ok) continue;
      sequence.position++;
      sequence.history.add(tokens[row] as number);
    }
  }
}

/** Rows, and the order of the calls on them. */
export class StateRows {
  /** Number of rows B. */
  readonly batchSize: number;
  /** Until when the rows may be used. */
  readonly lifetime: Lifetime;
  #sequences: readonly RowSequence[];
  #masks: ResolvedMasks | undefined;
  #unfinished = 0;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param identity - first identity of every row
   * @param histories - tokens of every row so far
   * @param masks - of every row
   */
  constructor({ seed, stream, position }: ResolvedIdentity, histories: readonly TokenHistory[], masks?: ResolvedMasks) {
    this.#sequences = histories.map((history, row) => ({
      seed: seed[row] as bigint,
      stream: stream[row] as number,
      position: position[row] as number,
      history,
    }));
    this.#masks = masks;
    this.batchSize = histories.length;
    this.lifetime = new Lifetime("row state", async () => {
      this.#sequences = [];
      this.#masks = undefined;
    });
  }

  /** Whether no call is running or waiting. */
  get idle(): boolean {
    return this.#unfinished === 0;
  }

  /** Seed of a row. */
  seedOf(row: number): bigint {
    return (this.#sequences[row] as RowSequence).seed;
  }

  /** What a call that is made now reads and advances. */
  step(): Step {
    return new Step(this.#sequences, this.#masks);
  }

  /** Sets the masks of calls made from now on. */
  setMasks(masks: ResolvedMasks | undefined): void {
    this.#masks = masks;
  }

  /** Gives a row to another sequence, for calls made from now on. */
  replaceRow(row: number, sequence: RowSequence, mask: Uint32Array | undefined): void {
    const replaced = <T>(rows: readonly T[], entry: T) => rows.map((old, index) => (index === row ? entry : old));
    this.#sequences = replaced(this.#sequences, sequence);
    const masks = replaced(this.#masks ?? this.#sequences.map(() => undefined), mask);
    this.#masks = masks.every((entry) => entry === undefined) ? undefined : masks;
  }

  /**
   * Runs a call once those made before it have ended: at once, before this function returns, when there are none.
   *
   * @param call - the call
   * @param signal - ends the waiting with `ABORTED`
   */
  takeTurn<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.lifetime.run(() => {
      const before = this.idle ? undefined : this.#last;
      this.#unfinished++;
      const result = this.#runAfter(before, call, signal);
      // Settles without a value, so that a state that is never idle does not hold on to all its results.
      this.#last = Promise.allSettled([before, result]).then(() => {});
      return result;
    });
  }

  async #runAfter<T>(before: Promise<unknown> | undefined, call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      if (before !== undefined) await unlessAborted(before, signal);
      return await call();
    } finally {
      this.#unfinished--;
    }
  }
}
