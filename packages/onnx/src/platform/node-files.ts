/**
 * Files of a disk, and what goes wrong with them.
 */
import { open } from "node:fs/promises";
import { type BlobLike, FlashSamplingError } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";

/** Bytes that are asked of the system at once: it knows no more than 2³¹ − 1. */
const READ_BYTES = 2 ** 30;

/** A range of a file as bytes that are read when they are asked for. The file is open only while it is read. */
export class DiskBlob implements BlobLike {
  readonly size: number;
  readonly #path: string;
  readonly #start: number;

  /**
   * @param path - of the file
   * @param start - first byte
   * @param size - number of bytes
   */
  constructor(path: string, start: number, size: number) {
    this.#path = path;
    this.#start = start;
    this.size = size;
  }

  slice(start: number, end: number): DiskBlob {
    const from = Math.min(Math.max(0, start), this.size);
    const to = Math.min(Math.max(from, end), this.size);
    return new DiskBlob(this.#path, this.#start + from, to - from);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.size);
    await storing(this.#path, async () => {
      const file = await open(this.#path);
      try {
        let done = 0;
        while (done < bytes.length) {
          const { bytesRead } = await file.read(
            bytes,
            done,
            Math.min(bytes.length - done, READ_BYTES),
            this.#start + done,
          );
          if (bytesRead === 0) throw new Error(`it ends at byte ${this.#start + done}; it has become shorter`);
          done += bytesRead;
        }
      } finally {
        await file.close();
      }
    });
    return bytes.buffer;
  }
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
