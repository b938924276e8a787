/**
 * Large arrays that nobody needs any more.
 */

/** Arrays of fewer bytes in all are left to the garbage collector. */
const WORTHWHILE_BYTES = 2 ** 20;

/**
 * Frees arrays soon, where the garbage collector would some time: a head's hundreds of megabytes must not wait for that, nor must the keys
 * and values of every token. They are sent to a port that is closed; a buffer's `transfer` does the same, and Node 20 has none. The arrays are empty afterwards.
 *
 * @param arrays - the caller's alone; one that is part of a buffer stays as it is
 */
export function discard(arrays: readonly ArrayBufferView[]): void {
  const buffers = arrays.flatMap(({ buffer, byteLength }) => {
    const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
    return isWhole ? [buffer] : [];
  });
  if (buffers.reduce((sum, { byteLength }) => sum + byteLength, 0) < WORTHWHILE_BYTES) return;
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(undefined, buffers);
  port1.close();
  port2.close();
}
