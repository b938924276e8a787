/**
 * Times of the CUDA kernels as the stand-alone program writes them (kernels/cuda/standalone/bench.h), with those of peers in Python where peers.py added
 * them.
 */

/** Times of one kernel with one number of blocks. */
export interface KernelTime {
  readonly kernel: string;
  /** Whether the plan chooses it. */
  readonly is_planned: boolean;
  readonly grid: number;
  readonly us: number;
  /** Rows whose token is that of the sampler on cuBLAS's logits. */
  readonly equal_tokens: number;
}

/** Times of one number of rows. */
export interface CudaBatch {
  readonly batch: number;
  /** cuBLAS and the sampler, on logits of float32 and of bf16; absent where there is no cuBLAS. */
  readonly cublas_f32_sampler_us?: number;
  /** See {@link CudaBatch.cublas_f32_sampler_us}. */
  readonly cublas_bf16_sampler_us?: number;
  readonly kernels: readonly KernelTime[];
}

/** Times of one head. */
export interface CudaShape {
  readonly vocab: number;
  readonly hidden: number;
  /** What reading the weights takes. */
  readonly read_us: number;
  /** The rate of cuBLAS on random data; absent where there is no cuBLAS. */
  readonly matrix_tflop_s?: number;
  readonly batches: readonly CudaBatch[];
}

/** What peers.py measured: of each peer `<name>_us` for every number of rows. */
export interface PeerTimes {
  readonly shapes: readonly {
    readonly vocab: number;
    readonly hidden: number;
    readonly batches: readonly Readonly<Record<string, number>>[];
  }[];
}

/** A run. */
export interface CudaResults {
  readonly kind: "cuda";
  readonly commit: string;
  /** Name of the kernels' sources. */
  readonly sources: string;
  readonly device: string;
  /** Version of the driver's interface: 13000 of 13.0. */
  readonly driver: number;
  readonly repeats: number;
  /** Measurements that drew other tokens than the arithmetic explains. */
  readonly faults: number;
  readonly shapes: readonly CudaShape[];
  readonly peers?: PeerTimes;
}

/**
 * Reads results.
 *
 * @throws Error if they are none
 */
export function parseCudaResults(json: string): CudaResults {
  const results = JSON.parse(json) as CudaResults;
  const { kind, device, faults, shapes } = results;
  const isWhole = kind === "cuda" && typeof device === "string" && typeof faults === "number" && Array.isArray(shapes);
  if (!isWhole || shapes.length === 0) throw new Error("These are no times of a whole run of the stand-alone program.");
  for (const { batches, read_us } of shapes) {
    if (!(read_us > 0) || !Array.isArray(batches)) throw new Error("A head of the results has no times.");
  }
  return results;
}
