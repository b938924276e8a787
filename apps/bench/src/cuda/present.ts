/**
 * The chart and the page of CUDA's times: every number on them is one of the results'.
 */
import { drawDots, grouped } from "../chart/dot-chart.js";
import { markdownTable, WRITTEN_BY } from "../report/markdown.js";
import { floorOf, linesOf } from "./lines.js";
import type { CudaResults, CudaShape } from "./results.js";

/** Numbers of rows that the chart shows; the page has all. */
const SHOWN = [1, 16, 64, 128, 256];

/** The chart of the first head, an SVG. */
export function cudaChart(results: CudaResults): string {
  const shape = results.shapes[0] as CudaShape;
  const shown = shape.batches.filter(({ batch }) => SHOWN.includes(batch));
  const rows = shown.flatMap((batch) =>
    linesOf(results, shape, batch).map(({ label, isOurs, plain, nucleus }) => ({
      group: rowsInWords(batch.batch),
      label,
      isOurs,
      dot: plain === undefined ? undefined : plain / 1000,
      diamond: nucleus === undefined ? undefined : nucleus / 1000,
      remark: plain === undefined ? undefined : `${((100 * floorOf(shape, batch)) / plain).toFixed(0)}%`,
    })),
  );
  if (rows.length === 0) throw new Error("The results have no times to draw.");
  return drawDots({
    title: `From a hidden state to a token, CUDA: V = ${grouped(shape.vocab)}, D = ${grouped(shape.hidden)}, bf16`,
    rows,
    labels: [...new Set(rows.map(({ label }) => label))],
    legend: { dot: "temperature alone", diamond: "with the summaries of a top-p, joined" },
    missing: "not measured",
    floor: {
      label: "the floor",
      legend: "the floor: reading the weights, or the products at cuBLAS's rate",
      times: shown.map((batch) => ({ group: rowsInWords(batch.batch), time: floorOf(shape, batch) / 1000 })),
    },
    axis: "milliseconds per call, on a logarithmic scale; less is better",
    notes: [
      `Medians of ${results.repeats} runs between events, the L2 cache overwritten before each. In brackets the floor's share.`,
      originOf(results),
    ],
  });
}

/**
 * The page in Markdown.
 *
 * @param chart - path of the chart, relative to the page
 */
export function cudaPage(results: CudaResults, chart: string): string {
  const tables = results.shapes.map((shape) => {
    const ofBatches = shape.batches.map((batch) => linesOf(results, shape, batch));
    const labels = [...new Set(ofBatches.flat().map(({ label }) => label))];
    const rows = shape.batches.map((batch, i) => [
      `${batch.batch}`,
      floorOf(shape, batch).toFixed(0),
      ...labels.map((label) => timesInWords(ofBatches[i]?.find((line) => line.label === label))),
    ]);
    const title = `## V = ${grouped(shape.vocab)}, D = ${grouped(shape.hidden)}`;
    return `${title}\n\n${markdownTable(["rows", "floor", ...labels], rows)}`;
  });
  const faults =
    results.faults === 0 ? [] : [`**${results.faults} measurements drew other tokens than cuBLAS's logits.**`];
  const head = ["---\ntitle: How fast on CUDA\n---", WRITTEN_BY, `![Times](${chart})`];
  const method = `µs of a call, medians of ${results.repeats} runs, with the summaries of a top-p after the slash. ${originOf(results)}`;
  return `${[...head, ...faults, method, ...tables].join("\n\n")}\n`;
}

function rowsInWords(batch: number): string {
  return batch === 1 ? "1 row" : `${batch} rows`;
}

function timesInWords(
  line: { readonly plain: number | undefined; readonly nucleus: number | undefined } | undefined,
): string {
  const times = [line?.plain, line?.nucleus].filter((us) => us !== undefined);
  return times.map((us) => us.toFixed(0)).join(" / ");
}

function originOf({ device, driver, commit, sources }: CudaResults): string {
  const version = `${Math.floor(driver / 1000)}.${Math.floor((driver % 1000) / 10)}`;
  return `${device}, driver for CUDA ${version}, commit ${commit.slice(0, 12)}, kernels ${sources}.`;
}
