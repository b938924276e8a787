/**
 * Heads of more than 2³¹ bytes: offsets into the weights must not be 32-bit signed. Almost all weights are zero, so that the caller's
 * array takes no memory where the system hands out pages on demand; the backend's copy does.
 */
import type { LmHeadWeights, WeightFormat } from "@flashsampling/core";
import type { Check } from "../check.js";
import { randomIdentity } from "../data/settings.js";

/** Memory of a machine on which such a head is tried. */
const ENOUGH_MEMORY = 16 * 2 ** 30;

/** A machine of 16 GB tells a little less: firmware and graphics take some. */
const RESERVED = 2 ** 30;

/** Bytes of weights. */
const BYTES = 2 ** 31;

const VOCABULARY = 2 ** 17 + 3;

/** Formats that a head of zeros is made of most easily, with the bytes of a weight and the bits of 1. */
const FORMATS: readonly { readonly format: WeightFormat; readonly bytes: number; readonly one: number }[] = [
  { format: "bf16", bytes: 2, one: 0x3f80 },
  { format: "f16", bytes: 2, one: 0x3c00 },
  { format: "f32", bytes: 4, one: 1 },
];

const large: Check = {
  id: "shapes/large",
  title: "a head of more than 2³¹ bytes: tokens on both sides of the boundary are drawn",
  applies: ({ formats }) => FORMATS.some(({ format }) => formats.includes(format)),
  async run(context) {
    const totalMemory =
      context.machine.totalMemory ??
      context.skip("this platform does not tell its memory; pass totalMemory to have a head of 2 GiB tried");
    if (totalMemory < ENOUGH_MEMORY - RESERVED) {
      const gigabytes = (totalMemory / 2 ** 30).toFixed(1);
      context.skip(`a head of 2 GiB is tried where there are 16 GB of memory; this machine has ${gigabytes}`);
    }
    const { format, bytes, one } = FORMATS.find((entry) => context.capabilities.formats.includes(entry.format)) as {
      format: WeightFormat;
      bytes: number;
      one: number;
    };
    const hiddenSize = Math.ceil(BYTES / bytes / VOCABULARY) + 5;
    const elements = VOCABULARY * hiddenSize;
    const boundary = Math.floor(BYTES / bytes / hiddenSize);
    // Each token alone has a weight in its own column: a hidden state of one element picks it out.
    const tokens = [0, Math.floor(boundary / 2), boundary - 1, boundary, boundary + 1, VOCABULARY - 1];
    const weight = format === "f32" ? new Float32Array(elements) : new Uint16Array(elements);
    for (const [column, token] of tokens.entries()) weight[token * hiddenSize + hiddenSize - 1 - column] = one;
    const head = { vocabSize: VOCABULARY, hiddenSize, format, weight } as LmHeadWeights;
    await context.subject.withHead(head, async (loaded) => {
      const hidden = new Float32Array(tokens.length * hiddenSize);
      for (const column of tokens.keys()) hidden[column * hiddenSize + hiddenSize - 1 - column] = 60;
      const result = await loaded.sample(hidden, randomIdentity(context.random, tokens.length));
      for (const [row, token] of tokens.entries()) {
        context.expect(
          result.tokens[row] === token,
          `token ${result.tokens[row]} where ${token} leads by 60 nats, ${token < boundary ? "below" : "beyond"} 2³¹ bytes (${format})`,
        );
      }
    });
  },
};

/** Checks of large heads. */
export const LARGE_HEAD_CHECKS: readonly Check[] = [large];
