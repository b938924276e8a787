/**
 * Where a body finds its weights. The body itself is small and handed over as bytes; its weights stay in the model's files, wherever these
 * are, so nothing is written beside the user's files, and no large file is read into memory.
 *
 * ONNX Runtime reads external data only below one folder, and follows no link out of it (a cache of the Hugging Face hub is made of links).
 * So the body's locations become the files' real paths below the deepest folder that holds them all.
 */
import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { FlashSamplingError } from "@flashsampling/core";
import { builtinModule } from "../builtin-module.js";
import { tensorsOf } from "../model/prune.js";
import { readSkeleton } from "../model/skeleton.js";
import { ModelSource, type OnnxModelFiles } from "../model/source.js";
import { externalRange, liesInMainFile } from "../model/tensor.js";
import { type GraphProto, ModelProtoSchema, type TensorProto } from "../proto/onnx_pb.js";
import type { ModelFile } from "../repository/find-model-file.js";
import type { SessionBody } from "./load-ort.js";

/** What a body calls the model's main file before its files are placed: no path that a model's own external data may have. */
export const MAIN_NAME = ":model";

/**
 * Reads a body that has no head, without its large weights.
 *
 * @throws FlashSamplingError `MALFORMED_FILE`, `ABORTED`
 */
export async function readBody(files: OnnxModelFiles, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const model = await readSkeleton(new ModelSource(files, signal));
  for (const tensor of tensorsOf(model.graph as GraphProto)) if (liesInMainFile(tensor)) setLocation(tensor, MAIN_NAME);
  return toBinary(ModelProtoSchema, model);
}

/**
 * Gives the files of a body their places.
 *
 * @param body - a body whose main file is {@link MAIN_NAME}
 * @param main - the model's main file
 * @param openFile - opens a file of external data by its location
 * @throws FlashSamplingError `UNSUPPORTED` if its files lie on several drives; what opening throws
 */
export async function placeBody(
  body: Uint8Array,
  main: ModelFile,
  openFile: (location: string) => Promise<ModelFile>,
): Promise<SessionBody> {
  const model = fromBinary(ModelProtoSchema, body);
  const files = new Map<string, ModelFile>();
  const tensors = [...tensorsOf(model.graph as GraphProto)];
  for (const tensor of tensors) {
    const location = externalRange(tensor, 0)?.location;
    if (location === undefined || files.has(location)) continue;
    files.set(location, location === MAIN_NAME ? main : await openFile(location));
  }
  const { folder, locations } = await locate([...files.values()]);
  const places = new Map([...files.keys()].map((location, i) => [location, locations[i] as string]));
  for (const tensor of tensors) {
    const location = externalRange(tensor, 0)?.location;
    if (location !== undefined) setLocation(tensor, places.get(location) as string);
  }
  const placed = [...files.values()].map(({ blob }, i) => ({ location: locations[i] as string, blob }));
  return { bytes: toBinary(ModelProtoSchema, model), folder, files: placed };
}

/** The deepest folder that holds all files, and their paths in it; no folder, and names, where they are not all on disk. */
async function locate(
  files: readonly ModelFile[],
): Promise<{ folder: string | undefined; locations: readonly string[] }> {
  const fs = builtinModule("node:fs/promises");
  const path = builtinModule("node:path");
  if (fs === undefined || path === undefined || files.some(({ localPath }) => localPath === undefined)) {
    return { folder: undefined, locations: files.map((_, i) => `weights_${i}`) };
  }
  const real = await Promise.all(files.map(({ localPath }) => fs.realpath(localPath as string)));
  let folder = path.dirname(real[0] ?? ".");
  const isOutside = (file: string) => {
    const relative = path.relative(folder, file);
    return path.isAbsolute(relative) || relative.split(path.sep)[0] === "..";
  };
  while (real.some(isOutside)) {
    const above = path.dirname(folder);
    if (above === folder) {
      const message = `The model's files lie on several drives: ${real.join(", ")}. Put them on one.`;
      throw new FlashSamplingError("UNSUPPORTED", message, { argument: "model" });
    }
    folder = above;
  }
  return { folder, locations: real.map((file) => path.relative(folder, file).split(path.sep).join("/")) };
}

function setLocation(tensor: TensorProto, location: string): void {
  for (const entry of tensor.externalData) if (entry.key === "location") entry.value = location;
}
