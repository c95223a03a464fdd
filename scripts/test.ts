/**
 * `npm test`: builds the pane and runs every test that this machine can. Tests in a browser need Chrome, Edge or
 * Chromium; what is not run is said. With REQUIRE_EVERYTHING=1 a missing program is a failure. Arguments go to jest.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { findBrowser } from "../preview/server/find-browser";

const root = path.join(__dirname, "..");

function run(script: string, args: readonly string[]): void {
  const result = spawnSync(process.execPath, [require.resolve(script), ...args], { cwd: root, stdio: "inherit" });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const browser = findBrowser();
if (browser === undefined && process.env.REQUIRE_EVERYTHING === "1") {
  console.error(
    "The tests in a browser need Chrome, Edge or Chromium, and none was found. CHROMIUM_PATH can name one.",
  );
  process.exit(1);
}

if (browser !== undefined) run("webpack-cli/bin/cli.js", ["--mode", "production"]);
run("jest/bin/jest", [
  "--selectProjects",
  "node",
  "taskpane",
  ...(browser === undefined ? [] : ["browser"]),
  // Each test file has an office.js of its own, which stays in memory: a worker that has grown is replaced.
  "--maxWorkers=2",
  "--workerIdleMemoryLimit=1500MB",
  ...process.argv.slice(2),
]);

if (browser === undefined) {
  console.log("Not run: the tests in a browser, because no Chrome, Edge or Chromium was found on this machine.");
}
