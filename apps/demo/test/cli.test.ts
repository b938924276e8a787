import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./helpers/run-cli.js";
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
    [["--prompt", "hi", "--top-k", "65"], 2, /up to 64/],
    [["--prompt", "hi", "--colour"], 2, /--colour.*--help/],
    [["--prompt", "hi", "--model", "/nowhere"], 1, /config\.json.*\/nowhere.*--model/],
  ])("answers bad use %# with one sentence and an exit code, not a stack", async (args, code, message) => {
    const ended = await runCli(["--model", model, ...args]);
    expect(ended).toMatchObject({ code, stdout: "" });
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("stops at SIGINT with code 130 and a whole line", async () => {
    const args = ["--model", model, "--prompt", "hi", "--max-tokens", "2000"];
    const { code, stdout, stderr } = await runCli(args, {
      onStdout: (_, kill) => kill("SIGINT"),
    });
    expect({ code, stderr }).toEqual({ code: 130, stderr: "" });
    expect(stdout).toMatch(/\n$/);
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
