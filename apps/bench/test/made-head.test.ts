import { bfloat16ToFloat, encodeBFloat16 } from "@flashsampling/core";
import { describe, expect, it } from "vitest";
import { HIDDEN_ROWS, MadeHead } from "../src/problem/made-head.js";

const shape = { name: "3000x128", vocabSize: 3000, hiddenSize: 128 };

function make() {
  const head = new MadeHead(shape);
  const weights = new Float32Array(shape.vocabSize * shape.hiddenSize);
  // In two parts, of which the second begins inside the vocabulary.
  head.nextRows(weights.subarray(0, 1000 * shape.hiddenSize));
  head.nextRows(weights.subarray(1000 * shape.hiddenSize));
  return { head, weights };
}

function logitsOf(weights: Float32Array, hidden: Float32Array): Float64Array {
  return Float64Array.from({ length: shape.vocabSize }, (_, token) => {
    let sum = 0;
    for (let d = 0; d < hidden.length; d++) {
      sum += (weights[token * shape.hiddenSize + d] as number) * (hidden[d] as number);
    }
    return sum;
  });
}

function moments(values: Float64Array) {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
  const kurtosis = values.reduce((sum, x) => sum + (x - mean) ** 4, 0) / values.length / variance ** 2;
  return { mean, deviation: Math.sqrt(variance), kurtosis };
}

/** Bytes are compared, since a comparison of numbers one by one takes seconds. */
function isSame(a: Float32Array, b: Float32Array): boolean {
  return Buffer.compare(Buffer.from(a.buffer), Buffer.from(b.buffer)) === 0;
}

const { head, weights } = make();
const row = (states: Float32Array, index: number) =>
  states.subarray(index * shape.hiddenSize, (index + 1) * shape.hiddenSize);

describe("the made head", () => {
  it("gives the rows of zipf logits by Zipf's law: ln p falls as ln rank rises", () => {
    // Rounding to bf16 leaves an error of about 2⁻⁹ / √3 of the deviation, 1; five of them are hardly passed.
    const tolerance = (6 * 2 ** -9) / Math.sqrt(3);
    for (const index of [0, 7, HIDDEN_ROWS - 1]) {
      const logits = logitsOf(weights, row(head.hidden.zipf, index));
      for (const [token, logit] of logits.entries()) {
        expect(Math.abs(logit - head.zipfLogit(index, token))).toBeLessThan(tolerance);
      }
      const total = logits.reduce((sum, logit) => sum + Math.exp(logit), 0);
      const harmonic = logits.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
      const sorted = Array.from(logits, (logit) => Math.exp(logit) / total).sort((a, b) => b - a);
      for (const rank of [1, 2, 10, 100, 3000]) {
        expect((sorted[rank - 1] as number) * rank * harmonic).toBeCloseTo(1, 1);
      }
    }
  });

  it("ranks tokens differently from row to row", () => {
    const first = [0, 1, 2, 3].map((index) => {
      const logits = logitsOf(weights, row(head.hidden.zipf, index));
      return logits.indexOf(Math.max(...logits));
    });
    expect(new Set(first).size).toBe(4);
  });

  it("gives the rows of gaussian normal logits with deviations from 2 to 4", () => {
    for (const [index, expected] of [
      [0, 2],
      [HIDDEN_ROWS - 1, 4],
    ] as const) {
      const { mean, deviation, kurtosis } = moments(logitsOf(weights, row(head.hidden.gaussian, index)));
      const standardError = expected / Math.sqrt(shape.vocabSize);
      expect(Math.abs(mean)).toBeLessThan(5 * standardError);
      expect(Math.abs(deviation - expected)).toBeLessThan(5 * standardError);
      // Of a normal distribution 3; its standard error is √(24 / n).
      expect(Math.abs(kurtosis - 3)).toBeLessThan(5 * Math.sqrt(24 / shape.vocabSize));
    }
  });

  it("has dense weights of variance 1 / D that bf16 holds exactly", () => {
    expect(weights.filter((value) => value === 0).length).toBeLessThan(weights.length / 1000);
    const { deviation } = moments(Float64Array.from(weights));
    expect(deviation * Math.sqrt(shape.hiddenSize)).toBeCloseTo(1, 1);
    expect(isSame(Float32Array.from(encodeBFloat16(weights), bfloat16ToFloat), weights)).toBe(true);
  });

  it("is the same every time", () => {
    expect(isSame(make().weights, weights)).toBe(true);
  });
});
