/**
 * The plan room: pure values, no WebAssembly but for the offsets that C and TypeScript must agree on.
 */
import { DRAW_PARTS, planBlocks, planRow } from "@flashsampling/core/backend";
import { NO_TRUNCATION, type Truncation } from "@flashsampling/core/summary";
import { describe, expect, test } from "vitest";
import * as abi from "../src/plan/abi.js";
import { type HeadShape, type Layout, MAX_PAGES, PAGE, planLayout, STACK_SIZE } from "../src/plan/layout.js";
import { planPortions } from "../src/plan/portions.js";
import { BYTES_PER_WORKER, planShards, planWorkerCount, tileCountOf } from "../src/plan/shards.js";
import { bindProbe } from "./support/probe.js";
import { TestRandom } from "./support/random.js";

test("C and TypeScript agree on every offset and size", () => {
  const expected = [
    ...Object.values(abi.ROW),
    abi.ROW_SIZE,
    ...Object.values(abi.ROW_ENTRIES),
    abi.ROW_ENTRIES_SIZE,
    ...Object.values(abi.ENTRY),
    abi.ENTRY_SIZE,
    ...Object.values(abi.ACTIVATIONS),
    abi.ACTIVATIONS_SIZE,
    ...Object.values(abi.PASS),
    abi.PASS_SIZE,
    ...Object.values(abi.ROW_SUMMARY),
    abi.ROW_SUMMARY_SIZE,
    ...Object.values(abi.POINT),
    abi.POINT_SIZE,
    ...Object.values(abi.FRONTIER),
    abi.FRONTIER_SIZE,
    ...Object.values(abi.HISTOGRAM),
    ...Object.values(abi.BIN),
    abi.BIN_SIZE,
    abi.HISTOGRAM_SIZE,
    ...Object.values(abi.GAP),
    abi.GAP_SIZE,
    ...Object.values(abi.TILE_MASS),
    abi.TILE_MASS_SIZE,
    ...Object.values(abi.TILE_MOMENTS),
    abi.TILE_MOMENTS_SIZE,
    ...Object.values(abi.SHARD),
    abi.SHARD_SIZE,
    abi.PLACE_SIZE,
    abi.TILE,
    abi.GROUP,
    abi.CHUNK,
    abi.BLOCK,
    abi.MAX_ROWS,
    abi.MAX_DRAWS,
    abi.MAX_PLACES,
    abi.MAX_ENTRIES,
    abi.TOP_CAPACITY,
    abi.FRONTIER_CAPACITY,
    abi.BINS,
    abi.EXACT_BITS,
    ...Object.values(abi.Part),
    ...Object.values(abi.Flag),
    ...Object.values(abi.FORMAT_CODE),
  ];
  expect(bindProbe().layout()).toEqual(expected);
  expect(abi.MAX_ENTRIES).toBeGreaterThanOrEqual(2 * abi.MAX_ROWS * abi.TILE);
});

describe("shards", () => {
  test.each([1, 255, 256, 257, 5_000, 151_936])("V = %i: whole tiles, disjoint, complete, even", (vocabSize) => {
    for (let workers = 1; workers <= 9; workers++) {
      const shards = planShards(vocabSize, workers);
      const sizes = shards.map(({ firstTile, endTile }) => endTile - firstTile);
      expect(shards.length).toBe(workers);
      expect(shards[0]?.firstTile).toBe(0);
      expect(shards.at(-1)?.endTile).toBe(tileCountOf(vocabSize));
      for (const [i, shard] of shards.entries()) if (i > 0) expect(shard.firstTile).toBe(shards[i - 1]?.endTile);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });

  test("workers: as asked, but never more than tiles", () => {
    expect(planWorkerCount(100_000, 2 ** 30, 4, 3)).toBe(3);
    expect(planWorkerCount(100_000, 2 ** 30, 4, 12)).toBe(12);
    expect(planWorkerCount(300, 2 ** 30, 4, 12)).toBe(2);
    expect(planWorkerCount(1, 4, 4, 12)).toBe(1);
  });

  test("workers by default: one per processor and megabyte, at most eight", () => {
    expect(planWorkerCount(100_000, 2 ** 30, 4, undefined)).toBe(4);
    expect(planWorkerCount(100_000, 2 ** 30, 64, undefined)).toBe(8);
    expect(planWorkerCount(100_000, 3 * BYTES_PER_WORKER, 64, undefined)).toBe(3);
    expect(planWorkerCount(100_000, 100, 64, undefined)).toBe(1);
  });
});

describe("layout", () => {
  const shape: HeadShape = { vocabSize: 1_001, hiddenSize: 37, format: "bf16", hasBias: true };

  /** [start, end) of everything in a layout. */
  function regions(layout: Layout, { hasBias }: HeadShape): [number, number][] {
    const { stride, tileCount } = layout;
    const vocab = 1_008;
    const list: [number, number][] = [
      [layout.control, 64],
      [layout.pass, abi.PASS_SIZE],
      [layout.rows, 8 * abi.ROW_SIZE],
      [layout.hidden, 8 * stride * 4],
      [layout.allowed, 8 * layout.allowedWords * 4],
      [layout.places, 8 * 64 * 8],
      [layout.tileMasses, 8 * tileCount * abi.TILE_MASS_SIZE],
      [layout.rawMasses, 8 * tileCount * abi.TILE_MASS_SIZE],
      [layout.tileMoments, 8 * tileCount * abi.TILE_MOMENTS_SIZE],
      [layout.weight, layout.groupCount * layout.groupBytes],
    ];
    if (hasBias) list.push([layout.bias, vocab * 4]);
    for (const worker of layout.workers) {
      list.push(
        [worker.shard, abi.SHARD_SIZE],
        [worker.summaries, 8 * abi.ROW_SUMMARY_SIZE],
        [worker.frontiers, 8 * 64 * abi.FRONTIER_SIZE],
        [worker.rowEntries, 8 * abi.ROW_ENTRIES_SIZE],
        [worker.entries, abi.MAX_ENTRIES * abi.ENTRY_SIZE],
        [worker.histograms, 8 * abi.HISTOGRAM_SIZE],
        [worker.gaps, 8 * 65 * abi.GAP_SIZE],
        [worker.stackTop - STACK_SIZE, STACK_SIZE],
      );
    }
    return list.map(([start, size]) => [start, start + size]);
  }

  test("nothing overlaps, all is aligned and inside", () => {
    const layout = planLayout(shape, 3, 1_234);
    expect(layout.stride).toBe(40);
    const sorted = regions(layout, shape).sort((a, b) => a[0] - b[0]);
    expect(sorted[0]?.[0]).toBeGreaterThanOrEqual(1_234);
    for (const [i, [start, end]] of sorted.entries()) {
      expect(start % 64).toBe(0);
      expect(end).toBeLessThanOrEqual(sorted[i + 1]?.[0] ?? layout.pages * PAGE);
    }
  });

  test("what grows with the vocabulary, besides the weights, is a tenth of the logits of eight rows; the rest is small", () => {
    const bytesOf = (vocabSize: number, workers: number) =>
      planLayout({ vocabSize, hiddenSize: 8, format: "bf16", hasBias: false }, workers, 0).pages * PAGE -
      vocabSize * 8 * 2;
    const grown = 2 ** 20;
    expect(bytesOf(200_000 + grown, 2) - bytesOf(200_000, 2)).toBeLessThan((8 * grown * 4) / 10);
    // Of the rest a worker's stack is 64 KiB, its entries 64, its frontiers 8 · 64 · 400 bytes and its histograms 8 · 16.
    expect(bytesOf(1, 3) - bytesOf(1, 2)).toBeLessThan(480 * 2 ** 10);
    expect(bytesOf(1, 1)).toBeLessThan(512 * 2 ** 10);
  });

  test("heads beyond 4 GiB are visible to the caller", () => {
    expect(planLayout({ ...shape, vocabSize: 2 ** 20, hiddenSize: 4_096, format: "f32" }, 1, 0).pages).toBeGreaterThan(
      MAX_PAGES,
    );
  });
});

test("rows pay for what they ask for", () => {
  const { Winner, Greedy, Frontier, Top, Mass, Entropy, Histogram, Moments, Raw, RawMass, RawTop, Grouped } = abi.Part;
  const plan = (truncation: Partial<Truncation>, mode?: "raw" | "processed", top = 0) =>
    planRow({ truncation: { ...NO_TRUNCATION, ...truncation }, logprobs: mode && { mode, top } }, false);
  expect(plan({})).toBe(Winner);
  expect(plan({ minP: 0.1 })).toBe(Frontier);
  expect(plan({ topK: 7, topP: 0.5, epsilon: 0.1 })).toBe(Frontier | Top);
  expect(plan({ topP: 0.5, minP: 0.1 })).toBe(Frontier | Top | Mass | Histogram);
  expect(plan({ topK: 65 })).toBe(plan({ topP: 0.5 }));
  expect(plan({ eta: 0.5 })).toBe(plan({ topP: 0.5 }) | Entropy);
  expect(plan({ topNSigma: 1 })).toBe(Frontier | Moments);
  expect(plan({}, "raw")).toBe(Winner | Raw | RawMass);
  expect(plan({ minP: 0.1 }, "raw", 5)).toBe(Frontier | Raw | RawMass | RawTop);
  expect(plan({}, "processed", 5)).toBe(Winner | Top | Mass);
  expect(plan({ minP: 0.1 }, "raw", 5) & DRAW_PARTS).toBe(Frontier | Raw);
  const greedy = { truncation: { ...NO_TRUNCATION, topP: 0.5, topK: 3 }, logprobs: undefined };
  expect(planRow(greedy, true)).toBe(Greedy);
  const plain = { truncation: NO_TRUNCATION, logprobs: undefined };
  expect(planRow(plain, false, "grouped")).toBe(Winner | Grouped);
  expect(planRow(plain, true, "grouped")).toBe(Greedy);
  expect(planRow({ ...greedy, logprobs: { mode: "raw", top: 1 } }, true)).toBe(Greedy | Raw | RawMass | RawTop);
});

test("blocks: in order, each number once", () => {
  expect(planBlocks(8, 8)).toEqual([{ start: 0, count: 8 }]);
  expect(planBlocks(21, 8)).toEqual([
    { start: 0, count: 8 },
    { start: 8, count: 8 },
    { start: 16, count: 5 },
  ]);
});

describe("portions", () => {
  const shards = planShards(2_000, 3);

  test("the whole shards where the entries have room", () => {
    expect(planPortions(shards, [])).toEqual([shards]);
    expect(planPortions(shards, [new Uint32Array(0), Uint32Array.of(0, 5, 1_999)])).toEqual([shards]);
  });

  test("otherwise parts of each shard in order, none with too many entries, until every tile had its turn", () => {
    const random = new TestRandom(1);
    for (let i = 0; i < 200; i++) {
      const lists = Array.from({ length: random.integer(1, 4) }, () => {
        const share = random.uniform();
        return Uint32Array.from(Array.from({ length: 2_000 }, (_, id) => id).filter(() => random.uniform() < share));
      });
      const portions = planPortions(shards, lists, 1_024);
      for (const [worker, shard] of shards.entries()) {
        let next = shard.firstTile;
        for (const portion of portions) {
          const { firstTile, endTile } = portion[worker] as { firstTile: number; endTile: number };
          if (firstTile === endTile) continue;
          expect(firstTile).toBe(next);
          next = endTile;
          const entries = lists.flatMap((ids) => [...ids]).filter((id) => id >= firstTile * 256 && id < endTile * 256);
          expect(entries.length).toBeLessThanOrEqual(1_024);
        }
        expect(next).toBe(shard.endTile);
      }
    }
  });
});
