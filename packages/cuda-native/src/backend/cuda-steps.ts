/**
 * Steps that are queued one after the other: each is one graph, captured once, of the passes over the weights, the decisions between them and the advance of its
 * rows. What only some steps need, a second look say, is launched all the same, and ends at once where no row waits for it.
 */
import type { BackendSampleResult, BackendSteps, DeviceArray, SampleRequest } from "@flashsampling/core";
import { Part, passRows, readDeviceSteps, requireDeviceSteps, unlessAborted } from "@flashsampling/core/backend";
import type { Command } from "../kernels/native.js";
import { callBytes, type FindingsFields, type HeadFields, type MoreFields, rowWords } from "../plan/call.js";
import { planFindings } from "../plan/findings.js";
import { aligned } from "../plan/layout.js";
import type { Launchable } from "../plan/shapes.js";
import { hostSetting, stepRow, stepWords, WANTED_WORDS } from "../plan/steps.js";
import { ADVANCE, DECIDE, JOIN, MAX_PASS_ROWS, TAKE_HIDDEN, TILE } from "../plan/summary-shapes.js";
import { paddedSize } from "../plan/weights.js";
import { bytesOf } from "../plan/words.js";
import { type CallContext, planFused } from "./calls.js";
import { requireMemory } from "./device-arrays.js";
import { kernelArgument } from "./kernel-argument.js";

/** Number of the address of fs_findings.gaps among its addresses. */
const GAPS_ADDRESS = 6;

/** What a queue holds on the device. */
interface Held {
  readonly memory: bigint;
  /** What a step launches on a head that calls say this of. */
  readonly commands: (head: HeadFields) => readonly Command[];
  /** Where a step's hidden states are copied. */
  readonly hidden: bigint;
  readonly answers: bigint;
  readonly history: bigint;
}

/** A queue of steps. */
export class CudaSteps implements BackendSteps {
  readonly #context: CallContext;
  readonly #rows: number;
  readonly #held: Held;
  readonly #reading = new Set<Promise<void>>();
  /** A step, and what it was told of the head. */
  #captured: { readonly graph: number; readonly head: HeadFields };
  #failure: unknown;

  private constructor(context: CallContext, rows: number, held: Held) {
    this.#context = context;
    this.#rows = rows;
    this.#held = held;
    this.#captured = this.#capture();
  }

  #capture() {
    const { device, memory } = this.#context;
    return { graph: device.native.capture(this.#held.commands(memory.fields)), head: memory.fields };
  }

  /** The graph of a step. One that was captured before the head's weights were replaced would go on with the old logit scale and soft cap. */
  #graph(): number {
    const { device, memory } = this.#context;
    const { graph, head } = this.#captured;
    if (head === memory.fields) return graph;
    this.#captured = this.#capture();
    // The driver keeps it for as long as steps of it run.
    device.native.releaseGraph(graph);
    return this.#captured.graph;
  }

  /**
   * Makes room for the steps and captures one.
   *
   * @param context - where they run
   * @param request - what every step draws
   * @param maxSteps - most steps
   * @throws FlashSamplingError `UNSUPPORTED`, `OUT_OF_MEMORY`, `DEVICE_LOST` or `INTERNAL`
   */
  static open(context: CallContext, request: SampleRequest, maxSteps: number): Promise<CudaSteps> {
    requireDeviceSteps(request, MAX_PASS_ROWS, hostSetting);
    return context.device.run("making room for steps", async () => {
      const held = await hold(context, request, maxSteps);
      try {
        return new CudaSteps(context, request.batchSize, held);
      } catch (error) {
        context.device.native.free(held.memory);
        throw error;
      }
    });
  }

  step(hidden: Required<DeviceArray>, tokensInto: Required<DeviceArray> | undefined): void {
    const { native, ordinal } = this.#context.device;
    const states = requireMemory("hidden", hidden, ordinal);
    const room = tokensInto && requireMemory("tokensInto", tokensInto, ordinal);
    const held = this.#held;
    try {
      native.copy(held.hidden, states.address, states.bytes);
      native.replay(this.#graph());
      if (room !== undefined) native.copy(room.address, held.answers, room.bytes);
    } catch (error) {
      // Who reads hears of it.
      this.#failure ??= error;
    }
  }

  async read(steps: number, signal?: AbortSignal): Promise<Omit<BackendSampleResult, "secondLooks">> {
    const words = new Uint32Array(2 * steps * this.#rows);
    const { device } = this.#context;
    const reading = device.run("reading the tokens of steps", async () => {
      if (this.#failure !== undefined) throw this.#failure;
      if (steps > 0) await device.native.download(this.#held.history, bytesOf(words));
    });
    // Who no longer waits for it must not have it read what is freed.
    this.#reading.add(reading);
    const ended = () => this.#reading.delete(reading);
    reading.then(ended, ended);
    await unlessAborted(reading, signal);
    return readDeviceSteps(words, { batchSize: this.#rows, draws: 1 });
  }

  dispose(): Promise<void> {
    const { device } = this.#context;
    const { memory, answers } = this.#held;
    return device.release("disposing steps", async () => {
      await Promise.allSettled(this.#reading);
      // Behind all steps.
      await device.native.download(answers, new Uint8Array(4));
      device.native.releaseGraph(this.#captured.graph);
      device.native.free(memory);
    });
  }
}

/** Allocates what a queue holds and writes what is known beforehand. */
async function hold(context: CallContext, request: SampleRequest, maxSteps: number): Promise<Held> {
  const { device, head } = context;
  const { native } = device;
  const { batchSize } = request;
  const { hiddenSize, vocabSize } = head;
  const elements = paddedSize(head);
  const { shape, grid, rowBlocks, parts } = planFused(context, { leaves: "summaries", batchSize, hidden: "float32" });
  const rows = passRows(new Float32Array(0), request);
  const words = rowWords(rows.map((row) => stepRow(row, request, maxSteps)));
  const { settings, counts } = stepWords(request, maxSteps, words.extra.length);
  const extra = new Uint32Array(words.extra.length + counts.length);
  extra.set(words.extra);
  extra.set(counts, words.extra.length);
  writeBeginnings(words.rows, rows);
  const problemOfPass = { rows, groups: parts, tileCount: Math.ceil(vocabSize / TILE) };
  const [found, gaps] = [planFindings({ ...problemOfPass, draws: 1 }), planFindings({ ...problemOfPass, draws: 0 })];
  const terms = shape.family === "vector" ? 0 : shape.terms;
  const padded = terms === 0 ? rowBlocks * shape.rows : batchSize;

  let end = 0;
  const take = (bytes: number) => {
    end += aligned(bytes);
    return end - aligned(bytes);
  };
  const places = {
    rows: take(words.rows.byteLength),
    extra: take(extra.byteLength),
    settings: take(settings.byteLength),
    given: take(4 * batchSize * hiddenSize),
    hidden: take(terms === 0 ? 4 * padded * elements : 2 * terms * batchSize * elements),
    output: take(found.outputBytes),
    scratch: take(found.scratchBytes),
    best: take(8 * batchSize),
    flags: take(4 * batchSize),
    wanted: take(4 * WANTED_WORDS),
    gaps: take(gaps.outputBytes),
    answers: take(8 * batchSize),
    history: take(8 * batchSize * maxSteps),
  };
  const kernels = new Map<Launchable, number>();
  for (const kernel of [shape, JOIN, DECIDE, ADVANCE, TAKE_HIDDEN]) kernels.set(kernel, await device.kernel(kernel));
  const memory = native.allocate(end);
  const at = (offset: number, more = 0) => memory + BigInt(offset + more);
  try {
    await native.upload(at(places.rows), bytesOf(words.rows));
    await native.upload(at(places.extra), bytesOf(extra));
    await native.upload(at(places.settings), settings);
    native.clear(at(places.best), end - places.best);
    const call = {
      rowCount: batchSize,
      draw: 0,
      rows: at(places.rows),
      extra: at(places.extra),
      hidden: at(places.hidden),
      best: at(places.best),
      flags: at(places.flags),
      finishedBlocks: 0n,
      results: 0n,
    };
    const given = { states: at(places.given), size: hiddenSize, elements, terms };
    const fields = found.fields(at(places.output), at(places.scratch));
    const addresses = fields.addresses.map((address, i) => (i === GAPS_ADDRESS ? at(places.gaps) : address));
    const steps = {
      rows: at(places.rows),
      extra: at(places.extra),
      settings: at(places.settings),
      wanted: at(places.wanted),
      answers: at(places.answers),
      history: at(places.history),
    };
    const findings = (wanted?: number): FindingsFields => ({
      ...fields,
      addresses,
      ...(wanted !== undefined && { wanted: at(places.wanted, 4 * wanted) }),
    });
    const clearGaps = { clear: at(places.gaps), bytes: gaps.outputBytes };
    const truncates = rows.some(({ parts }) => (parts & Part.Frontier) !== 0);
    const commands = (ofHead: HeadFields): readonly Command[] => {
      const launch = (kernel: Launchable, blocks: number, more: MoreFields): Command => ({
        kernel: kernels.get(kernel) as number,
        grid: blocks,
        threads: kernel.threads,
        sharedBytes: kernel.sharedBytes,
        arguments: kernel === shape ? kernelArgument(native, shape, ofHead, call, more) : callBytes(ofHead, call, more),
      });
      const sample = (wanted?: number) => [
        launch(shape, grid, { findings: findings(wanted) }),
        launch(JOIN, batchSize, { findings: findings(wanted) }),
      ];
      const look = (wanted: number) => launch(shape, grid, { findings: { ...findings(wanted), looks: true } });
      const decide = (decision: number) =>
        launch(DECIDE, batchSize, { findings: findings(), steps: { ...steps, decision } });
      const again = [look(0), decide(1), clearGaps, ...sample(1), decide(2), look(2), decide(3)];
      return [
        { clear: at(places.wanted), bytes: places.answers - places.wanted },
        launch(TAKE_HIDDEN, padded, { given }),
        ...sample(),
        decide(0),
        ...(truncates ? again : []),
        launch(ADVANCE, batchSize, { steps: { ...steps, decision: 0 } }),
      ];
    };
    return { memory, commands, hidden: given.states, answers: steps.answers, history: steps.history };
  } catch (error) {
    native.free(memory);
    throw error;
  }
}

/** Where fs_row has the number of seen tokens, and of places. */
const [ROW_WORDS, SEEN_COUNT, PLACE_COUNT] = [20, 11, 17];

/** Rows have room for more tokens than they have seen, and for places of looks that nobody asks for yet. */
function writeBeginnings(
  words: Uint32Array,
  rows: readonly { readonly seen: { readonly token: Uint32Array } }[],
): void {
  for (const [row, { seen }] of rows.entries()) {
    words[row * ROW_WORDS + SEEN_COUNT] = seen.token.length;
    words[row * ROW_WORDS + PLACE_COUNT] = 0xffff_ffff;
  }
}
