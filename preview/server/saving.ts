import { open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { saveXlsx } from "../../src/xlsx/save";
import type { SavingState } from "../page/messages";
import type { OpenWorkbook } from "../seat";
import { PreviewError } from "./preview-error";

/** Changes that come in a burst are saved together, this long after the last; a steady stream is saved every second. */
const QUIET_MS = 300;
const LONGEST_MS = 1000;

export interface Saving {
  readonly state: SavingState;
  /**
   * Saves what is not saved yet, and stops.
   * @throws PreviewError notSaved
   */
  finish(): Promise<void>;
}

/** Writes the workbook to `file` after every change, and tells `say` how it goes. */
export function saveOnChange(workbook: OpenWorkbook, file: string, say: (state: SavingState) => void): Saving {
  let state: SavingState = { kind: "saved" };
  let timer: NodeJS.Timeout | undefined;
  let firstChange: number | undefined;
  let running: Promise<void> = Promise.resolve();

  const tell = (next: SavingState) => {
    state = next;
    say(next);
  };
  const save = async () => {
    clearTimeout(timer);
    if (firstChange === undefined) return;
    firstChange = undefined;
    try {
      await replaceFile(file, saveXlsx(workbook.book));
    } catch (error) {
      firstChange ??= Date.now(); // Still not saved: the next change, or the end, tries again.
      tell({ kind: "failed", text: `Not saved: ${reason(error)}` });
      throw error;
    }
    if (firstChange === undefined) tell({ kind: "saved" });
  };
  // One at a time: two writers of one file would take each other's temporary file.
  const saveNext = () => (running = running.then(save, save));

  const stopListening = workbook.onSaved(() => {
    const now = Date.now();
    firstChange ??= now;
    if (state.kind !== "saving") tell({ kind: "saving" });
    clearTimeout(timer);
    const wait = Math.max(0, Math.min(QUIET_MS, firstChange + LONGEST_MS - now));
    timer = setTimeout(() => void saveNext().catch((error: unknown) => console.error(reason(error))), wait);
  });

  return {
    get state() {
      return state;
    },
    async finish() {
      stopListening();
      try {
        await saveNext();
      } catch (error) {
        throw new PreviewError("notSaved", `${file} could not be saved: ${reason(error)}`, { cause: error });
      }
    },
  };
}

/** Either the old file or the new one stands there, whole, whatever happens meanwhile. */
async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const mode = (await stat(file)).mode & 0o777;
  try {
    const handle = await open(temporary, "w", mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
