/**
 * The part of ONNX Runtime that this package uses. `onnxruntime-node` and `onnxruntime-web` both have it; the caller brings either.
 */

/** A tensor of ONNX Runtime. */
export interface OrtTensor {
  /** Element type: "float32". */
  readonly type: string;
  /** Sizes. */
  readonly dims: readonly number[];
  /** Elements, for tensors in the CPU's memory. */
  readonly data: unknown;
  /** Where the elements are: "cpu", "gpu-buffer", … */
  readonly location?: string;
  /** The GPUBuffer of a tensor that lies in one; others throw. */
  readonly gpuBuffer?: unknown;
  /** The elements, from wherever they are. */
  getData?(): Promise<unknown>;
  /** Frees what is not the garbage collector's. */
  dispose?(): void;
}

/** Makes tensors. */
export type OrtTensorConstructor = new (type: never, data: never, dims?: readonly number[]) => OrtTensor;

/** What a session says of an input or output. */
export interface OrtValueMetadata {
  /** Its name. */
  readonly name: string;
  /** Whether it is a tensor. */
  readonly isTensor: boolean;
  /** Element type, "float32" say. */
  readonly type?: string;
  /** A number, or the name of a dimension that only a call knows. */
  readonly shape?: ReadonlyArray<number | string>;
}

/** A model that is ready to run. */
export interface OrtSession {
  /** Inputs. */
  readonly inputMetadata: readonly OrtValueMetadata[];
  /** Outputs. */
  readonly outputMetadata: readonly OrtValueMetadata[];
  /** Computes outputs from inputs. */
  run(feeds: Readonly<Record<string, never>>): Promise<Readonly<Record<string, unknown>>>;
  /** Frees the session. */
  release(): Promise<void>;
}

/** ONNX Runtime, `onnxruntime-node` or `onnxruntime-web`, as far as this package uses it. */
export interface OrtModule {
  /** Makes sessions. */
  readonly InferenceSession: {
    /** Makes a session of an ONNX file. */
    create(model: Uint8Array, options?: object): Promise<OrtSession>;
  };
  /** Makes tensors. */
  readonly Tensor: OrtTensorConstructor;
}
