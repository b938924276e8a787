import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { release } from "../lib/child.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "flashsampling-npx-"));
  // npx is looked for beside the npm that runs the script; this one shows what it is given.
  writeFileSync(join(folder, "npx-cli.js"), "process.stdout.write(JSON.stringify(process.env))");
  vi.stubEnv("npm_execpath", join(folder, "npm-cli.js"));
  vi.stubEnv("XDG_DATA_HOME", join(folder, "data"));
});
afterEach(() => {
  release();
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(folder, { recursive: true });
});

/** The environment of npx where the home folder is `home`. */
async function environment(home: string): Promise<NodeJS.ProcessEnv> {
  vi.stubEnv("HOME", home);
  const { npx } = await import("../lib/workspace.mjs");
  const { code, output } = await npx([]);
  expect(code).toBe(0);
  return JSON.parse(output);
}

describe("npx", () => {
  it("has the home folder, in which nothing stays behind", async () => {
    const home = join(folder, "home");
    mkdirSync(home);
    expect(await environment(home)).toMatchObject({ HOME: home, XDG_DATA_HOME: join(folder, "data") });
    expect(readdirSync(home)).toEqual([]);
  });

  it.each([
    ["is not there", () => join(folder, "nowhere")],
    // Nobody can make a folder in a file; whether root can in a read-only folder depends on why it is.
    ["cannot be written to", () => join(folder, "npx-cli.js")],
  ])("has another where that %s, for all that npm and pnpm keep", async (_, home) => {
    const { HOME = "", npm_config_cache, XDG_DATA_HOME } = await environment(home());
    expect(HOME).toContain(join(tmpdir(), "flashsampling-home-"));
    expect(npm_config_cache).toBe(join(HOME, ".npm"));
    expect(XDG_DATA_HOME).toBeUndefined();
  });
});

describe("inTurn", () => {
  it("runs a task where no turn can be taken: who cannot write builds nothing", async () => {
    const { inTurn } = await import("../lib/workspace.mjs");
    // Nobody can make a folder in a file.
    expect(await inTurn(async () => "ran", join(folder, "npx-cli.js", "cache"))).toBe("ran");
  });

  it("leaves no claim behind", async () => {
    const { inTurn } = await import("../lib/workspace.mjs");
    const cache = join(folder, "cache");
    expect(await inTurn(async () => readdirSync(join(cache, "setting-up")), cache)).toEqual([String(process.pid)]);
    expect(readdirSync(join(cache, "setting-up"))).toEqual([]);
  });
});
