// `npm run bench`: from a fresh clone with Node alone to timings on this machine.
//
//   npm run bench -- cpu --json results.json         times; apps/bench/README.md says of what
//   npm run bench -- chart results.json chart.svg    a picture of them

import("./lib/run-app.mjs").then(({ runApp }) => runApp("apps/bench", "the benchmark"));
