/**
 * What of a conversation the model gets to see. A model sees a limited number of tokens; when a conversation no longer fits, its
 * oldest turns are left out, the system prompt never.
 */
import type { Message } from "@flashsampling/onnx";
import { ChatError } from "./errors.js";

/** A conversation cut to the model's context. */
export interface FittedPrompt {
  /** The tokens that the model sees. */
  readonly prompt: number[];
  /** The messages that they stand for. */
  readonly messages: readonly Message[];
  /** How many turns (a message and its reply) were left out. */
  readonly droppedTurns: number;
}

/** Room that a reply must at least have, where it may be as long. */
const LEAST_ROOM = 32;

/**
 * Leaves out as many of the oldest turns as it takes for the rest and a reply to fit.
 *
 * @param messages - an optional system prompt, then user and assistant by turns, a user's message last
 * @param encode - gives a conversation's tokens
 * @param contextLength - most tokens that the model sees at once
 * @param maxTokens - length that the reply may have; at most half of the context is kept free for it
 * @throws ChatError `MESSAGE_TOO_LONG` if the last message does not fit by itself, `SYSTEM_TOO_LONG` if it would without the system
 *   prompt
 */
export function fitToContext(
  messages: readonly Message[],
  encode: (messages: readonly Message[]) => number[],
  contextLength: number,
  maxTokens: number,
): FittedPrompt {
  const half = Math.floor(contextLength / 2);
  const systemMessages = messages[0]?.role === "system" ? 1 : 0;
  const turns = Math.floor((messages.length - systemMessages) / 2);
  for (let droppedTurns = 0; ; droppedTurns++) {
    const kept = messages.filter((_, i) => i < systemMessages || i >= systemMessages + 2 * droppedTurns);
    const prompt = encode(kept);
    const isLast = droppedTurns === turns;
    const room = Math.min(maxTokens, isLast ? LEAST_ROOM : maxTokens, half);
    if (prompt.length + room <= contextLength) return { prompt, messages: kept, droppedTurns };
    if (isLast) {
      const own = encode(kept.slice(systemMessages)).length;
      const rest = `the model sees ${contextLength}, and ${room} of them are for the reply.`;
      if (own + room > contextLength) {
        throw new ChatError("MESSAGE_TOO_LONG", `The message takes ${own} tokens; ${rest} Send a shorter one.`);
      }
      const message = `The system prompt takes ${prompt.length - own} tokens and the message ${own}; ${rest} Give a shorter --system.`;
      throw new ChatError("SYSTEM_TOO_LONG", message);
    }
  }
}
