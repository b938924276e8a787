/**
 * Backends made of the reference with one part changed. Everything else stays right, so what a check notices is that part.
 */
import type {
  Backend,
  BackendDevice,
  BackendHead,
  BackendSampleResult,
  LmHeadWeights,
  SampleRequest,
} from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";

/** A call on its way to the reference. */
export interface Call {
  readonly head: LmHeadWeights;
  /** The caller's own: copy it before the first await. */
  readonly hidden: Float32Array;
  readonly request: SampleRequest;
  readonly signal: AbortSignal | undefined;
  /** Asks the reference. */
  ask(hidden: Float32Array, request: SampleRequest, signal?: AbortSignal): Promise<BackendSampleResult>;
}

/** Parts that may be changed. */
export interface Changes {
  /** What is changed. Default: the reference with float32 activations. */
  readonly of?: Backend;
  /** In place of `sample`. */
  readonly sample?: (call: Call) => Promise<BackendSampleResult>;
  /** What is loaded in place of a head. */
  readonly load?: (head: LmHeadWeights) => LmHeadWeights;
  /** In place of weights that replace a head's; `undefined` leaves the old ones. */
  readonly replace?: (head: LmHeadWeights) => LmHeadWeights | undefined;
  /** After a head is disposed of. */
  readonly disposed?: () => void;
  /** What is copied in place of a head that is about to be loaded; its arrays are the caller's. */
  readonly loading?: (head: LmHeadWeights) => LmHeadWeights;
}

/** The reference with changes. */
export function changedReference(changes: Changes): Backend {
  return {
    name: "broken",
    async open(signal) {
      const opening = await (changes.of ?? reference()).open(signal);
      if (!opening.available) return opening;
      return { available: true, device: changedDevice(opening.device, changes) };
    },
  };
}

function changedDevice(
  device: BackendDevice,
  { sample, load, replace = (head) => head, disposed, loading }: Changes,
): BackendDevice {
  return {
    description: "the reference, broken on purpose",
    capabilities: device.capabilities,
    async loadLmHead(weights, signal) {
      let head = copy(loading?.(weights) ?? weights);
      const inner = await device.loadLmHead(load?.(head) ?? head, signal);
      const ask: BackendHead["sample"] = (hidden, request, abort) => inner.sample(hidden, request, abort);
      return {
        sample: (hidden, request, abort) =>
          sample === undefined ? ask(hidden, request, abort) : sample({ head, hidden, request, signal: abort, ask }),
        async replaceWeights(other) {
          const replacement = replace(other);
          if (replacement === undefined) return;
          head = copy(replacement);
          await inner.replaceWeights?.(load?.(head) ?? head);
        },
        async dispose() {
          await inner.dispose();
          disposed?.();
        },
      };
    },
    dispose: () => device.dispose(),
  };
}

function copy(head: LmHeadWeights): LmHeadWeights {
  const copies = Object.entries(head).map(([name, value]) => [
    name,
    ArrayBuffer.isView(value) ? (value as Float32Array).slice() : value,
  ]);
  return Object.fromEntries(copies) as LmHeadWeights;
}

/** The reference, asked for something else than the caller wants. */
export function withRequest(change: (request: SampleRequest) => SampleRequest): Backend {
  return changedReference({ sample: ({ hidden, request, signal, ask }) => ask(hidden, change(request), signal) });
}

/** The reference with its rows' parameters changed. */
export function withRows(
  change: (rows: SampleRequest["rows"], request: SampleRequest) => Partial<SampleRequest["rows"]>,
): Backend {
  return withRequest((request) => ({ ...request, rows: { ...request.rows, ...change(request.rows, request) } }));
}

/** The reference with its answer changed. */
export function withResult(change: (result: BackendSampleResult, call: Call) => BackendSampleResult): Backend {
  return changedReference({
    sample: async (call) => change(await call.ask(call.hidden, call.request, call.signal), call),
  });
}
