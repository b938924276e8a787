/**
 * ONNX Runtime as the caller gives it, or as it is found; and sessions on it.
 */
import { type BlobLike, FlashSamplingError } from "@flashsampling/core";
import { messageOf } from "@flashsampling/core/backend";
import { isNode } from "../builtin-module.js";
import type { OrtModule, OrtSession } from "./ort.js";

/** A file that a body reads its weights from. */
export interface BodyFile {
  /** As the body spells it. */
  readonly location: string;
  readonly blob: BlobLike;
}

/** A body that a session is made of. */
export interface SessionBody {
  /** The ONNX file; small, since large weights lie in `files`. */
  readonly bytes: Uint8Array;
  /** The folder that the body's locations are relative to, where all its files lie on this machine's disk. */
  readonly folder: string | undefined;
  /** The files that it reads its weights from. */
  readonly files: readonly BodyFile[];
}

/**
 * ONNX Runtime: `onnxruntime-node` in Node, else `onnxruntime-web`.
 *
 * @throws FlashSamplingError `BACKEND_UNAVAILABLE` if it cannot be loaded
 */
export async function findOrt(): Promise<OrtModule> {
  const inNode = isNode();
  // ONNX Runtime reports its use to Microsoft and keeps an identifier of the machine in the home folder, unless it is told not to
  // before it is loaded. What people talk about with a model on their machine is nobody else's business.
  if (inNode) process.env.ORT_DISABLE_TELEMETRY ??= "1";
  const names = inNode ? ["onnxruntime-node", "onnxruntime-web"] : ["onnxruntime-web"];
  const problems: string[] = [];
  for (const name of names) {
    try {
      // A name that bundlers do not follow: whoever bundles passes the one they want.
      const module = (await import(/* @vite-ignore */ name)) as OrtModule & { readonly default?: OrtModule };
      return module.InferenceSession === undefined && module.default !== undefined ? module.default : module;
    } catch (cause) {
      problems.push(`${name}: ${messageOf(cause)}`);
    }
  }
  throw new FlashSamplingError(
    "BACKEND_UNAVAILABLE",
    `ONNX Runtime, which runs the model's body, cannot be loaded; install onnxruntime-node (binaries for Linux and Windows on x64 and arm64, macOS on arm64) or pass onnxruntime-web as ort.\n${problems.join("\n")}`,
    { argument: "ort" },
  );
}

/** Largest file that is handed over in memory where it is not on disk: what an ArrayBuffer holds everywhere. */
const MAX_FILE_BYTES = 2 ** 31 - 1;

/**
 * Makes a session of a body. Where its files lie on disk, ONNX Runtime reads them there by itself, and no weight comes into JavaScript's memory.
 *
 * @param ort - ONNX Runtime
 * @param body - the body and its files
 * @param options - options of ONNX Runtime that take the place of those chosen here
 * @throws FlashSamplingError `UNSUPPORTED` with ONNX Runtime's reason if it refuses the model, `OUT_OF_MEMORY`
 */
export async function createSession(
  ort: OrtModule,
  { bytes, folder, files }: SessionBody,
  options: Readonly<Record<string, unknown>>,
): Promise<OrtSession> {
  const extra = options.extra as Record<string, Record<string, unknown>> | undefined;
  const byFolder = folder !== undefined && files.length > 0;
  const session = {
    // ONNX Runtime's threads would spin on after a run, in the way of those that draw the token.
    force_spinning_stop: "1",
    ...extra?.session,
    ...(byFolder && { model_external_initializers_file_folder_path: folder }),
  };
  const inMemoryFiles = async () =>
    Promise.all(files.map(async ({ location, blob }) => ({ path: location, data: await inMemory(location, blob) })));
  const externalData = byFolder || files.length === 0 ? undefined : await inMemoryFiles();
  try {
    return await ort.InferenceSession.create(bytes, {
      // Only what is fatal: every other error comes back as an exception, and its log line would land in a program's output.
      logSeverityLevel: 4,
      ...((await computesOnGpu(options)) && { preferredOutputLocation: "gpu-buffer" }),
      ...options,
      extra: { ...extra, session },
      ...(externalData && { externalData }),
    });
  } catch (cause) {
    throw new FlashSamplingError("UNSUPPORTED", `ONNX Runtime refuses the model's body: ${messageOf(cause)}`, {
      argument: "model",
      cause,
    });
  }
}

/** Whether sessions with these options leave their outputs on a GPUDevice that the caller gave them, as `{ name: "webgpu", device }`. */
export function staysOnDevice(options: Readonly<Record<string, unknown>>): boolean {
  const { name, device } = firstProvider(options);
  const { preferredOutputLocation: place = "gpu-buffer" } = options;
  return !isNode() && name === "webgpu" && place === "gpu-buffer" && typeof device === "object" && device !== null;
}

/** Whether a session computes by WebGPU in a page: then keys, values and hidden states need not leave the GPU. */
async function computesOnGpu(options: Readonly<Record<string, unknown>>): Promise<boolean> {
  if (isNode() || firstProvider(options).name !== "webgpu") return false;
  // Without an adapter ONNX Runtime takes the provider that is named next, which knows no such buffers. Some Firefox refuses to be asked.
  const { gpu } = navigator as { readonly gpu?: { requestAdapter(): Promise<unknown> } };
  const adapter = await gpu?.requestAdapter().catch(() => undefined);
  return (adapter ?? null) !== null;
}

function firstProvider({ executionProviders }: Readonly<Record<string, unknown>>): {
  readonly name?: unknown;
  readonly device?: unknown;
} {
  const first = Array.isArray(executionProviders) ? executionProviders[0] : undefined;
  return typeof first === "string" ? { name: first } : (first ?? {});
}

async function inMemory(location: string, blob: BlobLike): Promise<unknown> {
  if (typeof Blob !== "undefined" && blob instanceof Blob && typeof process === "undefined") return blob;
  if (blob.size > MAX_FILE_BYTES) {
    const message = `The model's ${location} has ${blob.size} bytes and is not on disk; at most ${MAX_FILE_BYTES} can be handed to ONNX Runtime in memory.`;
    throw new FlashSamplingError("OUT_OF_MEMORY", message);
  }
  return new Uint8Array(await blob.slice(0, blob.size).arrayBuffer());
}
