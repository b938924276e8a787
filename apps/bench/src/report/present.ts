/**
 * Charts and pages of results, whichever benchmark they are of.
 */
import { chartOf } from "../chart/chart.js";
import type { ChartOptions } from "../chart/chart-data.js";
import { cudaChart, cudaPage } from "../cuda/present.js";
import { type CudaResults, parseCudaResults } from "../cuda/results.js";
import { generationChart } from "../generation/chart.js";
import { formatGenerationPage } from "../generation/page.js";
import { type GenerationResults, parseGenerationResults } from "../generation/results.js";
import { gpuChart } from "../gpu/chart.js";
import { formatGpuPage } from "../gpu/page.js";
import { type GpuResults, parseGpuResults } from "../gpu/results.js";
import { formatPage } from "./page.js";
import { parseResults, type Results } from "./results.js";

/** What results can be made into. */
export interface Presentation {
  /** An SVG. Options are of the CPU backend's alone. */
  readonly chart: (options: ChartOptions) => string;
  /** A page in Markdown, given the path of its chart. */
  readonly page: (chart: string) => string;
}

/**
 * @param json - the text of a file of results
 * @throws Error if it is none; the functions throw for results that cannot be shown
 */
export function present(json: string): Presentation {
  const results = JSON.parse(json) as { readonly kind?: unknown } | null;
  if (results?.kind === "onnx") return ofModels(parseGenerationResults(json));
  if (results?.kind === "webgpu") return ofGpu(parseGpuResults(json));
  if (results?.kind === "cuda") return ofCuda(parseCudaResults(json));
  return ofBackend(parseResults(json));
}

function ofCuda(results: CudaResults): Presentation {
  return { chart: () => cudaChart(results), page: (chart) => cudaPage(results, chart) };
}

function ofModels(results: GenerationResults): Presentation {
  return { chart: () => generationChart(results), page: (chart) => formatGenerationPage(results, chart) };
}

function ofGpu(results: GpuResults): Presentation {
  return { chart: () => gpuChart(results), page: (chart) => formatGpuPage(results, chart) };
}

function ofBackend(results: Results): Presentation {
  return { chart: (options) => chartOf(results, options), page: (chart) => formatPage(results, chart) };
}
