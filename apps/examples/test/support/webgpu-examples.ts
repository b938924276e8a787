// The examples of docs/webgpu.md and of the package's README as modules. Each exports `drawn`, the tokens that it drew, and `expected`, the float64 reference's and, where the
// tokens are to lie in a GPUBuffer, what lies there. The test sets `openExampleDevice`, which answers with a GPUDevice.
import { examplesOn, writeExample } from "./example.js";

/** What stands in front of every example. */
const GIVEN = `
import { createSampler } from "@flashsampling/core";
import { reference } from "@flashsampling/core/reference";

interface Device {
  readonly lost: Promise<unknown>;
  readonly limits: object;
  readonly queue: { writeBuffer(buffer: object, offset: number, data: ArrayBufferView): void; submit(commands: object[]): void };
  createBuffer(options: { size: number; usage: number }): { getMappedRange(): ArrayBuffer; mapAsync(mode: number): Promise<void> };
  createCommandEncoder(): { copyBufferToBuffer(from: object, at: number, to: object, toAt: number, bytes: number): void; finish(): object };
  createComputePipelineAsync(descriptor: never): Promise<unknown>;
  destroy(): void;
}
const { openExampleDevice } = globalThis as unknown as { openExampleDevice(): Promise<Device> };
const device = await openExampleDevice();

const [vocabSize, hiddenSize, batchSize] = [200, 32, 2];
const wave = (length: number, step: number) => Float32Array.from({ length }, (_, i) => Math.sin(i * step));
const weight = wave(vocabSize * hiddenSize, 12.9898);
const states = wave(batchSize * hiddenSize, 78.233);
const exact = await createSampler({ backends: [reference()] });
`;

/** What the examples with buffers of the caller's need besides. Uses of buffers are bits: they have names in browsers only. */
const BUFFERS = `
const [MAP_READ, COPY_SRC, COPY_DST, STORAGE] = [1, 4, 8, 128];

/** A buffer of the caller's that holds an array. */
function bufferOf(data: ArrayBufferView) {
  const buffer = device.createBuffer({ size: data.byteLength, usage: STORAGE | COPY_SRC | COPY_DST });
  device.queue.writeBuffer(buffer, 0, data);
  return buffer;
}

/** Words of a buffer. */
async function wordsOf(buffer: object, count: number) {
  const copy = device.createBuffer({ size: count * 4, usage: MAP_READ | COPY_DST });
  const encoder = device.createCommandEncoder();
  encoder.copyBufferToBuffer(buffer, 0, copy, 0, count * 4);
  device.queue.submit([encoder.finish()]);
  await copy.mapAsync(1);
  return [...new Uint32Array(copy.getMappedRange())];
}
`;

/** What an example needs besides, and what it is held against. */
interface Around {
  readonly given: string;
  readonly check: string;
}

/** Of the guide's examples. */
const GUIDE: readonly Around[] = [
  {
    given: "const hidden = states;",
    check: `
const drawn = [...tokens];
const exactHead = await exact.loadLmHead({ vocabSize, hiddenSize, format: "f32", weight });
const expected = [...(await exactHead.sample(hidden, { temperature: 0.8, topP: 0.95, seed: 42n, position: 0 })).tokens];
`,
  },
  {
    given: `${BUFFERS}
const sampler = await createSampler({ backends: [webgpu({ device })] });
const words = Uint16Array.from(new Uint32Array(weight.buffer), (word) => word >>> 16);
const weightBuffer = bufferOf(words);
const hiddenBuffer = bufferOf(states);
const tokenBuffer = bufferOf(new Uint32Array(batchSize));
const exactHead = await exact.loadLmHead({ vocabSize, hiddenSize, format: "bf16", weight: words });
const state = await exactHead.createRowState({ batchSize, seed: 5n });
const exactState = await exactHead.createRowState({ batchSize, seed: 5n });
`,
    check: `
const drawn = [...(await result).tokens, ...(await wordsOf(tokenBuffer, batchSize))];
const { tokens } = await exactHead.sample(states, { state: exactState, topP: 0.95 });
const expected = [...tokens, ...tokens];
`,
  },
  {
    given: `${BUFFERS}
const sampler = await createSampler({ backends: [webgpu({ device })] });
const head = await sampler.loadLmHead({ vocabSize, hiddenSize, format: "f32", weight });
const hiddenBuffer = bufferOf(new Float32Array(batchSize * hiddenSize));
const tokenBuffer = bufferOf(new Uint32Array(batchSize));
const encodeModel = (_tokens: object, hidden: object) => device.queue.writeBuffer(hidden, 0, states);
const [position, promptTokens] = [[3, 4], [[1, 2], [5]]];
`,
    check: `
const drawn = [...tokens, ...(await wordsOf(tokenBuffer, batchSize))];
const exactHead = await exact.loadLmHead({ vocabSize, hiddenSize, format: "f32", weight });
const state = await exactHead.createRowState({ batchSize, seed: 42n, position, promptTokens });
const expected: number[] = [];
for (let i = 0; i < 64; i++) {
  expected.push(...(await exactHead.sample(states, { state, topP: 0.95, repetitionPenalty: 1.1 })).tokens);
}
expected.push(...expected.slice(-batchSize));
`,
  },
  {
    given: `
const requestMyDevice = () => device;
const readMyWeights = () => ({ vocabSize, hiddenSize, format: "f32", weight }) as const;
`,
    check: `
const drawn = [...(await head.sample(states, { seed: 1n, position: 0 })).tokens];
const exactHead = await exact.loadLmHead(readMyWeights());
const expected = [...(await exactHead.sample(states, { seed: 1n, position: 0 })).tokens];
`,
  },
];

/** Of the README's. */
const README: readonly Around[] = [
  {
    given: `${BUFFERS}
const requestMyDevice = () => device;
const readMyWeights = () => ({ vocabSize, hiddenSize, format: "f32", weight }) as const;
const hiddenBuffer = bufferOf(states);
const tokenBuffer = bufferOf(new Uint32Array(batchSize));
const encodeModel = (_tokens: object, hidden: object) => device.queue.writeBuffer(hidden, 0, states);
`,
    check: `
const drawn = [...first.tokens, ...tokens, ...(await wordsOf(tokenBuffer, batchSize)), ...again.tokens];
const exactHead = await exact.loadLmHead(readMyWeights());
const expected: number[] = [];
for (let position = 0; position <= 17; position++) {
  if (position === 17) expected.push(...expected.slice(-batchSize));
  expected.push(...(await exactHead.sample(states, { topP: 0.95, seed: 7n, position })).tokens);
}
await sampler.dispose();
`,
  },
];

/** All pages with examples. */
const PAGES: readonly (readonly [page: string, around: readonly Around[]])[] = [
  ["docs/webgpu.md", GUIDE],
  ["packages/webgpu/README.md", README],
];

/**
 * Writes the examples, one file each.
 *
 * @param who - the test that wants them, for the files' names: two may write at once
 */
export function writeWebGpuExamples(who: string): string[] {
  const examples = PAGES.flatMap(([page, around]) => {
    const found = examplesOn(page);
    if (found.length !== around.length) {
      throw new Error(`${page} has ${found.length} examples; the test knows ${around.length}.`);
    }
    return found.map((example, i) => ({ example, ...(around[i] as Around) }));
  });
  return examples.map(({ example, given, check }, i) => {
    // The guide's first example imports what it takes.
    const [imports, body] = example.includes("import ")
      ? [GIVEN.replace(/import \{ createSampler.*\n/, ""), example]
      : [`import { webgpu } from "@flashsampling/webgpu";${GIVEN}`, example];
    return writeExample(`webgpu-${who}-${i}.md`, `${imports}${given}`, `${body}${check}`, ["drawn", "expected"]);
  });
}
