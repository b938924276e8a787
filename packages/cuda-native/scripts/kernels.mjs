// `pnpm --filter @flashsampling/cuda-native kernels [target…]`: compiles every kernel, for sm_80 and sm_90a unless told; `all` is every target.
import { fileURLToPath } from "node:url";
import { ALL_TARGETS, buildKernels, DEFAULT_TARGETS, whyNoKernels } from "./build-kernels.mjs";

const reason = whyNoKernels();
if (reason !== undefined) {
  console.error(`The CUDA kernels cannot be compiled: ${reason}.`);
  process.exit(1);
}
const asked = process.argv.slice(2);
const unknown = asked.find((target) => target !== "all" && !ALL_TARGETS.includes(target));
if (unknown !== undefined) {
  console.error(`No target ${unknown}; there are ${ALL_TARGETS.join(", ")}, and all.`);
  process.exit(1);
}
const targets = asked.includes("all") ? ALL_TARGETS : asked.length > 0 ? asked : DEFAULT_TARGETS;
const folder = fileURLToPath(new URL("../dist/kernels", import.meta.url));
await buildKernels({ folder, targets, say: console.log }).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
