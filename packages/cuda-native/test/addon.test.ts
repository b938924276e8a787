/**
 * The addon's own lifetime, on the fake driver: threads of JavaScript and processes that end in the middle of their calls, a device that nobody holds any more, a
 * capture beside copies of other threads.
 */
import { spawnSync } from "node:child_process";
import { expect, type TestContext, test } from "vitest";
import { loadNative } from "../src/kernels/native.js";
import { fakeMachine } from "./support/fake.js";

const machine = fakeMachine();

/** A device with a run under way that takes a fifth of a second, and a copy; what both settle to is nobody's concern. */
const BUSY = `
async function busy(addon, driver) {
  const device = new (require(addon).Device)(driver);
  await device.open(0);
  const [inputDevice, inputHost, outputHost] = [device.allocate(64), device.allocateHost(64), device.allocateHost(64)];
  for (let i = 0; i < 150; i++) device.clear(inputDevice, 64);
  const [input, output] = [new Uint8Array(64), new Uint8Array(64)];
  const run = () => device.run({ launches: [], input, inputHost, inputDevice, output, outputHost, outputDevice: inputDevice });
  return [device, Promise.allSettled([run(), run(), device.upload(inputDevice, input)])];
}`;

/** Runs a program of its own process, which is given the addon and the driver; returns how it ended, and what it printed. */
async function runApart(context: TestContext, program: string) {
  const { addon, driver } = await machine.files(context);
  const args = [
    "--expose-gc",
    "-e",
    `${BUSY}\nconst [addon, driver] = process.argv.slice(1);\n${program}`,
    addon,
    driver,
  ];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 60_000 });
  return { ended: signal ?? status, said: stdout.trim() || stderr };
}

test("threads of JavaScript that are ended in the middle of their calls take nothing else along", async (context) => {
  const program = `
const { Worker } = require("node:worker_threads");
const source = ${JSON.stringify(`${BUSY}
const { parentPort, workerData } = require("node:worker_threads");
busy(...workerData).then(() => parentPort.postMessage("busy"));
setInterval(() => {}, 1000);`)};
const workers = [1, 2, 3].map(() => new Worker(source, { eval: true, workerData: [addon, driver] }));
Promise.all(workers.map((worker) => new Promise((resolve) => worker.once("message", resolve))))
  .then(() => Promise.all(workers.map((worker) => worker.terminate())))
  .then(() => busy(addon, driver))
  .then(([device, calls]) => calls.then((ends) => {
    device.close();
    console.log(ends.map(({ status }) => status).join());
  }));`;
  expect(await runApart(context, program)).toEqual({ ended: 0, said: "fulfilled,fulfilled,fulfilled" });
});

test("a process that ends in the middle of its calls ends as it says", async (context) => {
  expect(await runApart(context, "busy(addon, driver).then(() => process.exit(7));")).toMatchObject({ ended: 7 });
});

test("a device that nobody holds any more ends its calls, and its memory comes back", async (context) => {
  const program = `
(async () => {
  const watcher = new (require(addon).Device)(driver);
  await watcher.open(0);
  const { free } = watcher.memory();
  const calls = (await busy(addon, driver))[1];
  gc();
  const taken = free - watcher.memory().free;
  const ends = await calls;
  for (let i = 0; i < 100 && watcher.memory().free < free; i++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  console.log(taken, free - watcher.memory().free, ends.map(({ status }) => status).join());
  watcher.close();
})();`;
  expect(await runApart(context, program)).toEqual({ ended: 0, said: "64 0 fulfilled,fulfilled,fulfilled" });
});

test("a device is not closed before all that is under way has ended", async (context) => {
  const { addon, driver } = await machine.files(context);
  const device = new (loadNative(addon).Device)(driver);
  await device.open(0);
  const copied = device.upload(device.allocate(64), new Uint8Array(64));
  expect(() => device.close()).toThrow("under way");
  await copied;
  device.close();
  expect(() => device.memory()).toThrow("closed");
});

test("copies of other threads do not become part of a graph that is captured meanwhile, nor break it", async (context) => {
  const { addon, driver } = await machine.files(context);
  const device = new (loadNative(addon).Device)(driver);
  await device.open(0);
  const [cleared, written] = [device.allocate(64), device.allocate(64)];
  const found = new Uint8Array(64);
  for (let round = 1; round < 10; round++) {
    const copied = device.upload(written, new Uint8Array(64).fill(round));
    const graph = device.capture([{ clear: cleared, bytes: 64 }]);
    await copied;
    device.clear(written, 64);
    device.replay(graph);
    // What the graph holds of another's copy would be written once more.
    await device.download(written, found);
    expect(found).toEqual(new Uint8Array(64));
    device.releaseGraph(graph);
  }
  device.close();
});
