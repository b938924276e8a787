/**
 * Models whose head stays on, and files that contradict themselves: typed errors that name the node or the fault, whatever the bytes.
 */
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { encodeFloat16, isFlashSamplingError } from "@flashsampling/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SplitOptions, splitLmHead } from "../src/index.js";
import { TensorProto_DataType as Type } from "../src/proto/onnx_pb.js";
import { externalTensor, model, node, tensor, value } from "./support/build-model.js";
import { decoder, FORMS, type HeadForm, HIDDEN, numbers, VOCAB, WEIGHT } from "./support/decoders.js";

const weight = tensor("w", [HIDDEN, VOCAB], WEIGHT);
const head = (nodes: HeadForm["nodes"], initializers: HeadForm["initializers"] = [weight]) =>
  decoder({ nodes, initializers });

async function failure(bytes: Uint8Array, options: SplitOptions = {}) {
  const error = await splitLmHead({ model: bytes }, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isFlashSamplingError(error)) throw new Error("no FlashSamplingError was thrown", { cause: error });
  return error;
}

describe("heads that stay on", () => {
  const cases: [string, Uint8Array, RegExp][] = [
    [
      "a softmax",
      head([node("MatMul", ["hidden", "w"], ["l"]), node("Softmax", ["l"], ["logits"])]),
      /node Softmax "\/logits": the splitter does not know/,
    ],
    [
      "NF4 weights",
      head([node("com.microsoft.MatMulBnb4", ["hidden", "w"], ["logits"], { K: HIDDEN, N: VOCAB })]),
      /MatMulBnb4.*NF4 or FP4.*take another variant/,
    ],
    [
      "a product of two computed values",
      head([node("Transpose", ["hidden"], ["t"], { perm: [0, 2, 1] }), node("MatMul", ["hidden", "t"], ["logits"])]),
      /Transpose.*permutes the weight by \[0,2,1\]/,
    ],
    [
      "groups of elements",
      head([node("com.microsoft.MatMulNBits", ["hidden", "w", "w", "", "w"], ["logits"], { bits: 4, block_size: 32 })]),
      /g_idx/,
    ],
    [
      "blocks of 8",
      head([node("com.microsoft.MatMulNBits", ["hidden", "w", "w"], ["logits"], { bits: 4, block_size: 8 })]),
      /blocks of 8/,
    ],
    [
      "3 bits",
      head([node("com.microsoft.MatMulNBits", ["hidden", "w", "w"], ["logits"], { bits: 3, block_size: 32 })]),
      /3 bits/,
    ],
    [
      "a tanh that is no soft cap",
      head(
        [node("MatMul", ["hidden", "w"], ["a"]), node("Tanh", ["a"], ["b"]), node("Mul", ["b", "c"], ["logits"])],
        [weight, tensor("c", [], Float32Array.of(30))],
      ),
      /no soft cap/,
    ],
    [
      "a negative scale",
      head(
        [node("MatMul", ["hidden", "w"], ["a"]), node("Mul", ["a", "c"], ["logits"])],
        [weight, tensor("c", [], Float32Array.of(-2))],
      ),
      /multiplied by -2/,
    ],
    [
      "a slice of the vocabulary",
      head(
        [node("MatMul", ["hidden", "w"], ["a"]), node("Slice", ["a", "zero", "ten", "two"], ["logits"])],
        [
          weight,
          ...Object.entries({ zero: 0n, ten: 10n, two: 2n }).map(([name, x]) => tensor(name, [1], BigInt64Array.of(x))),
        ],
      ),
      /works along axis 2, which is or may be the vocabulary/,
    ],
    [
      "a cast to integers",
      head([node("MatMul", ["hidden", "w"], ["a"]), node("Cast", ["a"], ["logits"], { to: Type.INT32 })]),
      /casts logits/,
    ],
    [
      "float64 weights",
      head(
        [node("MatMul", ["hidden", "w"], ["logits"])],
        [tensor("w", [HIDDEN, VOCAB], Float64Array.from(WEIGHT), Type.DOUBLE)],
      ),
      /weights of DOUBLE/,
    ],
    [
      "blocks of 16 without their scales",
      head(
        [node("com.microsoft.MatMulNBits", ["hidden", "q", "s"], ["logits"], { K: 16, N: 4, bits: 4, block_size: 16 })],
        [tensor("q", [4, 1, 8], new Uint8Array(32)), tensor("s", [3], new Float32Array(3))],
      ),
      /3 scales instead of 4/,
    ],
    ["a branch", head([node("If", ["c"], ["logits"])]), /come out of a branch.*before version 1\.14/],
  ];

  test.each(cases)("%s", async (_, bytes, message) => {
    const error = await failure(bytes);
    expect(error.code).toBe("UNSUPPORTED");
    expect(error.message).toMatch(message);
  });

  test("outputs among which none is clearly the logits", async () => {
    const bytes = model({
      nodes: [node("Identity", ["x"], ["a"]), node("Identity", ["x"], ["b"])],
      initializers: [],
      inputs: [value("x", Type.FLOAT, [1])],
      outputs: [value("a", Type.FLOAT, [1]), value("b", Type.FLOAT, [1])],
    });
    expect((await failure(bytes)).message).toMatch(/which of its outputs are the logits is not clear.*"a", "b"/);
    const error = await failure(bytes, { logits: "c" });
    expect([error.code, error.argument]).toEqual(["INVALID_ARGUMENT", "logits"]);
  });
});

describe("files that contradict themselves", () => {
  const whole = decoder(FORMS[0] as HeadForm);
  const external = (location: string, entries: Record<string, string> = {}) => {
    const w = externalTensor("w", [HIDDEN, VOCAB], Type.FLOAT, { location, ...entries });
    return head([node("MatMul", ["hidden", "w"], ["logits"])], [w]);
  };

  test.each([
    ["/etc/passwd"],
    ["../secret"],
    ["a/../../b"],
    ["C:\\weights"],
    ["a\\..\\b"],
    ["file:///etc/passwd"],
    ["a//b"],
    ["w\u0000"],
  ])("external data at %j is not opened", async (location) => {
    let opened = 0;
    const openExternal = async () => {
      opened++;
      return new Uint8Array(HIDDEN * VOCAB * 4);
    };
    await expect(splitLmHead({ model: external(location), openExternal })).rejects.toMatchObject({
      code: "MALFORMED_FILE",
    });
    expect(opened).toBe(0);
  });

  test.each([
    [{ offset: "-4" }],
    [{ offset: "4" }],
    [{ length: "1e9" }],
    [{ offset: "99999999999999999999" }],
    [{ length: "7" }],
  ])("external data at %j", async (entries) => {
    const openExternal = async () => new Uint8Array(HIDDEN * VOCAB * 4);
    const options = { model: external("weights", entries as Record<string, string>), openExternal };
    await expect(splitLmHead(options)).rejects.toMatchObject({ code: "MALFORMED_FILE" });
  });

  test("external data is read where it lies, and stays there", async () => {
    const bytes = new Uint8Array(12 + HIDDEN * VOCAB * 4);
    bytes.set(new Uint8Array(WEIGHT.buffer), 12);
    const openExternal = async () => bytes;
    const split = await splitLmHead({ model: external("sub/weights.bin", { offset: "12" }), openExternal });
    expect(split.head.format).toBe("f32");
    expect((split.head.weight as Float32Array)[1]).toBe(WEIGHT[VOCAB]);
    await expect(splitLmHead({ model: external("weights") })).rejects.toThrow(/give openExternal/);
  });

  test("dimensions that the data does not have, negative and huge ones", async () => {
    for (const dims of [[HIDDEN, VOCAB + 1], [2 ** 40, 2 ** 40], [HIDDEN]]) {
      const w = tensor("w", dims, WEIGHT);
      expect((await failure(head([node("MatMul", ["hidden", "w"], ["logits"])], [w]))).code).toMatch(
        /MALFORMED_FILE|UNSUPPORTED/,
      );
    }
    const w = tensor("w", [1, 1], WEIGHT);
    w.dims = [-1n, -5976n];
    expect((await failure(head([node("MatMul", ["hidden", "w"], ["logits"])], [w]))).code).toBe("MALFORMED_FILE");
  });

  test("cycles", async () => {
    const loop = head([node("Identity", ["logits"], ["a"]), node("Identity", ["a"], ["logits"])]);
    expect((await failure(loop)).message).toMatch(/within 64 nodes/);
    const weights = head([
      node("Transpose", ["t2"], ["t1"]),
      node("Transpose", ["t1"], ["t2"]),
      node("MatMul", ["hidden", "t1"], ["logits"]),
    ]);
    expect((await failure(weights)).message).toMatch(/cycle/);
  });

  test("graphs in each other, however deep and however large", async () => {
    const message = (field: number, ...parts: readonly Uint8Array[]) => {
      const length = parts.reduce((sum, part) => sum + part.length, 0);
      const bytes = new BinaryWriter().tag(field, WireType.LengthDelimited).uint32(length).finish();
      return Buffer.concat([bytes, ...parts]);
    };
    // graph.node.attribute.g, again and again
    const [NODE, ATTRIBUTE, GRAPH_OF_ATTRIBUTE, GRAPH_OF_MODEL] = [1, 5, 6, 7];
    for (const [levels, filling] of [
      [1_000, 0],
      [10_000, 0],
      [40, 20_000],
    ] as const) {
      let graph: Uint8Array = message(2, new Uint8Array(filling).fill(0x61));
      for (let i = 0; i < levels; i++) graph = message(NODE, message(ATTRIBUTE, message(GRAPH_OF_ATTRIBUTE, graph)));
      const error = await failure(message(GRAPH_OF_MODEL, graph));
      expect(["MALFORMED_FILE", "UNSUPPORTED"], `${levels} levels`).toContain(error.code);
    }
  });

  test("a file cut off anywhere, with the same error from bytes and from a Blob", async () => {
    for (let length = 0; length < whole.length; length += 97) {
      const cut = whole.slice(0, length);
      const error = await failure(cut);
      expect(["MALFORMED_FILE", "UNSUPPORTED"]).toContain(error.code);
      const other = await splitLmHead({ model: new Blob([cut]) }).catch((reason: Error) => reason.message);
      expect(other).toBe(error.message);
    }
  });

  test("changed bytes end in a typed error or in a head that fits", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FORMS),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }),
        async (form, changes) => {
          const bytes = decoder(form).slice();
          // Most of a file are weights: the changes go to the structure behind and before them.
          for (const [at, byte] of changes) bytes[(at % 4096) + (at % 2 ? 0 : bytes.length - 4096)] = byte;
          try {
            const split = await splitLmHead({ model: bytes }, { selfContained: true });
            expect(split.head.vocabSize * split.head.hiddenSize).toBeGreaterThan(0);
          } catch (error) {
            expect(isFlashSamplingError(error), String(error)).toBe(true);
            expect(["MALFORMED_FILE", "UNSUPPORTED", "INVALID_ARGUMENT", "SHAPE_MISMATCH"]).toContain(
              (error as { code: string }).code,
            );
          }
        },
      ),
      { seed: 1, numRuns: 400 },
    );
  });

  test("random bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(["MALFORMED_FILE", "UNSUPPORTED"]).toContain((await failure(bytes)).code);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe("arguments", () => {
  const bytes = decoder(FORMS[0] as HeadForm);

  test.each([
    [{ positions: "first" }, "positions"],
    [{ mainFile: "" }, "mainFile"],
    [{ selfContained: 1 }, "selfContained"],
    [{ logits: 7 }, "logits"],
    [{ signal: {} }, "signal"],
    [{ position: "last" }, "position"],
  ])("%j", async (options, argument) => {
    expect(await failure(bytes, options as SplitOptions)).toMatchObject({ code: "INVALID_ARGUMENT", argument });
  });

  test("files", async () => {
    for (const files of [undefined, {}, { model: "model.onnx" }, { model: bytes, open: () => {} }]) {
      await expect(splitLmHead(files as never)).rejects.toMatchObject({ code: "INVALID_ARGUMENT" });
    }
  });

  test("abort", async () => {
    expect((await failure(bytes, { signal: AbortSignal.abort() })).code).toBe("ABORTED");
    const controller = new AbortController();
    const slow = {
      size: bytes.length,
      slice: (start: number, end: number) => ({ ...slow, arrayBuffer: async () => bytes.slice(start, end).buffer }),
      arrayBuffer: async () => bytes.slice().buffer,
    };
    const aborting = {
      ...slow,
      slice: (start: number, end: number) => {
        controller.abort();
        return slow.slice(start, end);
      },
    };
    await expect(splitLmHead({ model: aborting }, { signal: controller.signal })).rejects.toMatchObject({
      code: "ABORTED",
    });
  });
});

test("large tensors stay in the main file, small ones move", async () => {
  const large = tensor("w", [HIDDEN, VOCAB], encodeFloat16(numbers(HIDDEN * VOCAB, 4)), Type.FLOAT16);
  const bytes = head(
    [node("Cast", ["w"], ["wf"], { to: Type.FLOAT }), node("MatMul", ["hidden", "wf"], ["logits"])],
    [large],
  );
  const split = await splitLmHead({ model: bytes }, { mainFile: "onnx/model.onnx" });
  expect(split.bodyFiles).toEqual(["onnx/model.onnx"]);
  expect(split.body.length).toBeLessThan(2000);
  expect(split.head.weight.length).toBe(HIDDEN * VOCAB);
});
