/**
 * Chooses a backend: the first of the caller's list that can run here, with a reason for each that cannot.
 */
import { FlashSamplingError, invalidArgument, messageOf, throwIfAborted } from "../errors.js";
import { refuseUnknownOptions, requireObject, requireSignal } from "../parameters/check.js";
import type { Backend, BackendDevice, BackendOpening, PassedOverBackend } from "./backend.js";
import { askBackend, requireOfBackend } from "./result.js";
import { Sampler } from "./sampler.js";

/** Options of {@link createSampler}. */
export interface CreateSamplerOptions {
  /** Backends in order of preference; the first that is available is used. */
  readonly backends: readonly Backend[];
  /** With `true`, anything but the first backend is an error. Default `false`. */
  readonly strict?: boolean | undefined;
  /** Aborts the opening. */
  readonly signal?: AbortSignal | undefined;
}

const WANTED_BACKENDS = "an array of at least one backend, for example [cpu()]";

/**
 * Opens the first available backend.
 *
 * @throws FlashSamplingError `BACKEND_UNAVAILABLE` with every reason in `passedOver` if none is available (with `strict`: if the first is not),
 * `INVALID_ARGUMENT` if the list is empty, `ABORTED`
 */
export async function createSampler(options: CreateSamplerOptions): Promise<Sampler> {
  requireObject("options", options);
  refuseUnknownOptions(options, ["backends", "strict", "signal"]);
  const { backends, strict = false, signal } = options;
  if (typeof strict !== "boolean") throw invalidArgument("strict", "a boolean", strict);
  requireSignal(signal);
  if (!Array.isArray(backends)) throw invalidArgument("backends", WANTED_BACKENDS, backends);
  if (backends.length === 0) {
    const message = `backends must be ${WANTED_BACKENDS}; got an empty array.`;
    throw new FlashSamplingError("INVALID_ARGUMENT", message, { argument: "backends" });
  }
  for (const [index, backend] of backends.entries()) {
    if (typeof backend?.open !== "function" || typeof backend.name !== "string") {
      throw invalidArgument(`backends[${index}]`, "a backend: call its function, for example cpu()", backend);
    }
  }
  const passedOver: PassedOverBackend[] = [];
  for (const backend of strict ? backends.slice(0, 1) : backends) {
    throwIfAborted(signal);
    const opening = await open(backend, signal);
    if (!opening.available) {
      passedOver.push({ name: backend.name, ...opening.reason });
      continue;
    }
    const { device } = opening;
    if (signal?.aborted) await askBackend(() => device.dispose());
    throwIfAborted(signal);
    return new Sampler(backend, device, passedOver, (signal) => reopen(backend, signal));
  }
  const reasons = passedOver.map(({ name, code, message }) => `${name}: ${message} (${code})`).join("\n");
  const what = strict ? "The first backend cannot run here, and strict forbids another." : "No backend can run here.";
  throw new FlashSamplingError("BACKEND_UNAVAILABLE", `${what}\n${reasons}`, { argument: "backends", passedOver });
}

/**
 * Opens a backend again.
 *
 * @throws FlashSamplingError `BACKEND_UNAVAILABLE`, `ABORTED`
 */
async function reopen(backend: Backend, signal: AbortSignal | undefined): Promise<BackendDevice> {
  throwIfAborted(signal);
  const opening = await open(backend, signal);
  if (opening.available) return opening.device;
  const passedOver = [{ name: backend.name, ...opening.reason }];
  const message = `The backend does not open again. ${backend.name}: ${opening.reason.message} (${opening.reason.code})`;
  throw new FlashSamplingError("BACKEND_UNAVAILABLE", message, { passedOver });
}

/** Opens a backend; one that throws or answers with something else is passed over like any other, unless the caller aborted. */
async function open(backend: Backend, signal: AbortSignal | undefined): Promise<BackendOpening> {
  try {
    const opening = await backend.open(signal);
    checkOpening(opening);
    return opening;
  } catch (cause) {
    throwIfAborted(signal);
    return { available: false, reason: { code: "OPENING_FAILED", message: messageOf(cause), cause } };
  }
}

/** @throws FlashSamplingError `INTERNAL` unless it is a device or a reason, complete */
function checkOpening(opening: BackendOpening): void {
  if (opening?.available === true) {
    const { description, capabilities, loadLmHead, dispose } = opening.device ?? {};
    const isDevice =
      typeof description === "string" && typeof loadLmHead === "function" && typeof dispose === "function";
    requireOfBackend(isDevice, "a device must have a description, loadLmHead and dispose");
    const { formats, variants, parameters } = capabilities ?? {};
    requireOfBackend(
      [formats, variants, parameters].every(Array.isArray),
      "a device's capabilities must list formats, variants and parameters",
    );
  } else {
    const { code, message } = (opening?.available === false && opening.reason) || {};
    requireOfBackend(
      typeof code === "string" && typeof message === "string",
      "open must answer with a device, or with a reason that has a code and a message",
    );
  }
}
