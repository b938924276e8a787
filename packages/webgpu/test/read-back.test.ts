/**
 * Waiting for the device where the engine finds out by a timer, and where it does not.
 */
import { expect, test, vi } from "vitest";
import { findsOutByTimer, readWords } from "../src/platform/read-back.js";

/** A promise that the test settles. */
function deferred<T>() {
  let resolve = (_: T) => {};
  let reject = (_: Error) => {};
  const promise = new Promise<T>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve, reject };
}

/** A device whose only buffer holds 1, 2, 3 and is mapped as the test says, and what is submitted meanwhile. */
function fake() {
  const mapping = deferred<undefined>();
  const lost = deferred<GPUDeviceLostInfo>();
  const submit = vi.fn((_commands: readonly unknown[]) => {});
  const unmap = vi.fn();
  const buffer = { mapAsync: () => mapping.promise, getMappedRange: () => Uint32Array.of(1, 2, 3).buffer, unmap };
  const device = { queue: { submit }, lost: lost.promise };
  return { mapping, lost, submit, unmap, device: device as never as GPUDevice, buffer: buffer as never as GPUBuffer };
}

test("Firefox finds out by a timer; other engines, and Node, do not", () => {
  expect(findsOutByTimer()).toBe(false);
  for (const [userAgent, isFirefox] of [
    ["Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", true],
    ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36", false],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/153.0",
      false,
    ],
  ] as const) {
    vi.stubGlobal("navigator", { userAgent });
    expect(findsOutByTimer(), userAgent).toBe(isFirefox);
    vi.unstubAllGlobals();
  }
});

test("an engine that finds out when something is submitted is asked until it has", async () => {
  const { mapping, submit, unmap, device, buffer } = fake();
  submit.mockImplementation(() => {
    if (submit.mock.calls.length === 3) mapping.resolve(undefined);
  });
  expect(await readWords(device, buffer, 3, true)).toEqual(Uint32Array.of(1, 2, 3));
  expect(submit.mock.calls).toEqual([[[]], [[]], [[]]]);
  expect(unmap).toHaveBeenCalledOnce();
});

test("readings leave nothing behind with the device", async () => {
  const { mapping, lost, device, buffer } = fake();
  const reactions = vi.spyOn(lost.promise, "then");
  mapping.resolve(undefined);
  for (let i = 0; i < 3; i++) await readWords(device, buffer, 3, true);
  expect(reactions).toHaveBeenCalledOnce();
});

test("other engines are left alone", async () => {
  const { mapping, submit, device, buffer } = fake();
  const reading = readWords(device, buffer, 3, false);
  await new Promise((resolve) => setTimeout(resolve, 20));
  mapping.resolve(undefined);
  expect(await reading).toEqual(Uint32Array.of(1, 2, 3));
  expect(submit).not.toHaveBeenCalled();
});

test("nobody is asked once the mapping has failed or the device is lost", async () => {
  const failing = fake();
  failing.mapping.reject(new Error("AbortError"));
  await expect(readWords(failing.device, failing.buffer, 3, true)).rejects.toThrow("AbortError");
  const losing = fake();
  const reading = readWords(losing.device, losing.buffer, 3, true);
  losing.lost.resolve({} as GPUDeviceLostInfo);
  await new Promise((resolve) => setTimeout(resolve, 10));
  const asked = losing.submit.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(losing.submit.mock.calls.length).toBe(asked);
  losing.mapping.reject(new Error("AbortError"));
  await expect(reading).rejects.toThrow("AbortError");
});
