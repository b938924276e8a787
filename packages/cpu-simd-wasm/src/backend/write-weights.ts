/**
 * Copies a head's weights, and what goes with them, into its memory, laid out as kernels read them.
 */
import { throwIfAborted } from "@flashsampling/core";
import { BLOCK, GROUP, PASS } from "../plan/abi.js";
import type { IntegerGroup } from "../plan/weight-layout.js";
import type { HeadMemory, KernelHead } from "./head-memory.js";

/** Bytes of weights that are copied before the event loop gets a turn. */
const COPY_BYTES = 64 * 2 ** 20;

type IntegerHead = Extract<KernelHead, { readonly format: "int8" | "int4" }>;
type FloatHead = Exclude<KernelHead, IntegerHead>;

/** Copies a run of groups of 16 tokens, from the first up to the second. */
type CopyGroups = (start: number, end: number) => void;

/**
 * Writes weights, bias, scale and soft cap.
 *
 * @param memory - of the head
 * @param head - of the shape that the memory is laid out for
 * @param signal - ends it between two pieces
 */
export async function writeWeights(
  memory: HeadMemory,
  head: KernelHead,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { layout } = memory;
  const { bias, logitScale = 1, softCap = 0 } = head;
  memory.writeF32(layout.pass, PASS, { logitScale, softCap });
  if (bias !== undefined) memory.f32.set(bias, layout.bias / 4);
  const copy = isIntegerHead(head) ? integerCopier(memory, head) : floatCopier(memory, head);
  const groupsPerTurn = Math.max(1, Math.floor(COPY_BYTES / layout.groupBytes));
  for (let start = 0; start < layout.groupCount; start += groupsPerTurn) {
    throwIfAborted(signal);
    const end = Math.min(layout.groupCount, start + groupsPerTurn);
    copy(start, end);
    if (end < layout.groupCount) await new Promise((resolve) => setTimeout(resolve));
  }
}

function isIntegerHead(head: KernelHead): head is IntegerHead {
  return head.format === "int8" || head.format === "int4";
}

/** Rows one after the other, each padded to the stride. */
function floatCopier({ memory, layout }: HeadMemory, head: FloatHead): CopyGroups {
  const { vocabSize, hiddenSize, weight } = head;
  const { stride } = layout;
  const target =
    head.format === "f32"
      ? new Float32Array(memory.buffer, layout.weight, vocabSize * stride)
      : new Uint16Array(memory.buffer, layout.weight, vocabSize * stride);
  return (startGroup, endGroup) => {
    const [start, end] = [startGroup * GROUP, Math.min(vocabSize, endGroup * GROUP)];
    if (stride === hiddenSize) {
      target.set(weight.subarray(start * hiddenSize, end * hiddenSize), start * stride);
      return;
    }
    for (let row = start; row < end; row++) {
      target.set(weight.subarray(row * hiddenSize, (row + 1) * hiddenSize), row * stride);
    }
  };
}

/** Words of 16 tokens interleaved, with scales and zero points beside them. */
function integerCopier(memory: HeadMemory, head: IntegerHead): CopyGroups {
  const { layout, u32 } = memory;
  const { vocabSize } = head;
  const group = layout.integerGroup as IntegerGroup;
  const blocks = layout.stride / BLOCK;
  const row = new RowWords(head, blocks);
  const wordsPerBlock = row.words.length / blocks;
  const writeScales = scaleWriter(memory, head, group, blocks);
  return (startGroup, endGroup) => {
    for (let token = startGroup * GROUP; token < Math.min(vocabSize, endGroup * GROUP); token++) {
      const words = row.read(token);
      const at = layout.weight + Math.floor(token / GROUP) * layout.groupBytes;
      for (let block = 0; block < blocks; block++) {
        const target = (at + group.weights + block * group.blockBytes) / 4 + (token % GROUP);
        for (let word = 0; word < wordsPerBlock; word++) {
          u32[target + word * GROUP] = words[block * wordsPerBlock + word] as number;
        }
      }
      writeScales(token, at);
    }
  };
}

/** A head's rows as 32-bit words, zeros in the padding. What an int4 row holds beyond its end meets only zeros. */
class RowWords {
  readonly words: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #weight: Uint8Array;
  readonly #rowBytes: number;

  constructor({ format, weight, hiddenSize }: IntegerHead, blocks: number) {
    this.#weight = new Uint8Array(weight.buffer, weight.byteOffset, weight.length);
    this.#rowBytes = format === "int8" ? hiddenSize : (blocks * BLOCK) / 2;
    this.words = new Uint32Array((blocks * (format === "int8" ? BLOCK : BLOCK / 2)) / 4);
    this.#bytes = new Uint8Array(this.words.buffer);
  }

  /** The words of a row; the array holds the next row's after the next call. */
  read(token: number): Uint32Array {
    this.#bytes.set(this.#weight.subarray(token * this.#rowBytes, (token + 1) * this.#rowBytes));
    return this.words;
  }
}

/** Writes a token's scales and zero points into its group, which begins at byte `at`. */
function scaleWriter(
  { f32, u8 }: HeadMemory,
  head: IntegerHead,
  group: IntegerGroup,
  blocks: number,
): (token: number, at: number) => void {
  const { scales, zeroPoints } = head;
  const granularity = head.format === "int4" ? "block" : head.granularity;
  const count = granularity === "block" ? blocks : 1;
  const zeroPointAt = (token: number, i: number, index: number): number => {
    if (head.format === "int8") return zeroPoints?.[index] as number;
    const pair = zeroPoints?.[token * Math.ceil(blocks / 2) + (i >> 1)] as number;
    return (pair >> (4 * (i & 1))) & 15;
  };
  return (token, at) => {
    for (let i = 0; i < count; i++) {
      const index = granularity === "tensor" ? 0 : token * count + i;
      const step = i * group.scaleStep;
      f32[(at + group.scales + step) / 4 + (token % GROUP)] = scales[index] as number;
      if (zeroPoints === undefined) continue;
      u8[at + group.zeroPoints + step + (token % GROUP)] = zeroPointAt(token, i, index);
    }
  };
}
