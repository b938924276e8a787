// @ts-check
/**
 * In a page: opens the files of a model, and says what came of them and where they are kept. The test gives the model, the hub and the
 * cache by the address of the page.
 */
import { openRepository } from "@flashsampling/onnx";
import { report } from "./report.js";

async function load() {
  const asked = new URL(location.href).searchParams;
  const hub = asked.get("hub") ?? "";
  const retries = Number(asked.get("retries") ?? 3);
  const without = asked.get("without");
  // A browser that lacks one of them, as far as the package can see.
  if (without?.includes("opfs")) Object.defineProperty(navigator, "storage", { value: undefined });
  if (without?.includes("caches")) Object.defineProperty(globalThis, "caches", { value: undefined });
  const repository = await openRepository("owner/model", { hub, retries, token: asked.get("token") ?? undefined });
  const config = await repository.readFile("config.json", { maxBytes: 1000 });
  let firstLoaded;
  const file = await repository.open("onnx/model.onnx", { onProgress: ({ loaded }) => (firstLoaded ??= loaded) });
  const part = await file?.blob.slice(5, 9).arrayBuffer();
  // What a page before has left of it.
  const derived = await repository.derived?.read("onnx/model.onnx.split", { maxBytes: 1000 });
  await repository.derived?.write("onnx/model.onnx.split", Uint8Array.of(1, 2, 3));
  return {
    cache: repository.cache,
    config: new TextDecoder().decode(config),
    revision: file?.revision,
    size: file?.blob.size,
    part: [...new Uint8Array(part ?? [])],
    firstLoaded,
    derived: derived === undefined ? null : [...derived],
  };
}

report(load().catch((error) => ({ code: error.code, message: error.message })));
