/**
 * In a file of its own: onnxruntime-web brings a global `Worker`, which jax-js would then start in a way that Node refuses. Without
 * one, as in its own process, it computes on one thread.
 */
import { expect, it } from "vitest";
import { openJaxJs } from "../src/contestants/jax-js.js";
import { openHeadFiles, removeHeadFiles } from "../src/problem/head-files.js";
import { logitError } from "./support/logit-error.js";
import { madeFiles } from "./support/made-files.js";

it("logits of jax-js are the product by definition", async () => {
  const files = await madeFiles({ name: "300x96", vocabSize: 300, hiddenSize: 96 });
  try {
    expect(await logitError(openJaxJs, openHeadFiles(files), "f32")).toBeLessThan(1e-5);
  } finally {
    await removeHeadFiles(files);
  }
});
