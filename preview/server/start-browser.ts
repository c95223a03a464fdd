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

/**
 * Starts the browser at `url` with a profile of its own, so that nothing of the person's own browser is touched.
 * `left` is called when it ends by itself: with true when the person closed it, with false when it failed.
 *
 * @returns what closes it and removes its profile
 */
export function startBrowser(
  executable: string,
  url: string,
  fingerprint: string,
  left: (closed: boolean) => void,
): () => Promise<void> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "data-inventory-browser-"));
  const flags = [`--user-data-dir=${profile}`, ...browserFlags(fingerprint), "--new-window"];
  const child = spawn(executable, [...flags, url], { stdio: "ignore" });
  let closing = false;
  const ended = new Promise<void>((resolve) => {
    const end = (closed: boolean) => {
      if (!closing) left(closed);
      resolve();
    };
    child.once("exit", (code) => end(code === 0));
    child.once("error", () => end(false));
  });
  return async () => {
    closing = true;
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
}
