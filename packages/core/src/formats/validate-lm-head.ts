/**
 * Checks a head's parts against each other: types, lengths, ranges of its properties. Nothing is allocated and no weight is read.
 */
import { FlashSamplingError, invalidArgument } from "../errors.js";
import {
  isPositiveFloat32,
  POSITIVE_FLOAT32,
  refuseUnknownOptions,
  requireArrayOfLength,
  requireObject,
  requirePositiveInteger,
  wrongLength,
} from "../parameters/check.js";
import type { BackendCapabilities } from "../sampler/backend.js";
import { type DeviceLmHead, isDeviceArray, readDeviceArray, refuseBareMemory } from "../sampler/device-array.js";
import { FLOAT8_BLOCK, float8ScaleCount } from "./float8.js";
import { requireGranularity } from "./granularity.js";
import { INT4_BLOCK_BYTES } from "./int4.js";
import { int8ScaleCount } from "./int8.js";
import { QUANTIZATION_BLOCK } from "./integer-row.js";
import { type LmHeadWeights, MAX_HIDDEN_SIZE, MAX_VOCAB_SIZE, type WeightFormat } from "./lm-head.js";

const PROPERTIES = ["vocabSize", "hiddenSize", "format", "weight", "bias", "logitScale", "softCap"];

/** What else a head of each format may have. */
const FORMAT_PROPERTIES: Readonly<Record<WeightFormat, readonly string[]>> = {
  f32: [],
  bf16: [],
  f16: [],
  int8: ["scales", "zeroPoints", "granularity"],
  int4: ["scales", "zeroPoints"],
  fp8: ["scales", "granularity"],
};

/** Bytes of an element of the weights. */
const ELEMENT_BYTES: Readonly<Record<WeightFormat, number>> = { f32: 4, bf16: 2, f16: 2, int8: 1, int4: 1, fp8: 1 };

const ALL_PROPERTIES = new Set([...PROPERTIES, ...Object.values(FORMAT_PROPERTIES).flat()]);

/**
 * Reads every property of a head once and checks them: what becomes of the caller's object afterwards does not matter, only what
 * becomes of its arrays.
 *
 * @param head - the caller's
 * @returns an object of our own, with the same arrays and without properties that are `undefined`
 * @throws FlashSamplingError `INVALID_ARGUMENT`, `SHAPE_MISMATCH` or `UNSUPPORTED`, naming the part
 */
export function readLmHead(head: LmHeadWeights): LmHeadWeights {
  return readHead(head, {}) as LmHeadWeights;
}

/**
 * {@link readLmHead} where weights may lie in the device's memory.
 *
 * @param head - the caller's
 * @param capabilities - of the backend
 * @returns an object of our own, with the same arrays and without properties that are `undefined`
 * @throws FlashSamplingError `INVALID_ARGUMENT`, `SHAPE_MISMATCH` or `UNSUPPORTED`, naming the part
 */
export function readHead(
  head: LmHeadWeights | DeviceLmHead,
  capabilities: Pick<BackendCapabilities, "deviceArrays">,
): LmHeadWeights | DeviceLmHead {
  requireObject("head", head);
  // By name too, because properties may come from a class.
  const names = new Set([...ALL_PROPERTIES, ...Object.keys(head)]);
  const properties = Array.from(names, (name) => [name, head[name as keyof LmHeadWeights]] as const);
  const own = Object.fromEntries(properties.filter(([, value]) => value !== undefined)) as unknown as LmHeadWeights;
  checkLmHead(own, capabilities);
  return own;
}

function checkLmHead(head: LmHeadWeights, capabilities: Pick<BackendCapabilities, "deviceArrays">): void {
  const { vocabSize, hiddenSize, format, bias, logitScale, softCap } = head;
  requirePositiveInteger("vocabSize", vocabSize, MAX_VOCAB_SIZE);
  requirePositiveInteger("hiddenSize", hiddenSize, MAX_HIDDEN_SIZE);
  const known = Object.keys(FORMAT_PROPERTIES).join(", ");
  if (typeof format !== "string") throw invalidArgument("format", `one of ${known}`, format);
  if (!Object.hasOwn(FORMAT_PROPERTIES, format)) {
    throw new FlashSamplingError("UNSUPPORTED", `Unknown weight format ${format}; known are ${known}.`, {
      argument: "format",
    });
  }
  refuseUnknownOptions(head, [...PROPERTIES, ...FORMAT_PROPERTIES[format]], [], {}, "property");
  checkWeights(head, (weight, type, elements, reason) => {
    refuseBareMemory("weight", weight, type, capabilities);
    if (!isDeviceArray(weight)) return requireArrayOfLength("weight", weight, type, elements, reason);
    const { length } = readDeviceArray("weight", weight, ELEMENT_BYTES[format], capabilities);
    if (length !== elements) throw wrongLength("weight", length, elements, reason);
  });
  if (bias !== undefined) requireArrayOfLength("bias", bias, "Float32Array", vocabSize, `vocabSize = ${vocabSize}`);
  requirePositiveFloat("logitScale", logitScale);
  requirePositiveFloat("softCap", softCap);
}

/** Refuses weights that are not as many as they must be. */
type WeightCheck = (weight: unknown, type: string, elements: number, reason: string) => void;

function checkWeights(head: LmHeadWeights, requireWeights: WeightCheck): void {
  const { vocabSize, hiddenSize, weight } = head;
  const matrix = `vocabSize × hiddenSize = ${vocabSize} × ${hiddenSize}`;
  const elements = vocabSize * hiddenSize;
  switch (head.format) {
    case "f32":
      requireWeights(weight, "Float32Array", elements, matrix);
      break;
    case "bf16":
    case "f16":
      requireWeights(weight, "Uint16Array", elements, matrix);
      break;
    case "int8": {
      requireWeights(weight, "Int8Array", elements, matrix);
      requireGranularity(head.granularity);
      const count = int8ScaleCount(head.granularity, vocabSize, hiddenSize);
      const reason = `${matrix}, one per ${head.granularity}${head.granularity === "block" ? " of 32" : ""}`;
      requireArrayOfLength("scales", head.scales, "Float32Array", count, reason);
      if (head.zeroPoints !== undefined) {
        requireArrayOfLength("zeroPoints", head.zeroPoints, "Int8Array", count, reason);
      }
      break;
    }
    case "int4": {
      const blocks = Math.ceil(hiddenSize / QUANTIZATION_BLOCK);
      const reason = `${matrix} in ${blocks} blocks of 32 per row`;
      requireWeights(weight, "Uint8Array", vocabSize * blocks * INT4_BLOCK_BYTES, reason);
      requireArrayOfLength("scales", head.scales, "Float32Array", vocabSize * blocks, reason);
      if (head.zeroPoints !== undefined) {
        const bytes = vocabSize * Math.ceil(blocks / 2);
        requireArrayOfLength("zeroPoints", head.zeroPoints, "Uint8Array", bytes, `${reason}, two in a byte`);
      }
      break;
    }
    case "fp8": {
      requireWeights(weight, "Uint8Array", elements, matrix);
      requireGranularity(head.granularity);
      const count = float8ScaleCount(head.granularity, vocabSize, hiddenSize);
      const block = head.granularity === "block" ? ` of ${FLOAT8_BLOCK} × ${FLOAT8_BLOCK}` : "";
      requireArrayOfLength(
        "scales",
        head.scales,
        "Float32Array",
        count,
        `${matrix}, one per ${head.granularity}${block}`,
      );
      break;
    }
  }
}

function requirePositiveFloat(argument: string, value: unknown): void {
  if (value !== undefined && !isPositiveFloat32(value)) throw invalidArgument(argument, POSITIVE_FLOAT32, value);
}
