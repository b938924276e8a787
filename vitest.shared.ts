// What every package's tests have in common. Two workers: the statistical tests are long and keep a core busy each,
// and the machines that run them have two.
import type { ViteUserConfig } from "vitest/config";

export const shared = {
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
} satisfies ViteUserConfig;
