/**
 * A tap on a backend: it passes everything on, counts what goes through, and keeps the last request as core resolved it, so that a
 * check compares with what the backend was really asked.
 */
import type {
  Backend,
  BackendDevice,
  BackendHead,
  BackendSampleResult,
  LmHeadWeights,
  SampleRequest,
} from "@flashsampling/core";

/** What went through a tap. */
export interface TapCounts {
  /** Calls of a head's `sample`. */
  calls: number;
  /** Tokens asked for. */
  draws: number;
  /** Noise words that these take: draws × vocabulary. */
  noiseWords: number;
  /** Second looks that the backend says it took. */
  secondLooks: number;
}

/** A tapped backend. */
export class Tap {
  /** What went through since {@link takeCounts}. */
  #counts: TapCounts = noCounts();
  #request: SampleRequest | undefined;
  #result: BackendSampleResult | undefined;
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** The backend, tapped. */
  get backend(): Backend {
    const { name } = this.#backend;
    return {
      name,
      open: async (signal) => {
        const opening = await this.#backend.open(signal);
        return opening.available ? { available: true, device: this.#tapDevice(opening.device) } : opening;
      },
    };
  }

  /** Calls of `sample` that reached the backend since the counts were last taken. */
  get calls(): number {
    return this.#counts.calls;
  }

  /** The last request that reached the backend. */
  get lastRequest(): SampleRequest {
    if (this.#request === undefined) throw new Error("No request has reached the backend.");
    return this.#request;
  }

  /** The last answer of the backend. */
  get lastResult(): BackendSampleResult {
    if (this.#result === undefined) throw new Error("The backend has not answered.");
    return this.#result;
  }

  /** What went through since the last call of this function. */
  takeCounts(): TapCounts {
    const counts = this.#counts;
    this.#counts = noCounts();
    return counts;
  }

  #tapDevice(device: BackendDevice): BackendDevice {
    return intercept(device, {
      loadLmHead: async (head: LmHeadWeights, signal?: AbortSignal) =>
        this.#tapHead(await device.loadLmHead(head, signal), head.vocabSize),
    });
  }

  #tapHead(head: BackendHead, vocabSize: number): BackendHead {
    return intercept(head, {
      sample: async (hidden: Float32Array, request: SampleRequest, signal?: AbortSignal) => {
        const draws = request.batchSize * request.draws;
        this.#request = request;
        this.#counts.calls++;
        this.#counts.draws += draws;
        this.#counts.noiseWords += draws * vocabSize;
        const result = await head.sample(hidden, request, signal);
        this.#result = result;
        this.#counts.secondLooks += result.secondLooks;
        return result;
      },
    });
  }
}

function noCounts(): TapCounts {
  return { calls: 0, draws: 0, noiseWords: 0, secondLooks: 0 };
}

/** `target` with some methods replaced. The others run on `target` itself, since they may use its private fields. */
function intercept<T extends object>(target: T, methods: Partial<T>): T {
  return new Proxy(target, {
    get(_, key) {
      if (Object.hasOwn(methods, key)) return methods[key as keyof T];
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
