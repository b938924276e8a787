/**
 * In how many memories a head lies. A 32-bit WebAssembly memory ends at 4 GiB, so a larger head takes several: each holds whole tiles,
 * with workers of its own, and what they find is joined as that of workers of one memory is. A 64-bit memory (memory64) would do with one, and
 * is used nowhere: Node 20 has none, so several memories are needed anyhow, and would be the path that few engines test; it
 * takes kernels of its own, with addresses twice as wide; and engines check each of its accesses against the bounds, where they reserve all
 * that a 32-bit address reaches and need no check. What it would give is nothing that a shard misses: a worker reads its own tiles alone.
 */
import { type HeadShape, type Layout, MAX_PAGES, planLayout } from "./layout.js";
import { planShards, type Shard, tileCountOf } from "./shards.js";

/** One of a head's memories. */
export interface MemoryPlan {
  readonly layout: Layout;
  /** What its workers own, one each: contiguous, in order, and behind those of the memory before. */
  readonly shards: readonly Shard[];
}

/**
 * Plans a head's memories: as few as hold it.
 *
 * @param shape - the head
 * @param workerCount - number of workers that is wanted; every memory has at least one
 * @param base - first byte that the module's own data leaves free
 * @param maxPages - size of the largest memory
 * @returns the memories; if not even one tile fits into one, a single one of all, which is refused where memory is taken
 */
export function planMemories(
  shape: HeadShape,
  workerCount: number,
  base: number,
  maxPages: number = MAX_PAGES,
): readonly MemoryPlan[] {
  const whole = planLayout(shape, workerCount, base);
  const fits = ({ pages }: Layout) => pages <= maxPages;
  const isHopeless = !fits(planLayout(shape, 1, base, { firstTile: 0, endTile: 1 }));
  if (fits(whole) || isHopeless) return [{ layout: whole, shards: planShards(shape.vocabSize, workerCount) }];
  const tileCount = tileCountOf(shape.vocabSize);
  for (let count = Math.ceil(whole.pages / maxPages); ; count++) {
    const memories = Math.min(count, tileCount);
    const shards = planShards(shape.vocabSize, Math.max(workerCount, memories));
    const boundary = (memory: number) => Math.floor((memory * shards.length) / memories);
    const plans = Array.from({ length: memories }, (_, memory): MemoryPlan => {
      const own = shards.slice(boundary(memory), boundary(memory + 1));
      const tiles = { firstTile: (own[0] as Shard).firstTile, endTile: (own.at(-1) as Shard).endTile };
      return { layout: planLayout(shape, own.length, base, tiles), shards: own };
    });
    if (memories === tileCount || plans.every(({ layout }) => fits(layout))) return plans;
  }
}
