/**
 * χ² tests of the samplers that factorise the distribution: grouped, online, distributed.
 */

import { NoisePurpose } from "@flashsampling/core/noise";
import { chooseSet, drawSets, sampleDistributed, sampleGrouped, sampleOnline } from "@flashsampling/core/reference";
import { describe } from "vitest";
import { forgetfulOnline } from "./support/broken-samplers.js";
import { itCatches, itFits } from "./support/distribution-tests.js";

const SHARD_ENDS = [3, 4, 11, 16];

describe("exact in distribution", () => {
  itFits("grouped", sampleGrouped, 0n);
  itFits("online", sampleOnline, 1n);
  itFits("distributed over unequal shards", (logits, noise) => sampleDistributed(logits, noise, SHARD_ENDS), 2n);
});

describe("the test notices", () => {
  itCatches(
    "ranks that forget their number and share one noise",
    (logits, noise) => {
      const shards = drawSets(logits, noise, (token) => SHARD_ENDS.findIndex((end) => token < end));
      return chooseSet(shards, () => noise.indexedGumbel(NoisePurpose.Shard, 0));
    },
    3n,
  );
  itCatches("an online merge that forgets the mass seen", forgetfulOnline, 5n);
  itCatches(
    "groups chosen by the tokens' own noise",
    (logits, noise) =>
      chooseSet(
        drawSets(logits, noise, (token) => token >> 2),
        (group) => noise.tokenGumbel(group),
      ),
    4n,
  );
});
