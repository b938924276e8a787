/**
 * What is measured: LM heads by shape and weight format, calls by batch size, sampling settings and the distribution of the logits.
 */

/** Weight formats of the CPU benchmark. */
export const FORMATS = ["f32", "bf16", "int8", "int4"] as const;

/** Those of the GPU benchmark, where half floats have a chance to be fast. */
export const GPU_FORMATS = ["f32", "bf16", "f16", "int8", "int4"] as const;

/** A weight format; int8 and int4 have a scale per 32 elements of a row. */
export type Format = (typeof GPU_FORMATS)[number];

/** An LM head's shape, and where its weights come from. */
export interface Shape {
  /** As on the command line: `151936x1024`, or `embedded`. */
  readonly name: string;
  /** Number of vocabulary ids V. */
  readonly vocabSize: number;
  /** Length D of a hidden state. */
  readonly hiddenSize: number;
}

/** Name of the shape of the chat's own model, whose weights and hidden states are read from its files. */
export const EMBEDDED = "embedded";

/** Distributions of the logits of a row. */
export const LOGITS = ["zipf", "gaussian", "held-out"] as const;

/**
 * How the logits of a row are distributed: `zipf` is probability ∝ 1 / rank; `gaussian` is normal, with deviations from 2 to 4 from row to
 * row; `held-out` are the embedded model's own, after prompts that it was not trained on.
 */
export type Logits = (typeof LOGITS)[number];

/** Sampling settings in full; what is off has the value that switches it off. */
export interface Sampling {
  /** Logits are divided by it; 0 is greedy. */
  readonly temperature: number;
  /** 0 is off. */
  readonly topK: number;
  /** 1 is off. */
  readonly topP: number;
  /** 0 is off. */
  readonly minP: number;
}

const OFF: Sampling = { temperature: 0.8, topK: 0, topP: 1, minP: 0 };

/** The settings that are measured. All but `greedy` are by default. */
export const SETTINGS = {
  greedy: { ...OFF, temperature: 0 },
  temperature: OFF,
  "top-k": { ...OFF, topK: 50 },
  "top-p": { ...OFF, topP: 0.95 },
  "min-p": { ...OFF, minP: 0.05 },
  all: { ...OFF, topK: 50, topP: 0.95, minP: 0.05 },
} as const satisfies Record<string, Sampling>;

/** Name of a setting. */
export type Setting = keyof typeof SETTINGS;

/** One kind of call: what a median is taken over. */
export interface Case {
  /** Rows of a call. */
  readonly batch: number;
  /** Sampling settings. */
  readonly setting: Setting;
  /** Distribution of the logits. */
  readonly logits: Logits;
}

/** Whether two cases are of one kind; what has no case is of its own. */
export function isSameCase(a: Case | undefined, b: Case | undefined): boolean {
  return a?.batch === b?.batch && a?.setting === b?.setting && a?.logits === b?.logits;
}

/** Bytes of a head's weights, scales included. */
export function headBytes({ vocabSize, hiddenSize }: Pick<Shape, "vocabSize" | "hiddenSize">, format: Format): number {
  const elements = vocabSize * hiddenSize;
  const scales = 4 * (elements / QUANTIZATION_BLOCK);
  switch (format) {
    case "f32":
      return 4 * elements;
    case "bf16":
    case "f16":
      return 2 * elements;
    case "int8":
      return elements + scales;
    case "int4":
      return elements / 2 + scales;
  }
}

/** Elements of a row that share a scale. */
export const QUANTIZATION_BLOCK = 32;
