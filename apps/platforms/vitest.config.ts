import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.js";

// Nothing of a test's models may land among what the user's programs keep.
const env = { FLASHSAMPLING_CACHE: fileURLToPath(new URL("test-results/cache", import.meta.url)) };

// Starting a browser, or bundling, can take a minute on a busy machine.
export default defineConfig({ test: { ...shared.test, env, testTimeout: 300_000, hookTimeout: 300_000 } });
