/**
 * The C frontier and list against brute force, in any order of visiting and merging, and the promise of an overflowing frontier.
 */

import { beats, type FrontierState, frontier, type KeptPoint, precedes, top } from "@flashsampling/core/summary";
import { describe, expect, test } from "vitest";
import { FRONTIER, FRONTIER_CAPACITY, FRONTIER_SIZE, POINT, POINT_SIZE } from "../src/plan/abi.js";
import { bindProbe } from "./support/probe.js";
import { TestRandom } from "./support/random.js";

const probe = bindProbe();

function clear(at: number): void {
  probe.u32.fill(0, at / 4, (at + FRONTIER_SIZE) / 4);
}

function readFrontier(at: number) {
  const word = (offset: number) => probe.u32[(at + offset) / 4] as number;
  const float = (offset: number) => probe.f32[(at + offset) / 4] as number;
  const points = Array.from({ length: word(FRONTIER.count) }, (_, i) => {
    const point = FRONTIER.points + POINT_SIZE * i;
    return {
      score: float(point + POINT.score),
      logit: float(point + POINT.logit),
      token: word(point + POINT.token),
    };
  });
  if (word(FRONTIER.dropped) === 0) return { points };
  return { points, dropped: { score: float(FRONTIER.droppedScore), token: word(FRONTIER.droppedToken) } };
}

/** The frontier by its definition. */
function bruteForce(points: readonly KeptPoint[]): KeptPoint[] {
  return points
    .filter((point) => !points.some((other) => precedes(other, point) && beats(other, point)))
    .sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** Points with many ties, in random order. */
function randomPoints(random: TestRandom, count: number, levels: number): KeptPoint[] {
  const points = Array.from({ length: count }, (_, token) => ({
    logit: random.integer(0, levels),
    score: random.integer(0, levels),
    token,
  }));
  for (let i = count - 1; i > 0; i--) {
    const j = random.integer(0, i);
    [points[i], points[j]] = [points[j] as KeptPoint, points[i] as KeptPoint];
  }
  return points;
}

/** As the host joins what the workers found. */
function joinFrontiers(parts: readonly FrontierState[]): FrontierState {
  const joined = frontier.empty();
  for (const part of parts) frontier.merge(joined, part);
  return joined;
}

function fill(at: number, points: readonly KeptPoint[]): void {
  clear(at);
  for (const { score, logit, token } of points) probe.raw.frontier_insert(at, score, logit, token);
}

describe("frontier", () => {
  test("equals brute force for any order, also by merging halves on the host", () => {
    const random = new TestRandom(1);
    const [a, b] = probe.places;
    for (let i = 0; i < 2_000; i++) {
      const points = randomPoints(random, random.integer(1, 40), random.pick([2, 6, 20]));
      const expected = bruteForce(points);
      if (expected.length > FRONTIER_CAPACITY) continue;
      fill(a, points);
      expect(readFrontier(a)).toEqual({ points: expected });
      const split = random.integer(0, points.length);
      fill(a, points.slice(0, split));
      fill(b, points.slice(split));
      expect(joinFrontiers([readFrontier(a), readFrontier(b)])).toEqual({ points: expected });
    }
  });

  test("after an overflow: certain points are right, and missing ones precede the first of them", () => {
    const random = new TestRandom(2);
    const [a, b] = probe.places;
    let overflows = 0;
    for (let i = 0; i < 400; i++) {
      // An anti-diagonal with some noise: nearly all points are on the frontier.
      const count = random.integer(30, 120);
      const points = randomPoints(random, count, 0).map(({ token }) => ({
        logit: token,
        score: count - token + (random.uniform() < 0.3 ? random.integer(0, 4) : 0),
        token,
      }));
      const split = random.integer(0, count);
      fill(a, points.slice(0, split));
      fill(b, points.slice(split));
      const truth = bruteForce(points);
      const parts = [readFrontier(a), readFrontier(b)];
      fill(a, points);
      for (const joined of [joinFrontiers(parts), joinFrontiers([readFrontier(a)])]) {
        if (joined.dropped === undefined) {
          expect(joined.points).toEqual(truth);
          continue;
        }
        overflows++;
        expect(joined.points.length).toBeGreaterThan(0);
        expect(joined.points).toEqual(truth.slice(truth.length - joined.points.length));
      }
    }
    expect(overflows).toBeGreaterThan(300);
  });
});

describe("list of the largest logits", () => {
  test("equals sorting, for any order, also joined on the host", () => {
    const random = new TestRandom(3);
    const [at] = probe.places;
    for (let i = 0; i < 500; i++) {
      const points = randomPoints(random, random.integer(1, 150), random.pick([3, 1_000]));
      const list = (part: readonly KeptPoint[]) => {
        probe.u32[at / 4] = 0;
        for (const { logit, token } of part) probe.raw.top_insert(at, logit, token);
        return Array.from({ length: probe.u32[at / 4] as number }, (_, entry) => ({
          logit: probe.f32[at / 4 + 1 + 2 * entry] as number,
          token: probe.u32[at / 4 + 2 + 2 * entry] as number,
        }));
      };
      const expected = points
        .map(({ logit, token }) => ({ logit, token }))
        .sort((a, b) => (precedes(a, b) ? -1 : 1))
        .slice(0, 64);
      expect(list(points)).toEqual(expected);
      const split = random.integer(0, points.length);
      const joined = top.empty();
      for (const part of [points.slice(0, split), points.slice(split)]) top.merge(joined, { entries: list(part) });
      expect(joined.entries).toEqual(expected);
    }
  });
});
