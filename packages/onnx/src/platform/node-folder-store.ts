/**
 * Downloaded files in a folder of the disk:
 *
 * - `files/<name>`: whole files, in their repository's layout, so that a model finds its external data beside it;
 * - `records/<name>.json`: their records; a file without a record that fits it is none;
 * - `texts/<name>`: small texts;
 * - `derived/<hash of the name>`: what was worked out from files, the newest ones;
 * - `partial/<hash of the name>.<hash of the tag>.<owner>.part`: what has come so far. An owner is a process or nobody, and what belongs
 *   to a running process is never touched by another. Changing the owner is a rename, in which one process succeeds;
 * - `partial/<random>.<owner>.whole`: small files on their way to their place.
 *
 * Whatever a reader sees was put there by a rename, after it had been written to the disk. The folder is trusted: who writes into it decides
 * what models compute. So one that is made here is its owner's alone.
 */
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { homedir, hostname } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { throwIfAborted } from "@flashsampling/core";
import { unlessAborted } from "@flashsampling/core/backend";
import { InTurns } from "../in-turns.js";
import {
  type FileRecord,
  type FileStore,
  type PartialFile,
  parseRecord,
  recordText,
  type StoredFile,
} from "../repository/file-store.js";
import type { ReadFileOptions } from "../repository/repository.js";
import { requireAtMost } from "../repository/small-files.js";
import { DiskBlob, fill, identityOf, storing, unlessMissing, withFile } from "./node-files.js";

/** The folder in which the platform's programs keep what can be had again, or what `FLASHSAMPLING_CACHE` names. */
export function defaultCacheFolder(): string {
  const { FLASHSAMPLING_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (FLASHSAMPLING_CACHE) return FLASHSAMPLING_CACHE;
  if (process.platform === "win32") return join(LOCALAPPDATA || join(homedir(), "AppData", "Local"), "flashsampling");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "flashsampling");
  return join(XDG_CACHE_HOME || join(homedir(), ".cache"), "flashsampling");
}

/**
 * Opens the store in a folder, which is made if need be.
 *
 * @throws FlashSamplingError `STORAGE` if it cannot be made
 */
export async function openFolderStore(folder: string): Promise<FileStore> {
  const root = resolve(folder);
  const store = new FolderStore(root);
  await store.prepare();
  return store;
}

/** What {@link FolderStore} keeps of what was worked out from files. The folder is made when something is written. */
export function derivedInFolder(folder: string): Pick<FileStore, "readDerived" | "writeDerived"> {
  return new FolderStore(resolve(folder));
}

/** Most files, and bytes of them in all, that were worked out from others. The oldest are dropped. */
const MAX_DERIVED = 64;
const MAX_DERIVED_BYTES = 256 * 2 ** 20;

/** A file that another process is writing is waited for while it grew within this time. */
const ALIVE_MS = 10_000;

/** How often it is looked at. */
const LOOK_MS = 250;

/** What a process of another machine left is taken over after this time: whether that process runs cannot be known. */
const ABANDONED_MS = 10 * 60_000;

const NOBODY = "free";
const HOST = shortHash(hostname());

/** Files that this process fetches, by path, one call after the other. */
const turns = new InTurns();

class FolderStore implements FileStore {
  readonly description: string;
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    this.description = `the folder ${root}`;
  }

  /** Makes the folder if need be, and drops what processes that were killed have left of small files. */
  async prepare(): Promise<void> {
    await storing(this.#root, () => this.#makeFolder(join(this.#root, "partial")));
    for (const small of await this.#small()) {
      if (await isAbandoned(small)) await storing(small.path, () => rm(small.path, { force: true }));
    }
  }

  async find(name: string): Promise<StoredFile | undefined> {
    const record = parseRecord(await this.#read(this.#record(name)));
    if (record === undefined) return undefined;
    const path = this.#file(name);
    const found = await unlessMissing(path, () => stat(path));
    if (!found?.isFile() || found.size !== record.size) return undefined;
    const file = await stored(path, record);
    if (found.mtimeMs !== record.mtimeMs) {
      // Copied by somebody, or the record is of another process's copy: the bytes decide.
      if ((await sha256Of(path)) !== record.sha256) return undefined;
      await this.#replace(this.#record(name), recordText(record, { mtimeMs: found.mtimeMs }));
    }
    return file;
  }

  async begin(name: string, tag: string | undefined): Promise<PartialFile> {
    const prefix = shortHash(name);
    const suffix = tag === undefined ? randomBytes(8).toString("hex") : shortHash(tag);
    const folder = join(this.#root, "partial");
    const own = join(folder, `${prefix}.${suffix}.${HOST}-${process.pid}-${randomBytes(4).toString("hex")}.part`);
    for (const other of await this.#partials(prefix)) {
      if (!(await isAbandoned(other))) continue;
      if (other.tag !== suffix) await storing(other.path, () => rm(other.path, { force: true }));
      else await unlessMissing(other.path, () => rename(other.path, own));
    }
    const file = await storing(own, () => open(own, "a+"));
    const { size } = await storing(own, () => file.stat());
    const finish = (record: FileRecord) => this.#finish(name, own, file, record);
    const freed = join(folder, `${prefix}.${suffix}.${NOBODY}-${randomBytes(4).toString("hex")}.part`);
    return new FolderPartial(own, tag === undefined ? undefined : freed, file, size, finish);
  }

  exclusive<T>(name: string, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    return turns.run(this.#file(name), signal, async () => {
      while (await this.#isFetchedElsewhere(name)) {
        await unlessAborted(delay(LOOK_MS), signal);
        throwIfAborted(signal);
      }
      return task();
    });
  }

  readText(name: string): Promise<string | undefined> {
    return this.#read(join(this.#root, "texts", name));
  }

  writeText(name: string, text: string): Promise<void> {
    return this.#replace(join(this.#root, "texts", name), text);
  }

  async readDerived(name: string, { maxBytes, signal }: ReadFileOptions): Promise<Uint8Array | undefined> {
    throwIfAborted(signal);
    const path = this.#derived(name);
    const reading = withFile(path, async (file, { size, uid }) => {
      // In a folder that several people share, nobody is led by what another has put there.
      if (process.getuid !== undefined && Number(uid) !== process.getuid()) return undefined;
      requireAtMost(maxBytes, path, Number(size));
      const bytes = new Uint8Array(Number(size));
      return (await fill(bytes, file, 0)) ? bytes : undefined;
    });
    return unlessAborted(reading, signal);
  }

  async writeDerived(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
    throwIfAborted(signal);
    const writing = async () => {
      await this.prepare();
      await this.#replace(this.#derived(name), bytes, signal);
      await this.#dropOldest();
    };
    await unlessAborted(writing(), signal);
  }

  #file(name: string): string {
    return join(this.#root, "files", name);
  }

  #record(name: string): string {
    return join(this.#root, "records", `${name}.json`);
  }

  #derived(name: string): string {
    return join(this.#root, "derived", shortHash(name));
  }

  async #dropOldest(): Promise<void> {
    const folder = join(this.#root, "derived");
    const names = await storing(folder, () => readdir(folder));
    const files = await Promise.all(
      names.map(async (name) => {
        const path = join(folder, name);
        const found = await unlessMissing(path, () => stat(path));
        return { path, isFile: found?.isFile(), size: found?.size ?? 0, changed: found?.mtimeMs ?? 0 };
      }),
    );
    let bytes = 0;
    const byAge = files.filter(({ isFile }) => isFile).sort((a, b) => b.changed - a.changed);
    for (const [i, { path, size }] of byAge.entries()) {
      bytes += size;
      if (i >= MAX_DERIVED || bytes > MAX_DERIVED_BYTES) await storing(path, () => rm(path, { force: true }));
    }
  }

  #read(path: string): Promise<string | undefined> {
    return unlessMissing(path, () => readFile(path, "utf8"));
  }

  async #replace(path: string, content: string | Uint8Array, signal?: AbortSignal): Promise<void> {
    await storing(path, async () => {
      const beside = join(this.#root, "partial", `${randomBytes(8).toString("hex")}.${HOST}-${process.pid}.whole`);
      for (const place of [beside, path]) await this.#makeFolder(dirname(place));
      try {
        const file = await open(beside, "wx");
        try {
          await file.writeFile(content);
          await file.sync();
        } finally {
          await file.close();
        }
        throwIfAborted(signal);
        await rename(beside, path);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    });
  }

  /** Makes a folder of the store. The store itself, if it is not there, for its owner alone. */
  async #makeFolder(folder: string): Promise<void> {
    await mkdir(this.#root, { recursive: true, mode: 0o700 });
    await mkdir(folder, { recursive: true });
  }

  async #finish(name: string, partial: string, file: FileHandle, record: FileRecord): Promise<StoredFile> {
    const path = this.#file(name);
    return storing(path, async () => {
      await file.sync();
      const { mtimeMs } = await file.stat();
      await file.close();
      await mkdir(dirname(path), { recursive: true });
      // The record first: a process that waits until the partial file is gone must find both.
      await this.#replace(this.#record(name), recordText(record, { mtimeMs }));
      await rename(partial, path);
      return await stored(path, record);
    });
  }

  async #partials(prefix: string): Promise<readonly OwnedPartial[]> {
    return (await this.#inPartial()).flatMap(({ path, parts: [hash, tag, owner, end] }) => {
      if (hash !== prefix || tag === undefined || owner === undefined || end !== "part") return [];
      return [{ path, tag, ...parseOwner(owner) }];
    });
  }

  /** Small files that are not yet at their place. */
  async #small(): Promise<readonly OwnedFile[]> {
    return (await this.#inPartial()).flatMap(({ path, parts: [, owner = "", end] }) =>
      end === "whole" ? [{ path, ...parseOwner(owner) }] : [],
    );
  }

  async #inPartial(): Promise<readonly { readonly path: string; readonly parts: readonly string[] }[]> {
    const folder = join(this.#root, "partial");
    const names = await storing(folder, () => readdir(folder));
    return names.map((name) => ({ path: join(folder, name), parts: name.split(".") }));
  }

  async #isFetchedElsewhere(name: string): Promise<boolean> {
    for (const { path, host, pid } of await this.#partials(shortHash(name))) {
      if (host === NOBODY || (host === HOST && (pid === process.pid || !isRunning(pid)))) continue;
      const age = await ageOf(path);
      if (age !== undefined && age < ALIVE_MS) return true;
    }
    return false;
  }
}

/** A file of `partial`, and whose it is. */
interface OwnedFile {
  readonly path: string;
  readonly host: string;
  readonly pid: number;
}

/** What has come of a file. */
interface OwnedPartial extends OwnedFile {
  readonly tag: string;
}

function parseOwner(owner: string): Pick<OwnedFile, "host" | "pid"> {
  const [host = "", pid = ""] = owner.split("-");
  return { host, pid: Number(pid) };
}

/** Whether nobody is writing a file any more. */
async function isAbandoned({ path, host, pid }: OwnedFile): Promise<boolean> {
  if (host === NOBODY) return true;
  if (host === HOST) return pid !== process.pid && !isRunning(pid);
  return ((await ageOf(path)) ?? 0) > ABANDONED_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as { code?: unknown }).code === "EPERM";
  }
}

async function ageOf(path: string): Promise<number | undefined> {
  const found = await unlessMissing(path, () => stat(path));
  return found && Date.now() - found.mtimeMs;
}

async function stored(path: string, { size, sha256, version }: FileRecord): Promise<StoredFile> {
  const identity = await withFile(path, async (_, stats) => identityOf(stats));
  // Where it has gone meanwhile, no file has this identity, and reading says so.
  return { blob: new DiskBlob(path, identity ?? "", 0, size), localPath: path, record: { size, sha256, version } };
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

async function sha256Of(path: string): Promise<string> {
  return storing(path, async () => {
    const hash = createHash("sha256");
    for await (const piece of createReadStream(path)) hash.update(piece);
    return hash.digest("hex");
  });
}

class FolderPartial implements PartialFile {
  readonly #path: string;
  readonly #freed: string | undefined;
  readonly #file: FileHandle;
  readonly #finish: (record: FileRecord) => Promise<StoredFile>;
  #size: number;

  constructor(
    path: string,
    freed: string | undefined,
    file: FileHandle,
    size: number,
    finish: (record: FileRecord) => Promise<StoredFile>,
  ) {
    this.#path = path;
    this.#freed = freed;
    this.#file = file;
    this.#size = size;
    this.#finish = finish;
  }

  get size(): number {
    return this.#size;
  }

  async *pieces(): AsyncIterable<Uint8Array> {
    if (this.#size > 0) yield* createReadStream(this.#path, { end: this.#size - 1 });
  }

  async append(bytes: Uint8Array): Promise<void> {
    await storing(this.#path, () => this.#file.writeFile(bytes));
    this.#size += bytes.length;
  }

  async restart(): Promise<void> {
    await storing(this.#path, () => this.#file.truncate(0));
    this.#size = 0;
  }

  finish(record: FileRecord): Promise<StoredFile> {
    return this.#finish(record);
  }

  async release(): Promise<void> {
    const freed = this.#freed;
    if (freed === undefined || this.#size === 0) return this.discard();
    await storing(this.#path, async () => {
      await this.#file.close();
      await rename(this.#path, freed);
    });
  }

  async discard(): Promise<void> {
    await storing(this.#path, async () => {
      await this.#file.close();
      await rm(this.#path, { force: true });
    });
  }
}
