/**
 * Serves folders of files to a browser on this machine, cross-origin isolated, so that pages have shared memory.
 */
import { createReadStream, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { pipeline } from "node:stream";

/** A running server. */
export interface PageServer {
  /** Of the page. */
  readonly url: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

/** https://web.dev/articles/coop-coep */
const ISOLATION = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/**
 * @param html - the page, at /
 * @param folders - folders by the first part of their paths: the files of `head` are at /head/…
 */
export async function servePage(html: string, folders: Readonly<Record<string, string>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    // Names of files are plain; what is not, none has.
    const path = request.url ?? "/";
    if (path === "/") {
      response.writeHead(200, { ...ISOLATION, "Content-Type": "text/html" }).end(html);
      return;
    }
    const [, name = "", ...rest] = path.split("/");
    const folder = folders[name];
    if (folder === undefined || rest.includes("..")) response.writeHead(404).end();
    else sendFile(join(folder, ...rest), response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function sendFile(path: string, response: ServerResponse): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  response.writeHead(200, { ...ISOLATION, "Content-Type": type, "Content-Length": file.size });
  pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), response, () => {});
}
