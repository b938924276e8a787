/**
 * Loads a language model: its files, tokenizer and settings, its body onto ONNX Runtime, its LM head onto a sampler's backend.
 */
import {
  type Backend,
  createSampler,
  FlashSamplingError,
  type LmHead,
  type LmHeadWeights,
  lmHeadFromTensor,
  openSafetensors,
  type Sampler,
  throwIfAborted,
} from "@flashsampling/core";
import { invalidArgument, refuseUnknownOptions, requireObject, requireSignal } from "@flashsampling/core/backend";
import { type GenerationDefaults, readGenerationConfig } from "./generate/generation-config.js";
import { LanguageModel } from "./language-model.js";
import { discard } from "./model/discard.js";
import { DTYPES, type Dtype, type FoundModelFile, findModelFile, SPLIT_HEAD } from "./repository/find-model-file.js";
import { type JsonObject, parseJsonFile } from "./repository/json.js";
import { findSplit } from "./repository/kept-split.js";
import { openRepository, type RepositoryOptions } from "./repository/open-repository.js";
import { innerPath } from "./repository/paths.js";
import type { DerivedFiles, FileProgress, ModelRepository } from "./repository/repository.js";
import { Body } from "./runtime/body.js";
import { planBody } from "./runtime/body-plan.js";
import { createSession, findOrt, type SessionBody, staysOnDevice } from "./runtime/load-ort.js";
import type { OrtModule, OrtSession } from "./runtime/ort.js";
import { MAIN_NAME, placeBody, readBody } from "./runtime/place-body.js";
import { ModelText } from "./text/model-text.js";

/** Options of {@link loadModel}. */
export interface LoadModelOptions {
  /** Who may draw the tokens, in order of preference: `[cpu()]`. */
  readonly backends: readonly Backend[];
  /** ONNX Runtime: the module `onnxruntime-node` or `onnxruntime-web`. Default: the one that is installed. */
  readonly ort?: OrtModule | undefined;
  /**
   * Which variant of the model, by transformers.js' names: `q4` is `onnx/model_q4.onnx`. Default: what `config.json` names for
   * transformers.js, else the first that is there of fp32, q8, q4, fp16, q4f16, int8, uint8, bnb4.
   */
  readonly dtype?: Dtype | undefined;
  /** The model's file, relative to the repository: for repositories with other names. Default: found by `dtype`. */
  readonly file?: string | undefined;
  /**
   * Options of ONNX Runtime's session: `executionProviders`, `intraOpNumThreads`, … In a page, with `webgpu` as the first provider, keys
   * and values stay on the GPU. So do hidden states where the provider has a `device`, which must then be that of the backend; with
   * `preferredOutputLocation: "cpu"` nothing stays.
   */
  readonly sessionOptions?: Readonly<Record<string, unknown>> | undefined;
  /** Where the hub and the cache are, which revision of the model: as for `openRepository`. */
  readonly repository?: Omit<RepositoryOptions, "signal"> | undefined;
  /** Called as files come in. */
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
  /** Aborts the loading. */
  readonly signal?: AbortSignal | undefined;
}

const MEBIBYTE = 2 ** 20;
const MAX_JSON_BYTES = 64 * MEBIBYTE;
const MAX_CONTEXT_LENGTH = 2 ** 31 - 1;

/** Where `config.json` says how many tokens a model sees. */
const CONTEXT_KEYS = ["max_position_embeddings", "n_positions", "n_ctx", "max_seq_len", "seq_length"] as const;

/**
 * Loads a causal language model from a repository in the layout of the Hugging Face hub: `config.json`, `tokenizer.json`, and the model as
 * ONNX, by default in `onnx/`; `generation_config.json`, `tokenizer_config.json` and `chat_template.jinja` if they are there. The LM head is
 * taken off the model as {@link splitLmHead} does it. A repository may also hold its parts ready: the body `onnx/decoder.onnx`, whose one
 * output that is no key or value is the final hidden state, and `lm_head.safetensors` with `lm_head.weight`.
 *
 * @param source - a directory, a URL, the id of a model on the hub, or a repository that is open
 * @param options - backends, ONNX Runtime, which variant, where it is
 * @throws FlashSamplingError `MALFORMED_FILE` naming the file; `UNSUPPORTED` naming what of the model is; `BACKEND_UNAVAILABLE`;
 * `OUT_OF_MEMORY`; `NETWORK`; `STORAGE`; `ABORTED`; `INVALID_ARGUMENT`. Nothing stays behind.
 */
export async function loadModel(
  source: string | URL | ModelRepository,
  options: LoadModelOptions,
): Promise<LanguageModel> {
  const {
    backends,
    ort,
    dtype,
    file,
    sessionOptions = {},
    repository: where,
    onProgress,
    signal,
  } = requireOptions(options);
  const repository = isRepository(source) ? source : await openRepository(source, { ...where, signal });
  const config = await readRequired(repository, "config.json", signal);
  const generation = await readJson(repository, "generation_config.json", signal);
  const tokenizer = await readRequired(repository, "tokenizer.json", signal);
  const tokenizerConfig =
    (await readJson(repository, "tokenizer_config.json", signal)) ?? parseJsonFile(new TextEncoder().encode("{}"), "");
  const template = await repository.readFile("chat_template.jinja", { maxBytes: MEBIBYTE, signal });
  const found = await findModelFile(repository, { dtype, file, config, onProgress, signal });
  const chatTemplate = template && new TextDecoder().decode(template);
  const runtime = ort ?? (await findOrt());
  const sampler = await createSampler({ backends, signal });
  let session: OrtSession | undefined;
  try {
    const {
      body: placed,
      hiddenStates,
      head,
      read,
      notices,
    } = await loadParts(found, repository.derived, config, sampler, signal, (vocabSize) => ({
      text: new ModelText({ tokenizer, tokenizerConfig, chatTemplate }, vocabSize),
      asked: readGenerationConfig(generation, config, vocabSize),
    }));
    throwIfAborted(signal);
    session = await createSession(runtime, placed, sessionOptions);
    // ONNX Runtime has read them by their paths; a file that has become another says so, even to who reads nothing of it.
    for (const { blob } of placed.files) await blob.slice(0, 0).arrayBuffer();
    const body = openBody(runtime, session, head.hiddenSize, hiddenStates);
    const fitted = fitToBackend(read.asked, sampler, head);
    const defaults = { ...fitted, notices: [...fitted.notices, ...notices] };
    const name = config.has("_name_or_path") ? config.string("_name_or_path", 500) : repository.name;
    const contextLength = readContextLength(config);
    const { text } = read;
    const takesHidden = sampler.backend.capabilities.deviceArrays?.includes("hidden") ?? false;
    return new LanguageModel({
      name: name || repository.name,
      body,
      head,
      sampler,
      text,
      defaults,
      contextLength,
      sharesDevice: takesHidden && staysOnDevice(sessionOptions),
    });
  } catch (error) {
    await sampler.dispose();
    await session?.release();
    throw error;
  }
}

function requireOptions(options: LoadModelOptions): LoadModelOptions {
  requireObject("options", options);
  const known = ["backends", "ort", "dtype", "file", "sessionOptions", "repository", "onProgress", "signal"];
  refuseUnknownOptions(options, known, [], {
    device: "sessionOptions.executionProviders",
    progressCallback: "onProgress",
  });
  const { ort, dtype, file, sessionOptions, repository: where, onProgress, signal } = options;
  if (ort !== undefined && typeof ort?.InferenceSession?.create !== "function") {
    throw invalidArgument("ort", "the module onnxruntime-node or onnxruntime-web", ort);
  }
  if (dtype !== undefined && !DTYPES.includes(dtype))
    throw invalidArgument("dtype", `one of ${DTYPES.join(", ")}`, dtype);
  if (file !== undefined && innerPath(file) === undefined) {
    throw invalidArgument("file", "the path of a file inside of the repository", file);
  }
  if (file !== undefined && dtype !== undefined)
    throw invalidArgument("dtype", "left out where file names the model", dtype);
  if (sessionOptions !== undefined) requireObject("sessionOptions", sessionOptions);
  if (where !== undefined) requireObject("repository", where);
  if (onProgress !== undefined && typeof onProgress !== "function")
    throw invalidArgument("onProgress", "a function", onProgress);
  requireSignal(signal);
  return options;
}

function isRepository(source: string | URL | ModelRepository): source is ModelRepository {
  return typeof source === "object" && source !== null && "readFile" in source && "open" in source;
}

async function readJson(
  repository: ModelRepository,
  path: string,
  signal: AbortSignal | undefined,
): Promise<JsonObject | undefined> {
  const bytes = await repository.readFile(path, { maxBytes: MAX_JSON_BYTES, signal });
  return bytes && parseJsonFile(bytes, path);
}

async function readRequired(
  repository: ModelRepository,
  path: string,
  signal: AbortSignal | undefined,
): Promise<JsonObject> {
  const file = await readJson(repository, path, signal);
  if (file !== undefined) return file;
  throw new FlashSamplingError(
    "MALFORMED_FILE",
    `${repository.name} has no ${path}: it is not a language model's repository.`,
  );
}

/** A model in two parts, not yet loaded. */
interface ModelParts {
  readonly body: SessionBody;
  readonly head: LmHeadWeights;
  /** Name of the body's output with the hidden states, if it is known. */
  readonly hiddenStates: string | undefined;
  /** What went otherwise than it should: a sentence each. */
  readonly notices: readonly string[];
}

async function readParts(
  found: FoundModelFile,
  derived: DerivedFiles | undefined,
  config: JsonObject,
  signal: AbortSignal | undefined,
): Promise<ModelParts> {
  const { main, files, openFile } = found;
  if (found.head === undefined) {
    const { split, notices } = await findSplit({ main, files, mainFile: MAIN_NAME, derived, signal });
    const body = await placeBody(split.body, main, openFile);
    return { body, head: split.head, hiddenStates: split.hiddenStates, notices };
  }
  const reader = await openSafetensors(found.head.blob, { signal });
  if (!reader.names.includes("lm_head.weight")) {
    throw new FlashSamplingError("MALFORMED_FILE", `The model's ${SPLIT_HEAD} has no lm_head.weight.`);
  }
  const head = lmHeadFromTensor(await reader.read("lm_head.weight", { signal }));
  const [vocabSize, hiddenSize] = ["vocab_size", "hidden_size"].map((key) => config.integer(key, 1, 2 ** 24));
  if (head.vocabSize !== vocabSize || head.hiddenSize !== hiddenSize) {
    const message = `The model's lm_head.weight is [${head.vocabSize}, ${head.hiddenSize}]; config.json says [${vocabSize}, ${hiddenSize}].`;
    throw new FlashSamplingError("MALFORMED_FILE", message);
  }
  const body = await placeBody(await readBody(files, signal), main, openFile);
  return { body, head, hiddenStates: undefined, notices: [] };
}

/**
 * Reads a model's parts and loads its head. The head's arrays end here: they must not lie beside ONNX Runtime's copy of the body.
 *
 * @param read - reads what depends on the vocabulary's size, before the head takes memory a second time
 */
async function loadParts<T>(
  found: FoundModelFile,
  derived: DerivedFiles | undefined,
  config: JsonObject,
  sampler: Sampler,
  signal: AbortSignal | undefined,
  read: (vocabSize: number) => T,
): Promise<Omit<ModelParts, "head"> & { head: LmHead; read: T }> {
  const { head: weights, ...parts } = await readParts(found, derived, config, signal);
  const result = read(weights.vocabSize);
  const head = await sampler.loadLmHead(weights, { signal });
  discard(Object.values(weights).filter(ArrayBuffer.isView));
  // The memory is free once the event loop has had a turn.
  await new Promise((resolve) => setTimeout(resolve));
  return { ...parts, head, read: result };
}

function openBody(
  { Tensor }: OrtModule,
  session: OrtSession,
  hiddenSize: number,
  hiddenStates: string | undefined,
): Body {
  const plan = planBody(session.inputMetadata, session.outputMetadata);
  const states = new Set(plan.states.map(({ output }) => output));
  const others = session.outputMetadata.map(({ name }) => name).filter((name) => !states.has(name));
  const output = hiddenStates ?? (others.length === 1 ? others[0] : undefined);
  if (output === undefined) {
    const message = `Which output of the model's body is the final hidden state is not clear: ${others.join(", ")}.`;
    throw new FlashSamplingError("UNSUPPORTED", message, { argument: "model" });
  }
  return new Body({ session, Tensor, plan, hiddenStates: output, hiddenSize });
}

/** A top-k that the backend does not take becomes its largest: models are made for other programs too. */
function fitToBackend(asked: GenerationDefaults, { backend }: Sampler, { vocabSize }: LmHead): GenerationDefaults {
  const { topK = 0 } = asked.options;
  const most = Math.min(backend.capabilities.maxTopK ?? vocabSize, vocabSize);
  if (topK <= most) return asked;
  const notice = `generation_config.json: top_k ${topK} is ${most} here, the most that backend ${backend.name} takes.`;
  return { ...asked, options: { ...asked.options, topK: most }, notices: [...asked.notices, notice] };
}

function readContextLength(config: JsonObject): number {
  const files = config.has("text_config") ? [config.object("text_config"), config] : [config];
  for (const file of files) {
    const key = CONTEXT_KEYS.find((name) => file.has(name));
    if (key !== undefined) return file.integer(key, 1, MAX_CONTEXT_LENGTH);
  }
  return MAX_CONTEXT_LENGTH;
}
