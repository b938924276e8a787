/**
 * Backends that mistake whose arrays are whose.
 */
import type { Backend, BatchLogprobs, LmHeadWeights } from "@flashsampling/core";
import { changedReference, withResult } from "./wrap.js";

/** All calls answer in one array of tokens. */
export function oneArrayOfTokens(): Backend {
  const shared = new Uint32Array(1 << 16);
  return withResult((result) => {
    const tokens = shared.subarray(0, result.tokens.length);
    tokens.set(result.tokens);
    return { ...result, tokens };
  });
}

/** All calls answer in one array of normalisers. */
export function oneArrayOfNormalisers(): Backend {
  const shared = new Float64Array(1 << 16);
  return withResult((result) => {
    if (result.logprobs === undefined) return result;
    const logZ = shared.subarray(0, result.logprobs.logZ.length);
    logZ.set(result.logprobs.logZ);
    const logprobs: BatchLogprobs = { ...result.logprobs, logZ };
    return { ...result, logprobs };
  });
}

/** Weights are taken from the beginning of their buffer. */
export const weightsOfTheBuffer: Backend = changedReference({
  loading: (head) => {
    if (head.format !== "f32") return head;
    return { ...head, weight: new Float32Array(head.weight.buffer, 0, head.weight.length) };
  },
});

/** Biases are taken from the beginning of their buffer. */
export const biasOfTheBuffer: Backend = changedReference({
  loading: (head) =>
    head.bias === undefined ? head : { ...head, bias: new Float32Array(head.bias.buffer, 0, head.bias.length) },
});

/** Hidden states are taken from the beginning of their buffer. */
export const hiddenOfTheBuffer: Backend = changedReference({
  sample: ({ hidden, request, signal, ask }) => ask(new Float32Array(hidden.buffer, 0, hidden.length), request, signal),
});

/** The bias is read from the caller's array whenever it is needed. */
export function biasNotCopied(): Backend {
  const originals = new WeakMap<LmHeadWeights, Float32Array>();
  let latest: Float32Array | undefined;
  return changedReference({
    loading: (head) => {
      latest = head.bias;
      return head;
    },
    load: (head) => {
      if (latest !== undefined) originals.set(head, latest);
      return head;
    },
    async sample({ head, hidden, request, signal, ask }) {
      const original = originals.get(head);
      const isChanged = original?.some((value, token) => !Object.is(value, head.bias?.[token]));
      return ask(isChanged ? hidden.map((value) => -value) : hidden, request, signal);
    },
  });
}

/** The last weight is made 0 in the caller's array. */
export const writesWeights: Backend = changedReference({
  loading: (head) => {
    head.weight[head.weight.length - 1] = 0;
    return head;
  },
});

/** Temperatures of the latest call serve all calls under way. */
export function settingsOfTheLatestCall(): Backend {
  let latest: Float32Array = new Float32Array(0);
  return changedReference({
    async sample({ hidden, request, signal, ask }) {
      const states = hidden.slice();
      latest = request.rows.temperature;
      await new Promise((resolve) => setTimeout(resolve));
      const temperature = latest.length === request.batchSize ? latest : request.rows.temperature;
      return ask(states, { ...request, rows: { ...request.rows, temperature } }, signal);
    },
  });
}
