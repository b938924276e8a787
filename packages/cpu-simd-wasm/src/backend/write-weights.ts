/**
 * Copies a head's weights, and what goes with them, into its memory, laid out as kernels read them.
 */
import { throwIfAborted } from "@flashsampling/core";
import { BLOCK, GROUP, PASS, TILE } from "../plan/abi.js";
import type { HeadMemory, KernelHead } from "./head-memory.js";

/** Bytes of weights that are copied before the event loop gets a turn: whole runs of floats, integers word by word. */
const COPY_BYTES = { floats: 64 * 2 ** 20, integers: 8 * 2 ** 20 };

type IntegerHead = Extract<KernelHead, { readonly format: "int8" | "int4" }>;
type FloatHead = Exclude<KernelHead, IntegerHead>;

/** Copies a run of groups of 16 tokens, from the first up to the second. */
type CopyGroups = (start: number, end: number) => void;

/**
 * Writes weights, bias, scale and soft cap.
 *
 * @param memory - of the head, or one of several
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
  const [copy, bytesPerTurn] = isIntegerHead(head)
    ? [integerCopier(memory, head), COPY_BYTES.integers]
    : [floatCopier(memory, head), COPY_BYTES.floats];
  const groupsPerTurn = Math.max(1, Math.floor(bytesPerTurn / layout.groupBytes));
  for (let start = layout.firstGroup; start < layout.endGroup; start += groupsPerTurn) {
    throwIfAborted(signal);
    const end = Math.min(layout.endGroup, start + groupsPerTurn);
    copy(start, end);
    if (end < layout.endGroup) await new Promise((resolve) => setTimeout(resolve));
  }
}

function isIntegerHead(head: KernelHead): head is IntegerHead {
  return head.format === "int8" || head.format === "int4";
}

/** Rows one after the other, each padded to the stride. */
function floatCopier({ memory, layout }: HeadMemory, head: FloatHead): CopyGroups {
  const { vocabSize, hiddenSize, weight } = head;
  const { stride, firstGroup, endGroup, groupBytes } = layout;
  const first = firstGroup * GROUP;
  const at = layout.weight + firstGroup * groupBytes;
  const length = (Math.min(vocabSize, endGroup * GROUP) - first) * stride;
  const target =
    head.format === "f32" ? new Float32Array(memory.buffer, at, length) : new Uint16Array(memory.buffer, at, length);
  return (startGroup, end) => {
    const [start, endRow] = [startGroup * GROUP, Math.min(vocabSize, end * GROUP)];
    if (stride === hiddenSize) {
      target.set(weight.subarray(start * hiddenSize, endRow * hiddenSize), (start - first) * stride);
      return;
    }
    for (let row = start; row < endRow; row++) {
      target.set(weight.subarray(row * hiddenSize, (row + 1) * hiddenSize), (row - first) * stride);
    }
  };
}

/** Tile by tile: words of 16 tokens interleaved, then scales and zero points. */
function integerCopier({ layout, u8, f32, u32 }: HeadMemory, head: IntegerHead): CopyGroups {
  const { vocabSize, zeroPoints } = head;
  const { groupCount, groupBytes, integers } = layout;
  const { blocks, words, scales } = integers as NonNullable<typeof integers>;
  const row = new RowWords(head, blocks);
  const scaleOf = scaleReader(head, scales);
  return (startGroup, endGroup) => {
    for (let token = startGroup * GROUP; token < Math.min(vocabSize, endGroup * GROUP); token++) {
      const tile = Math.floor(token / TILE);
      const groups = Math.min(TILE / GROUP, groupCount - tile * (TILE / GROUP));
      const [group, lane] = [Math.floor((token % TILE) / GROUP), token % GROUP];
      const wordsAt = layout.weight + tile * (TILE / GROUP) * groupBytes;
      const scalesAt = wordsAt + groups * GROUP * blocks * words * 4;
      const zeroPointsAt = scalesAt + groups * GROUP * scales * 4;
      const ofToken = row.read(token);
      for (let word = 0; word < words; word++) {
        const at = wordsAt / 4 + (word * groups + group) * blocks * GROUP + lane;
        for (let block = 0; block < blocks; block++) u32[at + block * GROUP] = ofToken[block * words + word] as number;
      }
      for (let i = 0; i < scales; i++) {
        const { scale, zeroPoint } = scaleOf(token, i);
        const at = (group * scales + i) * GROUP + lane;
        f32[scalesAt / 4 + at] = scale;
        if (zeroPoints !== undefined) u8[zeroPointsAt + at] = zeroPoint;
      }
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

/** Reads the i-th scale of a token's row, and its zero point: 0 where there are none. */
function scaleReader(head: IntegerHead, count: number) {
  const { scales, zeroPoints } = head;
  const isTensor = head.format === "int8" && head.granularity === "tensor";
  const nibblesPerRow = 2 * Math.ceil(count / 2);
  return (token: number, i: number): { scale: number; zeroPoint: number } => {
    const index = isTensor ? 0 : token * count + i;
    const nibble = token * nibblesPerRow + i;
    const zeroPoint =
      head.format === "int8"
        ? (zeroPoints?.[index] ?? 0)
        : ((zeroPoints?.[nibble >> 1] ?? 0) >> (4 * (nibble & 1))) & 15;
    return { scale: scales[index] as number, zeroPoint };
  };
}
