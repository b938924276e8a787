// The oldest Node that the workspace runs on. Written for the parser of any Node that knows modules.

const OLDEST = { major: 20, minor: 19 };

/** Throws a SetupError when this Node is too old for the workspace's tools. */
export async function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
    const { SetupError } = await import("./setup-error.mjs");
    throw new SetupError(
      "NODE_TOO_OLD",
      `Node ${OLDEST.major}.${OLDEST.minor} or later is needed, and this is ${process.versions.node}. See https://nodejs.org/en/download`,
    );
  }
}
