import { noRows, bothRows, type ChangedRows } from "../../workbook/changed-rows";
import { WorkbookError } from "../../workbook/errors";
import { keepingSame } from "../../workbook/inventory-parts";
import { whenReady } from "../../workbook/office";
import { openInventory, type Inventory } from "../../workbook/open-inventory";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { watchInventory } from "../../workbook/watch";
import { watchSelection } from "../../workbook/watch-selection";
import { asWorkbookError } from "./errors";
import { openingVisits } from "./opening";
import { readProfile, type Profile } from "./profile";
import { usePane, withName, type Phase } from "./store";

/** Finds out where the pane is and opens the inventory; also what "Try again" does. */
export async function start(): Promise<void> {
  usePane.setState({ phase: { kind: "starting" } });
  try {
    await whenReady();
    const result = await openInventory();
    if (result.kind !== "inventory") {
      usePane.setState(
        result.kind === "leadNotes"
          ? { phase: result, visits: [{ screen: { kind: "notes" } }], cameBack: false, stale: false }
          : { phase: result.empty ? noInventory : notEmpty, visits: [{ screen: { kind: "setUp" } }] },
      );
      if (result.kind === "leadNotes") await watch().catch(() => usePane.setState({ stale: true }));
      return;
    }
    const { inventory } = result;
    const profile = readProfile(inventory.settings.workbookId);
    const known = profile && isKnown(profile, inventory) ? withName(profile, inventory) : undefined;
    changed = noRows;
    usePane.setState(({ wholeReadings }) => ({
      phase: { kind: "open", inventory },
      profile: known,
      visits: openingVisits(known),
      cameBack: false,
      stale: false,
      wholeReadings: wholeReadings + 1,
    }));
    await watch().catch(() => usePane.setState({ stale: true }));
  } catch (error) {
    usePane.setState({ phase: { kind: "failed", error: asWorkbookError(error) } });
  }
}

const noInventory: Phase = { kind: "noInventory", empty: true };
const notEmpty: Phase = { kind: "noInventory", empty: false };

const isKnown = (profile: Profile, { departments }: Inventory) =>
  profile.role === "lead" || departments.some(({ code }) => code === profile.department);

/** Told whenever the sheet was read again. */
export const hasRead = new Set<(inventory: Inventory) => void>();

/** Told of the rows that were read again alone, because they had changed. */
export const hasReadRows = new Set<(rows: readonly PlacedDataset[]) => void>();

/** The rows that have changed since they were read. */
let changed: ChangedRows = noRows;

/** How many readings are under way. */
let readings = 0;

/** Reads the whole workbook again. What is typed in an open form stays as it is. */
export function refresh(): Promise<void> {
  return reading(readWhole);
}

async function reading(read: (rows: ChangedRows) => Promise<void>): Promise<void> {
  const rows = changed;
  changed = noRows;
  readings += 1;
  try {
    await read(rows);
  } catch (error) {
    changed = "all";
    throw error;
  } finally {
    readings -= 1;
  }
}

async function readWhole(): Promise<void> {
  clearTimeout(wholeLater);
  wholeLater = undefined;
  if (usePane.getState().phase.kind === "leadNotes") {
    const { readLeadNotes } = await import("../../workbook/lead-notes/read-lead-notes");
    return usePane.setState({ phase: { kind: "leadNotes", notes: await readLeadNotes() }, stale: false });
  }
  const result = await openInventory();
  if (result.kind !== "inventory") throw new WorkbookError("tableMissing", "Inventory");
  const { phase, wholeReadings } = usePane.getState();
  const parts = phase.kind === "open" ? keepingSame(phase.inventory, result.inventory) : {};
  show({ ...result.inventory, ...parts });
  usePane.setState({ wholeReadings: wholeReadings + 1 });
}

/** Reads the rows that have changed, or everything where they are too many or something else has moved. */
async function readChanged(rows: ChangedRows): Promise<void> {
  const { phase } = usePane.getState();
  if (phase.kind !== "open" || rows === "all") return readWhole();
  const { readChanges } = await import("../../workbook/read-changes");
  const changes = await readChanges(phase.inventory.sheet, rows);
  const { phase: now } = usePane.getState();
  if (changes === undefined || now.kind !== "open") return readWhole();
  show(changes.into(now.inventory));
  hasReadRows.forEach((listener) => listener(changes.rows));
  wholeLater ??= setTimeout(() => {
    changed = "all";
    refreshNow();
  }, WHOLE_MS);
}

function show(inventory: Inventory): void {
  usePane.setState({ phase: { kind: "open", inventory }, stale: false });
  hasRead.forEach((listener) => listener(inventory));
}

/** One after another: what an earlier reading found must not take the place of what a later one did. */
function refreshNow(): void {
  if (readings > 0) return refreshLater();
  void reading(readChanged).catch(() => usePane.setState({ stale: true }));
}

function refreshLater(): void {
  clearTimeout(waiting);
  waiting = setTimeout(refreshNow, QUIET_MS);
}

/** The inventory is read again this long after the last of a run of changes. */
const QUIET_MS = 700;

/** Events get lost (fact 4.24), so a reading of what has changed is followed by one of everything, this much later. */
const WHOLE_MS = 60_000;

let stopWatching: (() => Promise<unknown>) | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
let wholeLater: ReturnType<typeof setTimeout> | undefined;

/** When the pane goes away: events no longer read the inventory again. */
export function stop(): void {
  clearTimeout(waiting);
  clearTimeout(wholeLater);
  wholeLater = undefined;
  void stopWatching?.().catch(() => undefined);
  stopWatching = undefined;
}

/** Events only say that something is stale; the truth is read again. */
async function watch(): Promise<void> {
  await stopWatching?.();
  if (usePane.getState().phase.kind === "leadNotes") {
    const { watchLeadNotes } = await import("../../workbook/lead-notes/watch-lead-notes");
    stopWatching = await watchLeadNotes(refreshLater);
    return;
  }
  const stopInventory = await watchInventory((part, rows) => {
    if (part === "datasets") changed = bothRows(changed, rows);
    refreshLater();
  });
  stopWatching = stopInventory;
  const stopSelection = await watchSelection((selected) => usePane.setState({ selected }));
  stopWatching = () => Promise.all([stopInventory(), stopSelection()]);
}
