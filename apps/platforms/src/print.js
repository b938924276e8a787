// @ts-check
/**
 * In a runtime with a standard output: draws, and prints what was drawn. It must end by itself.
 */
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { draw } from "./draw.js";

console.log(JSON.stringify(await draw(cpu({ threads: 2 }))));
