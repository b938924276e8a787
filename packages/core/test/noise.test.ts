import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  GUMBEL_FLOAT32_BOUND,
  groupOfToken,
  gumbelFloat32FromWord,
  gumbelFromWord,
  NoisePurpose,
  philox4x32,
  RowNoise,
  tokenBlock,
  tokenOutput,
  uniformFromWord,
} from "../src/noise/index.js";

interface NoiseVector {
  seed: string;
  index: number;
  position: number;
  stream: number;
  draw: number;
  purpose: NoisePurpose;
  word: number;
  tailWord: number | null;
  v: number;
  gumbel: number;
}

const vectors: NoiseVector[] = JSON.parse(readFileSync(new URL("noise-vectors.json", import.meta.url), "utf8"));

function readVector({ seed, stream, position, draw, purpose, index }: NoiseVector) {
  const noise = new RowNoise({ seed: BigInt(seed), stream, position }, draw);
  return purpose === NoisePurpose.Token
    ? { word: noise.tokenWord(index), tailWord: noise.tokenTailWord(index), gumbel: noise.tokenGumbel(index) }
    : {
        word: noise.indexedWord(purpose, index),
        tailWord: noise.indexedTailWord(purpose, index),
        gumbel: noise.indexedGumbel(purpose, index),
      };
}

describe("Philox4x32-10", () => {
  it.each([
    [
      [0, 0, 0, 0, 0, 0],
      [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    ],
    [Array(6).fill(0xffffffff), [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ])("gives the known answers (%#)", (input, answer) => {
    const out = new Uint32Array(4);
    philox4x32(out, 0, ...(input as [number, number, number, number, number, number]));
    expect(Array.from(out)).toEqual(answer);
  });
});

describe("noise, version 1", () => {
  it("reproduces all vectors: words as integers, Gumbel values to 1e-12", () => {
    expect(vectors).toHaveLength(228);
    for (const vector of vectors) {
      const { word, tailWord, gumbel } = readVector(vector);
      expect(word, JSON.stringify(vector)).toBe(vector.word);
      if (vector.tailWord !== null) expect(tailWord, JSON.stringify(vector)).toBe(vector.tailWord);
      expect(Math.abs(uniformFromWord(word, tailWord) / vector.v - 1), JSON.stringify(vector)).toBeLessThan(1e-15);
      expect(Math.abs(gumbel - vector.gumbel), JSON.stringify(vector)).toBeLessThan(1e-12);
      if (vector.purpose !== NoisePurpose.Token) {
        const noise = new RowNoise({ ...vector, seed: BigInt(vector.seed) }, vector.draw);
        expect(noise.indexedUniform(vector.purpose, vector.index)).toBe(uniformFromWord(word, tailWord));
      }
    }
  });

  it("maps tokens to (block, output) one to one, 16 tokens to four whole blocks", () => {
    const seen = new Set<number>();
    for (let token = 0; token < 4096; token++) {
      const block = tokenBlock(token);
      expect(Math.floor(block / 4)).toBe(Math.floor(token / 16));
      seen.add(block * 4 + tokenOutput(token));
    }
    expect(seen.size).toBe(4096);
    expect(Math.max(...seen)).toBe(4095);
  });

  it("gives every group 16 tokens of one run of 64", () => {
    const sizes = new Map<number, number>();
    for (let token = 0; token < 1024; token++) {
      const group = groupOfToken(token);
      expect(Math.floor(group / 4)).toBe(Math.floor(token / 64));
      sizes.set(group, (sizes.get(group) ?? 0) + 1);
    }
    expect([...sizes.values()]).toEqual(Array(64).fill(16));
  });

  it("takes the tail word for uniforms too", () => {
    const identity = { seed: 0n, stream: 0 };
    for (let position = 0; ; position++) {
      const noise = new RowNoise({ ...identity, position });
      const index = Array.from({ length: 4096 }, (_, i) => i).find(
        (i) => noise.indexedWord(NoisePurpose.OnlineMerge, i) < 1024,
      );
      if (index === undefined) continue;
      const word = noise.indexedWord(NoisePurpose.OnlineMerge, index);
      const tailWord = noise.indexedTailWord(NoisePurpose.OnlineMerge, index);
      expect(noise.indexedUniform(NoisePurpose.OnlineMerge, index)).toBe((word * 2 ** 32 + tailWord + 0.5) * 2 ** -64);
      return;
    }
  });

  it("does not depend on the order in which words are read", () => {
    const identity = { seed: 5n, stream: 1, position: 2 };
    const forward = new RowNoise(identity);
    const backward = new RowNoise(identity);
    const tokens = Array.from({ length: 200 }, (_, i) => i);
    const expected = tokens.map((token) => forward.tokenWord(token));
    const mixed = [...tokens].reverse().map((token) => {
      backward.indexedWord(NoisePurpose.Group, token);
      return backward.tokenWord(token);
    });
    expect(mixed.reverse()).toEqual(expected);
  });

  it("is read in runs as it is one by one", () => {
    for (const draw of [0, 3]) {
      const noise = new RowNoise({ seed: 2n ** 63n + 5n, stream: 7, position: 2 ** 32 - 1 }, draw);
      for (const first of [0, 16, 4_096, 151_920, 2 ** 32 - 32]) {
        const words = new Uint32Array(32);
        noise.readTokenWords(first, words);
        expect(Array.from(words)).toEqual(Array.from(words, (_, i) => noise.tokenWord(first + i)));
      }
    }
  });

  it("separates seeds, streams, positions and draws", () => {
    const words = [
      new RowNoise({ seed: 1n, stream: 0, position: 0 }),
      new RowNoise({ seed: 1n << 32n, stream: 0, position: 0 }),
      new RowNoise({ seed: 0n, stream: 1, position: 0 }),
      new RowNoise({ seed: 0n, stream: 0, position: 1 }),
      new RowNoise({ seed: 0n, stream: 0, position: 0 }, 1),
      new RowNoise({ seed: 0n, stream: 0, position: 0 }),
    ].map((noise) => noise.tokenWord(0));
    expect(new Set(words).size).toBe(words.length);
  });

  it.each<[string, unknown, unknown]>([
    ["seed", { seed: 42, stream: 0, position: 0 }, 0],
    ["seed", { seed: 2n ** 64n, stream: 0, position: 0 }, 0],
    ["seed", undefined, 0],
    ["stream", { seed: 1n, stream: -1, position: 0 }, 0],
    ["position", { seed: 1n, stream: 0 }, 0],
    ["position", { seed: 1n, stream: 0, position: 2 ** 32 }, 0],
    ["draw", { seed: 1n, stream: 0, position: 0 }, 65_536],
    ["draw", { seed: 1n, stream: 0, position: 0 }, "1"],
  ])("refuses a %s that is none: %o, %o", (argument, identity, draw) => {
    const make = () => new RowNoise(identity as never, draw as never);
    expect(make).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT", argument }));
  });
});

describe("the float32 form", () => {
  const error = (word: number, tailWord = 0) =>
    Math.abs(gumbelFloat32FromWord(word, tailWord) - gumbelFromWord(word, tailWord));

  it("keeps its bound over a sample of all words, dense where the form changes", () => {
    let largest = 0;
    for (let word = 1024; word < 2 ** 32; word += 9973) largest = Math.max(largest, error(word));
    for (const centre of [1024, 2 ** 24, 2 ** 27, 2 ** 30, 2 ** 31, 2 ** 32]) {
      for (let word = Math.max(1024, centre - 5000); word < Math.min(2 ** 32, centre + 5000); word++) {
        largest = Math.max(largest, error(word));
      }
    }
    expect(largest).toBeLessThan(GUMBEL_FLOAT32_BOUND);
  });

  it("keeps its bound where the tail word counts, up to noise of 32, and 2e-6 beyond", () => {
    let below = 0;
    let beyond = 0;
    for (let word = 0; word < 1024; word++) {
      for (let step = 0; step < 100; step++) {
        const tailWord = Math.floor(2 ** (step * 0.32));
        if (gumbelFromWord(word, tailWord) < 32) below = Math.max(below, error(word, tailWord));
        else beyond = Math.max(beyond, error(word, tailWord));
      }
    }
    expect(below).toBeLessThan(GUMBEL_FLOAT32_BOUND);
    expect(beyond).toBeGreaterThan(0);
    expect(beyond).toBeLessThan(2e-6);
  });

  it("was measured over all words, with this bound", () => {
    const file = new URL("../verification/noise-float32.json", import.meta.url);
    const { noiseBelow32, noiseBeyond32, bound, holds, cases } = JSON.parse(readFileSync(file, "utf8"));
    expect({ bound, holds }).toEqual({ bound: GUMBEL_FLOAT32_BOUND, holds: true });
    expect(cases).toBeGreaterThan(2 ** 32);
    expect(noiseBelow32).toBeLessThan(GUMBEL_FLOAT32_BOUND);
    expect(noiseBeyond32).toBeLessThan(2e-6);
  });

  it("is within its bound of the vectors", () => {
    for (const vector of vectors) {
      const { word, tailWord } = readVector(vector);
      expect(Math.abs(gumbelFloat32FromWord(word, tailWord) - vector.gumbel)).toBeLessThan(GUMBEL_FLOAT32_BOUND);
    }
  });
});
