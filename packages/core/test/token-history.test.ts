/**
 * Token histories: counted one by one or read from arrays, they are the same, in order and distinct.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { seenTokenRows, TokenHistory } from "../src/parameters/token-history.js";

const tokens = fc.array(fc.nat(40), { maxLength: 60 });

it("counts by hand, one token at a time, and in a request agree", () => {
  fc.assert(
    fc.property(tokens, tokens, tokens, (prompt, output, later) => {
      const expected = new Map(prompt.map((token) => [token, 0]));
      for (const token of [...output, ...later]) expected.set(token, (expected.get(token) ?? 0) + 1);
      const inOrder = [...expected].sort(([a], [b]) => a - b);

      const grown = new TokenHistory(prompt, output);
      for (const token of later) grown.add(token);
      const read = new TokenHistory(prompt, [...output, ...later]);
      for (const history of [grown, read]) expect([...history.toMap()]).toEqual(inOrder);

      const rows = seenTokenRows([read, grown, grown], (row) => row !== 1);
      const n = inOrder.length;
      expect(Array.from(rows?.rowStart ?? [])).toEqual([0, n, n, 2 * n]);
      expect(Array.from(rows?.token ?? [])).toEqual([...inOrder, ...inOrder].map(([token]) => token));
      expect(Array.from(rows?.outputCount ?? [])).toEqual([...inOrder, ...inOrder].map(([, count]) => count));
    }),
    { numRuns: 300, seed: 1 },
  );
});
