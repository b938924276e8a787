/**
 * Weights replaced in place: calls made before see the old ones, calls made after the new ones, and the head is as if loaded anew.
 */
import { isFlashSamplingError, type LmHead, type LmHeadWeights } from "@flashsampling/core";
import type { Check, CheckContext } from "../check.js";
import { ENCODINGS, randomHead, randomHidden } from "../data/heads.js";
import { expectError } from "../failures.js";

const SIZE = { vocabSize: 300, hiddenSize: 33 };

async function canReplace(head: LmHead, weights: LmHeadWeights): Promise<boolean> {
  try {
    await head.replaceWeights(weights);
    return true;
  } catch (error) {
    if (isFlashSamplingError(error) && error.code === "UNSUPPORTED") return false;
    throw error;
  }
}

const replace: Check = {
  id: "weights/replace",
  title: "a head whose weights are replaced draws what a head loaded with them draws; calls in flight see the old ones",
  applies: () => true,
  async run(context: CheckContext) {
    const { random, capabilities, subject } = context;
    const hidden = randomHidden(random, 5, SIZE.hiddenSize);
    const options = { seed: 3, position: 0 } as const;
    for (const format of capabilities.formats) {
      for (const encoding of context.some(ENCODINGS[format], `encodings of ${format}`)) {
        const masked = capabilities.parameters.includes("bias") ? 0.1 : undefined;
        const [first, second] = [0, 1].map(() => randomHead(random, { ...SIZE, format, masked }, encoding).weights) as [
          LmHeadWeights,
          LmHeadWeights,
        ];
        const tokensOf = (head: LmHead) => head.sample(hidden, options).then(({ tokens }) => tokens.join(", "));
        const old = await subject.withHead(first, tokensOf);
        const wanted = await subject.withHead(second, tokensOf);
        await subject.withHead(first, async (head) => {
          if (!(await canReplace(head, first))) context.skip("the backend does not replace weights in place");
          const before = tokensOf(head);
          const replaced = head.replaceWeights(second);
          const after = tokensOf(head);
          const what = (when: string) => `a call ${when} its weights were replaced (${encoding.name})`;
          context.expect((await before) === old, `${what("made before")} does not see the old ones`);
          context.expect((await after) === wanted, `${what("made after")} does not see the new ones`);
          await replaced;
          const signal = AbortSignal.abort();
          await expectError(
            context,
            "a replacement aborted before it began",
            () => head.replaceWeights(first, { signal }),
            {
              code: "ABORTED",
            },
          );
          const smaller = randomHead(
            random,
            { ...SIZE, vocabSize: SIZE.vocabSize - 1, format, masked },
            encoding,
          ).weights;
          await expectError(context, "weights of another shape", () => head.replaceWeights(smaller), {
            code: "SHAPE_MISMATCH",
          });
          // Free for reuse once the promise has resolved.
          second.weight.fill(0);
          context.expect((await tokensOf(head)) === wanted, `${what("made long after")} draws other tokens`);
        });
      }
    }
  },
};

/** Checks of weights replaced in place. */
export const REPLACE_WEIGHTS_CHECKS: readonly Check[] = [replace];
