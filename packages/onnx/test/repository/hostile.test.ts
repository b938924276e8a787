// Lists of files, paths, records and servers that nobody vouches for.
import { posix, win32 } from "node:path";
import { isFlashSamplingError } from "@flashsampling/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseObject, parseRecord } from "../../src/repository/file-store.js";
import { openRepository } from "../../src/repository/open-repository.js";
import { innerPath } from "../../src/repository/paths.js";
import { type Fault, HubServer, sha256Of } from "../support/hub-server.js";

const ID = "owner/model";
const COMMIT = "0123456789012345678901234567890123456789";

describe("paths", () => {
  test.each([
    ["config.json", "config.json"],
    ["./onnx/./model.onnx_data", "onnx/model.onnx_data"],
    ["onnx/model q4 ü%2e%2e.onnx", "onnx/model q4 ü%2e%2e.onnx"],
    ["...", "..."],
  ])("%j is %j", (path, plain) => {
    expect(innerPath(path)).toBe(plain);
  });

  test.each([
    "",
    ".",
    "..",
    "/etc/passwd",
    "../x",
    "a/../../x",
    "a//b",
    "a/",
    "C:\\x",
    "C:x",
    "a\\..\\x",
    "file:///etc",
    "a\u0000b",
    "a\nb",
    "x".repeat(5000),
    7,
    undefined,
  ])("%j is none", (path) => {
    expect(innerPath(path)).toBeUndefined();
  });

  test("none leaves its folder, on any system", () => {
    const part = fc.oneof(fc.constantFrom("..", ".", "", "C:", "\\", "a", "%2e%2e", "~"), fc.string({ maxLength: 4 }));
    const paths = fc.oneof(
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join("/")),
      fc.string(),
    );
    fc.assert(
      fc.property(paths, (path) => {
        const plain = innerPath(path);
        if (plain === undefined) return;
        expect(posix.relative("/root/folder", posix.resolve("/root/folder", plain))).toBe(plain);
        expect(win32.resolve("C:\\root", plain).startsWith("C:\\root\\")).toBe(true);
        expect(innerPath(plain)).toBe(plain);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});

/** Opens a model of a hub that answers every question for the list of files with a text, and every other with some bytes. */
function openWith(list: string, bytes = "{}") {
  const fetch = async (url: URL | RequestInfo) => new Response(String(url).includes("/api/models/") ? list : bytes);
  return openRepository(ID, { hub: "http://hub.test", cache: false, retries: 0, fetch });
}

describe("lists of files", () => {
  const siblings = fc.array(
    fc.oneof(
      fc.record(
        {
          rfilename: fc.oneof(fc.constantFrom("config.json", "../../x", "/x", "__proto__", "a\u0000"), fc.jsonValue()),
          size: fc.oneof(fc.constantFrom(2, -1, 1e300, 2 ** 53), fc.jsonValue()),
          blobId: fc.oneof(fc.constantFrom(COMMIT, "x", "../../.."), fc.jsonValue()),
          lfs: fc.oneof(fc.record({ sha256: fc.oneof(fc.constant("0".repeat(64)), fc.jsonValue()) }), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    ),
    { maxLength: 4 },
  );
  const list = fc.oneof(
    fc
      .record({ sha: fc.oneof(fc.constantFrom(COMMIT, "../..", "main"), fc.jsonValue()), siblings })
      .map((value) => JSON.stringify(value)),
    fc.json(),
    fc.string(),
  );

  test("end in a typed error or in a repository whose files are what the list promised", async () => {
    await fc.assert(
      fc.asyncProperty(list, async (text) => {
        try {
          const repository = await openWith(text);
          for (const path of ["config.json", "__proto__"]) {
            const bytes = await repository.readFile(path, { maxBytes: 100 });
            if (bytes !== undefined) expect(new TextDecoder().decode(bytes)).toBe("{}");
          }
        } catch (error) {
          expect(isFlashSamplingError(error), String(error)).toBe(true);
          expect(["NETWORK", "MALFORMED_FILE"]).toContain((error as { code: string }).code);
        }
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test("of absurd depth or size", async () => {
    const deep = `{"sha":"${COMMIT}","siblings":${"[".repeat(1e6)}${"]".repeat(1e6)}}`;
    expect(await (await openWith(deep)).readFile("config.json", { maxBytes: 10 })).toBeUndefined();
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 2 ** 20;
        controller.enqueue(new Uint8Array(2 ** 20).fill(0x20));
      },
    });
    const fetch = async () => new Response(endless);
    const opening = openRepository(ID, { hub: "http://hub.test", cache: false, retries: 0, fetch });
    await expect(opening).rejects.toMatchObject({ code: "MALFORMED_FILE" });
    expect(sent).toBeLessThan(40 * 2 ** 20);
  });
});

test("records that were spoilt are none, and are no errors", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.constant(undefined)), (text) => {
      parseObject(text);
      const record = parseRecord(text);
      if (record !== undefined) expect(record.sha256).toMatch(/^[0-9a-f]{64}$/);
    }),
    { seed: 3, numRuns: 1000 },
  );
});

describe("servers that fail in any order", () => {
  const BYTES = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 40503) >>> 8);
  const hub = new HubServer();
  beforeAll(() => hub.start());
  afterAll(() => hub.stop());

  test("no file is ever wrong, and none stays behind that hinders the next call", async () => {
    const at = fc.integer({ min: 0, max: BYTES.length - 1 });
    const fault: fc.Arbitrary<Fault> = fc.oneof(
      fc.record({ cutAfter: at }),
      fc.record({ wrongByte: at }),
      fc.record({ extra: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ claimedLength: fc.integer({ min: 1, max: 2 * BYTES.length }) }),
      fc.record({ wrongRange: at }),
      fc.constant<Fault>({ ignoreRange: true }),
      fc.record({
        status: fc.constantFrom(204, 206, 301, 400, 403, 416, 429, 503),
        headers: fc.constant({ "Retry-After": "0" }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 5 }), async (faults) => {
        hub.models.set(`${ID}@main`, { files: { "model.onnx": BYTES } });
        hub.forget();
        const repository = await openRepository(ID, { hub: hub.origin, cache: false, retries: 1, timeout: 5_000 });
        hub.fail("cdn", ...faults);
        try {
          expect((await repository.open("model.onnx"))?.revision).toBe(sha256Of(BYTES));
        } catch (error) {
          expect((error as { code?: string }).code, String(error)).toBe("NETWORK");
        }
        hub.forget();
        const file = await repository.open("model.onnx");
        expect(sha256Of(new Uint8Array((await file?.blob.arrayBuffer()) ?? []))).toBe(sha256Of(BYTES));
      }),
      { seed: 4, numRuns: 40 },
    );
  });
});
