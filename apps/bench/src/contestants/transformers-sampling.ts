/**
 * Logits to tokens as transformers.js does it. `generate()` cannot be given logits and its sampler is not exported, so the
 * calls of `MultinomialSampler` are made here one by one, all of them public functions: `TemperatureLogitsWarper`, `topk` (a session of
 * ONNX Runtime, with as many threads as that takes), `softmax`, and `random.choices`, the linear scan that it uses.
 */
import { SETTINGS, type Setting } from "../plan/problem.js";
import type { LogitSampler } from "./logit-engine.js";

type Transformers = typeof import("@huggingface/transformers");

/** The sampler of transformers.js. */
export class TransformersSampling implements LogitSampler {
  readonly #transformers: Transformers;
  readonly #vocabSize: number;

  private constructor(transformers: Transformers, vocabSize: number) {
    this.#transformers = transformers;
    this.#vocabSize = vocabSize;
  }

  static async open(vocabSize: number): Promise<TransformersSampling> {
    return new TransformersSampling(await import("@huggingface/transformers"), vocabSize);
  }

  async sample(logits: Float32Array, setting: Setting): Promise<number[]> {
    const { Tensor, TemperatureLogitsWarper, topk, softmax, random } = this.#transformers;
    const { temperature, topK } = SETTINGS[setting];
    const batch = logits.length / this.#vocabSize;
    const scores = new TemperatureLogitsWarper(temperature)._call(
      [],
      new Tensor("float32", logits, [batch, this.#vocabSize]),
    );
    const tokens: number[] = [];
    for (const row of scores) {
      const [values, indices] = await topk(row, topK === 0 ? this.#vocabSize : topK);
      const probabilities = softmax(values.data as Float32Array);
      tokens.push(Number(random.choices(indices.data, probabilities)));
    }
    return tokens;
  }

  notes(): Readonly<Record<string, string>> {
    return { "transformers.js": this.#transformers.env.version };
  }
}
