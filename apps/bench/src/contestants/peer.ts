/**
 * What a TypeScript user has today: an engine that computes all logits, then a sampler that goes through them.
 */
import { type Case, type Logits, SETTINGS, type Setting } from "../plan/problem.js";
import { REFERENCE_ROW } from "../problem/head-reader.js";
import { checkDraws, checkLogits, drawsWithin } from "./checks.js";
import type { Contestant, HeadOpening } from "./contestant.js";
import type { LogitEngine, LogitSampler } from "./logit-engine.js";

/** An engine and a sampler as a contestant. */
export class Peer implements Contestant {
  readonly #engine: LogitEngine;
  readonly #sampler: LogitSampler;
  readonly #opening: HeadOpening;

  constructor(engine: LogitEngine, sampler: LogitSampler, opening: HeadOpening) {
    this.#engine = engine;
    this.#sampler = sampler;
    this.#opening = opening;
  }

  async prepare(run: Case, hidden: Float32Array): Promise<void> {
    this.#sampler.prepare?.(run, await this.#engine.logits(hidden));
  }

  async sample(hidden: Float32Array, setting: Setting): Promise<ArrayLike<number>> {
    return this.#sampler.sample(await this.#engine.logits(hidden), setting);
  }

  async check(distributions: readonly Logits[], settings: readonly Setting[]): Promise<void> {
    const { head, format } = this.#opening;
    const { vocabSize, hiddenSize } = head.shape;
    for (const logits of distributions) {
      const hidden = await head.hidden(logits);
      // The row whose logits are known, as the second of two.
      const rows = hidden.slice(0, 2 * hiddenSize);
      rows.copyWithin(hiddenSize, REFERENCE_ROW * hiddenSize, (REFERENCE_ROW + 1) * hiddenSize);
      const found = (await this.#engine.logits(rows)).slice(vocabSize);
      const expected = await head.reference(logits, format);
      checkLogits(found, expected, format);
      for (const setting of settings) {
        this.#sampler.prepare?.({ batch: 1, setting, logits }, found);
        const tokens = await drawsWithin(() => this.#sampler.sample(found.slice(), setting));
        checkDraws(tokens, expected, SETTINGS[setting], format);
      }
    }
  }

  notes(): Readonly<Record<string, string>> {
    return { ...this.#engine.notes, ...this.#sampler.notes() };
  }

  async dispose(): Promise<void> {
    await this.#engine.dispose();
  }
}
