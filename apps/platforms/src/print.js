// @ts-check
/**
 * In a runtime with a standard output: draws, and prints what was drawn. It must end by itself.
 */
import { draw } from "./draw.js";

console.log(JSON.stringify(await draw()));
