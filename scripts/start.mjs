// `npm start`: from a fresh clone with Node alone to the chat in the terminal.
//
//   npm start                                        talk
//   npm start -- --prompt "Hello" --seed 7           one reply, alone on standard output
//
// Installs and builds what the chat needs when something has changed (scripts/lib/workspace.mjs says how that is
// known), then runs the built chat inside this very process: the terminal, the signals and the exit code are then the
// chat's own, and there is no child to look after. Everything that this script itself has to say goes to standard error.
//
// The imports come after the version check, so that an old Node meets a sentence and not a syntax error.

import("./lib/node-version.mjs")
  .then(({ requireNode }) => requireNode())
  .then(() => import("./lib/workspace.mjs"))
  .then(({ prepareChat }) => prepareChat())
  .then((chat) => {
    process.argv.splice(1, 1, chat.path);
    return import(chat.url);
  })
  .catch((error) => {
    if (error && error.name === "SetupError") {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
    } else {
      throw error;
    }
  });
