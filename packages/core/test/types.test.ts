/**
 * The types that users and writers of backends meet, checked by the compiler (vitest runs this file, tsc judges it).
 */
import { expectTypeOf, it } from "vitest";
import type {
  Backend,
  BlobLike,
  LmHead,
  LmHeadWeights,
  RowState,
  SampleOptions,
  SampleResult,
  Sampler,
} from "../src/index.js";

it("options take one value or one per row, plain or typed arrays, and undefined", () => {
  expectTypeOf<{ temperature: number }>().toExtend<SampleOptions>();
  expectTypeOf<{ temperature: number[]; topK: Uint32Array; topP: Float32Array }>().toExtend<SampleOptions>();
  expectTypeOf<{ seed: bigint; position: number }>().toExtend<SampleOptions>();
  expectTypeOf<{ seed: BigUint64Array; stream: Uint32Array; position: readonly number[] }>().toExtend<SampleOptions>();
  expectTypeOf<{ minP: number | undefined; signal: AbortSignal | undefined }>().toExtend<SampleOptions>();
  expectTypeOf<{ topNSigma: (number | undefined)[]; logitBias: { 7: number } }>().toExtend<SampleOptions>();
  expectTypeOf<{
    logitBias: (Map<number, number> | undefined)[];
    allowedTokens: Int32Array;
  }>().toExtend<SampleOptions>();
  expectTypeOf<{ promptTokens: number[][]; outputTokens: Uint32Array[]; state: RowState }>().toExtend<SampleOptions>();
  expectTypeOf<{ promptTokens: number[] }>().not.toExtend<SampleOptions>();
  expectTypeOf<{ topK: (number | undefined)[] }>().not.toExtend<SampleOptions>();
  expectTypeOf<{ temperature: string }>().not.toExtend<SampleOptions>();
  expectTypeOf<SampleResult["identity"]>().toExtend<SampleOptions>();
});

it("a head's weight type follows its format", () => {
  type Shape = { vocabSize: number; hiddenSize: number; bias: Float32Array | undefined };
  expectTypeOf<Shape & { format: "f32"; weight: Float32Array }>().toExtend<LmHeadWeights>();
  expectTypeOf<Shape & { format: "bf16"; weight: Uint16Array }>().toExtend<LmHeadWeights>();
  expectTypeOf<Shape & { format: "bf16"; weight: Float32Array }>().not.toExtend<LmHeadWeights>();
  expectTypeOf<Shape & { format: "f16"; weight: Uint16Array; softCap: number }>().toExtend<LmHeadWeights>();
  type Scaled = Shape & { scales: Float32Array; granularity: "row" };
  expectTypeOf<Scaled & { format: "int8"; weight: Int8Array; zeroPoints: Int8Array }>().toExtend<LmHeadWeights>();
  expectTypeOf<Scaled & { format: "fp8"; weight: Uint8Array }>().toExtend<LmHeadWeights>();
  expectTypeOf<Shape & { format: "fp8"; weight: Uint8Array; scales: Float32Array }>().not.toExtend<LmHeadWeights>();
  expectTypeOf<Shape & { format: "int4"; weight: Uint8Array; scales: Float32Array }>().toExtend<LmHeadWeights>();
});

it("a Blob, and what looks like one, can be read", () => {
  expectTypeOf<Blob>().toExtend<BlobLike>();
});

it("heads and samplers are made by the SDK, backends by anyone", () => {
  expectTypeOf<Awaited<ReturnType<Sampler["loadLmHead"]>>>().toEqualTypeOf<LmHead>();
  expectTypeOf<Awaited<ReturnType<LmHead["createRowState"]>>>().toEqualTypeOf<RowState>();
  expectTypeOf<{
    name: string;
    open(): Promise<{ available: false; reason: { code: string; message: string } }>;
  }>().toExtend<Backend>();
});
