/**
 * What the chart shows of results: one head, one number of threads, one row per call, temperature alone and top-p.
 */
import { CONTESTANTS, contestantInfo, heldFormat, isOurs } from "../plan/contestants.js";
import { FORMATS, type Format, type Logits, type Shape } from "../plan/problem.js";
import { floorUnder } from "../report/read-share.js";
import type { Measurement, Results } from "../report/results.js";

/** What is said of the logits after "logits". */
export const LOGITS_IN_WORDS: Readonly<Record<Logits, string>> = {
  zipf: "by Zipf's law",
  gaussian: "normal",
  "held-out": "of held-out text",
};

/** One line of the chart. */
export interface ChartRow {
  readonly format: Format;
  readonly label: string;
  readonly isOurs: boolean;
  /** With temperature alone. */
  readonly plain: Measurement | undefined;
  /** With top-p. */
  readonly nucleus: Measurement | undefined;
}

/** What a line has times of. */
export function measuredIn({ plain, nucleus }: ChartRow): Measurement[] {
  return [plain, nucleus].filter((one) => one !== undefined);
}

/** The chart without its form. */
export interface ChartData {
  readonly shape: Shape;
  readonly threads: number;
  /** Distribution of the logits. */
  readonly logits: Logits;
  readonly rows: readonly ChartRow[];
  /** Labels of the rows, in the order in which they stand. */
  readonly labels: readonly string[];
  /** Milliseconds that reading the weights once takes at the least, by format. */
  readonly reads: readonly { readonly format: Format; readonly time: number }[];
}

/** Which of the results to show. */
export interface ChartOptions {
  /** Name of a shape; undefined: the first. */
  readonly shape: string | undefined;
  /** undefined: the largest number. */
  readonly threads: number | undefined;
}

/**
 * Chooses what is shown: the formats in which FlashSampling was measured, with the peers that hold the same values.
 *
 * @throws Error if nothing of FlashSampling was measured there
 */
export function chartData({ shapes, measurements, contestants }: Results, options: ChartOptions): ChartData {
  const shape = shapes.find(({ name }) => options.shape === undefined || name === options.shape);
  const ofShape = measurements.filter((measurement) => measurement.shape === shape?.name);
  const ours = ofShape.filter(({ contestant }) => contestant === "flashsampling");
  const threads = options.threads ?? Math.max(...ours.map((measurement) => measurement.threads));
  const shown = ours.filter((measurement) => measurement.threads === threads);
  if (shape === undefined || shown.length === 0) {
    throw new Error("The results have no measurement of FlashSampling with this head and number of threads.");
  }
  const logits = shown[0]?.case?.logits as Logits;
  const formats = FORMATS.filter((format) => shown.some((measurement) => measurement.format === format));
  const isShown = ({ contestant, threads: count, case: run }: Measurement) =>
    run?.batch === 1 && run.logits === logits && (count === threads || contestantInfo(contestant).threads === "one");
  const labelled = CONTESTANTS.map(({ id, label }) => ({ id, label: contestants[id]?.label ?? label }));
  const rows = formats.flatMap((format) =>
    labelled.flatMap(({ id, label }): ChartRow[] => {
      const held = heldFormat(id, format);
      const own = ofShape.filter((m) => m.contestant === id && m.format === held && isShown(m));
      const find = (setting: string) => own.find((m) => m.case?.setting === setting);
      const [plain, nucleus] = [find("temperature"), find("top-p")];
      if (plain === undefined && nucleus === undefined) return [];
      return [
        {
          format,
          label,
          isOurs: isOurs(id),
          plain,
          nucleus,
        },
      ];
    }),
  );
  const reads = formats.flatMap((format) => {
    const time = floorUnder({ shape: shape.name, format, threads }, ofShape);
    return time === undefined ? [] : [{ format, time }];
  });
  const labels = labelled.map(({ label }) => label).filter((label) => rows.some((row) => row.label === label));
  return { shape, threads, logits, rows, labels, reads };
}
