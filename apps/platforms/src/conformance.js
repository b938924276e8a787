// @ts-check
/**
 * In a page: holds the CPU backend to the conformance kit, with two threads and with one, for as little as the kit can do with.
 */
import { formatReport, runConformance } from "@flashsampling/conformance";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { report } from "./report.js";

async function run() {
  const result = await runConformance([cpu({ threads: 2 }), cpu({ threads: 1 })], { budget: 1e6, totalMemory: 0 });
  return { outcome: result.outcome, text: formatReport(result) };
}

report(run());
