/**
 * Memories that a worker may still write to though it was terminated: browsers do not say when such a worker has stopped. Nobody else's
 * workers, weights or control words may lie in one of these, not even those of the same head.
 */
const memories = new WeakSet<WebAssembly.Memory>();

/** From now on the memory is its terminated worker's. */
export function leaveToLateWriter(memory: WebAssembly.Memory): void {
  memories.add(memory);
}

/** Whether a terminated worker may still write to the memory. */
export function mayHaveLateWriter(memory: WebAssembly.Memory): boolean {
  return memories.has(memory);
}
