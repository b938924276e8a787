/**
 * Backends that remember what they should forget, or take what is not theirs.
 */
import { type Backend, BackendRowStatus, FlashSamplingError } from "@flashsampling/core";
import { byDefinition } from "./by-definition.js";
import { changedReference, withResult } from "./wrap.js";

/** After a call with a bad row, the next call's first row takes its temperature. */
export function leakAfterError(): Backend {
  let leaked = false;
  return changedReference({
    async sample({ hidden, request, signal, ask }) {
      const temperature = request.rows.temperature.slice();
      if (leaked) temperature[0] = 5;
      const result = await ask(hidden, { ...request, rows: { ...request.rows, temperature } }, signal);
      leaked = result.status.some((status) => status !== BackendRowStatus.Ok);
      return result;
    },
  });
}

/** The hidden states of the last call of the same shape are used again in every third call. */
export function staleInput(): Backend {
  let calls = 0;
  let last: Float32Array | undefined;
  return changedReference({
    async sample({ hidden, request, signal, ask }) {
      const stale = ++calls % 3 === 0 && last?.length === hidden.length ? last : hidden;
      last = hidden;
      return ask(stale, request, signal);
    },
  });
}

/** The second configuration compares coarser scores than the first. */
export const coarserConfiguration: Backend = byDefinition({ round: (score) => Math.round(score * 256) / 256 });

/** One bad row fails the whole batch. */
export const batchFailsTogether: Backend = withResult((result) => {
  const bad = result.status.find((status) => status !== BackendRowStatus.Ok);
  return bad === undefined
    ? result
    : { ...result, tokens: result.tokens.fill(0xffff_ffff), status: result.status.fill(bad) };
});

/** NaN in a hidden state is taken for 0. */
export const nanLost: Backend = changedReference({
  sample: ({ hidden, request, signal, ask }) =>
    ask(
      hidden.map((value) => (Number.isFinite(value) ? value : 0)),
      request,
      signal,
    ),
});

/** NaN in the weights of a masked token is not looked at. */
export const maskedNanLost: Backend = changedReference({
  load: (head) => {
    const { bias } = head;
    if (bias === undefined || head.format !== "f32") return head;
    const weight = head.weight.map((value, i) =>
      bias[Math.floor(i / head.hiddenSize)] === Number.NEGATIVE_INFINITY ? 0 : value,
    );
    return { ...head, weight };
  },
});

/** Overflow is clamped to the largest float32. */
export const overflowClamped: Backend = changedReference({
  load: (head) =>
    head.format === "f32" ? { ...head, weight: head.weight.map((value) => Math.min(value, 1e15)) } : head,
});

/** An empty support is reported as a non-finite logit. */
export const wrongCode: Backend = withResult((result) => ({
  ...result,
  status: result.status.map((status) =>
    status === BackendRowStatus.EmptySupport ? BackendRowStatus.NonFiniteLogits : status,
  ),
}));

/** A row without support draws token 0. */
export const emptySupportDrawn: Backend = withResult((result, { request }) => ({
  ...result,
  tokens: result.tokens.map((token, i) =>
    result.status[Math.floor(i / request.draws)] === BackendRowStatus.EmptySupport ? 0 : token,
  ),
  status: result.status.map((status) => (status === BackendRowStatus.EmptySupport ? BackendRowStatus.Ok : status)),
}));

/** Signals are not listened to. */
export const abortIgnored: Backend = changedReference({
  sample: ({ hidden, request, ask }) => ask(hidden, request),
});

/** An abort is noticed once the work is done. */
export const abortLate: Backend = changedReference({
  async sample({ hidden, request, signal, ask }) {
    const result = await ask(hidden, request);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) throw new FlashSamplingError("ABORTED", "Too late.", { cause: signal.reason });
    return result;
  },
});

/** An abort fails every call after it. */
export function abortSticks(): Backend {
  let aborted = false;
  return changedReference({
    async sample({ hidden, request, signal, ask }) {
      signal?.addEventListener("abort", () => {
        aborted = true;
      });
      if (aborted) throw new FlashSamplingError("ABORTED", "Once aborted, always aborted.");
      return ask(hidden, request, signal);
    },
  });
}

/** Hidden states are kept for ever. */
export function hoarder(): Backend {
  const kept: Float32Array[] = [];
  return changedReference({
    sample({ hidden, request, signal, ask }) {
      kept.push(hidden);
      return ask(hidden, request, signal);
    },
  });
}

/** Requests are read only after the call has returned its promise. */
export const readsLate: Backend = changedReference({
  async sample({ hidden, request, signal, ask }) {
    await new Promise((resolve) => setTimeout(resolve));
    return ask(hidden, request, signal);
  },
});

/** One buffer for the hidden states of all calls. */
export function sharedBuffer(): Backend {
  const buffer = new Float32Array(1 << 20);
  return changedReference({
    async sample({ hidden, request, signal, ask }) {
      buffer.set(hidden);
      await new Promise((resolve) => setTimeout(resolve));
      return ask(buffer.slice(0, hidden.length), request, signal);
    },
  });
}

/** With the first head that is disposed of, the device is gone. */
export function disposesTheDevice(): Backend {
  let gone = false;
  return changedReference({
    disposed: () => {
      gone = true;
    },
    loading: (head) => {
      if (gone) throw new Error("The device is gone.");
      return head;
    },
  });
}

/** Replaced weights are taken and not used. */
export const weightsStay: Backend = changedReference({ replace: () => undefined });

/** Every call with a signal leaves a listener on it. */
export const listenersStay: Backend = changedReference({
  sample({ hidden, request, signal, ask }) {
    signal?.addEventListener("abort", () => ask(hidden, request));
    return ask(hidden, request, signal);
  },
});

/** Answers with rows that failed are kept for ever. */
export function failuresKept(): Backend {
  const kept: unknown[] = [];
  return changedReference({
    async sample({ hidden, request, signal, ask }) {
      const result = await ask(hidden, request, signal);
      if (result.status.some((status) => status !== BackendRowStatus.Ok)) kept.push(request);
      return result;
    },
  });
}

/** Heads are kept for ever. */
export function headsKept(): Backend {
  const kept: unknown[] = [];
  return changedReference({
    load: (head) => {
      kept.push(head);
      return head;
    },
  });
}

/** A logit that is not finite is looked for among the tokens that a mask allows. */
export const nanUnderMaskLost: Backend = withResult((result, { request }) => {
  const isSpared = (row: number) =>
    request.allowedTokens?.[row] !== undefined && result.status[row] === BackendRowStatus.NonFiniteLogits;
  return {
    ...result,
    tokens: result.tokens.map((token, i) => (isSpared(Math.floor(i / request.draws)) ? 0 : token)),
    status: result.status.map((status, row) => (isSpared(row) ? BackendRowStatus.Ok : status)),
  };
});
