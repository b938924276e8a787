/**
 * Quantised blocks that the weight formats do not have, written as ones that they have. No value changes: codes of 2 bits become the same
 * codes in 4, and a block of 16 becomes one of 32 whose second half is worth 0 because its codes are the zero point.
 */
import type { MatMulNBits } from "@flashsampling/core";
import { allocate } from "../values.js";

/** Inputs and attributes of a MatMulNBits node. */
export interface NBitsBlocks extends Omit<MatMulNBits, "bits"> {
  readonly bits: 2 | 4 | 8;
}

/** Elements of the shortest block that is taken as it is. */
const FULL_BLOCK = 32;

/**
 * Blocks of 4 or 8 bits, where they may be of 2.
 *
 * @param blocks - weight [V, blocks, blockSize · bits / 8], zero points by rows
 */
export function withoutTwoBits(blocks: NBitsBlocks): MatMulNBits {
  const { bits, weight, vocabSize, hiddenSize, blockSize, zeroPoints } = blocks;
  if (bits !== 2) return { ...blocks, bits };
  const perRow = Math.ceil(hiddenSize / blockSize);
  const pointBytes = Math.ceil(perRow / 2);
  const points = allocate(Uint8Array, vocabSize * pointBytes);
  if (zeroPoints === undefined) points.fill(0x22);
  else {
    const given = Math.ceil(perRow / 4);
    for (let row = 0; row < vocabSize; row++) {
      const wide = widened(zeroPoints.subarray(row * given, (row + 1) * given));
      points.set(wide.subarray(0, pointBytes), row * pointBytes);
    }
  }
  return { ...blocks, bits: 4, weight: widened(weight), zeroPoints: points };
}

/** Four codes of 2 bits a byte, the first one lowest, as two codes of 4 bits a byte. */
function widened(codes: Uint8Array): Uint8Array {
  const wide = allocate(Uint8Array, 2 * codes.length);
  for (const [i, byte] of codes.entries()) {
    wide[2 * i] = (byte & 3) | ((byte & 12) << 2);
    wide[2 * i + 1] = ((byte >> 4) & 3) | ((byte >> 2) & 48);
  }
  return wide;
}

/**
 * Which element of a hidden state meets each element of a head in {@link paddedBlocks}.
 *
 * @param hiddenSize - D
 * @returns ⌈D / 16⌉ · 32 indices below D
 */
export function paddedIndices(hiddenSize: number, blockSize: number): BigInt64Array {
  const count = Math.ceil(hiddenSize / blockSize) * FULL_BLOCK;
  return BigInt64Array.from({ length: count }, (_, i) => {
    const element = Math.floor(i / FULL_BLOCK) * blockSize + (i % blockSize);
    return BigInt(Math.min(element, hiddenSize - 1));
  });
}

/**
 * Blocks of 32, where they may be of 16: the hidden states must then be gathered by {@link paddedIndices}. It costs twice the memory.
 *
 * @param blocks - of 16 elements
 * @returns blocks of 32 and a hidden size to match
 */
export function paddedBlocks(blocks: MatMulNBits): MatMulNBits {
  const { bits, blockSize, vocabSize, hiddenSize, weight, zeroPoints } = blocks;
  const perRow = Math.ceil(hiddenSize / blockSize);
  const pointBytes = Math.ceil((perRow * bits) / 8);
  const zeroPoint = (row: number, block: number): number => {
    if (zeroPoints === undefined) return 2 ** (bits - 1);
    const at = row * pointBytes + Math.floor((block * bits) / 8);
    return bits === 8 ? (zeroPoints[at] as number) : ((zeroPoints[at] as number) >> (4 * (block & 1))) & 15;
  };
  const [given, padded] = [(blockSize * bits) / 8, (FULL_BLOCK * bits) / 8];
  const wide = allocate(Uint8Array, vocabSize * perRow * padded);
  for (let i = 0; i < vocabSize * perRow; i++) {
    const block = i % perRow;
    const point = zeroPoint(Math.floor(i / perRow), block);
    wide.fill(bits === 8 ? point : point | (point << 4), i * padded, (i + 1) * padded);
    // What the last block holds beyond D is nothing, and must not meet the element that is gathered there.
    const elements = Math.min(blockSize, hiddenSize - block * blockSize);
    const bytes = Math.floor((elements * bits) / 8);
    wide.set(weight.subarray(i * given, i * given + bytes), i * padded);
    if ((elements * bits) % 8 !== 0) {
      wide[i * padded + bytes] = ((weight[i * given + bytes] as number) & 15) | (point << 4);
    }
  }
  return { ...blocks, weight: wide, blockSize: FULL_BLOCK, hiddenSize: perRow * FULL_BLOCK };
}
