/**
 * The plain loop: the whole model in onnxruntime-node, keys and values fed back as they come, then a sampler in JavaScript.
 */
import { SETTINGS } from "../../plan/problem.js";
import { fastestSampler, SAMPLERS, SORTING_SAMPLERS } from "../../samplers/index.js";
import type { RowSampler, SamplerKind } from "../../samplers/sampler.js";
import { GENERATION_SETTINGS, type GenerationSetting, PROMPT, VARIANTS } from "../problem.js";
import type { Generator, GeneratorOpening } from "./generator.js";

/** Rows of logits that the samplers are tried on. */
const TRIED_ROWS = 4;

/** Opens the model in onnxruntime-node. */
export function openPlain(opening: GeneratorOpening): Promise<Generator> {
  return openWith(SAMPLERS, GENERATION_SETTINGS, opening);
}

/** The same, for top-p by a sort. */
export function openPlainWithSort(opening: GeneratorOpening): Promise<Generator> {
  return openWith(SORTING_SAMPLERS, ["top-p"], opening);
}

async function openWith(
  kinds: readonly SamplerKind[],
  settings: readonly GenerationSetting[],
  { directory, head, shape, threads }: GeneratorOpening,
): Promise<Generator> {
  const { InferenceSession, Tensor } = await import("onnxruntime-node");
  const { layers, kvHeads, headSize, vocabSize } = shape;
  const session = await InferenceSession.create(`${directory}/onnx/${VARIANTS[head].file}`, {
    intraOpNumThreads: threads,
    logSeverityLevel: 3,
  });
  const prompt = Array.from(PROMPT, (letter) => letter.charCodeAt(0) - 97);
  const slots = Array.from({ length: layers }, (_, layer) => [`${layer}.key`, `${layer}.value`]).flat();
  const empty = () => new Tensor("float32", new Float32Array(0), [1, kvHeads, 0, headSize]);
  const samplers = new Map<GenerationSetting, { readonly name: string; readonly sample: RowSampler }>();

  /** Logits after each of the prompt and the tokens that `next` gives. */
  async function loop(count: number, next: (logits: Float32Array) => number): Promise<void> {
    let past: Record<string, InstanceType<typeof Tensor>> = Object.fromEntries(
      slots.map((slot) => [`past_key_values.${slot}`, empty()]),
    );
    let tokens: readonly number[] = prompt;
    let length = 0;
    for (let drawn = 0; drawn < count; drawn++) {
      length += tokens.length;
      const ids = BigInt64Array.from(tokens, BigInt);
      const outputs = await session.run({
        input_ids: new Tensor("int64", ids, [1, ids.length]),
        attention_mask: new Tensor("int64", new BigInt64Array(length).fill(1n), [1, length]),
        ...past,
      });
      const logits = outputs.logits?.data as Float32Array;
      tokens = [next(logits.subarray(logits.length - vocabSize))];
      past = Object.fromEntries(
        slots.map((slot) => [`past_key_values.${slot}`, outputs[`present.${slot}`] as InstanceType<typeof Tensor>]),
      );
    }
  }

  const rows: Float32Array[] = [];
  await loop(TRIED_ROWS, (logits) => rows.push(logits.slice()));
  for (const setting of settings) samplers.set(setting, fastestSampler(kinds, rows, SETTINGS[setting]));
  return {
    async generate(setting, count, onToken) {
      const { sample } = samplers.get(setting) as { readonly sample: RowSampler };
      await loop(count, (logits) => {
        const token = sample(logits, SETTINGS[setting], Math.random);
        onToken(token);
        return token;
      });
    },
    notes: () => Object.fromEntries(Array.from(samplers, ([setting, { name }]) => [`sampler for ${setting}`, name])),
  };
}
