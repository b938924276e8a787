/**
 * The C headers against core's noise: equal bits, and the error bounds of ln and e^x.
 */
import { readFileSync } from "node:fs";
import { gumbelFloat32FromWord, logFloat32, RowNoise, TAIL_THRESHOLD } from "@flashsampling/core/noise";
import { describe, expect, test } from "vitest";
import { bindProbe } from "./support/probe.js";
import { TestRandom } from "./support/random.js";

const probe = bindProbe();
const f = Math.fround;

interface Vector {
  seed: string;
  index: number;
  position: number;
  stream: number;
  draw: number;
  purpose: number;
  word: number;
  tailWord: number | null;
  gumbel: number;
}

const vectors: Vector[] = JSON.parse(
  readFileSync(new URL("../../core/test/noise-vectors.json", import.meta.url), "utf8"),
);

describe("Philox", () => {
  test.each([
    [
      [0, 0, 0, 0],
      [0, 0],
      [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    ],
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    ],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ])("known answer %#", (counter, key, words) => {
    expect(probe.philox(counter, key)).toEqual(words);
  });

  test("four blocks in four lanes are the words of 16 ids", () => {
    const random = new TestRandom(1);
    for (let i = 0; i < 200; i++) {
      const identity = { seed: random.bigint(), stream: random.word(), position: random.word() };
      const draw = random.integer(0, 65_535);
      const group = random.integer(0, 2 ** 28 - 1);
      const noise = new RowNoise(identity, draw);
      const expected = Array.from({ length: 16 }, (_, id) => noise.tokenWord(16 * group + id));
      expect(probe.groupWords(identity, draw, group)).toEqual(expected);
    }
  });
});

describe("every vector of noise version 1", () => {
  const tokens = vectors.filter(({ purpose }) => purpose === 0);

  test("there are token vectors, some with tail words", () => {
    expect(vectors.length).toBe(228);
    expect(tokens.length).toBeGreaterThan(50);
  });

  test("words, tail words and Gumbel values of tokens", () => {
    for (const { seed, index, position, stream, draw, word, tailWord, gumbel } of tokens) {
      const identity = { seed: BigInt(seed), stream, position };
      expect(probe.tokenWord(identity, draw, 0, index)).toBe(word);
      if (tailWord !== null) expect(probe.tokenWord(identity, draw, 1, index)).toBe(tailWord);
      const value = probe.tokenGumbel(identity, draw, index);
      expect(value).toBe(gumbelFloat32FromWord(word, tailWord ?? 0));
      expect(Math.abs(value - gumbel)).toBeLessThan(1.3e-6);
    }
  });

  test("Gumbel values of all purposes, from their words", () => {
    for (const { word, tailWord, gumbel } of vectors) {
      const value = probe.gumbel(word, tailWord ?? 0);
      expect(value).toBe(gumbelFloat32FromWord(word, tailWord ?? 0));
      expect(Math.abs(value - gumbel)).toBeLessThan(1.3e-6);
    }
  });
});

describe("Gumbel noise, bit for bit as core's", () => {
  const edges = [0, 1, 1023, 1024, 1025, 2 ** 24, 2 ** 30 - 1, 2 ** 30, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 2, 2 ** 32 - 1];

  test.each(edges)("word %i", (word) => {
    for (const tail of [0, 1, 2 ** 31, 2 ** 32 - 1]) {
      expect(probe.gumbel(word, tail)).toBe(gumbelFloat32FromWord(word, tail));
    }
  });

  test("a million random words, and all words below 1,024", () => {
    const random = new TestRandom(2);
    let different = 0;
    for (let i = 0; i < 1_000_000; i++) {
      const word = i < TAIL_THRESHOLD ? i : random.word() >>> random.integer(0, 31);
      const tail = random.word();
      if (probe.gumbel(word, tail) !== gumbelFloat32FromWord(word, tail)) different++;
    }
    expect(different).toBe(0);
  });
});

test("ln, bit for bit as core's", () => {
  const random = new TestRandom(3);
  const bits = new Uint32Array(1);
  const value = new Float32Array(bits.buffer);
  let different = 0;
  for (let i = 0; i < 300_000; i++) {
    bits[0] = random.integer(0x00800000, 0x7f7fffff);
    if (probe.log(value[0] as number) !== logFloat32(value[0] as number)) different++;
  }
  expect(different).toBe(0);
});

describe("e^x", () => {
  test("relative error within 2⁻²² over the whole range", () => {
    const random = new TestRandom(4);
    let worst = 0;
    for (let i = 0; i < 500_000; i++) {
      const x = f(-87 + 174 * random.uniform());
      worst = Math.max(worst, Math.abs(probe.exp(x) / Math.exp(x) - 1));
    }
    console.log(`e^x: largest relative error ${worst.toExponential(2)}`);
    expect(worst).toBeLessThan(2 ** -22);
    expect(worst).toBeGreaterThan(2 ** -26);
  });

  test("ends of the range", () => {
    expect(probe.exp(0)).toBe(1);
    expect(probe.exp(-0)).toBe(1);
    expect(probe.exp(f(-87.00001))).toBe(0);
    expect(probe.exp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(probe.exp(100)).toBe(probe.exp(87));
    expect(probe.exp(-87)).toBeGreaterThan(0);
  });

  test("four lanes give the scalar's bits", () => {
    const random = new TestRandom(5);
    const special = [0, -0, -87, 87, 88, -88, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0.5, -0.5];
    for (let i = 0; i < 50_000; i++) {
      const values = Array.from({ length: 4 }, () =>
        random.uniform() < 0.1 ? random.pick(special) : f(-100 + 200 * random.uniform()),
      );
      expect(probe.exp4(values)).toEqual(values.map((value) => probe.exp(value)));
    }
  });
});
