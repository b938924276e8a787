/**
 * A limit on the time that a function of a model may take: chat templates have loops and tokenizers have regular expressions, and
 * either can be written so that it never ends. While one runs nothing else does, not even Ctrl-C. Only `node:vm` can end it: in
 * browsers, where there is none, such a function takes as long as it takes, and the page's own means end it.
 */
import { builtinModule } from "../builtin-module.js";

/** A time limit was reached. */
export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
}

/** A timeout of `node:vm` ends whatever JavaScript runs under a script, regular expressions and this module's callers included. */
let runner: ((work: () => unknown, milliseconds: number) => unknown) | undefined;

/**
 * Calls a function and returns what it returns.
 *
 * @param work - a synchronous function; when the limit is reached it ends where it stands, without its `finally` blocks
 * @param milliseconds - the limit
 * @throws TimeLimitError if it takes longer; whatever `work` throws
 */
export function withTimeLimit<T>(work: () => T, milliseconds: number): T {
  runner ??= makeRunner();
  return runner(work, milliseconds) as T;
}

function makeRunner(): NonNullable<typeof runner> {
  const vm = builtinModule("node:vm");
  if (vm === undefined) return (work) => work();
  const call = new vm.Script("work()");
  const context: { work?: () => unknown } = vm.createContext({});
  return (work, milliseconds) => {
    context.work = work;
    try {
      return call.runInContext(context, { timeout: milliseconds });
    } catch (error) {
      if ((error as NodeJS.ErrnoException | undefined)?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      throw new TimeLimitError(`it takes longer than ${milliseconds / 1000} seconds`);
    } finally {
      delete context.work;
    }
  };
}
