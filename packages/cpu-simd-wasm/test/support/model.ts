/**
 * The kernels' arithmetic once more, in JavaScript and without tiles, filter, frontier, lists or bins: float32 operation by operation
 * for logits and scores, truncation by sorting with masses in float64. Tokens must be equal to the backend's to the last one.
 */
import { quantizeActivations } from "@flashsampling/core";
import { gumbelFloat32FromWord, RowNoise, TAIL_THRESHOLD } from "@flashsampling/core/noise";
import type { SortedRow } from "@flashsampling/core/reference";
import type { Truncation } from "@flashsampling/core/summary";
import type { Activations, KernelHead } from "../../src/backend/head-memory.js";
import { hasRelaxedSimd } from "../../src/kernels/requirements.js";
import type { RowSettings, TestRow } from "./cases.js";
import { bindProbe } from "./probe.js";

const f = Math.fround;
const MASKED = Number.NEGATIVE_INFINITY;
const { softCap: float32SoftCap } = bindProbe();

/** Whether kernels with relaxed SIMD round a product only once it is added, which is the engine's and the machine's choice. */
const FUSES =
  hasRelaxedSimd() && bindProbe("probe-relaxed").raw.multiply_add(-1, 1 + 2 ** -12, 1 + 2 ** -12) !== 2 ** -11;

/** Of the ways in which kernels may compute a product, the one that they are held to. */
export interface Arithmetic {
  /** How integer weights meet hidden states; default "int8". */
  readonly activations?: Activations;
  /** Whether the kernels use relaxed SIMD; by default where there is any. */
  readonly relaxedSimd?: boolean;
}

/** a · b + c with one rounding to float32. The product is exact in float64; the sum must not be rounded to a tie that it is not. */
function fusedMultiplyAdd(a: number, b: number, c: number): number {
  const product = a * b;
  const sum = product + c;
  const added = sum - product;
  const error = product - (sum - added) + (c - added);
  const rounded = f(sum);
  if (error === 0 || rounded === sum || !Number.isFinite(rounded)) return rounded;
  // The float32 on the other side of the sum; both are equally far if the sum is a tie.
  const other = sum + (sum - rounded);
  if (f(other) !== other) return rounded;
  return error > 0 ? Math.max(rounded, other) : Math.min(rounded, other);
}

/** Raw logits and logits of a row, [V]; −∞ outside the support. */
export interface Float32Row {
  readonly rawLogits: Float32Array;
  readonly logits: Float32Array;
}

/** Float32 raw logits [V] of a hidden state: the product as the head's kernel adds it up, then scale, bias, cap. */
export function float32RawLogits(
  head: KernelHead,
  weights: Float32Array,
  hidden: Float32Array,
  { activations = "int8", relaxedSimd = true }: Arithmetic = {},
): Float32Array {
  const { bias, logitScale = 1, softCap } = head;
  const productOf = isIntegerHead(head)
    ? integerProducts(head, hidden, activations)
    : floatProducts(head, weights, hidden, relaxedSimd && FUSES);
  return Float32Array.from({ length: head.vocabSize }, (_, token) => {
    const scaled = f(productOf(token) * f(logitScale));
    const raw = f(scaled + (bias?.[token] ?? 0));
    return softCap === undefined || raw === MASKED ? raw : float32SoftCap(raw, f(softCap));
  });
}

/** Element d is added to lane d mod 4, lanes are summed last. */
function floatProducts({ hiddenSize }: KernelHead, weights: Float32Array, hidden: Float32Array, fuses: boolean) {
  return (token: number): number => {
    const lanes = [0, 0, 0, 0] as [number, number, number, number];
    for (let d = 0; d < hiddenSize; d++) {
      const lane = d % 4;
      const [weight, state, sum] = [weights[token * hiddenSize + d], hidden[d], lanes[lane]] as [
        number,
        number,
        number,
      ];
      lanes[lane] = fuses ? fusedMultiplyAdd(weight, state, sum) : f(sum + f(weight * state));
    }
    return f(f(lanes[0] + lanes[1]) + f(lanes[2] + lanes[3]));
  };
}

/** Block by block: the sum of products with q − zero point, an integer where activations are, times the scales. */
function integerProducts(head: IntegerHead, hidden: Float32Array, activations: Activations) {
  const { hiddenSize } = head;
  const quantised = activations === "int8" ? quantizeActivations(hidden) : undefined;
  const blocks = Math.ceil(hiddenSize / 32);
  return (token: number): number => {
    let product = 0;
    for (let block = 0; block < blocks; block++) {
      let sum = 0;
      for (let d = 32 * block; d < Math.min(hiddenSize, 32 * (block + 1)); d++) {
        const weight = integerAt(head, token, d);
        sum = quantised ? sum + weight * (quantised.integers[d] as number) : f(sum + f(weight * (hidden[d] as number)));
      }
      const scale = f(scaleAt(head, token, block) * (quantised?.scales[block] ?? 1));
      product = f(product + f(sum * scale));
    }
    return product;
  };
}

type IntegerHead = Extract<KernelHead, { readonly format: "int8" | "int4" }>;

function isIntegerHead(head: KernelHead): head is IntegerHead {
  return head.format === "int8" || head.format === "int4";
}

/** Index of a block's scale. */
function scaleIndex(head: IntegerHead, token: number, block: number): number {
  if (head.format === "int8" && head.granularity === "tensor") return 0;
  if (head.format === "int8" && head.granularity === "row") return token;
  return token * Math.ceil(head.hiddenSize / 32) + block;
}

function scaleAt(head: IntegerHead, token: number, block: number): number {
  return head.scales[scaleIndex(head, token, block)] as number;
}

/** A weight's code less its zero point. */
function integerAt(head: IntegerHead, token: number, d: number): number {
  const block = Math.floor(d / 32);
  const index = scaleIndex(head, token, block);
  if (head.format === "int8") {
    return (head.weight[token * head.hiddenSize + d] as number) - (head.zeroPoints?.[index] ?? 0);
  }
  const nibble = (bytes: Uint8Array, at: number) => ((bytes[at >> 1] as number) >> (4 * (at & 1))) & 15;
  const blocks = Math.ceil(head.hiddenSize / 32);
  const zeroPoint =
    head.zeroPoints === undefined ? 8 : nibble(head.zeroPoints, 2 * token * Math.ceil(blocks / 2) + block);
  return nibble(head.weight, token * blocks * 32 + d) - zeroPoint;
}

/** A row under its transforms in float32: bias, penalties, mask, temperature. */
export function float32Row(
  head: KernelHead,
  weights: Float32Array,
  hidden: Float32Array,
  settings: RowSettings,
  arithmetic: Arithmetic = {},
): Float32Row {
  const rawLogits = float32RawLogits(head, weights, hidden, arithmetic);
  const logits = rawLogits.slice();
  const { biases, seen, allowed, temperature, repetitionPenalty, frequencyPenalty, presencePenalty } = settings;
  for (const [token, value] of biases) logits[token] = (logits[token] as number) + value;
  for (const [token, count] of seen) {
    const logit = logits[token] as number;
    const repeated = f(logit > 0 ? logit / repetitionPenalty : logit * repetitionPenalty);
    logits[token] = repeated - (count > 0 ? f(f(frequencyPenalty * count) + presencePenalty) : 0);
  }
  for (const [token, logit] of logits.entries()) {
    if (allowed !== undefined && (((allowed[token >>> 5] as number) >>> (token & 31)) & 1) === 0)
      logits[token] = MASKED;
    else if (temperature !== 0) logits[token] = logit / temperature;
  }
  return { rawLogits, logits };
}

/** Float32 scores [V] of a row and draw. */
export function float32Scores(logits: Float32Array, row: TestRow, draw: number): Float32Array {
  if (row.temperature === 0) return logits;
  const noise = new RowNoise(row, draw);
  return logits.map((logit, token) => {
    if (logit === MASKED) return logit;
    const word = noise.tokenWord(token);
    return f(logit + gumbelFloat32FromWord(word, word < TAIL_THRESHOLD ? noise.tokenTailWord(token) : 0));
  });
}

/** Float64 scores [V] of a row and draw. */
export function float64Scores(logits: Float64Array, row: TestRow, draw: number): Float64Array {
  if (row.temperature === 0) return logits;
  const noise = new RowNoise(row, draw);
  return logits.map((logit, token) => logit + noise.tokenGumbel(token));
}

/** How many tokens a row keeps: a greedy one the first alone. */
export function keptCount(sorted: SortedRow, settings: RowSettings): number {
  return settings.temperature === 0 ? 1 : sorted.keptCount(settings);
}

/** The best-scored token (ties: the lower id) among those that the settings keep. */
export function drawByDefinition(sorted: SortedRow, scores: ArrayLike<number>, settings: RowSettings): number {
  let best = -1;
  for (const { token } of sorted.entries.slice(0, keptCount(sorted, settings))) {
    const gain = best === -1 ? 1 : (scores[token] as number) - (scores[best] as number);
    if (gain > 0 || (gain === 0 && token < best)) best = token;
  }
  return best;
}

/**
 * Whether drawing `token` is right for *some* logits within `logitError` of these and some scores within `scoreError`: it may be
 * kept, and no token that is kept for certain beats it for certain. Cuts are placed with every threshold moved by what such errors
 * make of it, each way, and tokens within the error of a cut count as both.
 */
export function isPossibleDraw(
  sorted: SortedRow,
  scores: ArrayLike<number>,
  settings: RowSettings,
  token: number,
  logitError: number,
  scoreError: number,
): boolean {
  const { entries } = sorted;
  const cuts =
    settings.temperature === 0 ? [1] : movedThresholds(settings, logitError).map((moved) => sorted.keptCount(moved));
  const [fewest, most] = [Math.min(...cuts), Math.max(...cuts)];
  const logitAt = (rank: number) => entries[rank]?.logit as number;
  const reach = 2 * logitError;
  const mayStay = (logit: number) => logit >= logitAt(most - 1) - reach;
  const surelyStays = (logit: number) => fewest === entries.length || logit > logitAt(fewest) + reach;
  const own = entries.find((entry) => entry.token === token);
  if (own === undefined || !mayStay(own.logit)) return false;
  const limit = (scores[token] as number) + 2 * scoreError;
  return entries.every((entry) => (scores[entry.token] as number) <= limit || !surelyStays(entry.logit));
}

/** The rules of a row with every threshold a little lower or higher, in all combinations. */
function movedThresholds(rules: Truncation, logitError: number): Truncation[] {
  const share = Math.expm1(4 * logitError) + 1e-12;
  const moves: ((rules: Truncation, sign: number) => Truncation)[] = [
    (moved, sign) => ({ ...moved, topP: rules.topP < 1 ? Math.min(1 - 1e-16, rules.topP * (1 + sign * share)) : 1 }),
    (moved, sign) => ({ ...moved, minP: rules.minP * (1 + sign * share) }),
    (moved, sign) => ({ ...moved, epsilon: rules.epsilon * (1 + sign * share) }),
    // √η and e^−H both move, the entropy by a few times the logits' errors.
    (moved, sign) => ({ ...moved, eta: rules.eta * (1 + sign * 20 * share) }),
    (moved, sign) => ({ ...moved, topNSigma: rules.topNSigma * (1 + sign * share) + sign * share }),
  ];
  const isOn = [rules.topP < 1, rules.minP > 0, rules.epsilon > 0, rules.eta > 0, rules.topNSigma < 1 / 0];
  return moves.reduce(
    (all, move, i) => (isOn[i] ? all.flatMap((moved) => [move(moved, -1), move(moved, 1)]) : all),
    [rules],
  );
}
