/**
 * Whose times the chart and the page of CUDA's results show, in µs.
 */
import type { CudaBatch, CudaResults, CudaShape } from "./results.js";

/** Times of one contestant for one number of rows. */
export interface CudaLine {
  readonly label: string;
  readonly isOurs: boolean;
  /** Temperature alone. */
  readonly plain: number | undefined;
  /** With the summaries that a top-p takes, and their join. */
  readonly nucleus: number | undefined;
}

/** What peers are called. */
const PEERS: Readonly<Record<string, string>> = {
  torch_compile_softmax: "torch.compile, softmax + multinomial",
  flashinfer_gumbel: "cuBLAS + FlashInfer",
  paper_triton: "the paper's Triton kernel",
};

/** Everyone's times for a number of rows; of our kernels those that the plan chooses. */
export function linesOf(results: CudaResults, { vocab, hidden }: CudaShape, batch: CudaBatch): CudaLine[] {
  const planned = (prefix: string) => {
    const own = batch.kernels.filter(({ kernel, is_planned }) => is_planned && kernel.startsWith(prefix));
    return own.length === 0 ? undefined : Math.min(...own.map(({ us }) => us));
  };
  const cublas = [batch.cublas_f32_sampler_us, batch.cublas_bf16_sampler_us].filter((us) => us !== undefined);
  const ofPeers = results.peers?.shapes.find((shape) => shape.vocab === vocab && shape.hidden === hidden);
  const peers = ofPeers?.batches.find((each) => each.batch === batch.batch) ?? {};
  const peer = (label: string, plain: number | undefined) => ({ label, isOurs: false, plain, nucleus: undefined });
  const lines: CudaLine[] = [
    { label: "FlashSampling", isOurs: true, plain: planned("hopper_bf16_"), nucleus: planned("hopper_summary_bf16_") },
    { label: "FlashSampling, grouped", isOurs: true, plain: planned("hopper_grouped_bf16_"), nucleus: undefined },
    peer("cuBLAS + Gumbel sampler", cublas.length === 0 ? undefined : Math.min(...cublas)),
    ...Object.entries(PEERS).map(([name, label]) => peer(label, peers[`${name}_us`])),
  ];
  return lines.filter(({ plain, nucleus }) => plain !== undefined || nucleus !== undefined);
}

/** No run takes less: reading the weights, or the products at cuBLAS's rate. */
export function floorOf({ vocab, hidden, read_us, matrix_tflop_s }: CudaShape, { batch }: CudaBatch): number {
  const products = matrix_tflop_s === undefined ? 0 : (2 * batch * vocab * hidden) / matrix_tflop_s / 1e6;
  return Math.max(read_us, products);
}
