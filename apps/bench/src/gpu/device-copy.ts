/**
 * The limit over every speed: the device moves as many bytes as the weights have. Half of them are read and half written, as a copy of half
 * the size does. There are two ways, a command and a kernel, and the one that is faster here is the limit.
 */
import type { Contestant, HeadOpening } from "../contestants/contestant.js";
import { headBytes } from "../plan/problem.js";
import { Random } from "../problem/random.js";
import { MAP_READ, openAdapter, openDevice, Usage } from "./adapter.js";

/** What the bytes of a piece are a multiple of: a kernel's workgroup copies 256 times 16 bytes. */
const STEP = 4096;
const CHUNK_WORDS = 2 ** 18;
/** Workgroups in one direction; a dispatch may have no more than 65,535. */
const GROUPS_WIDE = 1024;
const KERNEL = `
@group(0) @binding(0) var<storage, read> source: array<vec4u>;
@group(0) @binding(1) var<storage, read_write> copied: array<vec4u>;
@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) thread: u32) {
  let i = (group.y * ${GROUPS_WIDE}u + group.x) * 256u + thread;
  if (i < arrayLength(&source)) { copied[i] = source[i]; }
}`;
/** Calls of each way before one is chosen. */
const WARM_UP_CALLS = 2;
const TIMED_CALLS = 4;

const WAYS = ["command", "kernel"] as const;
type Way = (typeof WAYS)[number];

interface Piece {
  readonly source: GPUBuffer;
  readonly copied: GPUBuffer;
  readonly bindings: GPUBindGroup;
}

/** Copies memory on the device, several times a call. */
export class DeviceCopy implements Contestant {
  readonly stepsPerCall: number;
  readonly #device: GPUDevice;
  readonly #pipeline: GPUComputePipeline;
  readonly #pieces: readonly Piece[];
  /** Shortest time of each way, in milliseconds per copy. */
  readonly #times = new Map<Way, number>();
  #way: Way = "command";

  private constructor(device: GPUDevice, pipeline: GPUComputePipeline, pieces: readonly Piece[], steps: number) {
    this.#device = device;
    this.#pipeline = pipeline;
    this.#pieces = pieces;
    this.stepsPerCall = steps;
  }

  /** @param steps - copies of one call, each with commands of its own */
  static async open({ head, format }: HeadOpening, steps: number): Promise<DeviceCopy> {
    const device = await openDevice(await openAdapter());
    const { maxBufferSize, maxStorageBufferBindingSize } = device.limits;
    const pipeline = await device.createComputePipelineAsync({
      layout: "auto",
      compute: { module: device.createShaderModule({ code: KERNEL }), entryPoint: "main" },
    });
    const bytes = Math.ceil(headBytes(head.shape, format) / 2 / STEP) * STEP;
    const most = Math.floor(Math.min(maxBufferSize, maxStorageBufferBindingSize) / STEP) * STEP;
    const pieces: Piece[] = [];
    for (let left = bytes; left > 0; left -= most) {
      const size = Math.min(left, most);
      const usage = Usage.Storage | Usage.CopySource | Usage.CopyTarget;
      const [source, copied] = [device.createBuffer({ size, usage }), device.createBuffer({ size, usage })];
      const entries = [source, copied].map((buffer, binding) => ({ binding, resource: { buffer } }));
      const bindings = device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
      pieces.push({ source, copied, bindings });
    }
    const contestant = new DeviceCopy(device, pipeline, pieces, steps);
    contestant.#fill();
    await contestant.#chooseWay();
    return contestant;
  }

  async sample(): Promise<number[]> {
    for (let step = 0; step < this.stepsPerCall; step++) this.#copy();
    await this.#device.queue.onSubmittedWorkDone();
    return [];
  }

  async check(): Promise<void> {
    const chosen = this.#way;
    for (const way of WAYS) {
      this.#way = way;
      for (const { copied } of this.#pieces) this.#submit((encoder) => encoder.clearBuffer(copied));
      this.#copy();
      for (const { source, copied } of this.#pieces) {
        for (const offset of [0, source.size - STEP]) {
          const [wanted, found] = [await this.#read(source, offset), await this.#read(copied, offset)];
          const wrong = wanted.findIndex((word, i) => word !== found[i]);
          if (wrong !== -1) throw new Error(`The ${way} has not copied byte ${offset + 4 * wrong}.`);
        }
      }
    }
    this.#way = chosen;
  }

  notes(): Readonly<Record<string, string>> {
    return { ways: Array.from(this.#times, ([way, time]) => `${way} ${time.toFixed(3)} ms`).join(", ") };
  }

  async dispose(): Promise<void> {
    this.#device.destroy();
  }

  /** Random words: memory that was never written need not exist. */
  #fill(): void {
    const random = new Random(2);
    const chunk = Uint32Array.from({ length: CHUNK_WORDS }, () => random.word());
    for (const { source } of this.#pieces) {
      for (let at = 0; at < source.size; at += chunk.byteLength) {
        this.#device.queue.writeBuffer(source, at, chunk, 0, Math.min(chunk.length, (source.size - at) / 4));
      }
    }
  }

  /** Chooses the faster way by its shortest time: what else the machine does can only add to it. */
  async #chooseWay(): Promise<void> {
    for (let call = 0; call < WARM_UP_CALLS + TIMED_CALLS; call++) {
      for (const way of WAYS) {
        this.#way = way;
        const started = performance.now();
        await this.sample();
        const time = (performance.now() - started) / this.stepsPerCall;
        if (call >= WARM_UP_CALLS) this.#times.set(way, Math.min(time, this.#times.get(way) ?? time));
      }
    }
    [[this.#way]] = [...this.#times].sort(([, a], [, b]) => a - b) as [[Way, number]];
  }

  #copy(): void {
    this.#submit((encoder) => {
      if (this.#way === "command") {
        for (const { source, copied } of this.#pieces) encoder.copyBufferToBuffer(source, 0, copied, 0, source.size);
        return;
      }
      const pass = encoder.beginComputePass();
      pass.setPipeline(this.#pipeline);
      for (const { source, bindings } of this.#pieces) {
        const groups = Math.ceil(source.size / STEP);
        pass.setBindGroup(0, bindings);
        pass.dispatchWorkgroups(Math.min(GROUPS_WIDE, groups), Math.ceil(groups / GROUPS_WIDE));
      }
      pass.end();
    });
  }

  #submit(encode: (encoder: GPUCommandEncoder) => void): void {
    const encoder = this.#device.createCommandEncoder();
    encode(encoder);
    this.#device.queue.submit([encoder.finish()]);
  }

  async #read(buffer: GPUBuffer, offset: number): Promise<Uint32Array> {
    const readback = this.#device.createBuffer({ size: STEP, usage: Usage.MapRead | Usage.CopyTarget });
    this.#submit((encoder) => encoder.copyBufferToBuffer(buffer, offset, readback, 0, STEP));
    await readback.mapAsync(MAP_READ);
    const words = new Uint32Array(readback.getMappedRange().slice(0));
    readback.destroy();
    return words;
  }
}
