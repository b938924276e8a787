/**
 * Files of a disk, and what goes wrong with them.
 */
import { type BigIntStats, constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { type BlobLike, FlashSamplingError } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";

/** Bytes that are asked of the system at once: it knows no more than 2³¹ − 1. */
const READ_BYTES = 2 ** 30;

/** What tells a file, with what it holds, from any other: its place on a disk, its size, and when it and its entry changed. */
export type FileIdentity = Pick<BigIntStats, "dev" | "ino" | "size" | "mtimeNs" | "ctimeNs">;

/** An identity as text. Equal texts are one file that has not changed, as far as its disk counts time. */
export function identityOf({ dev, ino, size, mtimeNs, ctimeNs }: FileIdentity): string {
  return `${dev}-${ino}-${size}-${mtimeNs}-${ctimeNs}`;
}

/**
 * Opens a file for reading while a task runs.
 *
 * @returns what the task gives; undefined, and no task has run, where the path is not there or leads to no file: a folder, a pipe
 * @throws FlashSamplingError `STORAGE`
 */
export async function withFile<T>(path: string, task: (file: FileHandle, stats: BigIntStats) => Promise<T>) {
  return unlessMissing(path, async () => {
    // A pipe that nobody writes to would else be waited for.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await file.stat({ bigint: true });
      return stats.isFile() ? await task(file, stats) : undefined;
    } finally {
      await file.close();
    }
  });
}

/**
 * A range of a file as bytes that are read when they are asked for. The file is open only while it is read. Who reads never gets the bytes of
 * another file, or of what it has become: what was worked out from the one must not be used with the other.
 */
export class DiskBlob implements BlobLike {
  readonly size: number;
  readonly #path: string;
  readonly #identity: string;
  readonly #start: number;

  /**
   * @param path - of the file
   * @param identity - the file's, as it was when its size was asked for
   * @param start - first byte
   * @param size - number of bytes
   */
  constructor(path: string, identity: string, start: number, size: number) {
    this.#path = path;
    this.#identity = identity;
    this.#start = start;
    this.size = size;
  }

  slice(start: number, end: number): DiskBlob {
    const from = Math.min(Math.max(0, start), this.size);
    const to = Math.min(Math.max(from, end), this.size);
    return new DiskBlob(this.#path, this.#identity, this.#start + from, to - from);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.size);
    const found = await withFile(this.#path, async (file) => {
      const isWhole = await fill(bytes, file, this.#start);
      // Once it is read: what is written into a file meanwhile changes its times.
      return isWhole && identityOf(await file.stat({ bigint: true })) === this.#identity;
    });
    if (found) return bytes.buffer;
    throw new FlashSamplingError("STORAGE", `${this.#path} has become another file while it was read; load it again.`);
  }
}

/** Fills an array with a file's bytes from `start` on; false if the file has not as many. */
export async function fill(bytes: Uint8Array, file: FileHandle, start: number): Promise<boolean> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, Math.min(bytes.length - done, READ_BYTES), start + done);
    if (bytesRead === 0) return false;
    done += bytesRead;
  }
  return true;
}

/**
 * Runs what reads or writes a path.
 *
 * @throws FlashSamplingError `STORAGE` naming the path, for what the system refuses
 */
export async function storing<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (cause) {
    if (cause instanceof FlashSamplingError) throw cause;
    throw new FlashSamplingError("STORAGE", `${path} cannot be read or written: ${messageOf(cause)}`, { cause });
  }
}

/** What a task gives, or undefined where the file or folder that it is about is not there. */
export async function unlessMissing<T>(path: string, task: () => Promise<T>): Promise<T | undefined> {
  return storing(path, async () => {
    try {
      return await task();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (code === "ENOENT" || code === "ENOTDIR") return undefined;
      throw error;
    }
  });
}
