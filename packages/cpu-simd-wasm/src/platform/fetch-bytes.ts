import { messageOf } from "@flashsampling/core/backend";

/**
 * Fetches bytes, as Node and browsers do alike.
 *
 * @param url - where they are
 * @param signal - ends the waiting, for the answer and for all of its bytes
 * @throws Error if there is no answer, or one with another status than success
 */
export async function fetchBytes(url: URL, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { signal: signal ?? null }).catch((cause) => {
    // Neither Node nor browsers name the URL, and Node has the reason one level below.
    const message = messageOf((cause as Error).cause ?? cause);
    const help = "On a web page its Content-Security-Policy must allow the URL (connect-src).";
    throw new Error(`${url} could not be fetched: ${message}. ${help}`, { cause });
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
