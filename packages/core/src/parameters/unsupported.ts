/**
 * Refusal of settings that are valid but that the chosen backend, or the combination, does not offer. A setting that does nothing is
 * never refused.
 */
import { FlashSamplingError } from "../errors.js";
import { MAX_DRAWS } from "../noise/words.js";
import type { BackendCapabilities, BackendFeature } from "../sampler/backend.js";
import { truncates } from "../summary/plan.js";
import { isOn, ROW_SETTINGS, truncationOfRow } from "./row-settings.js";
import type { SampleSettings } from "./sample-options.js";

/**
 * Refuses by name what a backend does not honour.
 *
 * @param settings - of the call
 * @param isMasked - whether a row has a mask of allowed tokens, in the call's state
 * @param capabilities - what the backend honours
 * @throws FlashSamplingError `UNSUPPORTED`, naming argument and row
 */
export function refuseUnsupported(
  { batchSize, draws, variant, rows, logitBias, logprobs }: SampleSettings,
  isMasked: boolean,
  capabilities: BackendCapabilities,
): void {
  const needs = (name: BackendFeature, row?: number): void => {
    if (!capabilities.parameters.includes(name)) unsupported(name, `This backend does not honour ${name} yet.`, row);
  };
  if (!capabilities.variants.includes(variant)) {
    const offered = capabilities.variants.join(", ");
    unsupported("variant", `This backend does not offer variant ${variant}; it offers ${offered}.`);
  }
  if (draws > 1) needs("draws");
  if (draws > (capabilities.maxDraws ?? MAX_DRAWS)) {
    unsupported("draws", `This backend draws at most ${capabilities.maxDraws} tokens per row; got ${draws}.`);
  }
  if (logitBias !== undefined) needs("logitBias");
  if (isMasked) needs("allowedTokens");
  if (logprobs !== undefined) needs("logprobs");
  for (let row = 0; row < batchSize; row++) {
    for (const name of ROW_SETTINGS) {
      if (isOn(rows, name, row)) needs(name, row);
    }
    const truncation = truncationOfRow(rows, row);
    if (capabilities.maxTopK !== undefined && truncation.topK > capabilities.maxTopK) {
      const message = `This backend fuses topK up to ${capabilities.maxTopK}; row ${row} asks for ${truncation.topK}.`;
      unsupported("topK", message, row);
    }
    if (variant !== "fused" && truncates(truncation)) {
      const message = `Variant ${variant} takes no truncation, but row ${row} sets one; use variant "fused".`;
      unsupported("variant", message, row);
    }
  }
}

function unsupported(argument: string, message: string, row?: number): never {
  throw new FlashSamplingError("UNSUPPORTED", message, { argument, row });
}
