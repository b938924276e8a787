/**
 * The numeric settings that every row has one of: which values are valid, which are off, and in what type a backend gets them.
 * Everything that holds for all of them alike (defaults, rounding, refusal) reads this one table.
 */
import { isUint32 } from "../noise/row-identity.js";
import type { BackendFeature, RowParameters, SampleRequest } from "../sampler/backend.js";
import { isFiniteFloat32 } from "../summary/flags.js";
import { NO_TRUNCATION, type RowNeeds, type Truncation } from "../summary/plan.js";
import { isPositiveFloat32, POSITIVE_FLOAT32 } from "./check.js";
import type { ResolvedIdentity } from "./identity.js";
import { expandPerRow, type PerRow } from "./per-row.js";

/** The per-row parameters of a call without the rows' noise identity. */
export type RowSettings = Omit<RowParameters, keyof ResolvedIdentity>;

/** What users set of it. */
export type RowSettingsOptions = {
  readonly [Name in keyof RowSettings]?: PerRow<number | undefined> | undefined;
};

interface RowSetting {
  /** The value at which the setting does nothing, also the default. */
  readonly off: number;
  /** Whether a value may be given. `undefined` is asked about only where it stands inside an array. */
  readonly isValid: (value: unknown) => boolean;
  /** What a value must be, for errors. */
  readonly wanted: string;
}

const isNumber = (value: unknown): value is number => typeof value === "number";
const isFloat32 = (value: unknown) => isNumber(value) && isFiniteFloat32(value);

const probability = (off: number): RowSetting => ({
  off,
  isValid: (value) => isNumber(value) && value >= 0 && value <= 1,
  wanted: "a number from 0 to 1",
});
const subtracted: RowSetting = { off: 0, isValid: isFloat32, wanted: "a finite float32 number" };

const SETTINGS: Readonly<Record<keyof RowSettings & BackendFeature, RowSetting>> = {
  repetitionPenalty: { off: 1, isValid: isPositiveFloat32, wanted: POSITIVE_FLOAT32 },
  frequencyPenalty: subtracted,
  presencePenalty: subtracted,
  temperature: {
    off: 1,
    isValid: (value) => value === 0 || isPositiveFloat32(value),
    wanted: `0 (greedy) or ${POSITIVE_FLOAT32}`,
  },
  topK: {
    off: 0,
    isValid: isUint32,
    wanted: "an integer from 0 (off) to 2^32 - 1",
  },
  topP: probability(1),
  minP: probability(0),
  epsilonCutoff: probability(0),
  etaCutoff: probability(0),
  topNSigma: {
    off: Number.POSITIVE_INFINITY,
    isValid: (value) => value === undefined || (isNumber(value) && value >= 0),
    wanted: "a number of at least 0; undefined or Infinity is off",
  },
};

/** Names of the settings, in their order of effect. */
export const ROW_SETTINGS = Object.keys(SETTINGS) as readonly (keyof RowSettings)[];

/** The settings that look at the tokens so far. */
export const PENALTIES = ["repetitionPenalty", "frequencyPenalty", "presencePenalty"] as const;

/** Whether a setting does something to a row. */
export function isOn(settings: RowSettings, name: keyof RowSettings, row: number): boolean {
  return settings[name][row] !== SETTINGS[name].off;
}

/**
 * Checks and expands the numeric settings of every row.
 *
 * @param options - what the caller gave
 * @param batchSize - number of rows B
 * @throws FlashSamplingError `INVALID_ARGUMENT` or `SHAPE_MISMATCH`, naming argument and row
 */
export function resolveRowSettings(options: RowSettingsOptions, batchSize: number): RowSettings {
  const settings: RowSettings = {
    temperature: new Float32Array(batchSize),
    topK: new Uint32Array(batchSize),
    topP: new Float32Array(batchSize),
    minP: new Float32Array(batchSize),
    epsilonCutoff: new Float32Array(batchSize),
    etaCutoff: new Float32Array(batchSize),
    topNSigma: new Float32Array(batchSize),
    repetitionPenalty: new Float32Array(batchSize),
    frequencyPenalty: new Float32Array(batchSize),
    presencePenalty: new Float32Array(batchSize),
  };
  for (const name of ROW_SETTINGS) {
    const { off, isValid, wanted } = SETTINGS[name];
    expandPerRow<number | undefined>(
      name,
      options[name],
      batchSize,
      () => off,
      (value) => (isValid(value) ? undefined : wanted),
      (row, value) => {
        settings[name][row] = value ?? off;
      },
    );
  }
  return settings;
}

/** The truncation settings of one row. */
export function truncationOfRow(settings: RowSettings, row: number): Truncation {
  return {
    topK: settings.topK[row] as number,
    topP: settings.topP[row] as number,
    minP: settings.minP[row] as number,
    epsilon: settings.epsilonCutoff[row] as number,
    eta: settings.etaCutoff[row] as number,
    topNSigma: settings.topNSigma[row] as number,
  };
}

/**
 * What one row of a call asks of its summary. A greedy row keeps the first token alone, whatever its truncation.
 *
 * @param request - the call
 * @param row - which row of the call
 * @category Writing a backend
 */
export function rowNeeds({ rows, logprobs }: Pick<SampleRequest, "rows" | "logprobs">, row: number): RowNeeds {
  if (rows.temperature[row] !== 0) return { truncation: truncationOfRow(rows, row), logprobs };
  return { truncation: logprobs?.mode === "processed" ? { ...NO_TRUNCATION, topK: 1 } : NO_TRUNCATION, logprobs };
}
