/**
 * Every architecture family with every form of head, from a directory: greedy tokens are those of the unsplit model under ONNX Runtime,
 * and sampled tokens those that core's reference draws from the unsplit model's logits. A token may differ where two scores are closer than
 * the rounding of the logits; such ties are counted.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Backend, createSampler, float16ToFloat, type LmHeadWeights } from "@flashsampling/core";
import { rawLogits, reference } from "@flashsampling/core/reference";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { loadModel, splitLmHead } from "../src/index.js";
import { DTYPES, FAMILIES, type Family, familyModel, SHAPE, type WeightForm } from "./support/families.js";
import { tinyTokenizerFiles, VOCAB_SIZE } from "./support/tiny-tokenizer.js";

process.env.ORT_DISABLE_TELEMETRY = "1";
const ort = await import("onnxruntime-node");

const FILES = { fp32: "model.onnx", fp16: "model_fp16.onnx", q4: "model_q4.onnx", q8: "model_quantized.onnx" } as const;
/** As no exporter names it: it is asked for by its file. */
const BF16_FILE = "model_bf16.onnx";
/** Tokens of a text, and texts of each kind. */
const LENGTH = 10;
const SEEDS = [0, 1, 2];
/** Scores lie apart by more than the errors nearly always: one tie in 40 draws would be one too many with float32. */
const MOST_TIES = { fp32: 0, fp16: 3, q4: 0, q8: 0, bf16: 0 } as const;
/** Families that are drawn by the CPU backend as well, with the rounding of hidden states that it does by default. */
const BY_DEFAULT: readonly string[] = ["qwen3", "gemma2"];
/** Families whose weights are stored in bfloat16 as well: the head's own, tied and capped, with a bias. */
const IN_BFLOAT16: readonly string[] = ["llama", "gemma2", "phi"];
const PROMPT = "hello user, hello";
/** How far a logit may lie from the unsplit model's: roundings of float32 over D = 64, and of float16. */
const LOGIT_ERROR = { fp32: 2e-5, fp16: 2 ** -8, q4: 2e-5, q8: 2e-5, bf16: 2e-5 } as const;

let directory = "";
const sampler = await createSampler({ backends: [reference()] });
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "flashsampling-families-"));
});
afterAll(async () => {
  await sampler.dispose();
  rmSync(directory, { recursive: true });
});

/** Writes a family's repository with all its variants. */
function writeRepository(family: Family): string {
  const folder = join(directory, String(FAMILIES.indexOf(family)));
  mkdirSync(join(folder, "onnx"), { recursive: true });
  const { tokenizer, tokenizerConfig } = tinyTokenizerFiles();
  const texts = {
    "config.json": {
      model_type: family.modelType,
      vocab_size: SHAPE.vocab,
      hidden_size: SHAPE.hidden,
      max_position_embeddings: SHAPE.context,
    },
    "generation_config.json": { do_sample: true, temperature: 0.9, top_k: 0 },
    "tokenizer.json": tokenizer,
    "tokenizer_config.json": tokenizerConfig,
  };
  for (const [name, content] of Object.entries(texts)) writeFileSync(join(folder, name), JSON.stringify(content));
  const forms = IN_BFLOAT16.includes(family.modelType) ? ([...DTYPES, "bf16"] as const) : DTYPES;
  for (const form of forms) writeFileSync(join(folder, fileOf(form)), familyModel(family, form));
  return folder;
}

function fileOf(form: WeightForm): string {
  return `onnx/${form === "bf16" ? BF16_FILE : FILES[form]}`;
}

type Session = Awaited<ReturnType<typeof ort.InferenceSession.create>>;
type Tensor = InstanceType<typeof ort.Tensor>;

/** The unsplit model, which keeps its states as everyone does: what is rounded to integers together depends on what is computed together. */
class WholeModel {
  readonly #session: Session;
  #states: Readonly<Record<string, unknown>> = {};
  #seen = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Logits after these tokens, of which some were seen. */
  async logitsAfter(tokens: readonly number[]): Promise<Float32Array> {
    const { length } = tokens;
    const count = length - this.#seen;
    const long = (dims: readonly number[], list: readonly number[]) =>
      new ort.Tensor("int64", BigInt64Array.from(list, BigInt), dims);
    const int = (dims: readonly number[], x: number) => new ort.Tensor("int32", Int32Array.of(x), dims);
    const ids = Array.from(tokens.keys());
    const known: Readonly<Record<string, Tensor>> = {
      input_ids: long([1, count], tokens.slice(this.#seen)),
      attention_mask: long(
        [1, length],
        ids.map(() => 1),
      ),
      position_ids: long([1, count], ids.slice(this.#seen)),
      seqlens_k: int([1], length - 1),
      total_sequence_length: int([], length),
      num_logits_to_keep: long([], [1]),
    };
    const feeds = this.#session.inputMetadata.map((input) => {
      const { name } = input;
      const state = this.#states[name.replace(/^past(_key_values)?/, "present")] ?? emptyState(input);
      return [name, (known[name] ?? state) as Tensor] as const;
    });
    this.#states = await this.#session.run(Object.fromEntries(feeds));
    this.#seen = length;
    const { data } = this.#states.logits as { readonly data: Float32Array | Uint16Array };
    const last = data.slice(data.length - SHAPE.vocab);
    return last instanceof Uint16Array ? Float32Array.from(last, float16ToFloat) : Float32Array.from(last);
  }
}

function emptyState(input: Session["inputMetadata"][number]): Tensor {
  if (!input.isTensor) throw new Error(`${input.name} is no tensor.`);
  const dims = input.shape.map((size) => (typeof size === "number" ? size : size === "batch_size" ? 1 : 0));
  const count = dims.reduce((product, dim) => product * dim, 1);
  if (input.type === "float16") return new ort.Tensor("float16", new Uint16Array(count), dims);
  return new ort.Tensor("float32", new Float32Array(count), dims);
}

/**
 * Draws texts from a model and from its unsplit twin; any difference but a tie fails. Where the backend quantises hidden states, the twin's
 * logits are changed by what that changes.
 *
 * @returns where the ties are
 */
async function tiesWithWholeModel(folder: string, dtype: WeightForm, backend: Backend): Promise<string[]> {
  const model = await loadModel(folder, {
    ort,
    backends: [backend],
    ...(dtype === "bf16" ? { file: fileOf(dtype) } : { dtype }),
  });
  const { quantizesActivations = [] } = model.backend.capabilities;
  const quantizes = quantizesActivations.some((format) => format === model.head.format);
  const quantizedHead = quantizes ? await headOf(folder, dtype) : undefined;
  const { head } = model;
  const sample = head.sample.bind(head);
  let hidden = new Float32Array();
  // A copy: what becomes of the body's output after the call is not promised.
  vi.spyOn(head, "sample").mockImplementation((states, options) => {
    hidden = (states as Float32Array).slice();
    return sample(states, options);
  });
  const session = await ort.InferenceSession.create(join(folder, fileOf(dtype)), { logSeverityLevel: 3 });
  try {
    let draws = 0;
    const ties: string[] = [];
    for (const settings of [{ temperature: 0 }, ...SEEDS.map((seed) => ({ seed, temperature: 0.9, topP: 0.95 }))]) {
      const tokens = model.encode(PROMPT);
      const whole = new WholeModel(session);
      // The prompt at once, as the unsplit model has it.
      model.forget();
      let position = 0;
      for await (const { token } of model.generate(PROMPT, { ...settings, maxTokens: LENGTH })) {
        const changes = quantizedHead && changesByRounding(quantizedHead, hidden);
        const logits = (await whole.logitsAfter(tokens)).map((logit, v) => logit + (changes?.[v] ?? 0));
        const draw = async (changed: Float32Array) =>
          (await sampler.sampleLogits(changed, { ...settings, vocabSize: SHAPE.vocab, stream: 0, position })).tokens[0];
        const expected = await draw(logits);
        if (token !== expected) {
          // A tie if twice the error, added to the token's logit, makes it the reference's.
          const raised = logits.slice();
          raised[token] = (raised[token] as number) + 2 * LOGIT_ERROR[dtype];
          expect(await draw(raised), `token ${position} of ${JSON.stringify(settings)}`).toBe(token);
          ties.push(`${JSON.stringify(settings)} at ${position}`);
        }
        draws++;
        position++;
        tokens.push(token);
      }
      expect(position).toBe(LENGTH);
    }
    expect(draws).toBe(LENGTH * (1 + SEEDS.length));
    return ties;
  } finally {
    await session.release();
    await model.dispose();
  }
}

async function headOf(folder: string, dtype: WeightForm): Promise<LmHeadWeights> {
  return (await splitLmHead({ model: readFileSync(join(folder, fileOf(dtype))) })).head;
}

/** What quantising a hidden state, as core defines it, changes in each logit of a head. */
function changesByRounding(head: LmHeadWeights, hidden: Float32Array): Float64Array {
  const exact = rawLogits(head, hidden);
  return rawLogits(head, hidden, "int8").map((logit, v) => logit - (exact[v] as number));
}

test("the decoders fit the tokenizer", () => expect(SHAPE.vocab).toBe(VOCAB_SIZE));

describe.each(FAMILIES)("$name", (family) => {
  let folder = "";
  beforeAll(() => {
    folder = writeRepository(family);
  });

  test.each(DTYPES)("%s", async (dtype) => {
    const ties = await tiesWithWholeModel(folder, dtype, reference());
    expect(ties.length, ties.join("; ")).toBeLessThanOrEqual(MOST_TIES[dtype]);
  });

  if (IN_BFLOAT16.includes(family.modelType)) {
    test("bf16", async () => {
      const ties = await tiesWithWholeModel(folder, "bf16", reference());
      expect(ties.length, ties.join("; ")).toBeLessThanOrEqual(MOST_TIES.bf16);
      expect((await headOf(folder, "bf16")).format).toBe("bf16");
    });
  }

  if (!BY_DEFAULT.includes(family.modelType)) return;
  test.each(DTYPES)("%s on the CPU backend as it is by default", async (dtype) => {
    const ties = await tiesWithWholeModel(folder, dtype, cpu({ threads: 1 }));
    expect(ties.length, ties.join("; ")).toBeLessThanOrEqual(MOST_TIES[dtype]);
  });
});
