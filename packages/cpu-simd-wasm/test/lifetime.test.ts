/**
 * Queueing, abort, disposal and the death of a worker.
 */
import { FlashSamplingError, isFlashSamplingError } from "@flashsampling/core";
import { describe, expect, test } from "vitest";
import { type StartWorker, WorkerCrew } from "../src/backend/crew.js";
import { type StartCrew, WasmHead } from "../src/backend/head.js";
import { missingWorkers } from "../src/backend/probe.js";
import { cpu } from "../src/index.js";
import { loadKernels } from "../src/kernels/load.js";
import { Command, type WorkerInput } from "../src/kernels/worker-loop.js";
import { startWorker } from "../src/platform/node.js";
import { openDevice, withHead } from "./support/backends.js";
import { randomHead, randomHidden, randomRow, requestOf, rowOf } from "./support/cases.js";
import { TestRandom } from "./support/random.js";

const random = new TestRandom(1);
const small = randomHead(random, { vocabSize: 2_000, hiddenSize: 16, format: "bf16" });
/** Large enough that a call takes a good part of a second. */
const large = {
  vocabSize: 60_000,
  hiddenSize: 256,
  format: "bf16",
  weight: new Uint16Array(60_000 * 256).fill(0x3f80),
} as const;

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "resolved";
  } catch (error) {
    return isFlashSamplingError(error) ? error.code : String(error);
  }
}

/** A head whose workers' inputs may be changed before they start. */
async function loadHead(change: (inputs: readonly WorkerInput[]) => readonly WorkerInput[]) {
  return WasmHead.load(await loadKernels(), small, {
    threads: 2,
    signal: undefined,
    startCrew: (inputs) => WorkerCrew.start(change(inputs)),
  });
}

describe("overlapping calls", () => {
  test("are queued: each gets its own answer", async () => {
    const rows = Array.from({ length: 30 }, () => randomRow(random));
    const hidden = rows.map(() => randomHidden(random, 1, 16));
    await withHead({ threads: 2 }, small, async (head) => {
      const alone: number[] = [];
      for (const [i, row] of rows.entries()) {
        alone.push((await head.sample(hidden[i] as Float32Array, requestOf([row]))).tokens[0] as number);
      }
      const together = await Promise.all(
        rows.map((row, i) => head.sample(hidden[i] as Float32Array, requestOf([row]))),
      );
      expect(together.map(({ tokens }) => tokens[0])).toEqual(alone);
      expect(new Set(alone).size).toBeGreaterThan(5);
    });
  });

  test("hidden states and requests are read before the call returns", async () => {
    const hidden = randomHidden(random, 2, 16);
    const request = requestOf([rowOf({}, 1), rowOf({}, 2)]);
    await withHead({ threads: 1 }, small, async (head) => {
      const expected = [...(await head.sample(hidden, request)).tokens];
      const first = head.sample(hidden, request);
      const second = head.sample(hidden, request);
      hidden.fill(0);
      request.rows.seed.fill(99n);
      expect([...(await first).tokens]).toEqual(expected);
      expect([...(await second).tokens]).toEqual(expected);
      expect([...(await head.sample(hidden, request)).tokens]).not.toEqual(expected);
    });
  });

  test("the event loop turns while workers compute", async () => {
    await withHead({ threads: 1 }, large, async (head) => {
      let turns = 0;
      const timer = setInterval(() => turns++, 1);
      await head.sample(
        new Float32Array(8 * 256),
        requestOf(
          Array.from({ length: 8 }, (_, row) => rowOf({}, row)),
          64,
        ),
      );
      clearInterval(timer);
      expect(turns).toBeGreaterThan(5);
    });
  });
});

describe("abort", () => {
  test("before the call, while queued, and in the middle of a pass; the head stays usable", async () => {
    await withHead({ threads: 2 }, large, async (head) => {
      const rows = Array.from({ length: 8 }, (_, row) => rowOf({}, row));
      const hidden = new Float32Array(8 * 256).fill(1 / 256);
      const heavy = (signal?: AbortSignal) => head.sample(hidden, requestOf(rows, 320), signal);

      const expected = [...(await head.sample(hidden, requestOf(rows))).tokens];
      expect(await codeOf(heavy(AbortSignal.abort()))).toBe("ABORTED");

      const started = performance.now();
      await heavy();
      const full = performance.now() - started;

      const controller = new AbortController();
      const running = heavy(controller.signal);
      const queued = heavy(controller.signal);
      setTimeout(() => controller.abort(new Error("enough")), full / 20);
      const abortStarted = performance.now();
      expect(await codeOf(running)).toBe("ABORTED");
      expect(await codeOf(queued)).toBe("ABORTED");
      const aborted = performance.now() - abortStarted;
      console.log(`320 draws of 8 rows: ${full.toFixed(0)} ms; aborted after ${aborted.toFixed(0)} ms`);
      expect(aborted).toBeLessThan(full / 2);

      expect([...(await head.sample(hidden, requestOf(rows))).tokens]).toEqual(expected);
    });
  });

  test("of a queued call takes effect at once, while the call before it goes on", async () => {
    await withHead({ threads: 2 }, large, async (head) => {
      const rows = Array.from({ length: 8 }, (_, row) => rowOf({}, row));
      const hidden = new Float32Array(8 * 256).fill(1 / 256);
      const [first, second] = [new AbortController(), new AbortController()];
      const ended: string[] = [];
      const note = (name: string, call: Promise<unknown>) => codeOf(call).then((code) => ended.push(`${name} ${code}`));
      const running = note("running", head.sample(hidden, requestOf(rows, 320), first.signal));
      const queued = note("queued", head.sample(hidden, requestOf(rows), second.signal));
      const last = note("last", head.sample(hidden, requestOf(rows)));
      setTimeout(() => second.abort(), 5);
      await queued;
      expect(ended).toEqual(["queued ABORTED"]);
      first.abort();
      await Promise.all([running, last]);
      expect(ended).toEqual(["queued ABORTED", "running ABORTED", "last resolved"]);
    });
  });

  test("the signal's reason is the cause", async () => {
    await withHead({}, small, async (head) => {
      const reason = new Error("enough");
      const call = head.sample(new Float32Array(16), requestOf([rowOf({})]), AbortSignal.abort(reason));
      await expect(call).rejects.toMatchObject({ code: "ABORTED", cause: reason });
    });
  });

  test("while a head is loaded", async () => {
    const device = await openDevice(cpu());
    expect(await codeOf(device.loadLmHead(small, AbortSignal.abort()))).toBe("ABORTED");
    expect(await codeOf(cpu().open(AbortSignal.abort()))).toBe("ABORTED");

    const kernels = await loadKernels();
    let crews = 0;
    const load = (signal: AbortSignal, startCrew: StartCrew) =>
      WasmHead.load(kernels, small, { threads: 2, signal, startCrew });
    const copying = new AbortController();
    const duringCopy = load(copying.signal, async () => {
      crews++;
      throw new Error("was started");
    });
    copying.abort();
    expect(await codeOf(duringCopy)).toBe("ABORTED");
    expect(crews).toBe(0);

    const starting = new AbortController();
    const duringStart = load(starting.signal, async (inputs) => {
      const crew = await WorkerCrew.start(inputs);
      crews++;
      const dispose = crew.dispose.bind(crew);
      crew.dispose = () => dispose().finally(() => crews--);
      starting.abort();
      return crew;
    });
    expect(await codeOf(duringStart)).toBe("ABORTED");
    expect(crews).toBe(0);
  });
});

describe("dispose", () => {
  test("waits for calls in flight", async () => {
    const device = await openDevice(cpu({ threads: 2 }));
    const head = await device.loadLmHead(small);
    const calls = Array.from({ length: 5 }, (_, i) => head.sample(new Float32Array(16), requestOf([rowOf({}, i)])));
    await head.dispose();
    expect((await Promise.all(calls)).length).toBe(5);
  });

  test("a call after dispose: DISPOSED", async () => {
    const head = await (await openDevice(cpu({ threads: 1 }))).loadLmHead(small);
    await head.dispose();
    expect(await codeOf(head.sample(new Float32Array(16), requestOf([rowOf({})])))).toBe("DISPOSED");
  });

  test("twenty heads, one after the other", async () => {
    for (let i = 0; i < 20; i++) {
      await withHead({ threads: 2 }, small, (head) => head.sample(new Float32Array(16), requestOf([rowOf({}, i)])));
    }
  });
});

describe("a worker that does not start", () => {
  test("DEVICE_LOST, which says that and why", async () => {
    const load = loadHead((inputs) => inputs.map((input, i) => (i === 1 ? { ...input, control: 3 } : input)));
    await expect(load).rejects.toMatchObject({ code: "DEVICE_LOST", cause: expect.any(RangeError) });
    await expect(load).rejects.toThrow(/could not be started: start offset/);
  });

  test("leaves none of the others", async () => {
    const running = new Set<number>();
    let started = 0;
    const startOne: StartWorker = (input, events) => {
      const number = started++;
      if (number === 1) throw new Error("no more threads");
      running.add(number);
      const worker = startWorker(input, {
        ...events,
        onExit: (cause) => {
          running.delete(number);
          events.onExit(cause);
        },
      });
      return worker;
    };
    const { module } = await loadKernels();
    const memory = new WebAssembly.Memory({ initial: 4, maximum: 4, shared: true });
    const input = { module, memory, control: 0, pass: 0, shard: 0, stackTop: 2 ** 16, workerCount: 3 };
    const crew = WorkerCrew.start([input, input, input], startOne);
    await expect(crew).rejects.toThrow("could not be started: no more threads");
    expect([started, running.size]).toEqual([3, 0]);
  });

  test("is a reason when the backend is opened", async () => {
    const kernels = await loadKernels();
    expect(await missingWorkers(kernels)).toBeUndefined();
    const cause = new Error("forbidden");
    const throwing: StartWorker = () => {
      throw cause;
    };
    const dying: StartWorker = (_, { onExit }) => {
      setTimeout(() => onExit(cause));
      return { keepAlive: () => {}, terminate: async () => {} };
    };
    for (const startOne of [throwing, dying]) {
      expect(await missingWorkers(kernels, startOne)).toMatchObject({
        code: "WORKERS_UNAVAILABLE",
        message: expect.stringContaining("forbidden"),
        cause,
      });
    }
  });
});

describe("a worker that dies", () => {
  test("during a call: DEVICE_LOST for it and for all later ones, and dispose still works", async () => {
    // This shard structure lies outside the memory, so the kernel traps.
    const head = await loadHead((inputs) =>
      inputs.map((input, i) => (i === 1 ? { ...input, shard: 2 ** 32 - 64 } : input)),
    );
    const call = () => head.sample(new Float32Array(16), requestOf([rowOf({})]));
    const first = call();
    const second = call();
    await expect(first).rejects.toBeInstanceOf(FlashSamplingError);
    await expect(first).rejects.toMatchObject({ code: "DEVICE_LOST", cause: expect.any(Error) });
    expect(await codeOf(second)).toBe("DEVICE_LOST");
    expect(await codeOf(call())).toBe("DEVICE_LOST");
    await head.dispose();
  });

  test("between calls: DEVICE_LOST", async () => {
    let inputs: readonly WorkerInput[] = [];
    const head = await loadHead((all) => {
      inputs = all;
      return all;
    });
    const { memory, control } = inputs[0] as WorkerInput;
    const words = new Int32Array(memory.buffer, control, 4);
    // Tell the workers to leave behind the crew's back.
    Atomics.store(words, 1, Command.Exit);
    Atomics.add(words, 0, 1);
    Atomics.notify(words, 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await codeOf(head.sample(new Float32Array(16), requestOf([rowOf({})])))).toBe("DEVICE_LOST");
    await head.dispose();
  });
});

describe("memory that cannot be had", () => {
  test("OUT_OF_MEMORY with the size needed", async () => {
    const device = await openDevice(cpu());
    const fake = { vocabSize: 2 ** 20, hiddenSize: 2 ** 12, format: "f32", weight: new Float32Array(0) } as const;
    await expect(device.loadLmHead(fake)).rejects.toMatchObject({
      code: "OUT_OF_MEMORY",
      message: expect.stringMatching(/needs 163\d\d MiB/),
    });
  });
});
