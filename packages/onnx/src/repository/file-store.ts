/**
 * Where downloaded files are kept: a folder, a browser's storage, or memory. A file is there whole or not at all. What has come of a
 * file so far is kept apart and can be taken up again.
 */
import type { BlobLike } from "@flashsampling/core";
import type { ReadFileOptions } from "./repository.js";

/** What is known of a whole file. */
export interface FileRecord {
  /** Number of bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** What the server called this version of the file: its ETag, or the time of its last change. */
  readonly version?: string | undefined;
}

/** A whole file. */
export interface StoredFile {
  readonly blob: BlobLike;
  /** Its path, where it lies in a folder. */
  readonly localPath?: string | undefined;
  readonly record: FileRecord;
}

/** The beginning of a file. It belongs to the caller alone until it is finished, released or discarded. */
export interface PartialFile {
  /** Bytes that are there. */
  readonly size: number;
  /** The bytes that are there, in order. */
  pieces(): AsyncIterable<Uint8Array>;
  /** Adds bytes at the end. */
  append(bytes: Uint8Array): Promise<void>;
  /** Drops all bytes. */
  restart(): Promise<void>;
  /** Makes it a whole file, in the place of one that was there. */
  finish(record: FileRecord): Promise<StoredFile>;
  /** Leaves it for a later call to take up. */
  release(): Promise<void>;
  /** Drops it. */
  discard(): Promise<void>;
}

/** Names are relative paths with `/` between their parts; no part is `.` or `..`. All calls throw `STORAGE` where the place fails. */
export interface FileStore {
  /** What it is, for people, and why it is nothing better: `OPFS`; `memory, since …`. */
  readonly description: string;
  /** A whole file, if it is there and is what its record says. */
  find(name: string): Promise<StoredFile | undefined>;
  /**
   * Takes up a file, or begins it.
   *
   * @param tag - what identifies its bytes; what was left of a file with another tag is dropped. Without a tag nothing is taken up
   */
  begin(name: string, tag: string | undefined): Promise<PartialFile>;
  /** Runs a task when no other, here or in another process or page, fetches the file; or when that one stands still. */
  exclusive<T>(name: string, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T>;
  /** A small text, if it is there. */
  readText(name: string): Promise<string | undefined>;
  /** Keeps a small text, in the place of one that was there. */
  writeText(name: string, text: string): Promise<void>;
  /**
   * A small file that was worked out from others, if it is there. A folder keeps the newest; other stores keep one for each name, as they keep
   * whole files.
   *
   * @throws FlashSamplingError `MALFORMED_FILE` if it is larger than `maxBytes`, `STORAGE`, `ABORTED`
   */
  readDerived(name: string, options: ReadFileOptions): Promise<Uint8Array | undefined>;
  /** Keeps such a file, in the place of one that was there. */
  writeDerived(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void>;
}

/** A record as text: what {@link parseRecord} reads. */
export function recordText(record: FileRecord, more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...record, ...more });
}

/** A record, or nothing where the text is none: it may have been cut off or written by somebody else. */
export function parseRecord(text: string | undefined): (FileRecord & Readonly<Record<string, unknown>>) | undefined {
  const value = parseObject(text);
  if (value === undefined) return undefined;
  const { size, sha256, version } = value;
  if (!Number.isSafeInteger(size) || (size as number) < 0) return undefined;
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  if (version !== undefined && typeof version !== "string") return undefined;
  return value as unknown as FileRecord & Readonly<Record<string, unknown>>;
}

/** The object that a text is the JSON of, or nothing. */
export function parseObject(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
