/**
 * Backends whose logprobs are wrong.
 */
import type { Backend, BatchLogprobs } from "@flashsampling/core";
import { rawLogits } from "@flashsampling/core/reference";
import { changedReference, withResult } from "./wrap.js";

const withLogprobs = (change: (logprobs: BatchLogprobs) => Partial<BatchLogprobs>): Backend =>
  withResult((result) =>
    result.logprobs === undefined
      ? result
      : { ...result, logprobs: { ...result.logprobs, ...change(result.logprobs) } },
  );

/** The normaliser is off by 10⁻⁴, as a float32 accumulator over many terms is. */
export const coarseNormaliser: Backend = withLogprobs(({ logZ }) => ({ logZ: logZ.map((value) => value + 1e-4) }));

/** The drawn tokens' logprobs are off by 10⁻⁴. */
export const coarseChosen: Backend = withLogprobs(({ chosen }) => ({ chosen: chosen.map((value) => value - 1e-4) }));

/** The list's first two entries are exchanged where they tie. */
export const tiesExchanged: Backend = withLogprobs(({ topTokens, topLogprobs, logZ }) => {
  const top = topTokens.length / logZ.length;
  const exchanged = topTokens.slice();
  for (let i = 0; top >= 2 && i < exchanged.length; i += top) {
    if (topLogprobs[i] !== topLogprobs[i + 1]) continue;
    exchanged[i] = topTokens[i + 1] as number;
    exchanged[i + 1] = topTokens[i] as number;
  }
  return { topTokens: exchanged };
});

/** Processed logprobs are the raw ones. */
export const alwaysRaw: Backend = changedReference({
  sample: ({ hidden, request, signal, ask }) =>
    ask(hidden, { ...request, logprobs: request.logprobs && { ...request.logprobs, mode: "raw" } }, signal),
});

/** Processed logprobs are not renormalised over what truncation keeps. */
export const notRenormalised: Backend = changedReference({
  async sample({ hidden, request, signal, ask }) {
    const states = hidden.slice();
    const result = await ask(hidden, request, signal);
    if (request.logprobs?.mode !== "processed") return result;
    const rows = {
      ...request.rows,
      topK: request.rows.topK.map(() => 0),
      topP: request.rows.topP.map(() => 1),
      minP: request.rows.minP.map(() => 0),
    };
    return { ...result, logprobs: (await ask(states, { ...request, rows }, signal)).logprobs };
  },
});

/** A call that asks for logprobs draws other tokens. */
export const logprobsMoveTokens: Backend = changedReference({
  sample: ({ hidden, request, signal, ask }) => {
    const position = request.rows.position.map((value) => (request.logprobs === undefined ? value : value ^ 1));
    return ask(hidden, { ...request, rows: { ...request.rows, position } }, signal);
  },
});

/** Masses are added up in float32, one after the other. */
export const float32Masses: Backend = changedReference({
  async sample({ head, hidden, request, signal, ask }) {
    const states = hidden.slice();
    const result = await ask(hidden, request, signal);
    if (result.logprobs === undefined || request.logprobs?.mode !== "raw") return result;
    const logZ = result.logprobs.logZ.map((exact, row) => {
      if (Number.isNaN(exact)) return exact;
      const logits = rawLogits(head, states.subarray(row * head.hiddenSize, (row + 1) * head.hiddenSize));
      const max = logits.reduce((largest, logit) => Math.max(largest, logit), Number.NEGATIVE_INFINITY);
      return max + Math.log(logits.reduce((sum, logit) => Math.fround(sum + Math.exp(logit - max)), 0));
    });
    return { ...result, logprobs: { ...result.logprobs, logZ } };
  },
});

/** Raw logprobs are those before the soft cap. */
export const rawUncapped: Backend = changedReference({
  async sample({ head, hidden, request, signal, ask }) {
    const states = hidden.slice();
    const result = await ask(hidden, request, signal);
    const { logprobs } = result;
    if (logprobs === undefined || request.logprobs?.mode !== "raw" || head.softCap === undefined) return result;
    const logZ = logprobs.logZ.map((exact, row) => {
      if (Number.isNaN(exact)) return exact;
      const state = states.subarray(row * head.hiddenSize, (row + 1) * head.hiddenSize);
      const logits = rawLogits({ ...head, softCap: undefined }, state);
      return Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0));
    });
    return { ...result, logprobs: { ...logprobs, logZ } };
  },
});

/** Rows that fail have logprobs of 0. */
export const zerosOfFailedRows: Backend = withLogprobs(({ topLogprobs }) => ({
  topLogprobs: topLogprobs.map((value) => (Number.isNaN(value) ? 0 : value)),
}));
