import path from "node:path";
import { openWorkbook } from "../people/open-workbook";
import { loadCertificate } from "./certificate";
import { portOf, serve } from "./http";
import { pageSite } from "./page-site";
import { paneSite } from "./pane-site";
import { saveOnChange } from "./saving";
import { welcomePeople } from "./sockets";
import type { WorkbookFile } from "./workbook-file";

const CERTIFICATES = path.join(__dirname, "../../node_modules/.cache/preview");

export type Preview = {
  readonly url: string;
  /** The workbook that is open and saved to. */
  readonly file: string;
  /** What a browser is told to trust: see `browserFlags`. */
  readonly fingerprint: string;
  /** Saves what is not saved yet and ends everything. */
  stop(): Promise<void>;
};

/**
 * Serves the preview: the page on `port` (another when it is taken, or 0), and on the ports after it each person's pane.
 *
 * @param pane folder with the built pane
 */
export async function startPreview({ file, book }: WorkbookFile, port: number, pane: string): Promise<Preview> {
  const open = openWorkbook(book, path.basename(file, ".xlsx"));
  const certificate = await loadCertificate(CERTIFICATES);
  const server = await serve(certificate, port, await pageSite());
  const origin = `https://localhost:${portOf(server)}`;

  // A port a person, so that each has a browser storage of their own.
  const panes = new Map<number, ReturnType<typeof serve>>();
  const paneUrl = async (person: number) => {
    const served =
      panes.get(person) ?? serve(certificate, portOf(server) + person, paneSite(pane, origin, storageOf(person)));
    panes.set(person, served);
    return `https://localhost:${portOf(await served)}/taskpane.html`;
  };

  const storageOf = (person: number) => () =>
    people
      .seat(person)
      ?.state()
      .troubles.find((trouble) => trouble.kind === "storage");

  const saving = saveOnChange(open, file, (state) => people.tellSaving(state));
  const people = welcomePeople(server, origin, open, paneUrl, () => saving.state);

  return {
    url: `${origin}/`,
    file,
    fingerprint: certificate.fingerprint,
    async stop() {
      people.close();
      for (const listening of [server, ...(await Promise.all(panes.values()))]) {
        listening.close();
        listening.closeAllConnections();
      }
      await saving.finish();
    },
  };
}
