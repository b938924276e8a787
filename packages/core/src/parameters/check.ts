/**
 * Checks that many arguments share. Types are told by their tags, so that arrays and signals from another realm pass.
 */
import { FlashSamplingError, invalidArgument } from "../errors.js";
import { isFiniteFloat32 } from "../summary/flags.js";
import { tagOf } from "../tag.js";

/** Whether a value is a typed array of one of the named types. */
export function isTypedArray(
  value: unknown,
  names: readonly string[],
): value is ArrayBufferView & { readonly length: number } {
  return ArrayBuffer.isView(value) && names.includes(tagOf(value) ?? "");
}

/**
 * Refuses anything but a typed array of one of the named types.
 *
 * @returns the array's number of elements
 * @throws FlashSamplingError `INVALID_ARGUMENT`, also of an array whose buffer is detached: it would pass for an empty one
 */
export function requireTypedArray(argument: string, value: unknown, names: readonly string[], row?: number): number {
  if (isTypedArray(value, names)) {
    if (value.length === 0 && isDetached(value.buffer)) throw detachedArgument(argument, row);
    return value.length;
  }
  const wanted = names.map((name) => `${name.startsWith("Int") ? "an" : "a"} ${name}`);
  throw invalidArgument(argument, wanted.join(" or "), value, row);
}

/** Whether a buffer was transferred and has no bytes any more. Buffers have a property for that from ES2024 on only. */
function isDetached(buffer: ArrayBufferLike): boolean {
  if (buffer.byteLength > 0 || tagOf(buffer) !== "ArrayBuffer") return false;
  try {
    new Uint8Array(buffer as ArrayBuffer);
    return false;
  } catch {
    return true;
  }
}

function detachedArgument(argument: string, row: number | undefined): FlashSamplingError {
  const where = row === undefined ? "" : ` (row ${row})`;
  const message = `The buffer of ${argument}${where} is detached: it was transferred, to a worker perhaps. Pass a copy that was made before.`;
  return new FlashSamplingError("INVALID_ARGUMENT", message, { argument, row });
}

/**
 * Refuses anything but a typed array of one type and length.
 *
 * @param argument - its name, as the caller wrote it
 * @param value - what the caller gave
 * @param type - name of the type: "Float32Array"
 * @param length - elements that it must have
 * @param reason - where that length comes from: "vocabSize × hiddenSize = 3 × 2"
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`
 */
export function requireArrayOfLength(
  argument: string,
  value: unknown,
  type: string,
  length: number,
  reason: string,
): void {
  const found = requireTypedArray(argument, value, [type]);
  if (found !== length) throw wrongLength(argument, found, length, reason);
}

/** A `SHAPE_MISMATCH` error of an array that has another number of elements than it must have. */
export function wrongLength(argument: string, found: number, length: number, reason: string): FlashSamplingError {
  const message = `${argument} has ${found} elements where ${length} are needed: ${reason}.`;
  return new FlashSamplingError("SHAPE_MISMATCH", message, { argument });
}

/** @throws FlashSamplingError `INVALID_ARGUMENT` unless `value` is an integer from 1 to `max` */
export function requirePositiveInteger(argument: string, value: unknown, max: number): void {
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= max) return;
  throw invalidArgument(argument, `an integer from 1 to ${max}`, value);
}

/** Smallest positive normal float32. Devices may take smaller numbers for 0. */
export const SMALLEST_NORMAL_FLOAT32 = 2 ** -126;

/** What {@link isPositiveFloat32} asks for, in the words of an error. */
export const POSITIVE_FLOAT32 = "a positive float32 number, at least 2^-126";

/** Whether a value can be a factor or a divisor: a positive number that is finite in float32 and that no device takes for 0. */
export function isPositiveFloat32(value: unknown): boolean {
  return typeof value === "number" && value >= SMALLEST_NORMAL_FLOAT32 && isFiniteFloat32(value);
}

/** @throws FlashSamplingError `INVALID_ARGUMENT` unless `value` is an object with named members, such as options: no array, which would pass for one without any */
export function requireObject(argument: string, value: unknown): void {
  if (typeof value !== "object" || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) {
    throw invalidArgument(argument, "an object with named members", value);
  }
}

/** @throws FlashSamplingError `INVALID_ARGUMENT` unless `signal` is an AbortSignal or absent */
export function requireSignal(signal: unknown): void {
  if (signal === undefined) return;
  if (typeof signal === "object" && signal !== null && "aborted" in signal && "addEventListener" in signal) return;
  throw invalidArgument("signal", "an AbortSignal", signal);
}

/**
 * Refuses options that nobody reads: a typing error must not pass for a default. An option that is `undefined` is as good as absent.
 *
 * @param options - what the caller gave
 * @param known - names that are read
 * @param reserved - names that other samplers, or later versions, know: refused as unsupported
 * @param foreign - what to write instead of names that other libraries use for the same thing
 * @param kind - what the names are of
 * @throws FlashSamplingError `INVALID_ARGUMENT` with the name that was meant, or `UNSUPPORTED`
 */
export function refuseUnknownOptions(
  options: object,
  known: readonly string[],
  reserved: readonly string[] = [],
  foreign: Readonly<Record<string, string>> = {},
  kind: "option" | "property" = "option",
): void {
  const plain = (name: string) => name.replace(/[_-]/g, "").toLowerCase();
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue;
    const closest = (names: readonly string[]) => names.find((candidate) => plain(candidate) === plain(name));
    if (closest(reserved) !== undefined) {
      throw new FlashSamplingError("UNSUPPORTED", `${name} is not supported yet; leave it out.`, { argument: name });
    }
    const meant = closest(known) ?? foreign[closest(Object.keys(foreign)) ?? ""];
    const hint = meant === undefined ? `Known are ${known.join(", ")}.` : `Did you mean ${meant}?`;
    throw new FlashSamplingError("INVALID_ARGUMENT", `Unknown ${kind} ${name}. ${hint}`, { argument: name });
  }
}

/**
 * Number of rows of length `rowLength` in an array of `length` elements, at least 1.
 *
 * @throws FlashSamplingError `SHAPE_MISMATCH`
 */
export function countRows(argument: string, length: number, rowLength: number): number {
  if (length > 0 && length % rowLength === 0) return length / rowLength;
  const problem =
    length === 0
      ? "is empty; a call needs at least one row"
      : `has ${length} elements, which is not a whole number of rows of ${rowLength}`;
  throw new FlashSamplingError("SHAPE_MISMATCH", `${argument} ${problem}.`, { argument });
}
