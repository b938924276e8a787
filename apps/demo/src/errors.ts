/**
 * What the chat says when something is wrong that the user can do something about: a code for programs and a sentence for people
 * that ends with what to do. Anything else that is thrown is a fault of the program.
 */
import { type FlashSamplingError, isFlashSamplingError } from "@flashsampling/core";

/** Stable identifiers of what can go wrong in the chat itself. */
export type ChatErrorCode =
  /** The command line, or a value in it, cannot be understood. */
  | "USAGE"
  /** There is no directory with a model. */
  | "MODEL_NOT_FOUND"
  /** The model asks for settings that mean nothing. */
  | "MODEL_INVALID"
  /** The backend that the command line names cannot run here. */
  | "BACKEND_UNAVAILABLE"
  /** The message is empty. */
  | "MESSAGE_EMPTY"
  /** The message does not fit into the model's context. */
  | "MESSAGE_TOO_LONG"
  /** The system prompt leaves no room for messages in the model's context. */
  | "SYSTEM_TOO_LONG"
  /** Standard output takes nothing more. */
  | "OUTPUT_FAILED";

/** An error whose message is written for the user. */
export class ChatError extends Error {
  override readonly name = "ChatError";
  /** Stable identifier of what went wrong. */
  readonly code: ChatErrorCode;

  /**
   * @param code - stable identifier
   * @param message - what is wrong and what to do
   * @param cause - the error underneath
   */
  constructor(code: ChatErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** Whether an error's message is meant for the user: the chat's own errors and the SDK's. */
export function isExplained(error: unknown): error is ChatError | FlashSamplingError {
  return error instanceof ChatError || isFlashSamplingError(error);
}
