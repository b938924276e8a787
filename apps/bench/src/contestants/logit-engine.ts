/**
 * A peer has two halves: hidden states to logits, and logits to tokens.
 */
import type { Case, Setting } from "../plan/problem.js";
import type { Opening } from "./contestant.js";

/** Computes logits. */
export interface LogitEngine {
  /** Logits [B, V] of hidden states [B, D]. The caller may overwrite them, and so does the next call. */
  logits(hidden: Float32Array): Promise<Float32Array>;
  /** For the notes in results. */
  readonly notes: Readonly<Record<string, string>>;
  /** Frees what it holds. */
  dispose(): Promise<void>;
}

/** Opens an engine with a head. */
export type OpenEngine = (opening: Opening) => Promise<LogitEngine>;

/** Draws tokens from logits. */
export interface LogitSampler {
  /** Gets ready for a kind of call, given the logits [rows, V] of some rows. */
  prepare?(run: Case, logits: Float32Array): void;
  /** Tokens of all rows of logits [B, V], which may be overwritten. */
  sample(logits: Float32Array, setting: Setting): Promise<ArrayLike<number>>;
  /** For the notes in results. */
  notes(): Readonly<Record<string, string>>;
}
