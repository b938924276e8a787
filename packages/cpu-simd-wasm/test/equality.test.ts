/**
 * Token by token: the backend against the same float32 arithmetic without tiles, filter, frontier or bins (no disagreement at all), and
 * against core's float64 reference (every disagreement explained by two scores, or a logit and a cut, that lie within the float32
 * error of each other).
 */
import { type BackendHead, BackendRowStatus, dequantizeLmHead } from "@flashsampling/core";
import { rawLogits, reference, SortedRow, transformRow } from "@flashsampling/core/reference";
import { afterAll, describe, expect, test } from "vitest";
import type { KernelHead } from "../src/backend/head-memory.js";
import { hasRelaxedSimd } from "../src/kernels/requirements.js";
import { openDevice, withHead } from "./support/backends.js";
import {
  HEAD_FORMS,
  type HeadOptions,
  PLAIN,
  randomFullRow,
  randomHead,
  randomHidden,
  requestOf,
  rowOf,
  type TestRow,
} from "./support/cases.js";
import {
  type Arithmetic,
  drawByDefinition,
  float32Row,
  float32Scores,
  float64Scores,
  isPossibleDraw,
} from "./support/model.js";
import { TestRandom } from "./support/random.js";

/** What was compared, for the record. */
class Tally {
  tokens = 0;
  failedRows = 0;
  modelDisagreements = 0;
  referenceDisagreements = 0;
  unexplained = 0;
  secondLooks = 0;
  largestLogitError = 0;

  add(other: Tally): void {
    this.tokens += other.tokens;
    this.failedRows += other.failedRows;
    this.modelDisagreements += other.modelDisagreements;
    this.referenceDisagreements += other.referenceDisagreements;
    this.unexplained += other.unexplained;
    this.secondLooks += other.secondLooks;
    this.largestLogitError = Math.max(this.largestLogitError, other.largestLogitError);
  }

  print(title: string): void {
    console.log(
      `${title}: ${this.tokens} tokens, ${this.failedRows} rows without support, ${this.secondLooks} second looks; differ from ` +
        `the float32 model ${this.modelDisagreements}, from the float64 reference ${this.referenceDisagreements}, ` +
        `unexplained ${this.unexplained}; largest logit error ${this.largestLogitError.toExponential(2)}`,
    );
  }
}

async function compare(
  tally: Tally,
  weights: KernelHead,
  hidden: Float32Array,
  rows: readonly TestRow[],
  draws: number,
  head: BackendHead,
  arithmetic: Arithmetic = {},
): Promise<void> {
  const { activations = "int8" } = arithmetic;
  const request = requestOf(rows, draws);
  const ours = await head.sample(hidden, request);
  const truth = await (await (await openDevice(reference({ activations }))).loadLmHead(weights)).sample(
    hidden,
    request,
  );
  expect([...ours.status]).toEqual([...truth.status]);
  tally.secondLooks += ours.secondLooks;
  const values = dequantizeLmHead(weights);
  for (const [index, row] of rows.entries()) {
    if (ours.status[index] !== BackendRowStatus.Ok) {
      tally.failedRows++;
      continue;
    }
    const state = hidden.subarray(index * weights.hiddenSize, (index + 1) * weights.hiddenSize);
    const logits32 = float32Row(weights, values, state, row, arithmetic).logits;
    const logits64 = transformRow(rawLogits(weights, state, activations), request, index).logits;
    const logitError = logits32.reduce(
      (worst, logit, token) =>
        Number.isFinite(logit) ? Math.max(worst, Math.abs(logit - (logits64[token] as number))) : worst,
      0,
    );
    tally.largestLogitError = Math.max(tally.largestLogitError, logitError);
    const [sorted32, sorted64] = [new SortedRow(logits32), new SortedRow(logits64)];
    for (let draw = 0; draw < draws; draw++) {
      tally.tokens++;
      const token = ours.tokens[index * draws + draw] as number;
      if (token !== drawByDefinition(sorted32, float32Scores(logits32, row, draw), row)) tally.modelDisagreements++;
      if (token !== truth.tokens[index * draws + draw]) {
        tally.referenceDisagreements++;
        const scores64 = float64Scores(logits64, row, draw);
        const scoreError = logitError + 1.3e-6 + 2 ** -24 * Math.abs(scores64[token] as number);
        if (!isPossibleDraw(sorted64, scores64, row, token, logitError, scoreError)) tally.unexplained++;
      }
    }
  }
}

function expectEqual(tally: Tally): void {
  expect(tally.modelDisagreements).toBe(0);
  expect(tally.unexplained).toBe(0);
}

const SHAPES = [
  { vocabSize: 1, hiddenSize: 1 },
  { vocabSize: 2, hiddenSize: 7 },
  { vocabSize: 15, hiddenSize: 8 },
  { vocabSize: 16, hiddenSize: 9 },
  { vocabSize: 17, hiddenSize: 1 },
  { vocabSize: 65, hiddenSize: 33 },
  { vocabSize: 255, hiddenSize: 16 },
  { vocabSize: 256, hiddenSize: 31 },
  { vocabSize: 257, hiddenSize: 64 },
  { vocabSize: 1_000, hiddenSize: 24 },
  { vocabSize: 1_031, hiddenSize: 127 },
  { vocabSize: 2_500, hiddenSize: 40 },
];

describe.each([
  { name: "continuous weights", quantised: false },
  { name: "heavy ties", quantised: true },
])("random heads, settings and seeds: $name", ({ name, quantised }) => {
  const total = new Tally();
  afterAll(() => total.print(name));

  test.each([...SHAPES.entries()])("shape %i: %o", async (index, shape) => {
    const tally = new Tally();
    for (const format of ["f32", "bf16"] as const) {
      for (let repeat = 0; repeat < 4; repeat++) {
        const random = new TestRandom(1000 * index + 10 * repeat + (format === "f32" ? 1 : 2));
        const bias = random.pick([undefined, 0, 0.5]);
        const options: HeadOptions = {
          ...shape,
          format,
          quantised,
          ...(bias === undefined ? {} : { masked: bias }),
          ...random.pick([{}, { logitScale: 0.25 }, { logitScale: 1.7, softCap: 5 }, { softCap: 30 }]),
        };
        const weights = randomHead(random, options);
        const threads = random.integer(1, 4);
        await withHead({ threads }, weights, async (head) => {
          for (let call = 0; call < 3; call++) {
            const batch = random.integer(1, 10);
            const hidden = randomHidden(random, batch, shape.hiddenSize, random.pick([0.003, 0.3, 3, 10]), quantised);
            const rows = Array.from({ length: batch }, () => randomFullRow(random, shape.vocabSize, quantised));
            await compare(tally, weights, hidden, rows, random.pick([1, 1, 3]), head);
          }
        });
      }
    }
    total.add(tally);
    expectEqual(tally);
    expect(tally.tokens).toBeGreaterThan(40);
    expect(tally.referenceDisagreements).toBeLessThanOrEqual(tally.tokens / 50);
  });
});

const FORM_SHAPES = [
  { vocabSize: 1, hiddenSize: 1 },
  { vocabSize: 17, hiddenSize: 7 },
  { vocabSize: 33, hiddenSize: 31 },
  { vocabSize: 255, hiddenSize: 32 },
  { vocabSize: 257, hiddenSize: 33 },
  { vocabSize: 300, hiddenSize: 64 },
  { vocabSize: 1_000, hiddenSize: 100 },
];

describe.each(Object.entries(HEAD_FORMS))("heads of every form, by both families of kernels: %s", (name, form) => {
  const total = new Tally();
  afterAll(() => total.print(name));

  test.for([
    { relaxedSimd: false, activations: "int8" },
    { relaxedSimd: true, activations: "int8" },
    { relaxedSimd: false, activations: "float32" },
  ] as const)("%o", async (options, context) => {
    if (options.relaxedSimd && !hasRelaxedSimd()) context.skip("this engine has no relaxed SIMD");
    const tally = new Tally();
    for (const [index, shape] of FORM_SHAPES.entries()) {
      const quantised = index % 2 === 1;
      const random = new TestRandom(100 * index + name.length);
      const properties = random.pick([{}, { logitScale: 1.7, softCap: 5 }, { masked: 0.3 }]);
      const weights = randomHead(random, { ...shape, ...form, ...properties, quantised });
      await withHead({ threads: random.integer(1, 3), ...options }, weights, async (head) => {
        for (const batch of [1, random.integer(2, 9)]) {
          const hidden = randomHidden(random, batch, shape.hiddenSize, random.pick([0.3, 3, 10]), quantised);
          const rows = Array.from({ length: batch }, () => randomFullRow(random, shape.vocabSize, quantised));
          await compare(tally, weights, hidden, rows, random.pick([1, 3]), head, options);
        }
      });
    }
    total.add(tally);
    expectEqual(tally);
    expect(tally.tokens).toBeGreaterThan(40);
    expect(tally.referenceDisagreements).toBeLessThanOrEqual(tally.tokens / 50);
  });
});

test("nuclei that end far outside the list of 64", async () => {
  const tally = new Tally();
  const random = new TestRandom(77);
  const weights = randomHead(random, { vocabSize: 6_000, hiddenSize: 32, format: "bf16" });
  await withHead({ threads: 2 }, weights, async (head) => {
    for (let call = 0; call < 8; call++) {
      const hidden = randomHidden(random, 8, 32, 0.5);
      const rows = Array.from({ length: 8 }, (_, row) =>
        rowOf({ topP: Math.fround(0.2 + 0.1 * row), minP: row % 3 === 0 ? Math.fround(0.2) : 0 }, call, 9n, row),
      );
      await compare(tally, weights, hidden, rows, 4, head);
    }
  });
  tally.print("flat nuclei");
  expectEqual(tally);
  // Bins of 1/64 nat leave few open, flat as these rows are.
  expect(tally.secondLooks).toBeGreaterThan(0);
  expect(tally.secondLooks).toBeLessThan(tally.tokens);
});

test("flat rows, where cuts of several rules fall inside bins", async () => {
  const tally = new Tally();
  const random = new TestRandom(78);
  const vocabSize = 3_000;
  const weights = randomHead(random, { vocabSize, hiddenSize: 16, format: "bf16" });
  await withHead({ threads: 2 }, weights, async (head) => {
    for (let call = 0; call < 8; call++) {
      const hidden = randomHidden(random, 8, 16, random.pick([0.003, 0.05, 0.3]));
      const maybe = <T>(value: T, otherwise: T) => (random.uniform() < 0.6 ? value : otherwise);
      const rows = Array.from({ length: 8 }, (_, row) =>
        rowOf(
          {
            topK: maybe(random.integer(65, vocabSize), 0),
            topP: maybe(Math.fround(random.uniform()), 1),
            epsilon: maybe(Math.fround((1.5 * random.uniform()) / vocabSize), 0),
            eta: maybe(Math.fround(random.uniform()), 0),
            topNSigma: maybe(Math.fround(4 * random.uniform()), Number.POSITIVE_INFINITY),
          },
          call,
          9n,
          row,
        ),
      );
      await compare(tally, weights, hidden, rows, 4, head);
    }
  });
  tally.print("flat rows");
  expectEqual(tally);
  expect(tally.secondLooks).toBeGreaterThan(50);
});

test("a row of equal logits: every rule cuts by id", async () => {
  const tally = new Tally();
  const vocabSize = 700;
  const weights = {
    vocabSize,
    hiddenSize: 4,
    format: "f32",
    weight: new Float32Array(4 * vocabSize).fill(0.5),
  } as const;
  const rules = [
    { topK: 5 },
    { topK: 300 },
    { topP: 0.25 },
    { minP: 1 },
    { topK: 40, topP: 0.5 },
    { topK: 640, topP: 0.5, minP: 0.5 },
    { topP: 0.75, epsilon: Math.fround(1 / 600) },
    { topK: 500, topP: 0.5, eta: Math.fround(0.9), topNSigma: 0 },
  ];
  const rows = Array.from({ length: 24 }, (_, i) => rowOf(rules[i % rules.length] ?? {}, i, 3n, i));
  await withHead({ threads: 3 }, weights, (head) =>
    compare(tally, weights, new Float32Array(4 * rows.length).fill(1), rows, 8, head),
  );
  tally.print("equal logits");
  expectEqual(tally);
  expect(tally.referenceDisagreements).toBe(0);
});

test("hundreds of draws of a row", async () => {
  const tally = new Tally();
  const random = new TestRandom(5);
  const weights = randomHead(random, { vocabSize: 900, hiddenSize: 16, format: "bf16" });
  const rows = [
    rowOf({}),
    rowOf({ topP: Math.fround(0.8) }),
    rowOf({ topK: 20, minP: Math.fround(0.01) }),
    rowOf({ temperature: 0 }),
  ];
  await withHead({ threads: 2 }, weights, (head) =>
    compare(tally, weights, randomHidden(random, 4, 16, 1), rows, 200, head),
  );
  tally.print("200 draws");
  expectEqual(tally);
});

test("logits of any size, where bins are of no use and distances are infinite", async () => {
  const tally = new Tally();
  const random = new TestRandom(6);
  for (const scale of [1e-30, 1e6, 1e9, 1e30]) {
    const weights = {
      ...randomHead(random, { vocabSize: 700, hiddenSize: 8, format: "f32" }),
      logitScale: Math.fround(scale),
    };
    const rows = [
      { topP: 0.5 },
      { topK: 300, topP: 0.5 },
      { epsilon: 0.25 },
      { eta: 0.5 },
      { topNSigma: 1 },
      { minP: 0.5 },
    ];
    await withHead({ threads: 2 }, weights, (head) =>
      compare(
        tally,
        weights,
        randomHidden(random, 6, 8, 1),
        rows.map((rule, i) => rowOf(rule, i)),
        3,
        head,
      ),
    );
  }
  tally.print("logits of any size");
  expect(tally.modelDisagreements).toBe(0);
});

test("more entries than a worker has room for at once", async () => {
  const tally = new Tally();
  const random = new TestRandom(8);
  const vocabSize = 3_000;
  const weights = randomHead(random, { vocabSize, hiddenSize: 8, format: "bf16" });
  const ids = Array.from({ length: vocabSize }, (_, id) => id);
  const rows = Array.from({ length: 8 }, (_, i) => ({
    ...rowOf([{}, { topP: Math.fround(0.7) }, { topK: 200, topP: Math.fround(0.5) }][i % 3] ?? PLAIN, i),
    repetitionPenalty: Math.fround(1.3),
    frequencyPenalty: Math.fround(0.1),
    biases: ids.map((id) => [id, Math.fround(random.normal())] as const),
    seen: ids.map((id) => [id, random.integer(0, 3)] as const),
  }));
  await withHead({ threads: 2 }, weights, (head) =>
    compare(tally, weights, randomHidden(random, 8, 8, 0.5), rows, 2, head),
  );
  tally.print("many entries");
  expectEqual(tally);
});
