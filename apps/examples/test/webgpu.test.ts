// The examples in docs/webgpu.md and packages/webgpu/README.md, taken from the pages as they stand, in Node on Dawn. apps/platforms runs them in Chromium.
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { typeErrors } from "./support/example.js";
import { writeWebGpuExamples } from "./support/webgpu-examples.js";

// By a name that the compiler does not follow: the types of WebGPU are not among this package's.
const support = fileURLToPath(new URL("../../../packages/webgpu/test/support/device.ts", import.meta.url));

describe("docs/webgpu.md and the package's README", () => {
  const files = writeWebGpuExamples("node");

  it("has examples that type-check", () => {
    expect(typeErrors(...files)).toEqual([]);
  });

  it.for(files)("has an example that draws the reference's tokens: %s", { timeout: 300_000 }, async (file, context) => {
    const { testDevice } = await import(support);
    const device = await testDevice(context);
    vi.stubGlobal("openExampleDevice", async () => device);
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    try {
      const { drawn, expected } = await import(file);
      expect(drawn.length).toBeGreaterThan(1);
      expect(drawn).toEqual(expected);
    } finally {
      log.mockRestore();
      vi.unstubAllGlobals();
    }
  });
});
