/**
 * A model without a network: its replies are what the test says, and it notes what it was asked.
 */
import { throwIfAborted } from "@flashsampling/core";
import type { GenerateOptions, Message } from "@flashsampling/onnx";
import {
  byteIds,
  FIRST_BYTE,
  idOf,
  TURN_END,
  TURN_START,
} from "../../../../packages/onnx/test/support/tiny-tokenizer.js";
import type { ConversationModel } from "../../src/conversation.js";

/** What a fake model was asked. */
export interface FakeModel extends ConversationModel {
  /** Every sequence that the body saw. */
  readonly sequences: number[][];
  /** The options of every draw, its own position among them. */
  readonly draws: GenerateOptions[];
  /** How often the body was told to forget. */
  forgotten: number;
}

/** Says which token is drawn, by how many were drawn in this model's life, or throws. */
export type Script = (draw: number) => number;

/** Tokens of replies one after the other, each ended as a model ends its turn. */
export function replies(...texts: string[]): Script {
  const tokens = texts.flatMap((text) => [...byteIds(text), TURN_END]);
  return (draw) => tokens[draw] as number;
}

/** A model that draws what `script` says. */
export function fakeModel(script: Script, contextLength = 512): FakeModel {
  const model: FakeModel = {
    sequences: [],
    draws: [],
    forgotten: 0,
    contextLength,
    specialTokens: new Set([TURN_START, TURN_END]),
    encode: (messages) => (typeof messages === "string" ? byteIds(messages) : encode(messages)),
    forget: () => {
      model.forgotten++;
    },
    async *generate(prompt, options = {}) {
      const sequence = Array.from(prompt as readonly number[]);
      const decoder = new TextDecoder();
      const { position = 0, maxTokens = 1, signal } = options;
      for (let drawn = 0; ; drawn++) {
        throwIfAborted(signal);
        model.sequences.push([...sequence]);
        model.draws.push({ ...options, signal: undefined, position: position + drawn });
        const token = script(model.draws.length - 1);
        sequence.push(token);
        const isEnd = token === TURN_END;
        const text = isEnd ? "" : decoder.decode(Uint8Array.of(token - FIRST_BYTE), { stream: true });
        const endReason = isEnd ? "end-token" : drawn + 1 === maxTokens ? "max-tokens" : undefined;
        yield { sequence: 0, token, text, endReason };
        if (endReason !== undefined) return { sequences: [], promptTokens: prompt.length, seed: 0n };
      }
    },
  };
  return model;
}

function encode(messages: readonly Message[]): number[] {
  const newline = byteIds("\n");
  const role = (name: string) => (name === "user" ? [idOf(name)] : byteIds(name));
  return [
    ...messages.flatMap((message) => [
      TURN_START,
      ...role(message.role),
      ...newline,
      ...byteIds(message.content),
      TURN_END,
      ...newline,
    ]),
    TURN_START,
    ...role("assistant"),
    ...newline,
  ];
}

/** Runs an async generator to its end: what it gave, and what it returned. */
export async function drain<T, R>(generator: AsyncGenerator<T, R, void>): Promise<{ pieces: T[]; end: R }> {
  const pieces: T[] = [];
  for (;;) {
    const next = await generator.next();
    if (next.done) return { pieces, end: next.value };
    pieces.push(next.value);
  }
}
