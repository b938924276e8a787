/**
 * Backends that are no devices: one that cannot run, one that notes what happens to it.
 */
import type { Backend, BackendDevice, BackendHead } from "../../src/index.js";

/** A backend that cannot run here. */
export const unavailable = (name: string): Backend => ({
  name,
  open: async () => ({ available: false, reason: { code: "NO_DEVICE", message: `${name} has no device.` } }),
});

/** A backend that notes what happens to it. */
export function recordingBackend({
  sample = async () => ({ tokens: new Uint32Array(2), status: new Uint8Array(2), secondLooks: 0 }),
  headDispose = async () => {},
  onOpen = () => {},
  onLoad = async () => {},
}: {
  sample?: BackendHead["sample"];
  headDispose?: () => Promise<void>;
  onOpen?: () => void;
  onLoad?: () => Promise<void>;
}) {
  const events: string[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const device: BackendDevice = {
    description: "recording",
    capabilities: { formats: ["f32"], variants: ["fused"], parameters: ["temperature"] },
    async loadLmHead(_, signal) {
      signals.push(signal);
      await onLoad();
      return {
        sample(states, request, sampleSignal) {
          signals.push(sampleSignal);
          return sample(states, request, sampleSignal);
        },
        async dispose() {
          events.push("head dispose");
          await headDispose();
          events.push("head disposed");
        },
      };
    },
    dispose: async () => {
      events.push("device disposed");
    },
  };
  const backend: Backend = {
    name: "recording",
    async open(signal) {
      signals.push(signal);
      onOpen();
      return { available: true, device };
    },
  };
  return { backend, events, signals };
}
