/**
 * The command with the model that comes with it: what the chat promises about seeds, seen from outside.
 */
import { describe, expect, it } from "vitest";
import { runCli } from "./helpers/run-cli.js";

const reply = async (...args: string[]) => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
};

describe("the command with its own model", () => {
  it("prints the reply alone: one text, one newline at its end", async () => {
    const text = await reply("--prompt", "Hello", "--seed", "7");
    expect(text).toBe(`${text.trim()}\n`);
    expect(text).toMatch(/^[A-Z][^\p{Cc}]+[.!?]\n$/u);
  });

  it("gives the same reply for the same seed, on any number of threads", async () => {
    const args = ["--prompt", "Tell me a story about a fox", "--seed", "7"];
    const first = await reply(...args);
    expect(first.length).toBeGreaterThan(100);
    expect(await reply(...args)).toBe(first);
    for (const threads of ["1", "2", "3"]) expect(await reply(...args, "--threads", threads)).toBe(first);
  });

  it("gives other replies for other seeds, and always the likeliest at temperature 0", async () => {
    const story = (...args: string[]) => reply("--prompt", "Tell me a story about a fox", ...args);
    const stories = new Set<string>();
    for (const seed of ["1", "2", "3", "4"]) stories.add(await story("--seed", seed));
    expect(stories.size).toBeGreaterThan(2);
    expect(await story("--seed", "8", "--temperature", "0")).toBe(await story("--seed", "7", "--temperature", "0"));
  });
});
