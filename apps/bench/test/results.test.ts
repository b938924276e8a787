import { describe, expect, it } from "vitest";
import type { CaseSamples, SecondLooks } from "../src/measure/messages.js";
import type { ContestantId } from "../src/plan/contestants.js";
import type { Job } from "../src/plan/plan.js";
import { type Case, type Format, SETTINGS, type Setting } from "../src/plan/problem.js";
import { aims } from "../src/report/aims.js";
import { Collection } from "../src/report/collect.js";
import { formatMs, formatTable } from "../src/report/format-table.js";
import { type Measurement, parseResults, type Results, SCHEMA } from "../src/report/results.js";
import { formatReport } from "../src/report/table.js";
import { summarize } from "../src/statistics.js";

const shape = { name: "151936x1024", vocabSize: 151_936, hiddenSize: 1024 };
const temperature: Case = { batch: 1, setting: "temperature", logits: "zipf" };
const topP: Case = { batch: 1, setting: "top-p", logits: "zipf" };
const eight: Case = { batch: 8, setting: "temperature", logits: "zipf" };
const job = (contestant: ContestantId, format: Format, cases: Case[], threads = 2): Job => ({
  contestant,
  isMain: true,
  shape,
  format,
  threads,
  cases,
});
/** Second looks are of ten draws, and a call while the floor's reader was chosen took 8 ms. */
const samples = (index: number, times: number[], looks?: number): CaseSamples => ({
  ...{ index, times },
  ...(looks === undefined ? { fastest: 8 } : { secondLooks: { looks, draws: 10 } }),
});
const outcome = (...cases: CaseSamples[]) => ({ cases, notes: {} });

/** Two rounds of FlashSampling with bf16 and int4, of the floor and of some peers. */
function collected(): Collection {
  const collection = new Collection();
  for (const times of [
    [10, 11, 12],
    [13, 14, 15],
  ]) {
    collection.add(job("read", "bf16", []), outcome(samples(0, times)));
    collection.add(
      job("flashsampling", "bf16", [temperature, topP, eight]),
      outcome(
        samples(
          0,
          times.map((t) => 2 * t),
          0,
        ),
        samples(
          1,
          times.map((t) => 3 * t),
          1,
        ),
        samples(2, [50], 0),
      ),
    );
    collection.add(job("onnxruntime-node", "f32", [temperature, topP]), outcome(samples(0, [50]), samples(1, [75])));
    collection.add(job("jax-js", "f32", [temperature], 1), outcome(samples(0, [250])));
    collection.add(job("flashsampling", "int4", [topP]), outcome(samples(0, [10], 0)));
    collection.add(job("onnxruntime-node-sort", "int4", [topP]), outcome(samples(0, [49])));
  }
  return collection;
}

function results(changes: Partial<Results> = {}): Results {
  return {
    schema: SCHEMA,
    kind: "cpu",
    date: "2026-01-02T03:04:05.000Z",
    complete: true,
    arguments: ["cpu"],
    backendSha256: "00",
    machine: { cpu: "A CPU", processors: 2, caches: [], memoryBytes: 1, os: "linux", node: "20.0.0", v8: "11" },
    packages: {},
    rounds: 2,
    shapes: [shape],
    settings: SETTINGS,
    contestants: {},
    measurements: collected().measurements(),
    unmeasured: [{ contestant: "onnxruntime-web", what: "int8", reason: "out of memory" }],
    notes: {},
    ...changes,
  };
}

describe("the collection", () => {
  const measurements = collected().measurements();
  const find = (contestant: ContestantId, format: Format, run?: Case) =>
    measurements.find((m) => m.contestant === contestant && m.format === format && m.case === run);

  it("summarises the samples of all rounds, and keeps each round's median", () => {
    const read = find("read", "bf16");
    expect(read?.time).toMatchObject({ count: 6, min: 10, median: 12.5, max: 15 });
    expect(read?.roundMedians).toEqual([11, 14]);
    expect(read).not.toHaveProperty("case");
  });

  it("gives FlashSampling its share of the read bandwidth, by the fastest read of all, and nobody else", () => {
    const read = find("read", "bf16");
    expect(read?.fastest).toBe(8);
    expect(find("flashsampling", "bf16", temperature)?.bandwidthShare).toBe(8 / 25);
    expect(find("flashsampling", "int4", topP)).not.toHaveProperty("bandwidthShare");
    expect(find("onnxruntime-node", "f32", temperature)).not.toHaveProperty("bandwidthShare");
  });

  it("compares bf16 with peers that hold the same values as f32, case by case", () => {
    expect(find("flashsampling", "bf16", temperature)?.peerRatios).toEqual({ "onnxruntime-node": 2, "jax-js": 10 });
    expect(find("flashsampling", "bf16", topP)?.peerRatios).toEqual({ "onnxruntime-node": 2 });
    expect(find("flashsampling", "bf16", eight)?.peerRatios).toEqual({});
    expect(find("flashsampling", "int4", topP)?.peerRatios).toEqual({ "onnxruntime-node-sort": 4.9 });
  });

  it("counts second looks over all draws", () => {
    expect(find("flashsampling", "bf16", topP)?.secondLooks).toEqual({ looks: 2, draws: 20 });
    expect(find("flashsampling", "bf16", eight)?.secondLooks).toEqual({ looks: 0, draws: 20 });
    expect(find("onnxruntime-node", "f32", topP)).not.toHaveProperty("secondLooks");
  });

  it("remembers what failed, once, and what was measured before", () => {
    const collection = new Collection();
    const failing = job("onnxruntime-web", "f32", [temperature]);
    expect(collection.hasFailed(failing)).toBe(false);
    collection.add(failing, { cases: [samples(0, [5])], notes: {}, failure: "out of memory" });
    collection.add(failing, { cases: [], notes: {}, failure: "out of memory" });
    expect(collection.hasFailed(failing)).toBe(true);
    expect(collection.hasFailed(job("onnxruntime-web", "int4", [temperature]))).toBe(false);
    expect(collection.failures).toEqual([
      { contestant: "onnxruntime-web", what: "151936x1024 f32, 2 threads", reason: "out of memory" },
    ]);
    expect(collection.measurements()).toHaveLength(1);
  });
});

describe("results", () => {
  it("come back from JSON as they were", () => {
    expect(parseResults(JSON.stringify(results()))).toEqual(results());
  });

  it("of older files have shares of the read bandwidth anew, by the fastest read that was kept, and none above all of it", () => {
    const share = (slower: number) => {
      const measurements = results().measurements.map(({ fastest: _, ...m }) => {
        if (m.contestant !== "read") return { ...m, bandwidthShare: 2.08 };
        return { ...m, time: summarize([10, 12, 15].map((time) => slower * time)) };
      });
      const read = parseResults(JSON.stringify(results({ measurements })));
      return read.measurements.find((m) => m.contestant === "flashsampling" && m.case?.setting === "temperature");
    };
    expect(share(1)?.bandwidthShare).toBe(10 / 25);
    expect(share(2.5)?.bandwidthShare).toBe(1);
    expect(share(2.6)).not.toHaveProperty("bandwidthShare");
  });

  const [first, ...others] = results().measurements;
  const broken = (change: object) => results({ measurements: [...others, { ...first, ...change } as never] });
  const at = `measurements[${others.length}]`;
  it.each([
    ["another schema", { ...results(), schema: 2 }, "schema must be"],
    ["another kind", { ...results(), kind: "gpu" }, "schema must be"],
    ["no date", { ...results(), date: "yesterday" }, "date must be"],
    ["no measurements", { ...results(), measurements: undefined }, "measurements must be"],
    ["an unknown contestant", broken({ contestant: "vllm" }), `${at}.contestant`],
    ["a head that is not listed", broken({ shape: "1x1" }), `${at}.shape`],
    ["an unknown format", broken({ format: "f64" }), `${at}.format`],
    ["half a thread", broken({ threads: 0.5 }), `${at}.threads`],
    ["no times", broken({ time: undefined }), `${at}.time`],
    ["a time of zero", broken({ time: { ...first?.time, min: 0 } }), `${at}.time`],
    ["quartiles in disorder", broken({ time: { ...first?.time, median: 99 } }), `${at}.time`],
    ["a contestant without a case", broken({ contestant: "flashsampling" }), `${at}.case`],
    ["no rounds", broken({ roundMedians: [] }), `${at}.roundMedians`],
    ["a round of no time", broken({ roundMedians: [5, 0] }), `${at}.roundMedians`],
    ["a read of no time", broken({ fastest: 0 }), `${at}.fastest`],
    ["an unknown setting", broken({ case: { ...temperature, setting: "beam" } }), `${at}.case.setting`],
    ["an unknown distribution", broken({ case: { ...temperature, logits: "flat" } }), `${at}.case.logits`],
  ])("with %s are refused", (_, value, message) => {
    expect(() => parseResults(JSON.stringify(value))).toThrow(message);
  });
});

describe("the aims", () => {
  it("are held against the results, and left out where these say nothing", () => {
    expect(aims(results())).toEqual([
      {
        what: "bf16: share of the read bandwidth, temperature alone",
        found: "32%",
        rounds: "29% to 36%",
        aim: "at least 75%",
        outcome: "not reached",
        reachedIn: "0 of 2 rounds",
      },
      {
        what: "bf16: share of the read bandwidth, temperature alone",
        found: "32%",
        rounds: "29% to 36%",
        aim: "at least 90%",
        outcome: "not reached",
        reachedIn: "0 of 2 rounds",
      },
      {
        what: "int4: times as fast as onnxruntime-node + a sort in JS, top-p",
        found: "4.9×",
        rounds: "4.9× to 4.9×",
        aim: "at least 5.0×",
        outcome: "not reached",
        reachedIn: "0 of 2 rounds",
      },
      {
        what: "bf16: cost of top-p over temperature alone, zipf logits",
        found: "50%",
        rounds: "50% to 50%",
        aim: "at most 10%",
        outcome: "not reached",
        reachedIn: "0 of 2 rounds",
      },
      {
        what: "bf16: time of 8 rows, in times of 1 row",
        found: "2.0×",
        rounds: "1.8× to 2.3×",
        aim: "at most 3.5×",
        outcome: "reached",
        reachedIn: "2 of 2 rounds",
      },
      {
        what: "second looks, of 40 draws from zipf logits with top-p, the setting that needs most, all heads",
        found: "5%",
        aim: "at most 0.20%",
        outcome: "not reached",
      },
    ]);
    expect(aims(results({ measurements: [] }))).toEqual([]);
  });

  it("compare rounds with the peer's own, and count those that reach the aim", () => {
    const slower = results().measurements.map((m) =>
      m.contestant === "onnxruntime-node-sort" ? { ...m, roundMedians: [48, 51] } : m,
    );
    expect(aims(results({ measurements: slower }))).toContainEqual(
      expect.objectContaining({
        found: "4.9×",
        rounds: "4.8× to 5.1×",
        outcome: "not reached",
        reachedIn: "1 of 2 rounds",
      }),
    );
  });

  it("judge the cost of truncation for each kind of logits that the head was measured with", () => {
    const normal = results().measurements.flatMap((m): Measurement[] =>
      m.contestant !== "flashsampling" || m.case?.batch !== 1
        ? []
        : [
            {
              ...m,
              case: { ...m.case, logits: "gaussian" },
              ...(m.case.setting === "top-p" && { time: summarize([26]), roundMedians: [25, 25] }),
            },
          ],
    );
    const found = aims(results({ measurements: [...results().measurements, ...normal] }));
    expect(
      found.flatMap(({ what, found, outcome, reachedIn }) =>
        what.includes("cost of") ? [[what, found, outcome, reachedIn]] : [],
      ),
    ).toEqual([
      ["bf16: cost of top-p over temperature alone, zipf logits", "50%", "not reached", "0 of 2 rounds"],
      ["bf16: cost of top-p over temperature alone, gaussian logits", "4%", "reached", "1 of 2 rounds"],
    ]);
  });

  it("hold integers also against the fastest of onnxruntime-web, whatever its weights", () => {
    const plain = (contestant: ContestantId, format: Format, times: number[]) => {
      const collection = new Collection();
      for (const time of times) collection.add(job(contestant, format, [temperature]), outcome(samples(0, [time], 0)));
      return collection.measurements();
    };
    const measurements = [
      ...plain("flashsampling", "int8", [10, 10]),
      ...plain("flashsampling", "int4", [5, 5]),
      ...plain("onnxruntime-web", "f32", [30, 80]),
      ...plain("onnxruntime-web", "int8", [600, 600]),
      ...plain("onnxruntime-web-integer", "int8", [60, 60]),
    ];
    const against = (measurements: readonly Measurement[]) =>
      aims(results({ measurements })).flatMap(({ what, found, rounds, outcome }) =>
        what.includes("any weights") ? [[what, found, rounds, outcome]] : [],
      );
    const name = (format: Format, fastest: string) =>
      `${format}: times as fast as the fastest of onnxruntime-web with any weights, temperature alone (${fastest})`;
    expect(against(measurements)).toEqual([
      [name("int8", "onnxruntime-web + JS, f32"), "5.5×", "3.0× to 8.0×", "not reached"],
      [name("int4", "onnxruntime-web + JS, f32"), "11.0×", "6.0× to 16.0×", "not reached"],
    ]);
    expect(against(measurements.filter(({ format }) => format !== "f32"))[0]?.slice(0, 2)).toEqual([
      name("int8", "onnxruntime-web, MatMulInteger + JS, int8"),
      "6.0×",
    ]);
    expect(against(measurements.slice(0, 2))).toEqual([]);
  });

  it("name the setting that needs most second looks, never temperature alone, and say where draws are too few", () => {
    const withLooks = (looks: Partial<Record<Setting, SecondLooks>>) =>
      aims(
        results({
          measurements: (Object.keys(looks) as Setting[]).map((setting) => ({
            ...(results().measurements.find((m) => m.contestant === "flashsampling") as Measurement),
            case: { batch: 1, setting, logits: "gaussian" },
            secondLooks: looks[setting],
          })),
        }),
      ).flatMap(({ what, found, outcome }) => {
        const looks = /second looks, of (\d+) draws from gaussian logits with (\S+),/.exec(what);
        return looks === null ? [] : [[looks.slice(1), found, outcome]];
      });
    const none = (draws: number): SecondLooks => ({ looks: 0, draws });
    expect(withLooks({ temperature: none(50), "top-k": none(300), "top-p": none(202) })).toEqual([
      [["202", "top-p"], "0.00%", "too few draws to tell"],
    ]);
    expect(withLooks({ temperature: none(50), "top-k": none(9000), "top-p": { looks: 1, draws: 9000 } })).toEqual([
      [["9000", "top-p"], "0.01%", "reached"],
    ]);
    expect(withLooks({ temperature: none(5000) })).toEqual([]);
  });
});

describe("the report", () => {
  it("has a table per head and number of threads, with times, shares, looks and ratios", () => {
    const report = formatReport(results());
    const line = (start: RegExp) => report.split("\n").find((text) => start.test(text)) ?? "";
    expect(report).toMatch(/^151936x1024: V = 151936, D = 1024, 2 threads\n/);
    expect(report).not.toContain("1 thread\n");
    expect(line(/^ {2}bf16:/)).toBe("  bf16: 311.2 MB in 8.00 ms, 38.9 GB/s");
    expect(line(/^bf16 +1 +temperature/)).toMatch(
      /25\.0 +22\.5–27\.5 +6 +32% +0\.0% +50\.0 \(2\.0×\) +250 \(10\.0×\)$/,
    );
    expect(line(/^bf16 +1 +top-p/)).toMatch(/37\.5 .* 6 +21% +10\.0% +75\.0 \(2\.0×\)$/);
    expect(line(/^int4 +1 +top-p/)).toMatch(/10\.0 +10\.0–10\.0 +2 +0\.0% +49\.0 \(4\.9×\)$/);
    expect(report).toContain("onnxruntime-web, int8: out of memory");
    expect(report).not.toContain("interrupted");
  });

  it("says when the run was interrupted", () => {
    expect(formatReport(results({ complete: false }))).toContain("interrupted");
  });

  it("shows peers alone where nothing of ours was measured", () => {
    const measurements = results().measurements.filter(({ contestant }) => contestant === "onnxruntime-node");
    expect(formatReport(results({ measurements }))).toMatch(/^f32 +1 +temperature +zipf +50\.0$/m);
  });
});

describe("tables", () => {
  it("set numbers to the right and words to the left", () => {
    const table = formatTable(
      ["name", "ms"],
      [
        ["a", "1.5"],
        ["longer", "10.25"],
        ["none", ""],
      ],
    );
    expect(table).toBe("name       ms\na         1.5\nlonger  10.25\nnone\n");
  });

  it("give times three digits", () => {
    expect([0.1234, 9.876, 12.345, 123.45].map(formatMs)).toEqual(["0.12", "9.88", "12.3", "123"]);
  });
});
