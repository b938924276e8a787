/**
 * The kernels' parts of the summary and transforms, one by one, against float64: their error bounds, and scalar and vector forms to the bit.
 */
import { binOfLogit, lowerEdge } from "@flashsampling/core/summary";
import { describe, expect, test } from "vitest";
import { hasRelaxedSimd } from "../src/kernels/requirements.js";
import {
  BIN,
  BIN_SIZE,
  BINS,
  EXACT_BITS,
  HISTOGRAM,
  HISTOGRAM_SIZE,
  TILE_MASS,
  TILE_MOMENTS,
} from "../src/plan/abi.js";
import { bindProbe } from "./support/probe.js";
import { TestRandom } from "./support/random.js";

const f = Math.fround;
const MASKED = Number.NEGATIVE_INFINITY;

/** A tile of logits of one of several shapes. */
function randomTile(random: TestRandom): number[] {
  const count = 16 * random.integer(1, 16);
  const spread = random.pick([0, 0.01, 1, 4, 30, 1e6]);
  const offset = random.pick([0, 0, -20, 3e4]);
  const masked = random.pick([0, 0, 0.5, 1]);
  return Array.from({ length: count }, () =>
    random.uniform() < masked ? MASKED : f(offset + spread * random.normal()),
  );
}

// The kernels with relaxed SIMD have sums and exponentials of their own.
describe.each(hasRelaxedSimd() ? (["probe", "probe-relaxed"] as const) : (["probe"] as const))("%s", (build) => {
  const probe = bindProbe(build);
  const [first, second, third] = probe.places;

  function writeValues(values: readonly number[]): void {
    probe.f32.set(values, second / 4);
  }

  describe("soft cap", () => {
    test("tanh within 2 ulp, odd, 1 where it rounds to 1, and 0 at 0", () => {
      const random = new TestRandom(1);
      let worst = 0;
      for (let i = 0; i < 200_000; i++) {
        const x = f(random.pick([0.1, 0.6, 3, 12]) * (2 * random.uniform() - 1));
        const truth = Math.tanh(x);
        const ulp = 2 ** (Math.floor(Math.log2(Math.abs(truth) || 2 ** -126)) - 23);
        worst = Math.max(worst, Math.abs(probe.raw.tanh(x) - truth) / ulp);
        expect(probe.raw.tanh(-x)).toBe(-probe.raw.tanh(x));
      }
      console.log(`tanh: largest error ${worst.toFixed(2)} ulp`);
      expect(worst).toBeLessThan(2);
      for (const x of [9.5, 100, 3e38, Number.POSITIVE_INFINITY]) expect(probe.raw.tanh(x)).toBe(1);
      expect(probe.raw.tanh(0)).toBe(0);
      expect(probe.raw.tanh(1e-40)).toBe(f(1e-40));
    });

    test("c · tanh(x / c), four lanes as one", () => {
      const random = new TestRandom(2);
      for (let i = 0; i < 20_000; i++) {
        const cap = f(random.pick([1e-3, 5, 30, 50]));
        const values = Array.from({ length: 4 }, () => f(random.pick([0.1, 10, 1e4]) * random.normal()));
        const capped = values.map((x) => probe.softCap(x, cap));
        expect(probe.softCap4(values, cap)).toEqual(capped);
        for (const [lane, x] of values.entries()) {
          expect(Math.abs((capped[lane] as number) - cap * Math.tanh(x / cap))).toBeLessThan(3e-7 * cap);
        }
      }
    });
  });

  describe("transforms", () => {
    test("bias, then penalties, each operation rounded once", () => {
      const random = new TestRandom(3);
      for (let i = 0; i < 5_000; i++) {
        const [x, bias, byCount] = [f(5 * random.normal()), f(random.normal()), f(random.normal())];
        const repetition = f(0.3 + 2 * random.uniform());
        expect(probe.raw.biased(x, bias)).toBe(f(x + bias));
        expect(probe.raw.penalised(x, repetition, byCount)).toBe(
          f(f(x > 0 ? x / repetition : x * repetition) - byCount),
        );
      }
    });

    test("−∞ is a mask and stays; an overflow to −∞ is none", () => {
      for (const x of [1, MASKED]) expect(probe.raw.biased(x, MASKED)).toBe(MASKED);
      expect(probe.raw.biased(MASKED, 3)).toBe(MASKED);
      expect(probe.raw.penalised(MASKED, 2, 1)).toBe(MASKED);
      expect(probe.raw.biased(-3e38, -3e38)).toBeNaN();
      expect(probe.raw.penalised(-3e38, 2, 0)).toBeNaN();
      expect(probe.raw.biased(3e38, 3e38)).toBe(Number.POSITIVE_INFINITY);
    });
  });

  test("masses within 2·10⁻⁶, entropies within 4·10⁻⁶ · (1 + H)", () => {
    const random = new TestRandom(4);
    let [worstMass, worstEntropy] = [0, 0];
    for (let i = 0; i < 3_000; i++) {
      const values = randomTile(random);
      writeValues(values);
      probe.raw.tile_mass(first, second, values.length, 1);
      const field = (name: keyof typeof TILE_MASS) => probe.f32[(first + TILE_MASS[name]) / 4] as number;
      const max = Math.max(...values);
      expect(field("max")).toBe(max);
      if (max === MASKED) {
        expect([field("sum"), field("weighted")]).toEqual([0, 0]);
        continue;
      }
      let [sum, weighted] = [0, 0];
      for (const x of values.filter((value) => value > MASKED)) {
        sum += Math.exp(x - max);
        weighted += Math.exp(x - max) * (x - max);
      }
      const entropy = Math.log(sum) - weighted / sum;
      worstMass = Math.max(worstMass, Math.abs(field("sum") / sum - 1));
      const own = Math.log(field("sum")) - field("weighted") / field("sum");
      worstEntropy = Math.max(worstEntropy, Math.abs(own - entropy) / (1 + entropy));
      probe.raw.tile_mass(first, second, values.length, 0);
      expect(field("weighted")).toBe(0);
    }
    console.log(
      `tiles: masses within ${worstMass.toExponential(2)}, entropies within ${worstEntropy.toExponential(2)}`,
    );
    expect(worstMass).toBeLessThan(2e-6);
    expect(worstEntropy).toBeLessThan(4e-6);
  });

  test("moments in float64, whatever the offset", () => {
    const random = new TestRandom(5);
    for (let i = 0; i < 1_000; i++) {
      const values = randomTile(random);
      writeValues(values);
      probe.raw.tile_moments(first, second, values.length);
      const field = (name: keyof typeof TILE_MOMENTS) => probe.f64[(first + TILE_MOMENTS[name]) / 8] as number;
      const supported = values.filter((x) => x > MASKED);
      const count = supported.length;
      expect(field("count")).toBe(count);
      const mean = count === 0 ? 0 : supported.reduce((sum, x) => sum + x, 0) / count;
      const m2 = supported.reduce((sum, x) => sum + (x - mean) ** 2, 0);
      // 2⁻⁵³ a term, for 256 of them.
      const scale = Math.max(1, ...supported.map(Math.abs));
      expect(Math.abs(field("mean") - mean)).toBeLessThanOrEqual(256 * 2 ** -52 * scale);
      expect(Math.abs(field("m2") - m2)).toBeLessThanOrEqual(
        256 * 2 ** -52 * (m2 + count * scale * Math.sqrt(m2 / (count || 1))),
      );
    }
  });

  describe("histogram", () => {
    interface Histogram {
      readonly top: number;
      readonly tokens: number;
      readonly bins: Map<number, { count: number; excess: bigint }>;
    }

    function read(at: number): Histogram {
      const top = (probe.u32[(at + HISTOGRAM.top) / 4] as number) | 0;
      const bins = new Map<number, { count: number; excess: bigint }>();
      for (let bin = top; bin > top - BINS; bin--) {
        const place = bin & (BINS - 1);
        const own = at + HISTOGRAM.bins + place * BIN_SIZE;
        const count = Number(probe.u64[(own + BIN.count) / 8] as bigint);
        const excess = probe.u64[(own + BIN.excess) / 8] as bigint;
        if (count > 0) bins.set(bin, { count, excess });
      }
      return { top, tokens: probe.u32[(at + HISTOGRAM.tokenCount) / 4] as number, bins };
    }

    test("counts exactly, masses to 10⁻⁸, tile by tile as token by token, in any order", () => {
      const random = new TestRandom(6);
      for (let i = 0; i < 200; i++) {
        const tiles = Array.from({ length: random.integer(1, 6) }, () => randomTile(random));
        const values = tiles.flat().filter((x) => x > MASKED);
        probe.raw.histogram_clear(first);
        for (const tile of tiles) {
          writeValues(tile);
          probe.raw.histogram_tile(first, second, tile.length);
        }
        const found = read(first);
        probe.raw.histogram_clear(third);
        for (const tile of tiles.reverse()) {
          writeValues(tile);
          probe.raw.histogram_scalar(third, second, tile.length);
        }
        expect(found.tokens).toBe(values.length);
        expect(read(third)).toEqual(found);
        if (values.length === 0) continue;
        const top = binOfLogit(Math.max(...values));
        expect(found.top).toBe(top);
        const expected = new Map<number, number[]>();
        for (const x of values) {
          const bin = binOfLogit(x);
          if (bin > top - BINS) expected.set(bin, [...(expected.get(bin) ?? []), x]);
        }
        expect([...found.bins.keys()].sort()).toEqual([...expected.keys()].sort());
        for (const [bin, logits] of expected) {
          const { count, excess } = found.bins.get(bin) as { count: number; excess: bigint };
          expect(count).toBe(logits.length);
          const mass = logits.reduce((sum, x) => sum + Math.exp(x - lowerEdge(bin)), 0);
          expect(Math.abs(count + Number(excess) / 2 ** 32 - mass)).toBeLessThan(1e-8 * count);
        }
      }
    });

    test("logits of any size stay inside the ring", () => {
      probe.raw.histogram_clear(first);
      writeValues([3e38, -3e38, 1e-40, -1e-40, -0, 0, MASKED, 5e6, ...new Array(8).fill(MASKED)]);
      probe.raw.histogram_tile(first, second, 16);
      expect(read(first)).toMatchObject({ top: 2 ** 30, tokens: 7 });
      expect(probe.u32[(first + HISTOGRAM_SIZE) / 4]).toBe(0);
    });
  });

  describe("exact sums", () => {
    test("e^x in float64", () => {
      const random = new TestRandom(7);
      let worst = 0;
      for (let i = 0; i < 100_000; i++) {
        const x = -43 * random.uniform();
        worst = Math.max(worst, Math.abs(probe.raw.exp_double(x) / Math.exp(x) - 1));
      }
      expect(worst).toBeLessThan(2 ** -51);
      expect(probe.raw.exp_double(0)).toBe(1);
    });

    test("carry past 64 bits", () => {
      probe.u64.fill(0n, first / 8, first / 8 + 2);
      for (let i = 0; i < 1_000; i++) probe.raw.exact_add(first, 1);
      probe.raw.exact_add(first, 2 ** -EXACT_BITS);
      const [low, high] = [probe.u64[first / 8] as bigint, probe.u64[first / 8 + 1] as bigint];
      expect(low + (high << 64n)).toBe((1_000n << BigInt(EXACT_BITS)) + 1n);
    });
  });
});
