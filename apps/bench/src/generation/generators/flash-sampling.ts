/**
 * FlashSampling as its users call it.
 */
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { loadModel } from "@flashsampling/onnx";
import * as ort from "onnxruntime-node";
import { SETTINGS } from "../../plan/problem.js";
import { PROMPT, VARIANTS } from "../problem.js";
import type { Generator, GeneratorOpening } from "./generator.js";

/** Opens a folder's model. */
export async function openFlashSampling({ directory, head, threads }: GeneratorOpening): Promise<Generator> {
  const model = await loadModel(directory, {
    ort,
    backends: [cpu({ threads })],
    dtype: VARIANTS[head].dtype,
    sessionOptions: { intraOpNumThreads: threads },
  });
  let seed = 0;
  return {
    async generate(setting, count, onToken) {
      const { temperature, topK, topP } = SETTINGS[setting];
      const options = { temperature, topK, topP, maxTokens: count, seed: seed++ };
      // It would remember the prompt from the text before, which the others do not.
      model.forget();
      for await (const { token } of model.generate(PROMPT, options)) onToken(token);
    },
    notes: () => ({}),
  };
}
