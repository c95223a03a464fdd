import { spawn } from "node:child_process";
import path from "node:path";

export type PreviewRun = {
  readonly ended: Promise<number | null>;
  output(): string;
  errors(): string;
  /** The address, once the preview says that it is ready; rejects with what it said when it ends without. */
  readonly ready: Promise<string>;
  /** Ctrl+C. */
  interrupt(): void;
};

/** Starts the preview as `npm run preview -- …` does. */
export function runPreview(options: readonly string[]): PreviewRun {
  const root = path.join(__dirname, "../..");
  // The loader in this very process, and not tsx's own command: so that the signal reaches the preview.
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/preview.ts", ...options], { cwd: root });
  let output = "";
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += String(chunk);
      const url = /^Preview ready: (\S+)$/m.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
    void ended.then(() => reject(new Error(`${output}${errors}`)));
  });
  ready.catch(() => undefined); // Whoever waits for the end alone need not look at it.
  return { ended, ready, output: () => output, errors: () => errors, interrupt: () => child.kill("SIGINT") };
}
