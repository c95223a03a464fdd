import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { PreviewError } from "./preview-error";

const ROOT = path.join(__dirname, "../..");
export const BUILT_PANE = path.join(ROOT, "dist");

/** Builds the pane as it ships, unless dist/ is newer than everything that it is made of. `say` tells the person. */
export async function buildPaneWhenStale(say: (text: string) => void): Promise<void> {
  const built = path.join(BUILT_PANE, "taskpane.html");
  const newest = Math.max(...["src", "assets", "webpack.config.js", "package.json"].map(newestIn));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  say("Building the pane…");
  const started = new Date();
  await webpack();
  // An unchanged file is not written again by webpack.
  utimesSync(built, started, started);
}

function webpack(): Promise<void> {
  const cli = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  const child = spawn(process.execPath, [cli, "--mode", "production"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  child.stderr.on("data", (chunk) => (output += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new PreviewError("paneNotBuilt", `The pane could not be built:\n${output.trim()}`));
    });
  });
}

function newestIn(name: string): number {
  const file = path.isAbsolute(name) ? name : path.join(ROOT, name);
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((child) => newestIn(path.join(file, child))));
}
