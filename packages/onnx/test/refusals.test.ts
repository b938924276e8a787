/**
 * Models whose head stays on, and files that contradict themselves: typed errors that name the node or the fault, whatever the bytes.
 */
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { encodeFloat16, isFlashSamplingError } from "@flashsampling/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SplitOptions, splitLmHead } from "../src/index.js";
import {
  AttributeProtoSchema,
  type GraphProto,
  ModelProtoSchema,
  TensorProtoSchema,
  TensorProto_DataType as Type,
} from "../src/proto/onnx_pb.js";
import { externalTensor, model, node, tensor, value } from "./support/build-model.js";
import { decoder, FORMS, type HeadForm, HIDDEN, numbers, VOCAB, WEIGHT } from "./support/decoders.js";

const weight = tensor("w", [HIDDEN, VOCAB], WEIGHT);
const head = (nodes: HeadForm["nodes"], initializers: HeadForm["initializers"] = [weight]) =>
  decoder({ nodes, initializers });

const nbits = (attributes: Record<string, number>, inputs: readonly string[] = ["hidden", "w", "w"]) =>
  node("com.microsoft.MatMulNBits", inputs, ["logits"], {
    K: HIDDEN,
    N: VOCAB,
    bits: 4,
    block_size: 32,
    ...attributes,
  });

/** What is typed, and nothing else, may end the splitting of a file that somebody made up. */
async function expectTyped(bytes: Uint8Array, options: SplitOptions = {}): Promise<void> {
  try {
    const split = await splitLmHead({ model: bytes }, options);
    expect(split.head.vocabSize * split.head.hiddenSize).toBeGreaterThan(0);
  } catch (error) {
    expect(isFlashSamplingError(error), String(error)).toBe(true);
    expect(["MALFORMED_FILE", "UNSUPPORTED", "INVALID_ARGUMENT", "SHAPE_MISMATCH"]).toContain(
      (error as { code: string }).code,
    );
  }
}

async function failure(bytes: Uint8Array, options: SplitOptions = {}) {
  const error = await splitLmHead({ model: bytes }, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isFlashSamplingError(error)) throw new Error("no FlashSamplingError was thrown", { cause: error });
  return error;
}

const name = fc.constantFrom("hidden", "logits", "w", "s", "z", "x", "", "a", "embedding", "input_ids", "q");
const dimension = fc.oneof(
  fc.constantFrom(0n, 1n, 2n, 32n, BigInt(HIDDEN), BigInt(VOCAB), -1n, 2n ** 31n, 2n ** 40n, 2n ** 62n, 2n ** 63n - 1n),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
);
const times = fc.constantFrom(1, 2, 3, 1000);
const operator = fc.oneof(
  fc.constantFrom(...new Set(FORMS.flatMap(({ nodes }) => nodes.map(({ opType }) => opType)))),
  fc.constantFrom("Constant", "Identity", "Squeeze", "Unsqueeze", "If", "toString", "__proto__", "valueOf", ""),
);
const ATTRIBUTES = [
  "K",
  "N",
  "bits",
  "block_size",
  "axis",
  "axes",
  "perm",
  "to",
  "transB",
  "alpha",
  "beta",
  "value",
  "value_ints",
];

/** Picks an element by any number; `undefined` of an empty list. */
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** A change of a graph, somewhere. */
const CHANGE: fc.Arbitrary<(graph: GraphProto) => void> = fc.oneof(
  fc
    .tuple(fc.nat(), fc.array(dimension, { maxLength: 3 }), fc.boolean())
    .map(([at, dims, empty]) => (graph: GraphProto) => {
      const changed = pick(graph.initializer, at);
      if (changed === undefined) return;
      changed.dims = dims;
      if (empty) changed.rawData = new Uint8Array(0);
    }),
  fc.tuple(fc.nat(), fc.integer({ min: -1, max: 24 })).map(([at, type]) => (graph: GraphProto) => {
    const changed = pick(graph.initializer, at);
    if (changed !== undefined) changed.dataType = type;
  }),
  fc
    .tuple(fc.nat(), fc.constantFrom("floatData", "int32Data", "int64Data", "doubleData"), times)
    .map(([at, list, count]) => (graph: GraphProto) => {
      const changed = pick(graph.initializer, at);
      if (changed === undefined) return;
      changed.rawData = new Uint8Array(0);
      Object.assign(changed, { [list]: Array(count).fill(list === "int64Data" ? 2n : 2) });
    }),
  fc
    .tuple(fc.nat(), fc.constantFrom(...ATTRIBUTES), dimension, fc.array(dimension, { maxLength: 3 }), times)
    .map(([at, attribute, i, ints, count]) => (graph: GraphProto) => {
      const changed = pick(graph.node, at);
      if (changed === undefined) return;
      const made = create(AttributeProtoSchema, { name: attribute, i, ints, f: Number(i) });
      changed.attribute = [...Array(count).fill(made), ...changed.attribute.filter((old) => old.name !== attribute)];
    }),
  fc
    .tuple(fc.nat(), operator, fc.constantFrom("", "ai.onnx", "com.microsoft", "other"))
    .map(([at, opType, domain]) => (graph: GraphProto) => {
      Object.assign(pick(graph.node, at) ?? {}, { opType, domain });
    }),
  fc.tuple(fc.nat(), fc.nat(), name, times).map(([at, input, value, count]) => (graph: GraphProto) => {
    const changed = pick(graph.node, at);
    changed?.input.splice(input % (changed.input.length + 1), 1, ...Array<string>(count).fill(value));
  }),
  fc
    .tuple(fc.nat(), operator, fc.array(name, { maxLength: 5 }), name)
    .map(([at, opType, inputs, output]) => (graph: GraphProto) => {
      graph.node.splice(at % (graph.node.length + 1), 0, node(opType, inputs, [output]));
    }),
);

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
    ["groups of elements", head([nbits({}, ["hidden", "w", "w", "", "w"])]), /g_idx/],
    ["blocks of 8", head([nbits({ block_size: 8 })]), /blocks of 8/],
    [
      "blocks of 48, which are no power of two",
      head([nbits({ block_size: 48 })]),
      /MatMulNBits "\/logits": blocks of 48/,
    ],
    [
      "weights of no hidden state",
      head([nbits({ bits: 2, K: 0, N: 2 ** 60 })]),
      /MatMulNBits.*: its weights are of 115292150460684\d+ tokens/,
    ],
    [
      "hidden states of no element",
      head([nbits({ bits: 2, K: 0 })]),
      /MatMulNBits.*: its hidden states have 0 elements/,
    ],
    ["fewer than no tokens", head([nbits({ N: -64 })]), /MatMulNBits.*: its weights are of -64 tokens/],
    [
      "an integer weight without elements",
      head(
        [node("com.microsoft.DynamicQuantizeMatMul", ["hidden", "w", "s"], ["logits"])],
        [tensor("w", [0, 2 ** 31], new Int8Array(0)), tensor("s", [1], Float32Array.of(0.1))],
      ),
      /DynamicQuantizeMatMul.*: its hidden states have 0 elements/,
    ],
    [
      "a product of another set of operators",
      head([node("evil.domain.MatMul", ["hidden", "w"], ["logits"])]),
      /node evil\.domain\.MatMul "\/logits": the splitter does not know/,
    ],
    [
      "a weight out of another set of operators",
      head([node("evil.domain.Identity", ["w"], ["v"]), node("MatMul", ["hidden", "v"], ["logits"])]),
      /node evil\.domain\.Identity "\/v"/,
    ],
    ...["toString", "constructor", "__proto__", "hasOwnProperty"].map((name): [string, Uint8Array, RegExp] => [
      `an operator ${name}`,
      head([node(name, ["hidden"], ["logits"])]),
      new RegExp(`node ${name} "/logits": the splitter does not know`),
    ]),
    ["3 bits", head([nbits({ bits: 3 })]), /3 bits/],
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
      "float32 weights that are rounded to float16",
      head([
        node("Cast", ["w"], ["wh"], { to: Type.FLOAT16 }),
        node("Cast", ["wh"], ["wf"], { to: Type.FLOAT }),
        node("MatMul", ["hidden", "wf"], ["logits"]),
      ]),
      /Cast.*it rounds weights of FLOAT to FLOAT16/,
    ],
    [
      "dequantised weights that are rounded to bfloat16",
      head(
        [
          node("DequantizeLinear", ["w", "s"], ["wd"], { axis: 1 }),
          node("Cast", ["wd"], ["wh"], { to: Type.BFLOAT16 }),
          node("Cast", ["wh"], ["wf"], { to: Type.FLOAT }),
          node("MatMul", ["hidden", "wf"], ["logits"]),
        ],
        [
          tensor("w", [HIDDEN, VOCAB], new Int8Array(HIDDEN * VOCAB), Type.INT8),
          tensor("s", [VOCAB], encodeFloat16(numbers(VOCAB, 4)), Type.FLOAT16),
        ],
      ),
      /Cast.*it rounds weights of FLOAT16 to BFLOAT16/,
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

  test.each([["../../../etc/passwd"], ["/etc/passwd"]])(
    "external data of the body at %j is not handed on",
    async (location) => {
      const embedding = externalTensor("embedding", [VOCAB, HIDDEN], Type.FLOAT, { location });
      const bytes = decoder({
        nodes: [node("MatMul", ["hidden", "w"], ["logits"])],
        initializers: [weight],
        embedding,
      });
      const error = await failure(bytes);
      expect([error.code, error.message]).toEqual([
        "MALFORMED_FILE",
        expect.stringContaining(`tensor "embedding" wants external data from ${JSON.stringify(location)}`),
      ]);
    },
  );

  test.each([[null], [undefined], [{}], ["bytes"]])("external data that is opened as %j", async (opened) => {
    const openExternal = async () => opened as never;
    await expect(splitLmHead({ model: external("weights"), openExternal })).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      argument: "files.openExternal",
    });
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

  test("a dimension beyond what files hold, where another is 0", async () => {
    const weights = tensor("w", [0, 1], new Int8Array(0));
    weights.dims = [0n, 2n ** 62n];
    const scale = tensor("s", [1], Float32Array.of(0.1));
    const product = node("com.microsoft.DynamicQuantizeMatMul", ["hidden", "w", "s"], ["logits"]);
    const error = await failure(head([product], [weights, scale]));
    expect([error.code, error.message]).toEqual([
      "MALFORMED_FILE",
      expect.stringMatching(/tensor "w" has a dimension of 4611686018427387904/),
    ]);
  });

  test("elements in a list of another type than the tensor's", async () => {
    const lists = {
      floatData: [2],
      doubleData: [2],
      int32Data: [2],
      int64Data: [2n],
      uint64Data: [2n],
    };
    const own = { [Type.FLOAT]: "floatData", [Type.FLOAT16]: "int32Data", [Type.BFLOAT16]: "int32Data" };
    for (const [type, list] of Object.entries(own)) {
      for (const [name, elements] of Object.entries(lists)) {
        if (name === list) continue;
        const scale = create(TensorProtoSchema, { name: "c", dataType: Number(type), [name]: elements });
        const nodes = [node("MatMul", ["hidden", "w"], ["a"]), node("Mul", ["a", "c"], ["logits"])];
        expect((await failure(head(nodes, [weight, scale]))).message).toMatch(/tensor "c" .* has 0 bytes/);
      }
    }
  });

  test("hundreds of thousands of inputs, attributes and nodes", async () => {
    const many = Array<string>(300_000).fill("hidden");
    const nodes = [node("Concat", many, ["h"], { axis: 1 }), node("MatMul", ["h", "w"], ["logits"])];
    expect((await splitLmHead({ model: head(nodes, [weight]) })).head.format).toBe("f32");
    const product = node("MatMul", ["hidden", "w"], ["logits"]);
    product.attribute = Array.from({ length: 300_000 }, () => create(AttributeProtoSchema));
    expect((await splitLmHead({ model: head([product], [weight]) })).head.format).toBe("f32");
    const empty = Array.from({ length: 300_000 }, () => node("", [], []));
    expect(
      (await splitLmHead({ model: head([...empty, node("MatMul", ["hidden", "w"], ["logits"])]) })).head.format,
    ).toBe("f32");
  });

  test.each([
    ["empty metadata", [0x72, 0x00], /more than \d+ fields/],
    ["numbers that nobody knows", [0xd8, 0x0c, 0x01], /more than \d+ fields/],
    ["versions", [0x08, 0x08], /more than \d+ fields/],
  ])("a file of %s", async (_, field, message) => {
    const bytes = new Uint8Array(30_000_000 + whole.length);
    bytes.set(whole);
    for (let at = whole.length; at + field.length <= bytes.length; at += field.length) bytes.set(field, at);
    const error = await failure(bytes.subarray(0, bytes.length - (30_000_000 % field.length)));
    expect([error.code, error.message]).toEqual(["MALFORMED_FILE", expect.stringMatching(message)]);
  });

  test("fields that are too many or of the wrong kind inside of what is copied as it is", async () => {
    const field = (number: number, bytes: Uint8Array) =>
      new BinaryWriter().tag(number, WireType.LengthDelimited).bytes(bytes).finish();
    const [FUNCTIONS, GRAPH, VALUE_INFO] = [25, 7, 13];
    // Functions of empty nodes, which are many, and small.
    const nodes = new Uint8Array(2 ** 22);
    for (let i = 0; i < nodes.length; i += 2) nodes[i] = 0x3a;
    expect((await failure(Buffer.concat([whole, field(FUNCTIONS, nodes)]))).message).toMatch(/more than \d+ fields/);
    const numbers = field(GRAPH, field(5, field(7, new Uint8Array(2 ** 24 + 1))));
    expect((await failure(Buffer.concat([whole, numbers]))).message).toMatch(/lists of numbers have more than/);
    const wrong = field(GRAPH, new BinaryWriter().tag(VALUE_INFO, WireType.Varint).uint32(7).finish());
    expect((await failure(Buffer.concat([whole, wrong]))).message).toMatch(
      /field 13 of its GraphProto is of another kind/,
    );
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
          await expectTyped(bytes, { selfContained: true });
        },
      ),
      { seed: 1, numRuns: 400 },
    );
  });

  test("decoders whose parts are anything", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FORMS),
        fc.array(CHANGE, { minLength: 1, maxLength: 4 }),
        async (form, changes) => {
          const changed = fromBinary(ModelProtoSchema, decoder(form));
          for (const change of changes) change(changed.graph as GraphProto);
          await expectTyped(toBinary(ModelProtoSchema, changed));
        },
      ),
      { seed: 3, numRuns: 600 },
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
