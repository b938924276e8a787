// @ts-check
/**
 * As page.js, with the kernels by URL.
 */
import { cpu } from "@flashsampling/cpu-simd-wasm/by-url";
import { draw } from "./draw.js";
import { report } from "./report.js";

report(draw(cpu({ threads: 2 })));
