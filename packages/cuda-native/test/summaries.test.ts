/**
 * Truncation, several draws and logprobs: kernels that leave summaries, run on the fake driver, and core that decides by them. Tokens are core's
 * float64 reference's, ties and second looks included.
 */
import {
  createSampler,
  encodeBFloat16,
  encodeFloat8LmHead,
  encodeFloat16,
  encodeInt4LmHead,
  encodeInt8LmHead,
  type Float32LmHead,
  type LmHeadWeights,
  type SampleOptions,
  type SampleResult,
  tokenBitmask,
} from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { describe, expect, type TestContext, test } from "vitest";
import { cudaFrom } from "../src/backend/cuda.js";
import { FAMILIES, fakeMachine, HOPPER_MANIFEST } from "./support/fake.js";
import { numbers } from "./support/problem.js";

/** Frontiers have room for three points, so that overflows are common; in backend.test.ts they have that of a GPU. */
const machine = fakeMachine(["-DFS_FRONTIER_LIMIT=3"]);

function floatHead(vocabSize: number, hiddenSize: number): Float32LmHead {
  return { vocabSize, hiddenSize, format: "f32", weight: numbers(vocabSize * hiddenSize, 1) };
}

const SOURCE = floatHead(700, 40);
const BF16: LmHeadWeights = { ...SOURCE, format: "bf16", weight: encodeBFloat16(SOURCE.weight) };

/** Hidden states whose logits have a deviation of some two nats. */
const hiddenStates = (rows: number, size: number, stream: number) => numbers(rows * size, stream).map((x) => 4 * x);

/** Draws by both, and compares. */
async function expectReference(
  context: TestContext,
  head: LmHeadWeights,
  calls: readonly (readonly [Float32Array, SampleOptions])[],
  manifest: object = {},
  fault = "none",
): Promise<SampleResult[]> {
  const sampler = await createSampler({ backends: [cudaFrom(await machine.files(context, fault, manifest), 0)] });
  const peer = await createSampler({ backends: [reference()] });
  const [drawing, exact] = [await sampler.loadLmHead(head), await peer.loadLmHead(head)];
  const drawn = await Promise.all(calls.map(([hidden, options]) => drawing.sample(hidden, options)));
  for (const [i, [hidden, options]] of calls.entries()) {
    const { tokens, logprobs } = await exact.sample(hidden, options);
    expect(
      drawn[i]?.tokens,
      JSON.stringify(options, (_, value) => (typeof value === "bigint" ? `${value}` : value)),
    ).toEqual(tokens);
    if (logprobs === undefined) continue;
    const own = drawn[i]?.logprobs;
    for (const name of ["logZ", "chosen", "topLogprobs"] as const) {
      for (const [at, value] of logprobs[name].entries()) {
        const found = own?.[name][at] as number;
        if (Number.isFinite(value)) expect(Math.abs(found - value), `${name} ${at}`).toBeLessThan(2e-5);
        else expect(found).toBe(value);
      }
    }
    expect(own?.topTokens).toEqual(logprobs.topTokens);
  }
  await sampler.dispose();
  await peer.dispose();
  return drawn;
}

const SETTINGS: readonly SampleOptions[] = [
  { topK: 5 },
  { topK: 64, topP: 0.7 },
  { topK: 200 },
  { topK: 150, topP: 0.8, minP: 0.001 },
  { topP: 0.3 },
  { topP: 0.95 },
  { minP: 0.1 },
  { epsilonCutoff: 0.002 },
  { etaCutoff: 0.004 },
  { topNSigma: 1 },
  { topP: 0.9, epsilonCutoff: 0.001, etaCutoff: 0.001, topNSigma: 2 },
];

const FORMATS: readonly LmHeadWeights[] = [
  floatHead(270, 40),
  { ...SOURCE, format: "f16", weight: encodeFloat16(SOURCE.weight) },
  encodeFloat8LmHead(SOURCE, "row"),
  encodeInt8LmHead(SOURCE, { granularity: "row" }),
  encodeInt4LmHead(SOURCE, { zeroPoints: true }),
];

test.for(FORMATS.map((head) => [head.format, head] as const))("of %s weights", async ([, head], context) => {
  await expectReference(context, head, [
    [hiddenStates(6, 40, 7), { seed: 3n, position: 1, topP: [0.9, 0.2, 1, 0.6, 0.9, 1], topK: [0, 0, 9, 100, 0, 0] }],
  ]);
});

test("of fp8 weights by Hopper's kernels, which have one scale a token or one for all: of blocks of them there are none", async (context) => {
  const short = hiddenStates(20, 40, 9).map((x) => Math.fround(Math.round(x * 16) / 16));
  const settings = { topP: 0.9, topK: 90, logprobs: 3, logprobsMode: "processed" } as const;
  for (const [granularity, fault] of [
    ["row", "single"],
    ["tensor", "none"],
    ["block", "none"],
  ] as const) {
    const calls = [
      [hiddenStates(3, 40, 13), { seed: 9n, position: 2, ...settings }],
      [short, { seed: 9n, position: 3, ...settings }],
      [hiddenStates(3, 40, 14), { seed: 9n, position: 4 }],
      [short, { seed: 9n, position: 5 }],
    ] as const;
    const kernels = HOPPER_MANIFEST.kernels.filter((name) => name.startsWith("hopper") || !name.includes("fp8"));
    const manifest = granularity === "block" ? HOPPER_MANIFEST : { kernels };
    await expectReference(context, encodeFloat8LmHead(SOURCE, granularity), calls, manifest, fault);
  }
});

test("the floor of top-nσ where biases lie so far off that their squares are no float32 numbers", async (context) => {
  const calls = [-1e18, -1e30, -3e38, 3e38].flatMap((far) =>
    [0, 0.5].map((topNSigma) => {
      const logitBias = Object.fromEntries([2, 70, 71, 699].map((token) => [token, far]));
      return [hiddenStates(2, 40, 16), { seed: 9n, position: 4, topNSigma, logitBias }] as const;
    }),
  );
  await expectReference(context, SOURCE, calls);
});

/** Groups of sixteen: of a vocabulary that ends within one, of masked ones, of greedy rows beside others. */
const GROUPED: readonly SampleOptions[] = [
  {},
  { temperature: [0.3, 0, 1.7], draws: 3 },
  { logitBias: { 3: 2, 200: Number.NEGATIVE_INFINITY }, repetitionPenalty: 1.4, outputTokens: [[5, 9], [], [699]] },
  { allowedTokens: [undefined, tokenBitmask(700, [64, 66, 73, 699]), tokenBitmask(700, [1])] },
  { logprobs: 3, draws: 2 },
  { logprobs: 3, logprobsMode: "raw", temperature: 0.7 },
];

/** Calls of three rows by groups. */
const groupedCalls = (settings: readonly SampleOptions[]) =>
  settings.flatMap((options, i) =>
    [1, 2].map((position) => {
      const identity = { seed: 11n, stream: [4, 5, 6], position, variant: "grouped" } as const;
      return [hiddenStates(3, 40, 20 + 2 * i + position), { ...options, ...identity }] as const;
    }),
  );

test.for(FORMATS.map((head) => [head.format, head] as const))("by groups, of %s weights", async ([, head], context) => {
  await expectReference(context, head, groupedCalls(GROUPED.slice(0, 2)));
});

describe.each(FAMILIES)("%s", (_, manifest) => {
  test("every truncation draws the reference's tokens", async (context) => {
    const calls = SETTINGS.flatMap((settings, i) => [
      [hiddenStates(3, 40, 20 + i), { seed: BigInt(i), position: i, temperature: [1, 0.4, 3], ...settings }] as const,
    ]);
    const results = await expectReference(context, BF16, calls, manifest);
    // A cut below the 64 largest logits is not in the list of them: somebody looked again.
    expect(results.reduce((sum, { stats }) => sum + stats.secondLooks, 0)).toBeGreaterThan(0);
  });

  test("more rows than a block has, several draws, and hidden states in the weights' format", async (context) => {
    const short = hiddenStates(20, 40, 9).map((x) => Math.fround(Math.round(x * 16) / 16));
    const minP = Array.from({ length: 20 }, (_, row) => row / 40);
    await expectReference(
      context,
      BF16,
      [
        [short, { seed: 5n, position: 2, minP, topP: 0.97 }],
        [hiddenStates(2, 40, 10), { seed: 6n, position: 3, draws: 11, topK: [7, 90] }],
        [hiddenStates(3, 40, 11), { seed: 7n, position: 3, draws: 3, temperature: [0, 1, 0.5] }],
      ],
      manifest,
    );
  });

  test("a block goes through many tiles, of more rows than one has", async (context) => {
    const settings = { topP: 0.9, topK: 90, logprobs: 3, logprobsMode: "processed" } as const;
    const short = hiddenStates(66, 40, 9).map((x) => Math.fround(Math.round(x * 16) / 16));
    const calls = [
      [hiddenStates(5, 40, 13), { seed: 9n, position: 2, ...settings }],
      [short, { seed: 9n, position: 3, ...settings }],
    ] as const;
    await expectReference(context, BF16, calls, manifest, "single");
  });

  test("equal logits are cut by their ids", async (context) => {
    // Four values of logits, of which each cut leaves a part.
    const weight = new Uint16Array(700 * 8);
    for (let token = 0; token < 700; token++) weight[8 * token] = 0x3f80 + 0x40 * ((token * 7) % 4);
    const head: LmHeadWeights = { vocabSize: 700, hiddenSize: 8, format: "bf16", weight };
    const hidden = new Float32Array(6 * 8).fill(2);
    const settings = { topK: [50, 100, 300, 0, 0, 200], topP: [1, 1, 1, 0.5, 0.9, 0.33] };
    // And all equal: the order of prefixes is that of the ids, and a point of a later group may have a better score than one that precedes it.
    const equal: LmHeadWeights = { ...head, weight: new Uint16Array(700 * 8) };
    const seeds = [1n, 2n, 3n];
    await expectReference(
      context,
      head,
      seeds.map((seed) => [hidden, { seed, position: 0, ...settings }] as const),
      manifest,
    );
    const few = { topK: [5, 5, 140, 0, 0, 3], topP: [1, 1, 1, 0.25, 0.01, 0.5] };
    await expectReference(
      context,
      equal,
      seeds.map((seed) => [hidden, { seed, position: 0, ...few }] as const),
      manifest,
    );
  });

  test("summaries of more groups than a warp joins at once", async (context) => {
    const many = floatHead(71 * 128, 16);
    const head = { ...many, format: "bf16", weight: encodeBFloat16(many.weight) } as const;
    const short = (stream: number) => hiddenStates(1, 16, stream).map((x) => Math.fround(Math.round(x * 16) / 16));
    const calls = [
      [short(31), { seed: 2n, position: 0, topK: 64, topP: 0.9, temperature: 3 }],
      [short(32), { seed: 2n, position: 1, logprobs: 20, topP: 0.5, draws: 2 }],
    ] as const;
    await expectReference(context, head, calls, manifest, "many");
  });

  test("logprobs of both kinds", async (context) => {
    const base = { seed: 8n, position: 4, temperature: [1, 0, 0.7], logprobs: 6 };
    const bias = { ...BF16, bias: numbers(700, 9), softCap: 6 };
    const hidden = hiddenStates(3, 40, 12);
    await expectReference(
      context,
      bias,
      [
        [hidden, { ...base, logprobsMode: "raw" }],
        [
          hidden,
          { ...base, logprobsMode: "raw", topP: 0.8, draws: 2, logitBias: { 3: Number.NEGATIVE_INFINITY, 9: 5 } },
        ],
        [hidden, { ...base, logprobsMode: "processed" }],
        [hidden, { ...base, logprobsMode: "processed", topP: 0.8, topK: [0, 3, 100] }],
        [hidden, { ...base, logprobsMode: "processed", topNSigma: 1.5 }],
      ],
      manifest,
    );
  });

  test("by groups", async (context) => {
    await expectReference(context, BF16, groupedCalls(GROUPED), manifest);
  });
});

test("by groups a row's token does not depend on the rows beside it, and a truncation is refused by name", async (context) => {
  const sampler = await createSampler({ backends: [cudaFrom(await machine.files(context), 0)] });
  const head = await sampler.loadLmHead(BF16);
  const hidden = hiddenStates(20, 40, 50);
  const stream = Array.from({ length: 20 }, (_, row) => row);
  const options = { seed: 3n, position: 0, variant: "grouped" } as const;
  const { tokens } = await head.sample(hidden, { ...options, stream });
  const alone = await head.sample(hidden.slice(40 * 19), { ...options, stream: 19 });
  expect(alone.tokens[0]).toBe(tokens[19]);
  const truncated = head.sample(hidden, { ...options, stream, topK: 5 });
  await expect(truncated).rejects.toMatchObject({ code: "UNSUPPORTED", argument: "variant" });
  await sampler.dispose();
});
