/**
 * χ² tests of the pathwise samplers: streaming, tiled, and the independent inverse CDF.
 */

import { NoisePurpose, type RowNoise } from "@flashsampling/core/noise";
import { sampleInverseCdf, sampleStreaming, sampleTiled } from "@flashsampling/core/reference";
import { describe } from "vitest";
import { bfloat16Maxima, biased, coarseUniform, noiseKeyedByTile, offByOne } from "./support/broken-samplers.js";
import { itCatches, itFits } from "./support/distribution-tests.js";
import { PROBABILITIES } from "./support/draws.js";

describe("exact in distribution", () => {
  itFits("streaming Gumbel-max", sampleStreaming, 0n);
  itFits("two-stage tiled", (logits, noise) => sampleTiled(logits, noise, 5), 1n);
  itFits(
    "softmax + inverse CDF",
    (_, noise: RowNoise) => sampleInverseCdf(PROBABILITIES, noise.indexedUniform(NoisePurpose.Shard, 0)),
    2n,
  );
});

describe("the test notices", () => {
  itCatches("a bias of 10⁻³ in total variation", biased, 3n);
  itCatches("noise keyed by tile", noiseKeyedByTile, 4n);
  itCatches("bfloat16 maxima", bfloat16Maxima, 5n);
  itCatches("the last token forgotten", offByOne, 6n);
  itCatches(
    "a uniform of ten bits",
    (_, noise) => sampleInverseCdf(PROBABILITIES, coarseUniform(noise.indexedUniform(NoisePurpose.Shard, 0))),
    7n,
  );
});
