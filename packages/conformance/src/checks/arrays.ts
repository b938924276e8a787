/**
 * Whose arrays are whose: what the caller gives is read in time, where it begins, and never written to; what the backend answers with is
 * the caller's.
 */
import type { LmHeadWeights, SampleOptions } from "@flashsampling/core";
import type { Check, CheckContext } from "../check.js";
import { ENCODINGS, randomHead, randomHidden } from "../data/heads.js";
import { randomIdentity } from "../data/settings.js";

const SIZE = { vocabSize: 1_031, hiddenSize: 33 };
const ROWS = 5;

type TypedArray = Float32Array | Float64Array | Uint32Array | Uint16Array | Int8Array | Uint8Array;

const isSame = (array: TypedArray, other: TypedArray) =>
  array.length === other.length && array.every((value, i) => Object.is(value, other[i]));

/** A head of each claimed format, in the encoding with the most parts, with a bias where one is claimed. */
function* headsOfAllFormats({ random, capabilities }: CheckContext): Generator<LmHeadWeights> {
  const masked = capabilities.parameters.includes("bias") ? 0.1 : undefined;
  for (const format of capabilities.formats) {
    yield randomHead(random, { ...SIZE, format, masked }, ENCODINGS[format].at(-1)).weights;
  }
}

/** The arrays of a head by name. */
const partsOf = (weights: LmHeadWeights) =>
  Object.entries(weights).filter(([, part]) => ArrayBuffer.isView(part)) as [string, TypedArray][];

const inputs: Check = {
  id: "lifetime/inputs",
  title:
    "hidden states and options belong to the caller again once the call has returned its promise, weights once they are loaded; none is ever written to",
  applies: () => true,
  async run(context) {
    const { random, subject } = context;
    const options = randomIdentity(random, ROWS);
    const hidden = randomHidden(random, ROWS, SIZE.hiddenSize);
    for (const weights of headsOfAllFormats(context)) {
      const parts = partsOf(weights).map(([name, array]) => ({ name, array, before: array.slice() }));
      await subject.withHead(weights, async (head) => {
        const tokens = (await head.sample(hidden, options)).tokens.slice();
        for (const { name, array, before } of parts) {
          context.expect(isSame(array, before), `the backend wrote to the ${name} of a head (${weights.format})`);
          array.fill(1);
          context.expect(
            isSame((await head.sample(hidden, options)).tokens, tokens),
            `a call after the caller's ${name} changed draws other tokens (${weights.format}): it must be copied on loading`,
          );
          array.set(before);
        }
      });
    }
    for (const weights of headsOfAllFormats(context)) {
      await subject.withHead(weights, async (head) => {
        const states = hidden.slice();
        const identity = { seed: options.seed.slice(), position: options.position.slice(), stream: options.stream };
        const tokens = (await head.sample(states, identity)).tokens.slice();
        context.expect(isSame(states, hidden), "the backend wrote to the hidden states");
        const running = [head.sample(states, identity), head.sample(states, identity)];
        states.fill(0);
        identity.seed.fill(99n);
        identity.position.fill(7);
        for (const call of running) {
          context.expect(
            isSame((await call).tokens, tokens),
            `a call whose arrays were changed after it was made draws other tokens (${weights.format})`,
          );
        }
      });
    }
  },
};

/** Elements before and behind a view. */
const AROUND = 3;

/** The same values as a view into a larger buffer of other values, as tensors of a file have it. */
function asView<T extends TypedArray>(array: T): T {
  const { BYTES_PER_ELEMENT, length } = array;
  const buffer = new ArrayBuffer((length + 2 * AROUND) * BYTES_PER_ELEMENT);
  // A small number in every format.
  new Uint8Array(buffer).fill(0x3c);
  const TypedArrayOfKind = array.constructor as new (buffer: ArrayBuffer, offset: number, length: number) => T;
  const view = new TypedArrayOfKind(buffer, AROUND * BYTES_PER_ELEMENT, length);
  view.set(array as never);
  return view;
}

const views: Check = {
  id: "lifetime/views",
  title: "weights and hidden states that are views into larger buffers are read from where they begin",
  applies: () => true,
  async run(context) {
    const { random, subject } = context;
    const hidden = randomHidden(random, ROWS, SIZE.hiddenSize);
    const options = randomIdentity(random, ROWS);
    for (const weights of headsOfAllFormats(context)) {
      const tokens = await subject.withHead(weights, async (head) => {
        const plain = (await head.sample(hidden, options)).tokens.slice();
        context.expect(
          isSame((await head.sample(asView(hidden), options)).tokens, plain),
          `hidden states that begin ${AROUND} elements into their buffer give other tokens (${weights.format})`,
        );
        return plain;
      });
      for (const [name, array] of partsOf(weights)) {
        const shifted = { ...weights, [name]: asView(array) } as LmHeadWeights;
        await subject.withHead(shifted, async (head) => {
          context.expect(
            isSame((await head.sample(hidden, options)).tokens, tokens),
            `a head whose ${name} begins ${AROUND} elements into its buffer gives other tokens (${weights.format})`,
          );
        });
      }
    }
  },
};

const results: Check = {
  id: "lifetime/results",
  title: "an answer belongs to the caller: no later call writes to it, and nothing is read from it",
  applies: () => true,
  async run(context) {
    const { random, capabilities, subject } = context;
    const [weights] = headsOfAllFormats(context);
    await subject.withHead(weights as LmHeadWeights, async (head) => {
      const [hidden, others] = [0, 1].map(() => randomHidden(random, ROWS, SIZE.hiddenSize)) as [
        Float32Array,
        Float32Array,
      ];
      const logprobs: SampleOptions = capabilities.parameters.includes("logprobs") ? { logprobs: 4 } : {};
      const options = { ...randomIdentity(random, ROWS), ...logprobs };
      const { tokens, logprobs: found } = await head.sample(hidden, options);
      const arrays: [string, TypedArray][] = [["tokens", tokens]];
      if (found !== undefined) {
        const { logZ, chosen, topTokens, topLogprobs } = found;
        arrays.push(["logZ", logZ], ["chosen", chosen], ["topTokens", topTokens], ["topLogprobs", topLogprobs]);
      }
      const copies = arrays.map(([, array]) => array.slice());
      await Promise.all([0, 1].map(() => head.sample(others, { ...randomIdentity(random, ROWS), ...logprobs })));
      for (const [i, [name, array]] of arrays.entries()) {
        context.expect(
          isSame(array, copies[i] as TypedArray),
          `a later call wrote to the ${name} of an earlier answer: every answer needs arrays of its own`,
        );
        array.fill(7);
      }
      context.expect(
        isSame((await head.sample(hidden, options)).tokens, copies[0] as TypedArray),
        "once the caller has written to an answer, the same call draws other tokens",
      );
    });
  },
};

/** Checks of arrays that go in and out. */
export const ARRAY_CHECKS: readonly Check[] = [inputs, views, results];
