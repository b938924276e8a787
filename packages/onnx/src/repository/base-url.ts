/**
 * A repository below an address of any web server. There are no hashes: a file is the same as long as its ETag or time of change is.
 */
import { isStrong, refusal, versionOf, wholeSize } from "./download.js";
import type { FileStore } from "./file-store.js";
import { Attempts, type Network, request } from "./http.js";
import { type FileFacts, isUnreachable, type Remote } from "./remote.js";

/** Text that stands for a file that the server did not have. */
const ABSENT = "absent";

/** Statuses of servers that answer no HEAD, or not for signed addresses: GET will tell. */
const HEAD_REFUSED = new Set([400, 403, 405, 501]);

/** Files below an address. */
export class BaseUrl implements Remote {
  readonly name: string;
  readonly #base: URL;
  readonly #network: Network;
  readonly #store: FileStore;
  readonly #offline: boolean;

  constructor(base: URL, network: Network, store: FileStore, offline: boolean) {
    this.#base = new URL(base);
    this.#base.hash = "";
    if (!this.#base.pathname.endsWith("/")) this.#base.pathname += "/";
    this.name = `${this.#base.host}${this.#base.pathname}`.replace(/\/$/, "");
    this.#network = network;
    this.#store = store;
    this.#offline = offline;
  }

  async facts(path: string, signal: AbortSignal | undefined): Promise<FileFacts | undefined | "unreachable"> {
    const url = new URL(this.#base);
    url.pathname += encodePath(path);
    const absence = `${this.storeName(path)}.absent`;
    if (this.#offline) return this.#lastKnown(absence);
    try {
      const facts = await this.#ask(path, url, signal);
      if (facts === undefined) await this.#store.writeText(absence, ABSENT);
      return facts;
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      const known = await this.#lastKnown(absence);
      if (known === "unreachable" && (await this.#store.find(this.storeName(path))) === undefined) throw error;
      return known;
    }
  }

  storeName(path: string): string {
    // The query may hold a signature; what it points to is the same without it.
    const folders = this.#base.pathname.split("/").filter((part) => part !== "");
    return ["url", encodeURIComponent(this.#base.host), ...folders, path].join("/");
  }

  async #lastKnown(absence: string): Promise<undefined | "unreachable"> {
    return (await this.#store.readText(absence)) === ABSENT ? undefined : "unreachable";
  }

  async #ask(path: string, url: URL, signal: AbortSignal | undefined): Promise<FileFacts | undefined> {
    const attempts = new Attempts(this.#network, `${path} could not be asked for at ${url.host}`, signal);
    return attempts.run(async () => {
      const answer = await request(this.#network, "HEAD", url, {}, signal);
      answer.close();
      if (answer.status === 404 || answer.status === 410) return undefined;
      if (HEAD_REFUSED.has(answer.status)) return { url };
      if (answer.status !== 200) throw refusal({ path, url }, answer);
      const etag = answer.headers.get("ETag");
      return {
        url,
        size: wholeSize(answer.headers, this.#network),
        version: versionOf(answer.headers),
        etag: isStrong(etag) ? etag : undefined,
      };
    });
  }
}

/** A path as part of an address. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
