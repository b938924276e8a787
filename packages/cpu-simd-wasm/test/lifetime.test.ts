/**
 * Queueing, abort, disposal and the death of a worker.
 */
import { isFlashSamplingError, type LmHeadWeights } from "@flashsampling/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CallingThreadCrew } from "../src/backend/calling-thread-crew.js";
import { WorkerCrew } from "../src/backend/crew.js";
import { WasmHead } from "../src/backend/head.js";
import { LastingCrew } from "../src/backend/lasting-crew.js";
import { MemoryPool } from "../src/backend/memory-pool.js";
import { findWayToStart } from "../src/backend/probe.js";
import type { Workforce } from "../src/backend/workforce.js";
import { cpu } from "../src/index.js";
import { loadKernels } from "../src/kernels/load.js";
import type { WorkerInput } from "../src/kernels/worker-loop.js";
import { planSliceCount } from "../src/plan/shards.js";
import { platform as browser } from "../src/platform/browser.js";
import { platform } from "../src/platform/node.js";
import type { StartWorker, WorkerHandle } from "../src/platform/platform.js";
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

const [startWorker] = platform.startWays as readonly [StartWorker];

/** This platform with other ways to start a worker. */
const waysOf = (...startWays: readonly StartWorker[]) => ({ ...platform, startWays });

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "resolved";
  } catch (error) {
    return isFlashSamplingError(error) ? error.code : String(error);
  }
}

/** A head whose workers a test can start and end as it likes. */
async function loadHead(startOne: StartWorker, weights: LmHeadWeights = small) {
  return WasmHead.load(await loadKernels(undefined, false), weights, {
    workforce: { shardCount: () => 2, start: (inputs) => LastingCrew.start(inputs, startOne) },
    signal: undefined,
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
  test("by one signal that many calls share: it has one listener, and none once they have ended", async () => {
    const { signal } = new AbortController();
    let [listeners, most] = [0, 0];
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      most = Math.max(most, ++listeners);
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--;
      remove(...args);
    };
    await withHead({ threads: 1 }, small, async (head) => {
      const call = (i: number) => head.sample(new Float32Array(16), requestOf([rowOf({}, i)]), signal);
      await Promise.all(Array.from({ length: 30 }, (_, i) => call(i)));
    });
    expect([most, listeners]).toEqual([1, 0]);
  });

  test("before the call, while queued, and in the middle of a pass, after which none begins; the head stays usable", async () => {
    const controller = new AbortController();
    let [passes, onPass] = [0, () => {}];
    const start: Workforce["start"] = async (inputs, signal) => {
      const crew = await LastingCrew.start(inputs, startWorker, { signal });
      const run = crew.run.bind(crew);
      crew.run = (command) => {
        const running = run(command);
        passes++;
        onPass();
        return running;
      };
      return crew;
    };
    const head = await WasmHead.load(await loadKernels(undefined, false), large, {
      workforce: { shardCount: () => 2, start },
      signal: undefined,
    });
    const rows = Array.from({ length: 8 }, (_, row) => rowOf({}, row));
    const hidden = new Float32Array(8 * 256).fill(1 / 256);
    /** Five passes. */
    const heavy = (signal: AbortSignal) => head.sample(hidden, requestOf(rows, 320), signal);

    const expected = [...(await head.sample(hidden, requestOf(rows))).tokens];
    expect(await codeOf(heavy(AbortSignal.abort()))).toBe("ABORTED");
    expect(passes).toBe(1);

    onPass = () => {
      if (passes === 3) controller.abort(new Error("enough"));
    };
    const [running, queued] = [heavy(controller.signal), heavy(controller.signal)];
    expect([await codeOf(running), await codeOf(queued)]).toEqual(["ABORTED", "ABORTED"]);
    expect(passes).toBe(3);

    expect([...(await head.sample(hidden, requestOf(rows))).tokens]).toEqual(expected);
    await head.dispose();
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

    const kernels = await loadKernels(undefined, false);
    let crews = 0;
    const load = (signal: AbortSignal, start: Workforce["start"]) =>
      WasmHead.load(kernels, small, { workforce: { shardCount: () => 2, start }, signal });
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
      const crew = await WorkerCrew.start(inputs, startWorker);
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

test("a memory that a worker may still write to is not given to another head", async () => {
  const kernels = await loadKernels(undefined, false);
  const [pool, taken] = [new MemoryPool(), new Set<WebAssembly.Memory>()];
  const loadAndDispose = async (lingers: boolean) => {
    const start: Workforce["start"] = (inputs) => {
      taken.add((inputs[0] as WorkerInput).memory);
      return LastingCrew.start(inputs, (input, events) => ({ ...startWorker(input, events), lingers }));
    };
    const workforce = { shardCount: () => 2, start };
    await (await WasmHead.load(kernels, small, { workforce, signal: undefined, memories: pool })).dispose();
  };
  for (const lingers of [false, true, true]) await loadAndDispose(lingers);
  expect(taken.size).toBe(2);

  // Nor one whose workers did not all start: the first is ready and lingers, the second does not come.
  const start: Workforce["start"] = (inputs) => {
    taken.add((inputs[0] as WorkerInput).memory);
    let ready = () => {};
    const first = new Promise<void>((resolve) => {
      ready = resolve;
    });
    return LastingCrew.start(inputs, (input, events) => {
      if (input !== inputs[0]) {
        first.then(() => events.onExit(new Error("not found")));
        return { keepAlive: () => {}, terminate: async () => {} };
      }
      const onMessage: typeof events.onMessage = (message) => {
        events.onMessage(message);
        ready();
      };
      return Object.assign(startWorker(input, { ...events, onMessage }), { lingers: true });
    });
  };
  for (let i = 0; i < 2; i++) {
    const load = WasmHead.load(kernels, small, {
      workforce: { shardCount: () => 2, start },
      signal: undefined,
      memories: pool,
    });
    expect(await codeOf(load)).toBe("DEVICE_LOST");
  }
  expect(taken.size).toBe(4);
});

describe("a worker that does not start", () => {
  test("DEVICE_LOST, which says that and why", async () => {
    let started = 0;
    const load = loadHead((input, events) => startWorker(started++ === 1 ? { ...input, control: 3 } : input, events));
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
    const { module } = await loadKernels(undefined, false);
    const memory = new WebAssembly.Memory({ initial: 4, maximum: 4, shared: true });
    const input = { module, memory, control: 0, pass: 0, shard: 0, stackTop: 2 ** 16, workerCount: 3 };
    const crew = WorkerCrew.start([input, input, input], startOne);
    await expect(crew).rejects.toThrow("could not be started: no more threads");
    expect([started, running.size]).toEqual([3, 0]);
  });

  test("that says nothing is waited for no longer than the caller does, and by the first try no longer than a limit", async () => {
    const kernels = await loadKernels();
    let running = 0;
    const silent: StartWorker = (_, { onExit }) => {
      running++;
      return {
        keepAlive: () => {},
        terminate: async () => {
          running--;
          onExit(new Error("terminated"));
        },
      };
    };
    const tired = await findWayToStart(kernels, waysOf(silent), { limitMs: 20 });
    expect(tired).toEqual({ whyNone: expect.stringContaining("it was not ready within 0.02 seconds") });

    const impatient = new AbortController();
    const opening = findWayToStart(kernels, waysOf(silent), { signal: impatient.signal });
    const loading = WasmHead.load(kernels, small, {
      workforce: { shardCount: () => 2, start: (inputs, signal) => LastingCrew.start(inputs, silent, { signal }) },
      signal: impatient.signal,
    });
    setTimeout(() => impatient.abort(), 20);
    expect([await codeOf(opening), await codeOf(loading)]).toEqual(["ABORTED", "ABORTED"]);
    expect(running).toBe(0);
  });

  test("leaves the turn to the next way to start one; where there is none left, it is said why", async () => {
    const kernels = await loadKernels(undefined, false);
    let tries = 0;
    const throwing: StartWorker = () => {
      tries++;
      throw new Error("forbidden");
    };
    const dying: StartWorker = (_, { onExit }) => {
      tries++;
      setTimeout(() => onExit(new Error("not found")));
      return { keepAlive: () => {}, terminate: async () => {} };
    };
    const failing = await findWayToStart(kernels, waysOf(throwing, dying));
    expect(failing).toEqual({
      whyNone: expect.stringMatching(/forbidden\. .*not found\. .*--allow-worker/),
    });
    expect(failing).not.toEqual({ whyNone: expect.stringContaining("worker-src") });
    const inBrowser = await findWayToStart(kernels, { ...browser, startWays: [throwing] });
    expect(inBrowser).toEqual({ whyNone: expect.stringMatching(/forbidden\. .*worker-src 'self', or blob:/) });
    expect(inBrowser).not.toEqual({ whyNone: expect.stringMatching(/Node|--allow/) });
    const working: StartWorker = (input, events) => startWorker(input, events);
    expect(await findWayToStart(kernels, waysOf(throwing, dying, working))).toEqual({ start: working });
    expect(tries).toBe(5);
    // From now on it is known.
    expect(await findWayToStart(kernels, waysOf(throwing, dying, working))).toEqual({ start: working });
    expect(tries).toBe(5);
  });
});

test.each([0, 1])("workers start in each way of the platform: %i", async (way) => {
  const kernels = await loadKernels(undefined, false);
  const start = platform.startWays[way] as StartWorker;
  expect(await findWayToStart(kernels, waysOf(start))).toEqual({ start });
});

describe("the calling thread, where there are no workers", () => {
  const workforce = { shardCount: planSliceCount, start: CallingThreadCrew.start };
  const rows = Array.from({ length: 8 }, (_, row) => rowOf({ topP: Math.fround(0.9) }, row));

  test("draws the same tokens, slice by slice", async () => {
    const hidden = randomHidden(random, 8, 256);
    const weights = { ...large, weight: Uint16Array.from(large.weight, (value) => value + random.integer(-40, 40)) };
    const expected = await withHead({ threads: 2 }, weights, (head) => head.sample(hidden, requestOf(rows, 3)));
    const head = await WasmHead.load(await loadKernels(undefined, false), weights, { workforce, signal: undefined });
    expect(planSliceCount(weights.vocabSize, weights.weight.byteLength)).toBe(4);
    const { tokens } = await head.sample(hidden, requestOf(rows, 3));
    expect([...tokens]).toEqual([...expected.tokens]);
    expect(new Set(tokens).size).toBeGreaterThan(5);
    await head.dispose();
  });

  test("the event loop turns between slices, and an abort takes effect there", async () => {
    let [turns, slices] = [0, 0];
    const controller = new AbortController();
    const head = await WasmHead.load(await loadKernels(undefined, false), large, { workforce, signal: undefined });
    const hidden = new Float32Array(8 * 256);
    const call = () => head.sample(hidden, requestOf(rows, 320), controller.signal);
    const note = () => {
      turns++;
      if (++slices < 100) setImmediate(note);
    };
    setImmediate(note);
    await call();
    expect(turns).toBeGreaterThan(4 * 5);
    setImmediate(() => controller.abort());
    expect(await codeOf(call())).toBe("ABORTED");
    await head.dispose();
  });

  test("a trap: DEVICE_LOST for that call alone", async () => {
    let inputs: readonly WorkerInput[] = [];
    const start: Workforce["start"] = (all) => {
      inputs = all.map((input) => ({ ...input }));
      return CallingThreadCrew.start(inputs);
    };
    const head = await WasmHead.load(await loadKernels(undefined, false), small, {
      workforce: { ...workforce, start },
      signal: undefined,
    });
    const call = async () => [...(await head.sample(new Float32Array(16), requestOf([rowOf({})]))).tokens];
    const expected = await call();
    const input = inputs[0] as { shard: number };
    const { shard } = input;
    input.shard = 2 ** 32 - 64;
    await expect(call()).rejects.toMatchObject({
      code: "DEVICE_LOST",
      message: expect.stringContaining("out of bounds"),
    });
    input.shard = shard;
    expect(await call()).toEqual(expected);
  });
});

describe("a worker that dies", () => {
  /** Starts workers and keeps hold of them. */
  function keptWorkers() {
    const workers: WorkerHandle[] = [];
    const startOne: StartWorker = (input, events) => {
      const worker = startWorker(input, events);
      workers.push(worker);
      return worker;
    };
    return { workers, startOne };
  }

  test("during a pass: DEVICE_LOST, and the next call draws what it would have drawn", async () => {
    const { workers, startOne } = keptWorkers();
    const head = await loadHead(startOne, large);
    const rows = Array.from({ length: 8 }, (_, row) => rowOf({}, row));
    const hidden = new Float32Array(8 * 256).fill(1 / 256);
    const expected = [...(await head.sample(hidden, requestOf(rows))).tokens];
    for (const victim of [0, 1]) {
      const heavy = head.sample(hidden, requestOf(rows, 320));
      const queued = head.sample(hidden, requestOf(rows));
      setTimeout(() => workers.at(-1 - victim)?.terminate(), 20);
      await expect(heavy).rejects.toMatchObject({
        code: "DEVICE_LOST",
        message: expect.stringMatching(/has died \(.*exit code 1.*\)\. The next call starts another/),
        cause: expect.any(Error),
      });
      expect([...(await queued).tokens]).toEqual(expected);
    }
    expect(workers.length).toBe(6);
    await head.dispose();
  });

  test("between calls: the next one does not notice", async () => {
    const { workers, startOne } = keptWorkers();
    const head = await loadHead(startOne);
    const call = async () => [...(await head.sample(new Float32Array(16), requestOf([rowOf({})]))).tokens];
    const expected = await call();
    await workers[1]?.terminate();
    expect(await call()).toEqual(expected);
    expect(workers.length).toBe(4);
    await head.dispose();
  });

  test("and whose successor keeps a call waiting: an abort ends that call, and the next one draws", async () => {
    const { workers, startOne } = keptWorkers();
    let onStart: (() => void) | undefined;
    const head = await loadHead((input, events) => {
      if (onStart === undefined) return startOne(input, events);
      onStart();
      return { keepAlive: () => {}, terminate: async () => events.onExit(new Error("terminated")) };
    });
    const call = (signal?: AbortSignal) => head.sample(new Float32Array(16), requestOf([rowOf({})]), signal);
    const expected = [...(await call()).tokens];
    await workers[0]?.terminate();
    const controller = new AbortController();
    onStart = () => setTimeout(() => controller.abort());
    expect(await codeOf(call(controller.signal))).toBe("ABORTED");
    onStart = undefined;
    expect([...(await call()).tokens]).toEqual(expected);
    await head.dispose();
  });

  test("of a trap, every time: the cause is the trap, and dispose still works", async () => {
    // This shard structure lies outside the memory.
    const head = await loadHead((input, events) => startWorker({ ...input, shard: 2 ** 32 - 64 }, events));
    const call = () => head.sample(new Float32Array(16), requestOf([rowOf({})]));
    for (const attempt of [call(), call()]) {
      await expect(attempt).rejects.toMatchObject({
        code: "DEVICE_LOST",
        cause: expect.objectContaining({ message: expect.stringContaining("out of bounds") }),
      });
    }
    await head.dispose();
  });

  test("and cannot be replaced: DEVICE_LOST, until one can", async () => {
    const { workers, startOne } = keptWorkers();
    let forbidden = false;
    const head = await loadHead((input, events) => {
      if (forbidden) throw new Error("no more threads");
      return startOne(input, events);
    });
    const call = () => head.sample(new Float32Array(16), requestOf([rowOf({})]));
    await workers[0]?.terminate();
    forbidden = true;
    for (let i = 0; i < 2; i++) await expect(call()).rejects.toThrow(/could not be started: no more threads/);
    forbidden = false;
    expect((await call()).tokens.length).toBe(1);
    await head.dispose();
  });

  test("while one beside it may still write to the memory: no successor is started there, until the head is loaded again", async () => {
    const { workers, startOne } = keptWorkers();
    const head = await loadHead((input, events) => Object.assign(startOne(input, events), { lingers: true }));
    await workers[0]?.terminate();
    for (let i = 0; i < 2; i++) {
      const call = head.sample(new Float32Array(16), requestOf([rowOf({})]));
      await expect(call).rejects.toMatchObject({
        code: "DEVICE_LOST",
        message: expect.stringContaining("load it again"),
      });
    }
    expect(workers.length).toBe(2);
    await head.dispose();
  });

  describe("without a word", () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    test("is replaced once a call is aborted", async () => {
      const { startOne } = keptWorkers();
      let [silent, ended] = [true, 0];
      const head = await loadHead((input, events) => {
        if (!silent) return startOne(input, events);
        queueMicrotask(() => events.onMessage("ready"));
        const terminate = async () => {
          ended++;
          events.onExit(undefined);
        };
        return { keepAlive: () => {}, terminate };
      });
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      const controller = new AbortController();
      const call = codeOf(head.sample(new Float32Array(16), requestOf([rowOf({})]), controller.signal));
      await vi.advanceTimersByTimeAsync(60_000);
      controller.abort();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(ended).toBe(0);
      await vi.advanceTimersByTimeAsync(10_000);
      expect([await call, ended]).toEqual(["ABORTED", 2]);
      vi.useRealTimers();
      silent = false;
      expect((await head.sample(new Float32Array(16), requestOf([rowOf({})]))).tokens.length).toBe(1);
      await head.dispose();
    });
  });
});

describe("memory that cannot be had", () => {
  test("OUT_OF_MEMORY with the size needed", async () => {
    const device = await openDevice(cpu());
    const fake = { vocabSize: 2 ** 10, hiddenSize: 2 ** 23, format: "f32", weight: new Float32Array(0) } as const;
    await expect(device.loadLmHead(fake)).rejects.toMatchObject({
      code: "OUT_OF_MEMORY",
      message: expect.stringMatching(/needs 33\d\d\d MiB/),
    });
  });
});
