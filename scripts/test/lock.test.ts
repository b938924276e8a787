import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { alone } from "../lib/lock.mjs";

let folder: string;
let claims: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "flashsampling-lock-"));
  claims = join(folder, "claims");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program in which `enter(task)` runs a task alone, and `note(word)` adds a line to the log. */
const program = (body: string) => [
  "--input-type=module",
  "--eval",
  `import { appendFileSync } from "node:fs";
  import { alone } from ${JSON.stringify(new URL("../lib/lock.mjs", import.meta.url).href)};
  const enter = (task) => alone(${JSON.stringify(claims)}, () => {}, task);
  const note = (word) => appendFileSync(${JSON.stringify(join(folder, "log"))}, word + "\\n");
  ${body}`,
];

/** @returns the id of a process that has ended */
const deadProcess = () => spawnSync(process.execPath, ["--version"]).pid;

describe("alone", () => {
  it("lets one process in at a time, and in the end every one", async () => {
    const turns = `for (let i = 0; i < 3; i++) await enter(async () => {
      note("in");
      await new Promise((next) => setTimeout(next, 20));
      note("out");
    });`;
    const codes = Array.from({ length: 3 }, () => {
      const child = spawn(process.execPath, program(turns), { stdio: "inherit" });
      return new Promise((resolve) => child.on("close", resolve));
    });
    expect(await Promise.all(codes)).toEqual([0, 0, 0]);
    expect(readFileSync(join(folder, "log"), "utf8")).toBe("in\nout\n".repeat(9));
    expect(readdirSync(claims)).toEqual([]);
  });

  it("waits for a process that lives, and says once which", async () => {
    const other = spawn(process.execPath, program(`await enter(() => new Promise(() => setTimeout(() => {}, 1e6)));`));
    while (!existsSync(claims) || readdirSync(claims).length === 0) await new Promise((next) => setTimeout(next, 10));
    const waitedFor: number[] = [];
    const ran = alone(
      claims,
      (pid) => waitedFor.push(pid),
      async () => "ran",
    );
    await new Promise((next) => setTimeout(next, 1000));
    expect(waitedFor).toEqual([other.pid]);
    other.kill("SIGKILL");
    expect(await ran).toBe("ran");
  });

  it("does not wait for a process that has died", async () => {
    await alone(
      claims,
      () => {},
      async () => writeFileSync(join(claims, String(deadProcess())), ""),
    );
    const waitedFor: number[] = [];
    await alone(
      claims,
      (pid) => waitedFor.push(pid),
      async () => {},
    );
    expect(waitedFor).toEqual([]);
    expect(readdirSync(claims)).toEqual([]);
  });

  it("is over with a task that fails, and with the process", async () => {
    const failed = alone(
      claims,
      () => {},
      async () => {
        throw new Error("no");
      },
    );
    await expect(failed).rejects.toThrow("no");
    expect(readdirSync(claims)).toEqual([]);
    spawnSync(process.execPath, program(`await enter(() => process.exit());`));
    expect(readdirSync(claims)).toEqual([]);
  });
});
