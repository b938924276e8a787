/**
 * The WGSL modules of noise and arithmetic against core's: equal bits.
 */
import { readFileSync } from "node:fs";
import {
  GUMBEL_FLOAT32_BOUND,
  gumbelFloat32FromWord,
  gumbelFromWord,
  logFloat32,
  RowNoise,
} from "@flashsampling/core/noise";
import { expect, test } from "vitest";
import { NOISE_MODULES } from "../src/kernels/modules.js";
import { compute } from "./support/compute.js";
import { testDevice } from "./support/device.js";

interface Vector {
  seed: string;
  index: number;
  position: number;
  stream: number;
  draw: number;
  purpose: number;
  word: number;
  tailWord: number | null;
  gumbel: number;
}

const vectors: Vector[] = JSON.parse(
  readFileSync(new URL("../../core/test/noise-vectors.json", import.meta.url), "utf8"),
);

/** Kernels whose threads each make `outputs` words of `inputs` words. */
const probe = (inputs: number, outputs: number, body: string) => `
struct Run { zero: u32 }
@group(0) @binding(0) var<uniform> run: Run;
@group(0) @binding(1) var<storage, read> given: array<u32>;
@group(0) @binding(2) var<storage, read_write> found: array<u32>;
${NOISE_MODULES.join("\n")}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let item = id.x * ${inputs}u + run.zero;
  let to = id.x * ${outputs}u;
  if (item >= arrayLength(&given) || to >= arrayLength(&found)) { return; }
  ${body}
}`;

const floats = (words: Uint32Array) => new Float32Array(words.buffer, words.byteOffset, words.length);
const wordsOf = (values: Float32Array<ArrayBuffer>) => new Uint32Array(values.buffer);

/** A fixed sequence of 32-bit words, all bits in use. */
function* wordSequence(count: number): Generator<number> {
  const noise = new RowNoise({ seed: 20_26n, stream: 1, position: 2 }, 0);
  for (let i = 0; i < count; i++) yield noise.tokenWord(i);
}

test("known answers of Philox, and every vector of noise version 1", async (context) => {
  const device = await testDevice(context);
  const known = [
    { counter: [0, 0, 0, 0], key: [0, 0], words: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8] },
    {
      counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      key: [0xffffffff, 0xffffffff],
      words: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    },
    {
      counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      key: [0xa4093822, 0x299f31d0],
      words: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    },
  ];
  // Every purpose but that of tokens counts its words in blocks of four.
  const counted = vectors.map(({ seed, index, position, stream, draw, purpose, word, tailWord }) => {
    const key = [Number(BigInt(seed) & 0xffff_ffffn), Number(BigInt(seed) >> 32n)];
    const block = purpose === 0 ? 4 * Math.floor(index / 16) + (Math.floor(index / 2) % 4) : Math.floor(index / 4);
    const output = purpose === 0 ? 2 * (Math.floor(index / 8) % 2) + (index % 2) : index % 4;
    return { block, output, position, stream, draw, purpose, key, word, tailWord };
  });
  const blocks = [
    ...known.map(({ counter, key }) => [...counter, ...key]),
    ...counted.flatMap(({ block, position, stream, draw, purpose, key }) =>
      [0, 1].map((tail) => [block, position, stream, (((purpose + tail) << 16) | draw) >>> 0, ...key]),
    ),
  ];
  const found = await compute(
    device,
    probe(
      6,
      4,
      `let words = philox(
        vec4(given[item], given[item + 1u], given[item + 2u], given[item + 3u]), vec2(given[item + 4u], given[item + 5u]));
      for (var i = 0u; i < 4u; i++) { found[to + i] = words[i]; }`,
    ),
    Uint32Array.from(blocks.flat()),
    blocks.length,
    4 * blocks.length,
  );
  for (const [i, { words }] of known.entries()) expect([...found.subarray(4 * i, 4 * i + 4)]).toEqual(words);
  for (const [i, { output, word, tailWord }] of counted.entries()) {
    const at = 4 * (known.length + 2 * i) + output;
    expect(found[at]).toBe(word);
    if (tailWord !== null) expect(found[at + 4]).toBe(tailWord);
  }
});

test("words and noise of tokens, vector by vector", async (context) => {
  const device = await testDevice(context);
  const tokens = vectors.filter(({ purpose }) => purpose === 0);
  const found = await compute(
    device,
    probe(
      6,
      2,
      `let noise = NoiseIdentity(vec2(given[item], given[item + 1u]), given[item + 2u], given[item + 3u], given[item + 4u]);
      let token = given[item + 5u];
      let word = token_words(noise, PURPOSE_TOKEN, token_block(token))[token_output(token)];
      found[to] = word;
      found[to + 1u] = bitcast<u32>(token_gumbel(noise, token, word));`,
    ),
    Uint32Array.from(
      tokens.flatMap(({ seed, stream, position, draw, index }) => [
        Number(BigInt(seed) & 0xffff_ffffn),
        Number(BigInt(seed) >> 32n),
        stream,
        position,
        draw,
        index,
      ]),
    ),
    tokens.length,
    2 * tokens.length,
  );
  const noise = floats(found);
  expect(tokens.filter(({ tailWord }) => tailWord !== null).length).toBeGreaterThan(0);
  for (const [i, { word, tailWord, gumbel }] of tokens.entries()) {
    expect(found[2 * i]).toBe(word);
    expect(noise[2 * i + 1]).toBe(gumbelFloat32FromWord(word, tailWord ?? 0));
    expect(Math.abs((noise[2 * i + 1] as number) - gumbel)).toBeLessThan(gumbel < 32 ? GUMBEL_FLOAT32_BOUND : 2e-6);
  }
});

test("noise of words from everywhere: core's float32 bits, within the bound of float64", async (context) => {
  const device = await testDevice(context);
  const edges = [0, 1, 1023, 1024, 2 ** 24 - 1, 2 ** 24 + 1, 2 ** 30 - 1, 2 ** 30, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1];
  const words = Uint32Array.from([
    ...edges.flatMap((word) => [word, 0x89ab_cdef]),
    ...[...wordSequence(60_000)].map((word, i) => (i % 4 === 0 ? word >>> (i % 24) : word)),
  ]);
  const count = words.length / 2;
  const found = await compute(
    device,
    probe(2, 1, "found[to] = bitcast<u32>(gumbel(given[item], given[item + 1u]));"),
    words,
    count,
    count,
  );
  let worst = 0;
  for (const [i, value] of floats(found).entries()) {
    const [word, tail] = [words[2 * i] as number, words[2 * i + 1] as number];
    if (value !== gumbelFloat32FromWord(word, tail)) expect.fail(`word ${word}: ${value}`);
    worst = Math.max(worst, Math.abs(value - gumbelFromWord(word, tail)));
  }
  expect(worst).toBeLessThan(GUMBEL_FLOAT32_BOUND);
});

test("quotients are rounded once, logarithms are core's, e^x is within 2^-22", async (context) => {
  const device = await testDevice(context);
  const random = Float32Array.from([...wordSequence(20_000)], (word, i) => {
    const value = (word / 2 ** 32 + 0.5) * 2 ** (((i * 37) % 80) - 40);
    return i % 6 === 0 ? -value : value;
  });
  // Divisors are positive.
  for (let i = 1; i < random.length; i += 2) random[i] = Math.abs(random[i] as number);
  const count = random.length / 2;
  const found = floats(
    await compute(
      device,
      probe(
        2,
        3,
        `let a = bitcast<f32>(given[item]);
        let b = bitcast<f32>(given[item + 1u]);
        found[to] = bitcast<u32>(divide(a, b));
        found[to + 1u] = bitcast<u32>(log_float(b));
        found[to + 2u] = bitcast<u32>(exp_float(-fract(b) * 80.0));`,
      ),
      wordsOf(random),
      count,
      3 * count,
    ),
  );
  for (let i = 0; i < count; i++) {
    const [a, b] = [random[2 * i] as number, random[2 * i + 1] as number];
    if (found[3 * i] !== Math.fround(a / b)) expect.fail(`${a} / ${b}: ${found[3 * i]}`);
    if (found[3 * i + 1] !== logFloat32(b)) expect.fail(`ln ${b}: ${found[3 * i + 1]}`);
    const exact = Math.exp(-Math.fround(Math.fround(b - Math.floor(b)) * 80));
    expect(Math.abs((found[3 * i + 2] as number) / exact - 1)).toBeLessThan(2 ** -22);
  }
});

test("quotients at the ends of the range: what is below the normal floats is 0, what is above them infinite", async (context) => {
  const device = await testDevice(context);
  const significands = [1, 1 + 2 ** -23, 1.5, 4 / 3, 2 - 2 ** -22, 2 - 2 ** -23].map(Math.fround);
  const divisors = [-126, -125, -24, -1, 0, 1, 23, 126, 127].flatMap((exponent) =>
    significands.map((significand) => significand * 2 ** exponent),
  );
  const subnormal = [2 ** -149, 2 ** -127, 2 ** -126 - 2 ** -149];
  const dividends = [0, Number.POSITIVE_INFINITY, ...subnormal, ...divisors].flatMap((x) => [x, -x]);
  const pairs = dividends.flatMap((a) => divisors.map((b) => [a, b] as const));
  const found = floats(
    await compute(
      device,
      probe(2, 1, "found[to] = bitcast<u32>(divide(bitcast<f32>(given[item]), bitcast<f32>(given[item + 1u])));"),
      wordsOf(Float32Array.from(pairs.flat())),
      pairs.length,
      pairs.length,
    ),
  );
  for (const [i, [a, b]] of pairs.entries()) {
    // Rounded as a normal float, whatever its size.
    const isSmall = Math.abs(a / b) < 1;
    const rounded = isSmall ? Math.fround((a / b) * 2 ** 100) / 2 ** 100 : Math.fround(a / b);
    const isLost = Math.abs(a) < 2 ** -126 || Math.abs(rounded) < 2 ** -126;
    const expected = isLost ? 0 * Math.sign(a) : rounded;
    if (!Object.is(found[i], expected)) expect.fail(`${a} / ${b}: ${found[i]} instead of ${expected}`);
  }
});
