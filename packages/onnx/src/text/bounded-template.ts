/**
 * Chat templates whose memory is bounded: a line of a template can double a string or a list, and thirty such lines would take all
 * memory long before a limit on time. What a template makes is counted as it is made, against what it was given: the conversation and its
 * own text.
 *
 * What one step makes is counted when it is made: the longest string of the JavaScript engine, 2^29 characters, is the most that a single
 * `replace`, `join` or `tojson` can take before it is refused.
 */
import { Environment, Interpreter, Template } from "@huggingface/jinja";

/** Longest template, and longest string and list that it may make of nothing. */
export const MAX_TEMPLATE_LENGTH = 2 ** 18;

/** Characters of the longest string by those of the conversation, and all characters by those of the longest string. */
const GROWTH = 8;
const COPIES = 64;

/** Characters of a conversation from which on its own length, more than the template's, decides what may be made. */
export const LONG_CONVERSATION = MAX_TEMPLATE_LENGTH / GROWTH;

/** A template has made more than it may. */
export class TemplateLimitError extends Error {
  override readonly name = "TemplateLimitError";
}

/** Most numbers of a range: a list of them is as large as a string may be. */
const MAX_RANGE = 8000;

/** What an entry of a list or an object counts for, in characters: each is an object of the interpreter's. */
const ENTRY_SIZE = 32;

/** What any other value counts for. */
const VALUE_SIZE = 8;

/** A part of a template, as the library has it. Its own types are not to be had: they are imported by paths that only bundlers find. */
interface Statement {
  readonly type: string;
  /** Of a member: which. */
  readonly property?: { readonly type: string };
}

/** What a part comes to: a string, a number, a boolean, null; an array or a Map of values. */
interface Value {
  readonly value: unknown;
}

/** What this module needs of the library's interpreter. */
interface Evaluator {
  evaluate(statement: Statement | undefined, environment: Environment): Value;
  run(program: unknown): Value;
}

const LibraryInterpreter = Interpreter as new (environment: Environment) => Evaluator;

/** A template that fails where it would take too much memory. */
export class BoundedTemplate {
  readonly #template: Template;

  /** @throws Error if the text is no template */
  constructor(text: string) {
    this.#template = new Template(text);
  }

  /**
   * Renders the template.
   *
   * @param variables - what it sees
   * @throws TemplateLimitError if it makes too much; Error if it fails
   */
  render(variables: Readonly<Record<string, unknown>>): string {
    const environment = new Environment();
    for (const [name, value] of Object.entries({ ...GLOBALS, ...variables })) environment.set(name, value);
    const interpreter = new BoundedInterpreter(environment, JSON.stringify(variables).length);
    return String(interpreter.run(this.#template.parsed).value);
  }
}

/** What `Template.render` gives every template; the library does not export it. */
const GLOBALS: Readonly<Record<string, unknown>> = {
  ...{ true: true, false: false, none: null, True: true, False: false, None: null },
  raise_exception: (message: string) => {
    throw new Error(message);
  },
  range: (start: number, stop?: number, step = 1) => {
    const [from, to] = stop === undefined ? [0, start] : [start, stop];
    if (step === 0) throw new Error("range() step must not be zero");
    const length = Math.max(0, Math.ceil((to - from) / step));
    if (length > MAX_RANGE) throw new Error(`its range has ${length} numbers; ${MAX_RANGE} are the most`);
    return Array.from({ length }, (_, i) => from + i * step);
  },
  // The library formats: there is no other way to its function.
  strftime_now: (format: string) => new Template("{{ strftime_now(format) }}").render({ format }),
};

class BoundedInterpreter extends LibraryInterpreter {
  readonly #longest: number;
  #left: number;

  /** @param given - number of characters of what the template sees */
  constructor(environment: Environment, given: number) {
    super(environment);
    this.#longest = MAX_TEMPLATE_LENGTH + GROWTH * given;
    this.#left = COPIES * this.#longest;
  }

  override evaluate(statement: Statement | undefined, environment: Environment): Value {
    const value = super.evaluate(statement, environment);
    if (statement !== undefined && !isLookUp(statement)) this.#count(value);
    return value;
  }

  #count(value: Value): void {
    const size = sizeOf(value);
    if (size > this.#longest)
      throw new TemplateLimitError(`it makes a value as large as ${size} characters; ${this.#longest} are the most`);
    this.#left -= size;
    if (this.#left < 0)
      throw new TemplateLimitError(`it makes as much as ${COPIES * this.#longest} characters on its way`);
  }
}

/** Whether a statement gives a value that was there before: names, constants, and members but slices. */
function isLookUp({ type, property }: Statement): boolean {
  if (type === "MemberExpression") return property?.type !== "SliceExpression";
  return type === "Identifier" || type === "StringLiteral";
}

function sizeOf({ value }: Value): number {
  if (typeof value === "string") return Math.max(VALUE_SIZE, value.length);
  if (Array.isArray(value)) return ENTRY_SIZE * (1 + value.length);
  if (value instanceof Map) return ENTRY_SIZE * (1 + value.size);
  return VALUE_SIZE;
}
