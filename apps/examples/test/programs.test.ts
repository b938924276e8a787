// The programs in src, run as a user runs them.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("../src/", import.meta.url));
const run = (program: string, ...args: string[]) =>
  execFileSync(process.execPath, [folder + program, ...args], { encoding: "utf8" }).trimEnd();

it("there is a test for every program", () => {
  expect(readdirSync(folder).sort()).toEqual([
    "batch.mjs",
    "generate.mjs",
    "json-schema.mjs",
    "logits.mjs",
    "onnx.mjs",
  ]);
});

it("generate.mjs replies, to the same message the same", () => {
  const story = run("generate.mjs", "Tell me a story about a fox");
  expect(story).toMatch(/^[A-Z].{40}/);
  expect(story).not.toMatch(/<\||\ufffd/);
  expect(run("generate.mjs", "Tell me a story about a fox")).toBe(story);
  expect(run("generate.mjs", "Hello")).not.toBe(story);
});

it("batch.mjs draws greedily where it should, and a row alone as in the batch", () => {
  const [greedy, filtered, , alone] = run("batch.mjs").split("\n");
  expect(greedy).toMatch(/^stream 100: (\d+) \1 \1 \1$/);
  expect(filtered).toMatch(/^stream 101: \d+ \d+ \d+ \d+$/);
  expect(alone).toBe(filtered?.replace("101", "101 alone"));
});

it("logits.mjs draws ten tokens with their log-probabilities", () => {
  const lines = run("logits.mjs").split("\n");
  expect(lines).toHaveLength(10);
  for (const line of lines) expect(line).toMatch(/^\d+: log-probability -\d+\.\d\d; likeliest were \d+ and \d+$/);
});

it("onnx.mjs replies by loadModel, to the same message the same", () => {
  const story = run("onnx.mjs", "Tell me a story about a fox");
  expect(story).toMatch(/^[A-Z].{40}/);
  expect(story).not.toMatch(/<\||\ufffd/);
  expect(run("onnx.mjs", "Tell me a story about a fox")).toBe(story);
});

it("json-schema.mjs replies in JSON that follows the schema, whatever it is asked", () => {
  for (const message of ["Tell me a story about a fox", "What is 3 plus 4?"]) {
    const { hero, age, brave, friends, ...others } = JSON.parse(run("json-schema.mjs", message));
    expect(others).toEqual({});
    expect(["fox", "owl", "bear"]).toContain(hero);
    expect(Number.isInteger(age) && age >= 1 && age <= 99, `age ${age}`).toBe(true);
    expect(brave).toBeTypeOf("boolean");
    expect(friends.length).toBeLessThanOrEqual(3);
    expect(["hen", "frog", "mole"]).toEqual(expect.arrayContaining(friends));
  }
});
