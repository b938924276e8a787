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

/** f16 weights whose subnormal numbers are taken for zero. */
export const float16WithoutSubnormals: Backend = changedReference({
  load: (head) =>
    head.format === "f16"
      ? { ...head, weight: head.weight.map((code) => ((code & 0x7c00) === 0 ? code & 0x8000 : code)) }
      : head,
});

/** fp8 weights whose subnormal numbers are taken for zero. */
export const float8WithoutSubnormals: Backend = changedReference({
  load: (head) =>
    head.format === "fp8"
      ? { ...head, weight: head.weight.map((code) => ((code & 0x78) === 0 ? code & 0x80 : code)) }
      : head,
});

/** fp8 weights whose squares of scales are read as if there were one column of them. */
export const float8OneColumn: Backend = changedReference({
  load: (head) => {
    if (head.format !== "fp8" || head.granularity !== "block") return head;
    const columns = Math.ceil(head.hiddenSize / 128);
    return { ...head, scales: head.scales.map((_, i) => head.scales[Math.floor(i / columns)] as number) };
  },
});

/** int8 weights of −128 read as −127, as a symmetric range has it. */
export const int8Symmetric: Backend = changedReference({
  load: (head) =>
    head.format === "int8" ? { ...head, weight: head.weight.map((code) => Math.max(-127, code)) } : head,
});

/** Zero points of int4 weights read without the half byte that fills up a row of an odd number of blocks, from three on. */
export const int4ZeroPointsPacked: Backend = changedReference({
  load: (head) => {
    const blocks = Math.ceil(head.hiddenSize / 32);
    if (head.format !== "int4" || head.zeroPoints === undefined || blocks < 3 || blocks % 2 === 0) return head;
    const bytesPerRow = Math.ceil(blocks / 2);
    const { zeroPoints: packed } = head;
    const zeroPoints = new Uint8Array(packed.length);
    for (let token = 0; token < head.vocabSize; token++) {
      for (let block = 0; block < blocks; block++) {
        const index = token * blocks + block;
        const value = ((packed[index >> 1] as number) >> (4 * (index & 1))) & 15;
        const at = token * bytesPerRow + (block >> 1);
        zeroPoints[at] = (zeroPoints[at] as number) | (value << (4 * (block & 1)));
      }
    }
    return { ...head, zeroPoints };
  },
});

/** Temperatures are kept between 0.05 and 5. */
export const temperatureClamped: Backend = withRows((rows) => ({
  temperature: rows.temperature.map((value) => (value === 0 ? 0 : Math.min(5, Math.max(0.05, value)))),
}));

/** Biases are kept between −100 and 100, as some services have them. */
export const biasClamped: Backend = withRequest((request) => ({
  ...request,
  logitBias: request.logitBias && {
    ...request.logitBias,
    value: request.logitBias.value.map((value) =>
      value === Number.NEGATIVE_INFINITY ? value : Math.min(100, Math.max(-100, value)),
    ),
  },
}));

/** A table of 300 biases a row: the others are lost. */
export const biasOf300: Backend = withRequest((request) => {
  const { logitBias } = request;
  if (logitBias === undefined) return request;
  const { rowStart, value } = logitBias;
  const kept = value.slice();
  for (let row = 0; row < request.batchSize; row++) {
    kept.fill(0, Math.min((rowStart[row] as number) + 300, rowStart[row + 1] as number), rowStart[row + 1]);
  }
  return { ...request, logitBias: { ...logitBias, value: kept } };
});

/** Bias that excludes a token is a large number. */
export const biasOfABillion: Backend = withRequest((request) => ({
  ...request,
  logitBias: request.logitBias && {
    ...request.logitBias,
    value: request.logitBias.value.map((value) => Math.max(-1e9, value)),
  },
}));

/** Counts of 8 bits. */
export const countsOfAByte: Backend = withRequest((request) => ({
  ...request,
  seenTokens: request.seenTokens && {
    ...request.seenTokens,
    outputCount: request.seenTokens.outputCount.map((count) => count & 255),
  },
}));

/** The repetition penalty acts once for each time that the token stands in the output. */
export const penaltyRepeated: Backend = byDefinition({
  transform: (raw, request, row) => {
    const { seenTokens, rows } = request;
    if (seenTokens === undefined) return transformRow(raw, request, row).logits;
    const logits = raw.slice();
    for (let i = seenTokens.rowStart[row] as number; i < (seenTokens.rowStart[row + 1] as number); i++) {
      const token = seenTokens.token[i] as number;
      const penalty = rows.repetitionPenalty[row] as number;
      for (let count = seenTokens.outputCount[i] as number; count > 1; count--) {
        const logit = logits[token] as number;
        logits[token] = logit > 0 ? logit / penalty : logit * penalty;
      }
    }
    return transformRow(logits, request, row).logits;
  },
});
