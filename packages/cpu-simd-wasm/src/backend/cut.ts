/**
 * Where a row's truncation cuts the order ≻: what is known of it after one pass, and what a second look adds.
 *
 * top-k, top-p and min-p act in this order, each within the prefix that the previous one left. top-k (k ≤ 64) always ends inside
 * the exact list of the largest logits; so does a nucleus within it, and often one without top-k. Otherwise the list's end is
 * only a lower bracket of the cut, and points below it stay open until their mass is measured. min-p is a floor under the logits.
 */
import { precedes } from "@flashsampling/core/summary";
import { TOP_CAPACITY } from "../plan/abi.js";
import type { RowSettings } from "../plan/row-plan.js";
import type { Entry, RowSummary } from "./findings.js";

/** A row's cut, as a bracket that second looks narrow. */
export class Cut {
  /** Logits below it are cut by min-p. */
  readonly #floor: number;
  /** Mass that a nucleus must reach, relative to e^max; undefined when no nucleus ends outside the list. */
  readonly #massWanted: number | undefined;
  /** Last place known to stay (before min-p). */
  #kept: Entry | undefined;
  /** First place known to be cut, itself included. */
  #cut: Entry | undefined;

  /**
   * @param settings - the row's settings
   * @param summary - the joined summary, with the list that the settings need
   * @param mass - total mass relative to e^max; read when a nucleus is taken of the whole support
   */
  constructor(settings: RowSettings, summary: RowSummary, mass: number) {
    const { topK, topP, minP } = settings;
    const { max, top } = summary;
    this.#floor = minP > 0 ? max + Math.log(minP) : Number.NEGATIVE_INFINITY;
    if (topK === 0 && topP >= 1) return;

    let count = topK > 0 ? Math.min(topK, top.length) : top.length;
    // A list that is not full holds the whole support.
    let endsInList = topK > 0 || top.length < TOP_CAPACITY;
    if (topP < 1) {
      const massesBefore = [0];
      for (const { logit } of top.slice(0, count))
        massesBefore.push((massesBefore.at(-1) as number) + Math.exp(logit - max));
      const wanted = topP * (topK > 0 ? (massesBefore[count] as number) : mass);
      const first = massesBefore.findIndex((before, rank) => rank > 0 && before >= wanted);
      if (first !== -1) {
        count = first;
        endsInList = true;
      }
      if (!endsInList) this.#massWanted = wanted;
    }
    this.#kept = top[count - 1];
    if (endsInList && this.#kept !== undefined) this.#cut = successor(this.#kept);
  }

  /** Whether a token stays: yes, no, or (undefined) not known without a second look. */
  keeps(point: Entry): boolean | undefined {
    if (point.logit < this.#floor) return false;
    if (this.#kept === undefined || !precedes(this.#kept, point)) return true;
    if (this.#cut !== undefined && !precedes(point, this.#cut)) return false;
    return undefined;
  }

  /**
   * Takes in what a second look measured.
   *
   * @param point - a place that was open
   * @param massBefore - mass strictly before it, relative to e^max
   */
  learn(point: Entry, massBefore: number): void {
    if (massBefore < (this.#massWanted as number)) {
      if (this.#kept === undefined || precedes(this.#kept, point)) this.#kept = point;
    } else if (this.#cut === undefined || precedes(point, this.#cut)) {
      this.#cut = point;
    }
  }
}

/** The place right after `entry` in ≻. */
function successor(entry: Entry): Entry {
  return { logit: entry.logit, token: entry.token + 1 };
}
