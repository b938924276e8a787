/**
 * Small ONNX models, written node by node.
 */
import { create, toBinary } from "@bufbuild/protobuf";
import {
  type AttributeProto,
  AttributeProtoSchema,
  AttributeProto_AttributeType as AttributeType,
  GraphProtoSchema,
  ModelProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  type TensorProto,
  TensorProto_DataLocation,
  TensorProtoSchema,
  TensorProto_DataType as Type,
  type ValueInfoProto,
  ValueInfoProtoSchema,
} from "../../src/proto/onnx_pb.js";

/** Value of an attribute: numbers with a point are floats by `{ float }` and `{ floats }`. */
export type AttributeValue =
  | number
  | readonly number[]
  | { readonly float: number }
  | { readonly floats: readonly number[] };

/** A node; an operator of ONNX Runtime's own domain is spelt `com.microsoft.Name`. */
export function node(
  operator: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: Readonly<Record<string, AttributeValue>> = {},
): NodeProto {
  const dot = operator.lastIndexOf(".");
  return create(NodeProtoSchema, {
    opType: operator.slice(dot + 1),
    domain: operator.slice(0, Math.max(0, dot)),
    name: `/${outputs[0]}`,
    input: [...inputs],
    output: [...outputs],
    attribute: Object.entries(attributes).map(([name, value]) => attribute(name, value)),
  });
}

function attribute(name: string, value: AttributeValue): AttributeProto {
  if (typeof value === "number")
    return create(AttributeProtoSchema, { name, type: AttributeType.INT, i: BigInt(value) });
  if ("float" in value) return create(AttributeProtoSchema, { name, type: AttributeType.FLOAT, f: value.float });
  if ("floats" in value) {
    return create(AttributeProtoSchema, { name, type: AttributeType.FLOATS, floats: [...value.floats] });
  }
  return create(AttributeProtoSchema, { name, type: AttributeType.INTS, ints: value.map(BigInt) });
}

/** Element types by the arrays that hold them. */
const TYPES = {
  Float32Array: Type.FLOAT,
  Float64Array: Type.DOUBLE,
  Uint8Array: Type.UINT8,
  Int8Array: Type.INT8,
  Int32Array: Type.INT32,
  BigInt64Array: Type.INT64,
} as const;

/** A tensor with its elements as raw data. */
export function tensor(
  name: string,
  dims: readonly number[],
  elements: Float32Array | Float64Array | Uint16Array | Uint8Array | Int8Array | Int32Array | BigInt64Array,
  type: Type = TYPES[elements.constructor.name as keyof typeof TYPES],
): TensorProto {
  const { buffer, byteOffset, byteLength } = elements;
  return create(TensorProtoSchema, {
    name,
    dims: dims.map(BigInt),
    dataType: type,
    rawData: new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength).slice(),
  });
}

/** A tensor whose elements lie in another file, or claim to: entries beside the location are `offset` and `length`. */
export function externalTensor(
  name: string,
  dims: readonly number[],
  type: Type,
  entries: Readonly<Record<string, string>>,
): TensorProto {
  return create(TensorProtoSchema, {
    name,
    dims: dims.map(BigInt),
    dataType: type,
    dataLocation: TensorProto_DataLocation.EXTERNAL,
    externalData: Object.entries(entries).map(([key, value]) => ({ key, value })),
  });
}

/** A value of the graph's interface; a dimension may have a name. */
export function value(name: string, type: Type, dims: readonly (number | string)[]): ValueInfoProto {
  const dim = dims.map((size) => ({
    value:
      typeof size === "string"
        ? { case: "dimParam" as const, value: size }
        : { case: "dimValue" as const, value: BigInt(size) },
  }));
  return create(ValueInfoProtoSchema, {
    name,
    type: { value: { case: "tensorType", value: { elemType: type, shape: { dim } } } },
  });
}

/** Parts of a graph. */
export interface GraphParts {
  readonly nodes: readonly NodeProto[];
  readonly initializers: readonly TensorProto[];
  readonly inputs: readonly ValueInfoProto[];
  readonly outputs: readonly ValueInfoProto[];
}

/** A model's file. */
export function model({ nodes, initializers, inputs, outputs }: GraphParts, opset = 21): Uint8Array<ArrayBuffer> {
  return toBinary(
    ModelProtoSchema,
    create(ModelProtoSchema, {
      irVersion: 10n,
      opsetImport: [
        { domain: "", version: BigInt(opset) },
        { domain: "com.microsoft", version: 1n },
      ],
      graph: create(GraphProtoSchema, {
        name: "test",
        node: [...nodes],
        initializer: [...initializers],
        input: [...inputs],
        output: [...outputs],
      }),
    }),
  );
}
