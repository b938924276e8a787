/**
 * What the process of a contestant reads of a head, by the names of its parts. Where these lie is nobody's business here: in Node they
 * are files, in a browser they are fetched.
 */
import type { Format, Logits, Shape } from "../plan/problem.js";

/** A row whose logits are known. */
export const REFERENCE_ROW = 0;

/** Weights of a head as they are stored. */
export type StoredWeights =
  | { readonly format: "f32"; readonly weight: Float32Array }
  | { readonly format: "bf16" | "f16"; readonly weight: Uint16Array }
  | { readonly format: "int8" | "int4"; readonly weight: Uint8Array; readonly scales: Float32Array };

/** Names of the parts of a head. */
export const partName = {
  /** [V, D] in a format. */
  weight: (format: Format) => format,
  /** [V, D / 32], of int8 and int4. */
  scales: (format: Format) => `${format}.scales`,
  /** Hidden states [rows, D]. */
  hidden: (logits: Logits) => `hidden.${logits}`,
  /**
   * float64 logits [V]. bf16 has the values of f32, hence its logits; so does f16, which holds all values of bf16 but those next to
   * zero.
   */
  reference: (logits: Logits, format: Format) =>
    `reference.${logits}.${format === "bf16" || format === "f16" ? "f32" : format}`,
} as const;

/** Reads a head. What it returns is the caller's own. */
export class HeadReader {
  readonly shape: Shape;
  readonly #read: (name: string) => Promise<ArrayBuffer>;

  /** @param read - reads a part by its name, one of {@link partName} */
  constructor(shape: Shape, read: (name: string) => Promise<ArrayBuffer>) {
    this.shape = shape;
    this.#read = read;
  }

  async weights(format: Format): Promise<StoredWeights> {
    const weight = await this.#read(partName.weight(format));
    switch (format) {
      case "f32":
        return { format, weight: new Float32Array(weight) };
      case "bf16":
      case "f16":
        return { format, weight: new Uint16Array(weight) };
      default:
        return {
          format,
          weight: new Uint8Array(weight),
          scales: new Float32Array(await this.#read(partName.scales(format))),
        };
    }
  }

  /** Hidden states [rows, D]. */
  async hidden(logits: Logits): Promise<Float32Array> {
    return new Float32Array(await this.#read(partName.hidden(logits)));
  }

  /** The float64 logits [V] of hidden state {@link REFERENCE_ROW}, with the weights' values in a format. */
  async reference(logits: Logits, format: Format): Promise<Float64Array> {
    return new Float64Array(await this.#read(partName.reference(logits, format)));
  }
}
