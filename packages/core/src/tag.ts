/**
 * What kind of object a value is, by its tag: unlike `instanceof` it knows objects of another realm (a test runner's sandbox, an
 * iframe).
 */

/** The value's tag: "Float32Array", "Map", "Object", … `undefined` where reading it throws, as it does for a revoked proxy. */
export function tagOf(value: unknown): string | undefined {
  try {
    return Object.prototype.toString.call(value).slice("[object ".length, -1);
  } catch {
    return undefined;
  }
}
