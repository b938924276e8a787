/**
 * Who may draw the chat's tokens: by default the CPU backend, else the one that the command line names, and then no other.
 */
import type { Backend } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { cuda } from "@flashsampling/cuda-native";

/** What `--backend` takes. */
export const BACKEND_NAMES = ["cpu", "cuda", "reference"] as const;

/** One of {@link BACKEND_NAMES}. */
export type BackendName = (typeof BACKEND_NAMES)[number];

/** Whether a text names a backend. */
export function isBackendName(text: string): text is BackendName {
  return (BACKEND_NAMES as readonly string[]).includes(text);
}

/**
 * The backends, in order of preference.
 *
 * @param name - the one that is wanted; absent: whichever can run
 * @param threads - of the CPU backend; absent: its own choice
 */
export function chooseBackends(name: BackendName | undefined, threads: number | undefined): Backend[] {
  const onCpu = cpu(threads === undefined ? {} : { threads });
  switch (name) {
    case "cpu":
      return [onCpu];
    case "cuda":
      return [cuda()];
    case "reference":
      return [reference()];
    default:
      // The reference needs nothing but JavaScript: where the fast backend cannot run, the chat is slow but says the same, to int8 and int4
      // heads too, whose hidden states that backend quantises.
      return [onCpu, reference({ activations: "int8" })];
  }
}
