import { createSampler } from "@flashsampling/core";
import { expect, it } from "vitest";
import { chooseBackends } from "../src/backends.js";

it("what takes the CPU backend's place says the same: it quantises hidden states of the same formats", async () => {
  const formats = await Promise.all(
    chooseBackends(undefined, 1).map(async (backend) => {
      const sampler = await createSampler({ backends: [backend] });
      const { name, capabilities } = sampler.backend;
      await sampler.dispose();
      return [name, capabilities.quantizesActivations];
    }),
  );
  expect(formats).toEqual([
    ["cpu-simd-wasm", ["int8", "int4"]],
    ["reference", ["int8", "int4"]],
  ]);
});
