import { describe, expect, it } from "vitest";
import { byteIds, FIRST_BYTE } from "../../../packages/onnx/test/support/tiny-tokenizer.js";
import { DEFAULT_SETTINGS } from "../src/chat/settings.js";
import { Conversation } from "../src/conversation.js";
import { drain, fakeModel, replies } from "./helpers/fake-model.js";

const options = { settings: DEFAULT_SETTINGS, seed: 7n };

describe("Conversation", () => {
  it("keeps what was said and gives it to the model", async () => {
    const model = fakeModel(replies("Hi!", "Fine."));
    const conversation = new Conversation(model, options);
    await drain(conversation.reply("  Hello \n"));
    await drain(conversation.reply("How are you?"));
    expect(conversation.messages).toEqual([
      { role: "user", content: "Hello" },
      { role: "assistant", content: "Hi!" },
      { role: "user", content: "How are you?" },
      { role: "assistant", content: "Fine." },
    ]);
    expect(model.sequences.at(-1)).toEqual([...model.encode(conversation.messages.slice(0, 3)), ...byteIds("Fine.")]);
  });

  it("never draws two tokens with the same position, over replies and errors", async () => {
    const script = replies("abc", "def", "ghi");
    const model = fakeModel((draw) => {
      if (draw === 5) throw new Error("lost");
      return script(draw);
    });
    const conversation = new Conversation(model, options);
    await drain(conversation.reply("1"));
    await expect(drain(conversation.reply("2"))).rejects.toThrow("lost");
    await drain(conversation.reply("3"));
    const positions = model.draws.map(({ position }) => position);
    expect(positions).toEqual(positions.map((_, i) => i));
  });

  it("starts again on reset: history, positions, and what the body keeps", async () => {
    const model = fakeModel(replies("a", "b", "a"));
    const conversation = new Conversation(model, { ...options, system: "be kind" });
    await drain(conversation.reply("x"));
    await drain(conversation.reply("y"));
    conversation.reset();
    expect(conversation.messages).toEqual([{ role: "system", content: "be kind" }]);
    expect(model.forgotten).toBe(1);
    await drain(conversation.reply("x"));
    expect(model.draws.slice(4)).toEqual(model.draws.slice(0, 2));
    expect(model.sequences.slice(4)).toEqual(model.sequences.slice(0, 2));
  });

  it("takes another seed from the next token on", async () => {
    const model = fakeModel(replies("a", "b"));
    const conversation = new Conversation(model, options);
    await drain(conversation.reply("x"));
    conversation.seed = 8n;
    await drain(conversation.reply("y"));
    expect(model.draws.map(({ seed, position }) => [seed, position])).toEqual([
      [7n, 0],
      [7n, 1],
      [8n, 2],
      [8n, 3],
    ]);
  });

  it("is as before after an error", async () => {
    const model = fakeModel(() => {
      throw new Error("lost");
    });
    const conversation = new Conversation(model, options);
    await expect(drain(conversation.reply("x"))).rejects.toThrow("lost");
    expect(conversation.messages).toEqual([]);
  });

  it("keeps a stopped reply as far as it came, and forgets a message whose reply had not begun", async () => {
    const controller = new AbortController();
    const model = fakeModel((draw) => {
      if (draw === 1) controller.abort();
      return FIRST_BYTE + 0x61;
    });
    const conversation = new Conversation(model, options);
    const { end } = await drain(conversation.reply("x", controller.signal));
    expect(end.reason).toBe("aborted");
    expect(conversation.messages.at(-1)).toEqual({ role: "assistant", content: "aa" });
    await drain(conversation.reply("y", controller.signal));
    expect(conversation.messages).toHaveLength(2);
  });

  it("drops the oldest turns for good when the context is full, and counts them", async () => {
    const model = fakeModel(replies("a", "b", "c", "d"), 90);
    const conversation = new Conversation(model, {
      settings: { ...DEFAULT_SETTINGS, maxTokens: 30 },
      seed: 0n,
      system: "s",
    });
    const dropped: number[] = [];
    for (const message of ["one", "two", "three", "four"]) {
      dropped.push((await drain(conversation.reply(message))).end.droppedTurns);
    }
    expect(dropped[0]).toBe(0);
    expect(dropped).toEqual([...dropped].sort((a, b) => a - b));
    expect(dropped.at(-1)).toBeGreaterThan(1);
    expect(conversation.messages[0]?.role).toBe("system");
    expect(conversation.messages).toHaveLength(1 + 2 * (4 - (dropped.at(-1) as number)));
    expect(conversation.messages.at(-2)?.content).toBe("four");
  });

  it("refuses empty and endless messages before anything is drawn", async () => {
    const model = fakeModel(replies("a"));
    const conversation = new Conversation(model, options);
    await expect(drain(conversation.reply(" \n"))).rejects.toMatchObject({ code: "MESSAGE_EMPTY" });
    await expect(drain(conversation.reply("x".repeat(20_000)))).rejects.toMatchObject({ code: "MESSAGE_TOO_LONG" });
    await expect(drain(conversation.reply("x".repeat(600)))).rejects.toMatchObject({ code: "MESSAGE_TOO_LONG" });
    expect(model.draws).toEqual([]);
    expect(conversation.messages).toEqual([]);
  });
});
