/**
 * Samplers whose noise ends too early lose rows that a tail token wins. (The streaming sampler's own rows are in core's tests.)
 */
import { RowNoise } from "@flashsampling/core/noise";
import { sampleStreaming } from "@flashsampling/core/reference";
import { expect, it } from "vitest";
import { float32LogLog } from "./support/broken-samplers.js";

it("noise of a small word is out of reach for a float32 −ln(−ln u)", () => {
  // Token 111,983 of this identity has word 33.
  const id = { seed: 1000n, stream: 1, position: 9 };
  const far = 111_983;
  const noise = new RowNoise(id);
  const logits = new Float64Array(far + 1).fill(Number.NEGATIVE_INFINITY);
  logits[far] = 0;
  logits[0] = noise.tokenGumbel(far) - noise.tokenGumbel(0) - 1;
  expect(sampleStreaming(logits, new RowNoise(id))).toBe(far);
  expect(float32LogLog(logits, new RowNoise(id))).toBe(0);
});
