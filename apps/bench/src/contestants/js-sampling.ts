/**
 * Logits to tokens by the fastest of the samplers in JavaScript, chosen on the logits at hand.
 */
import { type Case, SETTINGS, type Setting } from "../plan/problem.js";
import { type FastestSampler, fastestSampler } from "../samplers/index.js";
import type { SamplerKind } from "../samplers/sampler.js";
import type { LogitSampler } from "./logit-engine.js";

/** Row after row with the fastest of some samplers. */
export class JsSampling implements LogitSampler {
  readonly #kinds: readonly SamplerKind[];
  readonly #vocabSize: number;
  /** By setting and distribution: what is fastest may depend on both. */
  readonly #chosen = new Map<string, FastestSampler>();
  #now: FastestSampler | undefined;

  constructor(kinds: readonly SamplerKind[], vocabSize: number) {
    this.#kinds = kinds;
    this.#vocabSize = vocabSize;
  }

  prepare({ setting, logits: distribution }: Case, logits: Float32Array): void {
    const key = `${setting}, ${distribution}`;
    const chosen = this.#chosen.get(key) ?? fastestSampler(this.#kinds, this.#rowsOf(logits), SETTINGS[setting]);
    this.#chosen.set(key, chosen);
    this.#now = chosen;
  }

  async sample(logits: Float32Array, setting: Setting): Promise<number[]> {
    const { sample } = this.#now as FastestSampler;
    return this.#rowsOf(logits).map((row) => sample(row, SETTINGS[setting], Math.random));
  }

  notes(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Array.from(this.#chosen, ([key, { times }]) => {
        const listed = Object.entries(times).map(([kind, time]) => `${kind} ${time.toFixed(2)} ms`);
        return [`sampler: ${key}`, listed.join(", ")];
      }),
    );
  }

  #rowsOf(logits: Float32Array): Float32Array[] {
    const size = this.#vocabSize;
    return Array.from({ length: logits.length / size }, (_, row) => logits.subarray(row * size, (row + 1) * size));
  }
}
