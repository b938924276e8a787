/**
 * Heads that lie in several memories, as those of more than 4 GiB do: what is drawn is the same to the bit. Small memories stand in for
 * large ones.
 */
import { freemem } from "node:os";
import { createSampler, encodeBFloat16, FlashSamplingError } from "@flashsampling/core";
import { describe, expect, test } from "vitest";
import { WasmHead } from "../src/backend/head.js";
import { type KernelHead, shapeOfHead } from "../src/backend/head-memory.js";
import { JointCrew } from "../src/backend/joint-crew.js";
import { MemoryPool } from "../src/backend/memory-pool.js";
import { callingThread, findWorkforce, type Workforce } from "../src/backend/workforce.js";
import { cpu } from "../src/index.js";
import { loadKernels } from "../src/kernels/load.js";
import { MAX_PAGES, PAGE, planLayout } from "../src/plan/layout.js";
import { planMemories } from "../src/plan/memories.js";
import { tileCountOf } from "../src/plan/shards.js";
import { HEAD_FORMS, randomFullRow, randomHead, randomHidden, requestOf } from "./support/cases.js";
import { TestRandom } from "./support/random.js";

const VOCAB = 5_000;
const HIDDEN = 70;

const kernels = await loadKernels(undefined, false);
const threads = await findWorkforce(kernels, 2);

/** Sizes of the largest memory with which a head comes to lie in two and more, by their number: up to three of them. */
function pagesByCount(head: KernelHead, workers: number): Map<number, number> {
  const shape = shapeOfHead(head, "int8");
  const sizes = new Map<number, number>();
  let { pages } = planLayout(shape, workers, kernels.heapBase);
  while (sizes.size < 3 && --pages > 0) {
    const count = planMemories(shape, workers, kernels.heapBase, pages).length;
    if (count > 1 && count <= 20 && !sizes.has(count)) sizes.set(count, pages);
    if (count === tileCountOf(VOCAB)) break;
  }
  expect(sizes.size).toBeGreaterThan(0);
  return sizes;
}

/** A pool that notes what it hands out. */
class CountingPool extends MemoryPool {
  readonly taken = new Set<WebAssembly.Memory>();
  given = 0;

  override async take(pages: number, signal: AbortSignal | undefined): Promise<WebAssembly.Memory> {
    const memory = await super.take(pages, signal);
    this.taken.add(memory);
    return memory;
  }

  override giveBack(memory: WebAssembly.Memory): void {
    this.given++;
    super.giveBack(memory);
  }
}

/** What a head of `count` memories answers, and what it answers after its weights were replaced. */
async function answers(
  [head, replacement]: readonly [KernelHead, KernelHead],
  workforce: Workforce,
  count: number,
  maxPages: number,
): Promise<unknown[]> {
  const memories = new CountingPool();
  const loaded = await WasmHead.load(kernels, head, { workforce, signal: undefined, memories, maxPages });
  expect(memories.taken.size).toBe(count);
  const random = new TestRandom(7);
  const rows = Array.from({ length: 12 }, () => randomFullRow(random, VOCAB));
  const hidden = randomHidden(random, rows.length, HIDDEN, 1);
  const found: unknown[] = [];
  for (const mode of ["raw", "processed"] as const) {
    found.push(await loaded.sample(hidden, requestOf(rows, 3, { mode, top: 20 })));
  }
  await loaded.replaceWeights(replacement);
  found.push(await loaded.sample(hidden, requestOf(rows, 3, { mode: "raw", top: 5 })));
  await loaded.dispose();
  expect(memories.given).toBe(count);
  return found;
}

describe.each(Object.entries(HEAD_FORMS))("%s", (_, form) => {
  test("several memories answer as one does", async () => {
    const random = new TestRandom(3);
    const make = () => randomHead(random, { vocabSize: VOCAB, hiddenSize: HIDDEN, ...form, masked: 0.1 });
    const heads = [make(), make()] as const;
    const one = await answers(heads, callingThread("a test"), 1, MAX_PAGES);
    for (const workforce of [callingThread("a test"), threads]) {
      const workers = workforce.shardCount(VOCAB, heads[0].weight.byteLength);
      for (const [count, maxPages] of pagesByCount(heads[0], workers)) {
        expect(await answers(heads, workforce, count, maxPages), `${count} memories`).toEqual(one);
      }
    }
  });
});

test("a head of more than 4 GiB", async (context) => {
  const [vocabSize, hiddenSize] = [270_000, 8_192];
  const bytes = vocabSize * hiddenSize * 2;
  expect(bytes).toBeGreaterThan(2 ** 32);
  // The caller's weights are mostly zeros, which take no memory until they are written to; the head's copy takes all of it.
  if (freemem() < 2 * bytes)
    context.skip(`${Math.round(freemem() / 1e9)} GB are free, ${Math.ceil((2 * bytes) / 1e9)} are needed`);
  const weight = new Uint16Array(vocabSize * hiddenSize);
  const logits = new Float32Array(vocabSize);
  const random = new TestRandom(11);
  for (let token = 0; token < vocabSize; token += 97) {
    logits[token] = Math.round(random.uniform() * 64) / 8;
    weight[token * hiddenSize + (token % hiddenSize)] = encodeBFloat16(logits.subarray(token, token + 1))[0] as number;
  }
  const sampler = await createSampler({ backends: [cpu({ threads: 2 })] });
  const head = await sampler.loadLmHead({ vocabSize, hiddenSize, format: "bf16", weight });
  const hidden = new Float32Array(hiddenSize).fill(1);
  for (const settings of [{ temperature: 0 }, { temperature: 0.7, topP: 0.9 }, { draws: 50 }]) {
    const options = { seed: 5, position: 3, ...settings };
    const { tokens } = await head.sample(hidden, options);
    expect(tokens).toEqual((await sampler.sampleLogits(logits, options)).tokens);
  }
  await head.dispose();
  await sampler.dispose();
});

describe("the plan", () => {
  const shape = { vocabSize: 262_144, hiddenSize: 8_192, format: "f32", hasBias: true } as const;

  test("as few memories as hold the head, each at least one worker, all tiles once and in order", () => {
    for (const workers of [1, 2, 3, 8]) {
      const plans = planMemories(shape, workers, 1024);
      expect(plans).toHaveLength(3);
      const shards = plans.flatMap(({ shards }) => shards);
      expect(shards.length).toBe(Math.max(3, workers));
      expect(shards[0]?.firstTile).toBe(0);
      expect(shards.at(-1)?.endTile).toBe(tileCountOf(shape.vocabSize));
      for (const [i, { firstTile }] of shards.entries()) if (i > 0) expect(firstTile).toBe(shards[i - 1]?.endTile);
      for (const { layout, shards } of plans) {
        expect(layout.pages).toBeLessThanOrEqual(MAX_PAGES);
        expect(layout.workers).toHaveLength(shards.length);
        const first = layout.weight + layout.firstGroup * layout.groupBytes;
        const end = layout.weight + layout.endGroup * layout.groupBytes;
        expect(first).toBeGreaterThan(0);
        expect(end).toBeLessThanOrEqual(layout.pages * PAGE);
        expect([layout.firstGroup, layout.endGroup]).toEqual([
          (shards[0]?.firstTile as number) * 16,
          (shards.at(-1)?.endTile as number) * 16,
        ]);
      }
    }
  });

  test("one memory where the head fits", () => {
    expect(planMemories({ ...shape, vocabSize: 32_000 }, 2, 1024)).toMatchObject([{ shards: { length: 2 } }]);
  });

  test("a head of which not even a tile fits is one that no memory holds", () => {
    const hopeless = planMemories({ ...shape, vocabSize: 2 ** 32 - 2, hiddenSize: 1 }, 2, 1024);
    expect(hopeless).toHaveLength(1);
    expect(hopeless[0]?.layout.pages).toBeGreaterThan(MAX_PAGES);
    expect(planMemories({ ...shape, vocabSize: 1_000, hiddenSize: 2 ** 23 }, 2, 1024)).toHaveLength(1);
  });
});

describe("crews of several memories", () => {
  const crewOf = (run: () => Promise<void>) => {
    const seen: string[] = [];
    return {
      seen,
      size: 2,
      run: async () => {
        seen.push("run");
        await run();
        seen.push("done");
      },
      abort: () => seen.push("abort"),
      dispose: async () => {
        seen.push("dispose");
      },
    };
  };

  test("a failure is told when all have ended", async () => {
    const slow = crewOf(() => new Promise((resolve) => setTimeout(resolve, 20)));
    const failing = crewOf(() => Promise.reject(new FlashSamplingError("DEVICE_LOST", "a worker died")));
    const joint = new JointCrew([failing, slow]);
    expect(joint.size).toBe(4);
    await expect(joint.run(1)).rejects.toMatchObject({ code: "DEVICE_LOST" });
    expect(slow.seen).toEqual(["run", "done"]);
    joint.abort();
    await joint.dispose();
    expect([failing.seen, slow.seen]).toEqual([
      ["run", "abort", "dispose"],
      ["run", "done", "abort", "dispose"],
    ]);
  });
});
