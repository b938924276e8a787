/**
 * Takes values out of parsed JSON that nobody vouches for: each comes out with the type and range that was asked for, or as an
 * error that names the file and the key.
 */
import { FlashSamplingError } from "@flashsampling/core";

/** Deepest nesting: models' files have ten levels, and whoever walks a value calls itself for each. */
const MAX_DEPTH = 64;

/**
 * Parses a file of JSON.
 *
 * @param bytes - the file
 * @param name - its path, for messages
 * @throws FlashSamplingError `MALFORMED_FILE` if it is not an object in UTF-8, or is nested more than 64 levels deep
 */
export function parseJsonFile(bytes: Uint8Array, name: string): JsonObject {
  if (isDeeperThan(MAX_DEPTH, bytes)) {
    throw new FlashSamplingError("MALFORMED_FILE", `The model's ${name} is nested more than ${MAX_DEPTH} levels deep.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new FlashSamplingError("MALFORMED_FILE", `The model's ${name} is not JSON.`, { cause });
  }
  return new JsonObject(value, name);
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Whether arrays and objects lie in each other deeper than this. What is no JSON may have any answer: it is refused all the same. */
function isDeeperThan(limit: number, bytes: Uint8Array): boolean {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (isText) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      if (++depth > limit) return true;
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth--;
  }
  return false;
}

/** A JSON object and the place it comes from, for messages. */
export class JsonObject {
  /** The object itself, unchecked. */
  readonly entries: Readonly<Record<string, unknown>>;
  readonly #where: string;

  /**
   * @param value - parsed JSON
   * @param where - file, and path within it, for messages
   * @throws FlashSamplingError `MALFORMED_FILE` if it is not an object
   */
  constructor(value: unknown, where: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) invalid(where, "an object");
    this.entries = value as Record<string, unknown>;
    this.#where = where;
  }

  /** Whether the key is there and not null: Hugging Face files write `null` for "not set". */
  has(key: string): boolean {
    return Object.hasOwn(this.entries, key) && this.entries[key] !== null;
  }

  /** An object under `key`. */
  object(key: string): JsonObject {
    return new JsonObject(this.#get(key), this.#path(key));
  }

  /** The objects of an array under `key`. */
  objects(key: string): JsonObject[] {
    const value = this.#get(key);
    if (!Array.isArray(value)) invalid(this.#path(key), "an array of objects");
    return value.map((entry, index) => new JsonObject(entry, `${this.#path(key)}[${index}]`));
  }

  /** Keys and integers of this object, all from `min` to `max`: one by one, since a vocabulary has hundreds of thousands. */
  *integers(min: number, max: number): Generator<[string, number], void, undefined> {
    for (const key of Object.keys(this.entries)) {
      const value = this.entries[key];
      if (!isIntegerWithin(value, min, max)) {
        // Keys of a vocabulary are tokens, and may look like anything: a number, say.
        invalid(`${this.#where}: the entry ${JSON.stringify(key.slice(0, 60))}`, `an integer from ${min} to ${max}`);
      }
      yield [key, value];
    }
  }

  /** An integer from `min` to `max`. */
  integer(key: string, min: number, max: number): number {
    const value = this.#get(key);
    if (!isIntegerWithin(value, min, max)) invalid(this.#path(key), `an integer from ${min} to ${max}`);
    return value;
  }

  /** An integer from `min` to `max`, or an array of them. */
  integerOrIntegers(key: string, min: number, max: number): number[] {
    const value = this.#get(key);
    const values = Array.isArray(value) ? value : [value];
    if (values.every((entry) => isIntegerWithin(entry, min, max))) return values;
    return invalid(this.#path(key), `integers from ${min} to ${max}`);
  }

  /** True or false. */
  boolean(key: string): boolean {
    const value = this.#get(key);
    if (typeof value !== "boolean") invalid(this.#path(key), "true or false");
    return value;
  }

  /** A finite number. */
  number(key: string): number {
    const value = this.#get(key);
    if (typeof value !== "number") invalid(this.#path(key), "a number");
    return value;
  }

  /** A string of at most `maxLength` characters. */
  string(key: string, maxLength: number): string {
    const value = this.#get(key);
    if (!isStringWithin(value, maxLength)) invalid(this.#path(key), `a string of at most ${maxLength} characters`);
    return value;
  }

  /** An array of at most `maxCount` strings of 1 to `maxLength` characters. */
  strings(key: string, maxCount: number, maxLength: number): string[] {
    const value = this.#get(key);
    const isGood = (entry: unknown) => entry !== "" && isStringWithin(entry, maxLength);
    if (Array.isArray(value) && value.length <= maxCount && value.every(isGood)) return value;
    return invalid(this.#path(key), `at most ${maxCount} strings of 1 to ${maxLength} characters`);
  }

  /** As {@link JsonObject.strings}, or one such string alone. */
  stringOrStrings(key: string, maxCount: number, maxLength: number): string[] {
    const value = this.#get(key);
    return typeof value === "string"
      ? new JsonObject({ [key]: [value] }, this.#where).strings(key, maxCount, maxLength)
      : this.strings(key, maxCount, maxLength);
  }

  #get(key: string): unknown {
    return this.has(key) ? this.entries[key] : undefined;
  }

  #path(key: string): string {
    return `${this.#where}: ${key}`;
  }
}

function isIntegerWithin(value: unknown, min: number, max: number): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

function isStringWithin(value: unknown, maxLength: number): value is string {
  return typeof value === "string" && value.length <= maxLength;
}

function invalid(where: string, wanted: string): never {
  throw new FlashSamplingError("MALFORMED_FILE", `The model's ${where} must be ${wanted}.`);
}
