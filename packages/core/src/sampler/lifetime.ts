/// <reference lib="esnext.disposable" />
/**
 * Lifetime of things that hold memory: `dispose()` is idempotent, waits for calls in flight, and every later use is a typed error.
 */
import { FlashSamplingError } from "../errors.js";

/** `Symbol.asyncDispose`, also where the runtime does not define it yet. */
export const asyncDispose: typeof Symbol.asyncDispose =
  Symbol.asyncDispose ?? (Symbol.for("Symbol.asyncDispose") as typeof Symbol.asyncDispose);

/** Guards one object: counts calls in flight, and disposes once, after them. */
export class Lifetime {
  readonly #what: string;
  readonly #release: () => Promise<void>;
  readonly #onClose: () => void;
  readonly #inFlight = new Set<Promise<unknown>>();
  #disposal: Promise<void> | undefined;

  /**
   * @param what - the object's name in errors: "LM head"
   * @param release - frees what the object holds; called once, after the calls in flight
   * @param onClose - called once, at once when disposal begins: closes what depends on the object
   */
  constructor(what: string, release: () => Promise<void>, onClose: () => void = () => {}) {
    this.#what = what;
    this.#release = release;
    this.#onClose = onClose;
  }

  /** Whether disposal has begun. */
  get closed(): boolean {
    return this.#disposal !== undefined;
  }

  /** Throws `DISPOSED` once disposal has begun. */
  check(): void {
    if (!this.closed) return;
    throw new FlashSamplingError("DISPOSED", `This ${this.#what} was disposed; create a new one.`);
  }

  /** Runs a call that disposal must wait for. */
  run<T>(call: () => Promise<T>): Promise<T> {
    this.check();
    const result = call();
    const settled = result.then(
      () => {},
      () => {},
    );
    this.#inFlight.add(settled);
    void settled.then(() => this.#inFlight.delete(settled));
    return result;
  }

  /** Resolves once all calls that are now in flight have ended, well or not. */
  async settled(): Promise<void> {
    await Promise.all(this.#inFlight);
  }

  /** Disposes once; later calls return the same promise. */
  dispose(): Promise<void> {
    if (this.#disposal === undefined) {
      this.#disposal = Promise.all(this.#inFlight).then(() => this.#release());
      this.#onClose();
    }
    return this.#disposal;
  }
}
