/**
 * `Promise.all` that waits for every promise before it fails: what the others have under way on a device must have ended before the
 * caller, who takes a failed call to be over, may free memory or close the device.
 *
 * @throws what the first promise of the list that failed was rejected with
 */
export async function allEnded<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
