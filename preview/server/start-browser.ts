import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** What makes a browser quiet and lets it trust the preview's own key, and that one alone. */
export function browserFlags(fingerprint: string): string[] {
  return [
    `--ignore-certificate-errors-spki-list=${fingerprint}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Chromium's sandbox does not start as root, as in a container.
    ...(process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

/** Starts the browser at `url` with a profile of its own, which is removed with the answered function. */
export function startBrowser(executable: string, url: string, fingerprint: string): () => Promise<void> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "data-inventory-browser-"));
  const child = spawn(executable, [`--user-data-dir=${profile}`, ...browserFlags(fingerprint), "--new-window", url], {
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", (error) => {
      console.error(`The browser did not start: ${error.message}`);
      resolve();
    });
  });
  return async () => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
}
