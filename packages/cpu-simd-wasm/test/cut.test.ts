/**
 * The cut against truncation by sorting: what it says for certain is right, and second looks lead it to the whole truth.
 */
import { SortedRow } from "@flashsampling/core/reference";
import { expect, test } from "vitest";
import { Cut } from "../src/backend/cut.js";
import { TOP_CAPACITY } from "../src/plan/abi.js";
import { planRow } from "../src/plan/row-plan.js";
import { randomRow } from "./support/cases.js";
import { TestRandom } from "./support/random.js";

test("every answer is right, and none is open where the list decides", () => {
  const random = new TestRandom(1);
  let open = 0;
  let total = 0;
  for (let i = 0; i < 3_000; i++) {
    const settings = { ...randomRow(random), temperature: 1, ...(i % 20 === 0 ? { minP: 1 } : {}) };
    const size = random.pick([1, 3, 50, 64, 65, 300]);
    const ties = random.uniform() < 0.3;
    const spread = random.pick([0.1, 2, 6]);
    const logits = Float32Array.from({ length: size }, () => (ties ? random.integer(0, 5) : random.normal() * spread));
    const sorted = new SortedRow(logits);
    const kept = sorted.keptCount(settings);
    const { topSize } = planRow(settings);
    const max = sorted.entries[0]?.logit as number;
    const mass = sorted.cumulative.at(-1) as number;
    const summary = { flags: 2, max, top: sorted.entries.slice(0, topSize) };
    const cut = new Cut(settings, summary, mass);
    for (const [rank, entry] of sorted.entries.entries()) {
      const answer = cut.keeps(entry);
      total++;
      if (answer === undefined) {
        open++;
        expect(settings.topK === 0 && settings.topP < 1 && rank >= TOP_CAPACITY).toBe(true);
      } else {
        expect(answer).toBe(rank < kept);
      }
    }
    // Looks at random places, in random order, until nothing is open.
    const undecided = () =>
      sorted.entries.flatMap((entry, rank) => (cut.keeps(entry) === undefined ? [{ entry, rank }] : []));
    for (let left = undecided(); left.length > 0; left = undecided()) {
      const { entry, rank } = random.pick(left);
      cut.learn(entry, sorted.cumulative[rank] as number);
    }
    for (const [rank, entry] of sorted.entries.entries()) expect(cut.keeps(entry)).toBe(rank < kept);
  }
  expect(open).toBeGreaterThan(1_000);
  expect(open).toBeLessThan(total / 2);
});
