/**
 * How the splitter says no: by the node and the reason.
 */
import { FlashSamplingError } from "@flashsampling/core";
import { nodeName } from "../model/graph.js";
import type { NodeProto } from "../proto/onnx_pb.js";

/** @throws FlashSamplingError `UNSUPPORTED`, always */
export function refuse(node: NodeProto | undefined, reason: string): never {
  const where = node === undefined ? "" : ` at node ${nodeName(node)}`;
  throw new FlashSamplingError("UNSUPPORTED", `The LM head cannot be split off this model${where}: ${reason}.`, {
    argument: "model",
  });
}
