/**
 * Models that are spread over several safetensors files, by their index: `model.safetensors.index.json`, whose `weight_map` gives the
 * file of each tensor. A file is opened when one of its tensors is asked for. The index is as little believed as the files.
 */
import { unlessAborted } from "../abort.js";
import { FlashSamplingError, invalidArgument } from "../errors.js";
import type { BlobLike } from "./blob-like.js";
import type { SafetensorsTensor } from "./safetensors.js";
import type { SafetensorsInfo } from "./safetensors-header.js";
import {
  openSafetensors,
  type ReadOptions,
  type SafetensorsReader,
  signalOf,
  unknownTensor,
} from "./safetensors-reader.js";
import { isJsonObject, parseJsonObject } from "./strict-json.js";

/**
 * Opens one file of a sharded model.
 *
 * @param fileName - a plain file name, in the index's own directory
 */
export type OpenShard = (fileName: string) => Promise<BlobLike | Uint8Array>;

/**
 * Opens a model by its index.
 *
 * @param indexJson - text of `model.safetensors.index.json`
 * @param openShard - opens a file of the model; its errors pass through as they are
 * @throws FlashSamplingError `MALFORMED_FILE` if the index is not one, or names a file that is not a plain file name; `INVALID_ARGUMENT`
 */
export async function openShardedSafetensors(indexJson: string, openShard: OpenShard): Promise<SafetensorsReader> {
  if (typeof indexJson !== "string") throw invalidArgument("indexJson", "the text of the index file", indexJson);
  if (typeof openShard !== "function") throw invalidArgument("openShard", "a function that opens a file", openShard);
  const index = parseJsonObject(indexJson, (what, cause) => malformedIndex(`it ${what}`, cause));
  const { weight_map: weightMap } = index;
  if (!isJsonObject(weightMap)) malformedIndex("weight_map is not an object");
  const fileOf = new Map<string, string>();
  for (const [name, file] of Object.entries(weightMap)) {
    if (typeof file !== "string" || !isPlainName(file)) {
      malformedIndex(`tensor ${JSON.stringify(name)} lies in ${JSON.stringify(file)}, which is not a plain file name`);
    }
    fileOf.set(name, file);
  }
  return new ShardedReader(fileOf, openShard);
}

/** Letters, digits, `_`, `-`, `.` and inner spaces: nothing that a path, a URL or a shell would read as more than a name. */
function isPlainName(name: string): boolean {
  return name.length <= 255 && /^[\p{L}\p{N}_]([\p{L}\p{M}\p{N}_. -]*[\p{L}\p{M}\p{N}_-])?$/u.test(name);
}

class ShardedReader implements SafetensorsReader {
  readonly names: readonly string[];
  readonly #fileOf: ReadonlyMap<string, string>;
  readonly #openShard: OpenShard;
  readonly #shards = new Map<string, Promise<SafetensorsReader>>();

  constructor(fileOf: ReadonlyMap<string, string>, openShard: OpenShard) {
    this.names = [...fileOf.keys()];
    this.#fileOf = fileOf;
    this.#openShard = openShard;
  }

  async info(name: string, options: ReadOptions = {}): Promise<SafetensorsInfo> {
    const shard = await this.#shardOf(name, signalOf(options));
    return shard.info(name, options);
  }

  async read(name: string, options: ReadOptions = {}): Promise<SafetensorsTensor> {
    const shard = await this.#shardOf(name, signalOf(options));
    return shard.read(name, options);
  }

  #shardOf(name: string, signal: AbortSignal | undefined): Promise<SafetensorsReader> {
    const file = this.#fileOf.get(name);
    if (file === undefined) throw unknownTensor(name, this.names);
    let shard = this.#shards.get(file);
    if (shard === undefined) {
      shard = this.#open(file);
      this.#shards.set(file, shard);
      // A file that could not be opened is tried again next time.
      shard.catch(() => this.#shards.delete(file));
    }
    // Readers share the opening, so one that aborts leaves it to the others.
    return unlessAborted(shard, signal);
  }

  /** Opens a file and holds it against the index: it has what the index says, and nothing that the index says is elsewhere. */
  async #open(file: string): Promise<SafetensorsReader> {
    const shard = await openSafetensors(await this.#openShard(file));
    const found = new Set(shard.names);
    for (const [name, expected] of this.#fileOf) {
      if (expected === file && !found.has(name)) malformedShard(file, name, "is missing, though the index has it here");
      if (expected !== file && found.has(name))
        malformedShard(file, name, `is here, though the index has it in ${expected}`);
    }
    return shard;
  }
}

function malformedShard(file: string, name: string, what: string): never {
  throw new FlashSamplingError("MALFORMED_FILE", `Shard ${file}: tensor ${JSON.stringify(name)} ${what}.`);
}

function malformedIndex(what: string, cause?: unknown): never {
  throw new FlashSamplingError("MALFORMED_FILE", `Not a readable safetensors index: ${what}.`, { cause });
}
