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
    if (message === "fail") throw new ChatError("MESSAGE_TOO_LONG", "Too \x1b[31mlong.\nNot an error.");
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
      reason: signal.aborted ? ("aborted" as const) : ("end-token" as const),
      droppedTurns: 0,
    };
  }
}

function start(columns?: number) {
  const terminal = new FakeTerminal(columns);
  const conversation = new Parrot();
  const { input, output } = terminal;
  const limits = { maxTopK: 64, contextLength: 512 };
  const chat = {
    conversation,
    greeting: ["Welcome"],
    limits,
    backendName: "fake",
    input,
    output,
    isDumb: false,
    style,
  };
  return { terminal, conversation, left: chatAtTerminal(chat) };
}

/** Longer than Ctrl-C is ignored after a reply, and than the pause after which a paste counts as ended. */
const DEAF_MS = 1100;

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

  it("leaves by Ctrl-C twice at an empty prompt, and by /exit", async () => {
    for (const keys of [
      KEYS.ctrlC.repeat(2),
      `half a line${KEYS.ctrlC.repeat(3)}`,
      `${KEYS.ctrlC}/exit${KEYS.enter}`,
    ]) {
      const { terminal, conversation, left } = start();
      terminal.press(keys);
      await left;
      expect(terminal.input.isRaw).toBe(false);
      expect(terminal.text.endsWith("\n")).toBe(true);
      expect(conversation.heard).toEqual([]);
    }
  });

  it("clears a line by Ctrl-C, and says how to leave when there is none", async () => {
    const { terminal, conversation, left } = start();
    terminal.press(`half a${KEYS.left}${KEYS.ctrlC}whole line${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("whole line, end."));
    await new Promise((resolve) => setTimeout(resolve, DEAF_MS));
    expect(terminal.text).not.toContain("Ctrl-C again");
    terminal.press(KEYS.ctrlC);
    await terminal.until(({ text }) => text.includes("> \n(Ctrl-C again, or Ctrl-D, leaves.)\n> "));
    // Any other key in between, and it is a first one again.
    terminal.press(`x${KEYS.ctrlC}${KEYS.ctrlC}${KEYS.enter}again${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("again, end."));
    expect(conversation.heard).toEqual(["whole line", "again"]);
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("shows lines that come all at once each behind a prompt of its own, and once", async () => {
    const { terminal, conversation, left } = start();
    terminal.press(["/seed", "one", "two", "half"].join(KEYS.enter));
    await terminal.until(({ text }) => text.endsWith("> half"));
    const replies = ["one", "two"].map((line) => `> ${line}\n${line}, end.\n(3 tokens · 6 tokens/s · fake)\n\n`);
    expect(terminal.text).toBe(`Welcome\n\n> /seed\n(The seed is 7.)\n\n${replies.join("")}> half`);
    expect(conversation.heard).toEqual(["one", "two"]);
    terminal.press(`${KEYS.enter}/exit${KEYS.enter}`);
    await left;
  });

  it("takes no notice of a Ctrl-C that comes just after a reply", async () => {
    const { terminal, conversation, left } = start();
    terminal.press(`hello${KEYS.enter}`);
    await terminal.until(({ text }) => text.endsWith("> "));
    terminal.press(`${KEYS.ctrlC.repeat(5)}still here${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("still here, end."));
    expect(conversation.heard).toEqual(["hello", "still here"]);
    expect(terminal.text).not.toContain("Ctrl-C again");
    terminal.press(KEYS.ctrlD);
    await left;
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

  it.each([`ahead${KEYS.enter}`, "typed ahead"])(
    "stops the reply and leaves by Ctrl-D while it streams, after %j",
    async (ahead) => {
      const { terminal, conversation, left } = start();
      terminal.press(`endless${KEYS.enter}`);
      await terminal.until(({ text }) => text.includes("and and"));
      terminal.press(`${ahead}${KEYS.ctrlD}`);
      await left;
      expect(conversation.heard).toEqual(["endless"]);
      expect(terminal.input.isRaw).toBe(false);
    },
  );

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

  it("takes a paste for one message, whatever is in it, once Enter is pressed", async () => {
    const { terminal, conversation, left } = start();
    expect(terminal.written).toContain("\x1b[?2004h");
    terminal.press("See ");
    terminal.paste("/exit\r\n/set temperature 0\nlast\x03\x04\x1b[31m\r");
    await terminal.until(({ text }) => text.endsWith("> See /exit␤/set temperature 0␤last␃␄␛[31m"));
    terminal.press(`!${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("tokens/s"));
    terminal.paste("/exit\nnow");
    terminal.press(KEYS.enter);
    await terminal.until(() => conversation.heard.length === 2);
    expect(conversation.heard).toEqual(["See /exit\n/set temperature 0\nlast␃␄␛[31m!", "/exit\nnow"]);
    expect(conversation.settings).toBe(DEFAULT_SETTINGS);
    terminal.press(KEYS.ctrlD);
    await left;
    expect(terminal.written.lastIndexOf("\x1b[?2004l")).toBeGreaterThan(terminal.written.lastIndexOf("\x1b[?2004h"));
  });

  it("keeps a paste together that comes in pieces, and one that is made while a reply streams", async () => {
    const { terminal, conversation, left } = start();
    terminal.press(`endless${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("and and"));
    for (const piece of ["\x1b[200~one\r/re", "set\rtwo\x1b[2", "01~"]) {
      terminal.press(piece);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    terminal.press(KEYS.ctrlC);
    await terminal.until(({ text }) => text.endsWith("> one␤/reset␤two"));
    terminal.press(KEYS.enter);
    await terminal.until(() => conversation.heard.length === 2);
    expect(conversation).toMatchObject({ heard: ["endless", "one\n/reset\ntwo"], resets: 0 });
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("takes a long paste at once", async () => {
    const { terminal, conversation, left } = start();
    const text = "many words ".repeat(1400).trim();
    const before = performance.now();
    terminal.paste(text);
    terminal.press(KEYS.enter);
    await terminal.until(() => conversation.heard.length === 1);
    expect(conversation.heard[0]).toBe(text);
    // Character by character readline takes half a minute for it.
    expect(performance.now() - before).toBeLessThan(4000);
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("shows no character that a terminal would obey, typed or pasted", async () => {
    const { terminal, conversation, left } = start();
    const bad = "\u009b\u009d\u202e\u2066\u2028\x1c";
    terminal.press(`a${bad}b`);
    terminal.paste(bad);
    terminal.press(KEYS.enter);
    await terminal.until(({ text }) => text.includes("tokens/s"));
    const signs = "\ufffd".repeat(5).concat("␜");
    expect(conversation.heard).toEqual([`a${signs}b${signs}`]);
    for (const character of bad) expect(terminal.written).not.toContain(character);
    terminal.press(`endless${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("and and"));
    terminal.press(`ahead\u202e${KEYS.ctrlC}`);
    await terminal.until(({ text }) => text.includes("> ahead\ufffd"));
    expect(terminal.written).not.toContain("\u202e");
    terminal.press(`${KEYS.enter}${KEYS.ctrlD}`);
    await left;
  });

  it("lets Ctrl-C through when the end of a paste was lost", async () => {
    const { terminal, left } = start();
    terminal.press("\x1b[200~lost");
    await new Promise((resolve) => setTimeout(resolve, DEAF_MS));
    terminal.press(KEYS.ctrlC.repeat(2));
    await left;
    expect(terminal.text).not.toContain("lost");
  });

  it("does not take a Ctrl-C that is pressed again and again for a part of the paste", async () => {
    const { terminal, left } = start();
    terminal.press("\x1b[200~lost");
    const pressing = setInterval(() => terminal.press(KEYS.ctrlC), DEAF_MS / 4);
    await left;
    clearInterval(pressing);
    expect(terminal.text).not.toContain("lost");
  });

  it.each(["\x1b", "\x1b\x1b", "\x1b[", "\x1b[1;", "\x1bO", "~"])("finds the end of a paste after %j", async (last) => {
    const { terminal, conversation, left } = start();
    terminal.paste(`text${last}`);
    terminal.press(KEYS.enter);
    await terminal.until(({ text }) => text.includes("tokens/s"));
    expect(conversation.heard).toEqual([`text${last.replaceAll("\x1b", "␛")}`]);
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("sends a message that begins with a slash when two are typed", async () => {
    const { terminal, conversation, left } = start();
    terminal.press(`//exit is a command${KEYS.enter}`);
    await terminal.until(({ text }) => text.includes("tokens/s"));
    expect(conversation.heard).toEqual(["/exit is a command"]);
    terminal.press(KEYS.ctrlD);
    await left;
  });

  it("takes lines that come together without being marked as a paste one after the other", async () => {
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
    expect(terminal.text).toContain("!Too ␛[31mlong. Not an error.!");
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
