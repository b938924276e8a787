/**
 * The kit is worth what it catches: every backend here is broken on purpose, and the check that is meant to notice it must fail. That
 * the same checks pass on the reference is the business of reference.test.ts.
 */
import type { Backend } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";
import { describe, expect, test } from "vitest";
import { conformanceChecks, runConformance } from "../src/index.js";
import * as activations from "./broken-backends/activations.js";
import * as arrays from "./broken-backends/arrays.js";
import * as distribution from "./broken-backends/distribution.js";
import * as logprobs from "./broken-backends/logprobs.js";
import * as noise from "./broken-backends/noise.js";
import * as scores from "./broken-backends/scores.js";
import * as state from "./broken-backends/state.js";
import * as transforms from "./broken-backends/transforms.js";
import * as truncations from "./broken-backends/truncations.js";

/** Noise words that a slow device affords. */
const BUDGET = 3e7;

/** A broken backend (or several configurations), the check that must fail, and what else the run needs. */
type Case = readonly [name: string, backend: Backend | readonly Backend[], check: string, budget?: number];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  noise: [
    ["float32 −ln(−ln u)", noise.float32LogLog, "noise/tail-words"],
    ["no tail word", noise.withoutTailWord, "noise/tail-words"],
    ["a coarse logarithm", noise.coarseLogarithm, "noise/words"],
    ["noise keyed by tile", noise.keyedByTile, "settings/none"],
    ["words of a block in another order", noise.anotherMapping, "settings/none"],
    ["noise keyed by the row's place", noise.keyedByRow, "invariance/batch"],
    ["a seed of 32 bits", noise.shortSeed, "settings/none"],
    ["a position of 16 bits", noise.shortPosition, "settings/none"],
    ["a stream of 16 bits", noise.shortStream, "settings/none"],
    ["ids of 16 bits", noise.idsOf16Bits, "shapes/vocabulary"],
    ["draws beyond 64 begin again", noise.drawsModulo64, "settings/draws"],
    ["draws in pairs", noise.pairedDraws, "settings/draws"],
  ],
  scores: [
    ["bf16 maxima", scores.bfloat16Maxima, "settings/none"],
    ["float16 logits", scores.float16Logits, "ties/near"],
    ["ties to the higher id", scores.tiesToTheHigherId, "ties/equal"],
    ["ties to the higher id, among random rows", scores.tiesToTheHigherId, "settings/temperature"],
    ["every near tie wrong", scores.contrary, "noise/words"],
    ["the last token forgotten", scores.lastTokenForgotten, "shapes/sizes"],
    ["the last elements of odd hidden sizes read twice", scores.remainderReadTwice, "shapes/sizes"],
    ["elements from the 1,025th on not read", scores.firstElementsAlone, "shapes/hidden"],
  ],
  truncation: [
    ["top-k plus one", truncations.topKPlusOne, "settings/topK"],
    ["top-k minus one", truncations.topKMinusOne, "settings/topK"],
    ["top-p plus one", truncations.topPPlusOne, "settings/topP"],
    ["top-p minus one", truncations.topPMinusOne, "settings/topP"],
    ["top-p of the whole", truncations.topPOfTheWhole, "settings/together"],
    ["min-p absolute", truncations.minPAbsolute, "settings/minP"],
    ["ε of the whole", truncations.epsilonOfTheWhole, "settings/together"],
    ["η without entropy", truncations.etaWithoutEntropy, "settings/etaCutoff"],
    ["σ of the kept", truncations.sigmaOfTheKept, "settings/together"],
    ["σ of a sample", truncations.sigmaOfASample, "settings/topNSigma"],
    ["frontier points dropped: top-k", truncations.frontierDropped, "settings/topK"],
    ["frontier points dropped: top-p", truncations.frontierDropped, "settings/topP"],
  ],
  parameters: [
    ...Object.entries(transforms.DROPPED).map(
      ([feature, backend]): Case => [`${feature} dropped`, backend, `settings/${feature}`],
    ),
    ["greedy rows with noise", transforms.greedyWithNoise, "settings/temperature"],
    ["the first row's settings for all", transforms.firstRowForAll, "shapes/batches"],
    ["prompt tokens counted", transforms.promptCounts, "settings/frequencyPenalty"],
    ["the prompt not repeated", transforms.promptNotRepeated, "settings/repetitionPenalty"],
    ["the repetition penalty once for each time", transforms.penaltyRepeated, "settings/repetitionPenalty"],
    ["counts of 8 bits", transforms.countsOfAByte, "settings/frequencyPenalty"],
    ["temperatures clamped", transforms.temperatureClamped, "settings/temperature"],
    ["biases clamped", transforms.biasClamped, "settings/logitBias"],
    ["300 biases a row", transforms.biasOf300, "settings/logitBias"],
    ["a bias of −10⁹ for −∞", transforms.biasOfABillion, "settings/together"],
    ["masks reversed", transforms.maskReversed, "settings/allowedTokens"],
    ["temperature first", transforms.temperatureFirst, "settings/together"],
    ["soft cap before the bias", transforms.capBeforeBias, "settings/softCap"],
  ],
  formats: [
    ["int8 without zero points", transforms.int8WithoutZeroPoints, "formats/int8"],
    ["int4 with nibbles exchanged", transforms.int4Swapped, "formats/int4"],
    ["int4 zero points without the half byte between rows", transforms.int4ZeroPointsPacked, "formats/int4"],
    ["int8 without −128", transforms.int8Symmetric, "formats/int8"],
    ["fp8 with one scale", transforms.float8OneScale, "formats/fp8"],
    ["fp8 with one column of scales", transforms.float8OneColumn, "formats/fp8"],
    ["fp8 without subnormal numbers", transforms.float8WithoutSubnormals, "formats/fp8"],
    ["f16 without subnormal numbers", transforms.float16WithoutSubnormals, "formats/f16"],
    ["activations of int8 heads not quantised", transforms.quantizingActivations(false), "formats/int8"],
    ["activations of int4 heads not quantised", transforms.quantizingActivations(false), "formats/int4"],
    ["integers of hidden states with halves away from zero", activations.halvesAway, "formats/activations"],
    ["integers of hidden states with halves upwards", activations.halvesUp, "formats/activations"],
    ["integers of hidden states by a quotient", activations.byQuotient, "formats/activations"],
    ["integers of hidden states by a product in float64", activations.wideProduct, "formats/activations"],
    ["integers of hidden states cut off", activations.cutOff, "formats/activations"],
    [
      "activations of int8 heads not quantised, element by element",
      transforms.quantizingActivations(false),
      "formats/activations",
    ],
    ["f16 read as bf16", transforms.float16AsBFloat16, "formats/f16"],
  ],
  variants: [
    ["grouped drawn as fused", transforms.alwaysFused, "variants/grouped"],
    ["online drawn as fused", transforms.alwaysFused, "variants/online"],
  ],
  invariance: [
    ["a coarser second configuration", [reference(), state.coarserConfiguration], "invariance/configurations"],
    ["hidden states of an earlier call", state.staleInput(), "invariance/calls"],
    ["draws beyond 64 begin again", noise.drawsOfMany, "invariance/draws"],
    ["weights that stay", state.weightsStay, "weights/replace"],
  ],
  errors: [
    ["a leak after an error", state.leakAfterError(), "errors/recovery"],
    ["a batch that fails together", state.batchFailsTogether, "errors/hidden"],
    ["a lost NaN", state.nanLost, "errors/hidden"],
    ["a lost NaN of a masked token", state.maskedNanLost, "errors/weights"],
    ["a lost NaN under a mask", state.nanUnderMaskLost, "errors/weights"],
    ["overflow clamped", state.overflowClamped, "errors/overflow"],
    ["a wrong code", state.wrongCode, "errors/support"],
    ["a token of an empty support", state.emptySupportDrawn, "errors/support"],
  ],
  lifetime: [
    ["an ignored abort", state.abortIgnored, "lifetime/abort"],
    ["a late abort", state.abortLate, "lifetime/abort"],
    ["an abort that sticks", state.abortSticks(), "lifetime/abort"],
    ["growing memory", state.hoarder(), "lifetime/memory"],
    ["a listener for each call", state.listenersStay, "lifetime/memory"],
    ["failures kept", state.failuresKept(), "lifetime/memory"],
    ["heads kept", state.headsKept(), "lifetime/heads"],
    ["settings of the latest call", arrays.settingsOfTheLatestCall(), "lifetime/concurrent"],
    ["one buffer for all calls", state.sharedBuffer(), "lifetime/concurrent"],
    ["a device disposed with a head", state.disposesTheDevice(), "lifetime/dispose"],
  ],
  arrays: [
    ["one array of tokens for all answers", arrays.oneArrayOfTokens(), "lifetime/results"],
    ["one array of normalisers for all answers", arrays.oneArrayOfNormalisers(), "lifetime/results"],
    ["weights from the beginning of their buffer", arrays.weightsOfTheBuffer, "lifetime/views"],
    ["a bias from the beginning of its buffer", arrays.biasOfTheBuffer, "lifetime/views"],
    ["hidden states from the beginning of their buffer", arrays.hiddenOfTheBuffer, "lifetime/views"],
    ["a bias that is not copied", arrays.biasNotCopied(), "lifetime/inputs"],
    ["the caller's weights written to", arrays.writesWeights, "lifetime/inputs"],
    ["input read late", state.readsLate, "lifetime/inputs"],
  ],
  logprobs: [
    ["log Z off by 10⁻⁴", logprobs.coarseNormaliser, "logprobs/raw"],
    ["chosen logprobs off by 10⁻⁴", logprobs.coarseChosen, "logprobs/processed"],
    ["masses added up in float32", logprobs.float32Masses, "shapes/vocabulary"],
    ["raw logprobs before the soft cap", logprobs.rawUncapped, "logprobs/raw"],
    ["zeros for rows that fail", logprobs.zerosOfFailedRows, "logprobs/processed"],
    ["ties of the list exchanged", logprobs.tiesExchanged, "logprobs/raw"],
    ["raw for processed", logprobs.alwaysRaw, "logprobs/processed"],
    ["not renormalised", logprobs.notRenormalised, "logprobs/processed"],
    ["tokens that change with logprobs", logprobs.logprobsMoveTokens, "logprobs/tokens"],
  ],
};

const CHECK_IDS = new Set(conformanceChecks().map(({ id }) => id));

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases.map(([name, backend, check, budget]) => ({ name, backend, check, budget })))(
    "$name: $check fails",
    async ({ backend, check, budget = BUDGET }) => {
      expect(CHECK_IDS).toContain(check);
      const report = await runConformance(backend, { budget, only: [check] });
      expect(report.checks.map(({ id, outcome, reason }) => ({ id, outcome, reason }))).toEqual([
        { id: check, outcome: "failed", reason: undefined },
      ]);
      expect(report.outcome).toBe("failed");
      expect(report.checks[0]?.failures[0]).toBeTypeOf("string");
    },
  );
});

describe("statistics", () => {
  const run = (backend: Backend, check: string, budget: number) => runConformance(backend, { budget, only: [check] });

  test("a bias of 10⁻³ is caught at full power, and an exact sampler passes there", async () => {
    const budget = 2e9;
    const exact = await run(distribution.fromTable(), "distribution/tokens", budget);
    expect(exact.checks[0]).toMatchObject({ outcome: "passed", leftOut: [], statistics: [{ atFullPower: true }] });
    const biased = await run(distribution.biasedBy(1e-3), "distribution/tokens", budget);
    expect(biased.outcome).toBe("failed");
  });

  test.each([
    ["distribution/tokens", 3e7],
    ["distribution/vocabulary", 1e9],
    ["distribution/settings", 1e8],
  ])("%s catches the bias that it says it does, within a smaller budget", async (check, budget) => {
    const exact = await run(distribution.fromTable(), check, budget);
    expect(exact.outcome).toBe("passed");
    const shows = exact.checks[0]?.statistics[0]?.shows ?? "";
    const bias = Number(/a bias of ([\d.e-]+)/.exec(shows)?.[1]);
    expect(bias).toBeGreaterThan(1e-3);
    expect(bias).toBeLessThan(0.05);
    expect((await run(distribution.biasedBy(bias), check, budget)).outcome).toBe("failed");
  });

  test("the far tail at full size: an exact sampler passes, one that cannot reach it fails", async () => {
    const budget = 1.1e11;
    const exact = await run(distribution.fromTable(), "distribution/far-tail", budget);
    expect(exact.checks[0]).toMatchObject({ outcome: "passed", leftOut: [] });
    expect(exact.checks[0]?.statistics[0]?.what).toMatch(/262000 tail tokens 20.5 nats below one: \d+ hits where 32.7/);
    expect((await run(distribution.withoutFarTail, "distribution/far-tail", budget)).outcome).toBe("failed");
  });

  test("a budget that cannot show the far tail says so", async () => {
    const { checks, outcome } = await run(reference(), "distribution/far-tail", BUDGET);
    expect(checks[0]).toMatchObject({ outcome: "skipped", reason: expect.stringContaining("words") });
    // Nothing passed, so this run shows nothing.
    expect(outcome).toBe("failed");
  });
});
