/**
 * Splits that are kept: of a model whose file is the same as the last time, neither the structure is read nor the body made again. What is
 * kept is small, since weights stay in the model's files, from which those of the head are read each time.
 *
 * A kept split is the SHA-256 of what follows in hexadecimal, a line of JSON, the body, and the part of the graph in which the head lies.
 */
import { fromBinary } from "@bufbuild/protobuf";
import { FlashSamplingError, isFlashSamplingError, throwIfAborted } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";
import { tensorsOf } from "../model/prune.js";
import { malformed, type OnnxModelFiles, requireInnerLocation } from "../model/source.js";
import { externalRange } from "../model/tensor.js";
import { requireBounded } from "../model/wire.js";
import { platform } from "../platform/node.js";
import { GraphProtoSchema, ModelProtoSchema } from "../proto/onnx_pb.js";
import { type HeadTrace, headAt, type SplitModel, splitAndTrace } from "../split-lm-head.js";
import { parseObject } from "./file-store.js";
import type { ModelFile } from "./find-model-file.js";
import type { DerivedFiles } from "./repository.js";

/** Raised whenever a model may be split otherwise than before, or kept otherwise; what another version kept is worth nothing. */
export const SPLIT_VERSION = 2;

/** Larger ones are not kept: bodies have some hundred kilobytes. */
const MAX_BYTES = 16 * 2 ** 20;

/** The bytes of a hash in hexadecimal, and of the line's end behind it. */
const HASH_BYTES = 65;

/** What is split, and where the split is kept. */
export interface KeptSplitQuery {
  /** The model's main file. */
  readonly main: ModelFile;
  /** It and its external data. */
  readonly files: OnnxModelFiles;
  /** What the body calls the main file. */
  readonly mainFile: string;
  /** Where splits are kept, if anywhere. */
  readonly derived: DerivedFiles | undefined;
  readonly signal: AbortSignal | undefined;
}

/** A split, as it was kept or as it was made. */
export interface FoundSplit {
  readonly split: SplitModel;
  /** What could not be read or kept: a sentence each. */
  readonly notices: readonly string[];
}

/**
 * Splits a model, or takes the split that was kept.
 *
 * @throws FlashSamplingError what `splitLmHead` throws; nothing for what is wrong with what was kept, which is a notice
 */
export async function findSplit(query: KeptSplitQuery): Promise<FoundSplit> {
  const { main, files, mainFile, signal } = query;
  // Of a file that cannot be told from another, nothing is kept.
  const derived = main.revision === undefined ? undefined : query.derived;
  const path = `${main.path}.split`;
  const notices: string[] = [];
  try {
    const kept = await derived?.read(path, { maxBytes: MAX_BYTES, signal });
    const found = kept && (await decode(kept, { mainFile, revision: main.revision }));
    if (found !== undefined) {
      const { trace, ...parts } = found;
      return { split: { ...parts, head: await headAt(files, trace, signal) }, notices };
    }
  } catch (error) {
    if (isFlashSamplingError(error) && (error.code === "ABORTED" || error.code === "OUT_OF_MEMORY")) throw error;
    notices.push(`How ${main.path} was split before could not be used, so it was split again: ${messageOf(error)}`);
  }
  const { split, trace } = await splitAndTrace(files, { mainFile, signal });
  try {
    const bytes = derived && (await encode(split, trace, { mainFile, revision: main.revision }));
    if (bytes !== undefined && bytes.length <= MAX_BYTES) await derived?.write(path, bytes, signal);
  } catch (error) {
    throwIfAborted(signal);
    notices.push(`How ${main.path} was split could not be kept, so it is split each time: ${messageOf(error)}`);
  }
  return { split, notices };
}

/** What a kept split depends on, beside the library. */
interface SplitKey {
  readonly mainFile: string;
  readonly revision: string | undefined;
}

async function encode(split: SplitModel, trace: HeadTrace, key: SplitKey): Promise<Uint8Array> {
  const { head, body, ...parts } = split;
  const { graph, ...place } = trace;
  const line = JSON.stringify({ version: SPLIT_VERSION, ...key, ...parts, ...place, bodySize: body.length });
  const rest = new Blob([`${line}\n`, body as Uint8Array<ArrayBuffer>, graph as Uint8Array<ArrayBuffer>]);
  const bytes = new Uint8Array(await rest.arrayBuffer());
  return new Uint8Array(await new Blob([`${await sha256Of(bytes)}\n`, bytes]).arrayBuffer());
}

/**
 * Reads a kept split.
 *
 * @returns `undefined` if it is of another file or another {@link SPLIT_VERSION}
 * @throws FlashSamplingError `STORAGE` if its bytes are not those that were kept, `MALFORMED_FILE` if they are no split
 */
async function decode(
  given: Uint8Array,
  key: SplitKey,
): Promise<(Omit<SplitModel, "head"> & { readonly trace: HeadTrace }) | undefined> {
  // Never as Node's Buffer, whose slice is a view.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const content = bytes.subarray(HASH_BYTES);
  const hash = new TextDecoder().decode(bytes.subarray(0, HASH_BYTES - 1));
  if ((await sha256Of(content)) !== hash) {
    throw new FlashSamplingError("STORAGE", "its bytes are not those that were kept.");
  }
  const lineEnd = content.indexOf(0x0a);
  const line = parseObject(new TextDecoder().decode(content.subarray(0, lineEnd))) ?? malformed("it has no first line");
  const { version, mainFile, revision } = line;
  if (version !== SPLIT_VERSION || mainFile !== key.mainFile || revision !== key.revision) return undefined;
  const { bodySize, hiddenStates, bodyFiles, node, logits, rank } = line as Partial<SplitModel & HeadTrace> & {
    readonly bodySize?: number;
  };
  const texts = [hiddenStates, node, logits, ...(Array.isArray(bodyFiles) ? bodyFiles : [undefined])];
  const numbers = [bodySize, rank ?? 0];
  if (!texts.every((text) => typeof text === "string") || !numbers.every(isCount)) malformed("its first line is none");
  const rest = content.subarray(lineEnd + 1);
  const [body, graph] = [rest.subarray(0, bodySize), rest.subarray(bodySize)];
  const parts = { body, bodyFiles, hiddenStates, rank, node } as Omit<SplitModel, "head">;
  requireBody(parts, key.mainFile);
  requireBounded(GraphProtoSchema, graph);
  return { ...parts, trace: { graph, logits: logits as string, rank } };
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Refuses what is no body, or not one of these files and this output: what comes later would fail on it, and not split it again. */
function requireBody({ body, bodyFiles, hiddenStates }: Omit<SplitModel, "head">, mainFile: string): void {
  requireBounded(ModelProtoSchema, body);
  const { graph } = fromBinary(ModelProtoSchema, body);
  if (!graph?.output.some(({ name }) => name === hiddenStates)) malformed("its body has no such hidden states");
  for (const tensor of tensorsOf(graph)) {
    const location = externalRange(tensor, 0)?.location;
    if (location === undefined) continue;
    if (!bodyFiles.includes(location)) malformed("its body's weights lie in other files");
    if (location !== mainFile) requireInnerLocation(location);
  }
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const hash = (await platform.prepareHashes())("sha256");
  hash.update(bytes);
  return hash.hex();
}
