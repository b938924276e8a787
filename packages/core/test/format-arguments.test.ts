/**
 * What weight formats refuse: values of other types than they are made for, before anything is made of them.
 */
import { expect, it } from "vitest";
import * as core from "../src/index.js";
import { SHAPE } from "./support/small-head.js";

/** The exported functions by name, to be called with anything. */
const call = core as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;
const bytes = new Uint8Array(4);
const tensor = { dtype: "F32", shape: [1, 1], bytes };
const fp8 = { dtype: "F8_E4M3", shape: [2, 2], bytes };
const int8 = { dtype: "I8", shape: [2, 2], bytes };

it.each<[name: string, argument: string, args: unknown[]]>([
  ["readSafetensors", "file", [undefined]],
  ["readSafetensors", "file", [new ArrayBuffer(8)]],
  ["readSafetensors", "file", ["model.safetensors"]],
  ["lmHeadFromTensor", "tensor", [undefined]],
  ["lmHeadFromTensor", "tensor.dtype", [{ ...tensor, dtype: Symbol("F32") }]],
  ["lmHeadFromTensor", "tensor.shape", [{ ...tensor, shape: undefined }]],
  ["lmHeadFromTensor", "tensor.shape", [{ ...tensor, shape: [1, "1"] }]],
  ["lmHeadFromTensor", "tensor.bytes", [{ ...tensor, bytes: new ArrayBuffer(4) }]],
  ["lmHeadFromTensor", "quantization", [fp8, null]],
  ["lmHeadFromTensor", "scales", [fp8, {}]],
  ["lmHeadFromTensor", "zeroPoints", [int8, { scales: tensor, zeroPoints: 0 }]],
  ["encodeBFloat16", "values", [[1, 2]]],
  ["encodeBFloat16", "values", [Float64Array.of(1, 2)]],
  ["encodeFloat16", "values", [[1, 2]]],
  ["encodeFloat8", "values", [[1, 2]]],
  ["quantizeActivations", "hidden", [[1, 2]]],
  ["int8FromUint8", "values", [new Int8Array(2)]],
  ["encodeInt8LmHead", "head", [undefined, { granularity: "row" }]],
  ["encodeInt8LmHead", "format", [{ ...SHAPE, format: "bf16" }, { granularity: "row" }]],
  ["encodeInt8LmHead", "weight", [{ ...SHAPE, weight: [1, 2] }, { granularity: "row" }]],
  ["encodeInt8LmHead", "encoding", [SHAPE, undefined]],
  ["encodeInt8LmHead", "granularity", [SHAPE, {}]],
  ["encodeInt8LmHead", "zeropoints", [SHAPE, { granularity: "row", zeropoints: true }]],
  ["encodeInt4LmHead", "hiddenSize", [{ ...SHAPE, hiddenSize: 0 }]],
  ["encodeInt4LmHead", "encoding", [SHAPE, null]],
  ["encodeInt4LmHead", "granularity", [SHAPE, { granularity: "row" }]],
  ["encodeFloat8LmHead", "granularity", [SHAPE, "column"]],
  ["dequantizeLmHead", "head", [undefined]],
  ["lmHeadFromMatMulNBits", "bits", [{ vocabSize: 1, hiddenSize: 1, bits: Symbol("4") }]],
  ["lmHeadFromMatMulNBits", "blockSize", [{ vocabSize: 1, hiddenSize: 1, bits: 4, blockSize: 32n }]],
])("%s refuses %s", (name, argument, args) => {
  expect(() => call[name]?.(...args)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT", argument }));
});
