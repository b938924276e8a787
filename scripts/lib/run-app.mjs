// Runs an app's built command inside this very process, after installing and building what it needs when something has changed
// (workspace.mjs says how that is known): the terminal, the signals and the exit code are then the app's own, and there is no child
// to look after. Everything that the scripts themselves have to say goes to standard error.
//
// The imports come after the version check, so that an old Node meets a sentence and not a syntax error.

/**
 * @param {string} app its folder
 * @param {string} name for people
 */
export function runApp(app, name) {
  return import("./node-version.mjs")
    .then(({ requireNode }) => requireNode())
    .then(() => import("./workspace.mjs"))
    .then(({ prepareApp }) => prepareApp(app, name))
    .then((command) => {
      process.argv.splice(1, 1, command.path);
      return import(command.url);
    })
    .catch((error) => {
      if (error && error.name === "SetupError") {
        process.stderr.write(`${error.message}\n`);
        process.exitCode = error.exitCode;
      } else {
        throw error;
      }
    });
}
