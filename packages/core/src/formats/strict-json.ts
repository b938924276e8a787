/**
 * JSON from strangers: an object, and no key twice. `JSON.parse` keeps the last of two equal keys, so that two readers could
 * see two different files.
 */

/**
 * Parses a JSON object.
 *
 * @param text - the JSON
 * @param refuse - throws the caller's error for what is wrong
 */
export function parseJsonObject(
  text: string,
  refuse: (what: string, cause?: unknown) => never,
): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    refuse("is not JSON", cause);
  }
  if (!isJsonObject(value)) refuse("is not a JSON object");
  // In valid JSON every pair of key and value has one colon outside strings; a key that is there twice is one pair less afterwards.
  if (countColons(text) !== countPairs(value)) refuse("has a key twice");
  return value;
}

/** Whether a parsed value is an object, and not an array or null. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

function countColons(text: string): number {
  let count = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character === QUOTE) inString = !inString;
    else if (inString && character === BACKSLASH) i++;
    else if (!inString && character === COLON) count++;
  }
  return count;
}

/** Pairs of all objects within a value. Without recursion, since the nesting is the file's. */
function countPairs(value: unknown): number {
  let count = 0;
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const inner = Object.values(next);
    if (!Array.isArray(next)) count += inner.length;
    for (const item of inner) open.push(item);
  }
  return count;
}
