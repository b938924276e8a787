import { describe, expect, it } from "vitest";
import {
  DEFAULT_SETTINGS,
  describeSettings,
  findSetting,
  nearestSetting,
  parseSetting,
  SETTING_KEYS,
  settingName,
} from "../src/chat/settings.js";

const limits = { maxTopK: 64, contextLength: 512 };

describe("parseSetting", () => {
  it.each([
    ["temperature", "0", 0],
    ["temperature", "0.01", 0.01],
    ["temperature", ".5", 0.5],
    ["temperature", "10", 10],
    ["topK", "64", 64],
    ["topK", "0", 0],
    ["topP", "1", 1],
    ["topP", "0.9", 0.9],
    ["minP", "0", 0],
    ["minP", "1", 1],
    ["repetitionPenalty", "1.3", 1.3],
    ["maxTokens", "512", 512],
  ] as const)("reads %s %s", (key, text, value) => {
    expect(parseSetting(key, text, limits)).toBe(value);
  });

  it.each([
    ["temperature", "", "0.01 to 10"],
    ["temperature", "0,3", "0.01 to 10"],
    ["temperature", "-1", "0.01 to 10"],
    ["temperature", "0.001", "0.01 to 10"],
    ["temperature", "11", "0.01 to 10"],
    ["temperature", "NaN", "0.01 to 10"],
    ["temperature", "Infinity", "0.01 to 10"],
    ["temperature", "1e-3", "0.01 to 10"],
    ["temperature", "0x1", "0.01 to 10"],
    ["topK", "65", "up to 64"],
    ["topK", "1.5", "up to 64"],
    ["topP", "0", "above 0 and up to 1"],
    ["topP", "1.01", "above 0 and up to 1"],
    ["minP", "1.01", "from 0 (off) to 1"],
    ["repetitionPenalty", "0", "from 0.1 to 10"],
    ["maxTokens", "0", "from 1 to 512"],
    ["maxTokens", "513", "from 1 to 512"],
  ] as const)("refuses %s %j and says what is allowed", (key, text, allowed) => {
    const parse = () => parseSetting(key, text, limits);
    expect(parse).toThrow(allowed);
    expect(parse).toThrow(settingName(key));
    expect(parse).toThrow(expect.objectContaining({ code: "USAGE" }));
  });
});

describe("settings", () => {
  it("are read in a moment however long what was written is", () => {
    const started = performance.now();
    expect(() => parseSetting("temperature", `${"1".repeat(500_000)}x`, limits)).toThrow("0.01 to 10");
    expect(() => parseSetting("temperature", "x".repeat(61), limits)).toThrow(
      `cannot be "${"x".repeat(60)}…"; it takes`,
    );
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("go by their names in any spelling, and by no others", () => {
    expect(SETTING_KEYS.map(settingName)).toEqual([
      "temperature",
      "top-k",
      "top-p",
      "min-p",
      "repetition-penalty",
      "max-tokens",
    ]);
    for (const key of SETTING_KEYS) {
      expect(findSetting(settingName(key))).toBe(key);
      expect(findSetting(settingName(key).replaceAll("-", "_").toUpperCase())).toBe(key);
    }
    expect(findSetting("top")).toBeUndefined();
    expect(findSetting("constructor")).toBeUndefined();
  });

  it.each([
    ["temperature", 0.7, 0.7],
    ["temperature", 0, 0],
    ["temperature", 0.001, 0.01],
    ["temperature", 1e300, 10],
    ["temperature", -1, undefined],
    ["temperature", Number.NaN, undefined],
    ["topK", 100, 64],
    ["topK", 1e300, 64],
    ["topK", 1.5, undefined],
    ["topK", -1, undefined],
    ["topP", 0, undefined],
    ["topP", 1.5, undefined],
    ["minP", -0.1, undefined],
    ["repetitionPenalty", 100, 10],
    ["repetitionPenalty", 0, undefined],
    ["maxTokens", 2048, 512],
    ["maxTokens", 0, undefined],
  ] as const)("come as close as they can to a model's %s %d", (key, value, nearest) => {
    expect(nearestSetting(key, value, limits)).toBe(nearest);
  });

  it("fit on a line", () => {
    expect(describeSettings(DEFAULT_SETTINGS)).toBe(
      "temperature 0.7, top-k 0, top-p 1, min-p 0, repetition-penalty 1, max-tokens 256",
    );
  });
});
