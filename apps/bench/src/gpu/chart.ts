/**
 * The chart of a GPU's results: for each format the times of everyone for one row of the first head, beside the time of a copy.
 */
import { drawDots, grouped } from "../chart/dot-chart.js";
import { GPU_FORMATS } from "../plan/problem.js";
import { SETTING_NAMES } from "../report/markdown.js";
import { adapterInWords } from "./adapter.js";
import { type GpuContestantId, heldFormatOnGpu, isOursOnGpu } from "./contestants.js";
import { requirePresentable } from "./page.js";
import type { GpuResults } from "./results.js";

/**
 * The chart as an SVG.
 *
 * @throws Error if the run was interrupted, if a CPU emulated the GPU, or if nothing of FlashSampling was measured
 */
export function gpuChart(results: GpuResults): string {
  const { shape, logits } = requirePresentable(results);
  const { measurements, contestants, adapter, machine, rounds, steps, date } = results;
  const ofShape = measurements.filter((m) => m.shape === shape.name);
  const ids = (Object.keys(contestants) as GpuContestantId[]).filter((id) => id !== "copy");
  const formats = GPU_FORMATS.filter((format) => ofShape.some((m) => isOursOnGpu(m.contestant) && m.format === format));
  const rows = formats.flatMap((format) =>
    ids.flatMap((id) => {
      const held = heldFormatOnGpu(id, format);
      const own = ofShape.filter((m) => m.contestant === id && m.format === held && m.case?.batch === 1);
      const find = (setting: string) => own.find((m) => m.case?.setting === setting && m.case.logits === logits);
      const [dot, diamond] = [find("temperature"), find("top-p")];
      if (dot === undefined && diamond === undefined) return [];
      const share = dot?.copyShare;
      return [
        {
          group: format,
          label: contestants[id]?.label ?? id,
          isOurs: isOursOnGpu(id),
          dot: dot?.time.median,
          diamond: diamond?.time.median,
          remark: share === undefined ? undefined : `${(100 * share).toFixed(0)}%`,
        },
      ];
    }),
  );
  const labels = ids.map((id) => contestants[id]?.label ?? id);
  const copies = formats.flatMap((group) => {
    const copy = ofShape.find((m) => m.contestant === "copy" && m.format === group);
    return copy === undefined ? [] : [{ group, time: copy.time.median }];
  });
  return drawDots({
    title: `From a hidden state to a token on a GPU: V = ${grouped(shape.vocabSize)}, D = ${grouped(shape.hiddenSize)}`,
    rows,
    labels: labels.filter((label) => rows.some((row) => row.label === label)),
    legend: { dot: SETTING_NAMES.temperature, diamond: `with ${SETTING_NAMES["top-p"]}` },
    missing: "not measured",
    floor: {
      label: "the limit: a copy",
      legend: "the limit: the device moves as many bytes by a copy",
      times: copies,
    },
    axis: "milliseconds per token, on a logarithmic scale; less is better",
    notes: [
      `Medians over ${rounds} ${rounds === 1 ? "round" : "rounds"} of fresh processes; one row, steps queued ${steps} at a time.`,
      "Blue is FlashSampling, in brackets its share of the copy bandwidth. Beside bf16 and f16, peers hold the same values as f32.",
      `${adapterInWords(adapter)}; ${machine.cpu}, Node ${machine.node}, ${date.slice(0, 10)}`,
    ],
  });
}
