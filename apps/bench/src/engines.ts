/**
 * JavaScript engines that FlashSampling can be run on besides this Node, for comparison: programs on this machine.
 */
import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Names of the engines. */
export type EngineId = "node" | "chromium";

/** A program that is such an engine. */
export interface Engine {
  readonly path: string;
  /** As it says itself, of the form `20.20.2`. */
  readonly version: string;
}

/** The engines that there are. */
export type Engines = Readonly<Partial<Record<EngineId, Engine | undefined>>>;

const CHROMIUM_NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/** A Chromium on the PATH. */
export function chromiumOnPath(): Engine | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = folders.flatMap((folder) => CHROMIUM_NAMES.map((name) => join(folder, name)));
  for (const path of paths) {
    try {
      accessSync(path, constants.X_OK);
      return engineAt(path);
    } catch {}
  }
  return undefined;
}

/**
 * Asks a program for its version.
 *
 * @throws Error if it does not run or says none
 */
export function engineAt(path: string): Engine {
  const said = execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const version = /\d+(\.\d+)+/.exec(said)?.[0];
  if (version === undefined) throw new Error(`It gives ${JSON.stringify(said.trim())} for its version.`);
  return { path, version };
}
