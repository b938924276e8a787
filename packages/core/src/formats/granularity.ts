/**
 * What one scale of a quantised head may cover: all of it, a row, or a block whose shape is the format's.
 */
import { invalidArgument } from "../errors.js";

/** @throws FlashSamplingError `INVALID_ARGUMENT` unless it is one */
export function requireGranularity(granularity: unknown): void {
  if (granularity === "tensor" || granularity === "row" || granularity === "block") return;
  throw invalidArgument("granularity", `"tensor", "row" or "block"`, granularity);
}
