/**
 * Runs kernels on the host (test/host/run-kernel.cpp), and holds what they draw to core's float64 reference.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  bfloat16ToFloat,
  encodeBFloat16,
  encodeFloat8LmHead,
  encodeFloat16,
  encodeInt4LmHead,
  encodeInt8LmHead,
  type Float32LmHead,
  type LmHeadWeights,
} from "@flashsampling/core";
import { afterAll, expect, type TestContext } from "vitest";
import { compileForHost, runProgram } from "./compile.js";
import { drawByReference, numbers, type Problem, type RowCase, writeProblem } from "./problem.js";

const folder = mkdtempSync(join(tmpdir(), "flashsampling-cuda-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let program: string | undefined;

function hostProgram(context: TestContext): string {
  program ??= compileForHost(context, "run-kernel");
  return program;
}

/** What a kernel leaves of a row. */
export interface Result {
  readonly token: number;
  readonly score: number;
  readonly flags: number;
}

/** Flag of a row that has an allowed token and met nothing wrong. */
const SUPPORTED = 2;

let lots = 1;

/** Runs a kernel on so many blocks, with lots of its own each time. */
export function runKernel(
  context: TestContext,
  kernel: string,
  problem: Problem,
  terms: number,
  blocks: number,
): Result[] {
  const path = join(folder, "problem.bin");
  writeProblem(path, problem, terms);
  const lines = runProgram(hostProgram(context), [kernel, path, String(blocks), String(lots++)])
    .trim()
    .split("\n");
  return lines.map((line) => {
    const [token, bits, flags] = line.split(" ").map(Number) as [number, number, number];
    return { token, score: new Float32Array(Uint32Array.of(bits).buffer)[0] as number, flags };
  });
}

/** A head of float32. */
export function floatHead(vocabSize: number, hiddenSize: number): Float32LmHead {
  return { vocabSize, hiddenSize, format: "f32", weight: numbers(vocabSize * hiddenSize, 1) };
}

/** The same head in a format. */
export function inFormat(head: Float32LmHead, format: LmHeadWeights["format"]): LmHeadWeights {
  if (format === "bf16") return { ...head, format, weight: encodeBFloat16(head.weight) };
  if (format === "f16") return { ...head, format, weight: encodeFloat16(head.weight) };
  if (format === "fp8") return encodeFloat8LmHead(head, "block");
  if (format === "int8") return encodeInt8LmHead(head, { granularity: "block" });
  if (format === "int4") return encodeInt4LmHead(head);
  return head;
}

/** Hidden states that bf16 and f16 hold exactly. */
export function shortHidden(count: number, stream: number): Float32Array {
  return Float32Array.from(encodeBFloat16(numbers(count, stream)), (half) => 4 * bfloat16ToFloat(half));
}

/** Rows with nothing set. */
export const plainRows = (count: number): RowCase[] => Array.from({ length: count }, () => ({}));

/** Runs a kernel and expects the reference's tokens. */
export async function expectReference(
  context: TestContext,
  kernel: string,
  problem: Problem,
  terms: number,
  blocks: number,
): Promise<Result[]> {
  const results = runKernel(context, kernel, problem, terms, blocks);
  expect(results.map(({ token }) => token)).toEqual(await drawByReference(problem));
  for (const { flags } of results) expect(flags).toBe(SUPPORTED);
  return results;
}
