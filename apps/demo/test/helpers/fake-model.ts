/**
 * A model without a network: its replies are what the test says, and it notes what it was asked.
 */
import type { HistoryOptions } from "@flashsampling/core";
import type { Settings } from "../../src/chat/settings.js";
import type { ConversationModel } from "../../src/conversation.js";
import { ChatText } from "../../src/model/text.js";
import type { NoiseIdentity } from "../../src/noise-sequence.js";
import { byteIds, TURN_END, tinyTokenizerFiles, VOCAB_SIZE } from "./tiny-tokenizer.js";

/** What a fake model was asked. */
export interface FakeModel extends ConversationModel {
  /** Every sequence that the body saw. */
  readonly sequences: number[][];
  /** The options of every draw, as they were then. */
  readonly draws: (NoiseIdentity & Pick<Settings, "temperature" | "topK" | "repetitionPenalty"> & HistoryOptions)[];
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
    endTokens: new Set([TURN_END]),
    text: new ChatText(tinyTokenizerFiles(), VOCAB_SIZE),
    body: {
      hiddenAfter: async (sequence) => {
        model.sequences.push([...sequence]);
        return new Float32Array(4);
      },
      forget: () => {
        model.forgotten++;
      },
    },
    head: {
      sample: async (_hidden, options) => {
        model.draws.push(structuredClone(options) as FakeModel["draws"][number]);
        const token = script(model.draws.length - 1);
        return {
          tokens: Uint32Array.of(token),
          identity: { seed: BigUint64Array.of(0n), stream: Uint32Array.of(0), position: Uint32Array.of(0) },
          rows: [{ code: "ok" }],
          stats: { secondLooks: 0 },
        };
      },
    },
  };
  return model;
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
