// `npm start`: from a fresh clone with Node alone to the chat in the terminal.
//
//   npm start                                        talk
//   npm start -- --prompt "Hello" --seed 7           one reply, alone on standard output

import("./lib/run-app.mjs").then(({ runApp }) => runApp("apps/demo", "the chat"));
