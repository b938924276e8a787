/**
 * Cutting and repeating arrays along one of their axes.
 */

/** An array of numbers with dimensions, row-major. */
export interface Shaped<Data> {
  readonly data: Data;
  readonly dims: readonly number[];
}

/** Float32Array, Uint16Array or, where the engine has it, Float16Array. */
interface Numbers {
  readonly length: number;
  subarray(start: number, end: number): Numbers;
  set(source: never, at: number): void;
}

/** The first `length` entries along an axis. */
export function truncate<Data extends Numbers>(
  { data, dims }: Shaped<Data>,
  axis: number,
  length: number,
): Shaped<Data> {
  const { outer, size, inner } = around(dims, axis);
  const shorter = like(data, outer * length * inner);
  for (let i = 0; i < outer; i++) {
    const from = i * size * inner;
    shorter.set(data.subarray(from, from + length * inner) as never, i * length * inner);
  }
  return { data: shorter, dims: replaced(dims, axis, length) };
}

/** Entries along an axis by their numbers, in any order, any of them more than once. */
export function select<Data extends Numbers>(
  { data, dims }: Shaped<Data>,
  axis: number,
  entries: readonly number[],
): Shaped<Data> {
  const { outer, size, inner } = around(dims, axis);
  const selected = like(data, outer * entries.length * inner);
  for (let i = 0; i < outer; i++) {
    for (const [to, entry] of entries.entries()) {
      const from = (i * size + entry) * inner;
      selected.set(data.subarray(from, from + inner) as never, (i * entries.length + to) * inner);
    }
  }
  return { data: selected, dims: replaced(dims, axis, entries.length) };
}

/** Sizes before, along and behind an axis. */
function around(dims: readonly number[], axis: number) {
  const product = (sizes: readonly number[]) => sizes.reduce((all, size) => all * size, 1);
  return { outer: product(dims.slice(0, axis)), size: dims[axis] as number, inner: product(dims.slice(axis + 1)) };
}

function like<Data extends Numbers>(data: Data, length: number): Data {
  return new (data.constructor as new (length: number) => Data)(length);
}

function replaced(dims: readonly number[], axis: number, size: number): number[] {
  return dims.map((old, i) => (i === axis ? size : old));
}
