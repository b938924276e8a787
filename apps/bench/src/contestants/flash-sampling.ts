/**
 * FlashSampling on a backend, as users call it.
 */
import { type Backend, createSampler, type LmHead, type LmHeadWeights, type Sampler } from "@flashsampling/core";
import { type Format, type Logits, SETTINGS, type Setting } from "../plan/problem.js";
import { type HeadReader, REFERENCE_ROW } from "../problem/head-reader.js";
import { checkDraws } from "./checks.js";
import type { Contestant, HeadOpening } from "./contestant.js";

const CHECKED_DRAWS = 256;

/** The settings that FlashSampling is called with; those that are off are left out. */
export function samplingOptions(setting: Setting) {
  const { temperature, topK, topP, minP } = SETTINGS[setting];
  return { temperature, ...(topK > 0 && { topK }), ...(topP < 1 && { topP }), ...(minP > 0 && { minP }) };
}

/** The rows that a check draws from: a hidden state [D] of each distribution, and its logits [V] by definition. */
export async function* referenceRows({ head, format }: HeadOpening, distributions: readonly Logits[]) {
  const { hiddenSize } = head.shape;
  for (const logits of distributions) {
    const hidden = await head.hidden(logits);
    const row = hidden.slice(REFERENCE_ROW * hiddenSize, (REFERENCE_ROW + 1) * hiddenSize);
    yield { row, expected: await head.reference(logits, format) };
  }
}

/** FlashSampling as a contestant. */
export class FlashSampling implements Contestant {
  readonly takeBytesRead: (() => number) | undefined;
  readonly #sampler: Sampler;
  readonly #head: LmHead;
  readonly #opening: HeadOpening;
  #position = 0;
  #secondLooks = 0;

  private constructor(sampler: Sampler, head: LmHead, opening: HeadOpening, takeBytesRead: (() => number) | undefined) {
    this.takeBytesRead = takeBytesRead;
    this.#sampler = sampler;
    this.#head = head;
    this.#opening = opening;
  }

  /**
   * @param backend - where
   * @param opening - the head
   * @param takeBytesRead - see {@link Contestant}
   */
  static async open(backend: Backend, opening: HeadOpening, takeBytesRead?: () => number): Promise<FlashSampling> {
    const { head, format } = opening;
    const sampler = await createSampler({ backends: [backend] });
    return new FlashSampling(sampler, await sampler.loadLmHead(await weightsOf(head, format)), opening, takeBytesRead);
  }

  async sample(hidden: Float32Array, setting: Setting): Promise<Uint32Array> {
    const identity = { seed: 1, position: this.#position++ };
    const { tokens, stats } = await this.#head.sample(hidden, { ...samplingOptions(setting), ...identity });
    this.#secondLooks += stats.secondLooks;
    return tokens;
  }

  async check(distributions: readonly Logits[], settings: readonly Setting[]): Promise<void> {
    const { format } = this.#opening;
    for await (const { row, expected } of referenceRows(this.#opening, distributions)) {
      for (const setting of new Set<Setting>(["greedy", ...settings])) {
        const draws = setting === "greedy" ? 1 : CHECKED_DRAWS;
        const { tokens } = await this.#head.sample(row, { ...samplingOptions(setting), draws, seed: 1, position: 0 });
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

/** A head's weights as FlashSampling takes them. */
export async function weightsOf(head: HeadReader, format: Format): Promise<LmHeadWeights> {
  const { vocabSize, hiddenSize } = head.shape;
  const stored = await head.weights(format);
  switch (stored.format) {
    case "f32":
    case "bf16":
    case "f16":
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
