// Writes what a vitest run found to the file that FLASHSAMPLING_REPORT names, for scripts/test.mjs: how many tests
// passed, and each that failed or was skipped with the reason. (vitest's own JSON reporter leaves the reason of a skip out.)

import { writeFileSync } from "node:fs";
import { relative } from "node:path";

/**
 * @typedef {object} Report
 * @property {number} passed
 * @property {{ name: string, reason: string }[]} failed
 * @property {{ name: string, reason: string }[]} skipped
 */

const NO_REASON = 'skipped without a reason: use context.skip("why") so that the reader learns it';

export default class SummaryReporter {
  /**
   * @param {readonly import("vitest/node").TestModule[]} modules
   * @param {readonly import("vitest").SerializedError[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    /** @type {Report} */
    const report = { passed: 0, failed: [], skipped: [] };
    for (const module of modules) {
      const file = relative(process.cwd(), module.moduleId);
      for (const error of module.errors()) report.failed.push({ name: file, reason: firstLine(error) });
      for (const suite of module.children.allSuites()) {
        for (const error of suite.errors()) {
          report.failed.push({ name: `${file} > ${suite.fullName}`, reason: firstLine(error) });
        }
      }
      for (const test of module.children.allTests()) {
        const name = `${file} > ${test.fullName}`;
        const result = test.result();
        if (result.state === "passed") report.passed += 1;
        else if (result.state === "failed")
          report.failed.push({ name, reason: result.errors.map(firstLine).join("; ") });
        else if (result.state === "skipped" && result.note) report.skipped.push({ name, reason: result.note });
        else if (result.state === "skipped") report.failed.push({ name, reason: NO_REASON });
        else report.failed.push({ name, reason: "never finished" });
      }
    }
    for (const error of unhandled) report.failed.push({ name: "outside any test", reason: firstLine(error) });
    if (process.env.FLASHSAMPLING_REPORT) writeFileSync(process.env.FLASHSAMPLING_REPORT, JSON.stringify(report));
  }
}

/** @param {{ message?: string }} error */
function firstLine(error) {
  return String(error.message ?? error).split("\n")[0] ?? "";
}
