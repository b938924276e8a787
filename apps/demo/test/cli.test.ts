import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLI, runCli } from "./helpers/run-cli.js";
import { tinyModelFiles, writeModel } from "./helpers/tiny-model.js";

let model: string;
beforeAll(() => {
  model = mkdtempSync(join(tmpdir(), "flashsampling-model-"));
  writeModel(model, tinyModelFiles());
});
afterAll(() => rmSync(model, { recursive: true }));

describe("the command", () => {
  it("prints the reply alone, with one newline at its end", async () => {
    const { code, stdout, stderr } = await runCli(["--model", model, "--prompt", "hi", "--seed", "7"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/\S\n$/);
  });

  it("reads the prompt from standard input when there is no terminal", async () => {
    const args = ["--model", model, "--seed", "7"];
    const piped = await runCli(args, { input: "hi\n" });
    expect(piped).toEqual(await runCli([...args, "--prompt", "hi"]));
    expect(piped).not.toEqual(await runCli(args, { input: "another, longer message\n" }));
  });

  it("takes settings from the command line before the model's", async () => {
    const args = ["--model", model, "--prompt", "hi"];
    const greedy = await runCli([...args, "--temperature", "0", "--seed", "1"]);
    expect(greedy.code).toBe(0);
    expect(await runCli([...args, "--temperature", "0", "--seed", "2"])).toEqual(greedy);
    expect(await runCli([...args, "--seed", "2"])).not.toEqual(greedy);
  });

  it.each<[string[], number, RegExp]>([
    [["--prompt", ""], 1, /message is empty/],
    [["--prompt", "x".repeat(2100)], 1, /takes \d+ tokens; the model sees 2048/],
    [["--prompt", "hi", "--temperature", "hot"], 2, /temperature cannot be "hot"; it takes 0 .*0\.01 to 10/],
    [["--prompt", "hi", "--top-k", "1.5"], 2, /top-k cannot be "1.5"; it takes 0 .*whole number/],
    [["--prompt", "hi", "--colour"], 2, /--colour.*--help/],
    [["--prompt", "-x"], 2, /'--prompt' .*--help/],
    [["--prompt", "hi", "--model", "/nowhere"], 1, /no directory \/nowhere.*--model/],
  ])("answers bad use %# with one sentence and an exit code, not a stack", async (args, code, message) => {
    const ended = await runCli(["--model", model, ...args]);
    expect(ended).toMatchObject({ code, stdout: "" });
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("stops at SIGINT with code 130 and a whole line", async () => {
    const args = ["--model", model, "--prompt", "hi", "--max-tokens", "2000"];
    let signals = 0;
    const { code, stdout, stderr } = await runCli(args, {
      // Twice, as at a terminal, where npm passes on what the command gets as well.
      onStdout: (_, kill) => {
        while (signals < 2) {
          kill("SIGINT");
          signals++;
        }
      },
    });
    expect({ code, stderr }).toEqual({ code: 130, stderr: "" });
    expect(stdout).toMatch(/\n$/);
  });

  it("says on standard error when standard output takes nothing, and which settings of the model it changed", async (context) => {
    if (!existsSync("/dev/full")) context.skip("this system has no /dev/full");
    const asking = mkdtempSync(join(tmpdir(), "flashsampling-model-"));
    const files = tinyModelFiles();
    const generation = { ...(files["generation_config.json"] as object), max_new_tokens: 10 ** 6 };
    writeModel(asking, { ...files, "generation_config.json": generation });
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [CLI, "--model", asking, "--prompt", "hi", ...args], {
        stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
        encoding: "utf8",
      });
    expect(run("--max-tokens", "3")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Standard output cannot be written to: ENOSPC[^\n]*\n$/),
    });
    expect(run().stderr).toMatch(/^The model asks for max-tokens 1000000 .* is 2048 here\.\nStandard output/);
    rmSync(asking, { recursive: true });
  });

  it("writes nothing into the home folder", async () => {
    const home = mkdtempSync(join(tmpdir(), "flashsampling-home-"));
    // Set, they would be the user's own wish.
    const unset = { FLASHSAMPLING_CACHE: undefined, XDG_CACHE_HOME: undefined, ORT_DISABLE_TELEMETRY: undefined };
    const environment = { HOME: home, ...unset };
    expect(await runCli(["--model", model, "--prompt", "hi"], { environment })).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(home)).toEqual([]);
    rmSync(home, { recursive: true });
  });

  it("prints help and version", async () => {
    expect(await runCli(["--help"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("--seed N"),
      stderr: "",
    });
    expect(await runCli(["--version"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
