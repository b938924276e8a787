/**
 * Backends that cut in the wrong place.
 */
import type { Backend } from "@flashsampling/core";
import type { SortedRow } from "@flashsampling/core/reference";
import type { Truncation } from "@flashsampling/core/summary";
import { byDefinition } from "./by-definition.js";

const cutting = (keptCount: (sorted: SortedRow, truncation: Truncation) => number): Backend =>
  byDefinition({
    keptCount: (sorted, truncation) => Math.max(1, Math.min(sorted.entries.length, keptCount(sorted, truncation))),
  });

const off: Truncation = { topK: 0, topP: 1, minP: 0, epsilon: 0, eta: 0, topNSigma: Number.POSITIVE_INFINITY };

/** One token too many. */
export const topKPlusOne: Backend = cutting((sorted, rules) =>
  sorted.keptCount(rules.topK > 0 ? { ...rules, topK: rules.topK + 1 } : rules),
);

/** One token too few. */
export const topKMinusOne: Backend = cutting((sorted, rules) =>
  sorted.keptCount(rules.topK > 1 ? { ...rules, topK: rules.topK - 1 } : rules),
);

/** The token that crosses the nucleus' mass, and one more. */
export const topPPlusOne: Backend = cutting((sorted, rules) => sorted.keptCount(rules) + (rules.topP < 1 ? 1 : 0));

/** The token that crosses the nucleus' mass is cut. */
export const topPMinusOne: Backend = cutting((sorted, rules) => sorted.keptCount(rules) - (rules.topP < 1 ? 1 : 0));

/** The nucleus is a share of the whole distribution, not of what top-k left. */
export const topPOfTheWhole: Backend = cutting((sorted, rules) =>
  Math.min(sorted.keptCount({ ...off, topP: rules.topP }), sorted.keptCount({ ...rules, topP: 1 })),
);

/** min-p as a probability, not as a share of the likeliest. */
export const minPAbsolute: Backend = cutting((sorted, rules) => {
  const max = sorted.entries[0]?.logit ?? 0;
  const mass = sorted.cumulative.at(-1) as number;
  const kept = sorted.entries.filter(({ logit }) => Math.exp(logit - max) / mass >= rules.minP).length;
  return Math.min(kept, sorted.keptCount({ ...rules, minP: 0 }));
});

/** ε of the whole distribution, not of the prefix. */
export const epsilonOfTheWhole: Backend = cutting((sorted, rules) =>
  Math.min(sorted.keptCount({ ...off, epsilon: rules.epsilon }), sorted.keptCount({ ...rules, epsilon: 0 })),
);

/** η without its square root. */
export const etaWithoutEntropy: Backend = cutting((sorted, rules) =>
  sorted.keptCount({ ...rules, eta: 0, epsilon: Math.max(rules.epsilon, rules.eta) }),
);

/** The deviation of the kept tokens, not of all. */
export const sigmaOfTheKept: Backend = cutting((sorted, rules) => {
  if (rules.topNSigma === Number.POSITIVE_INFINITY) return sorted.keptCount(rules);
  const before = sorted.keptCount({ ...rules, topNSigma: Number.POSITIVE_INFINITY });
  const kept = sorted.entries.slice(0, before);
  const mean = kept.reduce((sum, { logit }) => sum + logit, 0) / kept.length;
  const sigma = Math.sqrt(kept.reduce((sum, { logit }) => sum + (logit - mean) ** 2, 0) / kept.length);
  const floor = (kept[0]?.logit ?? 0) - rules.topNSigma * sigma;
  return kept.filter(({ logit }) => logit >= floor).length;
});

/** The filter keeps the best score alone: when a truncation cuts it, the frontier's other points are gone. */
export const frontierDropped: Backend = byDefinition({
  choose: (kept, all) => {
    const winner = all.reduce((best, entry) => (entry.score > best.score ? entry : best));
    return kept.includes(winner) ? winner.token : (kept[0]?.token ?? 0);
  },
});

/** The deviation as of a sample: divided by n − 1. */
export const sigmaOfASample: Backend = cutting((sorted, rules) => {
  const size = sorted.entries.length;
  return sorted.keptCount({ ...rules, topNSigma: rules.topNSigma * Math.sqrt(size / Math.max(1, size - 1)) });
});
