/**
 * Masks of allowed tokens: one bit per vocabulary id, in the layout of xgrammar and llguidance.
 */
import { FlashSamplingError, invalidArgument } from "../errors.js";
import { MAX_VOCAB_SIZE } from "../formats/lm-head.js";
import { requirePositiveInteger, requireTypedArray } from "./check.js";
import { requireEntryPerRow } from "./per-row.js";
import { requireToken } from "./token-history.js";

/**
 * Which tokens may be drawn: a bitmask of ⌈V / 32⌉ words. Token v is bit v mod 32 of word ⌊v / 32⌋, set where the token is allowed;
 * bits of ids from V on are ignored. This is what xgrammar and llguidance fill in.
 */
export type TokenMask = Uint32Array | Int32Array;

/** A mask for all rows, or an array with one per row and `undefined` where a row allows every token. */
export type TokenMasks = TokenMask | readonly (TokenMask | undefined)[];

/** The masks of a batch as a backend gets them, [B]. They are core's own copies and are never written to again. */
export type ResolvedMasks = readonly (Uint32Array | undefined)[];

/**
 * A mask that allows the given tokens and no others, for `allowedTokens`.
 *
 * @param vocabSize - number of vocabulary ids V
 * @param tokens - ids of the tokens that may be drawn
 * @returns ⌈V / 32⌉ words
 * @throws FlashSamplingError `INVALID_ARGUMENT` if an id is not an integer from 0 to V − 1
 */
export function tokenBitmask(vocabSize: number, tokens: Iterable<number>): Uint32Array {
  requirePositiveInteger("vocabSize", vocabSize, MAX_VOCAB_SIZE);
  if (typeof (tokens as Partial<Iterable<number>> | undefined)?.[Symbol.iterator] !== "function") {
    throw invalidArgument("tokens", "an array or another iterable of token ids", tokens);
  }
  const mask = new Uint32Array(wordCount(vocabSize));
  for (const token of tokens) {
    requireToken("tokens", token, vocabSize);
    const word = Math.floor(token / 32);
    mask[word] = (mask[word] as number) | (1 << (token % 32));
  }
  return mask;
}

/**
 * Checks and copies the masks of every row. Rows that were given the same array share its copy.
 *
 * @param masks - what the caller gave
 * @param batchSize - number of rows B
 * @param vocabSize - number of vocabulary ids V
 * @returns `undefined` if no row has a mask
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming the row
 */
export function resolveMasks(
  masks: TokenMasks | undefined,
  batchSize: number,
  vocabSize: number,
): ResolvedMasks | undefined {
  if (masks === undefined) return undefined;
  if (!Array.isArray(masks)) {
    const mask = resolveMask(masks as TokenMask, vocabSize);
    return Array.from({ length: batchSize }, () => mask);
  }
  const rows: readonly (TokenMask | undefined)[] = masks;
  requireEntryPerRow("allowedTokens", rows.length, batchSize, "one bitmask, or one per row");
  const copies = new Map<TokenMask | undefined, Uint32Array | undefined>([[undefined, undefined]]);
  // Array.from, not map: a hole in the array is an undefined row.
  const resolved = Array.from(rows, (mask, row) => {
    if (!copies.has(mask)) copies.set(mask, resolveMask(mask as TokenMask, vocabSize, row));
    return copies.get(mask);
  });
  return copies.size === 1 ? undefined : resolved;
}

/**
 * Checks and copies one mask.
 *
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming the row
 */
export function resolveMask(mask: TokenMask, vocabSize: number, row?: number): Uint32Array {
  const where = row === undefined ? "allowedTokens" : `allowedTokens[${row}]`;
  const length = requireTypedArray("allowedTokens", mask, ["Uint32Array", "Int32Array"], row);
  if (length !== wordCount(vocabSize)) {
    throw new FlashSamplingError(
      "SHAPE_MISMATCH",
      `${where} has ${length} words; a bitmask of ${vocabSize} tokens has ${wordCount(vocabSize)}.`,
      { argument: "allowedTokens", row },
    );
  }
  return new Uint32Array(mask);
}

/** Words of a mask: ⌈V / 32⌉. */
function wordCount(vocabSize: number): number {
  return Math.ceil(vocabSize / 32);
}
