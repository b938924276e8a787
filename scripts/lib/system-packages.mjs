// Programs that tests drive and npm does not bring: browsers, from the system's own packages. They are installed where that takes no
// password (root on Debian and its kin); elsewhere a sentence says what is missing, and the tests that need it are skipped.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./child.mjs";

/** Debian's packages, with the commands that do as well, as apps/platforms looks for them. */
const BROWSERS = [
  { package: "chromium", commands: ["chromium", "chromium-browser", "google-chrome", "chrome"] },
  { package: "firefox-esr", commands: ["firefox-esr", "firefox"] },
];

/** Installs the browsers that are missing, if it may. */
export async function installBrowsers() {
  const missing = BROWSERS.filter(({ commands }) => !commands.some(isOnPath)).map((browser) => browser.package);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !isOnPath("apt-get")) {
    console.log(
      `Not on this machine: ${missing.join(", ")}. Tests in these browsers are skipped until they are installed.`,
    );
    return;
  }
  console.log(`Installing ${missing.join(", ")}`);
  const install = () => aptGet("install", "-y", "--no-install-recommends", ...missing);
  let { code, output } = await install();
  // A container knows no packages before its first update.
  if (code !== 0 && (await aptGet("update")).code === 0) ({ code, output } = await install());
  if (code !== 0) console.log(`apt-get could not install ${missing.join(", ")}:\n${output.slice(-2000)}`);
}

/** @param {string[]} args */
function aptGet(...args) {
  return run("apt-get", args, { cwd: "/", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

/** @param {string} command */
function isOnPath(command) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, command)));
}
