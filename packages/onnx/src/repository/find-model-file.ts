/**
 * Which file of a repository is the model: transformers.js, Optimum and ONNX Runtime GenAI agree on few names.
 */
import { type BlobLike, FlashSamplingError } from "@flashsampling/core";
import type { OnnxModelFiles } from "../model/source.js";
import type { JsonObject } from "./json.js";
import { requireInnerPath } from "./paths.js";
import type { ModelRepository, OpenedFile, OpenFileOptions } from "./repository.js";

/** A variant of a model, by transformers.js' names. */
export type Dtype = "fp32" | "q8" | "q4" | "fp16" | "q4f16" | "int8" | "uint8" | "bnb4";

/** Suffixes of the variants, as transformers.js has them, in the order in which they are looked for. */
const SUFFIXES: Readonly<Record<Dtype, string>> = {
  fp32: "",
  q8: "_quantized",
  q4: "_q4",
  fp16: "_fp16",
  q4f16: "_q4f16",
  int8: "_int8",
  uint8: "_uint8",
  bnb4: "_bnb4",
};

/** Names of the variants. */
export const DTYPES = Object.keys(SUFFIXES) as readonly Dtype[];

/** Names of a model in one file, variants apart, in the order in which they are looked for. */
const STEMS = ["onnx/model", "onnx/decoder_model_merged", "model", "decoder_model_merged"] as const;

/** A body whose head is {@link SPLIT_HEAD}. */
const SPLIT_BODY = "onnx/decoder.onnx";

/** The head of a model that comes in two parts. */
export const SPLIT_HEAD = "lm_head.safetensors";

/** A file of a model. */
export interface ModelFile extends OpenedFile {
  /** Its path in the repository. */
  readonly path: string;
}

/** A model's main file. */
export interface FoundModelFile {
  readonly main: ModelFile;
  /** The main file and its external data, for who reads them. */
  readonly files: OnnxModelFiles;
  /** Opens a file of external data by its location in the model; each is opened once. */
  readonly openFile: (location: string) => Promise<ModelFile>;
  /** The LM head, where it is apart. */
  readonly head: OpenedFile | undefined;
}

/** What to look for. */
export interface ModelFileQuery extends OpenFileOptions {
  readonly dtype: Dtype | undefined;
  readonly file: string | undefined;
  /** `config.json` */
  readonly config: JsonObject;
}

/**
 * Finds and opens a model's main file.
 *
 * @throws FlashSamplingError `MALFORMED_FILE` naming what was looked for, if there is none
 */
export async function findModelFile(repository: ModelRepository, query: ModelFileQuery): Promise<FoundModelFile> {
  const { onProgress, signal } = query;
  const options = { onProgress, signal };
  const isSplit = query.file === undefined && query.dtype === undefined;
  const head = isSplit ? await repository.open(SPLIT_HEAD, options) : undefined;
  const candidates = head === undefined ? candidatesOf(query) : [SPLIT_BODY];
  for (const path of candidates) {
    const opened = await repository.open(path, options);
    if (opened === undefined) continue;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const others = new Map<string, Promise<ModelFile>>();
    const openFile = (location: string) => {
      const opening = others.get(location) ?? openExternal(repository, folder + requireInnerPath(location), options);
      others.set(location, opening);
      return opening;
    };
    const files = {
      model: opened.blob,
      openExternal: async (location: string): Promise<BlobLike> => (await openFile(location)).blob,
    };
    return { main: { ...opened, path }, files, openFile, head };
  }
  const looked = candidates.length > 8 ? `${candidates.slice(0, 8).join(", ")}, …` : candidates.join(", ");
  throw new FlashSamplingError(
    "MALFORMED_FILE",
    `${repository.name} has none of ${looked}. Name its model by \`file\`.`,
  );
}

async function openExternal(repository: ModelRepository, path: string, options: OpenFileOptions): Promise<ModelFile> {
  const opened = await repository.open(path, options);
  if (opened !== undefined) return { ...opened, path };
  throw new FlashSamplingError("MALFORMED_FILE", `${repository.name} has no ${path}, which its model wants.`);
}

function candidatesOf({ file, dtype, config }: ModelFileQuery): readonly string[] {
  if (file !== undefined) return [file];
  const wanted = dtype ?? preferredDtype(config);
  const dtypes = wanted === undefined ? DTYPES : [wanted];
  return STEMS.flatMap((stem) => dtypes.map((name) => `${stem}${SUFFIXES[name]}.onnx`));
}

/** The variant that `config.json` names for transformers.js. */
function preferredDtype(config: JsonObject): Dtype | undefined {
  const key = "transformers.js_config";
  const settings = config.has(key) ? config.object(key) : undefined;
  const dtype = settings?.entries.dtype;
  return DTYPES.find((name) => name === dtype);
}
