/**
 * Distributed sampling (arXiv 2603.15854, appendix I.4): every rank draws a token in its shard of the vocabulary and sends it
 * with the shard's log mass; Gumbel-max over ranks chooses. Exact in distribution for any shard boundaries, which are part of
 * the token's identity.
 */
import { invalidArgument } from "../errors.js";
import { NoisePurpose, type RowNoise } from "../noise/words.js";
import { chooseSet, drawSets } from "./set-draw.js";

/**
 * Draws one token from softmax(`logits`).
 *
 * @param logits - transformed logits [V]; −∞ marks a token outside the support
 * @param noise - the row's noise
 * @param shardEnds - for every rank the id after its last token, ascending; the last one is V
 * @throws FlashSamplingError `INVALID_ARGUMENT` if the shards do not cover the vocabulary
 * @returns the token, or `undefined` if the support is empty
 */
export function sampleDistributed(
  logits: ArrayLike<number>,
  noise: RowNoise,
  shardEnds: readonly number[],
): number | undefined {
  if (
    shardEnds.at(-1) !== logits.length ||
    shardEnds.some((end, rank) => rank > 0 && end < (shardEnds[rank - 1] as number))
  ) {
    throw invalidArgument("shardEnds", `ascending and end at V = ${logits.length}`, `[${shardEnds.join(", ")}]`);
  }
  const shards = drawSets(logits, noise, (token) => shardEnds.findIndex((end) => token < end));
  return chooseSet(shards, (rank) => noise.indexedGumbel(NoisePurpose.Shard, rank));
}
