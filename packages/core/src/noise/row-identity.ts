/**
 * What the noise of a row depends on, and which values it may have.
 */
import { invalidArgument } from "../errors.js";

/** Identity of one row's noise: the same identity, token and draw give the same noise everywhere. */
export interface RowIdentity {
  /** Unsigned 64-bit seed. */
  readonly seed: bigint;
  /** The sequence's own id, unsigned 32-bit. */
  readonly stream: number;
  /** Tokens generated so far in the sequence, unsigned 32-bit. */
  readonly position: number;
}

/** Largest unsigned 32-bit integer. */
export const UINT32_MAX = 0xffff_ffff;
const UINT64_MAX = 0xffff_ffff_ffff_ffffn;

/** Whether a value is an unsigned 32-bit integer, as streams and positions are. */
export function isUint32(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= UINT32_MAX;
}

/** Whether a value is an unsigned 64-bit bigint, as seeds are. */
export function isUint64(value: unknown): boolean {
  return typeof value === "bigint" && value >= 0n && value <= UINT64_MAX;
}

/** @throws FlashSamplingError `INVALID_ARGUMENT` unless the parts of an identity are in range */
export function requireRowIdentity(identity: RowIdentity): void {
  const { seed, stream, position }: Partial<RowIdentity> = identity ?? {};
  if (!isUint64(seed)) throw invalidArgument("seed", "a bigint from 0 to 2^64 - 1", seed);
  if (!isUint32(stream)) throw invalidArgument("stream", "an integer from 0 to 2^32 - 1", stream);
  if (!isUint32(position)) throw invalidArgument("position", "an integer from 0 to 2^32 - 1", position);
}
