/**
 * The chat with its tokens drawn by the CUDA backend: on a stand-in for NVIDIA's driver the CPU backend's replies, and without a driver a
 * sentence that says so.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Backend } from "@flashsampling/core";
import { cpu } from "@flashsampling/cpu-simd-wasm";
import { afterAll, describe, expect, it } from "vitest";
import { cudaFrom } from "../../../packages/cuda-native/src/backend/cuda.js";
import { fakeMachine } from "../../../packages/cuda-native/test/support/fake.js";
import { Conversation } from "../src/conversation.js";
import { openModel } from "../src/open-model.js";
import { drain } from "./helpers/fake-model.js";
import { runCli } from "./helpers/run-cli.js";

const OWN_MODEL = fileURLToPath(new URL("../model", import.meta.url));
const machine = fakeMachine();

const folder = mkdtempSync(join(tmpdir(), "flashsampling-driver-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Settings of a reply each: a launch that draws, and passes that leave summaries. */
const SETTINGS = [
  { maxTokens: 16 },
  { maxTokens: 16, temperature: 1.5, topP: 0.9, topK: 100, minP: 0.01, repetitionPenalty: 1.2 },
];

/** What the chat says to two messages, as `npm start -- --seed 7` would, and who drew it. */
async function chat(backend: Backend) {
  const { model, settings } = await openModel(OWN_MODEL, { backends: [backend], bodyThreads: 1 });
  const conversation = new Conversation(model, { settings, seed: 7n });
  for (const changed of SETTINGS) {
    conversation.settings = { ...settings, ...changed };
    await drain(conversation.reply("Tell me a story about a fox"));
  }
  const { name } = model.backend;
  await model.dispose();
  return { name, said: conversation.messages };
}

describe("the chat on CUDA", () => {
  it("says what the CPU backend says, for the same seed", async (context) => {
    const onGpu = await chat(cudaFrom(await machine.files(context), 0));
    const onCpu = await chat(cpu());
    expect([onGpu.name, onCpu.name]).toEqual(["cuda-native", "cpu-simd-wasm"]);
    expect(onGpu.said).toEqual(onCpu.said);
    expect(onGpu.said).toHaveLength(4);
    for (const { content } of onGpu.said) expect(content.length).toBeGreaterThan(20);
  });

  it("ends with the reason where there is no driver, and falls back on nothing", async () => {
    // Found before the machine's own driver, if it has one.
    writeFileSync(join(folder, "libcuda.so.1"), "");
    const args = ["--backend", "cuda", "--prompt", "hi", "--seed", "7"];
    const ended = await runCli(args, { environment: { LD_LIBRARY_PATH: folder } });
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    // Without a C++ compiler, and on other systems than Linux, there is no addon that could ask.
    expect(ended.stderr).toMatch(
      /^cuda-native cannot run here \((NO_DRIVER|NO_BINARY)\)\. [^\n]+ --backend [^\n]+\.\n$/,
    );
  });

  it("ends with the reason where the driver fails", async (context) => {
    const { driver } = await machine.files(context, "broken");
    // What the stand-in fails at, its path says.
    const own = mkdtempSync(join(folder, "broken-"));
    copyFileSync(driver, join(own, "libcuda.so.1"));
    const args = ["--backend", "cuda", "--prompt", "hi"];
    const ended = await runCli(args, { environment: { LD_LIBRARY_PATH: own } });
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(/^cuda-native cannot run here \(DRIVER_FAULT\)\. [^\n]+ CUDA_ERROR_UNKNOWN[^\n]+\n$/);
  });
});
