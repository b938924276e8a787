// @ts-check
/**
 * In a page: holds the CPU backend to the conformance kit, with two threads and with one, for as little as the kit can do with. The test says in
 * the page's address to what extent.
 */
import { formatReport, runConformance } from "@flashsampling/conformance";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { report } from "./report.js";

async function run() {
  const extent = Number(new URL(location.href).searchParams.get("extent"));
  const backends = [cpu({ threads: 2 }), cpu({ threads: 1 })];
  const result = await runConformance(backends, { budget: 1e6, extent, totalMemory: 0 });
  return { outcome: result.outcome, text: formatReport(result) };
}

report(run());
