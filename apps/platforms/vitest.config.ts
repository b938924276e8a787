import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.js";

// Starting a browser, or bundling, can take a minute on a busy machine.
export default defineConfig({ test: { ...shared.test, testTimeout: 300_000, hookTimeout: 300_000 } });
