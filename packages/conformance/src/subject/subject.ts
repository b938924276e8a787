/**
 * A backend under test: opened as users open it, with a tap in between.
 */
import {
  type Backend,
  type BackendCapabilities,
  createSampler,
  type LmHead,
  type LmHeadWeights,
  type Sampler,
  type WeightFormat,
} from "@flashsampling/core";
import type { Activations } from "@flashsampling/core/reference";
import { Tap } from "./tap.js";

/** One configuration of the backend, open. */
export class Subject {
  /** The backend as it was given, closed. */
  readonly backend: Backend;
  /** What goes through. */
  readonly tap: Tap;
  /** The sampler on it. */
  readonly sampler: Sampler;

  private constructor(backend: Backend, tap: Tap, sampler: Sampler) {
    this.backend = backend;
    this.tap = tap;
    this.sampler = sampler;
  }

  /** Opens a backend. */
  static async open(backend: Backend, signal?: AbortSignal): Promise<Subject> {
    const tap = new Tap(backend);
    const sampler = await createSampler({ backends: [tap.backend], strict: true, signal });
    return new Subject(backend, tap, sampler);
  }

  /** What the backend claims. */
  get capabilities(): BackendCapabilities {
    return this.sampler.backend.capabilities;
  }

  /** How hidden states meet integer weights of a format. */
  activationsOf(format: WeightFormat): Activations {
    return this.capabilities.quantizesActivations?.includes(format) ? "int8" : "float32";
  }

  /** Loads a head, uses it, and disposes of it. */
  async withHead<T>(weights: LmHeadWeights, use: (head: LmHead) => Promise<T>): Promise<T> {
    const head = await this.sampler.loadLmHead(weights);
    try {
      return await use(head);
    } finally {
      await head.dispose();
    }
  }
}
