import { dequantizeLmHead, encodeInt4LmHead, encodeInt8LmHead, type Float32LmHead } from "@flashsampling/core";
import { describe, expect, it } from "vitest";
import { dequantize, quantizeInt4, quantizeInt8 } from "../src/problem/quantize.js";
import { Random } from "../src/problem/random.js";

const random = new Random(3);
const weight = Float32Array.from({ length: 40 * 96 }, () => random.normal());
weight.fill(0, 32, 64);
// Codes that end in a half, for the rounding of ties.
weight.set([127, 0.5, 1.5, -2.5, 126.5, -126.5], 64);
weight.set([7, 0.5, 1.5, -2.5, 6.5, -6.5], 128);
weight.fill(0, 70, 96);
weight.fill(0, 134, 160);
const head: Float32LmHead = { vocabSize: 40, hiddenSize: 96, format: "f32", weight };

describe("quantised weights", () => {
  it("are core's int8, bit by bit", () => {
    const expected = encodeInt8LmHead(head, { granularity: "block" });
    const { codes, scales } = quantizeInt8(weight);
    expect(new Int8Array(codes.buffer)).toEqual(expected.weight);
    expect(scales).toEqual(expected.scales);
  });

  it("are core's int4, bit by bit", () => {
    const expected = encodeInt4LmHead(head);
    const { codes, scales } = quantizeInt4(weight);
    expect(codes).toEqual(expected.weight);
    expect(scales).toEqual(expected.scales);
  });

  it("have the values that core reads", () => {
    const values = new Float32Array(weight.length);
    dequantize(quantizeInt8(weight), "int8", values);
    expect(values).toEqual(dequantizeLmHead(encodeInt8LmHead(head, { granularity: "block" })));
    dequantize(quantizeInt4(weight), "int4", values);
    expect(values).toEqual(dequantizeLmHead(encodeInt4LmHead(head)));
  });
});
