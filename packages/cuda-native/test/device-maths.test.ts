/**
 * The headers of kernels/cuda, compiled for the host, against core: equal words, equal bits.
 */
import { readFileSync } from "node:fs";
import { bfloat16ToFloat, float8ToFloat, float16ToFloat } from "@flashsampling/core";
import { gumbelFloat32FromWord, RowNoise, tokenBlock, tokenOutput } from "@flashsampling/core/noise";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOPPER_SHAPES, type HopperProblem, planHopper, UNITS } from "../src/plan/hopper.js";
import { compileForHost, runProgram } from "./support/compile.js";

interface Vector {
  readonly seed: string;
  readonly index: number;
  readonly position: number;
  readonly stream: number;
  readonly draw: number;
  readonly purpose: number;
  readonly word: number;
  readonly tailWord: number | null;
  readonly gumbel: number;
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL("../../core/test/noise-vectors.json", import.meta.url), "utf8"),
);

const floats = new Float32Array(1);
const words = new Uint32Array(floats.buffer);

function bitsOf(value: number): number {
  floats[0] = value;
  return words[0] as number;
}

function floatOf(bits: number): number {
  words[0] = bits;
  return floats[0] as number;
}

const uint32 = fc.nat(0xffff_ffff);

/** Calls of the probe, and what each must answer. */
class Questions {
  readonly #lines: string[] = [];
  readonly #checks: ((answer: readonly number[]) => void)[] = [];

  ask(name: string, args: readonly number[], check: (answer: readonly number[]) => void): void {
    this.#lines.push(`${name} ${args.join(" ")} ;`);
    this.#checks.push(check);
  }

  /** Sends them all at once. */
  settle(program: string): void {
    const answers = runProgram(program, [], `${this.#lines.join("\n")}\n`)
      .trimEnd()
      .split("\n");
    expect(answers.length).toBe(this.#checks.length);
    for (const [i, check] of this.#checks.entries()) {
      check((answers[i] as string).trim().split(" ").map(Number));
    }
  }
}

/** Asks for random cases, with a fixed seed. */
function sample<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { seed: 7, numRuns: count });
}

describe("on the host", () => {
  test("noise, filter, keys and decoders are core's", (context) => {
    const program = compileForHost(context, "probe");
    const questions = new Questions();
    askForNoise(questions);
    askForFilter(questions);
    askForKeys(questions);
    askForDecoders(questions);
    askForHopperPlans(questions);
    questions.settle(program);
  });
});

function askForNoise(questions: Questions): void {
  const known = [
    [
      [0, 0, 0, 0, 0, 0],
      [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    ],
    [new Array(6).fill(0xffffffff), [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ] as const;
  for (const [counter, block] of known) questions.ask("philox", counter, (answer) => expect(answer).toEqual(block));

  const ofTokens = vectors.filter(({ purpose }) => purpose === 0);
  expect(ofTokens.length).toBeGreaterThan(50);
  for (const { seed, index, position, stream, draw, word, tailWord } of ofTokens) {
    const key = [Number(BigInt(seed) & 0xffff_ffffn), Number(BigInt(seed) >> 32n)];
    questions.ask("word", [...key, stream, position, draw, 0, index], (answer) => expect(answer).toEqual([word]));
    if (tailWord !== null) {
      questions.ask("word", [...key, stream, position, draw, 1, index], (answer) => expect(answer).toEqual([tailWord]));
    }
    questions.ask("gumbel", [word, tailWord ?? 0], (answer) => {
      expect(answer).toEqual([bitsOf(gumbelFloat32FromWord(word, tailWord ?? 0))]);
    });
  }
  for (const [seed, stream, position, token] of sample(
    fc.tuple(fc.bigInt(0n, 2n ** 64n - 1n), uint32, uint32, uint32),
    200,
  )) {
    const args = [Number(seed & 0xffff_ffffn), Number(seed >> 32n), stream, position, 5, 0, token];
    const word = new RowNoise({ seed, stream, position }, 5).tokenWord(token);
    questions.ask("word", args, (answer) => expect(answer).toEqual([word]));
  }
  const edges = [0, 1, 1023, 1024, 2 ** 27, 2 ** 30 - 1, 2 ** 30, 2 ** 31, 2 ** 32 - 1].map(
    (word) => [word, 77] as const,
  );
  for (const [word, tail] of [...edges, ...sample(fc.tuple(uint32, uint32), 2000)]) {
    const bits = bitsOf(gumbelFloat32FromWord(word, tail));
    questions.ask("gumbel", [word, tail], (answer) => expect(answer, `word ${word}`).toEqual([bits]));
  }
  // The four tokens of a block, in the order of its outputs.
  for (const group of [0, 16, 151_920]) {
    for (let first = group; first < group + 8; first += 2) {
      questions.ask("four", [first], (tokens) => {
        expect(tokens.map(tokenOutput)).toEqual([0, 1, 2, 3]);
        expect(new Set(tokens.map(tokenBlock)).size).toBe(1);
      });
    }
  }
}

/** A token that the filter throws away has a score strictly below the best; what it keeps, passes −ln v > best − logit but for the margin. */
function askForFilter(questions: Questions): void {
  const f = Math.fround;
  const logit = fc.float({ min: f(-80), max: f(80), noNaN: true });
  for (const [word, x, above] of sample(
    fc.tuple(uint32, logit, fc.float({ min: f(-2), max: f(25), noNaN: true })),
    3000,
  )) {
    const best = f(x + above);
    const score = f(x + gumbelFloat32FromWord(word, 0));
    questions.ask("may_win", [word, bitsOf(x), bitsOf(best)], ([mayWin]) => {
      if (mayWin === 0) expect(score, `word ${word}, logit ${x}, best ${best}`).toBeLessThan(best);
      else expect(word < 1024 || x - Math.log((word + 0.5) * 2 ** -32) > best - 1e-3).toBe(true);
    });
  }
  for (const word of [0, 1023])
    questions.ask("may_win", [word, bitsOf(-1e30), bitsOf(50)], (answer) => expect(answer).toEqual([1]));
  const most = f(3.402_823_466e38);
  for (const x of [-most, -3.2e38, -1, 3e38, most]) {
    // No score yet: nothing may be thrown away.
    for (const word of [0, 2 ** 31, 0xffff_ffff])
      questions.ask("may_win", [word, bitsOf(x), bitsOf(-most)], (answer) => expect(answer).toEqual([1]));
  }
}

function askForKeys(questions: Questions): void {
  const points = sample(fc.tuple(fc.float({ noNaN: true, noDefaultInfinity: true }), uint32), 300);
  for (const edge of [0, -0, 1e-45, -1e-45, 3.4e38, -3.4e38])
    points.push([Math.fround(edge), 4], [Math.fround(edge), 5]);
  const keys: { score: number; token: number; key: bigint }[] = [];
  for (const [score, token] of points) {
    questions.ask("best", [bitsOf(score), token], ([high, low, foundToken, foundBits]) => {
      expect(foundToken).toBe(token);
      expect(floatOf(foundBits as number)).toBe(score === 0 ? 0 : score);
      keys.push({ score, token, key: (BigInt(high as number) << 32n) | BigInt(low as number) });
      if (keys.length < points.length) return;
      for (const a of keys) {
        expect(a.key).toBeGreaterThan(0n);
        for (const b of keys) {
          const beats = a.score > b.score || (a.score === b.score && a.token < b.token);
          if (a.key > b.key !== beats) expect.fail(`${a.score} of ${a.token}, ${b.score} of ${b.token}`);
        }
      }
    });
  }
}

function askForDecoders(questions: Questions): void {
  const equal = (values: readonly number[]) => (answer: readonly number[]) => {
    const right =
      answer.length === values.length &&
      values.every((value, i) => Object.is(floatOf(answer[i] as number), Math.fround(value)));
    // An assertion for each of 66,000 would take longer than all the rest.
    if (!right) expect(answer.map(floatOf)).toEqual(values.map(Math.fround));
  };
  for (let code = 0; code < 256; code++) {
    const word = code | ((code ^ 0x5a) << 8) | ((255 - code) << 16) | ((code ^ 0x81) << 24);
    const bytes = [0, 8, 16, 24].map((shift) => (word >>> shift) & 255);
    questions.ask("fp8", [word >>> 0], equal(bytes.map(float8ToFloat)));
    questions.ask("int8", [word >>> 0], equal(bytes.map((byte) => (byte << 24) >> 24)));
    questions.ask("int4", [word >>> 0], equal(bytes.flatMap((byte) => [byte & 15, byte >> 4])));
  }
  for (let half = 0; half < 65_536; half += 2) {
    const [low, high] = [half, 65_535 - half];
    const word = ((high << 16) | low) >>> 0;
    questions.ask("f16", [word], equal([low, high].map(float16ToFloat)));
    questions.ask("bf16", [word], equal([low, high].map(bfloat16ToFloat)));
  }
}

/** Plans of Hopper launches are plan.h's, and every token of every row is some block's exactly once. */
function askForHopperPlans(questions: Questions): void {
  const problem = fc.record({
    vocabSize: fc.integer({ min: 1, max: 300_000 }),
    batchSize: fc.integer({ min: 1, max: 1024 }),
    elements: fc.integer({ min: 1, max: 2048 }).map((units) => 8 * units),
    kind: fc.constantFrom<Pick<HopperProblem, "format" | "terms" | "leaves">>(
      { format: "bf16", terms: 1, leaves: "tokens" },
      { format: "bf16", terms: 3, leaves: "tokens" },
      { format: "bf16", terms: 1, leaves: "groups" },
      { format: "bf16", terms: 1, leaves: "summaries" },
      { format: "bf16", terms: 3, leaves: "summaries" },
      { format: "fp8", terms: 1, leaves: "tokens" },
      { format: "fp8", terms: 3, leaves: "summaries" },
    ),
    sms: fc.integer({ min: 2, max: 160 }),
  });
  for (const { sms, kind, ...sizes } of fc.sample(problem, { seed: 12, numRuns: 500 })) {
    const asked = { ...sizes, ...kind };
    const { vocabSize, batchSize, elements, format, terms, leaves } = asked;
    const bits = format === "fp8" ? 8 : 16;
    const { shape, rowBlocks, parts, grid } = planHopper(asked, sms);
    const plan = [HOPPER_SHAPES.indexOf(shape), rowBlocks, parts, grid];
    questions.ask("hopper", [bits, terms, UNITS[leaves], vocabSize, batchSize, elements, sms], (answer) =>
      expect(answer).toEqual(plan),
    );
  }
  const shares: readonly [number, number, number, number, number][] = [
    [151_936, 64, 64, 1, 132],
    [128_256, 100, 128, 1, 132],
    [128_256, 256, 128, 2, 132],
    [1000, 300, 128, 2, 12],
    [77, 200, 64, 1, 20],
  ];
  for (const [vocabSize, batchSize, rows, cluster, blocks] of shares) {
    const clusterRows = rows * cluster;
    // Of each rows of a block: where its tokens end so far.
    const ends = new Map(Array.from({ length: Math.ceil(batchSize / clusterRows) * cluster }, (_, i) => [i * rows, 0]));
    for (let block = 0; block < blocks; block++) {
      questions.ask("share", [vocabSize, batchSize, rows, cluster, block, blocks], ([row = 0, first = 0, end = 0]) => {
        expect(ends.get(row)).toBe(first);
        expect(end).toBeGreaterThanOrEqual(first);
        expect(first % 16).toBe(0);
        ends.set(row, end);
        if (block + 1 < blocks) return;
        for (const last of ends.values()) expect(last).toBe(vocabSize);
      });
    }
  }
}
