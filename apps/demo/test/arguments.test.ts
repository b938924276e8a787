import { describe, expect, it } from "vitest";
import { type Arguments, HELP, parseArguments } from "../src/chat/arguments.js";
import { SETTING_KEYS, settingName } from "../src/chat/settings.js";

describe("parseArguments", () => {
  it("reads everything that --help lists", () => {
    const args = parseArguments(
      "--prompt Hello --seed 18446744073709551615 --temperature 0.3 --top-k 5 --top-p 0.9 --min-p 0.1 --max-tokens 9 --stop a --stop b --system s --backend cpu --threads 2 --model m".split(
        " ",
      ),
    );
    expect(args).toEqual({
      action: "chat",
      prompt: "Hello",
      seed: 2n ** 64n - 1n,
      settings: new Map([
        ["temperature", "0.3"],
        ["topK", "5"],
        ["topP", "0.9"],
        ["minP", "0.1"],
        ["maxTokens", "9"],
      ]),
      backend: "cpu",
      threads: 2,
      model: "m",
      system: "s",
      stopStrings: ["a", "b"],
    });
    const others = ["prompt", "seed", "stop", "system", "backend", "threads", "model"];
    for (const name of [...SETTING_KEYS.map(settingName), ...others]) expect(HELP).toContain(`--${name} `);
  });

  it("draws a seed when none is given, another every time", () => {
    const seeds = new Set(Array.from({ length: 8 }, () => (parseArguments([]) as Arguments).seed));
    expect(seeds.size).toBeGreaterThan(6);
  });

  it("knows help and version", () => {
    expect(parseArguments(["-h"])).toEqual({ action: "help" });
    expect(parseArguments(["--version"])).toEqual({ action: "version" });
    expect(parseArguments(["--help", "--seed", "x"])).toEqual({ action: "help" });
  });

  it.each([
    ["--sed 7"],
    ["--seed -1"],
    ["--seed 1.5"],
    ["--seed 18446744073709551616"],
    ["--threads 0"],
    ["--threads 257"],
    ["--threads many"],
    ["--backend gpu"],
    ["--backend cuda --threads 2"],
    ["--prompt"],
    ["--stop="],
    ["stray"],
  ])("refuses %s and points to --help", (line) => {
    const parse = () => parseArguments(line.split(" "));
    expect(parse).toThrow(/[.!?] --help lists/);
    expect(parse).toThrow(expect.objectContaining({ code: "USAGE" }));
  });
});
