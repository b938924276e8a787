import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.js";

// The first test of a file compiles C++, which takes minutes on a machine that is busy with something else.
export default defineConfig({ test: { ...shared.test, testTimeout: 600_000 } });
