/**
 * The embedded model's own head, and its hidden states after prompts that it was not trained on (apps/demo/model/evaluation): for
 * each of evenly chosen places in its replies, the state that the next token was drawn from.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bfloat16ToFloat, lmHeadFromTensor, readSafetensors } from "@flashsampling/core";
import { Template } from "@huggingface/jinja";
import { Tokenizer } from "@huggingface/tokenizers";
import { EMBEDDED, type Shape } from "../plan/problem.js";
import { type HeadSource, HIDDEN_ROWS } from "./made-head.js";

interface Message {
  readonly role: string;
  readonly content: string;
}

/** The parts of config.json that are read. */
interface ModelConfig {
  readonly vocab_size: number;
  readonly hidden_size: number;
  readonly num_hidden_layers: number;
  readonly num_key_value_heads: number;
  readonly head_dim: number;
}

/** The shape of the model in a directory. */
export function embeddedShape(modelDirectory: string): Shape {
  const { vocab_size: vocabSize, hidden_size: hiddenSize } = readJson(modelDirectory, "config.json") as ModelConfig;
  return { name: EMBEDDED, vocabSize, hiddenSize };
}

/** The embedded model as a source of rows. */
export class EmbeddedHead implements HeadSource {
  readonly hidden: { readonly "held-out": Float32Array };
  readonly #weight: Uint16Array;
  #next = 0;

  private constructor(weight: Uint16Array, hidden: Float32Array) {
    this.#weight = weight;
    this.hidden = { "held-out": hidden };
  }

  /**
   * Reads weights and computes hidden states.
   *
   * @param modelDirectory - apps/demo/model
   */
  static async open(modelDirectory: string): Promise<EmbeddedHead> {
    const tensor = readSafetensors(readFileSync(join(modelDirectory, "lm_head.safetensors"))).get("lm_head.weight");
    const head = tensor && lmHeadFromTensor(tensor);
    if (head?.format !== "bf16") throw new Error("The embedded model's lm_head.weight is not bf16.");
    return new EmbeddedHead(head.weight, await heldOutStates(modelDirectory));
  }

  nextRows(rows: Float32Array): void {
    for (const i of rows.keys()) rows[i] = bfloat16ToFloat(this.#weight[this.#next++] as number);
  }
}

async function heldOutStates(modelDirectory: string): Promise<Float32Array> {
  const config = readJson(modelDirectory, "config.json") as ModelConfig;
  const tokenizerConfig = readJson(modelDirectory, "tokenizer_config.json") as { readonly chat_template: string };
  const tokenizer = new Tokenizer(readJson(modelDirectory, "tokenizer.json") as object, tokenizerConfig);
  const template = new Template(tokenizerConfig.chat_template);
  const tokensOf = (messages: readonly Message[], withPrompt: boolean) =>
    tokenizer.encode(template.render({ messages, add_generation_prompt: withPrompt }), { add_special_tokens: false })
      .ids;
  const replies = readJson(modelDirectory, "evaluation/replies.json") as { readonly conversation: Message[] }[];
  const hidden = new Float32Array(HIDDEN_ROWS * config.hidden_size);
  const body = await DecoderBody.open(modelDirectory, config);
  try {
    for (let row = 0; row < HIDDEN_ROWS; row++) {
      const { conversation } = replies[Math.floor((row * replies.length) / HIDDEN_ROWS)] as (typeof replies)[number];
      const tokens = tokensOf(conversation, false);
      const replyStart = tokensOf(conversation.slice(0, -1), true).length;
      // Early and late places in replies, from row to row.
      const place = replyStart + Math.floor(((tokens.length - replyStart) * row) / HIDDEN_ROWS);
      hidden.set(await body.lastHiddenState(tokens.slice(0, place)), row * config.hidden_size);
    }
  } finally {
    await body.dispose();
  }
  return hidden;
}

/** The model without its head, on ONNX Runtime; every call reads its whole sequence. */
class DecoderBody {
  readonly #ort: typeof import("onnxruntime-node");
  readonly #session: import("onnxruntime-node").InferenceSession;
  readonly #config: ModelConfig;

  private constructor(
    ort: typeof import("onnxruntime-node"),
    session: import("onnxruntime-node").InferenceSession,
    config: ModelConfig,
  ) {
    this.#ort = ort;
    this.#session = session;
    this.#config = config;
  }

  static async open(modelDirectory: string, config: ModelConfig): Promise<DecoderBody> {
    const ort = await import("onnxruntime-node");
    const session = await ort.InferenceSession.create(join(modelDirectory, "onnx/decoder.onnx"), {
      intraOpNumThreads: 1,
      logSeverityLevel: 4,
    });
    return new DecoderBody(ort, session, config);
  }

  async lastHiddenState(tokens: readonly number[]): Promise<Float32Array> {
    const { Tensor } = this.#ort;
    const { hidden_size: size, num_hidden_layers: layers, num_key_value_heads: heads, head_dim } = this.#config;
    const integers = (at: (i: number) => number) =>
      new Tensor(
        "int64",
        BigInt64Array.from(tokens, (_, i) => BigInt(at(i))),
        [1, tokens.length],
      );
    const empty = new Tensor("float32", new Float32Array(0), [1, heads, 0, head_dim]);
    const caches = Array.from({ length: layers }, (_, layer) =>
      ["key", "value"].map((part) => [`past_key_values.${layer}.${part}`, empty] as const),
    );
    const outputs = await this.#session.run({
      input_ids: integers((i) => tokens[i] as number),
      attention_mask: integers(() => 1),
      position_ids: integers((i) => i),
      ...Object.fromEntries(caches.flat()),
    });
    const states = outputs.last_hidden_state?.data as Float32Array;
    return states.subarray((tokens.length - 1) * size);
  }

  async dispose(): Promise<void> {
    await this.#session.release();
  }
}

function readJson(directory: string, name: string): unknown {
  return JSON.parse(readFileSync(join(directory, name), "utf8"));
}
