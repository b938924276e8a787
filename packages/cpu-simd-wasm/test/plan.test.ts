/**
 * The plan room: pure values, no WebAssembly but for the offsets that C and TypeScript must agree on.
 */
import { describe, expect, test } from "vitest";
import * as abi from "../src/plan/abi.js";
import { type HeadShape, type Layout, MAX_PAGES, PAGE, planLayout, STACK_SIZE } from "../src/plan/layout.js";
import { planPasses } from "../src/plan/passes.js";
import { planRow } from "../src/plan/row-plan.js";
import { BYTES_PER_WORKER, planShards, planWorkerCount, tileCountOf } from "../src/plan/shards.js";
import { PLAIN } from "./support/cases.js";
import { bindProbe } from "./support/probe.js";

test("C and TypeScript agree on every offset and size", () => {
  const expected = [
    ...Object.values(abi.ROW),
    abi.ROW_SIZE,
    ...Object.values(abi.PASS),
    abi.PASS_SIZE,
    ...Object.values(abi.ROW_SUMMARY),
    abi.ROW_SUMMARY_SIZE,
    ...Object.values(abi.FRONTIER),
    abi.FRONTIER_SIZE,
    ...Object.values(abi.SHARD),
    abi.SHARD_SIZE,
    abi.TILE,
    abi.GROUP,
    abi.CHUNK,
    abi.MAX_ROWS,
    abi.MAX_DRAWS,
    abi.MAX_BOUNDARIES,
    abi.TOP_CAPACITY,
    abi.FRONTIER_CAPACITY,
    abi.BOUNDARY_SIZE,
    abi.TILE_MASS_SIZE,
    ...Object.values(abi.Part),
    ...Object.values(abi.Flag),
    ...Object.values(abi.FORMAT_CODE),
    Math.log2(abi.MASS_UNIT),
  ];
  expect(bindProbe().layout()).toEqual(expected);
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
  function regions(layout: Layout, { format, hasBias }: HeadShape): [number, number][] {
    const { stride, tileCount } = layout;
    const vocab = 1_008;
    const list: [number, number][] = [
      [layout.control, 64],
      [layout.pass, abi.PASS_SIZE],
      [layout.rows, 8 * abi.ROW_SIZE],
      [layout.hidden, 8 * stride * 4],
      [layout.boundaries, 8 * 64 * 8],
      [layout.tileMasses, 8 * tileCount * 8],
      [layout.weight, vocab * stride * abi.FORMAT_BYTES[format]],
    ];
    if (hasBias) list.push([layout.bias, vocab * 4]);
    for (const worker of layout.workers) {
      list.push(
        [worker.shard, abi.SHARD_SIZE],
        [worker.summaries, 8 * abi.ROW_SUMMARY_SIZE],
        [worker.frontiers, 8 * 64 * abi.FRONTIER_SIZE],
        [worker.masses, 8 * 64 * 8],
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

  test("no region is as large as batch × vocabulary", () => {
    const large = { vocabSize: 200_000, hiddenSize: 8, format: "bf16", hasBias: false } as const;
    const layout = planLayout(large, 2, 0);
    const weights = large.vocabSize * 8 * 2;
    expect(layout.pages * PAGE - weights).toBeLessThan((8 * large.vocabSize * 4) / 10);
  });

  test("heads beyond 4 GiB are visible to the caller", () => {
    expect(planLayout({ ...shape, vocabSize: 2 ** 20, hiddenSize: 4_096, format: "f32" }, 1, 0).pages).toBeGreaterThan(
      MAX_PAGES,
    );
  });
});

test("rows pay for what they ask for", () => {
  const { Winner, Greedy, Frontier, Top, Mass } = abi.Part;
  expect(planRow(PLAIN)).toEqual({ parts: Winner, topSize: 0 });
  expect(planRow({ ...PLAIN, temperature: 0, topP: 0.5, topK: 3 })).toEqual({ parts: Greedy, topSize: 0 });
  expect(planRow({ ...PLAIN, minP: 0.1 })).toEqual({ parts: Frontier, topSize: 0 });
  expect(planRow({ ...PLAIN, topK: 7, topP: 0.5 })).toEqual({ parts: Frontier | Top, topSize: 7 });
  expect(planRow({ ...PLAIN, topP: 0.5, minP: 0.1 })).toEqual({ parts: Frontier | Top | Mass, topSize: 64 });
});

test("passes: eight rows and 64 draws at a time, each pair once", () => {
  expect(planPasses(8, 64).length).toBe(1);
  const seen = new Set<string>();
  for (const { rowStart, rowCount, drawStart, drawCount } of planPasses(21, 130)) {
    expect(rowCount).toBeLessThanOrEqual(8);
    expect(drawCount).toBeLessThanOrEqual(64);
    for (let row = rowStart; row < rowStart + rowCount; row++) {
      for (let draw = drawStart; draw < drawStart + drawCount; draw++) seen.add(`${row},${draw}`);
    }
  }
  expect(seen.size).toBe(21 * 130);
  expect(planPasses(21, 130).length).toBe(9);
});
