/**
 * Requests as a repository makes them: redirects are followed with the token left at home, what may pass is tried again, and a connection
 * that stands still counts as cut.
 */
import { FlashSamplingError, throwIfAborted } from "@flashsampling/core";
import { messageOf, unlessAborted } from "@flashsampling/core/backend";

/** How a repository reaches its server. */
export interface Network {
  readonly fetch: typeof globalThis.fetch;
  /** Sent to this origin and to no other. */
  readonly token?: { readonly origin: string; readonly value: string } | undefined;
  /** How often a request is made anew after one that failed or stood still. */
  readonly retries: number;
  /** Milliseconds without a byte after which a connection counts as cut. */
  readonly timeout: number;
  /** Whether `fetch` shows redirects, and bodies as they were sent. */
  readonly showsResponsesAsSent: boolean;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** Headers of the answer itself. */
  readonly headers: Headers;
  /** Headers of the first answer, which may have been a redirect; where redirects are not shown, those of the answer itself. */
  readonly firstHeaders: Headers;
  /** The body, piece by piece. */
  body(): AsyncIterable<Uint8Array>;
  /** Ends the connection. */
  close(): void;
}

/** What may go better the next time. */
export class PassingFailure extends Error {
  /** Milliseconds that the server asks to wait. */
  readonly wait: number | undefined;

  constructor(message: string, wait?: number, cause?: unknown) {
    super(message, { cause });
    this.wait = wait;
  }
}

/** A server's error, or the end of all attempts. */
export function networkError(problem: string, cause?: unknown): FlashSamplingError {
  return new FlashSamplingError("NETWORK", problem, { cause });
}

const MAX_REDIRECTS = 10;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;

/** Statuses after which the same request may succeed: https://www.rfc-editor.org/rfc/rfc9110#status.codes, 429 by RFC 6585. */
const PASSING_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Makes a request once.
 *
 * @throws PassingFailure where it may go better the next time; FlashSamplingError `NETWORK` or `ABORTED`
 */
export async function request(
  network: Network,
  method: "GET" | "HEAD",
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const watch = new Watch(network.timeout, signal);
  let firstHeaders: Headers | undefined;
  let at = url;
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const response = await watch.during(
        network.fetch(at, {
          method,
          headers: { ...headers, ...identity(network), ...authorization(network, at) },
          redirect: network.showsResponsesAsSent ? "manual" : "follow",
          // Large files are kept once, here, and not by the browser as well; cookies are nobody's business.
          cache: "no-store",
          credentials: "omit",
          signal: watch.signal,
        }),
      );
      firstHeaders ??= response.headers;
      const next = redirection(response, at);
      if (next === undefined) return answer(response, firstHeaders, watch);
      await response.body?.cancel();
      at = next;
    }
  } catch (cause) {
    watch.end();
    throw failure(cause, `${url.host} could not be reached`, watch, signal);
  }
  watch.end();
  throw networkError(`${url} leads from one redirect to the next, more than ${MAX_REDIRECTS} times.`);
}

/** Asks for bodies as they are: with a compressed one neither lengths nor ranges would be those of the file. */
function identity({ showsResponsesAsSent }: Network): Record<string, string> {
  return showsResponsesAsSent ? { "Accept-Encoding": "identity" } : {};
}

/** Browsers leave the token behind themselves when a redirect leads elsewhere: https://fetch.spec.whatwg.org/#http-redirect-fetch. */
function authorization({ token }: Network, url: URL): Record<string, string> {
  return token !== undefined && url.origin === token.origin ? { Authorization: `Bearer ${token.value}` } : {};
}

function redirection({ status, headers }: Response, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const location = headers.get("Location");
  const to = location === null ? undefined : parseUrl(location, from);
  if (to === undefined) throw networkError(`${from.host} redirects to nowhere.`);
  if (to.protocol !== "https:" && to.protocol !== from.protocol) {
    throw networkError(`${from.host} redirects from ${from.protocol} to ${to.protocol}, which is not followed.`);
  }
  return to;
}

function parseUrl(text: string, base: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function answer(response: Response, firstHeaders: Headers, watch: Watch): Answer {
  const { status, headers } = response;
  const close = () => {
    watch.end();
    // A body that has failed cannot be cancelled any more, and need not be.
    response.body?.cancel().catch(() => {});
  };
  if (PASSING_STATUSES.has(status)) {
    close();
    throw new PassingFailure(`it answered ${status} ${response.statusText}`.trim(), retryAfter(headers));
  }
  return { status, headers, firstHeaders, body: () => pieces(response, watch), close };
}

async function* pieces(response: Response, watch: Watch): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  try {
    while (reader !== undefined) {
      const { done, value } = await watch.during(reader.read());
      if (done) break;
      yield value;
    }
  } catch (cause) {
    throw failure(cause, "the connection was cut", watch, watch.caller);
  } finally {
    watch.end();
    reader?.cancel().catch(() => {});
  }
}

function failure(cause: unknown, what: string, watch: Watch, signal: AbortSignal | undefined): unknown {
  throwIfAborted(signal);
  if (cause instanceof PassingFailure || cause instanceof FlashSamplingError) return cause;
  if (watch.hasTimedOut) return new PassingFailure(`nothing came for ${watch.timeout} ms`, undefined, cause);
  const reason = (cause as { cause?: unknown } | undefined)?.cause ?? cause;
  return new PassingFailure(`${what}: ${messageOf(reason)}`, undefined, cause);
}

/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("Retry-After");
  if (value === null) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.min(Math.max(0, wait), LONGEST_WAIT_MS) : undefined;
}

/** Aborts a request when the caller does, or when nothing has happened for too long. */
class Watch {
  readonly timeout: number;
  readonly caller: AbortSignal | undefined;
  hasTimedOut = false;
  readonly #controller = new AbortController();
  readonly #stop = () => this.#controller.abort(this.caller?.reason);

  constructor(timeout: number, caller: AbortSignal | undefined) {
    this.timeout = timeout;
    this.caller = caller;
    caller?.addEventListener("abort", this.#stop);
    if (caller?.aborted) this.#stop();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  async during<T>(promise: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      this.hasTimedOut = true;
      this.#controller.abort(new Error("Nothing came for too long."));
    }, this.timeout);
    try {
      return await unlessAborted(promise, this.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  end(): void {
    this.caller?.removeEventListener("abort", this.#stop);
  }
}

/** Attempts at one thing. What brings it further makes earlier failures forgotten. */
export class Attempts {
  readonly #network: Network;
  readonly #what: string;
  readonly #signal: AbortSignal | undefined;
  #failures = 0;

  /**
   * @param what - what is attempted, as the first half of a sentence: "config.json of owner/name could not be had"
   */
  constructor(network: Network, what: string, signal: AbortSignal | undefined) {
    this.#network = network;
    this.#what = what;
    this.#signal = signal;
  }

  /** It has come further. */
  succeed(): void {
    this.#failures = 0;
  }

  /**
   * Waits before the next attempt: as long as the server asks, or else a quarter of a second, doubled with each failure, give or take
   * half, so that clients who failed together do not come back together.
   *
   * @throws FlashSamplingError `NETWORK` if there have been enough, `ABORTED`; anything but a {@link PassingFailure} as it is
   */
  async after(error: unknown): Promise<void> {
    if (!(error instanceof PassingFailure)) throw error;
    if (this.#failures === this.#network.retries) {
      throw networkError(`${this.#what}: ${error.message}. What has come is kept; call again to go on.`, error);
    }
    const wait = FIRST_WAIT_MS * 2 ** this.#failures++ * (0.5 + Math.random());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, error.wait ?? Math.min(wait, LONGEST_WAIT_MS));
    });
    try {
      await unlessAborted(waited, this.#signal);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Attempts a task until it succeeds. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await task();
      } catch (error) {
        await this.after(error);
      }
    }
  }
}
