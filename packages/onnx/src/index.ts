/**
 * `@flashsampling/onnx`: ONNX causal language models, their LM head split off and fused with sampling.
 */
export type { GeneratedSequence, GeneratedToken, GenerateResult, TokenLogprob } from "./generate/generate.js";
export type { GenerateOptions, Grammar, GrammarMatcher } from "./generate/options.js";
export type { EndReason } from "./generate/sequence.js";
export { LanguageModel, type Prompt } from "./language-model.js";
export { type LoadModelOptions, loadModel } from "./load-model.js";
export type { OnnxModelFiles } from "./model/source.js";
export type { Dtype } from "./repository/find-model-file.js";
export { type OpenedRepository, openRepository, type RepositoryOptions } from "./repository/open-repository.js";
export type {
  DerivedFiles,
  FileProgress,
  ModelRepository,
  OpenedFile,
  OpenFileOptions,
  ReadFileOptions,
} from "./repository/repository.js";
export type {
  OrtModule,
  OrtSession,
  OrtTensor,
  OrtTensorConstructor,
  OrtValueMetadata,
} from "./runtime/ort.js";
export { type SplitModel, type SplitOptions, splitLmHead } from "./split-lm-head.js";
export type { Message } from "./text/model-text.js";
