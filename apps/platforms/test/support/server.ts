/**
 * A web server for tests: files of a few folders, under headers of the test's choice.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

/** Headers that make a page cross-origin isolated. */
export const ISOLATED: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/** What is served. */
export interface Site {
  /** Folders by the first part of the path; "" is what no other part names. */
  readonly folders: Readonly<Record<string, string>>;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Pages that are no files, by path. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** Serves a site while `use` runs, which gets its origin. */
export async function withSite<T>({ folders, headers = {}, pages = {} }: Site, use: (origin: string) => Promise<T>) {
  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const [, first = "", ...rest] = path.split("/");
    const folder = folders[first];
    const file = folder === undefined ? join(folders[""] ?? "/nowhere", path) : join(folder, ...rest);
    try {
      const body = pages[path] ?? (await readFile(file));
      response.setHeader("Content-Type", pages[path] ? "text/html" : (TYPES[extname(file)] ?? "text/plain"));
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end("not found");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  try {
    return await use(`http://localhost:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
