/**
 * The structure of a model without the bytes of its large tensors: what a file of several gigabytes comes down to before a library
 * decodes it. The walk knows which fields lead to tensors; everything else is copied as it is. In place of its bytes a large tensor gets
 * an entry as external data that points into the main file, so that afterwards there is one way of saying where a tensor lies.
 */
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { BinaryReader, BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { messageOf } from "@flashsampling/core/backend";
import {
  type ModelProto,
  ModelProtoSchema,
  StringStringEntryProtoSchema,
  TensorProto_DataLocation,
} from "../proto/onnx_pb.js";
import { MAIN_FILE, type ModelSource, malformed } from "./source.js";
import { MAX_FIELDS, readHeader, requireBounded } from "./wire.js";

/** Tensors of fewer bytes stay in the skeleton. */
export const INLINE_BYTES = 16 * 1024;

/** Most bytes of a skeleton: graphs have some megabytes. */
const MAX_SKELETON_BYTES = 256 * 2 ** 20;

/** Deepest nesting of graphs in nodes. */
const MAX_DEPTH = 32;

/** Messages on the way to tensors, by the fields that lead on; numbers are those of onnx.proto. */
const PATHS = {
  model: { 7: "graph" },
  graph: { 1: "node", 5: "tensor", 15: "sparseTensor" },
  node: { 5: "attribute" },
  attribute: { 5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparseTensor", 23: "sparseTensor" },
  sparseTensor: { 1: "tensor", 2: "tensor" },
  tensor: {},
} as const satisfies Record<string, Record<number, string>>;

type Kind = keyof typeof PATHS;

/** Fields of a tensor whose bytes are its elements, little-endian: float_data, raw_data, double_data (the packed ones). */
const ELEMENT_FIELDS = new Set([4, 9, 10]);
const EXTERNAL_DATA_FIELD = 13;
const DATA_LOCATION_FIELD = 14;

/**
 * Reads a model's structure.
 *
 * @param source - the model's files
 * @returns the model; where a large tensor's bytes are taken out, it has external data whose location is empty
 * @throws FlashSamplingError `MALFORMED_FILE`, `ABORTED`
 */
export async function readSkeleton(source: ModelSource): Promise<ModelProto> {
  const walk = new Walk(source, await source.sizeOf(MAIN_FILE));
  const skeleton = join(await walk.copy("model", 0, walk.size, 0));
  requireBounded(ModelProtoSchema, skeleton);
  try {
    return fromBinary(ModelProtoSchema, skeleton);
  } catch (cause) {
    malformed(messageOf(cause), cause);
  }
}

/** Bytes that are fetched at once while walking. */
const WINDOW_BYTES = 256 * 1024;

/** Longest header of a field: a tag of 5 bytes and a length of 10. */
const HEADER_BYTES = 15;

/** Neighbouring fields that are copied as they are, are copied at once, about this many bytes at a time. */
const RUN_BYTES = 64 * 1024;

class Walk {
  readonly size: number;
  readonly #source: ModelSource;
  #window: Uint8Array = new Uint8Array(0);
  #windowStart = 0;
  #copied = 0;
  #fields = 0;

  constructor(source: ModelSource, size: number) {
    this.#source = source;
    this.size = size;
  }

  /** The fields of a message from `start` up to `end`, large tensors taken out. */
  async copy(kind: Kind, start: number, end: number, depth: number): Promise<Uint8Array[]> {
    if (depth > MAX_DEPTH) malformed("its graphs are nested too deep");
    const parts: Uint8Array[] = [];
    let runStart = start;
    const endRun = async (at: number) => {
      if (at > runStart) parts.push(await this.#bytes(runStart, at));
    };
    for (let at = start; at < end; ) {
      const headerEnd = Math.min(end, at + HEADER_BYTES);
      if (!this.#holds(at, headerEnd)) await this.#load(at, headerEnd);
      const { field, wire, valueStart, valueEnd } = this.#header(at, end);
      const length = valueEnd - valueStart;
      const inner = (PATHS[kind] as Record<number, Kind | undefined>)[field];
      const isLarge = length > INLINE_BYTES && wire === WireType.LengthDelimited;
      const isTakenOut = isLarge && kind === "tensor" && ELEMENT_FIELDS.has(field);
      if (isTakenOut || (isLarge && inner !== undefined)) {
        await endRun(at);
        runStart = valueEnd;
        if (isTakenOut) parts.push(externalEntry(valueStart, length));
        else {
          const copied = await this.copy(inner as Kind, valueStart, valueEnd, depth + 1);
          parts.push(lengthDelimited(field, copied));
          for (const part of copied) parts.push(part);
        }
      } else if (valueEnd - runStart > RUN_BYTES) {
        await endRun(valueEnd);
        runStart = valueEnd;
      }
      at = valueEnd;
    }
    await endRun(end);
    return parts;
  }

  /** The header of a field that lies in the window. */
  #header(at: number, end: number) {
    if (++this.#fields > MAX_FIELDS) malformed(`it has more than ${MAX_FIELDS} fields`);
    const reader = new BinaryReader(this.#view(at, Math.min(end, at + HEADER_BYTES)));
    const { field, wire, length } = readHeader(reader, at);
    const valueStart = at + reader.pos;
    const valueEnd = valueStart + length;
    if (valueEnd > end) {
      malformed(`a field at byte ${at} claims ${length} bytes, of which ${end - valueStart} are there`);
    }
    return { field, wire, valueStart, valueEnd };
  }

  #holds(start: number, end: number): boolean {
    return start >= this.#windowStart && end <= this.#windowStart + this.#window.length;
  }

  async #load(start: number, end: number): Promise<void> {
    const length = Math.min(this.size - start, Math.max(end - start, WINDOW_BYTES));
    this.#window = await this.#source.read({ location: MAIN_FILE, offset: start, length });
    this.#windowStart = start;
  }

  #view(start: number, end: number): Uint8Array {
    return this.#window.subarray(start - this.#windowStart, end - this.#windowStart);
  }

  /** Bytes that the skeleton keeps. */
  async #bytes(start: number, end: number): Promise<Uint8Array> {
    this.#copied += end - start;
    if (this.#copied > MAX_SKELETON_BYTES) {
      malformed(`its graph without large tensors has more than ${MAX_SKELETON_BYTES} bytes`);
    }
    if (!this.#holds(start, end)) await this.#load(start, end);
    return this.#view(start, end).slice();
  }
}

/** Fields of a tensor whose elements lie in the main file. */
function externalEntry(offset: number, length: number): Uint8Array {
  const writer = new BinaryWriter();
  const values = { location: MAIN_FILE, offset: String(offset), length: String(length) };
  for (const [key, value] of Object.entries(values)) {
    const entry = toBinary(StringStringEntryProtoSchema, create(StringStringEntryProtoSchema, { key, value }));
    writer.tag(EXTERNAL_DATA_FIELD, WireType.LengthDelimited).bytes(entry);
  }
  writer.tag(DATA_LOCATION_FIELD, WireType.Varint).int32(TensorProto_DataLocation.EXTERNAL);
  return writer.finish();
}

/** Tag and length of a field whose value follows in `parts`. */
function lengthDelimited(field: number, parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return new BinaryWriter().tag(field, WireType.LengthDelimited).uint32(length).finish();
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
