/**
 * The conformance kit, all of it that the backend's claims call for.
 */
import { runConformance } from "@flashsampling/conformance";
import { cudaFrom } from "../backend/cuda.js";
import type { Finding, ProofContext } from "./prove.js";

/** Runs the kit. */
export async function proveConformance({ files, device, extent, usedBytes }: ProofContext): Promise<Finding> {
  const { budget, extent: share, only } = extent;
  const { checks, outcome, notClaimed } = await runConformance(cudaFrom(files, device), {
    budget,
    extent: share,
    only,
    memoryInUse: usedBytes,
  });
  const failures = checks.flatMap(({ id, failures }) => failures.map((failure) => `${id}: ${failure}`));
  if (outcome !== "passed" && failures.length === 0) failures.push("no check has passed");
  return {
    found: {
      notClaimed,
      checks: checks.map(({ id, outcome, reason, counts, milliseconds, leftOut }) => ({
        id,
        outcome,
        reason,
        counts,
        milliseconds: Math.round(milliseconds),
        leftOut,
      })),
    },
    failures,
  };
}
