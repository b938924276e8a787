/**
 * What is left behind of samplers and heads that were disposed of: no threads, no memory.
 */
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { runProgram } from "./support/built-package.js";

const MEBIBYTE = 2 ** 20;

test("a thousand samplers, started and disposed of: neither threads nor memory", {
  timeout: 600_000,
}, async (context) => {
  if (!existsSync("/proc/self/task")) context.skip("this system does not list a process's threads in /proc/self/task");
  const output = await runProgram(
    `
    import { readdirSync } from "node:fs";
    const weights = { vocabSize: 1024, hiddenSize: 16, format: "f32", weight: new Float32Array(16384).fill(1) };
    const useSampler = async () => {
      const sampler = await createSampler({ backends: [cpu({ threads: 1 })] });
      const head = await sampler.loadLmHead(weights);
      await head.sample(new Float32Array(16), { seed: 1n, position: 0 });
      await sampler.dispose();
    };
    const useSamplers = async (count) => {
      const inTurn = async () => { for (let i = 0; i < count / 4; i++) await useSampler(); };
      await Promise.all([inTurn(), inTurn(), inTurn(), inTurn()]);
    };
    const held = async () => {
      for (let i = 0; i < 3; i++) {
        gc();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const { rss, external, arrayBuffers, heapUsed } = process.memoryUsage();
      return { threads: readdirSync("/proc/self/task").length, rss, external, arrayBuffers, heapUsed };
    };
    await useSamplers(40);
    const before = await held();
    await useSamplers(1000);
    console.log(JSON.stringify({ before, after: await held() }));`,
    ["--expose-gc"],
  );
  const { before, after } = JSON.parse(output);
  console.log(
    `1000 samplers: ${before.threads} threads and ${before.rss} bytes before, ${after.threads} and ${after.rss} after`,
  );
  expect(after.threads).toBe(before.threads);
  // A head's memory takes half a mebibyte, a worker's heap more, so one leak in ten would be at least 50 MiB.
  expect(after.rss - before.rss).toBeLessThan(40 * MEBIBYTE);
  for (const kind of ["external", "arrayBuffers", "heapUsed"]) {
    expect(after[kind] - before[kind], kind).toBeLessThan(2 * MEBIBYTE);
  }
});

test("heads loaded and disposed of in a row do not fill the memory, though nothing asks for a collection", async () => {
  const megabytes = 64;
  const output = await runProgram(`
    const sampler = await createSampler({ backends: [cpu()] });
    const weight = new Float32Array(${megabytes} * 2 ** 18).fill(1);
    let [first, most] = [0, 0];
    for (let i = 0; i < 24; i++) {
      const head = await sampler.loadLmHead({ vocabSize: ${megabytes} * 2 ** 8, hiddenSize: 1024, format: "f32", weight });
      await head.dispose();
      const resident = process.memoryUsage.rss();
      if (i === 0) first = resident;
      most = Math.max(most, resident - first);
    }
    console.log(most);`);
  console.log(`24 heads of ${megabytes} MiB: at most ${Math.round(Number(output) / MEBIBYTE)} MiB more than the first`);
  expect(Number(output)).toBeLessThan(4 * megabytes * MEBIBYTE);
});
