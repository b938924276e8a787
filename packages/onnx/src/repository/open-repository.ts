/**
 * A directory as a repository.
 */
import { type BlobLike, FlashSamplingError } from "@flashsampling/core";
import { builtinModule } from "../builtin-module.js";
import type { ModelRepository, OpenedFile } from "./repository.js";

/**
 * Opens the files of a model.
 *
 * @param source - a directory: its path, or a `file:` URL
 * @throws FlashSamplingError `UNSUPPORTED` where there are no directories
 */
export async function openRepository(source: string | URL): Promise<ModelRepository> {
  const fs = builtinModule("node:fs/promises");
  const path = builtinModule("node:path");
  if (fs === undefined || path === undefined) {
    throw new FlashSamplingError("UNSUPPORTED", "There are no directories here; pass a repository.", {
      argument: "source",
    });
  }
  const directory = source instanceof URL ? decodeURIComponent(source.pathname) : source;
  const open = async (name: string): Promise<OpenedFile | undefined> => {
    const localPath = path.resolve(directory, name);
    let handle: Awaited<ReturnType<typeof fs.open>>;
    try {
      handle = await fs.open(localPath);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw new FlashSamplingError("MALFORMED_FILE", `${localPath} cannot be read.`, { cause });
    }
    const { size, mtimeMs } = await handle.stat().finally(() => handle.close());
    const slice = (start: number, end: number): BlobLike => ({
      size: end - start,
      slice: (from, to) => slice(start + from, start + to),
      arrayBuffer: async () => {
        const file = await fs.open(localPath);
        try {
          const bytes = new Uint8Array(end - start);
          await file.read(bytes, 0, bytes.length, start);
          return bytes.buffer;
        } finally {
          await file.close();
        }
      },
    });
    return { blob: slice(0, size), localPath, revision: `${size}-${mtimeMs}` };
  };
  return {
    name: path.basename(path.resolve(directory)),
    open,
    readFile: async (name, { maxBytes }) => {
      const file = await open(name);
      if (file === undefined) return undefined;
      if (file.blob.size > maxBytes) {
        throw new FlashSamplingError(
          "MALFORMED_FILE",
          `${name} has ${file.blob.size} bytes; at most ${maxBytes} are read.`,
        );
      }
      return new Uint8Array(await file.blob.arrayBuffer());
    },
  };
}
