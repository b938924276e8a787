/**
 * What `scripts/gpu.mjs` runs; no part of the package's interface.
 */

export { shippedFiles } from "../platform/files.js";
export { type Finding, type Proof, type ProofExtent, type ProofPart, prove, whyNoDevice } from "./prove.js";
export type { GpuResults } from "./results.js";
