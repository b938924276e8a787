import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../src/chat/settings.js";
import { chatAtTerminal, type Replier } from "../src/chat/terminal.js";
import { ChatError } from "../src/errors.js";
import { FakeTerminal, KEYS } from "./helpers/fake-terminal.js";

const style = { dim: (text: string) => `(${text})`, bold: (text: string) => text, red: (text: string) => `!${text}!` };

/** Repeats every message, except the ones that the tests below know by name. */
class Parrot implements Replier {
  settings = DEFAULT_SETTINGS;
  seed = 7n;
  resets = 0;
  readonly heard: string[] = [];

  reset() {
    this.resets++;
  }

  async *reply(message: string, signal: AbortSignal) {
    this.heard.push(message);
    if (message === "fail") throw new ChatError("MESSAGE_TOO_LONG", "Too \x1b[31mlong.");
    if (message === "crash") throw new TypeError("bug");
    if (message === "paint") yield "\x1b[31mred";
    yield `${message}, `;
    while (message === "endless" && !signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      yield "and ";
    }
    yield "end.";
    return {
      tokens: 3,
      seconds: 0.5,
      reason: signal.aborted ? ("aborted" as const) : ("turn" as const),
      droppedTurns: 0,
    };
  }
}

function start(columns?: number) {
  const terminal = new FakeTerminal(columns);
  const conversation = new Parrot();
  const { input, output } = terminal;
  const limits = { maxTopK: 64, contextLength: 512 };
  const chat = { conversation, greeting: ["Welcome"], limits, backendName: "fake", input, output, style };
  return { terminal, conversation, left: chatAtTerminal(chat) };
}

const prompts = (terminal: FakeTerminal) => terminal.text.split("> ").length - 1;

describe("chatAtTerminal", () => {
  it("greets, replies with a status line, and leaves by Ctrl-D with the terminal as it was", async () => {
    const { terminal, left } = start();
    expect(terminal.input.isRaw).toBe(true);
    terminal.press(`hello${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("tokens/s"));
    expect(terminal.text).toMatch(/^Welcome\n\n> hello\nhello, end\.\n\(3 tokens · 6 tokens\/s · fake\)\n/);
    terminal.press(KEYS.ctrlD);
    await left;
    expect(terminal.input.isRaw).toBe(false);
    expect(terminal.text.endsWith("> \n")).toBe(true);
  });

  it("leaves by Ctrl-C at the prompt, and by /exit", async () => {
    for (const keys of [KEYS.ctrlC, `half a line${KEYS.ctrlC}`, `/exit${KEYS.enter}`]) {
      const { terminal, conversation, left } = start();
      terminal.press(keys);
      await left;
      expect(terminal.input.isRaw).toBe(false);
      expect(terminal.text.endsWith("\n")).toBe(true);
      expect(conversation.heard).toEqual([]);
    }
  });

  it("stops a reply by Ctrl-C and prompts again", async () => {
    const { terminal, conversation, left } = start();
    terminal.press(`endless${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("and and"));
    terminal.press(KEYS.ctrlC);
    await terminal.until((t) => prompts(t) === 2);
    expect(terminal.text).toContain("fake · stopped)");
    expect(terminal.input.isRaw).toBe(true);
    terminal.press(`again${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("again, end."));
    expect(conversation.heard).toEqual(["endless", "again"]);
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("stops the reply and leaves by Ctrl-D while it streams", async () => {
    const { terminal, left } = start();
    terminal.press(`endless${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("and and"));
    terminal.press(KEYS.ctrlD);
    await left;
    expect(terminal.input.isRaw).toBe(false);
  });

  it("does not show what is typed during a reply until the next prompt, and then lets it be sent", async () => {
    const { terminal, conversation, left } = start(10);
    terminal.press(`endless${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("and and"));
    // The correction makes readline redraw the line, which is longer than the screen is wide.
    terminal.press(`typed far ahead of tie${KEYS.left}m`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(terminal.text).not.toContain("typed");
    const shownBefore = terminal.written.length;
    terminal.press(KEYS.ctrlC);
    await terminal.until(({ text }) => text.includes("> typed far ahead of time"));
    // The prompt must not be drawn over the reply: a cursor that moves up (CSI n A) would mean that.
    expect(terminal.written.slice(shownBefore).split("\x1b[")).not.toContainEqual(expect.stringMatching(/^\d*A/));
    terminal.press(KEYS.enter);
    await terminal.until(() => conversation.heard.length === 2);
    expect(conversation.heard[1]).toBe("typed far ahead of time");
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("takes lines that are pasted together one after the other", async () => {
    const { terminal, conversation, left } = start();
    terminal.press(`one${KEYS.enter}two${KEYS.enter}three${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("three, end."));
    expect(conversation.heard).toEqual(["one", "two", "three"]);
    expect(terminal.text).toContain("\n> two\ntwo, end.");
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("runs commands, and answers bad ones, without sending them", async () => {
    const { terminal, conversation, left } = start();
    terminal.press(`/set temperature 0.3${KEYS.enter}/set temperature x${KEYS.enter}/reset${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("starts again"));
    expect(conversation).toMatchObject({ heard: [], resets: 1, settings: { temperature: 0.3 } });
    expect(terminal.text).toContain("(temperature is now 0.3.)");
    expect(terminal.text).toMatch(/!temperature cannot be "x"[^!]*!/);
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("breaks a reply between words where the screen ends", async () => {
    const { terminal, left } = start(12);
    terminal.press(`a longer one${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("fake)"));
    expect(terminal.text).toContain("a longer\none, end.\n(3 tokens ·");
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("ignores an empty line", async () => {
    const { terminal, conversation, left } = start();
    terminal.press(`  ${KEYS.enter}`);
    await terminal.until((t) => prompts(t) === 2);
    expect(conversation.heard).toEqual([]);
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("shows an error that is meant for people and goes on", async () => {
    const { terminal, left } = start();
    terminal.press(`fail${KEYS.enter}`);
    await terminal.until((t) => prompts(t) === 2);
    expect(terminal.text).toContain("!Too ␛[31mlong.!");
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("gives the terminal back when something unforeseen is thrown", async () => {
    const { terminal, left } = start();
    terminal.press(`crash${KEYS.enter}`);
    await expect(left).rejects.toThrow("bug");
    expect(terminal.input.isRaw).toBe(false);
  });

  it("passes no escape sequence of the model on to the terminal", async () => {
    const { terminal, left } = start();
    terminal.press(`paint${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("tokens/s"));
    expect(terminal.text).toContain("␛[31mred");
    expect(terminal.written).not.toContain("\x1b[31m");
    terminal.press(KEYS.ctrlD);
    await left;
  });
});
