/**
 * The results of a run on a GPU as they are written to JSON: the schema, and its check on reading.
 */
import type { BackendReport } from "@flashsampling/core";
import type { SecondLooks } from "../measure/messages.js";
import { type Case, GPU_FORMATS, LOGITS, SETTINGS, type Shape } from "../plan/problem.js";
import { type Participant, type RunFacts, requireThat, requireTimes, type Unmeasured } from "../report/results.js";
import type { Summary } from "../statistics.js";
import type { AdapterFacts } from "./adapter.js";
import { GPU_CONTESTANTS, type GpuContestantId } from "./contestants.js";
import type { GpuJob } from "./plan.js";

/** Version of the schema. It rises when a reader of old files would misread new ones. */
export const GPU_SCHEMA = 1;

/** What was measured of one case of one contestant. Times are in milliseconds, of queued steps for one of them. */
export interface GpuMeasurement extends Pick<GpuJob, "contestant" | "format"> {
  readonly shape: string;
  /** Absent for `copy`. */
  readonly case?: Case | undefined;
  /** Of the samples of all rounds. */
  readonly time: Summary;
  /** Median of each round, each from a process of its own. */
  readonly roundMedians: readonly number[];
  /** Bytes read back for one row of one step, on average; FlashSampling only. */
  readonly bytesReadPerRow?: number | undefined;
  /** Draws of all rounds' timed calls that needed a second look, and all draws; absent where nobody can tell. */
  readonly secondLooks?: SecondLooks | undefined;
  /** Time in which the device moves as many bytes as the weights have ÷ this time; FlashSampling in Node only. */
  readonly copyShare?: number | undefined;
  /** Time of the peer in the same engine, with the same values and case ÷ this time; FlashSampling only. */
  readonly peerRatio?: number | undefined;
}

/** A whole run. */
export interface GpuResults extends RunFacts {
  readonly schema: typeof GPU_SCHEMA;
  readonly kind: "webgpu";
  readonly adapter: AdapterFacts;
  /** What the backend makes of it. */
  readonly backend: BackendReport | undefined;
  /** Steps of a queue. */
  readonly steps: number;
  readonly shapes: readonly Shape[];
  /** Sampling settings by name. */
  readonly settings: typeof SETTINGS;
  /** Who took part. */
  readonly contestants: Readonly<Partial<Record<GpuContestantId, Participant>>>;
  readonly measurements: readonly GpuMeasurement[];
  readonly unmeasured: readonly Unmeasured<GpuContestantId>[];
  /** What contestants said of themselves, by contestant and head. */
  readonly notes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Reads results.
 *
 * @param json - the text of a file
 * @throws Error naming the first place that is not as the schema has it
 */
export function parseGpuResults(json: string): GpuResults {
  const results = JSON.parse(json) as GpuResults;
  const { schema, kind, adapter, machine, shapes, measurements, unmeasured } = results;
  requireThat(schema === GPU_SCHEMA && kind === "webgpu", "schema", `version ${GPU_SCHEMA} of kind webgpu`);
  requireThat(typeof adapter?.isEmulated === "boolean", "adapter.isEmulated", "true or false");
  requireThat(typeof machine?.cpu === "string", "machine.cpu", "a string");
  requireThat(Array.isArray(shapes), "shapes", "an array");
  requireThat(Array.isArray(measurements), "measurements", "an array");
  requireThat(Array.isArray(unmeasured), "unmeasured", "an array");
  for (const [index, { contestant, shape, format, case: run, time }] of measurements.entries()) {
    const at = `measurements[${index}]`;
    const isKnown = GPU_CONTESTANTS.some(({ id }) => id === contestant);
    requireThat(isKnown, `${at}.contestant`, "a known contestant");
    requireThat(
      shapes.some(({ name }) => name === shape),
      `${at}.shape`,
      "one of the shapes",
    );
    requireThat(GPU_FORMATS.includes(format), `${at}.format`, "a known format");
    const isCase = run !== undefined && run.batch >= 1 && run.setting in SETTINGS && LOGITS.includes(run.logits);
    requireThat(isCase || (run === undefined && contestant === "copy"), `${at}.case`, "a case");
    requireTimes(at, time);
  }
  return results;
}
