/**
 * Every form of head: the body's hidden states times the head are the logits of the model as it was.
 */
import { float16ToFloat } from "@flashsampling/core";
import { cappedRawLogits } from "@flashsampling/core/reference";
import { expect, test } from "vitest";
import { splitLmHead } from "../src/index.js";
import { TensorProto_DataType as Type } from "../src/proto/onnx_pb.js";
import { externalTensor } from "./support/build-model.js";
import { decoder, FORMS, HIDDEN, VOCAB } from "./support/decoders.js";

// Read by onnxruntime-node when it is loaded: it would report to its makers.
process.env.ORT_DISABLE_TELEMETRY = "1";
const { InferenceSession, Tensor } = await import("onnxruntime-node");

const IDS = [5, 80, 17, 3, 44, 9];
const [BATCH, POSITIONS] = [2, 3];

async function run(bytes: Uint8Array): Promise<Record<string, { dims: readonly number[]; data: unknown }>> {
  // As it stands: ONNX Runtime's optimiser turns a product behind DequantizeLinear into one of integers, with rounded hidden states.
  const session = await InferenceSession.create(bytes, { logSeverityLevel: 3, graphOptimizationLevel: "disabled" });
  const ids = new Tensor("int64", BigInt64Array.from(IDS, BigInt), [BATCH, POSITIONS]);
  try {
    return (await session.run({ input_ids: ids })) as never;
  } finally {
    await session.release();
  }
}

test.each(FORMS)("$name", async (form) => {
  const whole = decoder(form);
  const { hiddenSize = HIDDEN } = form;
  const expected = (await run(whole)).logits;
  const split = await splitLmHead({ model: whole }, { positions: "all", selfContained: true });
  expect(split.head.format).toBe(form.format);
  expect(split.head).toMatchObject({ vocabSize: VOCAB, hiddenSize });
  expect(split.bodyFiles).toEqual([]);
  const outputs = await run(split.body);
  expect(Object.keys(outputs)).toEqual([split.hiddenStates, "present.0.key"]);
  const hidden = outputs[split.hiddenStates];
  expect(hidden?.dims).toEqual([...(expected?.dims.slice(0, -1) ?? []), hiddenSize]);
  const states = hidden?.data as Float32Array;
  const isHalf = form.type === Type.FLOAT16;
  const logits = Float32Array.from(expected?.data as Iterable<number>, (x) =>
    isHalf && !Number.isNaN(x) ? toFloat(x) : x,
  );
  expect(logits.length).toBe((states.length / hiddenSize) * VOCAB);
  let largest = 0;
  for (let row = 0; row < states.length / hiddenSize; row++) {
    const reference = cappedRawLogits(split.head, states.subarray(row * hiddenSize, (row + 1) * hiddenSize));
    for (let v = 0; v < VOCAB; v++) {
      const [want, got] = [reference.logits[v] as number, logits[row * VOCAB + v] as number];
      largest = Math.max(largest, Math.abs(want));
      // ONNX Runtime's product has errors like any backend's; float16 logits are rounded once more, and products of integers lose a
      // few units when both scales are multiplied first.
      const tolerance = 4 * (reference.errors[v] as number) + (isHalf ? 2 ** -11 * Math.abs(want) : 0);
      expect(Math.abs(want - got), `row ${row}, token ${v}: ${want} and ${got}`).toBeLessThanOrEqual(tolerance);
    }
  }
  expect(largest).toBeGreaterThan(0.5);
});

function toFloat(bits: number): number {
  return Number.isInteger(bits) && bits >= 0 && bits < 65_536 ? float16ToFloat(bits) : bits;
}

test("a body's weights may not lie outside of the model's folder", async () => {
  const form = FORMS[0] as (typeof FORMS)[number];
  const at = (location: string) =>
    decoder({ ...form, embedding: externalTensor("embedding", [VOCAB, HIDDEN], Type.FLOAT, { location }) });
  const { bodyFiles } = await splitLmHead({ model: at("weights/embedding.bin") }, { mainFile: "../model.onnx" });
  expect(bodyFiles).toContain("weights/embedding.bin");
  for (const location of ["../../../etc/passwd", "/etc/passwd", "../model.onnx"]) {
    await expect(splitLmHead({ model: at(location) }, { mainFile: "../model.onnx" })).rejects.toMatchObject({
      code: "MALFORMED_FILE",
      message: expect.stringContaining(JSON.stringify(location)),
    });
  }
});

test("the body gives the last position alone unless it is asked for all", async () => {
  const whole = decoder(FORMS[0] as (typeof FORMS)[number]);
  const all = await splitLmHead({ model: whole }, { positions: "all", selfContained: true });
  const last = await splitLmHead({ model: whole }, { selfContained: true });
  const [every, one] = [await run(all.body), await run(last.body)];
  expect(one.hidden_states?.dims).toEqual([BATCH, 1, HIDDEN]);
  const rows = every.hidden_states?.data as Float32Array;
  const ends = [POSITIONS - 1, 2 * POSITIONS - 1].flatMap((row) => [
    ...rows.subarray(row * HIDDEN, (row + 1) * HIDDEN),
  ]);
  expect(Array.from(one.hidden_states?.data as Float32Array)).toEqual(ends);
});
