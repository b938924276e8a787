// Files of a hub and of any web server: what is fetched, what is kept, and what becomes of it when servers fail.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FlashSamplingError } from "@flashsampling/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openRepository, type RepositoryOptions } from "../../src/repository/open-repository.js";
import type { FileProgress, ModelRepository } from "../../src/repository/repository.js";
import { commitOf, HubServer, type SeenRequest, sha256Of } from "../support/hub-server.js";

const ID = "owner/model";
const CONFIG = new TextEncoder().encode('{"model_type":"llama"}');
/** Larger than what a socket takes at once. */
const WEIGHTS = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 2654435761) >>> 24);
const MIDDLE = 100_000;

const hub = new HubServer();
let folder = "";

beforeAll(() => hub.start());
afterAll(() => hub.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "repository-"));
  hub.models.set(`${ID}@main`, { files: { "config.json": CONFIG, "onnx/model.onnx": WEIGHTS } });
});
afterEach(() => {
  hub.forget();
  hub.models.clear();
  hub.plain.clear();
  hub.plainVersions = "etag";
  hub.hasBlobs = true;
  rmSync(folder, { recursive: true });
});

const open = (options: RepositoryOptions = {}, model: string | URL = ID) =>
  openRepository(model, { hub: hub.origin, cache: folder, retries: 2, timeout: 5_000, ...options });

async function bytesOf(repository: ModelRepository, path = "onnx/model.onnx", onProgress?: (at: FileProgress) => void) {
  const file = await repository.open(path, { onProgress });
  return file && same(new Uint8Array(await file.blob.arrayBuffer()));
}

/** Stands for bytes: comparing large arrays one by one takes seconds. */
function same(bytes: Uint8Array): string {
  return `${bytes.length} bytes ${sha256Of(bytes)}`;
}

/** Where a request's range begins. */
function startOf(request: SeenRequest | undefined): number {
  return Number(/^bytes=(\d+)-$/.exec(request?.range ?? "bytes=0-")?.[1]);
}

async function failure(promise: Promise<unknown>): Promise<FlashSamplingError> {
  return promise.then(
    () => expect.fail("it succeeded"),
    (error) => error,
  );
}

/** Lets the model come up to its middle, and aborts. */
async function stopAtMiddle(repository: ModelRepository): Promise<FlashSamplingError> {
  const controller = new AbortController();
  const place = repository.name === ID ? "cdn" : "plain";
  hub.fail(place, ...(place === "plain" ? [{} as never] : []), { stallAfter: MIDDLE });
  const onProgress = ({ loaded }: FileProgress) => loaded >= MIDDLE && controller.abort(new Error("enough"));
  return failure(repository.open("onnx/model.onnx", { signal: controller.signal, onProgress }));
}

/** Files below a folder of the cache. */
function filesIn(part: "files" | "partial" | "records"): string[] {
  const root = join(folder, part);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(root, path)).isFile());
}

describe.each(["a folder", "memory"])("a hub, kept in %s", (place) => {
  const options: RepositoryOptions = place === "memory" ? { cache: false } : {};

  test("files come whole, by one commit, and once", async () => {
    const repository = await open(options);
    const seen: FileProgress[] = [];
    expect(new TextDecoder().decode(await repository.readFile("config.json", { maxBytes: 100 }))).toContain("llama");
    expect(await bytesOf(repository, "onnx/model.onnx", (at) => seen.push(at))).toBe(same(WEIGHTS));
    expect(seen.at(-1)).toEqual({ path: "onnx/model.onnx", loaded: WEIGHTS.length, total: WEIGHTS.length });
    expect(seen.every(({ loaded }, i) => loaded >= (seen[i - 1]?.loaded ?? 0))).toBe(true);
    const [first] = hub.seen;
    expect(first?.path).toBe(`/api/models/${ID}/revision/main?blobs=true`);
    const commit = commitOf({ files: { "config.json": CONFIG, "onnx/model.onnx": WEIGHTS } });
    expect(hub.seen.filter(({ place }) => place === "resolve").map(({ path }) => path)).toEqual([
      `/${ID}/resolve/${commit}/config.json`,
      `/${ID}/resolve/${commit}/onnx/model.onnx`,
    ]);
    expect((await repository.open("onnx/model.onnx"))?.revision).toBe(sha256Of(WEIGHTS));
    hub.forget();
    // The branch moves on; what was opened stays what it was.
    hub.models.set(`${ID}@main`, { files: { "config.json": new Uint8Array(3) } });
    expect(await repository.readFile("config.json", { maxBytes: 100 })).toEqual(CONFIG);
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    expect(hub.seen).toEqual([]);
  });

  test("ranges of a file are read", async () => {
    const file = await (await open(options)).open("onnx/model.onnx");
    const part = file?.blob.slice(1000, 299_000).slice(5, 25);
    expect(part?.size).toBe(20);
    expect(new Uint8Array((await part?.arrayBuffer()) ?? [])).toEqual(WEIGHTS.slice(1005, 1025));
  });

  test("a file that is not there", async () => {
    const repository = await open(options);
    expect(await repository.open("onnx/model_q4.onnx")).toBeUndefined();
    expect(await repository.readFile("toString", { maxBytes: 10 })).toBeUndefined();
    expect(hub.downloads).toEqual([]);
  });

  test("after a cut only the rest is asked for", async () => {
    hub.fail("cdn", { cutAfter: MIDDLE }, { cutAfter: 1000 });
    const loaded: number[] = [];
    const bytes = await bytesOf(await open(options), "onnx/model.onnx", (at) => loaded.push(at.loaded));
    expect(bytes).toBe(same(WEIGHTS));
    // Not always all that was sent: what was under way at the moment of the cut is lost.
    expect(hub.downloads.map((request) => loaded.includes(startOf(request)))).toEqual([true, true, true]);
    expect(hub.downloads[2]?.ifRange).toMatch(/^"xet-/);
  });

  test("a call that failed is gone on with by the next", async () => {
    const repository = await open({ ...options, timeout: 1000, retries: 0 });
    hub.fail("cdn", { stallAfter: MIDDLE });
    const before: number[] = [];
    const onProgress = (at: FileProgress) => before.push(at.loaded);
    const error = await failure(repository.open("onnx/model.onnx", { onProgress }));
    expect(error.code).toBe("NETWORK");
    expect(error.message).toMatch(/^onnx\/model\.onnx could not be fetched from 127.*: nothing came for.*call again/);
    expect(filesIn("files")).toEqual([]);
    hub.forget();
    const loaded: number[] = [];
    expect(await bytesOf(repository, "onnx/model.onnx", (at) => loaded.push(at.loaded))).toBe(same(WEIGHTS));
    expect(loaded[0]).toBe(before.at(-1));
    expect(hub.downloads.map(startOf)).toEqual([before.at(-1)]);
    expect(filesIn("partial")).toEqual([]);
  });

  test("a server in trouble is asked again, as late as it wishes", async () => {
    hub.fail("api", { status: 429, headers: { "Retry-After": "0" } }, { status: 503 });
    const repository = await open(options);
    hub.fail("resolve", { status: 500 });
    hub.fail("cdn", { status: 429, headers: { "Retry-After": "1" } });
    const start = Date.now();
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    expect(Date.now() - start).toBeGreaterThanOrEqual(1000);
    hub.fail("api", { status: 503 }, { status: 503 }, { status: 503 });
    expect((await failure(open({ ...options, cache: false }))).code).toBe("NETWORK");
  });

  test("a connection that stands still is cut, a slow one is not", async () => {
    hub.fail("cdn", { stallAfter: MIDDLE }, { slowMs: 200 });
    expect(await bytesOf(await open({ ...options, timeout: 1000 }))).toBe(same(WEIGHTS));
    expect(hub.downloads.map(startOf)).toEqual([0, MIDDLE]);
  });

  test("wrong bytes do not pass", async () => {
    const repository = await open(options);
    hub.fail("cdn", { wrongByte: 7 });
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    hub.models.set(`${ID}@main`, { files: { "config.json": CONFIG, "b.onnx": WEIGHTS.slice(1) } });
    const other = await open(options);
    hub.fail("cdn", { wrongByte: 7 }, { wrongByte: 7 });
    const error = await failure(other.open("b.onnx"));
    expect(error).toMatchObject({ code: "NETWORK", message: expect.stringMatching(/its sha256 is \w{64} instead of/) });
    expect(filesIn("partial")).toEqual([]);
    // Nothing of it is gone on with.
    hub.forget();
    expect(await bytesOf(other, "b.onnx")).toBe(same(WEIGHTS.slice(1)));
    expect(hub.downloads.map(startOf)).toEqual([0]);
  });

  test("wrong bytes of a small file do not pass: Git's hash tells", async () => {
    const repository = await open(options);
    const { models } = hub;
    const commit = commitOf(models.get(`${ID}@main`) ?? { files: {} });
    models.set(`${ID}@${commit}`, { files: { "config.json": CONFIG.map((byte) => byte ^ 1) } });
    const error = await failure(repository.readFile("config.json", { maxBytes: 100 }));
    expect(error).toMatchObject({
      code: "NETWORK",
      message: expect.stringMatching(/its git-sha1 is \w{40} instead of/),
    });
  });

  test("lengths that lie", async () => {
    hub.fail("cdn", { claimedLength: WEIGHTS.length + 10 });
    expect(await bytesOf(await open(options))).toBe(same(WEIGHTS));
    for (const [i, fault] of [{ claimedLength: 100 }, { extra: 5 }].entries()) {
      const bytes = WEIGHTS.slice(i + 1);
      hub.models.set(`${ID}@main`, { files: { "model.onnx": bytes } });
      hub.fail("cdn", fault);
      expect(await bytesOf(await open(options), "model.onnx")).toBe(same(bytes));
    }
  });

  test("ranges that are not heeded, or that are others", async () => {
    hub.fail("cdn", { cutAfter: MIDDLE }, { ignoreRange: true });
    expect(await bytesOf(await open(options))).toBe(same(WEIGHTS));
    hub.models.set(`${ID}@main`, { files: { "onnx/model.onnx": WEIGHTS.slice(1) } });
    hub.fail("cdn", { cutAfter: MIDDLE }, { wrongRange: MIDDLE - 1 });
    expect(await bytesOf(await open(options))).toBe(same(WEIGHTS.slice(1)));
  });

  test("an abort ends the fetching at once, and the next call goes on", async () => {
    const repository = await open(options);
    expect(await stopAtMiddle(repository)).toMatchObject({ code: "ABORTED", cause: new Error("enough") });
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    expect(hub.downloads.map(startOf)).toEqual([0, MIDDLE]);
    expect((await failure(repository.open("config.json", { signal: AbortSignal.abort() }))).code).toBe("ABORTED");
    expect((await failure(open({ signal: AbortSignal.abort() }))).code).toBe("ABORTED");
  });

  test("two calls fetch a file once", async () => {
    const repository = await open(options);
    hub.fail("cdn", { slowMs: 10 });
    const [one, two] = await Promise.all([bytesOf(repository), bytesOf(repository)]);
    expect(one).toBe(same(WEIGHTS));
    expect(two).toBe(same(WEIGHTS));
    expect(hub.downloads.length).toBe(1);
  });

  test("without sizes and hashes in the list, the answers' headers have them", async () => {
    hub.hasBlobs = false;
    const repository = await open(options);
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    hub.models.set(`${ID}@main`, { files: { "a.onnx": WEIGHTS.slice(2) } });
    hub.fail("cdn", {} as never, { wrongByte: 3 }, { wrongByte: 3 });
    expect((await failure((await open(options)).open("a.onnx"))).message).toMatch(/its sha256 is/);
    hub.forget();
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    expect(hub.downloads).toEqual([]);
  });

  test("files larger than they may be are not read", async () => {
    const repository = await open(options);
    hub.forget();
    const error = await failure(repository.readFile("onnx/model.onnx", { maxBytes: 1000 }));
    expect(error.code).toBe("MALFORMED_FILE");
    expect(hub.seen).toEqual([]);
  });
});

describe("the hub's token", () => {
  test("goes to the hub, and nowhere else", async () => {
    hub.models.set(`${ID}@main`, { files: { "config.json": CONFIG, "onnx/model.onnx": WEIGHTS }, token: "hf_secret" });
    const repository = await open({ token: "hf_secret" });
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    expect(await repository.readFile("config.json", { maxBytes: 100 })).toEqual(CONFIG);
    for (const { place, authorization } of hub.seen) {
      expect(authorization).toBe(place === "cdn" ? undefined : "Bearer hf_secret");
    }
  });

  test("is asked for", async () => {
    hub.models.set(`${ID}@main`, { files: {}, token: "hf_secret" });
    expect(await failure(open())).toMatchObject({
      code: "INVALID_ARGUMENT",
      argument: "token",
      message: /give a token/,
    });
    const error = await failure(open({ token: "hf_other" }));
    expect(error).toMatchObject({ code: "INVALID_ARGUMENT", argument: "token" });
    expect(error.message).not.toContain("hf_other");
    expect((await failure(open({ token: "geheim\n" }))).message).not.toContain("geheim");
  });
});

test("models and revisions that are not there", async () => {
  expect(await failure(open({}, "owner/other"))).toMatchObject({ code: "INVALID_ARGUMENT", argument: "token" });
  expect(await failure(open({ revision: "v9" }))).toMatchObject({ code: "INVALID_ARGUMENT", argument: "revision" });
  hub.fail("api", { status: 404, headers: { "X-Error-Code": "RepoNotFound" } });
  expect(await failure(open())).toMatchObject({ code: "INVALID_ARGUMENT", argument: "model" });
});

test("a branch, a tag with a slash, a commit, and a model's page", async () => {
  hub.models.set(`${ID}@refs/pr/1`, { files: { "config.json": CONFIG.slice(1) } });
  const other = await open({ revision: "refs/pr/1" });
  expect(await other.readFile("config.json", { maxBytes: 100 })).toEqual(CONFIG.slice(1));
  const page = await open({}, `${hub.origin}/${ID}/tree/refs/pr/1`);
  expect(await page.readFile("config.json", { maxBytes: 100 })).toEqual(CONFIG.slice(1));
  const commit = commitOf(hub.models.get(`${ID}@main`) ?? { files: {} });
  await open({ revision: commit });
  hub.forget();
  expect((await open({ revision: commit })).name).toBe(ID);
  expect(hub.seen).toEqual([]);
});

describe("the cache's folder", () => {
  test("has the repository's layout, and nothing that is asked for twice", async () => {
    const file = await (await open()).open("onnx/model.onnx");
    expect(file?.localPath).toMatch(/files\/hub\/127.*\/owner--model\/[0-9a-f]{40}\/onnx\/model\.onnx$/);
    expect(readFileSync(file?.localPath ?? "")).toEqual(Buffer.from(WEIGHTS));
    hub.forget();
    const again = await (await open()).open("onnx/model.onnx");
    expect(again?.localPath).toBe(file?.localPath);
    expect(hub.seen.map(({ place }) => place)).toEqual(["api"]);
  });

  test("serves where no server is, also one in trouble", async () => {
    const first = await open();
    await bytesOf(first);
    await first.readFile("config.json", { maxBytes: 100 });
    const nowhere = async () => {
      throw new TypeError("fetch failed");
    };
    const options = { fetch: nowhere, retries: 0 };
    const repository = await open(options);
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    expect(await repository.open("chat_template.jinja")).toBeUndefined();
    hub.fail("api", { status: 503 });
    expect(await bytesOf(await open({ retries: 0 }))).toBe(same(WEIGHTS));
    expect(await failure(open({ ...options, revision: "v2" }))).toMatchObject({ code: "NETWORK" });
    const offline = await open({ offline: true, fetch: () => expect.fail("it was asked") });
    expect(await bytesOf(offline)).toBe(same(WEIGHTS));
    expect((await failure(open({ offline: true, revision: "v2" }))).message).toMatch(/nothing may be fetched/);
  });

  test("what somebody has spoilt is found out and fetched again", async () => {
    const file = await (await open()).open("onnx/model.onnx");
    const path = file?.localPath ?? "";
    const record = join(folder, "records", filesIn("records")[0] ?? "");
    const spoil = [
      () => truncateSync(path, 1000),
      () => rmSync(path),
      () =>
        writeFileSync(
          path,
          WEIGHTS.map((byte) => byte ^ 1),
        ),
      () => writeFileSync(record, readFileSync(record, "utf8").slice(0, 50)),
      () => writeFileSync(record, '{"size":1,"sha256":"../../etc"}'),
    ];
    for (const act of spoil) {
      act();
      hub.forget();
      expect(await bytesOf(await open())).toBe(same(WEIGHTS));
      expect(hub.downloads.length).toBe(1);
    }
    // Bytes that are the same are taken for what they are, whoever copied them.
    hub.forget();
    utimesSync(path, 1, 1);
    expect(await bytesOf(await open())).toBe(same(WEIGHTS));
    expect(hub.downloads).toEqual([]);
  });

  test("a beginning that somebody has spoilt is not gone on with twice", async () => {
    const repository = await open();
    await stopAtMiddle(repository);
    const [part = ""] = filesIn("partial");
    writeFileSync(join(folder, "partial", part), new Uint8Array(MIDDLE));
    hub.forget();
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    expect(hub.downloads.map(startOf)).toEqual([MIDDLE, 0]);
  });

  test("that cannot be", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect((await failure(open({ cache: join(file, "inside") }))).code).toBe("STORAGE");
  });

  test("a list of files that was spoilt is asked for again", async () => {
    await open();
    const texts = join(folder, "texts");
    for (const path of readdirSync(texts, { recursive: true }).map(String)) {
      if (path.endsWith(".json")) writeFileSync(join(texts, path), '{"sha":"main","siblings":7}');
    }
    expect(await failure(open({ offline: true }))).toMatchObject({ code: "NETWORK" });
    expect(await bytesOf(await open())).toBe(same(WEIGHTS));
  });
});

describe("a base URL", () => {
  const base = () => `${hub.origin}/plain/models/small`;
  beforeEach(() => {
    hub.plain.set("models/small/config.json", CONFIG);
    hub.plain.set("models/small/onnx/model.onnx", WEIGHTS);
  });

  test.each(["etag", "time"] as const)(
    "files are fetched once for each version that the server tells by %s",
    async (versions) => {
      hub.plainVersions = versions;
      const repository = await open({}, base());
      expect(repository.name).toMatch(/^127.*\/plain\/models\/small$/);
      expect(await bytesOf(repository)).toBe(same(WEIGHTS));
      expect(await bytesOf(await open({}, new URL(`${base()}/`)))).toBe(same(WEIGHTS));
      expect(hub.downloads.length).toBe(1);
      if (versions === "time") return;
      hub.plain.set("models/small/onnx/model.onnx", WEIGHTS.slice(5));
      const file = await repository.open("onnx/model.onnx");
      expect(file?.revision).toBe(sha256Of(WEIGHTS.slice(5)));
      expect(hub.downloads.length).toBe(2);
    },
  );

  test("without versions a file is fetched each time", async () => {
    hub.plainVersions = "none";
    const repository = await open({}, base());
    hub.fail("plain", {} as never, { cutAfter: MIDDLE });
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    // Nothing tells whether the rest would be of the same version.
    expect(hub.downloads.map(({ range }) => range)).toEqual([undefined, undefined, undefined]);
  });

  test("after a cut the rest is asked for, if it is still of the same version", async () => {
    const repository = await open({}, base());
    await stopAtMiddle(repository);
    hub.forget();
    expect(await bytesOf(repository)).toBe(same(WEIGHTS));
    expect(hub.downloads).toMatchObject([{ range: `bytes=${MIDDLE}-`, ifRange: expect.stringMatching(/^"\w{8}"$/) }]);
    // Another version: what came of the one before is dropped.
    hub.plain.set("models/small/onnx/model.onnx", WEIGHTS.slice(1));
    await stopAtMiddle(repository);
    hub.plain.set("models/small/onnx/model.onnx", WEIGHTS.slice(2));
    expect(await bytesOf(repository)).toBe(same(WEIGHTS.slice(2)));
    expect(filesIn("partial")).toEqual([]);
  });

  test("a server that answers no HEAD", async () => {
    hub.fail("plain", { status: 405 });
    expect(await bytesOf(await open({}, base()))).toBe(same(WEIGHTS));
    hub.fail("plain", { status: 403 }, { status: 403 });
    const error = await failure((await open({}, base())).readFile("config.json", { maxBytes: 100 }));
    expect(error).toMatchObject({ code: "NETWORK", message: expect.stringMatching(/status 403.*token/) });
  });

  test("out of reach: what is here serves, absent files included", async () => {
    const repository = await open({}, base());
    await bytesOf(repository);
    expect(await repository.open("generation_config.json")).toBeUndefined();
    const fetch = async () => {
      throw new TypeError("fetch failed");
    };
    for (const options of [{ fetch, retries: 0 }, { offline: true }]) {
      const later = await open(options, base());
      expect(await bytesOf(later)).toBe(same(WEIGHTS));
      expect(await later.open("generation_config.json")).toBeUndefined();
      expect((await failure(later.open("config.json"))).code).toBe("NETWORK");
    }
  });

  test("the token stays with the server; another protocol is not followed", async () => {
    const repository = await open({ token: "t" }, base());
    await repository.readFile("config.json", { maxBytes: 100 });
    expect(hub.seen.every(({ authorization }) => authorization === "Bearer t")).toBe(true);
    for (const Location of ["file:///etc/passwd", "data:text/plain,x"]) {
      hub.fail("plain", { status: 302, headers: { Location } });
      expect((await failure(repository.open("onnx/model.onnx"))).message).toMatch(/which is not followed/);
    }
    hub.fail("plain", ...Array.from({ length: 11 }, () => ({ status: 302, headers: { Location: "#" } })));
    expect((await failure(repository.open("onnx/model.onnx"))).message).toMatch(/more than 10 times/);
  });

  test("a small file that is too large is not read to its end", async () => {
    hub.plain.set("models/small/tokenizer.json", WEIGHTS);
    hub.fail("plain", { status: 405 });
    const repository = await open({}, base());
    const error = await failure(repository.readFile("tokenizer.json", { maxBytes: 1000 }));
    expect(error).toMatchObject({ code: "MALFORMED_FILE" });
  });
});

test.each([
  ["", "model"],
  ["nowhere", "model"],
  ["a/b/c", "model"],
  ["../models", "model"],
  ["ftp://host/model", "model"],
  [7, "model"],
] as const)("%j is no model", async (model, argument) => {
  expect(await failure(open({}, model as string))).toMatchObject({ code: "INVALID_ARGUMENT", argument });
});

test.each([
  [{ revision: "" }, "revision"],
  [{ hub: "huggingface.co" }, "hub"],
  [{ hub: "file:///hub" }, "hub"],
  [{ token: "" }, "token"],
  [{ cache: "" }, "cache"],
  [{ cache: true }, "cache"],
  [{ offline: 1 }, "offline"],
  [{ retries: -1 }, "retries"],
  [{ timeout: 0 }, "timeout"],
  [{ fetch: {} }, "fetch"],
  [{ signal: {} }, "signal"],
  [{ cacheDir: "x" }, "cacheDir"],
])("%j", async (options, argument) => {
  expect(await failure(open(options as never))).toMatchObject({ code: "INVALID_ARGUMENT", argument });
});
