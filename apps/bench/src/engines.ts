/**
 * JavaScript engines that FlashSampling can be run on besides this Node, for comparison: programs on this machine.
 */
import { execFileSync } from "node:child_process";

/** Names of the engines. */
export type EngineId = "node";

/** A program that is such an engine. */
export interface Engine {
  readonly path: string;
  /** As it says itself, of the form `20.20.2`. */
  readonly version: string;
}

/** The engines that there are. */
export type Engines = Readonly<Partial<Record<EngineId, Engine>>>;

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
