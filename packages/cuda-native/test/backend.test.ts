/**
 * The whole way of a token, but for the GPU: core's sampler, this backend, the addon, the driver's interface, the kernels; the driver is
 * test/host/fake-driver.cpp, which runs the kernels on the host. Tokens are core's reference's; memory comes back; failures have their codes.
 */
import { copyFileSync, mkdtempSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  bfloat16ToFloat,
  createSampler,
  encodeBFloat16,
  encodeFloat8LmHead,
  encodeFloat16,
  encodeInt4LmHead,
  encodeInt8LmHead,
  type Float32LmHead,
  type LmHead,
  type LmHeadWeights,
  type SampleOptions,
} from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { describe, expect, type TestContext, test } from "vitest";
import { cudaFrom } from "../src/backend/cuda.js";
import { loadNative } from "../src/kernels/native.js";
import { FAMILIES, fakeMachine, HOPPER_MANIFEST } from "./support/fake.js";
import { numbers } from "./support/problem.js";

const machine = fakeMachine();

async function fakeSampler(context: TestContext, fault?: string, manifest?: object) {
  return createSampler({ backends: [cudaFrom(await machine.files(context, fault, manifest), 0)] });
}

function floatHead(vocabSize: number, hiddenSize: number): Float32LmHead {
  return { vocabSize, hiddenSize, format: "f32", weight: numbers(vocabSize * hiddenSize, 1) };
}

const SOURCE = floatHead(300, 72);
const BF16: LmHeadWeights = { ...SOURCE, format: "bf16", weight: encodeBFloat16(SOURCE.weight) };

/** One of every format; one has rows of weights that are padded to 16 bytes. */
const HEADS: readonly LmHeadWeights[] = [
  BF16,
  floatHead(130, 71),
  { ...SOURCE, format: "f16", weight: encodeFloat16(SOURCE.weight) },
  encodeFloat8LmHead(SOURCE, "block"),
  encodeInt8LmHead(SOURCE, { granularity: "block" }),
  encodeInt4LmHead(SOURCE, { zeroPoints: true }),
];

async function expectReference(
  context: TestContext,
  head: LmHeadWeights,
  calls: readonly (readonly [Float32Array, SampleOptions])[],
  manifest?: object,
) {
  const sampler = await fakeSampler(context, undefined, manifest);
  const peer = await createSampler({ backends: [reference()] });
  const [drawing, exact] = [await sampler.loadLmHead(head), await peer.loadLmHead(head)];
  // All are under way at once.
  const drawn = await Promise.all(calls.map(([hidden, options]) => drawing.sample(hidden, options)));
  for (const [i, [hidden, options]] of calls.entries()) {
    const { tokens } = await exact.sample(hidden, options);
    expect(drawn[i]?.tokens).toEqual(tokens);
  }
  await sampler.dispose();
  await peer.dispose();
}

const hiddenStates = (rows: number, size: number, stream: number) => numbers(rows * size, stream).map((x) => 8 * x);

/** Such that bf16 holds. */
const shortStates = (rows: number, size: number, stream: number) =>
  Float32Array.from(encodeBFloat16(hiddenStates(rows, size, stream)), bfloat16ToFloat);

test.for(HEADS.map((head) => [head.format, head] as const))(
  "draws the reference's tokens: %s",
  async ([, head], context) => {
    const { hiddenSize } = head;
    await expectReference(context, head, [
      [hiddenStates(1, hiddenSize, 2), { seed: 3n, position: 7 }],
      [hiddenStates(6, hiddenSize, 3), { seed: 4n, position: 0, temperature: [1, 0, 0.7, 2, 1, 0.3] }],
      [hiddenStates(3, hiddenSize, 5), { seed: 4n, position: 1, topP: [0.9, 0.5, 0.99], topK: [0, 8, 100] }],
    ]);
  },
);

test("bf16 heads are served by Hopper's kernels: no other kernel on tensor cores is there", async (context) => {
  const { hiddenSize } = BF16;
  await expectReference(
    context,
    BF16,
    [
      [hiddenStates(1, hiddenSize, 2), { seed: 3n, position: 7 }],
      // More rows than a block has, and than two have: another kernel, in clusters where hidden states are bf16 numbers.
      [hiddenStates(66, hiddenSize, 3), { seed: 4n, position: 0, temperature: 0.7 }],
      [shortStates(70, hiddenSize, 4), { seed: 4n, position: 0 }],
      [shortStates(150, hiddenSize, 5), { seed: 4n, position: 0 }],
      [hiddenStates(3, hiddenSize, 5), { seed: 4n, position: 1, topP: [0.9, 0.5, 0.99], topK: [0, 8, 100] }],
      [shortStates(66, hiddenSize, 6), { seed: 4n, position: 1, topP: 0.9, logprobs: 3 }],
    ],
    HOPPER_MANIFEST,
  );
});

test("Hopper's kernels draw by groups in one launch, and the token is that of their summaries", async (context) => {
  const files = await machine.files(context, undefined, HOPPER_MANIFEST);
  const peer = await createSampler({ backends: [reference()] });
  const whole = await createSampler({ backends: [cudaFrom(files, 0)] });
  // The same machine, but for the kernels that leave summaries.
  const kernels = mkdtempSync(join(files.kernels, "grouped-"));
  for (const name of readdirSync(files.kernels).filter((name) => name.includes(".") && !name.includes("summary"))) {
    copyFileSync(join(files.kernels, name), join(kernels, name));
  }
  const partial = await createSampler({ backends: [cudaFrom({ ...files, kernels }, 0)] });
  const heads = await Promise.all([peer, whole, partial].map((sampler) => sampler.loadLmHead(BF16)));
  const [exact, summarising, drawing] = heads as [LmHead, LmHead, LmHead];
  // A block of 64 rows, one of 128, two of a cluster; greedy rows among them, and settings by which rows take the longer way.
  const temperature = Array.from({ length: 129 }, (_, row) => [1, 0.6, 0, 1.7][row % 4] as number);
  for (const [rows, more] of [
    [66, {}],
    [3, { logitBias: { 3: 2, 299: Number.NEGATIVE_INFINITY }, frequencyPenalty: 0.5, outputTokens: [[1, 1], [8], []] }],
    [129, { temperature }],
  ] as const) {
    const options = { seed: 7n, position: rows, variant: "grouped", ...more } as const;
    const hidden = shortStates(rows, 72, rows);
    const { tokens } = await drawing.sample(hidden, options);
    expect(tokens).toEqual((await exact.sample(hidden, options)).tokens);
    expect((await summarising.sample(hidden, { ...options, logprobs: 1 })).tokens).toEqual(tokens);
  }
  // Of hidden states that are not bf16 numbers there are only summaries; here their kernels are amiss.
  await expect(
    drawing.sample(hiddenStates(2, 72, 1), { seed: 1n, position: 0, variant: "grouped" }),
  ).rejects.toMatchObject({ code: "INTERNAL" });
  for (const sampler of [peer, whole, partial]) await sampler.dispose();
});

describe.each(FAMILIES)("%s", (_, manifest) => {
  test("calls of all sizes are under way at once, with all settings", async (context) => {
    const short = shortStates(5, 72, 5);
    const allowed = new Uint32Array(10).fill(0x0f0f_0f0f);
    const head = { ...BF16, bias: numbers(300, 9), logitScale: 0.5, softCap: 4 };
    await expectReference(
      context,
      head,
      [
        // Three terms, and one: what bf16 holds takes another kernel.
        [hiddenStates(20, 72, 4), { seed: 1n, position: 0 }],
        [short, { seed: 2n, position: 0 }],
        [
          hiddenStates(3, 72, 6),
          {
            seed: 5n,
            position: 0,
            allowedTokens: [allowed, undefined, allowed],
            logitBias: { 3: 5, 77: Number.NEGATIVE_INFINITY, 299: 4 },
            repetitionPenalty: [1.3, 1, 1.1],
            frequencyPenalty: 0.5,
            outputTokens: [[1, 1, 5], [8], []],
          },
        ],
      ],
      manifest,
    );
  });

  test("a row's token does not depend on the rows beside it", async (context) => {
    const sampler = await fakeSampler(context, undefined, manifest);
    const head = await sampler.loadLmHead(BF16);
    const hidden = hiddenStates(18, 72, 8);
    const stream = Array.from({ length: 18 }, (_, row) => row);
    const { tokens } = await head.sample(hidden, { seed: 9n, stream, position: 1 });
    for (const row of [0, 17]) {
      const alone = await head.sample(hidden.slice(72 * row, 72 * (row + 1)), { seed: 9n, stream: row, position: 1 });
      expect(alone.tokens[0]).toBe(tokens[row]);
    }
    await sampler.dispose();
  });

  test.for([{}, { topP: 0.9 }])(
    "rows with nothing to draw are named, and the others drawn: %o",
    async (more, context) => {
      const sampler = await fakeSampler(context, undefined, manifest);
      const head = await sampler.loadLmHead(BF16);
      const hidden = hiddenStates(3, 72, 2);
      hidden[72] = 3e38;
      hidden.fill(3e38, 72, 144);
      const allowedTokens = [undefined, undefined, new Uint32Array(10)];
      const { rows, tokens } = await head.sample(hidden, {
        seed: 1n,
        position: 0,
        allowedTokens,
        onRowError: "report",
        ...more,
      });
      expect(rows?.map(({ code }) => code)).toEqual(["ok", "NON_FINITE_LOGITS", "EMPTY_SUPPORT"]);
      expect(tokens[0]).toBeLessThan(300);
      await sampler.dispose();
    },
  );
});

test("weights of other values take the place of a head's", async (context) => {
  const sampler = await fakeSampler(context);
  const head = await sampler.loadLmHead(BF16);
  const hidden = hiddenStates(4, 72, 2);
  const other = { ...BF16, weight: encodeBFloat16(numbers(300 * 72, 33)) };
  await head.replaceWeights(other);
  const { tokens } = await head.sample(hidden, { seed: 1n, position: 0 });
  const fresh = await sampler.loadLmHead(other);
  expect(tokens).toEqual((await fresh.sample(hidden, { seed: 1n, position: 0 })).tokens);
  await sampler.dispose();
});

test("memory: none is taken once calls have theirs, and all of it comes back", async (context) => {
  const files = await machine.files(context);
  const device = new (loadNative(files.addon).Device)(files.driver);
  await device.open(0);
  const { free } = device.memory();
  const sampler = await createSampler({ backends: [cudaFrom(files, 0)] });
  const head = await sampler.loadLmHead(BF16);
  const draw = (position: number) => head.sample(hiddenStates(2, 72, position), { seed: 1n, position });
  await draw(0);
  const steady = device.memory().free;
  expect(steady).toBeLessThan(free);
  for (let position = 1; position < 8; position++) await draw(position);
  expect(device.memory().free).toBe(steady);
  await head.dispose();
  expect(device.memory().free).toBeGreaterThan(steady);
  await sampler.dispose();
  expect(device.memory().free).toBe(free);
  device.close();
});

test("calls of two kinds, of which neither has room for the other, take turns without taking memory", async (context) => {
  const files = await machine.files(context);
  const watcher = new (loadNative(files.addon).Device)(files.driver);
  await watcher.open(0);
  const sampler = await createSampler({ backends: [cudaFrom(files, 0)] });
  const head = await sampler.loadLmHead(floatHead(40, 300));
  // Many hidden states and little to leave; one, and the summaries of many draws.
  const calls: readonly (readonly [Float32Array, SampleOptions])[] = [
    [hiddenStates(40, 300, 1), { temperature: 0.5 }],
    [hiddenStates(1, 300, 2), { topP: 0.9, draws: 8 }],
  ];
  const free: number[] = [];
  for (let position = 0; position < 8; position++) {
    const [hidden, options] = calls[position % 2] as (typeof calls)[number];
    await head.sample(hidden, { seed: 1n, position, ...options });
    free.push(watcher.memory().free);
  }
  expect(free.slice(1)).toEqual(new Array(7).fill(free[1]));
  await sampler.dispose();
  watcher.close();
});

test("a launch that is refused is a typed error, and keeps no memory", async (context) => {
  const files = await machine.files(context, "refuses");
  const watcher = new (loadNative(files.addon).Device)(files.driver);
  await watcher.open(0);
  const sampler = await createSampler({ backends: [cudaFrom(files, 0)] });
  const head = await sampler.loadLmHead(BF16);
  const { free } = watcher.memory();
  for (let position = 0; position < 3; position++) {
    const call = head.sample(hiddenStates(2, 72, 1), { seed: 1n, position });
    await expect(call).rejects.toMatchObject({
      code: "INTERNAL",
      message: expect.stringContaining("OUT_OF_RESOURCES"),
    });
  }
  expect(watcher.memory().free).toBe(free);
  await sampler.dispose();
  watcher.close();
});

test("a stream of the caller's takes all work, and is not destroyed", async (context) => {
  const files = await machine.files(context);
  const hidden = hiddenStates(2, 72, 1);
  const drawn: number[][] = [];
  for (const stream of [undefined, 1n]) {
    const sampler = await createSampler({ backends: [cudaFrom(files, 0, stream)] });
    const head = await sampler.loadLmHead(BF16);
    const queue = await head.openSteps({ batchSize: 2, maxSteps: 1, seed: 1n, position: 0 });
    const { tokens } = await head.sample(hidden, { seed: 1n, position: 0 });
    drawn.push([...tokens]);
    await queue.dispose();
    await sampler.dispose();
  }
  expect(drawn[1]).toEqual(drawn[0]);
});

test("a call that is aborted leaves the head usable", async (context) => {
  const sampler = await fakeSampler(context);
  const head = await sampler.loadLmHead(BF16);
  const controller = new AbortController();
  const call = head.sample(hiddenStates(2, 72, 1), { seed: 1n, position: 0, signal: controller.signal });
  controller.abort();
  await expect(call).rejects.toMatchObject({ code: "ABORTED" });
  expect((await head.sample(hiddenStates(2, 72, 1), { seed: 1n, position: 0 })).tokens).toHaveLength(2);
  await sampler.dispose();
});

test("a head that the memory does not hold is refused, and a smaller one is not", async (context) => {
  const sampler = await fakeSampler(context, "small");
  const large = { ...floatHead(1, 1), vocabSize: 4096, hiddenSize: 128, weight: new Float32Array(4096 * 128) };
  await expect(sampler.loadLmHead(large)).rejects.toMatchObject({ code: "OUT_OF_MEMORY" });
  const head = await sampler.loadLmHead(BF16);
  expect((await head.sample(hiddenStates(1, 72, 1), { seed: 1n, position: 0 })).tokens).toHaveLength(1);
  await sampler.dispose();
});

test("a kernel that fails loses the device, for every call under way", async (context) => {
  const sampler = await fakeSampler(context, "faulty");
  const head = await sampler.loadLmHead(BF16);
  const calls = [1, 2, 3].map((stream) => head.sample(hiddenStates(2, 72, stream), { seed: 1n, position: 0 }));
  for (const { status, ...call } of await Promise.allSettled(calls)) {
    expect(status).toBe("rejected");
    expect((call as PromiseRejectedResult).reason).toMatchObject({ code: "DEVICE_LOST" });
  }
  // The driver frees nothing any more, and nothing is left to free.
  await head.dispose();
  await sampler.dispose();
});

test("an image that the driver does not load is a typed error", async (context) => {
  const sampler = await fakeSampler(context, "other-image");
  const head = await sampler.loadLmHead(BF16);
  await expect(head.sample(hiddenStates(1, 72, 1), { seed: 1n, position: 0 })).rejects.toMatchObject({
    code: "INTERNAL",
  });
  await sampler.dispose();
});
