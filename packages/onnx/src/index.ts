/**
 * `@flashsampling/onnx`: ONNX causal language models, their LM head split off and fused with sampling.
 */
export type { OnnxModelFiles } from "./model/source.js";
export { type SplitModel, type SplitOptions, splitLmHead } from "./split-lm-head.js";
