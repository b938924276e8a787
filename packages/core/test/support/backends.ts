/**
 * Backends that are no devices: one that cannot run, one that notes what happens to it.
 */
import type {
  Backend,
  BackendCapabilities,
  BackendDevice,
  BackendHead,
  LmHeadWeights,
  SampleRequest,
} from "../../src/index.js";

/** A backend that cannot run here. */
export const unavailable = (name: string): Backend => ({
  name,
  open: async () => ({ available: false, reason: { code: "NO_DEVICE", message: `${name} has no device.` } }),
});

/** An answer that fits a request: token 0 everywhere, all rows ok. */
export const answerTo = ({ batchSize, draws, logprobs }: SampleRequest) => ({
  tokens: new Uint32Array(batchSize * draws),
  status: new Uint8Array(batchSize),
  secondLooks: 0,
  logprobs: logprobs && {
    logZ: new Float64Array(batchSize),
    chosen: new Float64Array(batchSize * draws),
    topTokens: new Uint32Array(batchSize * logprobs.top),
    topLogprobs: new Float64Array(batchSize * logprobs.top),
  },
});

/** A backend that notes what happens to it. */
export function recordingBackend({
  capabilities = { formats: ["f32"], variants: ["fused"], parameters: ["temperature"] },
  sample = async (_, request) => answerTo(request),
  headDispose = async () => {},
  onOpen = () => {},
  onLoad = async () => {},
  replaceWeights,
}: {
  capabilities?: BackendCapabilities;
  sample?: BackendHead["sample"];
  headDispose?: () => Promise<void>;
  onOpen?: () => void;
  onLoad?: (head: LmHeadWeights) => Promise<void>;
  replaceWeights?: NonNullable<BackendHead["replaceWeights"]>;
}) {
  const events: string[] = [];
  const requests: SampleRequest[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const device: { -readonly [Name in keyof BackendDevice]: BackendDevice[Name] } = {
    description: "recording",
    capabilities,
    async loadLmHead(head, signal) {
      signals.push(signal);
      await onLoad(head);
      return {
        ...(replaceWeights && { replaceWeights }),
        sample(states, request, sampleSignal) {
          signals.push(sampleSignal);
          requests.push(request);
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
  return { backend, device, events, signals, requests };
}
