/**
 * A row's cut, closed in on: what the summary knows of it, and what second looks add until it is known well enough.
 *
 * A second look measures, at a few places of ≻, what precedes them, by integers or otherwise without an error that matters: from then on
 * every comparison is final. What lies between two places is a segment like any other, and places that a rule leaves open are
 * asked for again, more closely. As places are finitely many, this ends; mostly after one look.
 */
import { FlashSamplingError } from "../errors.js";
import { Cut, type KeptSet, type PlaceRange } from "./cut.js";
import { placesBetween } from "./place.js";
import type { RowSummary, Truncation } from "./plan.js";
import { byPrefixOrder } from "./point.js";
import { type MeasuredPlace, type Preceding, type SegmentedRow, segmentMeasuredRow, segmentRow } from "./segments.js";
import type { TopEntry } from "./top.js";

/** What a {@link CutSearch} starts from. */
export interface CutSearchOptions {
  /** Bound on the relative error of the summary's masses and of its deviation. */
  readonly massError: number;
  /** Number of vocabulary ids V. */
  readonly vocabSize: number;
}

/** The search for a row's cut. All draws of the row share it. */
export class CutSearch {
  readonly #summary: RowSummary;
  readonly #truncation: Truncation;
  readonly #vocabSize: number;
  readonly #massError: number;
  /** By the exact list alone, where there is a histogram as well: enough for most draws, and the histogram need not be read. */
  #listCut: Cut | undefined;
  #fullCut: Cut | undefined;
  /** Once there was a look: the cut by the summary. It may tell a token apart that the look was not asked about. */
  #summaryCut: Cut | undefined;
  /** In the order ≻. */
  #measured: MeasuredPlace[] = [];
  /** Tokens among the places that were asked for, with their logits. */
  readonly #tokens = new Map<number, number>();
  #looked = false;

  /**
   * @param summary - of a row with support, over the whole vocabulary, with the parts that its rules need; logits are float32
   * @param truncation - the row's settings
   * @param options - how exact the summary is
   */
  constructor(summary: RowSummary, truncation: Truncation, { massError, vocabSize }: CutSearchOptions) {
    this.#summary = summary;
    this.#truncation = truncation;
    this.#vocabSize = vocabSize;
    this.#massError = massError;
    const hasBoth = summary.top !== undefined && "histogram" in summary;
    this.#listCut = hasBoth ? this.#cutOf(segmentRow(summary, { byListAlone: true })) : undefined;
  }

  /** The cut by all that is known. */
  get #cut(): Cut {
    this.#fullCut ??= this.#cutOf(segmentRow(this.#summary));
    return this.#fullCut;
  }

  #cutOf(row: SegmentedRow): Cut {
    return new Cut(row, this.#truncation, { moments: this.#summary.moments, massError: this.#massError });
  }

  /** What the truncation keeps, once that is known. */
  get kept(): KeptSet | undefined {
    return this.#listCut?.kept ?? this.#cut.kept;
  }

  /** Whether a token of the support is kept: yes, no, or (undefined) not known without another look. */
  keeps(point: TopEntry): boolean | undefined {
    return this.#listCut?.keeps(point) ?? this.#cut.keeps(point) ?? this.#summaryCut?.keeps(point);
  }

  /**
   * Places to measure in the next look, distinct and in the order ≻. There may be none: then the whole support is all that is missing.
   *
   * @param points - tokens, with their logits, that {@link CutSearch.keeps} leaves open
   * @param wantsKept - whether {@link CutSearch.kept} is needed
   * @param most - how many places one look takes, at least 16
   */
  ask(points: readonly TopEntry[], wantsKept: boolean, most: number): TopEntry[] {
    const ranges = this.#cut.openRanges(wantsKept);
    // All draws of a row have one cut, so a few of their points bring it much nearer to all of them.
    const tokens = spread(
      points.filter(({ token }) => !this.#tokens.has(token)),
      ranges.length === 0 ? most : Math.ceil(most / 2),
    );
    for (const { token, logit } of tokens) this.#tokens.set(token, logit);
    const share = Math.floor((most - tokens.length) / Math.max(1, ranges.length));
    const places = ranges.flatMap((range) => this.#placesIn(range, share));
    const asked = distinct([...tokens, ...places]);
    if (this.#looked && asked.length === 0) {
      throw new FlashSamplingError("INTERNAL", "A second look left a row undecided. Please report this.");
    }
    return asked;
  }

  /**
   * Takes in what a look measured.
   *
   * @param places - what {@link CutSearch.ask} returned
   * @param preceding - what lies strictly before each of them
   * @param whole - the whole support
   */
  learn(places: readonly TopEntry[], preceding: readonly Preceding[], whole: Preceding): void {
    this.#looked = true;
    const added = places.map(({ logit, token }, i) => {
      const isToken = this.#tokens.get(token) === logit;
      return { ...(preceding[i] as Preceding), logit, token, isToken };
    });
    this.#measured = [...this.#measured, ...added].sort(byPrefixOrder);
    this.#summaryCut ??= this.#cut;
    const row = segmentMeasuredRow(this.#summary, this.#measured, whole, this.#vocabSize);
    this.#listCut = undefined;
    this.#fullCut = new Cut(row, this.#truncation, { moments: this.#summary.moments, massError: 0 });
  }

  /** Places of a range: its ends, so that what lies outside is told apart, and others between them. */
  #placesIn({ from, to }: PlaceRange, most: number): TopEntry[] {
    const isNew = (place: TopEntry) => !this.#measured.some((known) => byPrefixOrder(known, place) === 0);
    const ends = distinct([from, to]).filter((place) => isNew(place) && place.logit > Number.NEGATIVE_INFINITY);
    return [...ends, ...placesBetween(from, to, most - ends.length, this.#vocabSize)].slice(0, most);
  }
}

/** The places in the order ≻, each once. */
function distinct(places: readonly TopEntry[]): TopEntry[] {
  const sorted = [...places].sort(byPrefixOrder);
  return sorted.filter((place, i) => i === 0 || byPrefixOrder(place, sorted[i - 1] as TopEntry) !== 0);
}

/** At most `most` of some places, evenly spread over their order. */
function spread(places: readonly TopEntry[], most: number): TopEntry[] {
  const all = distinct(places);
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / most)] as TopEntry);
}
