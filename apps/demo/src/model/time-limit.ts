/**
 * A limit on the time that a function of a model may take: chat templates have loops and tokenizers have regular expressions, and
 * either can be written so that it never ends. While one runs nothing else does, not even Ctrl-C.
 */
import { createContext, Script } from "node:vm";

/** A timeout of `node:vm` ends whatever JavaScript runs under a script, regular expressions and this module's callers included. */
const CALL = new Script("work()");
const CONTEXT: { work?: () => unknown } = createContext({});

/** A time limit was reached. */
export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
}

/**
 * Calls a function and returns what it returns.
 *
 * @param work - a synchronous function; when the limit is reached it ends where it stands, without its `finally` blocks
 * @param milliseconds - the limit
 * @throws TimeLimitError if it takes longer; whatever `work` throws
 */
export function withTimeLimit<T>(work: () => T, milliseconds: number): T {
  CONTEXT.work = work;
  try {
    return CALL.runInContext(CONTEXT, { timeout: milliseconds }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new TimeLimitError(`it takes longer than ${milliseconds / 1000} seconds`);
  } finally {
    delete CONTEXT.work;
  }
}
