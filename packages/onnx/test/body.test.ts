/**
 * Bodies of every cache layout on ONNX Runtime: what is kept from call to call changes cost, and no hidden state.
 */
import { describe, expect, test } from "vitest";
import { splitLmHead } from "../src/index.js";
import { Body } from "../src/runtime/body.js";
import { planBody } from "../src/runtime/body-plan.js";
import type { OrtSession, OrtTensor, OrtTensorConstructor } from "../src/runtime/ort.js";
import { type CacheLayout, cachedDecoder, LAYOUTS, SIZES } from "./support/cached-decoders.js";

process.env.ORT_DISABLE_TELEMETRY = "1";
const ort = await import("onnxruntime-node");

/** Tokens that differ from one sequence to the next. */
const sequence = (length: number, seed: number) =>
  Array.from({ length }, (_, i) => (i * i * 7 + i + seed) % SIZES.vocab);

interface Opened {
  readonly body: Body;
  /** Numbers of new tokens of each run so far. */
  readonly computed: number[];
}

async function open(
  layout: CacheLayout,
  positions: "last" | "all" = "last",
  place: (session: OrtSession) => OrtSession = (session) => session,
): Promise<Opened> {
  const split = await splitLmHead({ model: cachedDecoder(layout) }, { selfContained: true, positions });
  const session = place((await ort.InferenceSession.create(split.body)) as unknown as OrtSession);
  const computed: number[] = [];
  const counting: OrtSession = {
    inputMetadata: session.inputMetadata,
    outputMetadata: session.outputMetadata,
    release: () => session.release(),
    run: (feeds) => {
      computed.push((feeds.input_ids as unknown as { dims: number[] }).dims[1] as number);
      return session.run(feeds);
    },
  };
  const plan = planBody(session.inputMetadata, session.outputMetadata);
  const body = new Body({
    session: counting,
    Tensor: ort.Tensor as unknown as OrtTensorConstructor,
    plan,
    hiddenStates: split.hiddenStates,
    hiddenSize: SIZES.hidden,
  });
  return { body, computed };
}

/** The hidden state after a sequence, computed from nothing. */
async function afresh(layout: CacheLayout, tokens: readonly number[]): Promise<Float32Array> {
  const { body } = await open(layout, "all");
  const hidden = await body.hiddenAfter([tokens]);
  await body.dispose();
  return hidden;
}

function expectClose(found: Float32Array, wanted: Float32Array): void {
  expect(found.length).toBe(wanted.length);
  // Sums over the same terms, in another order at most: D and T are below 64.
  for (const [i, want] of wanted.entries()) expect(Math.abs((found[i] as number) - want)).toBeLessThan(2e-6);
}

describe.each(LAYOUTS)("$name", (layout) => {
  test("token by token", async () => {
    const { body, computed } = await open(layout);
    const tokens = sequence(12, 1);
    for (let length = 5; length <= 12; length++) {
      const prefix = tokens.slice(0, length);
      expectClose(await body.hiddenAfter([prefix]), await afresh(layout, prefix));
    }
    expect(computed).toEqual([5, 1, 1, 1, 1, 1, 1, 1]);
    await body.dispose();
  });

  test("a sequence that leaves the one before, a shorter one, the same again", async () => {
    const { body, computed } = await open(layout);
    const first = sequence(9, 2);
    const second = [...first.slice(0, 6), ...sequence(4, 30)];
    for (const tokens of [first, second, second.slice(0, 3), second.slice(0, 3)]) {
      expectClose(await body.hiddenAfter([tokens]), await afresh(layout, tokens));
    }
    // A convolution's state cannot be turned back: then all is computed anew.
    expect(computed).toEqual(layout.conv ? [9, 10, 3, 3] : [9, 4, 1, 1]);
    await body.dispose();
  });

  test("several replies to one prompt, of which some end earlier", async () => {
    const { body, computed } = await open(layout);
    const prompt = sequence(7, 3);
    await body.hiddenAfter([prompt]);
    const replies = [40, 41, 42].map((token) => [...prompt, token]);
    const expectRows = async (sequences: readonly number[][]) => {
      const hidden = await body.hiddenAfter(sequences);
      for (const [row, tokens] of sequences.entries()) {
        expectClose(hidden.subarray(row * SIZES.hidden, (row + 1) * SIZES.hidden), await afresh(layout, tokens));
      }
    };
    await expectRows(replies);
    await expectRows([replies[2], replies[0]].map((reply) => [...(reply as number[]), 5]));
    expect(computed).toEqual([7, 1, 1]);
    await body.dispose();
  });

  test("forgetting", async () => {
    const { body, computed } = await open(layout);
    const tokens = sequence(4, 4);
    const first = await body.hiddenAfter([tokens]);
    body.forget();
    expect(await body.hiddenAfter([tokens])).toEqual(first);
    expect(computed).toEqual([4, 4]);
    await body.dispose();
  });
});

/** Tensors that lie in a device's memory, as far as a body can see. */
class DeviceMemory {
  readonly #held = new Map<OrtTensor, OrtTensor>();

  /** Tensors that were not freed. */
  get size(): number {
    return this.#held.size;
  }

  /** A session whose outputs lie here, and whose inputs may. */
  place = (session: OrtSession): OrtSession => ({
    inputMetadata: session.inputMetadata,
    outputMetadata: session.outputMetadata,
    release: () => session.release(),
    run: async (feeds) => {
      const tensors = Object.entries<OrtTensor>(feeds).map(([name, tensor]) => [name, this.#cpu(tensor)]);
      const outputs = await session.run(Object.fromEntries(tensors));
      const placed = Object.entries(outputs).map(([name, tensor]) => [name, this.#hold(tensor as OrtTensor)]);
      return Object.fromEntries(placed);
    },
  });

  #cpu(tensor: OrtTensor): OrtTensor {
    if (tensor.location === "cpu") return tensor;
    const held = this.#held.get(tensor);
    if (held === undefined) throw new Error("This tensor was freed.");
    return held;
  }

  #hold(tensor: OrtTensor): OrtTensor {
    const placed: OrtTensor = {
      type: tensor.type,
      dims: tensor.dims,
      location: "gpu-buffer",
      get data(): never {
        throw new Error("It is not in the CPU's memory.");
      },
      getData: async () => this.#cpu(placed).data,
      dispose: () => {
        if (!this.#held.delete(placed)) throw new Error("This tensor was freed before.");
      },
    };
    this.#held.set(placed, tensor);
    return placed;
  }
}

test.each(LAYOUTS)("states that stay on a device are freed when nothing needs them: $name", async (layout) => {
  const memory = new DeviceMemory();
  const { body } = await open(layout, "last", memory.place);
  const first = sequence(7, 6);
  const held = (layout.fused ? 1 : 2) + (layout.conv ? 1 : 0);
  for (const tokens of [first, [...first, 1], [...first, 1, 2], [...first.slice(0, 3), 9]]) {
    expectClose(await body.hiddenAfter([tokens]), await afresh(layout, tokens));
    expect(memory.size).toBe(held);
  }
  const [a, b] = await Promise.all([body.hiddenAfter([[...first, 4]]), body.hiddenAfter([[...first, 5, 6]])]);
  expectClose(a, await afresh(layout, [...first, 4]));
  expectClose(b, await afresh(layout, [...first, 5, 6]));
  expect(memory.size).toBe(held);
  await expect(body.hiddenAfter([[SIZES.vocab]])).rejects.toMatchObject({ code: "UNSUPPORTED" });
  expect(memory.size).toBe(held);
  body.forget();
  expect(memory.size).toBe(0);
  const running = body.hiddenAfter([first]);
  body.forget();
  await body.dispose();
  await running;
  expect(memory.size).toBe(0);
});

test("a call that is aborted or fails leaves what was seen", async () => {
  const { body, computed } = await open(LAYOUTS[0] as CacheLayout);
  const tokens = sequence(6, 5);
  await body.hiddenAfter([tokens]);
  await expect(body.hiddenAfter([[...tokens, 1]], AbortSignal.abort())).rejects.toMatchObject({ code: "ABORTED" });
  await expect(body.hiddenAfter([[...tokens, SIZES.vocab]])).rejects.toMatchObject({ code: "UNSUPPORTED" });
  expectClose(await body.hiddenAfter([[...tokens, 1]]), await afresh(LAYOUTS[0] as CacheLayout, [...tokens, 1]));
  expect(computed).toEqual([6, 1, 1]);
  await body.dispose();
});

test("states of more sequences than memory holds", async () => {
  const shape = ["batch", 2 ** 10, 2 ** 20];
  const metadata = (name: string, type = "float32", dims: (string | number)[] = shape) => ({
    name,
    type,
    shape: dims,
    isTensor: true,
  });
  const plan = planBody(
    [metadata("input_ids", "int64", ["batch", "sequence"]), metadata("past.0")],
    [metadata("present.0")],
  );
  const Tensor = ort.Tensor as unknown as OrtTensorConstructor;
  const body = new Body({ session: {} as OrtSession, Tensor, plan, hiddenStates: "h", hiddenSize: 1 });
  await expect(body.hiddenAfter(Array(1024).fill([1]))).rejects.toMatchObject({
    code: "OUT_OF_MEMORY",
    message: expect.stringContaining("past.0 [1024, 1024, 1048576]"),
  });
});

describe("interfaces that are refused", () => {
  const ids = { name: "input_ids", isTensor: true, type: "int64", shape: ["batch", "sequence"] };
  const state = { name: "past.0", isTensor: true, type: "float32", shape: ["batch", 2, "past", 8] };
  const present = { ...state, name: "present.0" };
  test.each([
    ["no ids", [], /no input input_ids/],
    ["an unknown input", [ids, { ...ids, name: "pixel_values" }], /pixel_values is for is not known/],
    ["positions in three dimensions", [ids, { ...ids, name: "position_ids", shape: [3, "b", "s"] }], /3 dimensions/],
    ["a state that nothing brings up to date", [ids, { ...state, name: "past.1" }], /brings its state past\.1/],
    ["a state of integers", [ids, { ...state, type: "int8" }], /of type int8/],
    ["a huge state", [ids, { ...state, shape: ["batch", 2 ** 30, "past", 8] }], /has the shape/],
    [
      "a state of many small dimensions",
      [ids, { ...state, shape: ["batch", 2 ** 20, 2 ** 20] }],
      /more than \d+ elements/,
    ],
    ["a state with three open dimensions", [ids, { ...state, shape: ["b", "h", "past", 8] }], /is not clear/],
  ])("%s", (_, inputs, message) => {
    expect(() => planBody(inputs, [present])).toThrow(message);
  });
});
