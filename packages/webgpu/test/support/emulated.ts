/**
 * What the conformance kit takes on a GPU that a CPU emulates.
 */

/** Share of the kit's least sizes, on SwiftShader. */
export const EXTENT = 0.05;

/** What takes minutes on SwiftShader, whatever the extent: names of checks or their beginnings, and why. */
export const TOO_LONG: Readonly<Record<string, string>> = {
  "shapes/vocabulary": "151,939 tokens take a second a row on an emulated GPU",
  "shapes/large": "an emulated GPU takes minutes for 2 GiB",
  "lifetime/memory": "10,000 calls take minutes on an emulated GPU",
  "lifetime/heads": "100 heads take ten seconds on an emulated GPU",
  "distribution/": "100,000 draws take minutes on an emulated GPU; tokens are compared one by one instead",
};

/** The reason that a table gives for a check. */
export function reasonFor(id: string, reasons: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(reasons).find(([name]) => id.startsWith(name))?.[1];
}
