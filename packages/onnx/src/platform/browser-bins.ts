/**
 * What browsers store bytes in: the origin private file system (https://fs.spec.whatwg.org), or else the Cache API
 * (https://w3c.github.io/ServiceWorker/#cache-objects). Both are there in secure contexts only.
 */
import { sha256 } from "hash-wasm";
import type { Bins } from "../repository/piece-store.js";

/** Opens the origin private file system. Throws where there is none, or none that can be written. */
export async function openFileSystem(name: string): Promise<Bins> {
  const root = await navigator.storage.getDirectory();
  if (!("createWritable" in FileSystemFileHandle.prototype)) throw new Error("files cannot be written from a page");
  const folder = await root.getDirectoryHandle(name, { create: true });
  return {
    description: `the origin private file system, ${name}`,
    get: (key) =>
      unlessMissing(async () => {
        const handle = await folder.getFileHandle(await fileName(key));
        return handle.getFile();
      }),
    put: async (key, bytes) => {
      const handle = await folder.getFileHandle(await fileName(key), { create: true });
      const file = await handle.createWritable();
      // The bytes become the file's when it is closed, all at once.
      await file.write(bytes);
      await file.close();
    },
    delete: async (key) => {
      const name = await fileName(key);
      await unlessMissing(() => folder.removeEntry(name));
    },
    exclusive: underLock(name),
  };
}

/** Opens the Cache API. Throws where there is none. */
export async function openCacheApi(name: string): Promise<Bins> {
  const cache = await caches.open(name);
  const addressOf = async (key: string) => `https://flashsampling.invalid/${await fileName(key)}`;
  return {
    description: `the Cache API, ${name}`,
    get: async (key) => (await cache.match(await addressOf(key)))?.blob(),
    put: async (key, bytes) => cache.put(await addressOf(key), new Response(bytes)),
    delete: async (key) => {
      await cache.delete(await addressOf(key));
    },
    exclusive: underLock(name),
  };
}

/** Keys are as long as paths may be, names of files are not. */
function fileName(key: string): Promise<string> {
  return sha256(key);
}

/** One page or worker at a time: https://w3c.github.io/web-locks. */
function underLock(name: string): Bins["exclusive"] {
  return (key, signal, task) => {
    if (navigator.locks === undefined) return task();
    return new Promise((resolve, reject) => {
      // What the task throws passes the lock by, so that only the waiting's abort comes out of it.
      const run = () => task().then(resolve, reject);
      navigator.locks.request(`${name}/${key}`, signal === undefined ? {} : { signal }, run).catch(reject);
    });
  };
}

async function unlessMissing<T>(task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
    throw error;
  }
}
