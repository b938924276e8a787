/**
 * Chooses a backend: the first of the caller's list that can run here, with a reason for each that cannot.
 */
import { FlashSamplingError, throwIfAborted } from "../errors.js";
import type { Backend, BackendOpening } from "./backend.js";
import { type PassedOverBackend, Sampler } from "./sampler.js";

/** Options of {@link createSampler}. */
export interface CreateSamplerOptions {
  /** Backends in order of preference; the first that is available is used. */
  readonly backends: readonly Backend[];
  /** With `true`, anything but the first backend is an error. Default `false`. */
  readonly strict?: boolean | undefined;
  /** Aborts the opening. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens the first available backend.
 *
 * @throws FlashSamplingError `BACKEND_UNAVAILABLE` with every reason if none is available (with `strict`: if the first is not),
 * `INVALID_ARGUMENT` if the list is empty, `ABORTED`
 */
export async function createSampler({ backends, strict = false, signal }: CreateSamplerOptions): Promise<Sampler> {
  if (!Array.isArray(backends) || backends.length === 0) {
    throw new FlashSamplingError("INVALID_ARGUMENT", "backends must name at least one backend, for example [cpu()].", {
      argument: "backends",
    });
  }
  const passedOver: PassedOverBackend[] = [];
  for (const backend of strict ? backends.slice(0, 1) : backends) {
    throwIfAborted(signal);
    const opening = await open(backend, signal);
    if (opening.available) return new Sampler(backend.name, opening.device, passedOver);
    passedOver.push({ name: backend.name, ...opening.reason });
  }
  const reasons = passedOver.map(({ name, code, message }) => `${name}: ${message} (${code})`).join("\n");
  throw new FlashSamplingError("BACKEND_UNAVAILABLE", `No backend can run here.\n${reasons}`, {
    argument: "backends",
    cause: passedOver,
  });
}

/** Opens a backend; one that throws instead of answering is passed over like any other, unless the caller aborted. */
async function open(backend: Backend, signal: AbortSignal | undefined): Promise<BackendOpening> {
  try {
    return await backend.open(signal);
  } catch (cause) {
    throwIfAborted(signal);
    const message = cause instanceof Error ? cause.message : String(cause);
    return { available: false, reason: { code: "OPENING_FAILED", message, cause } };
  }
}
