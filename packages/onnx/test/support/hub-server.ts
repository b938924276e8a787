/**
 * A server that speaks as the Hugging Face hub does, and fails as servers do: models with their lists of files, redirects to a content
 * network on another origin, ranges, ETags and hashes; cuts, stalls, wrong bytes, lengths that lie.
 */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server does to one request instead of answering it well. */
export type Fault =
  | { readonly status: number; readonly headers?: Record<string, string> }
  /** Breaks off after this many bytes of the body. */
  | { readonly cutAfter: number }
  /** Says nothing more after this many bytes of the body. */
  | { readonly stallAfter: number }
  /** Changes this byte of the body. */
  | { readonly wrongByte: number }
  /** Sends more than there is. */
  | { readonly extra: number }
  /** Says that the body is this long, and ends it where it ends. */
  | { readonly claimedLength: number }
  /** Takes a Range for a wish. */
  | { readonly ignoreRange: true }
  /** Answers a Range with another. */
  | { readonly wrongRange: number }
  /** Waits before each piece of the body. */
  | { readonly slowMs: number };

/** Where a fault happens: in the list of files, at the file's address, at the content network, at plain files. */
export type Place = "api" | "resolve" | "cdn" | "plain";

/** A file of a model. */
export interface HubFile {
  readonly bytes: Uint8Array;
  /** Whether it is one of Git LFS, which the content network has. Default: from 1000 bytes on. */
  readonly lfs?: boolean;
}

/** A model in one state. */
export interface HubModel {
  readonly files: Record<string, HubFile | Uint8Array>;
  /** Whoever has no such token is refused. */
  readonly token?: string;
}

/** A request that was made. */
export interface SeenRequest {
  readonly place: Place;
  readonly method: string;
  readonly path: string;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
  readonly authorization: string | undefined;
}

const EXPOSED =
  "X-Repo-Commit,X-Request-Id,X-Error-Code,X-Error-Message,X-Total-Count,ETag,Link,Accept-Ranges,Content-Range,X-Linked-Size,X-Linked-ETag";

/** The hash of a commit that holds these files. */
export function commitOf(model: HubModel): string {
  const hash = createHash("sha1");
  for (const [path, file] of Object.entries(model.files)) hash.update(path).update(sha256Of(normal(file).bytes));
  return hash.digest("hex");
}

const hashes = new WeakMap<Uint8Array, string>();

/** SHA-256 in hexadecimal, of bytes that do not change any more. */
export function sha256Of(bytes: Uint8Array): string {
  const known = hashes.get(bytes) ?? createHash("sha256").update(bytes).digest("hex");
  hashes.set(bytes, known);
  return known;
}

function gitHashOf(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function normal(file: HubFile | Uint8Array): Required<HubFile> {
  const { bytes, lfs = bytes.length >= 1000 }: HubFile = file instanceof Uint8Array ? { bytes: file } : file;
  return { bytes, lfs };
}

type Answerer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** A hub with its content network. */
export class HubServer {
  /** Models by id and branch, as `owner/name@main`. */
  readonly models = new Map<string, HubModel>();
  /** Files below `/plain/`, by path. */
  readonly plain = new Map<string, Uint8Array>();
  /** Whether plain files have ETags; else a time of change, or nothing. */
  plainVersions: "etag" | "time" | "none" = "etag";
  /** Whether lists of files have sizes and hashes. */
  hasBlobs = true;
  /** All requests so far. */
  readonly seen: SeenRequest[] = [];
  readonly #faults: Record<Place, Fault[]> = { api: [], resolve: [], cdn: [], plain: [] };
  readonly #hub = createServer((request, response) =>
    this.#serve(request, response, (...all) => this.#answerHub(...all)),
  );
  readonly #cdn = createServer((request, response) =>
    this.#serve(request, response, (...all) => this.#answerCdn(...all)),
  );

  /** Starts both servers on ports of their own. */
  async start(): Promise<this> {
    for (const server of [this.#hub, this.#cdn]) {
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    }
    return this;
  }

  /** Stops both, whoever is still talking to them. */
  async stop(): Promise<void> {
    for (const server of [this.#hub, this.#cdn]) {
      if (!server.listening) continue;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  /** Where the hub is. */
  get origin(): string {
    return originOf(this.#hub);
  }

  /** Lets the next requests at a place fail, one fault each. */
  fail(place: Place, ...faults: readonly Fault[]): void {
    this.#faults[place].push(...faults);
  }

  /** Forgets faults that did not happen, and all requests. */
  forget(): void {
    for (const faults of Object.values(this.#faults)) faults.length = 0;
    this.seen.length = 0;
  }

  /** Requests for bodies of files. */
  get downloads(): readonly SeenRequest[] {
    return this.seen.filter(({ place, method }) => method === "GET" && place !== "api" && place !== "resolve");
  }

  #serve(request: IncomingMessage, response: ServerResponse, answer: Answerer): void {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    if (request.method === "OPTIONS") {
      response.setHeader("Access-Control-Allow-Headers", "Authorization, Range, If-Range");
      response.writeHead(204).end();
      return;
    }
    void answer(request, response, new URL(request.url ?? "/", "http://localhost"));
  }

  /** Notes a request, and gives the fault that is due. */
  #note(place: Place, request: IncomingMessage): Fault | undefined {
    const { range, authorization } = request.headers;
    const ifRange = request.headers["if-range"] as string | undefined;
    this.seen.push({ place, method: request.method ?? "", path: request.url ?? "", range, ifRange, authorization });
    return this.#faults[place].shift();
  }

  async #answerHub(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const path = decodeURIComponent(url.pathname);
    const list = /^\/api\/models\/([^/]+\/[^/]+)\/revision\/(.+)$/.exec(url.pathname);
    const resolve = /^\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(path);
    const cached = /^\/api\/resolve-cache\/([^/]+\/[^/]+)\/([^/]+)\/(.+)$/.exec(path);
    if (path.startsWith("/plain/")) return this.#answerPlain(request, response, path.slice("/plain/".length));
    if (list !== null) return this.#answerList(request, response, list[1] ?? "", decodeURIComponent(list[2] ?? ""));
    const [, id = "", commit = "", file = ""] = resolve ?? cached ?? [];
    const fault = resolve ? this.#note("resolve", request) : undefined;
    if (fault && "status" in fault) return refuse(response, fault.status, fault.headers);
    const model = this.#modelAt(id, commit);
    if (model === undefined) return refuse(response, 404, { "X-Error-Code": "RepoNotFound" });
    if (!isAllowed(model, request)) return refuse(response, 401, { "X-Error-Code": "GatedRepo" });
    response.setHeader("X-Repo-Commit", commitOf(model));
    if (!Object.hasOwn(model.files, file)) return refuse(response, 404, { "X-Error-Code": "EntryNotFound" });
    const { bytes, lfs } = normal(model.files[file] as HubFile);
    if (cached) return send(request, response, bytes, `"${gitHashOf(bytes)}"`, fault);
    response.setHeader("X-Linked-ETag", `"${lfs ? sha256Of(bytes) : gitHashOf(bytes)}"`);
    response.setHeader("X-Linked-Size", bytes.length);
    response.setHeader(
      "Location",
      lfs
        ? `${originOf(this.#cdn)}/${sha256Of(bytes)}?Signature=abc`
        : `/api/resolve-cache/${id}/${commit}/${file.split("/").map(encodeURIComponent).join("/")}`,
    );
    refuse(response, lfs ? 302 : 307);
  }

  async #answerList(request: IncomingMessage, response: ServerResponse, id: string, revision: string): Promise<void> {
    const fault = this.#note("api", request);
    if (fault && "status" in fault) return refuse(response, fault.status, fault.headers);
    const known = [...this.models.keys()].some((name) => name.startsWith(`${id}@`));
    const model = this.#modelAt(id, revision);
    if (!known) return refuse(response, 401, { "X-Error-Code": "RepoNotFound" });
    if (model === undefined) return refuse(response, 404, { "X-Error-Code": "RevisionNotFound" });
    if (!isAllowed(model, request)) return refuse(response, 401, { "X-Error-Code": "GatedRepo" });
    const siblings = Object.entries(model.files).map(([rfilename, file]) => {
      const { bytes, lfs } = normal(file);
      if (!this.hasBlobs) return { rfilename };
      const pointer = new TextEncoder().encode(`oid sha256:${sha256Of(bytes)}`);
      return lfs
        ? {
            rfilename,
            size: bytes.length,
            blobId: gitHashOf(pointer),
            lfs: { sha256: sha256Of(bytes), size: bytes.length },
          }
        : { rfilename, size: bytes.length, blobId: gitHashOf(bytes) };
    });
    const text = JSON.stringify({ id, sha: commitOf(model), private: false, siblings });
    send(request, response, new TextEncoder().encode(text), undefined, fault);
  }

  async #answerPlain(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const fault = this.#note("plain", request);
    if (fault && "status" in fault) return refuse(response, fault.status, fault.headers);
    const bytes = this.plain.get(path);
    if (bytes === undefined) return refuse(response, 404);
    if (this.plainVersions === "time") response.setHeader("Last-Modified", "Sat, 21 Nov 2026 12:00:00 GMT");
    send(
      request,
      response,
      bytes,
      this.plainVersions === "etag" ? `"${sha256Of(bytes).slice(0, 8)}"` : undefined,
      fault,
    );
  }

  async #answerCdn(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const fault = this.#note("cdn", request);
    if (fault && "status" in fault) return refuse(response, fault.status, fault.headers);
    // As the signed addresses of real networks: whoever sends a token as well is refused.
    if (request.headers.authorization !== undefined) return refuse(response, 400);
    const hash = url.pathname.slice(1);
    for (const { files } of this.models.values()) {
      for (const file of Object.values(files)) {
        const { bytes } = normal(file);
        if (sha256Of(bytes) === hash) return send(request, response, bytes, `"xet-${hash.slice(0, 16)}"`, fault);
      }
    }
    refuse(response, 404);
  }

  #modelAt(id: string, revision: string): HubModel | undefined {
    const named = this.models.get(`${id}@${revision}`);
    if (named !== undefined) return named;
    return [...this.models].find(([name, model]) => name.startsWith(`${id}@`) && commitOf(model) === revision)?.[1];
  }
}

function originOf(server: ReturnType<typeof createServer>): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function isAllowed({ token }: HubModel, { headers }: IncomingMessage): boolean {
  return token === undefined || headers.authorization === `Bearer ${token}`;
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end(status < 400 ? "" : "no");
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  whole: Uint8Array,
  etag: string | undefined,
  fault: Fault | undefined,
): Promise<void> {
  const has = <K extends string>(key: K) =>
    fault !== undefined && key in fault ? (fault as Record<K, number>)[key] : undefined;
  if (etag !== undefined) response.setHeader("ETag", etag);
  response.setHeader("Accept-Ranges", "bytes");
  const { range } = request.headers;
  const ifRange = request.headers["if-range"];
  const [, first] = /^bytes=(\d+)-$/.exec(range ?? "") ?? [];
  let start = 0;
  if (first !== undefined && (ifRange === undefined || ifRange === etag) && has("ignoreRange") === undefined) {
    start = Number(first);
    if (start >= whole.length) {
      response.setHeader("Content-Range", `bytes */${whole.length}`);
      return refuse(response, 416);
    }
    start = has("wrongRange") ?? start;
    response.statusCode = 206;
    response.setHeader("Content-Range", `bytes ${start}-${whole.length - 1}/${whole.length}`);
  }
  let body = whole.slice(start);
  const wrong = has("wrongByte");
  if (wrong !== undefined && wrong - start in body) body[wrong - start] = (body[wrong - start] ?? 0) ^ 1;
  const extra = has("extra");
  if (extra !== undefined) body = new Uint8Array([...body, ...new Uint8Array(extra)]);
  response.setHeader("Content-Length", has("claimedLength") ?? body.length);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const slow = has("slowMs");
  if (slow !== undefined) {
    for (let at = 0; at < body.length; at += Math.ceil(body.length / 8)) {
      response.write(body.subarray(at, at + Math.ceil(body.length / 8)));
      await new Promise((resolve) => setTimeout(resolve, slow));
    }
    response.end();
    return;
  }
  const end = has("cutAfter") ?? has("stallAfter");
  if (end === undefined && has("claimedLength") === undefined) {
    response.end(body);
    return;
  }
  // The bytes leave before the connection goes.
  const sent = body.subarray(0, end ?? body.length);
  response.flushHeaders();
  await new Promise<void>((resolve) => response.write(sent, () => resolve()));
  if (has("stallAfter") === undefined) setTimeout(() => response.socket?.end(), 50);
}
