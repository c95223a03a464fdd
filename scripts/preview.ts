/** `npm run preview [-- --workbook FILE.xlsx] [--port N] [--no-browser]`: the pane beside a workbook, without Excel. */
import { parseArgs } from "node:util";
import { findBrowser } from "../preview/server/find-browser";
import { BUILT_PANE, buildPaneWhenStale } from "../preview/server/pane-build";
import { type Preview, startPreview } from "../preview/server/preview";
import { PreviewError } from "../preview/server/preview-error";
import { startBrowser } from "../preview/server/start-browser";
import { openWorkbookFile } from "../preview/server/workbook-file";

const DEFAULT_PORT = 3100;

type Options = { workbook: string | undefined; port: number; browser: boolean };

async function run(): Promise<void> {
  const options = readOptions();
  const workbook = await openWorkbookFile(options.workbook);
  await buildPaneWhenStale(console.log);
  const preview = await startPreview(workbook, options.port, BUILT_PANE);
  console.log(`Workbook: ${preview.file}`);
  const closeBrowser = options.browser ? openBrowser(preview) : undefined;
  if (!options.browser) console.log(byHand(preview));
  console.log(`Preview ready: ${preview.url}`);
  await stopSignal();
  await closeBrowser?.();
  await preview.stop();
  console.log(`Saved: ${preview.file}`);
}

function openBrowser(preview: Preview): (() => Promise<void>) | undefined {
  const executable = findBrowser();
  if (executable === undefined) {
    console.log(`No Chrome, Edge or Chromium was found on this computer.\n${byHand(preview)}`);
    return undefined;
  }
  return startBrowser(executable, preview.url, preview.fingerprint, (closed) => {
    if (closed) console.log(`The browser was closed. Press Ctrl+C to end, or open ${preview.url} again.`);
    else console.log(`${executable} did not start.\n${byHand(preview)}`);
  });
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: { workbook: { type: "string" }, port: { type: "string" }, "no-browser": { type: "boolean" } },
    });
    const port = Number(values.port ?? DEFAULT_PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error("--port takes a number from 0 to 65535.");
    return { workbook: values.workbook, port, browser: values["no-browser"] !== true };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PreviewError("badOption", `${why}\nUse: npm run preview -- --workbook FILE.xlsx --port N --no-browser`);
  }
}

/** How to open the preview in a browser of one's own. */
function byHand({ url, fingerprint }: Preview): string {
  const pane = `https://localhost:${Number(new URL(url).port) + 1}/taskpane.html`;
  return `Open ${url} yourself. The browser warns that it does not know the certificate, which is this computer's own:
choose "Advanced", then "Proceed to localhost". Firefox asks once more for the pane: open ${pane} and accept it there too.
Chrome and Edge do not ask when started with --user-data-dir=NEW-FOLDER --ignore-certificate-errors-spki-list=${fingerprint}`;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof PreviewError ? error.message : error);
    process.exit(1);
  },
);
