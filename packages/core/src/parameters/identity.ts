/**
 * Identity of each row's noise: seed, stream and position, with the defaults that noise version 1 lays down.
 */
import { FlashSamplingError } from "../errors.js";
import { isUint32, isUint64 } from "../noise/row-identity.js";
import { expandPerRow, isArrayLike, type PerRow } from "./per-row.js";

/** The identity options of a call. */
export interface IdentityOptions {
  /**
   * Seed of the noise: an unsigned 64-bit bigint or a non-negative safe integer. Without one, a seed is drawn from the platform's
   * cryptographic source and returned with the result.
   */
  readonly seed?: PerRow<bigint | number> | undefined;
  /**
   * The sequence's own id, unsigned 32-bit. Default: the row number when one seed serves all rows, 0 when each row has its own
   * seed. Sequences continued from different draws of one row take different streams.
   */
  readonly stream?: PerRow<number> | undefined;
  /**
   * Tokens generated so far in the sequence, unsigned 32-bit: 0 for the first. In a call, required whenever `seed` is given, since
   * a loop that leaves it out would repeat its noise.
   */
  readonly position?: PerRow<number> | undefined;
}

/** The noise identity of every row of a call, each array of length B: spread into the options, it repeats the call's noise. */
export interface ResolvedIdentity {
  /** Seeds, the drawn ones too. */
  readonly seed: BigUint64Array;
  /** Streams. */
  readonly stream: Uint32Array;
  /** Positions. */
  readonly position: Uint32Array;
}

/**
 * Checks and completes the identity of every row.
 *
 * @param options - what the caller gave
 * @param batchSize - number of rows B
 * @param nextPosition - position of rows that have none, where the caller counts positions itself; without it a seed needs one
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming argument and row
 */
export function resolveIdentity(
  { seed, stream, position }: IdentityOptions,
  batchSize: number,
  nextPosition?: (row: number) => number,
): ResolvedIdentity {
  const resolved: ResolvedIdentity = {
    seed: new BigUint64Array(batchSize),
    stream: new Uint32Array(batchSize),
    position: new Uint32Array(batchSize),
  };
  const drawn = seed === undefined ? randomSeed() : 0n;
  expandPerRow(
    "seed",
    seed,
    batchSize,
    () => drawn,
    checkSeed,
    (row, value) => {
      resolved.seed[row] = BigInt(value);
    },
  );
  if (seed !== undefined && position === undefined && nextPosition === undefined) {
    throw new FlashSamplingError(
      "INVALID_ARGUMENT",
      "position is required whenever seed is given: pass the number of tokens generated so far in each sequence (0 for the first), or the noise would repeat from step to step.",
      { argument: "position" },
    );
  }
  const streamDefault = isArrayLike(seed) ? () => 0 : (row: number) => row;
  expandPerRow("stream", stream, batchSize, streamDefault, checkUint32, (row, value) => {
    resolved.stream[row] = value;
  });
  expandPerRow("position", position, batchSize, nextPosition ?? (() => 0), checkUint32, (row, value) => {
    resolved.position[row] = value;
  });
  return resolved;
}

/** A seed from the platform's cryptographic source. */
function randomSeed(): bigint {
  return crypto.getRandomValues(new BigUint64Array(1))[0] as bigint;
}

function checkSeed(value: bigint | number): string | undefined {
  const isValid = isUint64(value) || (Number.isSafeInteger(value) && value >= 0);
  return isValid ? undefined : "a bigint from 0 to 2^64 - 1 or a non-negative safe integer";
}

function checkUint32(value: number): string | undefined {
  return isUint32(value) ? undefined : "an integer from 0 to 2^32 - 1";
}
