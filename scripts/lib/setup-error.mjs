// What can go wrong before the chat or the tests run. The codes are stable; the message says what to do.

/** @typedef {"NODE_TOO_OLD" | "NO_NETWORK" | "INSTALL_FAILED" | "BUILD_FAILED"} SetupErrorCode */

export class SetupError extends Error {
  /**
   * @param {SetupErrorCode} code
   * @param {string} sentence what happened and what to do
   * @param {string} [log] the end of the log that shows it
   */
  constructor(code, sentence, log) {
    super(`${log ? `${log.trimEnd()}\n\n` : ""}${code}: ${sentence}`);
    this.name = "SetupError";
    this.code = code;
    this.exitCode = 1;
  }
}
