import { defineConfig } from "tsup";
import { shared } from "../../tsup.shared.js";

// The χ² distribution comes from a library of many small CommonJS packages. It is built in, so that the kit runs in a browser as it
// is and installs nothing but core.
export default defineConfig({ ...shared, noExternal: [/^@stdlib\//] });
