// Several processes that fetch the same file into the same folder.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openRepository } from "../../src/repository/open-repository.js";
import { HubServer, sha256Of } from "../support/hub-server.js";

const WEIGHTS = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 2654435761) >>> 24);
const MIDDLE = 100_000;
const SCRIPT = fileURLToPath(new URL("../support/fetch-model.mjs", import.meta.url));

const hub = new HubServer();
const children: ChildProcess[] = [];
let folder = "";

beforeAll(() => hub.start());
afterAll(() => hub.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "processes-"));
  hub.models.set("owner/model@main", { files: { "onnx/model.onnx": WEIGHTS } });
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  hub.forget();
  rmSync(folder, { recursive: true });
});

/** A process that fetches the model, and what it prints. */
function fetching() {
  const child = spawn(process.execPath, [SCRIPT, hub.origin, folder], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  let said = "";
  const ended = new Promise<string>((resolve) =>
    child.once("close", () => resolve(said.trimEnd().split("\n").at(-1) ?? "")),
  );
  const comesTo = (bytes: number) =>
    new Promise<void>((resolve) => {
      child.stdout?.on("data", (text) => {
        said += text;
        if (said.split("\n").some((line) => Number(line) >= bytes)) resolve();
      });
    });
  return { child, ended, comesTo };
}

test("what a process that was killed has left, the next one goes on with", async () => {
  hub.fail("cdn", { stallAfter: MIDDLE });
  const { child, ended, comesTo } = fetching();
  await comesTo(MIDDLE);
  child.kill("SIGKILL");
  await ended;
  hub.forget();
  const repository = await openRepository("owner/model", { hub: hub.origin, cache: folder });
  expect((await repository.open("onnx/model.onnx"))?.revision).toBe(sha256Of(WEIGHTS));
  expect(hub.downloads.map(({ range }) => range)).toEqual([`bytes=${MIDDLE}-`]);
  expect(readdirSync(join(folder, "partial"))).toEqual([]);
});

test("a process waits for another that is fetching the file", async () => {
  hub.fail("cdn", { slowMs: 400 });
  const first = fetching();
  await first.comesTo(1);
  const second = fetching();
  void second.comesTo(Number.POSITIVE_INFINITY);
  expect(await first.ended).toBe(sha256Of(WEIGHTS));
  expect(await second.ended).toBe(sha256Of(WEIGHTS));
  expect(hub.downloads.length).toBe(1);
});

test("processes that begin at once come to the same file", async () => {
  hub.fail("cdn", { slowMs: 50 }, { slowMs: 50 }, { slowMs: 50 });
  const all = [fetching(), fetching(), fetching()];
  for (const { comesTo } of all) void comesTo(Number.POSITIVE_INFINITY);
  for (const { ended } of all) expect(await ended).toBe(sha256Of(WEIGHTS));
  expect(readdirSync(join(folder, "partial"))).toEqual([]);
});
