export { gumbelFromWord, TAIL_THRESHOLD, uniformFromWord } from "./gumbel.js";
export { GUMBEL_FLOAT32_BOUND, gumbelFloat32FromWord, logFloat32 } from "./gumbel-float32.js";
export { philox4x32 } from "./philox.js";
export type { RowIdentity } from "./row-identity.js";
export {
  groupOfToken,
  type IndexedPurpose,
  MAX_DRAWS,
  NOISE_VERSION,
  NoisePurpose,
  RowNoise,
  tokenBlock,
  tokenOutput,
} from "./words.js";
