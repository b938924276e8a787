/**
 * Downloaded files in memory, where there is no better place.
 */
import type { FileStore } from "./file-store.js";
import { PieceStore } from "./piece-store.js";

/**
 * Opens an empty store.
 *
 * @param description - what it is and why, for people
 */
export function openMemoryStore(description: string): FileStore {
  const bins = new Map<string, Blob>();
  return new PieceStore({
    description,
    get: async (key) => bins.get(key),
    put: async (key, bytes) => {
      bins.set(key, bytes);
    },
    delete: async (key) => {
      bins.delete(key);
    },
    exclusive: (_key, _signal, task) => task(),
  });
}
