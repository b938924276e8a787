/**
 * The weights of any head as numbers: the common reader of all formats.
 */
import { FlashSamplingError } from "../errors.js";
import { bfloat16ToFloat } from "./bfloat16.js";
import { decodeFloat8Row } from "./float8.js";
import { float16ToFloat } from "./float16.js";
import { readInt4Row } from "./int4.js";
import { readInt8Row } from "./int8.js";
import { decodeIntegerRow, newIntegerRow } from "./integer-row.js";
import type { LmHeadWeights } from "./lm-head.js";
import { readLmHead } from "./validate-lm-head.js";

/** Reads the weights of vocabulary id `token` into `row` [D]. Exact, in every format. */
export type RowReader = (token: number, row: Float64Array) => void;

/** The reader of a head's rows. The head must be valid. */
export function rowReader(head: LmHeadWeights): RowReader {
  const { hiddenSize, weight } = head;
  switch (head.format) {
    case "f32":
      return (token, row) => row.set(head.weight.subarray(token * hiddenSize, (token + 1) * hiddenSize));
    case "bf16":
    case "f16": {
      const toFloat = head.format === "bf16" ? bfloat16ToFloat : float16ToFloat;
      return (token, row) => {
        const start = token * hiddenSize;
        for (let d = 0; d < hiddenSize; d++) row[d] = toFloat(weight[start + d] as number);
      };
    }
    case "int8":
    case "int4": {
      const integers = newIntegerRow(hiddenSize);
      return (token, row) => {
        if (head.format === "int8") readInt8Row(head, token, integers);
        else readInt4Row(head, token, integers);
        decodeIntegerRow(integers, row);
      };
    }
    case "fp8":
      return (token, row) => decodeFloat8Row(head, token, row);
  }
}

/**
 * The weights of a head as float32, [V, D]: exact for f32, bf16 and f16, rounded once for the formats with scales.
 *
 * @param head - a head in any format
 * @throws FlashSamplingError as `loadLmHead` for a head that does not fit together; `OUT_OF_MEMORY`
 */
export function dequantizeLmHead(head: LmHeadWeights): Float32Array {
  const own = readLmHead(head);
  const { vocabSize, hiddenSize } = own;
  let values: Float32Array;
  try {
    values = new Float32Array(vocabSize * hiddenSize);
  } catch (cause) {
    const message = `No memory for ${vocabSize} × ${hiddenSize} float32 weights.`;
    throw new FlashSamplingError("OUT_OF_MEMORY", message, { cause });
  }
  const read = rowReader(own);
  const row = new Float64Array(hiddenSize);
  for (let token = 0; token < vocabSize; token++) {
    read(token, row);
    values.set(row, token * hiddenSize);
  }
  return values;
}
