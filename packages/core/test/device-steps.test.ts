/**
 * Steps that a device takes alone, as backends see them: what they have drawn, and the row that nobody decided.
 */
import { expect, test } from "vitest";
import { readDeviceSteps, UNDECIDED } from "../src/backend.js";

test("tokens and statuses of steps, [steps, B]", () => {
  const words = Uint32Array.of(...[7, 8, 9, 0, 0, 2], ...[10, 11, 12, 1, 0, 0]);
  const request = { batchSize: 3, draws: 1 };
  expect(readDeviceSteps(words, request)).toEqual({
    tokens: Uint32Array.of(7, 8, 9, 10, 11, 12),
    status: Uint8Array.of(0, 0, 2, 1, 0, 0),
  });
  const none = { tokens: new Uint32Array(0), status: new Uint8Array(0) };
  expect(readDeviceSteps(new Uint32Array(0), request)).toEqual(none);
});

test("tokens of several draws, between which other words lie", () => {
  const words = Uint32Array.of(...[1, 2, 3, 4, 0, 0, 2, 2], ...[98, 99], ...[5, 6, 7, 8, 1, 1, 0, 0], ...[98, 99]);
  expect(readDeviceSteps(words, { batchSize: 2, draws: 2 }, 10)).toEqual({
    tokens: Uint32Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    status: Uint8Array.of(0, 2, 1, 0),
  });
});

test.for([UNDECIDED, UNDECIDED + 1])("a row of status %i is nobody's token", (status) => {
  expect(() => readDeviceSteps(Uint32Array.of(7, 8, 0, status), { batchSize: 1, draws: 2 })).toThrow(
    expect.objectContaining({ code: "INTERNAL" }),
  );
});
