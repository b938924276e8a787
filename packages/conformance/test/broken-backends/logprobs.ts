/**
 * Backends whose logprobs are wrong.
 */
import type { Backend, BatchLogprobs } from "@flashsampling/core";
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
