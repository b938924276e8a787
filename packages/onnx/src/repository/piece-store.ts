/**
 * Downloaded files as pieces, for places that store bytes under keys and cannot add to what they have: a browser's storage, memory. A file
 * is a list of pieces; the list is written before its last piece is, so that no piece is ever without a list, and a list whose pieces are
 * not all there is no file.
 */

import { FlashSamplingError, throwIfAborted } from "@flashsampling/core";
import { messageOf, unlessAborted } from "@flashsampling/core/backend";
import { InTurns } from "../in-turns.js";
import {
  type FileRecord,
  type FileStore,
  type PartialFile,
  parseObject,
  parseRecord,
  recordText,
  type StoredFile,
} from "./file-store.js";
import type { ReadFileOptions } from "./repository.js";
import { requireAtMost } from "./small-files.js";

/** What stores bytes under keys. */
export interface Bins {
  /** What it is, for people. */
  readonly description: string;
  /** What was put under a key, or nothing. */
  get(key: string): Promise<Blob | undefined>;
  /** Stores bytes, in the place of what was there; all of them or none. */
  put(key: string, bytes: Blob): Promise<void>;
  /** Deletes what is there, if anything is. */
  delete(key: string): Promise<void>;
  /** Runs a task when no other page or worker runs one of the same key. */
  exclusive<T>(key: string, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T>;
}

/** Bytes of a piece: what a page that is closed loses of a download. */
const PIECE_BYTES = 16 * 2 ** 20;

/** A piece of a file. */
interface Piece {
  readonly key: string;
  readonly size: number;
}

/** A store over bins. */
export class PieceStore implements FileStore {
  readonly description: string;
  readonly #bins: Bins;
  readonly #turns = new InTurns();

  constructor(bins: Bins) {
    this.description = bins.description;
    this.#bins = bins;
  }

  async find(name: string): Promise<StoredFile | undefined> {
    const record = parseRecord(await this.readText(`record/${name}`));
    if (record === undefined) return undefined;
    const blobs = await this.#blobsOf(piecesOf(record));
    const blob = new Blob(blobs);
    const { size, sha256, version } = record;
    return blob.size === size ? { blob, record: { size, sha256, version } } : undefined;
  }

  async begin(name: string, tag: string | undefined): Promise<PartialFile> {
    const known = parseObject(await this.readText(`partial/${name}`)) ?? {};
    const pieces = piecesOf(known);
    const kept = tag !== undefined && known.tag === tag ? await this.#blobsOf(pieces) : [];
    await this.#drop(pieces.slice(kept.length));
    return new PiecePartial(this.#accessFor(name, tag), pieces.slice(0, kept.length), kept);
  }

  exclusive<T>(name: string, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    return this.#turns.run(name, signal, () => this.#bins.exclusive(name, signal, task));
  }

  async readText(name: string): Promise<string | undefined> {
    return this.#storing(async () => (await this.#bins.get(name))?.text());
  }

  async writeText(name: string, text: string): Promise<void> {
    return this.#storing(() => this.#bins.put(name, new Blob([text])));
  }

  async readDerived(name: string, { maxBytes, signal }: ReadFileOptions): Promise<Uint8Array | undefined> {
    throwIfAborted(signal);
    const reading = this.#storing(async () => {
      const found = await this.#bins.get(`derived/${name}`);
      if (found === undefined) return undefined;
      requireAtMost(maxBytes, name, found.size);
      return new Uint8Array(await found.arrayBuffer());
    });
    return unlessAborted(reading, signal);
  }

  async writeDerived(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
    throwIfAborted(signal);
    const content = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    await unlessAborted(
      this.#storing(() => this.#bins.put(`derived/${name}`, content)),
      signal,
    );
  }

  #accessFor(name: string, tag: string | undefined): PartialAccess {
    return {
      isKept: tag !== undefined,
      list: (pieces) => this.writeText(`partial/${name}`, JSON.stringify({ tag, pieces })),
      put: (key, bytes) => this.#storing(() => this.#bins.put(key, bytes)),
      drop: async (pieces) => {
        await this.#drop(pieces);
        await this.#storing(() => this.#bins.delete(`partial/${name}`));
      },
      finish: async (record, pieces, blobs) => {
        const before = piecesOf(parseObject(await this.readText(`record/${name}`)) ?? {});
        await this.writeText(`record/${name}`, recordText(record, { pieces }));
        await this.#storing(() => this.#bins.delete(`partial/${name}`));
        await this.#drop(before);
        return { blob: new Blob([...blobs]), record };
      },
    };
  }

  /** The blobs of pieces up to the first that is not whole. */
  async #blobsOf(pieces: readonly Piece[]): Promise<Blob[]> {
    const blobs: Blob[] = [];
    for (const { key, size } of pieces) {
      const blob = await this.#storing(() => this.#bins.get(key));
      if (blob?.size !== size) break;
      blobs.push(blob);
    }
    return blobs;
  }

  async #drop(pieces: readonly Piece[]): Promise<void> {
    for (const { key } of pieces) await this.#storing(() => this.#bins.delete(key));
  }

  async #storing<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (cause) {
      if (cause instanceof FlashSamplingError) throw cause;
      throw new FlashSamplingError("STORAGE", `${this.description} cannot be read or written: ${messageOf(cause)}`, {
        cause,
      });
    }
  }
}

/** A list of pieces that was read; an empty one where it is none. */
function piecesOf({ pieces }: Readonly<Record<string, unknown>>): readonly Piece[] {
  const isPiece = (piece: Partial<Piece> | null) =>
    typeof piece?.key === "string" && piece.key.startsWith("piece/") && Number.isSafeInteger(piece.size);
  return Array.isArray(pieces) && pieces.every(isPiece) ? (pieces as Piece[]) : [];
}

/** What the beginning of a file may do with the store. */
interface PartialAccess {
  /** Whether what is left is of use to anybody. */
  readonly isKept: boolean;
  list(pieces: readonly Piece[]): Promise<void>;
  put(key: string, bytes: Blob): Promise<void>;
  drop(pieces: readonly Piece[]): Promise<void>;
  finish(record: FileRecord, pieces: readonly Piece[], blobs: readonly Blob[]): Promise<StoredFile>;
}

class PiecePartial implements PartialFile {
  readonly #access: PartialAccess;
  #pieces: readonly Piece[];
  #blobs: Blob[];
  /** What is not yet a piece. */
  #loose: Uint8Array[] = [];
  #looseSize = 0;

  constructor(access: PartialAccess, pieces: readonly Piece[], blobs: readonly Blob[]) {
    this.#access = access;
    this.#pieces = pieces;
    this.#blobs = [...blobs];
  }

  get size(): number {
    return this.#pieces.reduce((sum, { size }) => sum + size, this.#looseSize);
  }

  async *pieces(): AsyncIterable<Uint8Array> {
    for (const blob of this.#blobs) yield new Uint8Array(await blob.arrayBuffer());
    yield* this.#loose;
  }

  async append(bytes: Uint8Array): Promise<void> {
    this.#loose.push(bytes.slice());
    this.#looseSize += bytes.length;
    if (this.#looseSize >= PIECE_BYTES) await this.#flush();
  }

  async restart(): Promise<void> {
    const pieces = this.#pieces;
    this.#clear();
    await this.#access.drop(pieces);
  }

  async finish(record: FileRecord): Promise<StoredFile> {
    await this.#flush();
    return this.#access.finish(record, this.#pieces, this.#blobs);
  }

  async release(): Promise<void> {
    if (!this.#access.isKept) return this.discard();
    await this.#flush();
  }

  discard(): Promise<void> {
    return this.restart();
  }

  async #flush(): Promise<void> {
    if (this.#looseSize === 0) return;
    const blob = new Blob(this.#loose as Uint8Array<ArrayBuffer>[]);
    const piece: Piece = { key: `piece/${crypto.randomUUID()}`, size: blob.size };
    const pieces = [...this.#pieces, piece];
    await this.#access.list(pieces);
    await this.#access.put(piece.key, blob);
    this.#pieces = pieces;
    this.#blobs.push(blob);
    this.#loose = [];
    this.#looseSize = 0;
  }

  #clear(): void {
    this.#pieces = [];
    this.#blobs = [];
    this.#loose = [];
    this.#looseSize = 0;
  }
}
