/**
 * The built command at a real pseudo-terminal, which `script` (util-linux) makes: keys are bytes that the terminal driver sees, and
 * `stty` tells afterwards whether the terminal is as it was.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { KEYS } from "./helpers/fake-terminal.js";
import { CLI } from "./helpers/run-cli.js";
import { tinyModelFiles, writeModel } from "./helpers/tiny-model.js";

const hasScript = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") === true;

let model: string;
beforeAll(() => {
  model = mkdtempSync(join(tmpdir(), "flashsampling-model-"));
  writeModel(model, tinyModelFiles());
});
afterAll(() => rmSync(model, { recursive: true }));

interface SessionOptions {
  readonly environment?: NodeJS.ProcessEnv;
  readonly run?: string;
  readonly afterwards?: string;
  readonly jobControl?: boolean;
}

/** The command at a pseudo-terminal, in a shell that reports on the terminal afterwards. */
class Session {
  written = "";
  readonly ended: Promise<void>;
  readonly #child;

  /**
   * @param args - the command line
   * @param options - `environment` are variables to add; `run` is how a shell in the command's process group runs the command;
   * `afterwards` is what the shell around it does when the command has ended or was suspended; without `jobControl` it cannot be suspended
   */
  constructor(args: string, options: SessionOptions = {}) {
    const { environment = {}, run = 'exec "$@"', afterwards = ":", jobControl = true } = options;
    const chat = `sh -c 'echo "process $$"; ${run}' sh "${process.execPath}" "${CLI}" --model "${model}" ${args}`;
    const report = '[ "$before" = "$(stty -g)" ] && echo "restored, code $code" || echo "NOT restored"';
    // Job control (-m) gives the command a process group of its own, as an interactive shell does. The shell itself is deaf to Ctrl-C;
    // Node hears it whatever its parent does. Without `noflsh` a Ctrl-C throws away what was written and not yet read, the report too.
    const shell = `set ${jobControl ? "-m" : "+m"}; trap "" INT; stty cols 80 noflsh; before=$(stty -g); echo begin; ${chat}; code=$?; ${afterwards}; ${report}`;
    const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
    this.#child = spawn("script", ["-qfec", shell, "/dev/null"], {
      env: { ...inherited, TERM: "xterm-256color", SHELL: "/bin/sh", ...environment },
    });
    this.#child.stdin.on("error", () => {}); // It may end while keys are on their way.
    this.#child.stdout.setEncoding("utf8").on("data", (text: string) => {
      this.written += text;
    });
    this.ended = new Promise((resolve) => this.#child.on("close", () => resolve()));
  }

  get text(): string {
    return stripVTControlCharacters(this.written).replaceAll("\r", "");
  }

  press(keys: string): void {
    if (this.#child.stdin.writable) this.#child.stdin.write(keys);
  }

  async until(part: string | RegExp): Promise<void> {
    const giveUp = Date.now() + 60_000;
    while (this.text.search(part) < 0) {
      if (Date.now() > giveUp) throw new Error(`Waited in vain for ${part}; the terminal shows:\n${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

describe("the command at a pseudo-terminal", () => {
  beforeEach((context) => {
    if (!hasScript) context.skip("no pseudo-terminal: util-linux's script is not on this machine");
  });

  it("greets, replies, stops at Ctrl-C, goes on, and leaves at Ctrl-C twice with the terminal as it was", async () => {
    const session = new Session("--seed 7 --max-tokens 2000");
    await session.until("/help lists the commands");
    await session.until(/> $/);
    for (const part of [/model +tiny/, /backend +cpu-simd-wasm: /, /seed +7/]) expect(session.text).toMatch(part);
    session.press(`hi${KEYS.enter}`);
    await session.until(/> hi\n.{20}/su);
    session.press(KEYS.ctrlC);
    await session.until(/\d+ tokens · \d+ tokens\/s · cpu-simd-wasm · stopped\n\n> $/);
    session.press(`/settings${KEYS.enter}`);
    await session.until("2000\nseed 7");
    await session.until(/seed 7\n\n> $/);
    session.press(KEYS.ctrlC);
    await session.until(/> \nCtrl-C again, or Ctrl-D, leaves\.\n> $/);
    session.press(KEYS.ctrlC);
    await session.ended;
    expect(session.text).toMatch(/> \nrestored, code 0\n$/);
    // Dim is begun and ended as often; the cursor is never hidden, so it need not be shown again.
    expect(session.written.split("\x1b[2m").length).toBe(session.written.split("\x1b[22m").length - boldRuns(session));
    expect(session.written).not.toContain("\x1b[?25l");
    expectPastesUnmarked(session);
  });

  it.each([
    ["SIGHUP", 129],
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("gives the terminal back at %s, with code %i", async (signal, code) => {
    const session = new Session("");
    await session.until(/> $/);
    process.kill(Number(/process (\d+)/.exec(session.text)?.[1]), signal);
    await session.ended;
    expect(session.text).toMatch(new RegExp(`restored, code ${code}\n$`));
    expectPastesUnmarked(session);
  });

  it("leaves at Ctrl-D", async () => {
    const session = new Session("");
    await session.until(/> $/);
    session.press(KEYS.ctrlD);
    await session.ended;
    expect(session.text).toMatch(/> \nrestored, code 0\n$/);
  });

  it("gives the same conversation again after /reset", async () => {
    const replies: string[] = [];
    const session = new Session("--seed 7 --max-tokens 20");
    for (const line of ["one", "two", "/reset", "one", "two"]) {
      await session.until(/> $/);
      const start = session.text.length;
      session.press(`${line}${KEYS.enter}`);
      await session.until(new RegExp(`^.{${start}}${line}\n.*\n\n> $`, "s"));
      replies.push(session.text.slice(start).replace(/\d+ tokens\/s/, ""));
    }
    session.press(KEYS.ctrlD);
    await session.ended;
    expect(replies.slice(3)).toEqual(replies.slice(0, 2));
    expect(replies[0]).not.toEqual(replies[1]?.replace("two", "one"));
  });

  it.each<[string, SessionOptions]>([
    ["and fg, below a parent that waits for it, as npm does", { run: '"$@"; exit $?', afterwards: "fg; code=$?" }],
    ["where no shell could continue it", { jobControl: false }],
  ])("goes on after Ctrl-Z %s", async (_, options) => {
    const session = new Session("--seed 7", options);
    await session.until(/> $/);
    session.press(`half a \x1a`);
    await session.until(/half a [\s\S]*half a $/);
    session.press(`message${KEYS.enter}`);
    await session.until(/half a message\n[\s\S]*tokens\/s[\s\S]*> $/);
    session.press(KEYS.ctrlD);
    await session.ended;
    expect(session.text).toMatch(/> \nrestored, code 0\n$/);
    // A shell between knows of no marks.
    expect(session.written.match(pasteMarking)).toEqual(["\x1b[?2004h", "\x1b[?2004l", "\x1b[?2004h", "\x1b[?2004l"]);
  });

  it("ends when a paste comes along with Ctrl-D", async () => {
    const session = new Session("");
    await session.until(/> $/);
    session.press(`${KEYS.ctrlD}\x1b[200~abc\x1b[201~`);
    await session.ended;
    expect(session.text).toMatch(/> \nrestored, code 0\n$/);
  });

  it("shows no styles with NO_COLOR, not even where colours are forced", async () => {
    const session = new Session("", { environment: { NO_COLOR: "1", FORCE_COLOR: "1" } });
    await session.until(/> $/);
    session.press(KEYS.ctrlD);
    await session.ended;
    expect(session.written).not.toMatch(styleSequence);
    expect(session.text).not.toContain("Warning");
  });

  it("writes no escape sequence to a dumb terminal, whose driver edits the line and makes Ctrl-C a signal", async () => {
    const session = new Session("--seed 7 --max-tokens 2000", { environment: { TERM: "dumb" } });
    await session.until(/> $/);
    session.press(`wrong${KEYS.ctrlC}`);
    await session.until(/\nCtrl-C again, or Ctrl-D, leaves\.\n> $/);
    session.press(`hix\x7f${KEYS.enter}`);
    await session.until(/> hix.*\n(?:.|\n){20}/u);
    session.press(KEYS.ctrlC);
    await session.until(/stopped\n\n> $/);
    session.press(`/settings${KEYS.enter}`);
    await session.until(/2000\nseed 7\n\n> $/);
    await new Promise((resolve) => setTimeout(resolve, 1100)); // Ctrl-C just after a reply does nothing.
    session.press(KEYS.ctrlC);
    await session.until(/leaves\.\n> [\s\S]*leaves\.\n> $/);
    await new Promise((resolve) => setTimeout(resolve, 300)); // Else it would count as one with the first.
    session.press(KEYS.ctrlC);
    await session.ended;
    expect(session.text).toMatch(/restored, code 0\n$/);
    expect(session.written).not.toContain("\x1b");
  });

  it("can be interrupted at any moment, also while it still opens the model", async () => {
    for (let delay = 0; delay <= 300; delay += 60) {
      const session = new Session("");
      await session.until("begin");
      await new Promise((resolve) => setTimeout(resolve, delay));
      // Again and again: the first may come when the shell has not started the command yet.
      const pressing = setInterval(() => session.press(KEYS.ctrlC), 30);
      await session.ended;
      clearInterval(pressing);
      expect(session.text, `after ${delay} ms`).toMatch(/restored, code (0|130)\n/);
      expect(session.text).not.toMatch(/\n\s+at /);
    }
  });
});

const styleSequence = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`);
const pasteMarking = new RegExp(`${String.fromCharCode(27)}\\[\\?2004[hl]`, "g");

/** The terminal was told to mark pastes, and at the end to do so no longer. */
function expectPastesUnmarked({ written }: Session): void {
  expect(written).toContain("\x1b[?2004h");
  expect(written.lastIndexOf("\x1b[?2004l")).toBeGreaterThan(written.lastIndexOf("\x1b[?2004h"));
}

/** How often something was made bold: it ends with the same sequence as dim. */
function boldRuns(session: Session): number {
  return session.written.split("\x1b[1m").length - 1;
}
