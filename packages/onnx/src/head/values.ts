/**
 * Small constants of a graph as numbers.
 */
import { bfloat16ToFloat, FlashSamplingError, float16ToFloat } from "@flashsampling/core";
import { type Graph, intAttribute, operatorOf } from "../model/graph.js";
import type { ModelSource } from "../model/source.js";
import { dimsOf, readTensor, type TensorData } from "../model/tensor.js";
import { type TensorProto, TensorProto_DataType as Type } from "../proto/onnx_pb.js";

/** Element types of floating-point tensors that heads are read from. */
export const FLOAT_TYPES: readonly number[] = [Type.FLOAT, Type.FLOAT16, Type.BFLOAT16];

/** @throws FlashSamplingError `OUT_OF_MEMORY` where a head's arrays do not fit */
export function allocate<Elements>(type: new (length: number) => Elements, length: number): Elements {
  try {
    return new type(length);
  } catch (cause) {
    throw new FlashSamplingError("OUT_OF_MEMORY", `No memory for ${length} elements of the LM head.`, { cause });
  }
}

/** A tensor's bytes where they are, if they have a buffer to themselves, else a copy: views of wider elements need alignment. */
export function alignedBuffer(bytes: Uint8Array): ArrayBuffer {
  const isAlone = bytes.byteLength === bytes.buffer.byteLength;
  return (isAlone ? bytes : bytes.slice()).buffer as ArrayBuffer;
}

/**
 * Elements of a floating-point tensor as float32.
 *
 * @returns `undefined` for other types
 */
export function floatsOf({ type, bytes }: TensorData): Float32Array | undefined {
  if (type === Type.FLOAT) return new Float32Array(alignedBuffer(bytes));
  if (type === Type.FLOAT16) return Float32Array.from(new Uint16Array(alignedBuffer(bytes)), float16ToFloat);
  if (type === Type.BFLOAT16) return Float32Array.from(new Uint16Array(alignedBuffer(bytes)), bfloat16ToFloat);
  return undefined;
}

/** Number of elements of a tensor. */
export function elementCount(tensor: TensorProto): number {
  return dimsOf(tensor).reduce((product, dim) => product * dim, 1);
}

/** A value's tensor: a constant of the model, or one behind a Cast to float32, which changes no float. */
export function floatConstant(graph: Graph, value: string): TensorProto | undefined {
  const tensor = graph.tensorOf(value);
  if (tensor !== undefined) return tensor;
  const maker = graph.producerOf(value);
  if (maker === undefined || operatorOf(maker) !== "Cast" || intAttribute(maker, "to", 0) !== Type.FLOAT)
    return undefined;
  const cast = graph.tensorOf(maker.input[0] ?? "");
  return cast !== undefined && FLOAT_TYPES.includes(cast.dataType) ? cast : undefined;
}

/** A constant of one floating-point element; `undefined` for any other value. */
export async function scalarOf(graph: Graph, source: ModelSource, value: string): Promise<number | undefined> {
  const tensor = floatConstant(graph, value);
  if (tensor === undefined || !FLOAT_TYPES.includes(tensor.dataType) || elementCount(tensor) !== 1) return undefined;
  return floatsOf(await readTensor(source, tensor))?.[0];
}

/** A constant of integers; `undefined` for any other value. */
export async function integersOf(graph: Graph, source: ModelSource, value: string): Promise<bigint[] | undefined> {
  const tensor = graph.tensorOf(value);
  if (tensor === undefined || elementCount(tensor) > 16) return undefined;
  if (tensor.dataType === Type.INT64) {
    return [...new BigInt64Array(alignedBuffer((await readTensor(source, tensor)).bytes))];
  }
  if (tensor.dataType === Type.INT32) {
    return Array.from(new Int32Array(alignedBuffer((await readTensor(source, tensor)).bytes)), BigInt);
  }
  return undefined;
}
