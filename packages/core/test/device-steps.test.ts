/**
 * Steps that a device takes alone, as backends see them: what they have drawn, and the row that nobody decided.
 */
import { expect, test } from "vitest";
import { readDeviceSteps, UNDECIDED } from "../src/backend.js";

test("tokens and statuses of steps, [steps, B]", () => {
  const words = Uint32Array.of(...[7, 8, 9, 0, 0, 2], ...[10, 11, 12, 1, 0, 0]);
  expect(readDeviceSteps(words, 3)).toEqual({
    tokens: Uint32Array.of(7, 8, 9, 10, 11, 12),
    status: Uint8Array.of(0, 0, 2, 1, 0, 0),
  });
  expect(readDeviceSteps(new Uint32Array(0), 3)).toEqual({ tokens: new Uint32Array(0), status: new Uint8Array(0) });
});

test.for([UNDECIDED, UNDECIDED + 1])("a row of status %i is nobody's token", (status) => {
  expect(() => readDeviceSteps(Uint32Array.of(7, 8, 0, status), 2)).toThrow(
    expect.objectContaining({ code: "INTERNAL" }),
  );
});
