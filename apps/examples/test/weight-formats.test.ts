// The examples in docs/weight-formats.md, taken from the page as they stand and run one after the other.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { examplesOn, typeErrors, writeExample } from "./support/example.js";

const NAME = "lm_head.weight";
let directory = "";

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "weight-formats-"));
  const weight = Float32Array.from({ length: 20 * 4 }, (_, i) => Math.sin(i * 12.9898));
  const entry = { dtype: "F32", shape: [20, 4], data_offsets: [0, weight.byteLength] };
  const header = Buffer.from(JSON.stringify({ [NAME]: entry }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const file = Buffer.concat([length, header, Buffer.from(weight.buffer)]);
  await writeFile(join(directory, "model.safetensors"), file);
  await writeFile(join(directory, "model-1.safetensors"), file);
  const index = { metadata: {}, weight_map: { [NAME]: "model-1.safetensors" } };
  await writeFile(join(directory, "model.safetensors.index.json"), JSON.stringify(index));
});

afterAll(() => rm(directory, { recursive: true }));

describe("docs/weight-formats.md", () => {
  it("has examples that type-check and run as printed", async () => {
    const examples = examplesOn("docs/weight-formats.md");
    expect(examples).toHaveLength(4);
    const given = `const directory = ${JSON.stringify(directory)};`;
    const names = ["sampler", "head", "sameHead"];
    const file = writeExample("docs/weight-formats.md", given, examples.join("\n"), names);
    expect(typeErrors(file)).toEqual([]);

    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const { sampler, head, sameHead } = await import(file);
    expect(log.mock.calls).toEqual([[{ dtype: "F32", shape: [20, 4] }]]);
    const hidden = Float32Array.of(1, 2, 3, 4);
    const options = { draws: 50, seed: 1, position: 0 };
    const { tokens } = await head.sample(hidden, options);
    expect((await sameHead.sample(hidden, options)).tokens).toEqual(tokens);
    expect(new Set(tokens).size).toBeGreaterThan(3);
    await sampler.dispose();
  });
});
