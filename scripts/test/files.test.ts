import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashSources, isInstalled, workspacePackages } from "../lib/files.mjs";

let root: string;
const write = (path: string, text = "") => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "flashsampling-workspace-"));
  write("package.json", JSON.stringify({ devDependencies: { tool: "1.0.0" } }));
  write("apps/chat/package.json", JSON.stringify({ dependencies: { "@scope/library": "workspace:*" } }));
  write("packages/library/package.json", "{}");
  for (const file of [
    "src/index.ts",
    "src/model/open.ts",
    "src/test/build.ts",
    "model/config.json",
    "test/a.test.ts",
  ]) {
    write(`apps/chat/${file}`, "before");
  }
});
afterEach(() => rmSync(root, { recursive: true }));

describe("workspacePackages", () => {
  it("are folders with a manifest, and nothing else that lies beside them", () => {
    for (const litter of ["packages/.DS_Store", "apps/notes.txt", "apps/empty/README.md"]) write(litter);
    expect(workspacePackages(root)).toEqual(["packages/library", "apps/chat"]);
  });
});

describe("hashSources", () => {
  const hash = () => hashSources(root, ["apps/chat"]);

  it.each(["src/index.ts", "src/model/open.ts", "src/test/build.ts", "src/new.ts", "package.json"])(
    "changes with %s",
    (file) => {
      const before = hash();
      write(`apps/chat/${file}`, "after");
      expect(hash()).not.toBe(before);
    },
  );

  it.each(["model/config.json", "test/a.test.ts", "dist/cli.js", "src/.DS_Store"])(
    "does not change with %s",
    (file) => {
      const before = hash();
      write(`apps/chat/${file}`, "after");
      expect(hash()).toBe(before);
    },
  );
});

describe("isInstalled", () => {
  beforeEach(() => {
    write("node_modules/tool/package.json", "{}");
    mkdirSync(join(root, "apps/chat/node_modules/@scope"), { recursive: true });
    symlinkSync("../../../../packages/library", join(root, "apps/chat/node_modules/@scope/library"));
  });

  it("holds where Node finds every dependency", () => {
    expect(isInstalled(root, ["packages/library", "apps/chat"])).toBe(true);
  });

  it.each(["node_modules", "node_modules/tool", "apps/chat/node_modules", "apps/chat/node_modules/@scope/library"])(
    "does not hold without %s",
    (path) => {
      rmSync(join(root, path), { recursive: true });
      expect(isInstalled(root, ["packages/library", "apps/chat"])).toBe(false);
    },
  );

  it("does not ask for what other packages depend on", () => {
    rmSync(join(root, "apps/chat/node_modules"), { recursive: true });
    expect(isInstalled(root, ["packages/library"])).toBe(true);
  });

  it("does not hold where a link leads nowhere", () => {
    rmSync(join(root, "packages/library"), { recursive: true });
    expect(isInstalled(root, ["apps/chat"])).toBe(false);
  });
});
