import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.js";

// Nothing of a test's models may land among what the user's programs keep.
const env = { FLASHSAMPLING_CACHE: fileURLToPath(new URL("test-results/cache", import.meta.url)) };

export default defineConfig({ test: { ...shared.test, env } });
