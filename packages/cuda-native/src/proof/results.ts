/**
 * What `scripts/gpu.mjs` writes of a GPU, and whether it is a proof of the kernels that are in the tree.
 */
import type { ProofPart } from "./prove.js";

/** What was found in one run. */
export interface GpuResults {
  /** When. */
  readonly date: string;
  /** Of the tree. */
  readonly commit: string;
  /** Whether kernels or packages were other than the commit's. */
  readonly changed: boolean;
  /** Name of the kernels' sources. */
  readonly kernels: string;
  /** Whether only a small part of everything was run. */
  readonly quick: boolean;
  /** What was to be shown. */
  readonly parts: readonly ProofPart[];
}

/** Whether results are of the kernels in the tree, and what is wrong with them as a proof of these. */
export interface Judgement {
  /** They are of other kernels: what they say holds for those. */
  readonly isOfOthers: boolean;
  /** What keeps them from being a proof. */
  readonly faults: readonly string[];
}

/**
 * Judges results.
 *
 * @param results - what was written
 * @param kernels - name of the sources of the kernels in the tree
 */
export function judgeResults({ changed, kernels: measured, quick, parts }: GpuResults, kernels: string): Judgement {
  const faults: string[] = [];
  if (measured !== kernels) faults.push(`they are of kernels ${measured}, and the tree has ${kernels}`);
  if (changed) faults.push("the tree had changes that are in no commit");
  if (quick) faults.push("only a small part of everything was run");
  if (parts.length === 0) faults.push("nothing was run");
  for (const { name, outcome } of parts) if (outcome !== "passed") faults.push(`${name} has ${outcome}`);
  return { isOfOthers: measured !== kernels, faults };
}
