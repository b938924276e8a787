/**
 * Test data from a seed, so that every run on every machine sees the same cases. Words come from Philox with a purpose that noise
 * version 1 leaves free, so the data share nothing with the noise under test.
 */
import { philox4x32 } from "@flashsampling/core/noise";

/** Counter word 3 of test data: purpose 65,535, which no noise has. */
const TEST_DATA = 0xffff_0000;

/** A seeded generator of test data. */
export class TestRandom {
  readonly #key0: number;
  readonly #key1: number;
  readonly #words = new Uint32Array(4);
  #block = 0;
  #next = 4;

  /**
   * @param seed - unsigned 32-bit, the run's
   * @param series - unsigned 32-bit, what the data are for
   */
  constructor(seed: number, series: number) {
    this.#key0 = seed >>> 0;
    this.#key1 = series >>> 0;
  }

  /** An unsigned 32-bit integer. */
  word(): number {
    if (this.#next === 4) {
      philox4x32(this.#words, 0, this.#block++, 0, 0, TEST_DATA, this.#key0, this.#key1);
      this.#next = 0;
    }
    return this.#words[this.#next++] as number;
  }

  /** Uniform in [0, 1). */
  uniform(): number {
    return this.word() / 2 ** 32;
  }

  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1));
  }

  /** True with probability `p`. */
  chance(p: number): boolean {
    return this.uniform() < p;
  }

  /** Standard normal. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** One of the elements. */
  pick<T>(values: readonly T[]): T {
    return values[this.integer(0, values.length - 1)] as T;
  }

  /** An unsigned 64-bit integer. */
  bigint(): bigint {
    return (BigInt(this.word()) << 32n) | BigInt(this.word());
  }

  /** The integers from 0 to `count` − 1 in random order. */
  permutation(count: number): number[] {
    const order = Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i--) {
      const j = this.integer(0, i);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    return order;
  }
}
