import { expect, it } from "vitest";
import { allEnded } from "../src/backend/all-ended.js";

it("fails only when the others have ended too, with the first failure of the list", async () => {
  let ended = false;
  const slow = new Promise<void>((resolve) => {
    setTimeout(() => {
      ended = true;
      resolve();
    }, 50);
  });
  const all = allEnded([slow, Promise.reject(new Error("first")), Promise.reject(new Error("second"))]);
  await expect(all).rejects.toThrow("first");
  expect(ended).toBe(true);
});

it("gives what all give, in their order", async () => {
  const late = new Promise<number>((resolve) => setTimeout(() => resolve(1), 20));
  expect(await allEnded([late, Promise.resolve(2)])).toEqual([1, 2]);
});
