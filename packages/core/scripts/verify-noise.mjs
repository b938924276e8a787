/**
 * Measures the error of the float32 Gumbel form over all 2³² words, and over a grid of tail words for each of the 1,024 words that
 * take one. Run once per change of the form; the result is kept in verification/noise-float32.json.
 *
 *   pnpm --filter @flashsampling/core build && pnpm --filter @flashsampling/core verify:noise
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { GUMBEL_FLOAT32_BOUND, gumbelFloat32FromWord, gumbelFromWord, TAIL_THRESHOLD } from "../dist/noise.js";

const CHUNK = 2 ** 24;
const TAIL_STEP = 65_537;

/** Largest error over the words [start, end), as { below32, beyond32, cases }. */
function measure(start, end) {
  const largest = { below32: 0, beyond32: 0, cases: 0 };
  const look = (word, tailWord) => {
    const exact = gumbelFromWord(word, tailWord);
    const error = Math.abs(gumbelFloat32FromWord(word, tailWord) - exact);
    const key = exact < 32 ? "below32" : "beyond32";
    if (error > largest[key]) largest[key] = error;
    largest.cases++;
  };
  for (let word = start; word < end; word++) {
    const step = word < TAIL_THRESHOLD ? TAIL_STEP : 2 ** 32;
    for (let tailWord = 0; tailWord < 2 ** 32; tailWord += step) look(word, tailWord);
  }
  if (start === 0) for (let tailWord = 0; tailWord < 2 ** 24; tailWord++) look(0, tailWord);
  return largest;
}

if (isMainThread) {
  const threads = availableParallelism();
  const total = { below32: 0, beyond32: 0, cases: 0 };
  let next = 0;
  let done = 0;
  const started = Date.now();
  await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(new URL(import.meta.url));
      const { promise, resolve, reject } = deferred();
      const give = () => {
        if (next >= 2 ** 32) return resolve(worker.terminate());
        worker.postMessage([next, next + CHUNK]);
        next += CHUNK;
      };
      worker.on("error", reject);
      worker.on("message", (part) => {
        total.below32 = Math.max(total.below32, part.below32);
        total.beyond32 = Math.max(total.beyond32, part.beyond32);
        total.cases += part.cases;
        done += CHUNK;
        process.stderr.write(`\r${((done / 2 ** 32) * 100).toFixed(1)}% of all words, largest error ${total.below32}`);
        give();
      });
      give();
      return promise;
    }),
  );
  const holds = total.below32 < GUMBEL_FLOAT32_BOUND && total.beyond32 < 2e-6;
  const report = {
    what: "largest |float32 - float64| Gumbel noise over all 2^32 words and a grid of tail words",
    noiseBelow32: total.below32,
    noiseBeyond32: total.beyond32,
    bound: GUMBEL_FLOAT32_BOUND,
    holds,
    cases: total.cases,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    minutes: Math.round((Date.now() - started) / 6000) / 10,
  };
  process.stderr.write("\n");
  console.log(report);
  const file = new URL("../verification/noise-float32.json", import.meta.url);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = holds ? 0 : 1;
} else {
  parentPort.on("message", ([start, end]) => parentPort.postMessage(measure(start, end)));
}

/** A promise with its handles, which Node 20 does not offer by name. */
function deferred() {
  const handles = {};
  handles.promise = new Promise((resolve, reject) => Object.assign(handles, { resolve, reject }));
  return handles;
}
