/**
 * A loaded LM head: one launch for calls that draw one token a row and truncate nothing, passes that leave summaries for all others.
 */
import {
  type BackendHead,
  BackendRowStatus,
  type BackendSampleResult,
  type BackendSteps,
  type DeviceArray,
  type HeldHidden,
  type LmHeadWeights,
  NO_TOKEN,
  type SampleRequest,
} from "@flashsampling/core";
import { Part, type PassRow, passRows, planBlocks, sampleByPasses, unlessAborted } from "@flashsampling/core/backend";
import { FLAG, RESULT_BYTES, RESULT_WORDS } from "../plan/call.js";
import { drawsByGroups } from "../plan/family.js";
import { areBFloat16 } from "../plan/hidden.js";
import type { Leaves } from "../plan/hopper.js";
import { MAX_BATCH } from "../plan/launch.js";
import { bytesOf } from "../plan/words.js";
import { allEnded } from "./all-ended.js";
import { type CallContext, runCall } from "./calls.js";
import { CudaPasses } from "./cuda-passes.js";
import { CudaSteps } from "./cuda-steps.js";
import type { CudaDevice } from "./device.js";
import { requireMemory } from "./device-arrays.js";
import { HeadMemory } from "./head-memory.js";

/** An LM head on a device. */
export class CudaHead implements BackendHead {
  readonly #context: CallContext;
  readonly #underWay = new Set<Promise<unknown>>();

  private constructor(context: CallContext) {
    this.#context = context;
  }

  /**
   * Copies a head onto a device.
   *
   * @throws FlashSamplingError `OUT_OF_MEMORY`, `DEVICE_LOST`, `ABORTED`
   */
  static load(device: CudaDevice, head: LmHeadWeights, signal?: AbortSignal): Promise<CudaHead> {
    return device.run("loading the head", async () => {
      const memory = await HeadMemory.load(device.native, head, signal);
      const { format, hiddenSize, vocabSize } = head;
      return new CudaHead({ device, memory, head: { format, hiddenSize, vocabSize } });
    });
  }

  sample(hidden: Float32Array, request: SampleRequest, signal?: AbortSignal): Promise<BackendSampleResult> {
    const rows = passRows(hidden.slice(), request);
    const { tokensInto } = request;
    const { device } = this.#context;
    const room = tokensInto && requireMemory("tokensInto", tokensInto, device.ordinal);
    const leaves = leftByOneLaunch(this.#context, rows, request);
    const drawn =
      leaves === undefined
        ? sampleByPasses(new CudaPasses(this.#context, signal), rows, request)
        : this.#draw(rows, leaves);
    const work = drawn.then(async (result) => {
      if (room !== undefined) {
        await device.run("writing tokens", () => device.native.upload(room.address, bytesOf(result.tokens)));
      }
      return result;
    });
    this.#underWay.add(work);
    const ended = () => this.#underWay.delete(work);
    work.then(ended, ended);
    return unlessAborted(work, signal);
  }

  /** The states are kept on the device and read by the host when the call begins. */
  holdHidden(hidden: Required<DeviceArray>): HeldHidden {
    const { device } = this.#context;
    const { native, ordinal, slots } = device;
    const { address, bytes } = requireMemory("hidden", hidden, ordinal);
    const slot = device.runNow("keeping hidden states", () => {
      const slot = slots.take({ inputBytes: bytes, outputBytes: RESULT_BYTES, scratchBytes: 0, rows: 1 });
      try {
        native.copy(slot.address, address, bytes);
        return slot;
      } catch (error) {
        slots.discard(slot);
        throw error;
      }
    });
    return {
      sample: async (request, signal) => {
        const states = new Float32Array(hidden.length);
        await device.run("reading hidden states", () => native.download(slot.address, bytesOf(states)));
        return this.sample(states, request, signal);
      },
      release: () => slots.give(slot),
    };
  }

  openSteps(request: SampleRequest, maxSteps: number): Promise<BackendSteps> {
    return CudaSteps.open(this.#context, request, maxSteps);
  }

  async #draw(rows: readonly PassRow[], leaves: Exclude<Leaves, "summaries">): Promise<BackendSampleResult> {
    const outputs = planBlocks(rows.length, MAX_BATCH).map(({ start, count }) =>
      runCall(this.#context, rows.slice(start, start + count), {
        leaves,
        draw: 0,
        plan: () => ({ outputBytes: count * RESULT_BYTES, scratchBytes: 0 }),
      }),
    );
    const results = (await allEnded(outputs)).flatMap(readResults);
    const status = Uint8Array.from(results, ({ flags }) => statusOf(flags));
    const tokens = Uint32Array.from(results, ({ token }, row) =>
      status[row] === BackendRowStatus.Ok ? token : NO_TOKEN,
    );
    return { tokens, status, secondLooks: 0 };
  }

  replaceWeights(head: LmHeadWeights): Promise<void> {
    const { device, memory } = this.#context;
    return device.run("replacing weights", () => memory.write(head));
  }

  async dispose(): Promise<void> {
    await Promise.allSettled(this.#underWay);
    const { device, memory } = this.#context;
    await device.release("disposing the head", () => memory.free());
  }
}

/** What a launch leaves that is all that is asked for, a winner a row; undefined: passes that leave summaries are needed. */
function leftByOneLaunch(
  { device, memory: { hasBlockScales }, head: { format } }: CallContext,
  rows: readonly PassRow[],
  { draws, logprobs }: SampleRequest,
): Exclude<Leaves, "summaries"> | undefined {
  if (draws !== 1 || logprobs !== undefined) return undefined;
  const asked = rows.reduce((bits, { parts }) => bits | parts, 0) & ~(Part.Winner | Part.Greedy);
  if (asked === 0) return "tokens";
  if (asked !== Part.Grouped || !drawsByGroups({ format, hasBlockScales }, device.limits)) return undefined;
  return rows.every(({ hidden }) => areBFloat16(hidden)) ? "groups" : undefined;
}

/** What a kernel leaves of a row. */
interface Result {
  readonly token: number;
  readonly flags: number;
}

function readResults(output: Uint8Array): Result[] {
  const words = new Uint32Array(output.buffer);
  return Array.from({ length: words.length / RESULT_WORDS }, (_, row) => {
    const [token, , flags] = words.subarray(row * RESULT_WORDS) as unknown as [number, number, number];
    return { token, flags };
  });
}

function statusOf(flags: number): number {
  if ((flags & FLAG.nonFinite) !== 0) return BackendRowStatus.NonFiniteLogits;
  return (flags & FLAG.supported) === 0 ? BackendRowStatus.EmptySupport : BackendRowStatus.Ok;
}
