/**
 * What the WebGPU backend aims at, held against results: on the first head, with one row, under Zipf's law.
 */
import { GPU_FORMATS, type Setting } from "../plan/problem.js";
import { type Aim, judge, percent, ratiosByRound, times } from "../report/aim.js";
import { COMPARED, type GpuContestantId, gpuContestantInfo, heldFormatOnGpu } from "./contestants.js";
import type { GpuMeasurement, GpuResults } from "./results.js";

const COPY_SHARE = 0.75;
const BYTES_PER_ROW = 64;
/** FlashSampling is to be so many times as fast as ONNX Runtime's WebGPU provider with a sampler in JavaScript. */
const RATIOS = { temperature: 2, "top-p": 5 } as const satisfies Partial<Record<Setting, number>>;

/** The aims of which results tell something. Where a CPU emulates the GPU, none is about time. */
export function gpuAims(results: GpuResults): Aim[] {
  const { measurements, shapes, adapter } = results;
  const bytes = (["flashsampling-steps", "flashsampling"] as const).flatMap((id) => bytesAim(id, measurements));
  if (adapter.isEmulated) return bytes;
  const ofHead = measurements.filter(({ shape }) => shape === shapes[0]?.name);
  const logits = ofHead.find(({ case: run }) => run !== undefined)?.case?.logits;
  const first = ofHead.filter(({ case: run }) => run?.batch === 1 && run.logits === logits);
  const find = (id: GpuContestantId, format: string, setting: string) =>
    first.find((m) => m.contestant === id && m.format === format && m.case?.setting === setting);
  const shares = GPU_FORMATS.flatMap((format) =>
    (["flashsampling-steps", "flashsampling"] as const).flatMap((id): Aim[] => {
      const own = find(id, format, "temperature");
      if (own?.copyShare === undefined) return [];
      const copy = ofHead.find((m) => m.contestant === "copy" && m.format === format);
      const rounds = ratiosByRound(copy?.roundMedians ?? [], own.roundMedians);
      const what = `${format}: ${labelOf(id)}, share of the copy bandwidth, temperature alone`;
      return [judge({ what, value: own.copyShare, rounds, aim: COPY_SHARE, is: "at least", show: percent })];
    }),
  );
  const ratios = GPU_FORMATS.flatMap((format) =>
    (["flashsampling", "flashsampling-chromium"] as const).flatMap((id) =>
      Object.entries(RATIOS).flatMap(([setting, aim]): Aim[] => {
        const own = find(id, format, setting);
        if (own?.peerRatio === undefined) return [];
        const peer = find(COMPARED[id], heldFormatOnGpu(COMPARED[id], format), setting);
        const rounds = ratiosByRound(peer?.roundMedians ?? [], own.roundMedians);
        const what = `${format}: ${labelOf(id)}, times as fast as ONNX Runtime's WebGPU provider + JS, ${setting}`;
        return [judge({ what, value: own.peerRatio, rounds, aim, is: "at least", show: times })];
      }),
    ),
  );
  return [...shares, ...ratios, ...bytes];
}

/** The case that reads back most for a row. */
function bytesAim(id: GpuContestantId, measurements: readonly GpuMeasurement[]): Aim[] {
  const own = measurements.filter((m) => m.contestant === id && m.bytesReadPerRow !== undefined);
  const most = Math.max(...own.map((m) => m.bytesReadPerRow as number));
  const worst = own.find((m) => m.bytesReadPerRow === most);
  if (worst?.case === undefined) return [];
  const { setting, batch } = worst.case;
  const where = `${setting}, ${batch} ${batch === 1 ? "row" : "rows"} a call`;
  return [
    judge({
      what: `${labelOf(id)}: bytes read back per row and draw, the most of the settings measured (${worst.shape} ${worst.format}, ${where})`,
      value: most,
      aim: BYTES_PER_ROW,
      is: "at most",
      show: (bytes) => bytes.toFixed(0),
    }),
  ];
}

function labelOf(id: GpuContestantId): string {
  return gpuContestantInfo(id).label;
}
