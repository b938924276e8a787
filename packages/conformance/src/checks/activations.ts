/**
 * Backends that quantise hidden states: the integers must be those of core's `quantizeActivations`, to the bit, on every backend.
 *
 * From outside only logits show. So every element of a hidden state gets two tokens whose logits are 0 if its integer is right, and ±50
 * if it is off by one: their weights are ±7 for the element, and for three others of its block, whose integers are certain, what makes
 * the sum 0. All tokens then tie, noise decides, and a single wrong integer decides against it. Elements lie where usual roundings part:
 * at and beside the halves.
 */
import { type LmHeadWeights, quantizeActivations, type WeightFormat } from "@flashsampling/core";
import type { Check, CheckContext } from "../check.js";
import { withTestHead } from "../compare.js";
import type { TestRandom } from "../data/random.js";
import { randomIdentity } from "../data/settings.js";
import { expectRow } from "../oracle/expect-row.js";

const BLOCK = 32;

/** Largest magnitudes of the blocks: usual ones, the ends of the range, and just below where a block counts as zero. */
const MAGNITUDES = [1, 3.7, 127, 0.0123, 1e-20, 1e20, 2 ** -99.5, 2 ** -100.5];

/** Elements of the last block. */
const LAST_BLOCK = 11;

const HIDDEN_SIZE = BLOCK * MAGNITUDES.length + LAST_BLOCK;

/** Integers of the elements of a block that hold the sum at 0: its largest, then these. */
const CERTAIN = [16, 1];

/** Nats that an integer off by one moves a logit. */
const STEP = 50;

/** Weight of the element that is looked at; int4 holds −8 to 7. */
const WEIGHT = 7;

/** A value of a block of largest magnitude `largest` at or beside a half, as float32 has it. */
function besideAHalf(random: TestRandom, largest: number): number {
  const half = random.integer(0, 126) + 0.5;
  const value = Math.fround((half / 127) * largest);
  const unit = 2 ** (Math.floor(Math.log2(value)) - 23);
  return Math.fround(value + random.integer(-1, 1) * unit) * (random.chance(0.5) ? 1 : -1);
}

function adversarialHidden(random: TestRandom): Float32Array {
  const hidden = new Float32Array(HIDDEN_SIZE);
  for (let start = 0; start < HIDDEN_SIZE; start += BLOCK) {
    const largest = Math.fround((MAGNITUDES[start / BLOCK] ?? 1.9) * (1 + random.uniform() / 8));
    const end = Math.min(HIDDEN_SIZE, start + BLOCK);
    for (let d = start; d < end; d++) hidden[d] = besideAHalf(random, largest);
    hidden[start] = random.chance(0.5) ? largest : -largest;
    for (const [i, integer] of CERTAIN.entries()) hidden[start + 1 + i] = (integer / 127) * largest;
  }
  return hidden;
}

/** Integers from −8 to 7 [V, D], with the element that each row of them looks at. */
interface ProbingRows {
  readonly codes: Int8Array;
  readonly elements: readonly number[];
}

/** Two rows for each element but the certain ones. */
function probingRows(integers: Int8Array): ProbingRows {
  const elements = [...integers.keys()]
    .filter((d) => d % BLOCK > CERTAIN.length)
    .flatMap((element) => [element, element]);
  const codes = new Int8Array(elements.length * HIDDEN_SIZE);
  for (const [token, element] of elements.entries()) {
    const row = codes.subarray(token * HIDDEN_SIZE, (token + 1) * HIDDEN_SIZE);
    const start = element - (element % BLOCK);
    const weight = token % 2 === 0 ? WEIGHT : -WEIGHT;
    row[element] = weight;
    // What is left of the sum, by the largest, by 16 and by 1; a block of zeros has nothing to make up for.
    let rest = weight * (integers[element] as number);
    const largest = integers[start] as number;
    if (largest === 0) continue;
    row[start] = -Math.round(rest / largest);
    rest += (row[start] as number) * largest;
    row[start + 1] = -Math.floor((rest + 7) / 16);
    rest += (row[start + 1] as number) * 16;
    row[start + 2] = -rest;
  }
  return { codes, elements };
}

/** The rows as a head: a scale per block, so that each integer is worth {@link STEP} nats. */
function probingHead(format: WeightFormat, { codes, elements }: ProbingRows, hidden: Float32Array): LmHeadWeights {
  const vocabSize = elements.length;
  const blocks = Math.ceil(HIDDEN_SIZE / BLOCK);
  const scales = new Float32Array(vocabSize * blocks);
  for (const [token, element] of elements.entries()) {
    const start = element - (element % BLOCK);
    // Not quantizeActivations' own scale, which is 0 where a block counts as zero.
    const activationScale = Math.abs(hidden[start] as number) / 127;
    scales[token * blocks + start / BLOCK] = STEP / (WEIGHT * activationScale);
  }
  const shape = { vocabSize, hiddenSize: HIDDEN_SIZE };
  if (format === "int8") return { ...shape, format, weight: codes, scales, granularity: "block" };
  const weight = new Uint8Array((vocabSize * blocks * BLOCK) / 2);
  for (const [i, code] of codes.entries()) {
    const [token, d] = [Math.floor(i / HIDDEN_SIZE), i % HIDDEN_SIZE];
    const at = (token * blocks * BLOCK + d) >> 1;
    weight[at] = (weight[at] as number) | ((code + 8) << (4 * (d % 2)));
  }
  return { ...shape, format: "int4", weight, scales };
}

/** Hidden states that are looked at, each with a head of its own. */
const STATES = 6;
const ROWS = 4;

async function probe(context: CheckContext, format: WeightFormat): Promise<void> {
  const { random, subject } = context;
  const hidden = adversarialHidden(random);
  const { integers } = quantizeActivations(hidden);
  const rows = probingRows(integers);
  const weights = probingHead(format, rows, hidden);
  await withTestHead(subject, { weights, isExact: true }, async ({ head, test }) => {
    const states = new Float32Array(ROWS * HIDDEN_SIZE);
    for (let row = 0; row < ROWS; row++) states.set(hidden, row * HIDDEN_SIZE);
    const { tokens } = await head.sample(states, randomIdentity(random, ROWS));
    for (const [row, token] of tokens.entries()) {
      const [draw] = expectRow(test, "int8", hidden, subject.tap.lastRequest, row).draws;
      const element = rows.elements[token] as number;
      const start = element - (element % BLOCK);
      context.expect(
        draw?.allows(token) === true,
        `${format}: element ${element} of a hidden state, ${hidden[element]} in a block of largest magnitude ${Math.abs(hidden[start] as number)}, ` +
          `is not quantised to ${integers[element]} as quantizeActivations has it, or products of integers are not exact`,
      );
    }
  });
}

const FORMATS: readonly WeightFormat[] = ["int8", "int4"];

const activations: Check = {
  id: "formats/activations",
  title:
    "hidden states that are quantised have quantizeActivations' integers, to the bit: ties to even, products not quotients",
  applies: ({ quantizesActivations = [] }) => quantizesActivations.length > 0,
  async run(context) {
    for (const format of FORMATS) {
      if (!context.capabilities.quantizesActivations?.includes(format)) continue;
      for (let i = 0; i < STATES; i++) await probe(context, format);
    }
  },
};

/** Checks of quantised hidden states. */
export const ACTIVATION_CHECKS: readonly Check[] = [activations];
