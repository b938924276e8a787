/**
 * The body of the language model on ONNX Runtime: token ids in, the final hidden state out. Everything but the LM head, which
 * belongs to the sampler.
 *
 * Keys and values of tokens that were seen before are kept. A caller hands over the whole sequence each time and the longest
 * prefix that was seen before is not computed again: the next token of a reply costs one token, the next turn of a conversation
 * its new messages.
 */
import type { InferenceSession, Tensor, TypedTensor } from "onnxruntime-node";
import { ChatError } from "../errors.js";
import type { ModelConfig } from "./config.js";

/** Keys or values of one layer: [1, heads, length, headSize]. */
type CacheTensor = TypedTensor<"float32">;
type TensorConstructor = typeof Tensor;

/** One input and output of the session that carries keys or values from call to call. */
interface CacheSlot {
  readonly input: string;
  readonly output: string;
  readonly heads: number;
  readonly headSize: number;
}

const MAX_HEADS = 1024;
const MAX_HEAD_SIZE = 1024;

/** Runs a decoder body, one sequence at a time. */
export class Body {
  readonly #session: InferenceSession;
  readonly #Tensor: TensorConstructor;
  readonly #slots: readonly CacheSlot[];
  readonly #config: ModelConfig;
  #seen: readonly number[] = [];
  #cache: readonly CacheTensor[];

  private constructor(
    session: InferenceSession,
    Tensor: TensorConstructor,
    slots: readonly CacheSlot[],
    config: ModelConfig,
  ) {
    this.#session = session;
    this.#Tensor = Tensor;
    this.#slots = slots;
    this.#config = config;
    this.#cache = this.#emptyCache();
  }

  /**
   * Opens a decoder body.
   *
   * @param bytes - the ONNX model; passed as bytes, so that it cannot name further files to be read
   * @param config - the shapes it must have
   * @throws ChatError `RUNTIME_UNAVAILABLE` or `MODEL_INVALID`
   */
  static async open(bytes: Uint8Array, config: ModelConfig): Promise<Body> {
    // ONNX Runtime reports its use to Microsoft and keeps an identifier of the machine in the home folder, unless it is told not to
    // before it is loaded. A chat on this machine is nobody else's business.
    process.env.ORT_DISABLE_TELEMETRY ??= "1";
    const ort = await import("onnxruntime-node").catch((cause: unknown) => {
      const platform = `${process.platform}-${process.arch}`;
      const message = `onnxruntime-node, which runs the model's body, cannot be loaded on ${platform}. It comes with binaries for Linux and Windows on x64 and arm64, and macOS on arm64.`;
      throw new ChatError("RUNTIME_UNAVAILABLE", message, cause);
    });
    // One thread: a second saves a sixth of a millisecond per token of a model this small (measured), and without it the
    // arithmetic, hence every token, cannot depend on how many threads the machine has.
    const session = await ort.InferenceSession.create(bytes, {
      executionProviders: ["cpu"],
      graphOptimizationLevel: "all",
      executionMode: "sequential",
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      // Only what is fatal: every other error comes back as an exception, and its log line would land in the chat.
      logSeverityLevel: 4,
    }).catch((cause: Error) => {
      throw new ChatError(
        "MODEL_INVALID",
        `ONNX Runtime refuses the model's onnx/decoder.onnx: ${cause.message}`,
        cause,
      );
    });
    try {
      return new Body(session, ort.Tensor, findSlots(session, config.layers), config);
    } catch (error) {
      await session.release();
      throw error;
    }
  }

  /**
   * The final hidden state [D] after the last token of `sequence`.
   *
   * @param sequence - all tokens so far, at least one, at most the context length, every one below the vocabulary size
   * @throws ChatError `MODEL_INVALID`; the next call is none the worse for it
   */
  async hiddenAfter(sequence: readonly number[]): Promise<Float32Array> {
    // At least the last token is computed anew, since only keys and values are kept and not hidden states.
    const kept = Math.min(commonPrefixLength(this.#seen, sequence), sequence.length - 1);
    const past = kept === this.#seen.length ? this.#cache : this.#truncatedCache(kept);
    const count = sequence.length - kept;
    const feeds = {
      input_ids: this.#integers(count, (i) => sequence[kept + i] as number),
      attention_mask: this.#integers(sequence.length, () => 1),
      position_ids: this.#integers(count, (i) => kept + i),
      ...Object.fromEntries(this.#slots.map(({ input }, i) => [input, past[i] as CacheTensor])),
    };
    const outputs = await this.#session.run(feeds).catch((cause: Error) => {
      const message = `ONNX Runtime cannot run the model's onnx/decoder.onnx: ${cause.message}`;
      throw new ChatError("MODEL_INVALID", message, cause);
    });
    const { hiddenSize } = this.#config;
    const hidden = floatTensor(outputs, "last_hidden_state", [1, count, hiddenSize]);
    this.#cache = this.#slots.map(({ output, heads, headSize }) =>
      floatTensor(outputs, output, [1, heads, sequence.length, headSize]),
    );
    this.#seen = sequence.slice();
    return hidden.data.subarray((count - 1) * hiddenSize);
  }

  /** Forgets all keys and values, as if just opened. */
  forget(): void {
    this.#seen = [];
    this.#cache = this.#emptyCache();
  }

  /** Frees the session. */
  async dispose(): Promise<void> {
    await this.#session.release();
  }

  #emptyCache(): CacheTensor[] {
    return this.#slots.map(
      ({ heads, headSize }) => new this.#Tensor("float32", new Float32Array(0), [1, heads, 0, headSize]),
    );
  }

  /** The cache of the first `length` tokens: the head of every row of [heads, all tokens × headSize]. */
  #truncatedCache(length: number): CacheTensor[] {
    return this.#slots.map(({ heads, headSize }, i) => {
      const { data } = this.#cache[i] as CacheTensor;
      const [from, to] = [this.#seen.length * headSize, length * headSize];
      const shorter = new Float32Array(heads * to);
      for (let head = 0; head < heads; head++) {
        shorter.set(data.subarray(head * from, head * from + to), head * to);
      }
      return new this.#Tensor("float32", shorter, [1, heads, length, headSize]);
    });
  }

  #integers(length: number, at: (index: number) => number): Tensor {
    return new this.#Tensor(
      "int64",
      BigInt64Array.from({ length }, (_, i) => BigInt(at(i))),
      [1, length],
    );
  }
}

/** Checks the session's inputs and outputs against the layout and finds the shapes of keys and values. */
function findSlots(session: InferenceSession, layers: number): CacheSlot[] {
  const slots = Array.from({ length: layers }, (_, layer) =>
    ["key", "value"].map((part): CacheSlot => {
      const input = `past_key_values.${layer}.${part}`;
      const metadata = session.inputMetadata.find(({ name }) => name === input);
      const [, heads, , headSize] = metadata?.isTensor && metadata.type === "float32" ? metadata.shape : [];
      if (!isSize(heads, MAX_HEADS) || !isSize(headSize, MAX_HEAD_SIZE)) {
        throw new ChatError(
          "MODEL_INVALID",
          `The model's onnx/decoder.onnx needs an input ${input} of float32 [batch, heads, past, head size] with fixed heads and head size.`,
        );
      }
      return { input, output: `present.${layer}.${part}`, heads, headSize };
    }),
  ).flat();
  requireNames("inputs", session.inputNames, [
    "input_ids",
    "attention_mask",
    "position_ids",
    ...slots.map((s) => s.input),
  ]);
  requireNames("outputs", session.outputNames, ["last_hidden_state", ...slots.map((s) => s.output)]);
  return slots;
}

function isSize(value: number | string | undefined, max: number): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= max;
}

function requireNames(kind: string, found: readonly string[], wanted: readonly string[]): void {
  if (found.length === wanted.length && wanted.every((name) => found.includes(name))) return;
  throw new ChatError(
    "MODEL_INVALID",
    `The model's onnx/decoder.onnx has the ${kind} ${found.join(", ")}; the chat needs ${wanted.join(", ")}.`,
  );
}

/** An output, if it is what the layout says. */
function floatTensor(outputs: InferenceSession.ReturnType, name: string, shape: readonly number[]): CacheTensor {
  const tensor = outputs[name] as Tensor;
  const fits =
    tensor.type === "float32" &&
    tensor.dims.length === shape.length &&
    shape.every((size, i) => tensor.dims[i] === size);
  if (fits) return tensor as CacheTensor;
  throw new ChatError(
    "MODEL_INVALID",
    `The model's onnx/decoder.onnx answers ${name} as ${tensor.type} [${tensor.dims.join(", ")}]; expected is float32 [${shape.join(", ")}].`,
  );
}

function commonPrefixLength(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i;
  return length;
}
