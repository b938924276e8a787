import type { Message } from "@flashsampling/onnx";
import { describe, expect, it } from "vitest";
import { fitToContext } from "../src/context.js";

/** Every character is a token; a message costs two more. */
const encode = (messages: readonly Message[]) =>
  messages.flatMap(({ content }) => [...content, "", ""].map((character) => character.codePointAt(0) ?? 0));

const user = (content: string): Message => ({ role: "user", content });
const assistant = (content: string): Message => ({ role: "assistant", content });
const system: Message = { role: "system", content: "s".repeat(8) };
/** A turn of 24 tokens. */
const turn = (letter: string) => [user(letter.repeat(10)), assistant(letter.repeat(10))];
const fit = (messages: Message[], contextLength: number, maxTokens = 40) => {
  const { messages: kept, droppedTurns, prompt } = fitToContext(messages, encode, contextLength, maxTokens);
  expect(prompt).toEqual(encode(kept));
  return { said: kept.map(({ content }) => content[0]).join(""), droppedTurns };
};

describe("fitToContext", () => {
  const conversation = [...turn("a"), ...turn("b"), ...turn("c"), user("d".repeat(10))];

  it("keeps everything that fits, to the token", () => {
    expect(fit(conversation, 3 * 24 + 12 + 40)).toEqual({ said: "aabbccd", droppedTurns: 0 });
  });

  it("drops whole turns from the front, as many as it takes", () => {
    expect(fit(conversation, 3 * 24 + 12 + 39)).toEqual({ said: "bbccd", droppedTurns: 1 });
    expect(fit(conversation, 2 * 24 + 12 + 39)).toEqual({ said: "ccd", droppedTurns: 2 });
  });

  it("never drops the system prompt", () => {
    expect(fit([system, ...conversation], 2 * 24 + 12 + 39)).toEqual({ said: "sccd", droppedTurns: 2 });
  });

  it("keeps at most half of the context free, however long replies may be", () => {
    expect(fit(conversation, 2 * 84, 1000)).toEqual({ said: "aabbccd", droppedTurns: 0 });
    expect(fit(conversation, 2 * 84 - 2, 1000)).toEqual({ said: "bbccd", droppedTurns: 1 });
  });

  it("lets a long last message have most of the context, and refuses one that leaves no room", () => {
    expect(fit([...turn("a"), user("b".repeat(66))], 100)).toEqual({ said: "b", droppedTurns: 1 });
    expect(() => fit([...turn("a"), user("b".repeat(67))], 100)).toThrow(
      expect.objectContaining({ code: "MESSAGE_TOO_LONG", message: expect.stringContaining("69 tokens") }),
    );
  });

  it("keeps no more free for a long last message than the reply may have", () => {
    expect(fit([user("a".repeat(93))], 100, 5)).toEqual({ said: "a", droppedTurns: 0 });
    expect(() => fit([user("a".repeat(94))], 100, 5)).toThrow(expect.objectContaining({ code: "MESSAGE_TOO_LONG" }));
  });

  it("blames the system prompt where the message would fit without it", () => {
    const long: Message = { role: "system", content: "s".repeat(60) };
    expect(() => fit([long, user("b".repeat(10))], 100)).toThrow(
      expect.objectContaining({
        code: "SYSTEM_TOO_LONG",
        message: expect.stringMatching(/system prompt takes 62 tokens and the message 12.*--system/),
      }),
    );
    expect(() => fit([long, user("b".repeat(67))], 100)).toThrow(expect.objectContaining({ code: "MESSAGE_TOO_LONG" }));
  });
});
