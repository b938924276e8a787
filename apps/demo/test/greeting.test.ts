import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { greeting } from "../src/chat/greeting.js";
import { DEFAULT_SETTINGS } from "../src/chat/settings.js";
import { statusLine } from "../src/chat/status.js";
import { styleFor } from "../src/chat/style.js";

const plain = styleFor({});
const backend = { name: "fast", description: "8 lanes, 2 threads" };
const shape = { name: "tiny\x1b[2J", vocabSize: 4096, hiddenSize: 256, contextLength: 512 };
const model = { ...shape, backend, passedOver: [] };

describe("greeting", () => {
  it("says who replies, who draws the tokens, with what settings and seed", () => {
    const lines = greeting({ model, seed: 7n, settings: DEFAULT_SETTINGS, notices: [] }, plain, undefined);
    const text = lines.join("\n");
    for (const part of [
      "4,096",
      "256",
      "512",
      "fast: 8 lanes, 2 threads",
      "first choice",
      "temperature 0.7",
      "/help",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/seed +7\n/);
    expect(text).toContain("tiny␛[2J");
    expect(text).not.toContain("\x1b");
  });

  it("gives the reason of every backend that was passed over", () => {
    const passedOver = [{ name: "gpu", code: "NO_ADAPTER", message: "There is no GPU here." }];
    const facts = { model: { ...model, passedOver }, seed: 7n, settings: DEFAULT_SETTINGS, notices: [] };
    expect(greeting(facts, plain, undefined).join("\n")).toContain("not used  gpu: There is no GPU here. (NO_ADAPTER)");
  });

  it("wraps facts beside their labels, and passes notices on", () => {
    const facts = {
      model,
      seed: 7n,
      settings: DEFAULT_SETTINGS,
      notices: ["Mind."],
    };
    const lines = greeting(facts, plain, 50).join("\n").split("\n");
    expect(lines.filter((line) => line.length > 50)).toEqual([]);
    expect(lines).toContain("settings  temperature 0.7, top-k 0, top-p 1, min-p");
    expect(lines).toContain("          0, repetition-penalty 1, max-tokens 256");
    expect(lines).toContain("note      Mind.");
  });

  it("puts facts below their labels where a line has no room for both", () => {
    const lines = greeting({ model, seed: 7n, settings: DEFAULT_SETTINGS, notices: [] }, plain, 24)
      .join("\n")
      .split("\n");
    expect(lines.filter((line) => line.length > 24)).toEqual([]);
    expect(lines.slice(lines.indexOf("settings")).slice(0, 3)).toEqual([
      "settings",
      "temperature 0.7, top-k",
      "0, top-p 1, min-p 0,",
    ]);
    expect(lines).toContain("repetition-penalty 1,");
  });
});

describe("statusLine", () => {
  const summary = { tokens: 20, seconds: 0.1, reason: "end-token", droppedTurns: 0 } as const;

  it("gives tokens, speed and backend", () => {
    expect(statusLine(summary, "fast")).toBe("20 tokens · 200 tokens/s · fast");
    expect(statusLine({ ...summary, tokens: 1, seconds: 0 }, "fast")).toContain("1 token · ");
  });

  it("says why a reply ended early, and what the model no longer sees", () => {
    expect(statusLine({ ...summary, reason: "aborted" }, "fast")).toContain("stopped");
    expect(statusLine({ ...summary, reason: "max-tokens" }, "fast")).toContain("max-tokens");
    expect(statusLine({ ...summary, reason: "context" }, "fast")).toContain("context is full");
    expect(statusLine({ ...summary, droppedTurns: 2 }, "fast")).toContain("first 2 turns");
  });
});

describe("styleFor", () => {
  const colourful = { isTTY: true, hasColors: () => true };
  beforeEach(() => vi.stubEnv("NO_COLOR", undefined));
  afterEach(() => vi.unstubAllEnvs());

  it("resets what it sets", () => {
    expect(styleFor(colourful).dim("x")).toBe("\x1b[2mx\x1b[22m");
  });

  it("adds nothing where there are no colours, or no terminal", () => {
    expect(styleFor({ isTTY: true, hasColors: () => false }).red("x")).toBe("x");
    expect(styleFor({ ...colourful, isTTY: false }).bold("x")).toBe("x");
  });

  it("adds nothing with NO_COLOR, whatever else the environment asks for", () => {
    vi.stubEnv("NO_COLOR", "");
    expect(styleFor(colourful).dim("x")).toBe("\x1b[2mx\x1b[22m");
    vi.stubEnv("NO_COLOR", "1");
    expect(styleFor(colourful).dim("x")).toBe("x");
  });
});
