/**
 * A model on the Hugging Face hub, or on a server that speaks as the hub does. One request resolves the revision to a commit and brings
 * sizes and hashes of all its files; these are then asked for by that commit, so that a load never mixes two states of the repository.
 *
 * The protocol: https://huggingface.co/docs/hub/api and `huggingface_hub` (`model_info(files_metadata=True)`, `file_download.py`). A file
 * of Git LFS or Xet has its SHA-256 as `lfs.sha256` and, in the answer to a request for it, as `X-Linked-ETag`; any other has Git's own hash.
 */
import { FlashSamplingError } from "@flashsampling/core";
import { encodePath } from "./base-url.js";
import { type Digest, isStrong, refusal, wholeSize } from "./download.js";
import { type FileStore, parseObject } from "./file-store.js";
import { type Answer, Attempts, type Network, networkError, request } from "./http.js";
import { innerPath } from "./paths.js";
import { type FileFacts, isUnreachable, type Remote } from "./remote.js";
import { requireAtMost } from "./small-files.js";

/** A model of a hub. */
export interface HubModel {
  /** Where the hub is: `https://huggingface.co`. */
  readonly hub: URL;
  /** `owner/name`. */
  readonly id: string;
  /** Branch, tag or commit. */
  readonly revision: string;
}

/** What a commit has of a file. */
interface IndexedFile {
  readonly size?: number | undefined;
  readonly digest?: Digest | undefined;
}

/** A commit and its files. */
interface Index {
  readonly commit: string;
  readonly files: ReadonlyMap<string, IndexedFile>;
}

/** An index has at most this many bytes: some hundred for each of some thousand files. */
const MAX_INDEX_BYTES = 32 * 2 ** 20;

const COMMIT = /^[0-9a-f]{40}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Files of a model of a hub. */
export class Hub implements Remote {
  readonly name: string;
  readonly #model: HubModel;
  readonly #network: Network;
  readonly #store: FileStore;
  readonly #index: Index;

  private constructor(model: HubModel, network: Network, store: FileStore, index: Index) {
    this.name = model.id;
    this.#model = model;
    this.#network = network;
    this.#store = store;
    this.#index = index;
  }

  /**
   * Resolves the revision.
   *
   * @throws FlashSamplingError `INVALID_ARGUMENT` if the hub has no such model or revision, or wants another token; `NETWORK`, `STORAGE`, `ABORTED`
   */
  static async open(
    model: HubModel,
    network: Network,
    store: FileStore,
    offline: boolean,
    signal: AbortSignal | undefined,
  ): Promise<Hub> {
    const name = `${folderOf(model)}/revisions/${encodeURIComponent(model.revision)}.json`;
    const known = parseIndex(await store.readText(name));
    const isFixed = known !== undefined && known.commit === model.revision;
    if (known !== undefined && (isFixed || offline)) return new Hub(model, network, store, known);
    if (offline) {
      throw networkError(
        `${model.id} at ${model.revision} is not in ${store.description}, and nothing may be fetched.`,
      );
    }
    try {
      const index = await fetchIndex(model, network, signal);
      await store.writeText(name, indexText(index));
      return new Hub(model, network, store, index);
    } catch (error) {
      if (known === undefined || !isUnreachable(error)) throw error;
      return new Hub(model, network, store, known);
    }
  }

  async facts(path: string, signal: AbortSignal | undefined): Promise<FileFacts | undefined | "unreachable"> {
    const file = this.#index.files.get(path);
    if (file === undefined) return undefined;
    const { hub, id } = this.#model;
    const url = below(hub, `${id}/resolve/${this.#index.commit}/${encodePath(path)}`);
    if (file.digest !== undefined) return { url, size: file.size, digest: file.digest };
    return this.#ask(path, url, signal);
  }

  storeName(path: string): string {
    return `${folderOf(this.#model)}/${this.#index.commit}/${path}`;
  }

  /** Asks for a file's hash, where the list of files has none. */
  async #ask(path: string, url: URL, signal: AbortSignal | undefined): Promise<FileFacts | undefined | "unreachable"> {
    // A commit does not change: what is here of it is it.
    const stored = await this.#store.find(this.storeName(path));
    if (stored !== undefined) return "unreachable";
    const attempts = new Attempts(
      this.#network,
      `${path} of ${this.name} could not be asked for at ${url.host}`,
      signal,
    );
    return attempts.run(async () => {
      const answer = await request(this.#network, "HEAD", url, {}, signal);
      answer.close();
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refusal({ path, url }, answer);
      return { url, ...this.#linkedFacts(answer) };
    });
  }

  #linkedFacts({ headers, firstHeaders }: Answer): Omit<FileFacts, "url"> {
    const commit = firstHeaders.get("X-Repo-Commit");
    if (commit !== null && commit !== this.#index.commit) {
      throw networkError(
        `${this.#model.hub.host} answers with commit ${commit.slice(0, 40)} of ${this.name} to ${this.#index.commit}.`,
      );
    }
    const linkedSize = firstHeaders.get("X-Linked-Size");
    const size = /^\d{1,15}$/.test(linkedSize ?? "") ? Number(linkedSize) : wholeSize(headers, this.#network);
    const linked = firstHeaders.get("X-Linked-ETag") ?? firstHeaders.get("ETag");
    const etag = headers.get("ETag");
    return {
      size,
      digest: digestOf(linked?.replace(/^W\//, "").replaceAll('"', ""), size),
      etag: isStrong(etag) ? etag : undefined,
    };
  }
}

/** The hash that a hub's ETag is. */
function digestOf(hex: unknown, size: number | undefined): Digest | undefined {
  if (typeof hex !== "string") return undefined;
  if (SHA256.test(hex)) return { algorithm: "sha256", hex };
  // The size is part of what Git hashes.
  return COMMIT.test(hex) && size !== undefined ? { algorithm: "git-sha1", hex } : undefined;
}

function folderOf({ hub, id }: HubModel): string {
  return `hub/${encodeURIComponent(hub.host)}/${id.replace("/", "--")}`;
}

function below(hub: URL, path: string): URL {
  const url = new URL(hub);
  url.pathname = `${url.pathname.replace(/\/$/, "")}/${path}`;
  return url;
}

async function fetchIndex(model: HubModel, network: Network, signal: AbortSignal | undefined): Promise<Index> {
  const { hub, id, revision } = model;
  const url = below(hub, `api/models/${id}/revision/${encodeURIComponent(revision)}`);
  url.searchParams.set("blobs", "true");
  return new Attempts(network, `${id} could not be asked for at ${hub.host}`, signal).run(async () => {
    const answer = await request(network, "GET", url, {}, signal);
    try {
      if (answer.status !== 200) throw noIndex(model, answer, network.token !== undefined);
      const index = parseIndex(await textOf(answer));
      if (index === undefined) throw networkError(`${hub.host} does not answer as a hub does.`);
      return index;
    } finally {
      answer.close();
    }
  });
}

async function textOf(answer: Answer): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const piece of answer.body()) {
    size += piece.length;
    requireAtMost(MAX_INDEX_BYTES, "the list of the model's files", size);
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

function noIndex({ hub, id, revision }: HubModel, { status, headers }: Answer, hasToken: boolean): FlashSamplingError {
  const isRevision = headers.get("X-Error-Code") === "RevisionNotFound";
  if (status === 404 && isRevision) return invalid("revision", `${id} has no revision ${JSON.stringify(revision)}.`);
  if (status === 404) return invalid("model", `${hub.host} has no model ${id}.`);
  if (status !== 401 && status !== 403) return networkError(`${hub.host} answers ${status} to the question for ${id}.`);
  const hint = hasToken ? "the token does not open it" : "if it is private or gated, give a token";
  return invalid("token", `${hub.host} does not show ${id}: there is no such model, or ${hint}.`);
}

function invalid(argument: string, message: string): FlashSamplingError {
  return new FlashSamplingError("INVALID_ARGUMENT", message, { argument });
}

/** A hub's answer as an index; files whose paths cannot be used are as good as absent. */
function parseIndex(text: string | undefined): Index | undefined {
  const { sha, siblings } = parseObject(text) ?? {};
  if (typeof sha !== "string" || !COMMIT.test(sha) || !Array.isArray(siblings)) return undefined;
  const files = siblings.flatMap((sibling: Record<string, unknown> | null): [string, IndexedFile][] => {
    const path = innerPath(sibling?.rfilename);
    if (path === undefined) return [];
    const size =
      Number.isSafeInteger(sibling?.size) && (sibling?.size as number) >= 0 ? (sibling?.size as number) : undefined;
    const lfs = sibling?.lfs as { sha256?: unknown } | null | undefined;
    // The hash of a file of LFS is its content's; Git's is that of the pointer to it.
    return [[path, { size, digest: digestOf(lfs ? lfs.sha256 : sibling?.blobId, size) }]];
  });
  return { commit: sha, files: new Map(files) };
}

/** An index in the form of a hub's answer. */
function indexText({ commit, files }: Index): string {
  return JSON.stringify({
    sha: commit,
    siblings: [...files].map(([rfilename, { size, digest }]) => ({
      rfilename,
      size,
      ...(digest?.algorithm === "sha256" ? { lfs: { sha256: digest.hex } } : { blobId: digest?.hex }),
    })),
  });
}
