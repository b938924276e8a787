/**
 * The chart of the CPU backend's results: for each format the times of everyone, beside the time of reading the weights.
 */
import { drawnFrom } from "../report/markdown.js";
import type { Results } from "../report/results.js";
import { type ChartOptions, chartData, LOGITS_IN_WORDS, measuredIn } from "./chart-data.js";
import { drawDots, grouped } from "./dot-chart.js";

/** The chart of one head and number of threads. */
export function chartOf(results: Results, options: ChartOptions): string {
  const { shape, threads, logits, rows, labels, reads } = chartData(results, options);
  const { machine, date } = results;
  return drawDots({
    title: `From a hidden state to a token: V = ${grouped(shape.vocabSize)}, D = ${grouped(shape.hiddenSize)}`,
    rows: rows.map(({ format, label, isOurs, plain, nucleus }) => ({
      group: format,
      label,
      isOurs,
      dot: plain?.time.median,
      diamond: nucleus?.time.median,
      remark: plain?.bandwidthShare === undefined ? undefined : `${(100 * plain.bandwidthShare).toFixed(0)}%`,
    })),
    labels,
    legend: { dot: "temperature alone", diamond: "with top-p 0.95" },
    missing: "not with these weights",
    floor: {
      label: "the floor: reading the weights",
      legend: "the floor: every byte of the weights loaded once, on as many threads, at its fastest",
      times: reads.map(({ format, time }) => ({ group: format, time })),
    },
    axis: "milliseconds per call, on a logarithmic scale; less is better",
    notes: [
      `One row a call, logits ${LOGITS_IN_WORDS[logits]}. ${drawnFrom(rows.flatMap(measuredIn))}`,
      "Blue is FlashSampling, in brackets its share of the read bandwidth. Beside bf16, peers hold the same values as f32.",
      `${machine.cpu}, ${threads} ${threads === 1 ? "thread" : "threads"}, Node ${machine.node}, ${date.slice(0, 10)}`,
    ],
  });
}
