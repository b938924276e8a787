import { beforeEach, describe, expect, it } from "vitest";
import { type CommandTarget, messageOf, runCommand } from "../src/chat/commands.js";
import { DEFAULT_SETTINGS } from "../src/chat/settings.js";

const limits = { maxTopK: 64, contextLength: 512 };
let target: CommandTarget & { resets: number };
const run = (line: string) => runCommand(line, target, limits);

beforeEach(() => {
  target = {
    settings: DEFAULT_SETTINGS,
    seed: 7n,
    resets: 0,
    reset() {
      this.resets++;
    },
  };
});

describe("commands", () => {
  it("are lines that begin with a slash", () => {
    expect(messageOf("/help")).toBeUndefined();
    expect(messageOf("what is 1/2?")).toBe("what is 1/2?");
  });

  it("are no lines that begin with two slashes, or have line breaks", () => {
    expect(messageOf("//help")).toBe("/help");
    expect(messageOf("/exit\nand more")).toBe("/exit\nand more");
    expect(messageOf("//exit\nand more")).toBe("//exit\nand more");
  });

  it("set a setting and leave the others", () => {
    expect(run("/set temperature 0.3").lines).toEqual(["temperature is now 0.3."]);
    expect(run("/set top_k=5").lines).toEqual(["top-k is now 5."]);
    expect(target.settings).toEqual({ ...DEFAULT_SETTINGS, temperature: 0.3, topK: 5 });
  });

  it.each([
    ["/set temperature hot", /temperature cannot be "hot"; it takes 0 .* 0\.01 to 10/],
    ["/set top-k 65", /up to 64/],
    ["/set temprature 1", /no setting "temprature".*temperature, top-k, top-p, min-p, repetition-penalty, max-tokens/],
    ["/set", /\/set temperature 0\.3/],
    ["/set temperature 0.3 top-k 5", /two words.*\/set NAME VALUE/],
    ["/seed 5 6 7", /one word.*\/seed \[NUMBER\]/],
    ["/reset now", /\/reset takes nothing/],
    ["/exit now", /\/exit takes nothing/],
    ["/seed x", /0 to 18446744073709551615/],
    ["/seed -1", /0 to 18446744073709551615/],
    ["/sett", /no command \/sett; \/help/],
    ["/constructor", /no command/],
    ["/", /no command/],
  ])("answer %s with what is allowed, and change nothing", (line, message) => {
    expect(() => run(line)).toThrow(message);
    expect(() => run(line)).toThrow(expect.objectContaining({ code: "USAGE" }));
    expect(target).toMatchObject({ settings: DEFAULT_SETTINGS, seed: 7n, resets: 0 });
  });

  it("show one setting with what it takes", () => {
    expect(run("/set temperature").lines).toEqual([
      "temperature is 0.7; it takes 0 (always the likeliest token) or a number from 0.01 to 10.",
    ]);
    expect(target.settings).toBe(DEFAULT_SETTINGS);
  });

  it("show and set the seed", () => {
    expect(run("/seed").lines).toEqual(["The seed is 7."]);
    expect(run("/seed 18446744073709551615").lines[0]).toContain("18446744073709551615");
    expect(target.seed).toBe(2n ** 64n - 1n);
  });

  it("show the settings with the seed", () => {
    expect(run("/settings").lines).toEqual([
      "temperature 0.7, top-k 0, top-p 1, min-p 0, repetition-penalty 1, max-tokens 256",
      "seed 7",
    ]);
  });

  it("reset", () => {
    expect(run("/reset").lines[0]).toContain("seed 7");
    expect(target.resets).toBe(1);
  });

  it("list every command in /help", () => {
    const help = run("/help").lines.join("\n");
    for (const name of ["set", "settings", "seed", "reset", "help", "exit"]) expect(help).toContain(`/${name}`);
  });

  it("leave by /exit and by nothing else", () => {
    expect(run("/exit").leaves).toBe(true);
    expect(run("/help").leaves).toBeUndefined();
  });
});
