/**
 * Memories of heads that were disposed of are used again, and look like new ones.
 */
import { expect, test } from "vitest";
import { MemoryPool } from "../src/backend/memory-pool.js";
import { PAGE } from "../src/plan/layout.js";

const bytesOf = (memory: WebAssembly.Memory) => new Uint8Array(memory.buffer);

/** A pool with free memories of these sizes, which cannot be collected as long as the test holds them. */
async function poolOf(...sizes: readonly number[]) {
  const pool = new MemoryPool();
  const memories = await Promise.all(sizes.map((pages) => pool.take(pages, undefined)));
  for (const memory of memories) pool.giveBack(memory);
  return { pool, memories };
}

test("a memory comes again once it was given back, all zeros, and to one head only", async () => {
  const { pool, memories } = await poolOf(3);
  bytesOf(memories[0] as WebAssembly.Memory).fill(7);
  const again = await pool.take(3, undefined);
  expect(again).toBe(memories[0]);
  expect(bytesOf(again).every((byte) => byte === 0)).toBe(true);
  expect(await pool.take(3, undefined)).not.toBe(again);
});

test("the smallest that is large enough, and none that is a quarter too large", async () => {
  const { pool, memories } = await poolOf(12, 10, 9, 16);
  expect(await pool.take(10, undefined)).toBe(memories[1]);
  expect(await pool.take(10, undefined)).toBe(memories[0]);
  const fresh = await pool.take(10, undefined);
  expect(memories).not.toContain(fresh);
  expect(fresh.buffer.byteLength).toBe(10 * PAGE);
  expect(await pool.take(16, undefined)).toBe(memories[3]);
});

test("an abort while it is cleared leaves it to the next", async () => {
  const { pool, memories } = await poolOf(4);
  await expect(pool.take(4, AbortSignal.abort())).rejects.toMatchObject({ code: "ABORTED" });
  expect(await pool.take(4, undefined)).toBe(memories[0]);
});
