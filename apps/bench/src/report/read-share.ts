/**
 * The share of the read bandwidth that a call of FlashSampling has.
 */
import type { Measurement } from "./results.js";

/** The floor: the shortest time of reading, in milliseconds. What else the machine does can only add to it. */
export function floorOf({ fastest, time }: Pick<Measurement, "fastest" | "time">): number {
  return Math.min(fastest ?? time.min, time.min);
}

/** The floor under a measurement, in milliseconds: reading as many bytes on as many threads; `undefined` where that was not measured. */
export function floorUnder(
  { shape, format, threads }: Pick<Measurement, "shape" | "format" | "threads">,
  measurements: readonly Measurement[],
): number | undefined {
  const read = measurements.find(
    (m) => m.contestant === "read" && m.shape === shape && m.format === format && m.threads === threads,
  );
  return read && floorOf(read);
}

/**
 * Gives every measurement of FlashSampling on this Node its `bandwidthShare`: the floor's time ÷ the median time. It has none where the
 * median is below the floor: there, reading was disturbed in every call and shows no bandwidth.
 */
export function withBandwidthShares(measurements: readonly Measurement[]): Measurement[] {
  return measurements.map((measurement) => {
    const { bandwidthShare: _, ...others } = measurement;
    const floor = measurement.contestant === "flashsampling" ? floorUnder(measurement, measurements) : undefined;
    const share = floor === undefined ? undefined : floor / measurement.time.median;
    return share === undefined || share > 1 ? others : { ...others, bandwidthShare: share };
  });
}
