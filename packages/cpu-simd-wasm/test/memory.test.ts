/**
 * What is read and what is held: weights once per call for up to eight rows, second looks counted, no array of batch ×
 * vocabulary, no growth.
 */
import { describe, expect, test } from "vitest";
import { Command } from "../src/kernels/worker-loop.js";
import { loadInlineHead, withHead } from "./support/backends.js";
import { HEAD_FORMS, randomHead, randomHidden, requestOf, rowOf } from "./support/cases.js";
import { testKernelBytes } from "./support/probe.js";
import { TestRandom } from "./support/random.js";

describe("an instrumented build counts the bytes of weights read", () => {
  const vocabSize = 2_064;
  const hiddenSize = 48;

  /** Bits of an element, of what comes with a row, and of what comes with a block of 32 elements of it. */
  const BITS = {
    f32: [32, 0, 0],
    bf16: [16, 0, 0],
    f16: [16, 0, 0],
    "int8 row": [8, 32, 0],
    "int8 block, zero points": [8, 0, 32 + 8],
    int4: [4, 0, 32],
  };

  test.each(Object.entries(BITS))("one reading per call for 1 to 8 rows, two for 9: %s", async (name, bits) => {
    const random = new TestRandom(1);
    const weights = randomHead(random, { vocabSize, hiddenSize, ...(HEAD_FORMS[name] as (typeof HEAD_FORMS)[string]) });
    const [perElement, perRow, perBlock] = bits as [number, number, number];
    const elements = name.startsWith("int") ? 64 : hiddenSize;
    const size = (vocabSize * (elements * perElement + perRow + (elements / 32) * perBlock)) / 8;
    const { head, crew, memory } = await loadInlineHead(testKernelBytes("instrumented"), weights, 3);
    for (let batch = 1; batch <= 9; batch++) {
      const rows = Array.from({ length: batch }, (_, row) =>
        rowOf(
          [{}, { topK: 20, topP: Math.fround(0.9) }, { minP: Math.fround(0.1) }, { temperature: 0 }][row % 4] ?? {},
          row,
        ),
      );
      await head.sample(randomHidden(random, batch, hiddenSize), requestOf(rows, 5));
      expect(crew.takeWeightBytes()).toBe(batch <= 8 ? size : 2 * size);
    }
    // What is read is all that is held.
    const { layout } = memory;
    expect(layout.groupCount * layout.groupBytes).toBe(size);
    expect(crew.commands).not.toContain(Command.Measure);
  });

  test("an aborted pass reads no further tile", async () => {
    const random = new TestRandom(5);
    const weights = randomHead(random, { vocabSize, hiddenSize, format: "f32" });
    const { head, crew } = await loadInlineHead(testKernelBytes("instrumented"), weights, 2);
    const call = () => head.sample(randomHidden(random, 1, hiddenSize), requestOf([rowOf({})]));
    await call();
    expect(crew.takeWeightBytes()).toBe(vocabSize * hiddenSize * 4);
    crew.abort();
    await call();
    await crew.run(Command.Measure);
    expect(crew.takeWeightBytes()).toBe(0);
  });

  test("a second look is one more reading, for all rows that need it, and is counted", async () => {
    const random = new TestRandom(2);
    const weights = randomHead(random, { vocabSize, hiddenSize, format: "bf16" });
    const { head, crew } = await loadInlineHead(testKernelBytes("instrumented"), weights, 2);
    const rows = Array.from({ length: 8 }, (_, row) => rowOf(row < 5 ? { topP: Math.fround(0.7) } : {}, row, 4n));
    // Rows so flat that the nucleus ends in a bin with many tokens.
    const { secondLooks } = await head.sample(randomHidden(random, 8, hiddenSize, 0.003), requestOf(rows, 4));
    expect(secondLooks).toBeGreaterThan(0);
    expect(secondLooks).toBeLessThanOrEqual(20);
    expect(crew.commands).toEqual([Command.Sample, Command.Measure]);
    expect(crew.takeWeightBytes()).toBe(2 * vocabSize * hiddenSize * 2);
  });

  test("one reading for all settings, also in several portions", async () => {
    const random = new TestRandom(6);
    const weights = randomHead(random, { vocabSize: 3_008, hiddenSize, format: "bf16" });
    const { head, crew } = await loadInlineHead(testKernelBytes("instrumented"), weights, 1);
    const all = Array.from({ length: 3_008 }, (_, id) => id);
    const row = {
      ...rowOf({ topK: 50, topP: Math.fround(0.9), minP: Math.fround(0.01), epsilon: Math.fround(1e-6), topNSigma: 3 }),
      repetitionPenalty: Math.fround(1.1),
      biases: all.map((id) => [id, 0.25] as const),
      seen: all.map((id) => [id, 1] as const),
      allowed: new Uint32Array(94).fill(0x7fff_ffff),
    };
    const request = requestOf(
      Array.from({ length: 4 }, () => row),
      2,
      { mode: "raw", top: 5 },
    );
    await head.sample(randomHidden(random, 4, hiddenSize), request);
    // 4 rows of 6,016 entries, of which a worker takes 8,192 at a time.
    expect(crew.commands).toEqual(Array.from({ length: 3 }, () => Command.Sample));
    expect(crew.takeWeightBytes()).toBe(3_008 * hiddenSize * 2);
  });
});

describe("memory", () => {
  const vocabSize = 150_000;
  const hiddenSize = 8;
  const logitsBytes = 8 * vocabSize * 4;

  test("all that is held besides the weights is far smaller than B × V logits, and never grows", async () => {
    const random = new TestRandom(3);
    const held = async (size: number) => {
      const weights = randomHead(random, { vocabSize: size, hiddenSize, format: "bf16" });
      const { head, crew } = await loadInlineHead(testKernelBytes("instrumented"), weights, 1);
      return { head, crew, bytes: crew.memory.buffer.byteLength - weights.weight.byteLength };
    };
    const { head, crew, bytes } = await held(vocabSize);
    // A worker's stack, lists, frontiers and histograms do not grow with the vocabulary.
    const { bytes: fixed } = await held(256);
    expect(fixed).toBeLessThan(512 * 2 ** 10);
    expect(bytes - fixed).toBeLessThan(logitsBytes / 8);
    const before = crew.memory.buffer;
    const rows = Array.from({ length: 8 }, (_, row) => rowOf({ topP: Math.fround(0.9) }, row));
    await head.sample(randomHidden(random, 8, hiddenSize), requestOf(rows, 3));
    expect(crew.memory.buffer.byteLength).toBe(before.byteLength);
    expect(() => crew.memory.grow(1)).toThrow(RangeError);
  });

  test("calls leave nothing behind: the process does not grow by as much as one set of logits", async () => {
    const random = new TestRandom(4);
    const weights = randomHead(random, { vocabSize, hiddenSize, format: "bf16" });
    const hidden = randomHidden(random, 8, hiddenSize);
    const rows = Array.from({ length: 8 }, (_, row) => rowOf({ topK: 50, topP: Math.fround(0.9) }, row));
    await withHead({ threads: 2 }, weights, async (head) => {
      const external = () => process.memoryUsage().arrayBuffers;
      await head.sample(hidden, requestOf(rows));
      const before = external();
      for (let i = 0; i < 10; i++) {
        await head.sample(hidden, requestOf(rows));
        expect(external() - before).toBeLessThan(logitsBytes / 8);
      }
    });
  });
});
