/**
 * Decoders of one attention layer that keep keys and values in the layouts that exporters use, and one with a convolution besides.
 */
import { TensorProto_DataType as Type } from "../../src/proto/onnx_pb.js";
import { model, node, tensor, value } from "./build-model.js";
import { numbers } from "./decoders.js";

/** Sizes of these decoders. */
export const SIZES = { vocab: 50, hidden: 8, context: 64, kernel: 4 } as const;

const { hidden: D, kernel } = SIZES;

/** How a decoder keeps its states. */
export interface CacheLayout {
  readonly name: string;
  /** Keys and values apart, [B, 1, T, D] each, or together, [2, B, 1, T, D]. */
  readonly fused: boolean;
  /** Whether there is a convolution over the last tokens, whose state is [B, D, kernel − 1]. */
  readonly conv: boolean;
  readonly ids: Type.INT64 | Type.INT32;
  /** Inputs beside ids, positions and states. */
  readonly extras: readonly string[];
}

/** The layouts. */
export const LAYOUTS: readonly CacheLayout[] = [
  { name: "keys and values apart", fused: false, conv: false, ids: Type.INT64, extras: ["attention_mask"] },
  { name: "keys and values together", fused: true, conv: false, ids: Type.INT32, extras: ["attention_mask"] },
  {
    name: "a convolution besides",
    fused: false,
    conv: true,
    ids: Type.INT64,
    extras: ["seqlens_k", "total_sequence_length", "num_logits_to_keep"],
  },
];

/**
 * A decoder's file.
 *
 * @param layout - how it keeps its states
 * @param sizes - vocabulary and context, if others than usual
 */
export function cachedDecoder(
  { fused, conv, ids, extras }: CacheLayout,
  { vocab: V, context }: { vocab: number; context: number } = SIZES,
): Uint8Array<ArrayBuffer> {
  const weights = ["q", "k", "v"].map((name, i) => tensor(`w_${name}`, [D, D], numbers(D * D, 20 + i)));
  const axes = (name: string, ...list: number[]) => tensor(name, [list.length], BigInt64Array.from(list, BigInt));
  const scalar = (name: string, x: number) => tensor(name, [], BigInt64Array.of(BigInt(x)));
  const states = fused
    ? [["past_0", "present_0", [2, "batch", 1, "past_len", D]] as const]
    : ["key", "value"].map(
        (part) => [`past_key_values.0.${part}`, `present.0.${part}`, ["batch", 1, "past_len", D]] as const,
      );
  const [pastKey, pastValue] = fused ? ["past_k", "past_v"] : ["past_key_values.0.key", "past_key_values.0.value"];
  const [presentKey, presentValue] = fused ? ["all_k", "all_v"] : ["present.0.key", "present.0.value"];
  return model({
    nodes: [
      node("Gather", ["embedding", "input_ids"], ["e"]),
      node("Gather", ["places", "position_ids"], ["p"]),
      node("Add", ["e", "p"], [conv ? "x0" : "x"]),
      ...(conv
        ? [
            node("Transpose", ["x0"], ["xt"], { perm: [0, 2, 1] }),
            node("Concat", ["past_conv.0", "xt"], ["window"], { axis: 2 }),
            node("Slice", ["window", "from_end", "far", "axis2"], ["present_conv.0"]),
            node("Conv", ["window", "w_conv"], ["ct"], { group: D, kernel_shape: [kernel] }),
            node("Transpose", ["ct"], ["c"], { perm: [0, 2, 1] }),
            node("Add", ["x0", "c"], ["x"]),
          ]
        : []),
      ...["q", "k", "v"].flatMap((name) => [
        node("MatMul", ["x", `w_${name}`], [`${name}3`]),
        node("Unsqueeze", [`${name}3`, "axis1"], [`${name}4`]),
      ]),
      ...(fused
        ? [
            node("Gather", ["past_0", "zero"], ["past_k"], { axis: 0 }),
            node("Gather", ["past_0", "one"], ["past_v"], { axis: 0 }),
          ]
        : []),
      node("Concat", [pastKey as string, "k4"], [presentKey as string], { axis: 2 }),
      node("Concat", [pastValue as string, "v4"], [presentValue as string], { axis: 2 }),
      ...(fused
        ? [
            node("Unsqueeze", ["all_k", "axis0"], ["k5"]),
            node("Unsqueeze", ["all_v", "axis0"], ["v5"]),
            node("Concat", ["k5", "v5"], ["present_0"], { axis: 0 }),
          ]
        : []),
      node("Transpose", [presentKey as string], ["kt"], { perm: [0, 1, 3, 2] }),
      node("MatMul", ["q4", "kt"], ["scores"]),
      node("Shape", [presentKey as string], ["shape"]),
      node("Gather", ["shape", "two"], ["total"]),
      node("Range", ["zero", "total", "one"], ["keys"]),
      node("Cast", ["position_ids"], ["positions"], { to: Type.INT64 }),
      node("Unsqueeze", ["positions", "axes13"], ["queries"]),
      node("LessOrEqual", ["keys", "queries"], ["causal"]),
      node("Where", ["causal", "scores", "never"], ["masked"]),
      node("Softmax", ["masked"], ["attention"], { axis: -1 }),
      node("MatMul", ["attention", presentValue as string], ["mixed4"]),
      node("Squeeze", ["mixed4", "axis1"], ["mixed"]),
      node("Add", ["x", "mixed"], ["sum"]),
      node("Tanh", ["sum"], ["hidden"]),
      node("MatMul", ["hidden", "w_head"], ["logits"]),
    ],
    initializers: [
      tensor("embedding", [V, D], numbers(V * D, 11)),
      tensor("places", [context, D], numbers(context * D, 12)),
      tensor("w_head", [D, V], numbers(D * V, 13)),
      ...weights,
      ...(conv ? [tensor("w_conv", [D, 1, kernel], numbers(D * kernel, 14))] : []),
      axes("axis0", 0),
      axes("axis1", 1),
      axes("axis2", 2),
      axes("axes13", 1, 3),
      axes("from_end", 1 - kernel),
      axes("far", 2 ** 31 - 1),
      scalar("zero", 0),
      scalar("one", 1),
      scalar("two", 2),
      tensor("never", [], Float32Array.of(-1e9)),
    ],
    inputs: [
      value("input_ids", ids, ["batch", "sequence"]),
      value("position_ids", ids, ["batch", "sequence"]),
      ...extras.map((name) => {
        if (name === "attention_mask") return value(name, ids, ["batch", "total"]);
        if (name === "seqlens_k") return value(name, Type.INT32, ["batch"]);
        return value(name, name === "total_sequence_length" ? Type.INT32 : Type.INT64, []);
      }),
      ...states.map(([past, , dims]) => value(past, Type.FLOAT, dims)),
      ...(conv ? [value("past_conv.0", Type.FLOAT, ["batch", D, kernel - 1])] : []),
    ],
    outputs: [
      value("logits", Type.FLOAT, ["batch", "sequence", V]),
      ...states.map(([, present, dims]) =>
        value(
          present,
          Type.FLOAT,
          dims.map((dim) => (dim === "past_len" ? "total" : dim)),
        ),
      ),
      ...(conv ? [value("present_conv.0", Type.FLOAT, ["batch", D, kernel - 1])] : []),
    ],
  });
}
