/**
 * What int8 and int4 have in common: a row of the weight is integers and one scale per block of 32 elements. Kernels multiply the
 * integers exactly and apply the scales to the sums of blocks.
 */

/** Elements of a row of weights, or of a hidden state, that share one scale. */
export const QUANTIZATION_BLOCK = 32;

/** One row of an int8 or int4 head; the value of element d is integers[d] × scales[⌊d / 32⌋]. */
export interface IntegerRow {
  /** q − zero point, [D]; at most 255 in magnitude. */
  readonly integers: Int16Array;
  /** Scale of each block, [⌈D / 32⌉]; float32 values. */
  readonly scales: Float64Array;
}

/** A row of zeros for a hidden size. */
export function newIntegerRow(hiddenSize: number): IntegerRow {
  return {
    integers: new Int16Array(hiddenSize),
    scales: new Float64Array(Math.ceil(hiddenSize / QUANTIZATION_BLOCK)),
  };
}

/** Writes the values of an integer row to `row` [D]. Exact: 8 bits times 24. */
export function decodeIntegerRow({ integers, scales }: IntegerRow, row: Float64Array): void {
  for (let d = 0; d < integers.length; d++) {
    row[d] = (integers[d] as number) * (scales[Math.floor(d / QUANTIZATION_BLOCK)] as number);
  }
}
