// @ts-check
/**
 * In a page: draws, and leaves what was drawn where the test looks for it.
 */
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { draw } from "./draw.js";
import { report } from "./report.js";

report(draw(cpu({ threads: 2 })));
