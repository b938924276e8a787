/**
 * Paths inside a repository, which come from strangers: from a model, an index, a server's list of files.
 */
import { FlashSamplingError } from "@flashsampling/core";

/** A path may have this many characters. */
const MAX_PATH_LENGTH = 1_000;

/**
 * A relative path in its plain form, without parts that stay where they are (`./model.onnx` is `model.onnx`).
 *
 * @returns the path, or undefined if it is absolute, climbs out of its folder, or means other things on other systems
 */
export function innerPath(path: unknown): string | undefined {
  if (typeof path !== "string" || path.length > MAX_PATH_LENGTH) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  if (/[\\:\u0000-\u001f]/.test(path)) return undefined;
  const parts = path.split("/");
  if (parts.some((part) => part === ".." || part === "")) return undefined;
  const plain = parts.filter((part) => part !== ".");
  return plain.length === 0 ? undefined : plain.join("/");
}

/** @throws FlashSamplingError `MALFORMED_FILE` unless a path is one inside the repository */
export function requireInnerPath(path: string): string {
  const plain = innerPath(path);
  if (plain !== undefined) return plain;
  const shown = JSON.stringify(String(path).slice(0, 200));
  throw new FlashSamplingError("MALFORMED_FILE", `${shown} is not the path of a file inside of the model's folder.`);
}
