/**
 * From raw logits to the logits that a token is drawn from, for one row, in float64. In this order: logit bias; repetition penalty, once
 * for each token seen in prompt or output; frequency and presence penalties, by the output alone; the mask of allowed tokens;
 * temperature. A token outside the support is −∞ here; nothing else is, since a logit that overflows makes the row fail.
 */
import type { SampleRequest } from "../sampler/backend.js";
import type { LogitRow } from "../summary/part.js";

/** Entries of one row in a sparse layout. */
function* entriesOfRow(
  { rowStart, token }: { readonly rowStart: Uint32Array; readonly token: Uint32Array },
  row: number,
): Generator<[token: number, entry: number]> {
  for (let entry = rowStart[row] as number; entry < (rowStart[row + 1] as number); entry++) {
    yield [token[entry] as number, entry];
  }
}

/**
 * Applies a row's transforms. Greedy rows are not divided by their temperature.
 *
 * @param rawLogits - raw logits [V], float64; −∞ marks a token that the head masks
 * @param request - the call
 * @param row - which row of the call
 */
export function transformRow(rawLogits: Float64Array, request: SampleRequest, row: number): LogitRow {
  const { rows, logitBias, seenTokens, allowedTokens } = request;
  const logits = rawLogits.slice();
  if (logitBias !== undefined) {
    for (const [token, entry] of entriesOfRow(logitBias, row)) {
      (logits[token] as number) += logitBias.value[entry] as number;
    }
  }
  if (seenTokens !== undefined) {
    const repetition = rows.repetitionPenalty[row] as number;
    const frequency = rows.frequencyPenalty[row] as number;
    const presence = rows.presencePenalty[row] as number;
    for (const [token, entry] of entriesOfRow(seenTokens, row)) {
      const logit = logits[token] as number;
      const count = seenTokens.outputCount[entry] as number;
      const repeated = logit > 0 ? logit / repetition : logit * repetition;
      logits[token] = repeated - (frequency * count + (count > 0 ? presence : 0));
    }
  }
  const allowed = allowedTokens?.[row];
  const temperature = rows.temperature[row] as number;
  for (let token = 0; token < logits.length; token++) {
    const isAllowed = allowed === undefined || (((allowed[token >>> 5] as number) >>> (token & 31)) & 1) === 1;
    if (!isAllowed) logits[token] = Number.NEGATIVE_INFINITY;
    else if (temperature !== 0) (logits[token] as number) /= temperature;
  }
  return { rawLogits, logits };
}
