/**
 * The results of a run as they are written to JSON: the schema, and its check on reading.
 */
import type { SecondLooks } from "../measure/messages.js";
import { CONTESTANTS, type ContestantId } from "../plan/contestants.js";
import { type Case, FORMATS, type Format, LOGITS, SETTINGS, type Shape } from "../plan/problem.js";
import type { Summary } from "../statistics.js";
import type { Machine } from "./machine.js";
import { withBandwidthShares } from "./read-share.js";

/** Version of the schema. It rises when a reader of old files would misread new ones. */
export const SCHEMA = 1;

/** What was measured of one case of one contestant. Times are in milliseconds. */
export interface Measurement {
  readonly contestant: ContestantId;
  readonly shape: string;
  readonly format: Format;
  readonly threads: number;
  /** Absent for `read`. */
  readonly case?: Case | undefined;
  /** Of the samples of all rounds. */
  readonly time: Summary;
  /** Median of each round, each from a process of its own. */
  readonly roundMedians: readonly number[];
  /** Of `read`: the shortest time of all its calls, also of those that its fastest reader was chosen by; absent from older files. */
  readonly fastest?: number | undefined;
  /** Draws of all rounds' calls that needed a second look, and all draws; absent where there is no such thing. */
  readonly secondLooks?: SecondLooks | undefined;
  /** Shortest time of `read` with the same bytes and threads ÷ this median time, if not above 1; FlashSampling on this Node only. */
  readonly bandwidthShare?: number | undefined;
  /** Time of each other contestant with the same values, threads and case ÷ this time; FlashSampling on this Node only. */
  readonly peerRatios?: Readonly<Partial<Record<ContestantId, number>>> | undefined;
}

/** Something that has no measurement. */
export interface Unmeasured<Id extends string = ContestantId> {
  readonly contestant: Id;
  /** Which part: formats, settings, a head. Absent: all. */
  readonly what?: string | undefined;
  readonly reason: string;
}

/** Who took part. */
export interface Participant {
  /** Name for people. */
  readonly label: string;
  /** What a call does. */
  readonly work: string;
  /** Version of the engine that ran it, if not this Node. */
  readonly engineVersion?: string | undefined;
}

/** What there is to say of any run, whatever it measures. */
export interface RunFacts {
  /** Start, ISO 8601. */
  readonly date: string;
  /** Whether the run came to its end. */
  readonly complete: boolean;
  /** Command-line arguments. */
  readonly arguments: readonly string[];
  readonly commit?: string | undefined;
  /** SHA-256 of the backend as built. */
  readonly backendSha256: string;
  readonly machine: Machine;
  readonly packages: Readonly<Record<string, string>>;
  readonly rounds: number;
}

/** A whole run. */
export interface Results extends RunFacts {
  readonly schema: typeof SCHEMA;
  readonly kind: "cpu";
  readonly shapes: readonly Shape[];
  /** Sampling settings by name. */
  readonly settings: typeof SETTINGS;
  /** Who took part. */
  readonly contestants: Readonly<Partial<Record<ContestantId, Participant>>>;
  readonly measurements: readonly Measurement[];
  readonly unmeasured: readonly Unmeasured[];
  /** What contestants said of themselves, by contestant and head. */
  readonly notes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Reads results. Older files held FlashSampling against the median of `read`, which is no floor; `bandwidthShare` is computed anew.
 *
 * @param json - the text of a file
 * @throws Error naming the first place that is not as the schema has it
 */
export function parseResults(json: string): Results {
  const results = JSON.parse(json) as Results;
  requireThat(results?.schema === SCHEMA && results.kind === "cpu", "schema", `version ${SCHEMA} of kind cpu`);
  requireThat(!Number.isNaN(Date.parse(results.date)), "date", "an ISO 8601 date");
  requireThat(typeof results.complete === "boolean", "complete", "true or false");
  requireThat(typeof results.machine?.cpu === "string", "machine.cpu", "a string");
  requireThat(Array.isArray(results.shapes), "shapes", "an array");
  requireThat(Array.isArray(results.measurements), "measurements", "an array");
  requireThat(Array.isArray(results.unmeasured), "unmeasured", "an array");
  const shapes = new Set(results.shapes.map(({ name }) => name));
  for (const [index, measurement] of results.measurements.entries()) {
    requireMeasurement(`measurements[${index}]`, measurement, shapes);
  }
  return { ...results, measurements: withBandwidthShares(results.measurements) };
}

function requireMeasurement(at: string, measurement: Measurement, shapes: ReadonlySet<string>): void {
  const { contestant, shape, format, threads, case: run, time, roundMedians, fastest } = measurement;
  requireThat(
    CONTESTANTS.some(({ id }) => id === contestant),
    `${at}.contestant`,
    "a known contestant",
  );
  requireThat(shapes.has(shape), `${at}.shape`, "one of the shapes");
  requireThat(
    FORMATS.some((known) => known === format),
    `${at}.format`,
    "a known format",
  );
  requireThat(Number.isInteger(threads) && threads >= 1, `${at}.threads`, "a number of threads");
  if (run !== undefined || contestant !== "read") {
    requireThat(Number.isInteger(run?.batch), `${at}.case.batch`, "a number of rows");
    requireThat(run !== undefined && run.setting in SETTINGS, `${at}.case.setting`, "a known setting");
    requireThat(run !== undefined && LOGITS.includes(run.logits), `${at}.case.logits`, "a known distribution");
  }
  requireTimes(at, time);
  const areRounds = Array.isArray(roundMedians) && roundMedians.length > 0 && roundMedians.every((time) => time > 0);
  requireThat(areRounds, `${at}.roundMedians`, "positive times, one at least");
  requireThat(fastest === undefined || fastest > 0, `${at}.fastest`, "a positive time");
}

/** Demands times that can be. */
export function requireTimes(at: string, time: Summary): void {
  const { min, lowerQuartile, median, upperQuartile, max } = time ?? {};
  const ascending = min <= lowerQuartile && lowerQuartile <= median && median <= upperQuartile && upperQuartile <= max;
  requireThat(min > 0 && ascending, `${at}.time`, "positive times from smallest to largest");
}

/** Demands something of results. */
export function requireThat(isTrue: boolean, at: string, wanted: string): void {
  if (!isTrue) throw new Error(`These are no results of the benchmark: ${at} must be ${wanted}.`);
}
