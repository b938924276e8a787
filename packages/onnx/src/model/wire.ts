/**
 * Fields of a protocol buffer as they lie in a file (https://protobuf.dev/programming-guides/encoding/), and how many a model may have:
 * a field takes two bytes there and many times that once it is decoded, so a small file could ask for all memory.
 */
import { type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
import { malformed } from "./source.js";

/** Most fields of a model, where a message counts as {@link MESSAGE_FIELDS}: graphs of the largest decoders have a million or two. */
export const MAX_FIELDS = 2 ** 22;

/** A message takes about as much memory as this many numbers. */
const MESSAGE_FIELDS = 4;

/** Most bytes of lists of numbers, of which each may be a number. Weights lie elsewhere: in raw data. */
const MAX_LIST_BYTES = 2 ** 24;

/** Deepest nesting of messages, which the library that decodes them has too. */
const MAX_DEPTH = 100;

/** What stands before a field's value. */
export interface FieldHeader {
  readonly field: number;
  readonly wire: WireType;
  /** Bytes of the value that follow; those of a varint are passed already. */
  readonly length: number;
}

/**
 * Reads the tag and, where there is one, the length of a field; a varint is read with them.
 *
 * @param reader - stands at the field, and behind the header afterwards
 * @param at - where the field lies in the file, for messages
 * @throws FlashSamplingError `MALFORMED_FILE`
 */
export function readHeader(reader: BinaryReader, at: number): FieldHeader {
  let field: number;
  let wire: WireType;
  let length = 0;
  try {
    [field, wire] = reader.tag();
    if (wire === WireType.LengthDelimited) length = Number(reader.uint64());
    else if (wire === WireType.Varint) reader.uint64();
  } catch (cause) {
    malformed(`the field at byte ${at} is damaged`, cause);
  }
  if (wire === WireType.Bit32) length = 4;
  else if (wire === WireType.Bit64) length = 8;
  else if (wire !== WireType.LengthDelimited && wire !== WireType.Varint) {
    malformed(`the field at byte ${at} is of a kind that ONNX does not use`);
  }
  return { field, wire, length };
}

/**
 * Refuses a message whose fields, those of messages in it among them, are more than memory is meant for, or lie there otherwise than its
 * schema says.
 *
 * @param schema - of the message
 * @param bytes - the message
 * @throws FlashSamplingError `MALFORMED_FILE`
 */
export function requireBounded(schema: DescMessage, bytes: Uint8Array): void {
  const reader = new BinaryReader(bytes);
  let fields = 0;
  let listBytes = 0;
  const scan = (message: DescMessage, end: number, depth: number) => {
    if (depth > MAX_DEPTH) malformed("its graphs are nested too deep");
    const known = fieldsOf(message);
    while (reader.pos < end) {
      const { field, wire, length } = readHeader(reader, reader.pos);
      const valueEnd = reader.pos + length;
      if (valueEnd > end) malformed(`a field of its ${message.name} is longer than that`);
      const form = known.get(field);
      const isList = form?.isList === true && wire === WireType.LengthDelimited;
      if (form !== undefined && form.wire !== wire && !isList) {
        malformed(`field ${field} of its ${message.name} is of another kind than ONNX says`);
      }
      fields += form?.message === undefined ? 1 : MESSAGE_FIELDS;
      if (isList) listBytes += length;
      if (fields > MAX_FIELDS) malformed(`it has more than ${MAX_FIELDS} fields`);
      if (listBytes > MAX_LIST_BYTES) malformed(`its lists of numbers have more than ${MAX_LIST_BYTES} bytes`);
      if (form?.message === undefined) reader.pos = valueEnd;
      else scan(form.message, valueEnd, depth + 1);
    }
  };
  scan(schema, bytes.length, 0);
}

/** How a field of a schema lies in a file. */
interface FieldForm {
  readonly wire: WireType;
  /** Whether it is a list of numbers, which may lie there as one field. */
  readonly isList: boolean;
  /** Of a message or a list of them. */
  readonly message: DescMessage | undefined;
}

const FORMS = new WeakMap<DescMessage, ReadonlyMap<number, FieldForm>>();

function fieldsOf(schema: DescMessage): ReadonlyMap<number, FieldForm> {
  let forms = FORMS.get(schema);
  if (forms === undefined) {
    forms = new Map(
      schema.fields.map(({ number, fieldKind, scalar, message }) => {
        const wire = scalar === undefined ? (message ? WireType.LengthDelimited : WireType.Varint) : wireOf(scalar);
        const isList = fieldKind === "list" && wire !== WireType.LengthDelimited;
        return [number, { wire, isList, message }];
      }),
    );
    FORMS.set(schema, forms);
  }
  return forms;
}

function wireOf(scalar: ScalarType): WireType {
  switch (scalar) {
    case ScalarType.STRING:
    case ScalarType.BYTES:
      return WireType.LengthDelimited;
    case ScalarType.FLOAT:
      return WireType.Bit32;
    case ScalarType.DOUBLE:
      return WireType.Bit64;
    default:
      return WireType.Varint;
  }
}
