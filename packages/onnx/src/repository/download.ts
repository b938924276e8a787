/**
 * Fetches one file into a store: takes up what is there, asks for the rest, and lets nothing through that is not, byte for byte, what
 * was promised.
 */
import type { CreateHash, Hash } from "../platform/platform.js";
import type { FileStore, PartialFile, StoredFile } from "./file-store.js";
import { type Answer, Attempts, type Network, networkError, PassingFailure, request } from "./http.js";
import { requireAtMost } from "./small-files.js";

/** What a file's bytes must hash to. Git hashes a file behind a header with its size: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects. */
export interface Digest {
  readonly algorithm: "sha256" | "git-sha1";
  /** In hexadecimal. */
  readonly hex: string;
}

/** A file that is wanted, and what is known of it. */
export interface WantedFile {
  /** Its path in the repository, for people. */
  readonly path: string;
  readonly url: URL;
  /** Number of bytes, if it is known. */
  readonly size: number | undefined;
  readonly digest: Digest | undefined;
  /** The ETag by which ranges are asked for, if there is a strong one. */
  readonly etag: string | undefined;
  /** What the server calls this version. */
  readonly version: string | undefined;
  /** Most bytes that are taken. */
  readonly maxBytes: number;
}

/** Where a file goes, and what of the world it takes. */
export interface DownloadContext {
  readonly network: Network;
  readonly store: FileStore;
  readonly createHash: CreateHash;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((loaded: number, total: number | undefined) => void) | undefined;
}

/** No file is larger. */
export const MAX_FILE_BYTES = 2 ** 40;

/** After this many bytes earlier failures are forgotten: a connection that breaks now and then does not end a large file. */
const FORGIVING_BYTES = 2 ** 20;

/**
 * Fetches a file.
 *
 * @param context - where it goes
 * @param name - its name in the store
 * @param wanted - what is known of it
 * @returns the file, or undefined if the server has none
 * @throws FlashSamplingError `NETWORK` if it cannot be had, or only with other bytes than promised; `MALFORMED_FILE` if it is larger than
 * it may be; `STORAGE`, `ABORTED`
 */
export async function download(
  context: DownloadContext,
  name: string,
  wanted: WantedFile,
): Promise<StoredFile | undefined> {
  const { network, store, signal } = context;
  const tag = wanted.digest?.hex ?? wanted.etag;
  const partial = await store.begin(name, tag);
  const transfer = new Transfer(context, wanted, partial);
  let keep = true;
  try {
    await transfer.takeUp();
    const attempts = new Attempts(network, `${wanted.path} could not be fetched from ${wanted.url.host}`, signal);
    for (let wrong = 0; ; ) {
      if ((await transfer.complete(attempts)) === "absent") {
        keep = false;
        await partial.discard();
        return undefined;
      }
      const problem = transfer.problem();
      if (problem === undefined) break;
      // What was taken up may have been spoilt; what comes anew twice is what the server has.
      await transfer.restart();
      if (++wrong > 1) {
        keep = false;
        await partial.discard();
        throw networkError(`${wanted.path} from ${wanted.url.host} is not what it should be: ${problem}.`);
      }
    }
    keep = false;
    return await partial.finish({ size: partial.size, sha256: transfer.sha256(), version: transfer.version() });
  } catch (error) {
    // The error that came first is the one to tell of.
    if (keep && transfer.canBeTakenUp()) await partial.release().catch(() => {});
    else await partial.discard().catch(() => {});
    throw error;
  }
}

/** The way of a file's bytes into its beginning. */
class Transfer {
  readonly #context: DownloadContext;
  readonly #wanted: WantedFile;
  readonly #partial: PartialFile;
  #sha256: Hash;
  #git: Hash | undefined;
  #digests: { readonly sha256: string; readonly git: string | undefined } | undefined;
  /** By what the rest is asked for: an ETag that came with the beginning. */
  #etag: string | undefined;
  #total: number | undefined;
  #version: string | undefined;
  #hasEnded = false;
  #isTooLong = false;

  constructor(context: DownloadContext, wanted: WantedFile, partial: PartialFile) {
    this.#context = context;
    this.#wanted = wanted;
    this.#partial = partial;
    this.#etag = wanted.etag;
    this.#total = wanted.size;
    this.#version = wanted.version;
    this.#sha256 = context.createHash("sha256");
  }

  /** Hashes what is there already. */
  async takeUp(): Promise<void> {
    if (this.#wanted.size !== undefined && this.#partial.size > this.#wanted.size) return this.restart();
    this.#beginHashes();
    for await (const piece of this.#partial.pieces()) this.#hash(piece);
    this.#report();
  }

  async restart(): Promise<void> {
    await this.#partial.restart();
    this.#beginHashes();
    this.#total = this.#wanted.size;
  }

  /** Fetches until all is there. */
  async complete(attempts: Attempts): Promise<"complete" | "absent"> {
    const { path, maxBytes } = this.#wanted;
    if (this.#total !== undefined) requireAtMost(maxBytes, path, this.#total);
    let forgivenAt = this.#partial.size;
    while (!this.#isComplete()) {
      try {
        if ((await this.#fetchRest()) === "absent") return "absent";
      } catch (error) {
        if (this.#partial.size >= forgivenAt + FORGIVING_BYTES) {
          attempts.succeed();
          forgivenAt = this.#partial.size;
        }
        await attempts.after(error);
      }
    }
    return "complete";
  }

  /** What is wrong with the bytes, if anything is. */
  problem(): string | undefined {
    const { size, digest } = this.#wanted;
    if (this.#isTooLong) return `it has more than ${this.#total} bytes`;
    if (size !== undefined && this.#partial.size !== size)
      return `it has ${this.#partial.size} bytes instead of ${size}`;
    if (digest === undefined) return undefined;
    const { sha256, git } = this.#finalDigests();
    const found = digest.algorithm === "sha256" ? sha256 : git;
    return found === digest.hex ? undefined : `its ${digest.algorithm} is ${found} instead of ${digest.hex}`;
  }

  sha256(): string {
    return this.#finalDigests().sha256;
  }

  /** What the server calls the version that came. */
  version(): string | undefined {
    return this.#version;
  }

  /** Whether a later call can go on from here. */
  canBeTakenUp(): boolean {
    return this.#wanted.digest !== undefined || (this.#etag !== undefined && this.#etag === this.#wanted.etag);
  }

  #isComplete(): boolean {
    return this.#hasEnded || this.#isTooLong || (this.#total !== undefined && this.#partial.size >= this.#total);
  }

  async #fetchRest(): Promise<"absent" | "present"> {
    const { network, signal } = this.#context;
    const { url } = this.#wanted;
    // Without a hash at the end or an ETag now, the rest could be that of another version.
    if (this.#etag === undefined && this.#wanted.digest === undefined) await this.restart();
    const from = this.#partial.size;
    const range = from === 0 ? {} : { Range: `bytes=${from}-`, ...(this.#etag && { "If-Range": this.#etag }) };
    const answer = await request(network, "GET", url, range, signal);
    try {
      if (answer.status === 404 || answer.status === 410) return "absent";
      if (answer.status === 416) {
        await this.restart();
        throw new PassingFailure("it does not have the range that is missing");
      }
      if (answer.status !== 200 && answer.status !== 206) throw refusal(this.#wanted, answer);
      await this.#place(answer, from);
      await this.#take(answer);
      return "present";
    } finally {
      answer.close();
    }
  }

  /** Finds out where the bytes of an answer belong, and how many there are to be. */
  async #place({ status, headers }: Answer, from: number): Promise<void> {
    const { path, maxBytes, size } = this.#wanted;
    let total = wholeSize(headers, this.#context.network);
    if (status === 206) {
      // Browsers may hide the header.
      const [, start, all] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("Content-Range") ?? "") ?? [];
      if (start !== undefined && Number(start) !== from) {
        await this.restart();
        throw new PassingFailure(`it sent a range from byte ${start} instead of ${from}`);
      }
      total = all === undefined || all === "*" ? undefined : Number(all);
    } else if (from > 0) {
      await this.restart();
    }
    if (size === undefined && total !== undefined) this.#total = total;
    if (this.#total !== undefined) requireAtMost(maxBytes, path, this.#total);
    const etag = headers.get("ETag");
    this.#etag = isStrong(etag) ? etag : undefined;
    this.#version = versionOf(headers) ?? this.#wanted.version;
  }

  async #take(answer: Answer): Promise<void> {
    const { path, maxBytes } = this.#wanted;
    for await (const piece of answer.body()) {
      const all = this.#partial.size + piece.length;
      requireAtMost(maxBytes, path, all);
      if (this.#total !== undefined && all > this.#total) {
        this.#isTooLong = true;
        return;
      }
      await this.#append(piece);
    }
    if (this.#total === undefined) this.#hasEnded = true;
    else if (this.#partial.size < this.#total) {
      throw new PassingFailure(`it ended after ${this.#partial.size} of ${this.#total} bytes`);
    }
  }

  async #append(piece: Uint8Array): Promise<void> {
    await this.#partial.append(piece);
    this.#hash(piece);
    this.#report();
  }

  #beginHashes(): void {
    const { createHash } = this.#context;
    this.#hasEnded = false;
    this.#isTooLong = false;
    this.#digests = undefined;
    this.#sha256 = createHash("sha256");
    this.#git = undefined;
    if (this.#wanted.digest?.algorithm === "git-sha1" && this.#wanted.size !== undefined) {
      this.#git = createHash("sha1");
      this.#git.update(new TextEncoder().encode(`blob ${this.#wanted.size}\0`));
    }
  }

  #hash(piece: Uint8Array): void {
    this.#sha256.update(piece);
    this.#git?.update(piece);
  }

  #finalDigests() {
    this.#digests ??= { sha256: this.#sha256.hex(), git: this.#git?.hex() };
    return this.#digests;
  }

  #report(): void {
    this.#context.onProgress?.(this.#partial.size, this.#total);
  }
}

/** The size that an answer's Content-Length says, where it can be believed: a body that was compressed on the way is longer. */
export function wholeSize(headers: Headers, { showsResponsesAsSent }: Network): number | undefined {
  const encoding = headers.get("Content-Encoding");
  const length = headers.get("Content-Length");
  if (!showsResponsesAsSent || (encoding !== null && encoding !== "identity") || !/^\d{1,15}$/.test(length ?? "")) {
    return undefined;
  }
  return Number(length);
}

/** What a server calls a version of a file: its ETag, or the time of its last change. */
export function versionOf(headers: Headers): string | undefined {
  return headers.get("ETag") ?? headers.get("Last-Modified") ?? undefined;
}

/** Whether an ETag stands for the very bytes: https://www.rfc-editor.org/rfc/rfc9110#field.etag. */
export function isStrong(etag: string | null | undefined): etag is string {
  return typeof etag === "string" && /^"[^"]*"$/.test(etag);
}

/** The error of a status that says no. */
export function refusal({ path, url }: Pick<WantedFile, "path" | "url">, { status, firstHeaders }: Answer): Error {
  const code = firstHeaders.get("X-Error-Code");
  const hint = status === 401 || status === 403 ? " It may want a token, or a licence to be accepted first." : "";
  const named = code !== null && /^\w{1,40}$/.test(code) ? ` (${code})` : "";
  return networkError(`${url.host} refuses ${path} with status ${status}${named}.${hint}`);
}
