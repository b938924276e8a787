/**
 * A device that answers otherwise than it would: for what no test can bring about on purpose.
 */

/** What stands in for a method: it gets the method and what that is given. */
export type Instead = (method: (...given: unknown[]) => unknown, ...given: unknown[]) => unknown;

/** An object of the device's with other methods, and another promise that tells its loss. */
export function altered<T extends object>(
  object: T,
  methods: Readonly<Record<string, Instead>>,
  lost?: Promise<unknown>,
): T {
  return new Proxy(object, {
    get(target, name: string) {
      if (name === "lost" && lost !== undefined) return lost;
      const value = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      const [method, instead] = [value.bind(target), methods[name]];
      return instead === undefined ? method : (...given: unknown[]) => instead(method, ...given);
    },
  });
}
