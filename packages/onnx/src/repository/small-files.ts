/**
 * Files that are read whole, and how large they may be.
 */
import { FlashSamplingError } from "@flashsampling/core";

/** @throws FlashSamplingError `MALFORMED_FILE` if a file is larger than it may be */
export function requireAtMost(maxBytes: number, path: string, size: number): void {
  if (size <= maxBytes) return;
  throw new FlashSamplingError(
    "MALFORMED_FILE",
    `${path} has ${size} bytes; one of more than ${maxBytes} is not read.`,
  );
}
