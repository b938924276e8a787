/**
 * Opens a model for the chat, with the settings that it asks for.
 */
import { stat } from "node:fs/promises";
import { type Backend, isFlashSamplingError } from "@flashsampling/core";
import { type LanguageModel, loadModel } from "@flashsampling/onnx";
import { DEFAULT_SETTINGS, type SettingLimits, type Settings } from "./chat/settings.js";
import { ChatError } from "./errors.js";
import { type FittedSettings, fitSettings } from "./fit-settings.js";

/** An open model. */
export interface ChatModel {
  /** The model. */
  readonly model: LanguageModel;
  /** What bounds the settings. */
  readonly limits: SettingLimits;
  /** The settings that the model asks for, completed and within the limits. */
  readonly settings: Settings;
  /** What to tell the user about settings that the model asks for and that are others here. */
  readonly notices: FittedSettings["notices"];
}

/** How to open a model. */
export interface OpenModelOptions {
  /** Who may draw the tokens, in order of preference. */
  readonly backends: readonly Backend[];
  /** Threads of ONNX Runtime; its own choice without. */
  readonly bodyThreads?: number | undefined;
}

/**
 * Opens a model.
 *
 * @param directory - where its files are
 * @param options - backends and threads
 * @throws ChatError `MODEL_NOT_FOUND`, `MODEL_INVALID`, `BACKEND_UNAVAILABLE`; FlashSamplingError from the model's files, ONNX Runtime and the sampler
 */
export async function openModel(directory: string, { backends, bodyThreads }: OpenModelOptions): Promise<ChatModel> {
  const found = await stat(directory).catch(() => undefined);
  if (!found?.isDirectory()) {
    throw new ChatError(
      "MODEL_NOT_FOUND",
      `There is no directory ${directory}. Give the model's directory by --model.`,
    );
  }
  const threads = bodyThreads === undefined ? {} : { intraOpNumThreads: bodyThreads, interOpNumThreads: bodyThreads };
  const sessionOptions = { executionProviders: ["cpu"], executionMode: "sequential", ...threads };
  const model = await loadModel(directory, { backends, sessionOptions }).catch(explain);
  try {
    const { contextLength, vocabSize, backend, defaults, maxLength } = model;
    const { maxTopK } = backend.capabilities;
    const limits = { maxTopK: Math.min(maxTopK ?? vocabSize, vocabSize), contextLength };
    const fitted = fitSettings(defaults, limits);
    const maxTokens = Math.min(DEFAULT_SETTINGS.maxTokens, contextLength);
    const settings = { ...DEFAULT_SETTINGS, maxTokens, ...fitted.settings };
    const notices = new Map(fitted.notices);
    // A length of prompt and reply together would end a conversation rather than a reply. As in transformers, max_new_tokens has precedence.
    if (maxLength !== undefined && defaults.maxTokens === undefined) {
      const where = "generation_config.json: max_length";
      notices.set(
        "maxTokens",
        `The model asks for ${maxLength} tokens of conversation and reply together (${where}), which has no effect here; max-tokens is ${maxTokens}.`,
      );
    }
    return { model, limits, settings, notices };
  } catch (error) {
    await model.dispose();
    throw error;
  }
}

/** Says in a sentence that no backend can run. Only one that is asked for by name can be missing: the default ends with one that never is. */
function explain(error: unknown): never {
  if (!isFlashSamplingError(error) || error.code !== "BACKEND_UNAVAILABLE") throw error;
  const reasons = error.passedOver?.map(({ name, code, message }) => `${name} cannot run here (${code}). ${message}`);
  const advice = "Without --backend the chat takes the CPU.";
  throw new ChatError("BACKEND_UNAVAILABLE", [...(reasons ?? [error.message]), advice].join(" "), error);
}
