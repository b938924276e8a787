/**
 * Calls that must fail: with the right code, naming what is at fault, and leaving the head as it was.
 */
import {
  type FlashSamplingError,
  type FlashSamplingErrorCode,
  isFlashSamplingError,
  type LmHead,
  type SampleOptions,
} from "@flashsampling/core";
import type { CheckContext } from "./check.js";
import { randomHidden } from "./data/heads.js";
import type { TestRandom } from "./data/random.js";

/** What an error must say. */
export interface WantedError {
  readonly code: FlashSamplingErrorCode;
  /** The argument at fault; left out, it is not looked at. */
  readonly argument?: string | undefined;
  /** The row at fault; left out, it is not looked at. */
  readonly row?: number | undefined;
}

/**
 * Runs a call that must fail.
 *
 * @returns the error, if it is one of the SDK's
 */
export async function expectError(
  context: CheckContext,
  what: string,
  call: () => Promise<unknown>,
  { code, argument, row }: WantedError,
): Promise<FlashSamplingError | undefined> {
  let error: unknown;
  try {
    await call();
  } catch (reason) {
    error = reason;
  }
  if (error === undefined) {
    context.fail(`${what}: no error, where ${code} is right`);
    return undefined;
  }
  if (!isFlashSamplingError(error)) {
    context.fail(`${what}: ${String(error)}, where a FlashSamplingError ${code} is right`);
    return undefined;
  }
  context.expect(error.code === code, `${what}: ${error.code} (${error.message}), where ${code} is right`);
  if (argument !== undefined) {
    context.expect(error.argument === argument, `${what}: the error names argument ${error.argument}, not ${argument}`);
  }
  if (row !== undefined) {
    context.expect(error.row === row, `${what}: the error names row ${error.row}, not ${row}`);
  }
  return error;
}

/** A call whose tokens are known: after every failure the head must still draw them. */
export class Witness {
  readonly #context: CheckContext;
  readonly #head: LmHead;
  readonly #hidden: Float32Array;
  readonly #options: SampleOptions;
  readonly #tokens: Uint32Array;

  private constructor(
    context: CheckContext,
    head: LmHead,
    hidden: Float32Array,
    options: SampleOptions,
    tokens: Uint32Array,
  ) {
    this.#context = context;
    this.#head = head;
    this.#hidden = hidden;
    this.#options = options;
    this.#tokens = tokens;
  }

  /** Samples once and keeps the tokens. */
  static async of(context: CheckContext, head: LmHead, random: TestRandom): Promise<Witness> {
    const hidden = randomHidden(random, 3, head.hiddenSize);
    const options = { seed: random.bigint(), position: 0 };
    const { tokens } = await head.sample(hidden, options);
    // A copy: a backend that answers in one array for all calls would agree with itself.
    return new Witness(context, head, hidden, options, tokens.slice());
  }

  /** Samples again and compares. */
  async check(what: string): Promise<void> {
    const { tokens } = await this.#head.sample(this.#hidden, this.#options);
    this.#context.expect(
      tokens.every((token, i) => token === this.#tokens[i]),
      `after ${what} the head draws other tokens than before`,
    );
  }
}
