// Every link from one page of the repository to another leads somewhere. The packages' own pages have none: npm shows them alone.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folders = ["packages", "apps"].flatMap((parent) =>
  readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(parent, name)),
);
const pages = [".", "docs", ...folders].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

it.each(pages)("%s", (page) => {
  const text = readFileSync(join(root, page), "utf8").replace(/^```.*?^```$/gms, "");
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const local = targets.filter((target) => !/^(https?:|#)/.test(target)).map((target) => target.replace(/#.*/, ""));
  if (page.startsWith("packages")) expect(local).toEqual([]);
  else expect(local.filter((target) => !existsSync(resolve(root, dirname(page), target)))).toEqual([]);
});
