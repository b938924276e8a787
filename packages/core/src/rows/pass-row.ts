/**
 * A row of a call as passes over the weights take it.
 */
import { rowNeeds } from "../parameters/row-settings.js";
import type { SampleRequest } from "../sampler/backend.js";
import type { RowNeeds } from "../summary/plan.js";
import type { TopEntry } from "../summary/top.js";
import { planRow } from "./parts.js";

/** Values of a few tokens. */
export interface TokenValues {
  /** Vocabulary ids, ascending and distinct. */
  readonly token: Uint32Array;
  /** One value per id, float32. */
  readonly value: Float32Array;
}

const NO_VALUES: TokenValues = { token: new Uint32Array(0), value: new Float32Array(0) };

/** One row of a pass. */
export interface PassRow {
  /** Its number in the call. */
  readonly index: number;
  /** Hidden state [D]; empty where the device holds it. */
  readonly hidden: Float32Array;
  /** What its summary must tell. */
  readonly needs: RowNeeds;
  /** What the kernels compute: bits of `Part`. */
  readonly parts: number;
  /** No noise: the best logit wins. */
  readonly isGreedy: boolean;
  /** Logits are divided by it; 1 for greedy rows. */
  readonly temperature: number;
  /** Added to raw logits; −∞ masks. */
  readonly biases: TokenValues;
  /** Tokens that the repetition penalty acts on, with what the penalties by count subtract. */
  readonly seen: TokenValues;
  /** 1 is off. */
  readonly repetition: number;
  /** Bitmask of the allowed tokens; all are without one. */
  readonly allowed: Uint32Array | undefined;
  /** Noise seed. */
  readonly seed: bigint;
  /** Noise stream. */
  readonly stream: number;
  /** Noise position. */
  readonly position: number;
  /** Only tokens that precede this place take part in draws. */
  readonly window?: TopEntry;
  /** Of a second look: places between which it measures, in the order ≻, masses relative to e^reference. */
  readonly places?: readonly TopEntry[];
  /** Of a second look: the largest logit. */
  readonly reference?: number;
}

/**
 * The rows of a call.
 *
 * @param hidden - hidden states [B, D]; empty where the device holds them
 * @param request - the call
 */
export function passRows(hidden: Float32Array, request: SampleRequest): PassRow[] {
  const { batchSize, rows, allowedTokens } = request;
  const hiddenSize = hidden.length / batchSize;
  return Array.from({ length: batchSize }, (_, row) => {
    const isGreedy = rows.temperature[row] === 0;
    const needs = rowNeeds(request, row);
    return {
      index: row,
      hidden: hidden.subarray(row * hiddenSize, (row + 1) * hiddenSize),
      needs,
      parts: planRow(needs, isGreedy, request.variant),
      isGreedy,
      temperature: isGreedy ? 1 : (rows.temperature[row] as number),
      biases: biasesOf(request, row),
      seen: seenOf(request, row),
      repetition: rows.repetitionPenalty[row] as number,
      allowed: allowedTokens?.[row],
      seed: rows.seed[row] as bigint,
      stream: rows.stream[row] as number,
      position: rows.position[row] as number,
    };
  });
}

function biasesOf({ logitBias }: SampleRequest, row: number): TokenValues {
  if (logitBias === undefined) return NO_VALUES;
  const [start, end] = [logitBias.rowStart[row], logitBias.rowStart[row + 1]];
  return { token: logitBias.token.subarray(start, end), value: logitBias.value.subarray(start, end) };
}

/** frequency · count + [count > 0] · presence, each operation rounded to float32. */
function seenOf({ seenTokens, rows }: SampleRequest, row: number): TokenValues {
  if (seenTokens === undefined) return NO_VALUES;
  const [start, end] = [seenTokens.rowStart[row], seenTokens.rowStart[row + 1]];
  const frequency = rows.frequencyPenalty[row] as number;
  const presence = rows.presencePenalty[row] as number;
  const value = Float32Array.from(seenTokens.outputCount.subarray(start, end), (count) =>
    count > 0 ? Math.fround(frequency * Math.fround(count)) + presence : 0,
  );
  return { token: seenTokens.token.subarray(start, end), value };
}
