/**
 * Opens a model: files, text, body, and the LM head on the sampler's backend.
 */
import {
  type Backend,
  createSampler,
  type LmHead,
  lmHeadFromTensor,
  readSafetensors,
  type Sampler,
} from "@flashsampling/core";
import { DEFAULT_SETTINGS, type SettingLimits, type Settings } from "../chat/settings.js";
import type { ConversationModel } from "../conversation.js";
import { ChatError } from "../errors.js";
import { Body } from "./body.js";
import { type FittedSettings, fitSettings, type ModelConfig, readConfig } from "./config.js";
import { readModelFiles } from "./files.js";
import { ChatText } from "./text.js";

/** An open model. */
export interface ChatModel extends ConversationModel {
  /** Shapes and name. */
  readonly config: ModelConfig;
  /** Who draws the tokens. */
  readonly sampler: Pick<Sampler, "backend" | "passedOver">;
  /** What bounds the settings. */
  readonly limits: SettingLimits;
  /** The settings that the model asks for, completed and within the limits. */
  readonly settings: Settings;
  /** What to tell the user about settings that the model asks for and that are others here. */
  readonly notices: FittedSettings["notices"];
  /** Frees everything. */
  dispose(): Promise<void>;
}

/**
 * Opens a model.
 *
 * @param directory - where its files are
 * @param backends - who may draw the tokens, in order of preference
 * @throws ChatError `MODEL_NOT_FOUND`, `MODEL_INVALID`, `RUNTIME_UNAVAILABLE`; FlashSamplingError from sampler and file formats
 */
export async function openModel(directory: string, backends: readonly Backend[]): Promise<ChatModel> {
  const files = await readModelFiles(directory);
  const config = readConfig(files);
  const text = new ChatText(files, config.vocabSize);
  const body = await Body.open(files.body, config);
  let sampler: Sampler | undefined;
  const dispose = async () => {
    await sampler?.dispose();
    await body.dispose();
  };
  try {
    sampler = await createSampler({ backends });
    const head = await loadHead(sampler, files.lmHead, config);
    const { contextLength, endTokens } = config;
    const { maxTopK } = sampler.backend.capabilities;
    const limits = { maxTopK: Math.min(maxTopK ?? config.vocabSize, config.vocabSize), contextLength };
    const { settings, notices } = fitSettings(config.settings, limits);
    const maxTokens = Math.min(DEFAULT_SETTINGS.maxTokens, contextLength);
    return {
      config,
      text,
      body,
      head,
      sampler,
      contextLength,
      endTokens,
      limits,
      settings: { ...DEFAULT_SETTINGS, maxTokens, ...settings },
      notices,
      dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function loadHead(sampler: Sampler, file: Uint8Array, { vocabSize, hiddenSize }: ModelConfig): Promise<LmHead> {
  const tensor = readSafetensors(file).get("lm_head.weight");
  if (tensor === undefined)
    throw new ChatError("MODEL_INVALID", "The model's lm_head.safetensors has no lm_head.weight.");
  const weights = lmHeadFromTensor(tensor);
  if (weights.vocabSize !== vocabSize || weights.hiddenSize !== hiddenSize) {
    const found = `[${weights.vocabSize}, ${weights.hiddenSize}]`;
    throw new ChatError(
      "MODEL_INVALID",
      `The model's lm_head.weight is ${found}; config.json says [${vocabSize}, ${hiddenSize}].`,
    );
  }
  return sampler.loadLmHead(weights);
}
