/**
 * Many draws from one row, for statistics: the same hidden state under as many noise identities as there are draws.
 */
import type { LmHead, SampleOptions } from "@flashsampling/core";
import type { CheckContext } from "../check.js";

/** Noise words of one call: small enough that a run can be aborted soon and memory stays small. */
const WORDS_PER_CALL = 2 ** 24;

/** Rows of one call. */
const ROWS = 16;

/** Rows of one call on backends that draw once per row. */
const ROWS_OF_ONE_DRAW = 256;

/**
 * Draws tokens from one row, spread over streams, positions and draws of one seed.
 *
 * @param context - budget and signal
 * @param head - the head
 * @param hidden - the row's hidden state [D]
 * @param settings - settings for all rows
 * @param seed - noise seed
 * @param count - number of draws; a few more are drawn to fill the last call
 * @param take - is handed every token
 * @returns the number of draws
 */
export async function drawMany(
  { capabilities, signal }: CheckContext,
  head: LmHead,
  hidden: Float32Array,
  settings: SampleOptions,
  seed: bigint,
  count: number,
  take: (token: number) => void,
): Promise<number> {
  const maxDraws = capabilities.parameters.includes("draws") ? (capabilities.maxDraws ?? 65_536) : 1;
  const rows = Math.min(count, maxDraws === 1 ? ROWS_OF_ONE_DRAW : ROWS);
  const most = Math.max(1, Math.floor(WORDS_PER_CALL / (rows * head.vocabSize)));
  const draws = Math.min(maxDraws, most, Math.ceil(count / rows));
  const states = new Float32Array(rows * hidden.length);
  for (let row = 0; row < rows; row++) states.set(hidden, row * hidden.length);
  let drawn = 0;
  for (let position = 0; drawn < count; position++) {
    const { tokens } = await head.sample(states, { ...settings, seed, position, draws, signal });
    for (const token of tokens) take(token);
    drawn += tokens.length;
  }
  return drawn;
}
