/**
 * Backends that quantise hidden states, but to other integers than core's.
 */
import type { Backend } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { changedReference } from "./wrap.js";

/** An element's integer. */
type Rounding = (value: number, block: { readonly scale: number; readonly inverse: number }) => number;

const BLOCK = 32;

/** Hidden states whose integers by core are those of another rounding: each element is moved onto its integer. */
function requantised(hidden: Float32Array, hiddenSize: number, round: Rounding): Float32Array {
  const moved = hidden.slice();
  for (let row = 0; row < hidden.length; row += hiddenSize) {
    for (let start = row; start < row + hiddenSize; start += BLOCK) {
      const block = moved.subarray(start, Math.min(start + BLOCK, row + hiddenSize));
      const largest = block.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      if (!(largest >= 2 ** -100 && largest < Number.POSITIVE_INFINITY)) continue;
      const scales = { scale: Math.fround(largest / 127), inverse: Math.fround(127 / largest) };
      for (const [i, value] of block.entries()) {
        const integer = Math.min(127, Math.max(-127, round(value, scales)));
        block[i] = Math.abs(integer) === 127 ? Math.sign(integer) * largest : (integer * largest) / 127;
      }
    }
  }
  return moved;
}

const quantisingBy = (round: Rounding): Backend =>
  changedReference({
    of: reference({ activations: "int8" }),
    sample: ({ head, hidden, request, signal, ask }) =>
      ask(requantised(hidden, head.hiddenSize, round), request, signal),
  });

const toEven = (value: number) => value + 1.5 * 2 ** 52 - 1.5 * 2 ** 52;

/** As core has it. */
export const right: Backend = quantisingBy((value, { inverse }) => toEven(Math.fround(value * inverse)));

/** Halves away from zero. */
export const halvesAway: Backend = quantisingBy((value, { inverse }) => {
  const product = Math.fround(value * inverse);
  return Math.sign(product) * Math.floor(Math.abs(product) + 0.5);
});

/** Halves upwards, as Math.round has it. */
export const halvesUp: Backend = quantisingBy((value, { inverse }) => Math.round(Math.fround(value * inverse)));

/** The quotient by the scale in place of the product with the inverse. */
export const byQuotient: Backend = quantisingBy((value, { scale }) => toEven(Math.fround(value / scale)));

/** The product in float64. */
export const wideProduct: Backend = quantisingBy((value, { inverse }) => toEven(value * inverse));

/** Cut off towards zero. */
export const cutOff: Backend = quantisingBy((value, { inverse }) => Math.trunc(Math.fround(value * inverse)));
