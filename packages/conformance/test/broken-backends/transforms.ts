/**
 * Backends that leave out a parameter or read it wrongly.
 */
import type { Backend, BackendFeature, LmHeadWeights, SampleRequest } from "@flashsampling/core";
import { rawLogits, reference, transformRow } from "@flashsampling/core/reference";
import { byDefinition } from "./by-definition.js";
import { changedReference, withRequest, withRows } from "./wrap.js";

const filled = (rows: SampleRequest["rows"], value: number) => new Float32Array(rows.seed.length).fill(value);

/** Every row parameter left out, with the check that must notice. */
export const DROPPED: Readonly<Partial<Record<BackendFeature, Backend>>> = {
  temperature: withRows((rows) => ({ temperature: rows.temperature.map((value) => (value === 0 ? 0 : 1)) })),
  logitBias: withRequest((request) => ({ ...request, logitBias: undefined })),
  repetitionPenalty: withRows((rows) => ({ repetitionPenalty: filled(rows, 1) })),
  frequencyPenalty: withRows((rows) => ({ frequencyPenalty: filled(rows, 0) })),
  presencePenalty: withRows((rows) => ({ presencePenalty: filled(rows, 0) })),
  allowedTokens: withRequest((request) => ({ ...request, allowedTokens: undefined })),
  topK: withRows((rows) => ({ topK: rows.topK.map(() => 0) })),
  topP: withRows((rows) => ({ topP: filled(rows, 1) })),
  minP: withRows((rows) => ({ minP: filled(rows, 0) })),
  epsilonCutoff: withRows((rows) => ({ epsilonCutoff: filled(rows, 0) })),
  etaCutoff: withRows((rows) => ({ etaCutoff: filled(rows, 0) })),
  topNSigma: withRows((rows) => ({ topNSigma: filled(rows, Number.POSITIVE_INFINITY) })),
  bias: changedReference({ load: (head) => ({ ...head, bias: undefined }) }),
  logitScale: changedReference({ load: (head) => ({ ...head, logitScale: undefined }) }),
  softCap: changedReference({ load: (head) => ({ ...head, softCap: undefined }) }),
};

/** Greedy rows are drawn at a small temperature. */
export const greedyWithNoise: Backend = withRows((rows) => ({
  temperature: rows.temperature.map((value) => (value === 0 ? 0.05 : value)),
}));

/** The first row's settings serve all rows. */
export const firstRowForAll: Backend = withRows((rows) => ({
  topK: rows.topK.map(() => rows.topK[0] as number),
  topP: rows.topP.map(() => rows.topP[0] as number),
  temperature: rows.temperature.map(() => rows.temperature[0] as number),
}));

/** Tokens of the prompt count as output. */
export const promptCounts: Backend = withRequest((request) => ({
  ...request,
  seenTokens: request.seenTokens && {
    ...request.seenTokens,
    outputCount: request.seenTokens.outputCount.map((count) => Math.max(1, count)),
  },
}));

/** The repetition penalty looks at the output alone. */
export const promptNotRepeated: Backend = byDefinition({
  transform: (raw, request, row) => {
    const { seenTokens } = request;
    if (seenTokens === undefined) return transformRow(raw, request, row).logits;
    const entries = [...seenTokens.token.keys()].filter((i) => (seenTokens.outputCount[i] as number) > 0);
    const rowStart = seenTokens.rowStart.map((start) => entries.filter((entry) => entry < start).length);
    const output = {
      rowStart,
      token: Uint32Array.from(entries, (entry) => seenTokens.token[entry] as number),
      outputCount: Uint32Array.from(entries, (entry) => seenTokens.outputCount[entry] as number),
    };
    return transformRow(raw, { ...request, seenTokens: output }, row).logits;
  },
});

/** Masks read with the words' bits the other way round. */
export const maskReversed: Backend = withRequest((request) => ({
  ...request,
  allowedTokens: request.allowedTokens?.map((mask) =>
    mask?.map((word) => {
      let reversed = 0;
      for (let bit = 0; bit < 32; bit++) if (word & (1 << bit)) reversed |= 1 << (31 - bit);
      return reversed;
    }),
  ),
}));

/** The temperature divides before bias and penalties. */
export const temperatureFirst: Backend = byDefinition({
  transform: (raw, request, row) => {
    const temperature = request.rows.temperature[row] as number;
    if (temperature === 0) return transformRow(raw, request, row).logits;
    const rows = { ...request.rows, temperature: filled(request.rows, 1) };
    return transformRow(
      raw.map((logit) => logit / temperature),
      { ...request, rows },
      row,
    ).logits;
  },
});

/** The soft cap before the bias. */
export const capBeforeBias: Backend = byDefinition({
  raw: (head, hidden) => {
    const { bias, ...rest } = head;
    const capped = rawLogits(rest as LmHeadWeights, hidden);
    return bias === undefined ? capped : capped.map((logit, token) => logit + (bias[token] as number));
  },
});

/** int8 weights without their zero points. */
export const int8WithoutZeroPoints: Backend = changedReference({
  load: (head) => (head.format === "int8" ? { ...head, zeroPoints: undefined } : head),
});

/** int4 weights with the halves of their bytes exchanged. */
export const int4Swapped: Backend = changedReference({
  load: (head) =>
    head.format === "int4" ? { ...head, weight: head.weight.map((byte) => ((byte & 15) << 4) | (byte >> 4)) } : head,
});

/** fp8 weights whose scale is that of the whole tensor. */
export const float8OneScale: Backend = changedReference({
  load: (head) => (head.format === "fp8" ? { ...head, scales: head.scales.map(() => head.scales[0] as number) } : head),
});

/** f16 weights read as bf16. */
export const float16AsBFloat16: Backend = changedReference({
  load: (head) => (head.format === "f16" ? { ...head, format: "bf16" } : head),
});

/** Every variant is drawn as the fused one. */
export const alwaysFused: Backend = withRequest((request) => ({ ...request, variant: "fused" }));

/** The reference as a backend that says that it quantises activations, and does or does not. */
export const quantizingActivations = (does: boolean): Backend => ({
  name: "broken",
  async open() {
    const [claims, works] = await Promise.all([
      reference({ activations: "int8" }).open(),
      reference({ activations: does ? "int8" : "float32" }).open(),
    ]);
    if (!claims.available || !works.available) throw new Error("The reference is always available.");
    const { device } = works;
    return {
      available: true,
      device: {
        description: device.description,
        capabilities: claims.device.capabilities,
        loadLmHead: (head) => device.loadLmHead(head),
        dispose: () => device.dispose(),
      },
    };
  },
});
