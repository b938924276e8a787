/**
 * transformers.js as its users call it.
 */
import { SETTINGS } from "../../plan/problem.js";
import { type GenerationSetting, PROMPT, VARIANTS } from "../problem.js";
import type { Generator, GeneratorOpening } from "./generator.js";

/** Opens transformers.js on a folder. */
export async function openTransformers({ directory, head, threads }: GeneratorOpening): Promise<Generator> {
  const { AutoModelForCausalLM, AutoTokenizer, BaseStreamer, env } = await import("@huggingface/transformers");
  env.allowRemoteModels = false;
  const options = { dtype: VARIANTS[head].dtype, device: "cpu", local_files_only: true } as const;
  const tokenizer = await AutoTokenizer.from_pretrained(directory, { local_files_only: true });
  const model = await AutoModelForCausalLM.from_pretrained(directory, {
    ...options,
    session_options: { intraOpNumThreads: threads, logSeverityLevel: 3 },
  });
  const inputs = tokenizer(PROMPT);
  return {
    async generate(setting: GenerationSetting, count, onToken) {
      const { temperature, topK } = SETTINGS[setting];
      let isPrompt = true;
      // The prompt comes first, then token by token.
      class Streamer extends BaseStreamer {
        override put(value: bigint[][]): void {
          if (!isPrompt) onToken(Number(value[0]?.[0]));
          isPrompt = false;
        }
        override end(): void {}
      }
      await model.generate({
        ...inputs,
        do_sample: true,
        temperature,
        top_k: topK,
        max_new_tokens: count,
        // Its types ask for a TextStreamer, of which it calls these two alone.
        streamer: new Streamer() as never,
      });
    },
    notes: () => ({ "transformers.js": env.version }),
  };
}
