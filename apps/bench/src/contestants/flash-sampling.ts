/**
 * FlashSampling on the CPU backend, as users call it.
 */
import { createSampler, type LmHead, type LmHeadWeights, type Sampler } from "@flashsampling/core";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { type Format, type Logits, SETTINGS, type Setting } from "../plan/problem.js";
import { type HeadReader, REFERENCE_ROW } from "../problem/head-reader.js";
import { checkDraws } from "./checks.js";
import type { Contestant, Opening } from "./contestant.js";

const CHECKED_DRAWS = 256;

/** The settings that the backend is called with; those that are off are left out. */
function options(setting: Setting) {
  const { temperature, topK, topP, minP } = SETTINGS[setting];
  return { temperature, ...(topK > 0 && { topK }), ...(topP < 1 && { topP }), ...(minP > 0 && { minP }) };
}

/** FlashSampling as a contestant. */
export class FlashSampling implements Contestant {
  readonly #sampler: Sampler;
  readonly #head: LmHead;
  readonly #opening: Opening;
  #position = 0;
  #secondLooks = 0;

  private constructor(sampler: Sampler, head: LmHead, opening: Opening) {
    this.#sampler = sampler;
    this.#head = head;
    this.#opening = opening;
  }

  static async open(opening: Opening): Promise<FlashSampling> {
    const { head, format, threads } = opening;
    const sampler = await createSampler({ backends: [cpu({ threads })] });
    return new FlashSampling(sampler, await sampler.loadLmHead(await weightsOf(head, format)), opening);
  }

  async sample(hidden: Float32Array, setting: Setting): Promise<Uint32Array> {
    const identity = { seed: 1, position: this.#position++ };
    const { tokens, stats } = await this.#head.sample(hidden, { ...options(setting), ...identity });
    this.#secondLooks += stats.secondLooks;
    return tokens;
  }

  async check(distributions: readonly Logits[], settings: readonly Setting[]): Promise<void> {
    const { head, format } = this.#opening;
    const { hiddenSize } = head.shape;
    for (const logits of distributions) {
      const hidden = await head.hidden(logits);
      const row = hidden.slice(REFERENCE_ROW * hiddenSize, (REFERENCE_ROW + 1) * hiddenSize);
      const expected = await head.reference(logits, format);
      for (const setting of new Set<Setting>(["greedy", ...settings])) {
        const draws = setting === "greedy" ? 1 : CHECKED_DRAWS;
        const { tokens } = await this.#head.sample(row, { ...options(setting), draws, seed: 1, position: 0 });
        checkDraws(tokens, expected, SETTINGS[setting], format);
      }
    }
  }

  takeSecondLooks(): number {
    const looks = this.#secondLooks;
    this.#secondLooks = 0;
    return looks;
  }

  notes(): Readonly<Record<string, string>> {
    return { backend: `${this.#sampler.backend.name}: ${this.#sampler.backend.description}` };
  }

  async dispose(): Promise<void> {
    await this.#sampler.dispose();
  }
}

async function weightsOf(head: HeadReader, format: Format): Promise<LmHeadWeights> {
  const { vocabSize, hiddenSize } = head.shape;
  const stored = await head.weights(format);
  switch (stored.format) {
    case "f32":
    case "bf16":
      return { vocabSize, hiddenSize, ...stored } as LmHeadWeights;
    case "int8": {
      const { weight, scales } = stored;
      const codes = new Int8Array(weight.buffer);
      return { vocabSize, hiddenSize, format: "int8", granularity: "block", weight: codes, scales };
    }
    default: {
      const { weight, scales } = stored;
      return { vocabSize, hiddenSize, format: "int4", weight, scales };
    }
  }
}
