/**
 * One call on a device: what the kernels read is laid out and copied there, the fused pass is launched and what comes behind it, and what they leave is
 * copied back. Calls do not wait for each other.
 */
import type { LmHeadWeights } from "@flashsampling/core";
import type { PassRow } from "@flashsampling/core/backend";
import { type CallFields, callBytes, type FindingsFields, rowWords } from "../plan/call.js";
import { type CallPlan, type CallProblem, isHoppers, planCall } from "../plan/family.js";
import { areBFloat16, hiddenBytes, splitHidden, TERMS } from "../plan/hidden.js";
import { joinParts, type SlotSize } from "../plan/layout.js";
import type { Launchable } from "../plan/shapes.js";
import { paddedSize } from "../plan/weights.js";
import { bytesOf } from "../plan/words.js";
import { allEnded } from "./all-ended.js";
import type { CudaDevice } from "./device.js";
import type { HeadMemory } from "./head-memory.js";
import { kernelArgument } from "./kernel-argument.js";

/** Where calls run, and on which head. */
export interface CallContext {
  readonly device: CudaDevice;
  readonly memory: HeadMemory;
  readonly head: Pick<LmHeadWeights, "format" | "hiddenSize" | "vocabSize">;
}

/** What a kind of call has of its own. */
export interface CallKind extends Pick<CallProblem, "leaves"> {
  /** Number of the first draw. */
  readonly draw: number;
  /** What it leaves, once its launch is planned. */
  plan(launch: CallPlan): CallResults;
}

/** What a call leaves. */
export interface CallResults extends Pick<SlotSize, "outputBytes" | "scratchBytes"> {
  /** What it says of its summaries, for the addresses of the output and of the scratch memory. */
  fields?(output: bigint, scratch: bigint): FindingsFields;
  /** Whether the output is zeros before. */
  readonly clears?: boolean;
  /** What is launched behind the fused pass, on one block a row. */
  readonly behind?: Launchable;
}

/** Plans the fused pass of a call, or of a step, on a head. */
export function planFused(
  { device, memory: { hasBlockScales }, head }: CallContext,
  call: Pick<CallProblem, "leaves" | "batchSize" | "hidden">,
): CallPlan {
  const { format, vocabSize } = head;
  return planCall({ ...call, format, vocabSize, hasBlockScales, elements: paddedSize(head) }, device.limits);
}

/**
 * Runs a call.
 *
 * @param context - where
 * @param rows - of the call
 * @param kind - of it
 * @returns its output
 * @throws FlashSamplingError `OUT_OF_MEMORY`, `DEVICE_LOST`, `INTERNAL`
 */
export function runCall(
  context: CallContext,
  rows: readonly PassRow[],
  { leaves, draw, plan }: CallKind,
): Promise<Uint8Array> {
  const { device, memory, head } = context;
  return device.run("sampling", async () => {
    const { native, limits, slots } = device;
    const { format, hiddenSize } = head;
    const takesTerms = format === "bf16" || isHoppers({ format, hasBlockScales: memory.hasBlockScales }, limits);
    const hidden = hiddenOf(rows, hiddenSize);
    const kind = takesTerms && areBFloat16(hidden) ? "weights" : "float32";
    const terms = takesTerms ? splitHidden(hidden, "bf16", kind === "weights" ? 1 : TERMS) : [];
    const launch = planFused(context, { leaves, batchSize: rows.length, hidden: kind });
    const { outputBytes, scratchBytes, fields, clears, behind } = plan(launch);
    const chosen = behind === undefined ? [launch.shape] : [launch.shape, behind];
    const kernels = await allEnded(chosen.map((shape) => device.kernel(shape)));
    const words = rowWords(rows);
    const states = hiddenBytes(launch.shape, hidden, terms, hiddenSize, paddedSize(head));
    // The terms lie behind one another without gaps.
    const { bytes, offsets } = joinParts([bytesOf(words.rows), bytesOf(words.extra), concatenate(states)]);
    const [rowsAt, extraAt, hiddenAt] = offsets as [number, number, number];
    const slot = slots.take({ inputBytes: bytes.byteLength, outputBytes, scratchBytes, rows: rows.length });
    try {
      const { address, layout, inputHost, outputHost } = slot;
      const at = (offset: number) => address + BigInt(offset);
      const call: CallFields = {
        rowCount: rows.length,
        draw,
        rows: at(rowsAt),
        extra: at(extraAt),
        hidden: at(hiddenAt),
        best: at(layout.best),
        flags: at(layout.flags),
        finishedBlocks: at(layout.finishedBlocks),
        results: at(layout.output),
      };
      const findings = fields?.(at(layout.output), at(layout.scratch));
      const structures = [kernelArgument(native, launch.shape, memory.fields, call, { findings })];
      if (behind !== undefined) structures.push(callBytes(memory.fields, call, { findings }));
      const output = new Uint8Array(outputBytes);
      if (clears) native.clear(at(layout.output), outputBytes);
      await native.run({
        launches: chosen.map(({ threads, sharedBytes }, i) => ({
          kernel: kernels[i] as number,
          grid: i === 0 ? launch.grid : rows.length,
          threads,
          sharedBytes,
          arguments: structures[i] as Uint8Array,
        })),
        input: bytes,
        inputHost,
        inputDevice: address,
        output,
        outputHost,
        outputDevice: at(layout.output),
      });
      slots.give(slot);
      return output;
    } catch (error) {
      slots.discard(slot);
      throw error;
    }
  });
}

/** Hidden states [B, D]. */
function hiddenOf(rows: readonly PassRow[], size: number): Float32Array {
  const hidden = new Float32Array(rows.length * size);
  for (const [i, row] of rows.entries()) hidden.set(row.hidden, i * size);
  return hidden;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.byteLength;
  }
  return joined;
}
