/**
 * Finds out what a model's name means, a directory, an address or a model of a hub, and opens it.
 */
import { FlashSamplingError } from "@flashsampling/core";
import {
  invalidArgument,
  refuseUnknownOptions,
  requireObject,
  requirePositiveInteger,
  requireSignal,
} from "@flashsampling/core/backend";
import { platform } from "../platform/node.js";
import { BaseUrl } from "./base-url.js";
import type { FileStore } from "./file-store.js";
import type { Network } from "./http.js";
import { Hub, type HubModel } from "./hub.js";
import { openMemoryStore } from "./memory-store.js";
import { RemoteRepository } from "./remote.js";
import type { ModelRepository } from "./repository.js";

/** Options of {@link openRepository}. */
export interface RepositoryOptions {
  /** Branch, tag or commit of a model of the hub. Default `"main"`. */
  readonly revision?: string | undefined;
  /** Where the hub is. Default `https://huggingface.co`. */
  readonly hub?: string | URL | undefined;
  /** Access token of the hub, or of the server of a base URL. It is sent there and nowhere else, whereto they redirect included. */
  readonly token?: string | undefined;
  /**
   * Where downloaded files are kept: in Node the path of a folder, by default the environment's `FLASHSAMPLING_CACHE` or else a folder
   * `flashsampling` where the platform's programs have such things (`~/.cache`, `~/Library/Caches`, `%LOCALAPPDATA%`); in browsers the name of
   * a folder of the origin's own. `false`: in memory, for this repository alone. Of a model in a directory nothing is kept there but how it was
   * split, a file without large weights; with `false` not even that.
   */
  readonly cache?: string | false | undefined;
  /** Asks no server: all there is is what has been downloaded before. */
  readonly offline?: boolean | undefined;
  /** How often a request is made anew after one that failed. Default 5. */
  readonly retries?: number | undefined;
  /** Milliseconds without a byte after which a connection counts as cut. Default 30,000. */
  readonly timeout?: number | undefined;
  /** Makes requests in the place of `fetch`, for example through a proxy. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Aborts the opening. */
  readonly signal?: AbortSignal | undefined;
}

/** A repository that was opened by its name. */
export interface OpenedRepository extends ModelRepository {
  /** Where downloaded files are kept, for people, and why in no better place; undefined for a directory. */
  readonly cache: string | undefined;
}

const OPTIONS = ["revision", "hub", "token", "cache", "offline", "retries", "timeout", "fetch", "signal"] as const;
const DEFAULT_HUB = "https://huggingface.co";

/** Owners and names as the hub has them, none of them a path's `.` or `..`. */
const HUB_ID = /^(?!\.)[\w.-]{1,96}\/(?!\.)[\w.-]{1,96}$/;

/**
 * Opens the files of a model.
 *
 * @param model - a directory's path or `file:` URL (not in browsers); the `http:` or `https:` URL below which the files are; or the id of a
 * model on the hub, `"owner/name"`, unless there is a directory of that name. The address of a model's page on the hub is taken for its id
 * @param options - which revision, where the hub and the cache are
 * @throws FlashSamplingError `INVALID_ARGUMENT` if there is no such directory, model or revision, or the hub wants another token; `NETWORK`
 * if the hub is out of reach and the cache does not have it; `STORAGE`, `ABORTED`
 */
export async function openRepository(model: string | URL, options: RepositoryOptions = {}): Promise<OpenedRepository> {
  const { hub, revision, token, cache, offline, retries, timeout, fetch, signal } = requireOptions(options);
  if (model === "" || (typeof model !== "string" && !(model instanceof URL))) {
    throw invalidArgument("model", "a directory, a URL, or a hub's owner/name", model);
  }
  const url = urlOf(model);
  const isWeb = url !== undefined && url.protocol !== "file:";
  if (!isWeb) {
    const directory = await platform.openDirectory(url ?? String(model), cache);
    if (directory !== undefined) return Object.assign(directory, { cache: undefined });
  }
  const hubModel = isWeb
    ? pageOf(url, hub, revision)
    : url === undefined
      ? idOf(String(model), hub, revision)
      : undefined;
  const base = isWeb && hubModel === undefined ? url : undefined;
  if (hubModel === undefined && base === undefined) {
    throw invalidArgument("model", "a directory that is there, a URL, or a hub's owner/name", String(model));
  }
  const origin = (base ?? hub).origin;
  const network: Network = {
    fetch,
    token: token === undefined ? undefined : { origin, value: token },
    retries,
    timeout,
    showsResponsesAsSent: platform.showsResponsesAsSent,
  };
  const store = await openStore(cache);
  const remote = hubModel
    ? await Hub.open(hubModel, network, store, offline, signal)
    : new BaseUrl(base as URL, network, store, offline);
  return Object.assign(new RemoteRepository(remote, { network, store, platform }), { cache: store.description });
}

function openStore(cache: string | false | undefined): Promise<FileStore> {
  return cache === false
    ? Promise.resolve(openMemoryStore("memory, as the option cache says"))
    : platform.openStore(cache);
}

function requireOptions(options: RepositoryOptions) {
  requireObject("options", options);
  refuseUnknownOptions(options, OPTIONS);
  const {
    revision = "main",
    hub = DEFAULT_HUB,
    token,
    cache,
    offline = false,
    retries = 5,
    timeout = 30_000,
  } = options;
  const { fetch = globalThis.fetch, signal } = options;
  if (typeof revision !== "string" || revision === "")
    throw invalidArgument("revision", "a branch, tag or commit", revision);
  const address = typeof hub === "string" || hub instanceof URL ? urlOf(hub) : undefined;
  if (address === undefined || address.protocol === "file:")
    throw invalidArgument("hub", "a URL of http or https", hub);
  if (token !== undefined && (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token))) {
    // Not shown: it is a secret.
    throw new FlashSamplingError("INVALID_ARGUMENT", "token must be a string of visible characters.", {
      argument: "token",
    });
  }
  if (cache !== undefined && cache !== false && (typeof cache !== "string" || cache === "")) {
    throw invalidArgument("cache", "a path or false", cache);
  }
  if (typeof offline !== "boolean") throw invalidArgument("offline", "a boolean", offline);
  if (retries !== 0) requirePositiveInteger("retries", retries, 100);
  requirePositiveInteger("timeout", timeout, 2 ** 31 - 1);
  if (typeof fetch !== "function") throw invalidArgument("fetch", "a function", fetch);
  requireSignal(signal);
  // Called without a receiver: `fetch` of a browser refuses any other.
  return {
    revision,
    hub: address,
    token,
    cache,
    offline,
    retries,
    timeout,
    fetch: ((...request) => fetch(...request)) as typeof fetch,
    signal,
  };
}

/** An http, https or file URL. */
function urlOf(model: string | URL): URL | undefined {
  try {
    const url = new URL(model);
    return ["http:", "https:", "file:"].includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function idOf(id: string, hub: URL, revision: string): HubModel | undefined {
  return HUB_ID.test(id) ? { hub, id, revision } : undefined;
}

/** The model whose page an address is: `https://huggingface.co/owner/name`, or with `/tree/revision` behind. */
function pageOf(url: URL, hub: URL, revision: string): HubModel | undefined {
  const prefix = hub.pathname.replace(/\/$/, "");
  if (url.origin !== hub.origin || !url.pathname.startsWith(`${prefix}/`)) return undefined;
  const [owner, name, kind, ...rest] = url.pathname
    .slice(prefix.length + 1)
    .replace(/\/$/, "")
    .split("/");
  if (kind !== undefined && (kind !== "tree" || rest.length === 0)) return undefined;
  return idOf(`${owner}/${name}`, hub, kind === "tree" ? rest.map(decode).join("/") : revision);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw invalidArgument("model", "an address whose percent signs are encoded", part);
  }
}
