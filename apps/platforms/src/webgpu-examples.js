// @ts-check
/**
 * In a page: runs an example of docs/webgpu.md, which the test has put beside this script and names in the page's address.
 */
import { openDevice } from "./open-device.js";
import { report } from "./report.js";

async function run() {
  Object.assign(globalThis, { openExampleDevice: openDevice });
  const { drawn, expected } = await import(location.hash.slice(1));
  return { drawn, expected };
}

report(run());
