import { expect, it } from "vitest";
import { builtinModule } from "../src/builtin-module.js";

it("refuses a Node whose modules cannot be asked for, since time limits would be none", () => {
  const { getBuiltinModule } = process;
  expect(builtinModule("node:vm")).toBe(getBuiltinModule("node:vm"));
  process.getBuiltinModule = undefined as never;
  try {
    expect(() => builtinModule("node:vm")).toThrow(
      expect.objectContaining({ code: "UNSUPPORTED", message: expect.stringContaining("Node 20.16 or later") }),
    );
  } finally {
    process.getBuiltinModule = getBuiltinModule;
  }
});
