/**
 * The test module test/kernels/probe.c: the C headers, callable.
 */
import { readFileSync } from "node:fs";
import type { RowIdentity } from "@flashsampling/core/noise";

interface ProbeExports {
  log(x: number): number;
  exp(x: number): number;
  gumbel(word: number, tailWord: number): number;
  exp4(values: number): void;
  philox(out: number, counter: number, key: number): void;
  token_word(noise: number, purpose: number, token: number): number;
  token_gumbel(noise: number, token: number): number;
  group_words(out: number, noise: number, group: number): void;
  multiply_add(sum: number, a: number, b: number): number;
  tanh(x: number): number;
  soft_cap(x: number, cap: number): number;
  soft_cap4(values: number, cap: number): void;
  biased(logit: number, bias: number): number;
  penalised(logit: number, repetition: number, byCount: number): number;
  exp_double(x: number): number;
  exact_add(sum: number, term: number): void;
  tile_mass(out: number, values: number, count: number, entropy: number): void;
  tile_moments(out: number, values: number, count: number): void;
  histogram_clear(histogram: number): void;
  histogram_tile(histogram: number, values: number, count: number): void;
  histogram_scalar(histogram: number, values: number, count: number): void;
  frontier_insert(frontier: number, score: number, logit: number, token: number): void;
  top_insert(list: number, logit: number, token: number): void;
  layout(out: number): number;
  __heap_base: WebAssembly.Global<"i32">;
  __stack_pointer: WebAssembly.Global<"i32">;
}

/** Bytes of a test module. */
export function testKernelBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../../build/${name}.wasm`, import.meta.url)));
}

/**
 * The probe's functions, with JavaScript values in place of pointers.
 *
 * @param name - of the module
 */
export function bindProbe(name: "probe" | "probe-relaxed" = "probe") {
  const memory = new WebAssembly.Memory({ initial: 8, maximum: 8, shared: true });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(testKernelBytes(name)), { env: { memory } });
  const raw = instance.exports as unknown as ProbeExports;
  raw.__stack_pointer.value = memory.buffer.byteLength;
  const base = Math.ceil(raw.__heap_base.value / 64) * 64;
  const [first, second, third] = [base, base + 32_768, base + 65_536] as const;
  const u32 = new Uint32Array(memory.buffer);
  const f32 = new Float32Array(memory.buffer);
  const f64 = new Float64Array(memory.buffer);
  const u64 = new BigUint64Array(memory.buffer);
  const writeWords = (at: number, words: readonly number[]) => u32.set(words, at / 4);
  const readWords = (at: number, count: number) => [...u32.subarray(at / 4, at / 4 + count)];
  const writeIdentity = ({ seed, stream, position }: RowIdentity, draw: number) => {
    writeWords(second, [Number(seed & 0xffff_ffffn), Number(seed >> 32n), stream, position, draw]);
    return second;
  };
  return {
    raw,
    u32,
    f32,
    f64,
    u64,
    /** Three places of 32 KiB for structures. */
    places: [first, second, third] as const,
    log: raw.log,
    exp: raw.exp,
    gumbel: raw.gumbel,
    softCap: raw.soft_cap,
    softCap4(values: readonly number[], cap: number): number[] {
      f32.set(values, first / 4);
      raw.soft_cap4(first, cap);
      return [...f32.subarray(first / 4, first / 4 + 4)];
    },
    exp4(values: readonly number[]): number[] {
      f32.set(values, first / 4);
      raw.exp4(first);
      return [...f32.subarray(first / 4, first / 4 + 4)];
    },
    philox(counter: readonly number[], key: readonly number[]): number[] {
      writeWords(second, counter);
      writeWords(third, key);
      raw.philox(first, second, third);
      return readWords(first, 4);
    },
    tokenWord: (identity: RowIdentity, draw: number, purpose: number, token: number): number =>
      raw.token_word(writeIdentity(identity, draw), purpose, token) >>> 0,
    tokenGumbel: (identity: RowIdentity, draw: number, token: number): number =>
      raw.token_gumbel(writeIdentity(identity, draw), token),
    groupWords(identity: RowIdentity, draw: number, group: number): number[] {
      raw.group_words(first, writeIdentity(identity, draw), group);
      return readWords(first, 16);
    },
    layout(): number[] {
      return readWords(first, raw.layout(first));
    },
  };
}
