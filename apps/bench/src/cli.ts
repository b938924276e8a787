/**
 * `npm run bench`: times on this machine, or a chart or page of times. The report goes to standard output, everything else to standard error.
 */
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { chromiumOnPath } from "./engines.js";
import { runGeneration } from "./generation/run.js";
import { formatGenerationReport } from "./generation/table.js";
import { NoAdapter, runGpu } from "./gpu/run.js";
import { formatGpuReport } from "./gpu/table.js";
import type { RunContext } from "./measure/run-rounds.js";
import { type Command, HELP, parseCommand, UsageError } from "./options.js";
import { embeddedShape } from "./problem/embedded-head.js";
import { formatReport } from "./report/table.js";
import { runCpu } from "./run.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const INTERRUPTED = 130;

// ONNX Runtime reports its use to Microsoft and keeps an identifier of the machine in the home folder, unless it is told not to before
// it is loaded. The processes of contestants inherit this.
process.env.ORT_DISABLE_TELEMETRY ??= "1";

async function main(args: readonly string[]): Promise<void> {
  const embedded = embeddedShape(join(root, "apps/demo/model"));
  const command = parseCommand(args, {
    processors: availableParallelism(),
    embedded,
    findChromium: chromiumOnPath,
  });
  switch (command.name) {
    case "help":
      process.stdout.write(HELP);
      return;
    case "chart":
      return drawChart(command);
    case "page":
      return writePage(command);
    case "cpu":
      return benchmark(command, args, "contestant-process.js", async (context) => {
        const results = await runCpu(command.plan, command.effort, context);
        return { results, report: formatReport(results) };
      });
    case "webgpu":
      return benchmark(command, args, "contestant-process.js", async (context) => {
        const asking = new URL("./adapter-process.js", import.meta.url);
        const results = await runGpu(command.plan, command.effort, context, asking);
        return { results, report: formatGpuReport(results) };
      });
    case "onnx":
      return benchmark(command, args, "generation-process.js", async (context) => {
        const results = await runGeneration(command.options, command.budget, context);
        return { results, report: formatGenerationReport(results) };
      });
  }
}

async function benchmark(
  command: { readonly json: string | undefined },
  args: readonly string[],
  script: string,
  run: (context: RunContext) => Promise<{ readonly results: { readonly complete: boolean }; readonly report: string }>,
): Promise<void> {
  // Before the half-hour, not after it.
  if (command.json !== undefined) withFile(command.json, () => closeSync(openSync(command.json as string, "a")));
  const controller = new AbortController();
  const interrupt = () => {
    // npm passes on the signal that the terminal has sent already: what comes at once is the same Ctrl-C.
    if (controller.signal.aborted) return;
    process.stderr.write("Interrupted; here is what there is.\n");
    controller.abort();
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  const { results, report } = await run({
    root,
    entry: new URL(`./${script}`, import.meta.url),
    arguments: args,
    say: (line) => process.stderr.write(`${line}\n`),
    signal: controller.signal,
  });
  if (command.json !== undefined) writeFileSync(command.json, `${JSON.stringify(results, undefined, 1)}\n`);
  process.stdout.write(report);
  if (!results.complete) process.exitCode = INTERRUPTED;
}

async function drawChart({ results, svg, shape, threads }: Extract<Command, { name: "chart" }>): Promise<void> {
  const present = await presenter();
  const drawn = withFile(results, () => present(readFileSync(results, "utf8")).chart({ shape, threads }));
  withFile(svg, () => writeFileSync(svg, drawn));
}

async function writePage({ results, page, svg }: Extract<Command, { name: "page" }>): Promise<void> {
  const present = await presenter();
  const { drawn, text } = withFile(results, () => {
    const { chart, page: pageWith } = present(readFileSync(results, "utf8"));
    const image = relative(dirname(page), svg).split(sep).join("/");
    return { drawn: chart({ shape: undefined, threads: undefined }), text: pageWith(image) };
  });
  withFile(svg, () => writeFileSync(svg, drawn));
  withFile(page, () => writeFileSync(page, text));
}

/** What makes charts and pages; loaded for these alone. */
async function presenter(): Promise<typeof import("./report/present.js").present> {
  return (await import("./report/present.js")).present;
}

/** Runs what depends on a file that was named by the person who typed the command: what is wrong with it is an error of theirs. */
function withFile<T>(file: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError || error instanceof NoAdapter)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
