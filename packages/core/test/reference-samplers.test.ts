/**
 * The reference samplers against each other, draw by draw: equality where the paper proves it, and the far tail.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupOfToken, gumbelFromWord, NoisePurpose, RowNoise } from "../src/noise/index.js";
import {
  chooseSet,
  drawSets,
  sampleDistributed,
  sampleGrouped,
  sampleInverseCdf,
  sampleOnline,
  sampleRowOnePass,
  sampleStreaming,
  sampleTiled,
  softmax,
} from "../src/reference/index.js";
import { winner } from "../src/summary/index.js";
import { requestFor } from "./support/request.js";

const MASKED = Number.NEGATIVE_INFINITY;

const row = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.double({ min: -20, max: 20, noNaN: true }) }, fc.constant(MASKED)), {
    minLength: 1,
    maxLength: 300,
    size: "max",
  })
  .map((logits) => Float64Array.from(logits));
const identity = fc.record({
  seed: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  stream: fc.nat({ max: 0xffffffff }),
  position: fc.nat({ max: 0xffffffff }),
});

describe("Algorithm 1 (tiled)", () => {
  it("draws the streaming sampler's token for every tile size", () => {
    fc.assert(
      fc.property(row, identity, fc.integer({ min: 1, max: 400 }), (logits, id, tileSize) => {
        expect(sampleTiled(logits, new RowNoise(id), tileSize)).toBe(sampleStreaming(logits, new RowNoise(id)));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it("draws the same token when tensor-parallel ranks merge their winners", () => {
    fc.assert(
      fc.property(row, identity, fc.integer({ min: 1, max: 8 }), (logits, id, ranks) => {
        const noise = new RowNoise(id);
        const perRank = Array.from({ length: ranks }, () => winner.empty());
        for (const [token, logit] of logits.entries()) {
          if (logit === MASKED) continue;
          const point = { token, rawLogit: logit, logit, score: logit + noise.tokenGumbel(token), supported: true };
          winner.add(perRank[token % ranks] as (typeof perRank)[number], point);
        }
        const all = winner.empty();
        for (const rank of perRank.reverse()) winner.merge(all, rank);
        expect(all.best?.token).toBe(sampleStreaming(logits, new RowNoise(id)));
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});

describe("factorised samplers", () => {
  it("find no token in an empty support, and the only token in a support of one", () => {
    for (const sample of [
      sampleStreaming,
      sampleGrouped,
      sampleOnline,
      (logits: Float64Array, noise: RowNoise) => sampleTiled(logits, noise, 16),
      (logits: Float64Array, noise: RowNoise) => sampleDistributed(logits, noise, [64, 100, 130]),
    ]) {
      const logits = new Float64Array(130).fill(MASKED);
      const id = { seed: 3n, stream: 0, position: 0 };
      expect(sample(logits, new RowNoise(id))).toBeUndefined();
      logits[97] = -4;
      expect(sample(logits, new RowNoise(id))).toBe(97);
    }
  });

  it("grouped draws the same token when shards at multiples of 64 choose first (tensor parallel)", () => {
    fc.assert(
      fc.property(row, identity, (logits, id) => {
        const noise = new RowNoise(id);
        const groups = drawSets(logits, noise, groupOfToken);
        const gumbel = (group: number) => noise.indexedGumbel(NoisePurpose.Group, group);
        const shardWinners: number[] = [];
        for (let start = 0; start < groups.length; start += 4) {
          const shard = groups.map((group, index) => (index >= start && index < start + 4 ? group : undefined));
          const token = chooseSet(shard, gumbel);
          if (token !== undefined) shardWinners.push(groups.findIndex((group) => group?.winner.best?.token === token));
        }
        const merged = chooseSet(
          groups.map((group, index) => (shardWinners.includes(index) ? group : undefined)),
          gumbel,
        );
        expect(merged).toBe(sampleGrouped(logits, new RowNoise(id)));
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it("distributed with one rank is the streaming sampler", () => {
    fc.assert(
      fc.property(row, identity, (logits, id) => {
        expect(sampleDistributed(logits, new RowNoise(id), [logits.length])).toBe(
          sampleStreaming(logits, new RowNoise(id)),
        );
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

describe("the noise of sets", () => {
  /** A row of three runs of 64 ids, one of them cut short, and identities that differ in every part. */
  const logits = Float64Array.from({ length: 170 }, (_, token) => (token % 7 === 3 ? MASKED : Math.sin(token) * 3));
  const identities = Array.from({ length: 200 }, (_, i) => ({ seed: BigInt(i % 5), stream: i % 3, position: i }));
  const logSumExp = (values: number[]) => Math.log(values.reduce((sum, value) => sum + Math.exp(value), 0));

  /** Draw and mass of a set, spelled out. */
  function drawOf(tokens: number[], noise: RowNoise) {
    const scores = tokens.map((token) => (logits[token] as number) + noise.tokenGumbel(token));
    return {
      token: tokens[scores.indexOf(Math.max(...scores))] as number,
      mass: logSumExp(tokens.map((token) => logits[token] as number)),
    };
  }

  function membersBy(setOf: (token: number) => number): Map<number, number[]> {
    const members = new Map<number, number[]>();
    for (const [token, logit] of logits.entries()) {
      if (logit !== MASKED) members.set(setOf(token), [...(members.get(setOf(token)) ?? []), token]);
    }
    return new Map([...members].sort(([a], [b]) => a - b));
  }

  it("grouped: every group of every run has noise of its own", () => {
    for (const id of identities) {
      const noise = new RowNoise(id);
      const scored = [...membersBy(groupOfToken)].map(([group, tokens]) => {
        const { token, mass } = drawOf(tokens, noise);
        return { token, score: mass + noise.indexedGumbel(NoisePurpose.Group, group) };
      });
      const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
      expect(sampleGrouped(logits, new RowNoise(id))).toBe(best.token);
    }
  });

  it("distributed: every rank has noise of its own", () => {
    const ends = [50, 51, 120, 170];
    for (const id of identities) {
      const noise = new RowNoise(id);
      const ranks = membersBy((token) => ends.findIndex((end) => token < end));
      const scored = [...ranks].map(([rank, tokens]) => {
        const { token, mass } = drawOf(tokens, noise);
        return { token, score: mass + noise.indexedGumbel(NoisePurpose.Shard, rank) };
      });
      const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
      expect(sampleDistributed(logits, new RowNoise(id), ends)).toBe(best.token);
    }
  });

  it("online: every merge has a uniform of its own and weighs all mass seen so far", () => {
    for (const id of identities) {
      const noise = new RowNoise(id);
      const seen: number[] = [];
      let held: number | undefined;
      for (const [group, tokens] of membersBy(groupOfToken)) {
        const { token, mass } = drawOf(tokens, noise);
        const share = Math.exp(mass - logSumExp([...seen, mass]));
        // v < share is ln v − ln(1 − v) < ln share − ln(1 − share) = L_k − L.
        if (noise.indexedUniform(NoisePurpose.OnlineMerge, group) < share) held = token;
        seen.push(mass);
      }
      expect(sampleOnline(logits, new RowNoise(id))).toBe(held);
    }
  });
});

describe("arguments", () => {
  it("refuses tiles of no size and shards that leave tokens out", () => {
    const noise = new RowNoise({ seed: 0n, stream: 0, position: 0 });
    for (const tileSize of [0, -1, 1.5]) expect(() => sampleTiled([1, 2], noise, tileSize)).toThrow(/tileSize/);
    for (const ends of [[], [1], [3, 1, 4]])
      expect(() => sampleDistributed([1, 2, 3, 4], noise, ends)).toThrow(/shardEnds/);
  });
});

describe("the far tail", () => {
  // Token 111,983 of this identity has word 33 and token 249,128 has word 881: both take the tail word.
  const id = { seed: 1000n, stream: 1, position: 9 };
  const far = 111_983;
  const withoutTailWord = gumbelFromWord(1024, 0) + Math.log(1024.5 / 33.5);

  function rowDecidedBy(gapToRival: number): Float64Array {
    const noise = new RowNoise(id);
    const logits = new Float64Array(far + 1).fill(MASKED);
    logits[far] = 0;
    logits[0] = noise.tokenGumbel(far) - noise.tokenGumbel(0) - gapToRival;
    return logits;
  }

  it("is decided by the tail word alone in stored rows", () => {
    const noise = new RowNoise(id);
    expect(noise.tokenWord(far)).toBe(33);
    const fromTailWord = noise.tokenGumbel(far) - withoutTailWord;
    expect(Math.abs(fromTailWord)).toBeGreaterThan(1e-4);
    // The rival's score lies between the scores with and without the tail word.
    const logits = rowDecidedBy(fromTailWord / 2);
    const right = fromTailWord > 0 ? far : 0;
    expect(sampleStreaming(logits, new RowNoise(id))).toBe(right);
    for (const truncation of [{}, { topP: 0.999 }]) {
      expect(sampleRowOnePass(logits, requestFor({ ...id, ...truncation }, far + 1), 0).tokens).toEqual([right]);
    }
    const withoutTail = (logits[0] as number) + noise.tokenGumbel(0) < withoutTailWord ? far : 0;
    expect(withoutTail).not.toBe(right);
  });
});

describe("softmax and inverse CDF", () => {
  it("covers the unit interval, skips what has no mass, and survives rounding at 1", () => {
    const p = softmax(Float64Array.of(0, MASKED, Math.log(3)));
    expect(p[0]).toBeCloseTo(0.25, 15);
    expect(p[1]).toBe(0);
    expect(p[2]).toBeCloseTo(0.75, 15);
    expect([0, 0.2499, 0.25, 0.9999999999999999].map((u) => sampleInverseCdf(p, u))).toEqual([0, 0, 2, 2]);
    expect(sampleInverseCdf([0.1, 0.2], 0.99)).toBe(1);
  });
});
