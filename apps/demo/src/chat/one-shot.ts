/**
 * One reply, alone on standard output: for pipes and scripts.
 */
import type { Readable } from "node:stream";
import type { Conversation, ReplySummary } from "../conversation.js";
import { ChatError } from "../errors.js";
import { printable } from "./printable.js";

/** Most bytes read from standard input; longer messages fit no context anyway. */
const MAX_PROMPT_BYTES = 2 ** 20;

/**
 * Prints the reply to one message and a newline.
 *
 * @param conversation - who replies
 * @param prompt - the message
 * @param output - where the reply goes
 * @param signal - ends the reply where it stands
 */
export async function printReply(
  conversation: Pick<Conversation, "reply">,
  prompt: string,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
): Promise<ReplySummary> {
  const pieces = conversation.reply(prompt, signal);
  let next = await pieces.next();
  while (!next.done) {
    output.write(printable(next.value));
    next = await pieces.next();
  }
  output.write("\n");
  return next.value;
}

/**
 * Reads a message from a pipe or file.
 *
 * @throws ChatError `MESSAGE_TOO_LONG`
 */
export async function readPrompt(input: Readable): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_PROMPT_BYTES) {
      throw new ChatError("MESSAGE_TOO_LONG", "Standard input holds more than 1 MiB; send a shorter message.");
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
