/**
 * The samplers that peers are given draw from the same distribution as core's reference: a wrong one would be timed for nothing.
 */
import { SortedRow } from "@flashsampling/core/reference";
import { describe, expect, it } from "vitest";
import { type Sampling, SETTINGS } from "../src/plan/problem.js";
import { Random } from "../src/problem/random.js";
import { argmax } from "../src/samplers/argmax.js";
import { fastestSampler, SAMPLERS } from "../src/samplers/index.js";
import { keyToken, packKey } from "../src/samplers/packed-order.js";

const random = new Random(5);
/** Logits of LM-like rows: a few likely tokens, many unlikely ones, all distinct. */
const row = (vocabSize: number) => Float32Array.from({ length: vocabSize }, () => 2 * random.normal());

/** Probabilities of the tokens by definition. */
function reference(logits: Float32Array, { temperature, topK, topP, minP }: Sampling): Float64Array {
  const sorted = new SortedRow(Array.from(logits, (logit) => logit / temperature));
  const count = sorted.keptCount({ topK, topP, minP });
  const probabilities = new Float64Array(logits.length);
  for (const [rank, { token }] of sorted.entries.slice(0, count).entries()) {
    const mass = (sorted.cumulative[rank + 1] as number) - (sorted.cumulative[rank] as number);
    probabilities[token] = mass / (sorted.cumulative[count] as number);
  }
  return probabilities;
}

/** Settings at which a truncation cuts elsewhere than by default, the first token alone and no token at all included. */
const MORE: Sampling[] = [
  { temperature: 1.3, topK: 0, topP: 1, minP: 0 },
  { temperature: 0.5, topK: 1, topP: 1, minP: 0 },
  { temperature: 1, topK: 7, topP: 0.5, minP: 0 },
  { temperature: 1, topK: 7, topP: 0.9, minP: 0.3 },
  { temperature: 1, topK: 1000, topP: 0.9, minP: 0 },
  { temperature: 1, topK: 0, topP: 0, minP: 0 },
  { temperature: 2, topK: 0, topP: 0.999, minP: 0 },
  { temperature: 1, topK: 0, topP: 0.8, minP: 0.1 },
  { temperature: 1, topK: 0, topP: 1, minP: 1 },
];
const settings = [...Object.values(SETTINGS), ...MORE].filter(({ temperature }) => temperature > 0);
const cases = SAMPLERS.filter(({ name }) => name !== "Gumbel-max").flatMap((kind) =>
  settings
    .filter((sampling) => kind.takes(sampling))
    .map((sampling) => ({ kind, sampling, settings: JSON.stringify(sampling) })),
);

describe("samplers by one uniform number", () => {
  it.each(cases)("$kind.name draws by the definition with $settings", ({ kind, sampling }) => {
    for (const vocabSize of [1, 30, 200]) {
      const logits = row(vocabSize);
      const sample = kind.create(vocabSize);
      const grid = 1000;
      const found = new Float64Array(vocabSize);
      // Over a grid of uniform numbers a token comes as often as its probability says, give or take one place at either end.
      for (let i = 0; i < grid; i++) (found[sample(logits, sampling, () => (i + 0.5) / grid)] as number) += 1;
      const expected = reference(logits, sampling);
      for (const [token, p] of expected.entries()) {
        expect(Math.abs((found[token] as number) - p * grid)).toBeLessThan(2.001);
        if (p === 0) expect(found[token]).toBe(0);
      }
    }
  });
});

describe("Gumbel-max", () => {
  it("draws by the definition", () => {
    const kind = SAMPLERS.find(({ name }) => name === "Gumbel-max") as (typeof SAMPLERS)[number];
    const logits = row(20);
    const sample = kind.create(20);
    const draws = 40_000;
    const found = new Float64Array(20);
    const uniform = () => random.uniform();
    for (let i = 0; i < draws; i++) (found[sample(logits, SETTINGS.temperature, uniform)] as number) += 1;
    for (const [token, p] of reference(logits, SETTINGS.temperature).entries()) {
      const deviation = Math.sqrt(draws * p * (1 - p));
      // Twenty tokens with fixed seeds: five deviations are passed once in 90,000 seeds.
      expect(Math.abs((found[token] as number) - draws * p)).toBeLessThan(5 * deviation + 1);
    }
  });
});

describe("argmax", () => {
  it("is the first of the largest", () => {
    expect(argmax.create(5)(Float32Array.of(-3, 2, 7, 7, 1), SETTINGS.greedy, Math.random)).toBe(2);
  });
});

describe("packed keys", () => {
  it("sort by logit descending, then by token ascending", () => {
    const logits = [-Infinity, -3e38, -2, -1e-45, 0, 1e-45, 0.5, 0.5, 3e38];
    const tokens = logits.map((_, i) => (i * 524_287) % 1_048_576);
    const keys = Float64Array.from(logits, (logit, i) => packKey(logit, tokens[i] as number)).sort();
    const order = Array.from(keys, (key) => tokens.indexOf(keyToken(key)));
    const ties = (tokens[6] as number) < (tokens[7] as number) ? [6, 7] : [7, 6];
    expect(order).toEqual([8, ...ties, 5, 4, 3, 2, 1, 0]);
  });
});

describe("fastestSampler", () => {
  it("times those that take the settings, and only those", () => {
    const { name, times } = fastestSampler(SAMPLERS, [row(200), row(200)], SETTINGS["top-p"]);
    expect(Object.keys(times).sort()).toEqual([
      "top-p by a histogram",
      "top-p by a sort above a cut-off",
      "top-p by a sort of indices",
      "top-p by a sort of packed keys",
    ]);
    expect(times[name]).toBe(Math.min(...Object.values(times)));
  });

  it("has one for every setting", () => {
    for (const sampling of Object.values(SETTINGS))
      expect(() => fastestSampler(SAMPLERS, [row(64)], sampling)).not.toThrow();
  });
});
