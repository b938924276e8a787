// The example in docs/onnx.md, with the chat's own model.
import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";
import { examplesOn, typeErrors, writeExample } from "./support/example.js";

const model = fileURLToPath(new URL("../../demo/model", import.meta.url));

it("docs/onnx.md has an example that type-checks and replies", async () => {
  const [example, ...others] = examplesOn("docs/onnx.md");
  expect(others).toEqual([]);
  const file = writeExample("docs/onnx.md", `const directory = ${JSON.stringify(model)};`, example as string, [
    "reply",
  ]);
  expect(typeErrors(file)).toEqual([]);
  const write = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  try {
    await import(file);
    expect(write.mock.calls.map(([text]) => text).join("")).toMatch(/^[A-Z].{10}/);
  } finally {
    write.mockRestore();
  }
});
