import { describe, expect, it } from "vitest";
import type { CudaResults } from "../src/cuda/results.js";
import { present } from "../src/report/present.js";

const time = (kernel: string, us: number, is_planned = true) => ({
  kernel,
  us,
  is_planned,
  grid: 132,
  equal_tokens: 1,
});

/** As kernels/cuda/standalone/bench.h and peers.py write them; the numbers are made up. */
const results: CudaResults = {
  kind: "cuda",
  commit: "0123456789abcdef",
  sources: "fedcba",
  device: "A <fast> GPU",
  driver: 13000,
  repeats: 100,
  faults: 0,
  shapes: [
    {
      vocab: 151_936,
      hidden: 4096,
      read_us: 300,
      matrix_tflop_s: 800,
      batches: [
        {
          batch: 1,
          cublas_f32_sampler_us: 390,
          cublas_bf16_sampler_us: 380,
          kernels: [
            time("hopper_bf16_64x192", 310),
            time("hopper_bf16_64x256", 305, false),
            time("hopper_grouped_bf16_64x256", 312),
            time("hopper_summary_bf16_64x256", 330),
            time("tensor_bf16_16x128", 301, false),
          ],
        },
        { batch: 256, kernels: [time("hopper_bf16_256x256", 470)] },
      ],
    },
  ],
  peers: { shapes: [{ vocab: 151_936, hidden: 4096, batches: [{ batch: 1, flashinfer_gumbel_us: 400 }] }] },
};

describe("CUDA's times", () => {
  const { chart, page } = present(JSON.stringify(results));

  it("are drawn: the kernels that the plan chooses, peers, and the floor with the products", () => {
    const svg = chart({ shape: undefined, threads: undefined });
    for (const text of ["0.31 · 0.33 ms (97%)", "0.38 ms (79%)", "0.40 ms (75%)", "A &lt;fast&gt; GPU", "CUDA 13.0"]) {
      expect(svg).toContain(text);
    }
    // 2 · 256 · 151,936 · 4,096 operations at 800 TFLOP/s.
    expect(svg).toContain("0.47 ms (85%)");
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it("stand on a page, which says what is not to be believed", () => {
    const text = page("chart.svg");
    expect(text).toContain("| 1 | 300 | 310 / 330 | 312 | 380 | 400 |");
    expect(text).toContain("| 256 | 398 | 470 |  |  |  |");
    expect(text).not.toMatch(/NaN|undefined|other tokens/);
    expect(present(JSON.stringify({ ...results, faults: 2 })).page("chart.svg")).toContain(
      "2 measurements drew other tokens",
    );
  });

  it("are refused where they are not whole", () => {
    expect(() => present(JSON.stringify({ ...results, faults: undefined }))).toThrow("whole run");
    expect(() => present(JSON.stringify({ ...results, shapes: [{}] }))).toThrow("no times");
  });
});
